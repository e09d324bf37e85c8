//! What everything else is spliced into: the runtime, or what stands in for it where its code is
//! shared.

use super::artifact::Artifact;
use super::instrument::Sites;
use super::shared::join;
use crate::error::Error;
use crate::module::Module;
use crate::request::Code;

/// The base of a splice.
pub(crate) enum Base<'a> {
    /// The runtime, with the places of function indices in its code.
    Inside(Module<'a>, &'a Sites),
    /// The runtime stays outside.
    Shared {
        runtime: Module<'a>,
        stand_in: Module<'a>,
    },
}

/// No function of a stand-in names another.
const NO_SITES: &Sites = &Sites::new();

impl<'a> Base<'a> {
    pub fn of(artifact: &'a Artifact, code: Code, sites: &'a Sites) -> Result<Base<'a>, Error> {
        let parse = |bytes: &'a [u8]| {
            Module::parse(bytes).map_err(|error| Error::Engine(error.to_string()))
        };
        let runtime = parse(artifact.runtime())?;
        Ok(match code {
            Code::Inside => Base::Inside(runtime, sites),
            Code::Shared => Base::Shared {
                runtime,
                stand_in: parse(&artifact.shared()?.stand_in)?,
            },
        })
    }

    /// The module that goes into the component.
    pub fn module(&self) -> &Module<'a> {
        match self {
            Base::Inside(module, _) => module,
            Base::Shared { stand_in, .. } => stand_in,
        }
    }

    /// The places of function indices in its code.
    pub fn sites(&self) -> &Sites {
        match self {
            Base::Inside(_, sites) => sites,
            Base::Shared { .. } => NO_SITES,
        }
    }

    /// Gives a component whose code is shared the import of that code.
    pub fn join(&self, component: &mut Vec<u8>) -> Result<(), String> {
        match self {
            Base::Inside(..) => Ok(()),
            Base::Shared { runtime, .. } => join::join(component, runtime),
        }
    }
}

//! What everything else is spliced into: the runtime, or what stands in for it where its code is
//! shared.

use super::artifact::Artifact;
use super::instrument::Sites;
use super::shared::join;
use crate::error::Error;
use crate::module::Module;
use crate::request::Code;

/// The base of a splice.
pub(crate) struct Base<'a> {
    runtime: Module<'a>,
    /// The places of function indices in the runtime's code.
    sites: &'a Sites,
    /// What goes into the component while the runtime stays outside.
    stand_in: Option<Module<'a>>,
}

/// No function of a stand-in names another.
const NO_SITES: &Sites = &Sites::new();

impl<'a> Base<'a> {
    pub fn of(artifact: &'a Artifact, code: Code, sites: &'a Sites) -> Result<Base<'a>, Error> {
        let parse = |bytes: &'a [u8]| {
            Module::parse(bytes).map_err(|error| Error::Engine(error.to_string()))
        };
        Ok(Base {
            runtime: parse(artifact.runtime())?,
            sites,
            stand_in: match code {
                Code::Inside => None,
                Code::Shared => Some(parse(&artifact.shared()?.stand_in)?),
            },
        })
    }

    /// The module that goes into the component.
    pub fn module(&self) -> &Module<'a> {
        self.stand_in.as_ref().unwrap_or(&self.runtime)
    }

    /// The places of function indices in its code.
    pub fn sites(&self) -> &Sites {
        match self.stand_in {
            None => self.sites,
            Some(_) => NO_SITES,
        }
    }

    /// Gives a component whose code is shared the import of that code.
    pub fn join(&self, component: &mut Vec<u8>) -> Result<(), String> {
        match self.stand_in {
            None => Ok(()),
            Some(_) => join::join(component, &self.runtime),
        }
    }
}

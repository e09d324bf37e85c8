//! What a component exports, and so what can be done with it.

use crate::Error;
use wasmtime::{Engine, component::Component};

/// An exported interface that this host calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `wasi:http/handler` of WASI 0.3.
    Handler,
    /// `wasi:http/incoming-handler` of WASI 0.2.
    IncomingHandler,
    /// `wasi:cli/run` of WASI 0.3.
    Run,
    /// `wasi:cli/run` of WASI 0.2.
    RunSync,
}

impl Kind {
    /// What `serve` takes.
    pub const HANDLERS: [Kind; 2] = [Kind::Handler, Kind::IncomingHandler];
    /// What `run` takes.
    pub const PROGRAMS: [Kind; 2] = [Kind::Run, Kind::RunSync];

    /// The name up to its patch version.
    fn prefix(self) -> &'static str {
        match self {
            Kind::Handler => "wasi:http/handler@0.3.",
            Kind::IncomingHandler => "wasi:http/incoming-handler@0.2.",
            Kind::Run => "wasi:cli/run@0.3.",
            Kind::RunSync => "wasi:cli/run@0.2.",
        }
    }
}

/// Names of all exports.
pub fn exports(engine: &Engine, component: &Component) -> Vec<String> {
    let ty = component.component_type();
    ty.exports(engine)
        .map(|(name, _)| name.to_string())
        .collect()
}

/// The first of `kinds` that something with these exports is.
pub fn of(exports: &[String], kinds: &[Kind]) -> Option<Kind> {
    let is = |kind: &&Kind| exports.iter().any(|name| name.starts_with(kind.prefix()));
    kinds.iter().find(is).copied()
}

/// The first of `kinds` that the component is.
pub(crate) fn find(
    engine: &Engine,
    component: &Component,
    kinds: &[Kind],
    wanted: &'static [&'static str],
) -> Result<Kind, Error> {
    let exports = exports(engine, component);
    match of(&exports, kinds) {
        Some(kind) => Ok(kind),
        None => Err(Error::WrongKind { wanted, exports }),
    }
}

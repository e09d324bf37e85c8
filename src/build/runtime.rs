//! Which runtime a component gets.

use super::{
    joined::joined,
    plan::{Plan, Shim},
};
use crate::{
    diagnostics::{self, Result},
    python_path::NativePackage,
    rust::{self, Exports},
    terminal::Progress,
};
use hognose_bindgen_py::{ir, world::World};
use hognose_componentize::{Artifact, Code};
use std::env;

/// A runtime, by where it comes from.
pub(super) enum Runtime<'a> {
    /// Linked for the app, with a crate of its own or a shim in Rust.
    Own(Artifact),
    /// The stock one with native packages, the same for all apps that reach these.
    Joined(Artifact, Code),
    /// The stock one, opened for this build.
    Stock(Artifact),
    /// The stock one, opened for several builds.
    Opened(Opened<'a>),
}

/// A runtime that was opened before.
#[derive(Clone, Copy)]
pub struct Opened<'a> {
    /// The runtime.
    pub runtime: &'a Artifact,
    /// Where its code is.
    pub code: Code,
}

/// What of the app is no Python, beside the shim.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    /// Exports that Rust implements.
    pub exports: &'a Exports,
    /// Native packages that the app reaches.
    pub natives: &'a [NativePackage],
}

/// Opens the stock runtime.
pub fn open() -> Result<Artifact> {
    Artifact::locate()
        .and_then(|folder| Artifact::open(&folder))
        .map_err(|error| diagnostics::from_build_error(error, &diagnostics::Searched::default()))
}

impl<'a> Runtime<'a> {
    /// The one that a plan asks for. Where it is linked, the shim learns what the linked code does.
    pub fn choose(
        plan: &Plan,
        world: &World,
        shim: &mut ir::Shim,
        parts: &Parts<'_>,
        opened: Option<Opened<'a>>,
        progress: &mut Progress,
    ) -> Result<Runtime<'a>> {
        let part = plan.rust.clone().unwrap_or_default();
        if plan.shim == Shim::Wasm && part.folder.is_none() {
            if !parts.natives.is_empty() {
                let joined = progress.stage("join", || joined(open()?, parts.natives))?;
                // Nobody but a session finds its code elsewhere.
                let code = opened.map_or(Code::Inside, |opened| opened.code);
                return Ok(Runtime::Joined(joined, code));
            }
            return Ok(match opened {
                Some(opened) => Runtime::Opened(opened),
                None => Runtime::Stock(open()?),
            });
        }
        let stock = open()?;
        // Whether the app's crate does so is only known when it is compiled, which the shim's is,
        // too.
        shim.owns_blocks = part.folder.is_some();
        let of_shim = match (plan.shim, &part.shim) {
            (Shim::Wasm, _) => None,
            (Shim::Rust, Some(folder)) => Some(rust::shim::own(world, shim, folder)?),
            (Shim::Rust, None) => Some(rust::shim::generated(world, shim, &stock)?),
        };
        let linked = rust::build(
            &part,
            of_shim,
            stock,
            (parts.exports, parts.natives),
            progress,
        )?;
        shim.owns_blocks = linked.owns_blocks;
        Ok(Runtime::Own(linked.artifact))
    }

    /// What a build starts.
    pub fn artifact(&self) -> &Artifact {
        match self {
            Runtime::Own(artifact) | Runtime::Joined(artifact, _) | Runtime::Stock(artifact) => {
                artifact
            }
            Runtime::Opened(opened) => opened.runtime,
        }
    }

    /// Where its code is. That of the app's own runtime is not where other components find the
    /// stock one's.
    pub fn code(&self) -> Code {
        match self {
            Runtime::Own(_) => Code::Inside,
            Runtime::Joined(_, code) => *code,
            Runtime::Stock(_) | Runtime::Opened(_) if env::var_os("HOGNOSE_APART").is_some() => {
                Code::Shared
            }
            Runtime::Stock(_) => Code::Inside,
            Runtime::Opened(opened) => opened.code,
        }
    }
}

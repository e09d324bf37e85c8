//! Native packages become a part of the runtime.
//!
//! ```text
//! hognose.json, hognose.o of each ─┐
//! the runtime for packages ────────┴─▶ joined ─▶ the build goes on as for any app
//! ```
//! Joining takes a few hundredths of a second, so only its compiled form is kept, which is found by
//! the joined module's bytes.

use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result, Searched, from_build_error},
    python_path::NativePackage,
};
use hognose_componentize::Artifact;
use hognose_link::exports;
use hognose_natives::{Description, Native, join};
use std::fs;

/// Whether a package can be joined with the stock runtime.
pub fn fits(description: &Description, object: &[u8]) -> Result<()> {
    let failed = |error| from_build_error(error, &Searched::default());
    let folder = Artifact::locate().map_err(failed)?;
    let artifact = Artifact::open(&folder).map_err(failed)?;
    let runtime = artifact.for_packages().map_err(failed)?;
    let native = Native {
        package: &description.package,
        object,
        modules: &description.modules,
    };
    let joined = join(&runtime, &[native], &exports(&[]));
    let report = |error| {
        Report::new(
            Code::WheelFailed,
            format!("what was compiled cannot be in a component: {error}"),
        )
        .help("leave out or replace in the package's source what needs it")
    };
    joined.map(drop).map_err(|error| report(error).into())
}

/// The artifact with these packages inside.
pub(super) fn joined(artifact: Artifact, packages: &[NativePackage]) -> Result<Artifact> {
    let failed = |error| from_build_error(error, &Searched::default());
    let runtime = artifact.for_packages().map_err(failed)?;
    let mut objects = Vec::new();
    for package in packages {
        let file = &package.object;
        let object = fs::read(file).map_err(|error| Failure::file(Doing::Read, file, &error))?;
        objects.push(object);
    }
    let natives = packages.iter().zip(&objects);
    let natives: Vec<Native<'_>> = natives
        .map(|(package, object)| Native {
            package: &package.description.package,
            object,
            modules: &package.description.modules,
        })
        .collect();
    let joined = join(&runtime, &natives, &exports(&[])).map_err(|error| {
        Report::new(
            Code::UnfitPackage,
            format!("a native package cannot be joined with the runtime: {error}"),
        )
        .help("install a release of it that was made for this hognose")
    })?;
    let names = packages.iter().map(|it| it.description.package.clone());
    let code = names.zip(joined.code).collect();
    artifact.joined(joined.module, code).map_err(failed)
}

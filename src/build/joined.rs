//! Native packages become a part of the runtime.
//!
//! ```text
//! hognose.json, hognose.o of each ─┐
//! the runtime for packages ────────┴─▶ joined ─▶ the build goes on as for any app
//! ```
//! Joining takes a few hundredths of a second, so only its compiled form is kept, which is found by
//! the joined module's bytes. That of packages many apps use came with the runtime.

use super::together::{Member, Together};
use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result, Searched, from_build_error},
    python_path::NativePackage,
};
use hognose_componentize::{Artifact, NativeSize, Prepared, precompile_prepared};
use hognose_link::exports;
use hognose_natives::{Description, Joined, Native, join};
use std::{fs, path::Path};

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
    let together = Together::find(artifact.dir())?;
    let prepared = match &together {
        Some(together) => together.with(packages, &objects)?.map(|it| (together, it)),
        None => None,
    };
    let Some((together, members)) = prepared else {
        let objects = packages.iter().zip(&objects);
        let natives = objects.map(|(package, object)| native(&package.description, object, true));
        let joined = joined_with(&runtime, natives.collect())?;
        let used = packages.iter().map(|package| &package.description);
        let sizes = sizes(used, &joined);
        return artifact.joined(joined.module, sizes).map_err(failed);
    };
    let natives = members.iter();
    let natives = natives.map(|(member, used)| native(&member.description, &member.object, *used));
    let joined = joined_with(&runtime, natives.collect())?;
    let used = members.iter().filter(|(_, used)| *used);
    let sizes = sizes(used.map(|(member, _)| &member.description), &joined);
    let artifact = artifact.joined(joined.module, sizes);
    Ok(artifact.map_err(failed)?.prepared(Prepared {
        mark: together.mark(&runtime),
        patches: joined.patches,
    }))
}

/// Compiles packages that many apps use together with the runtime in this folder.
pub fn precompile(folder: &Path) -> Result<()> {
    let failed = |error| from_build_error(error, &Searched::default());
    let Some((together, members)) = Together::write(folder)? else {
        return Ok(());
    };
    let artifact = Artifact::open(folder).map_err(failed)?;
    let runtime = artifact.for_packages().map_err(failed)?;
    let natives = members.iter();
    let natives = natives
        .map(
            |Member {
                 description,
                 object,
             }| native(description, object, true),
        )
        .collect();
    let joined = joined_with(&runtime, natives)?;
    if joined.constructs {
        let message = "a package with constructors cannot be compiled together with others";
        return Err(Report::new(Code::UnfitPackage, message)
            .help("leave it out of the packages that come with the runtime's compiled form")
            .into());
    }
    precompile_prepared(folder, &joined.module, together.mark(&runtime)).map_err(failed)
}

/// How much of the module is each package's.
fn sizes<'a>(packages: impl Iterator<Item = &'a Description>, joined: &Joined) -> Vec<NativeSize> {
    let sizes = packages.zip(&joined.sizes);
    let sizes = sizes.map(|(description, size)| NativeSize {
        name: description.package.clone(),
        code: size.code,
        data: size.data,
    });
    sizes.collect()
}

fn native<'a>(description: &'a Description, object: &'a [u8], used: bool) -> Native<'a> {
    Native {
        package: &description.package,
        object,
        modules: &description.modules,
        used,
    }
}

fn joined_with(runtime: &[u8], natives: Vec<Native<'_>>) -> Result<Joined> {
    let joined = join(runtime, &natives, &exports(&[])).map_err(|error| {
        Report::new(
            Code::UnfitPackage,
            format!("a native package cannot be joined with the runtime: {error}"),
        )
        .help("install a release of it that was made for this hognose")
    });
    Ok(joined?)
}

//! Native packages on the Python path that were made for components.

use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_link::{Guest, Module};
use hognose_natives::{Description, OBJECT_FILE};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A native package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NativePackage {
    /// What is native in it.
    pub description: Description,
    /// Its object.
    pub object: PathBuf,
}

impl NativePackage {
    /// Reads what stands in a wheel's `hognose.json`.
    pub(super) fn read(file: &Path) -> Result<NativePackage> {
        let text = fs::read(file).map_err(|error| Failure::file(Doing::Read, file, &error))?;
        let description = Description::read(&text).map_err(|error| {
            let path = file.display();
            Report::new(
                Code::UnfitPackage,
                format!("cannot use the native package at `{path}`: {error}"),
            )
            .help("install a release of it that was made for this hognose")
        })?;
        Ok(NativePackage {
            description,
            object: file.with_file_name(OBJECT_FILE),
        })
    }

    /// The dotted names of its native modules.
    pub fn modules(&self) -> impl Iterator<Item = &str> {
        let modules = self.description.modules.iter();
        modules.map(|module| module.name.as_str())
    }

    /// It as the linker gets it, for a runtime that is linked for the app anyway.
    pub fn guest(&self) -> Guest {
        let modules = self.description.modules.iter();
        Guest {
            package: self.description.package.clone(),
            files: vec![self.object.clone()],
            modules: modules
                .map(|module| Module {
                    name: module.name.clone(),
                    init: module.init.clone(),
                })
                .collect(),
            ..Guest::default()
        }
    }

    /// Whether anything of it stayed where the top modules `gone` did not, or all of it is native.
    pub(super) fn is_reached(&self, gone: &[String]) -> bool {
        self.modules().any(|module| {
            let top = module.split('.').next().unwrap_or(module);
            !gone.iter().any(|gone| gone == top)
        })
    }
}

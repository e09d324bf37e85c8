//! Finds the app's Python files and those of its dependencies.

mod environment;
mod walk;

use crate::diagnostics::{Code, Report, Result};
pub use environment::site_packages;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};
use walk::{Origin, Walked};

/// The Python files of an app, folder by folder in the order in which modules are searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PythonPath {
    /// The folders that the user named, then those of the virtual environment.
    pub folders: Vec<Folder>,
    /// Dotted names of extension modules that were found, sorted: no component can load them.
    pub native_modules: Vec<String>,
    /// The file of each of them, for messages.
    pub native_files: BTreeMap<String, PathBuf>,
}

/// One folder of the search path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// The folder as the user named it.
    pub path: PathBuf,
    /// Whether it belongs to the virtual environment: of such a folder an app needs little.
    pub installed: bool,
    /// Contents of the files that belong into a component, by path with `/` as separator.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Reads the folders that the user named, then the packages of the virtual environment `venv`.
pub fn find(folders: &[PathBuf], venv: Option<&Path>) -> Result<PythonPath> {
    let mut roots = BTreeSet::new();
    let mut named = folders.to_vec();
    named.retain(|folder| roots.insert(real(folder)));
    let mut found = PythonPath::default();
    for folder in &named {
        if !folder.is_dir() {
            let report = Report::new(
                Code::NoFolder,
                format!("there is no folder `{}`", folder.display()),
            );
            return Err(report
                .help("`-p` names folders that hold Python modules")
                .into());
        }
        found.add(walk::walk(folder, &roots, Origin::App)?);
    }
    let packages = match venv {
        Some(venv) => environment::site_packages(venv)?,
        None => Vec::new(),
    };
    for folder in packages {
        if roots.insert(real(&folder)) {
            let walked = walk::walk(&folder, &roots, Origin::SitePackages)?;
            if !walked.files.is_empty() || !walked.native_modules.is_empty() {
                found.add(walked);
            }
        }
    }
    found.native_modules.sort();
    found.native_modules.dedup();
    Ok(found)
}

fn real(folder: &Path) -> PathBuf {
    folder
        .canonicalize()
        .unwrap_or_else(|_| folder.to_path_buf())
}

impl PythonPath {
    fn add(&mut self, walked: Walked) {
        for (module, file) in walked.native_modules {
            self.native_modules.push(module.clone());
            self.native_files.entry(module).or_insert(file);
        }
        self.folders.push(Folder {
            path: walked.path,
            installed: walked.origin == Origin::SitePackages,
            files: walked.files,
        });
    }

    /// One line that names the extension modules that were left out, but those of packages that are `gone` anyway; `None` if there are none.
    pub fn left_out(&self, gone: &[String]) -> Option<String> {
        let mut packages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for module in &self.native_modules {
            let package = module.split('.').next().unwrap_or(module);
            if gone.iter().any(|gone| gone == package) {
                continue;
            }
            packages.entry(package).or_default().push(module);
        }
        let names: Vec<String> = packages
            .iter()
            .map(|(package, modules)| match modules.as_slice() {
                [module] => format!("`{module}`"),
                several => format!("{} of `{package}`", several.len()),
            })
            .collect();
        (!names.is_empty()).then(|| {
            format!(
                "left out native extension modules, which components cannot load: {}",
                names.join(", ")
            )
        })
    }
}

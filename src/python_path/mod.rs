//! Finds the app's Python files and those of its dependencies.

mod environment;
mod natives;
mod walk;

use crate::diagnostics::{Code, Doing, Failure, Report, Result};
pub use environment::site_packages;
pub use natives::NativePackage;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use walk::{Origin, Walked};

/// The Python files of an app, folder by folder in the order in which modules are searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PythonPath {
    /// The app's own, then those of packages.
    pub folders: Vec<Folder>,
    /// Dotted names of extension modules that were found, sorted: no component can load them.
    pub native_modules: Vec<String>,
    /// The file of each of them, for messages.
    pub native_files: BTreeMap<String, PathBuf>,
    /// Native packages that were made for components, sorted by name.
    pub natives: Vec<NativePackage>,
}

/// One folder of the search path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// The folder as the user named it.
    pub path: PathBuf,
    /// Whether it holds packages that were installed: of such a folder an app needs little.
    pub installed: bool,
    /// Contents of the files that belong into a component, by path with `/` as separator.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Where modules are searched, in this order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Search<'a> {
    /// A file that goes in without what lies beside it.
    pub script: Option<&'a Path>,
    /// The folders that the user named.
    pub folders: &'a [PathBuf],
    /// The folder of packages that were installed for the app.
    pub packages: Option<&'a Path>,
    /// The virtual environment.
    pub venv: Option<&'a Path>,
}

/// Reads what belongs to the app.
pub fn find(search: &Search<'_>) -> Result<PythonPath> {
    let mut roots = BTreeSet::new();
    let mut named = search.folders.to_vec();
    named.retain(|folder| roots.insert(real(folder)));
    let mut found = PythonPath::default();
    if let Some(script) = search.script {
        found.folders.push(alone(script)?);
    }
    for folder in &named {
        if !folder.is_dir() {
            let report = Report::new(
                Code::NoFolder,
                format!("there is no folder `{}`", folder.display()),
            );
            return Err(report
                .help("`-p` takes folders that hold Python modules")
                .into());
        }
        found.add(walk::walk(folder, &roots, Origin::App)?)?;
    }
    let mut packages: Vec<PathBuf> = search.packages.map(Path::to_path_buf).into_iter().collect();
    if let Some(venv) = search.venv {
        packages.extend(environment::site_packages(venv)?);
    }
    for folder in packages {
        if roots.insert(real(&folder)) {
            let walked = walk::walk(&folder, &roots, Origin::SitePackages)?;
            let is_empty = walked.files.is_empty() && walked.natives.is_empty();
            if !is_empty || !walked.native_modules.is_empty() {
                found.add(walked)?;
            }
        }
    }
    found.native_modules.sort();
    found.native_modules.dedup();
    let by_name = |package: &NativePackage| package.description.package.clone();
    found.natives.sort_by_key(by_name);
    Ok(found)
}

/// A folder of one file.
fn alone(script: &Path) -> Result<Folder> {
    let content = fs::read(script).map_err(|error| Failure::file(Doing::Read, script, &error))?;
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    let folder = match script.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    };
    Ok(Folder {
        path: folder.to_path_buf(),
        installed: false,
        files: BTreeMap::from([(name.into_owned(), content)]),
    })
}

fn real(folder: &Path) -> PathBuf {
    folder
        .canonicalize()
        .unwrap_or_else(|_| folder.to_path_buf())
}

impl PythonPath {
    fn add(&mut self, walked: Walked) -> Result<()> {
        for (module, file) in walked.native_modules {
            self.native_modules.push(module.clone());
            self.native_files.entry(module).or_insert(file);
        }
        self.folders.push(Folder {
            path: walked.path,
            installed: walked.origin == Origin::SitePackages,
            files: walked.files,
        });
        for file in walked.natives {
            let package = NativePackage::read(&file)?;
            let name = &package.description.package;
            // As with modules, the first one is found.
            if self
                .natives
                .iter()
                .all(|known| known.description.package != *name)
            {
                self.natives.push(package);
            }
        }
        Ok(())
    }

    /// Leaves out the native packages of top modules that are `gone`.
    pub fn leave_out(&mut self, gone: &[String]) {
        self.natives.retain(|package| package.is_reached(gone));
    }

    /// One line that names the extension modules that were left out, but those of packages that are
    /// `gone` anyway; `None` if there are none.
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

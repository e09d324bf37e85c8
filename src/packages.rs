//! Packages on the Python path that bring WIT of their own: those with a `componentize-py.toml`.
//!
//! Such a package is written against modules that are generated from its WIT. It comes with stubs
//! of them, in whose place a build puts the real ones.

use crate::{
    dependencies::version,
    diagnostics::{Code, Report, Result},
    inputs::{names, table::Table},
    python_path::PythonPath,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// The file's name.
const FILE: &str = "componentize-py.toml";

/// A package that brings WIT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Its name, as one imports it.
    pub name: String,
    /// Index of its folder on the Python path.
    folder: usize,
    /// Its folder there, with `/` as separator.
    path: String,
    /// The folder of its WIT.
    pub wit: Option<PathBuf>,
    /// The dotted name of the package to generate.
    pub bindings: Option<String>,
    /// Put package and version into the names of all modules.
    pub full_names: bool,
    /// Names of modules for imported interfaces.
    pub import_interface_names: BTreeMap<String, String>,
    /// Names of modules for exported interfaces.
    pub export_interface_names: BTreeMap<String, String>,
}

/// All packages with the file, in the order of the path. Of two with one name Python sees the first
/// only.
pub fn find(path: &PythonPath) -> Result<Vec<Package>> {
    let mut packages = Vec::new();
    let mut names = BTreeSet::new();
    for (index, folder) in path.folders.iter().enumerate() {
        for (file, content) in &folder.files {
            let Some(at) = file.strip_suffix(FILE).and_then(|at| at.strip_suffix('/')) else {
                continue;
            };
            let shown = folder.path.join(file).display().to_string();
            let text = String::from_utf8_lossy(content);
            // Nobody can import what Python has no name for.
            if names::module(&at.replace('/', ".")).is_err() {
                continue;
            }
            let package = read(&shown, &text, index, at, &folder.path.join(at))?;
            if names.insert(package.name.clone()) {
                packages.push(package);
            }
        }
    }
    Ok(packages)
}

fn read(
    shown: &str,
    text: &str,
    folder: usize,
    path: &str,
    on_disk: &std::path::Path,
) -> Result<Package> {
    let root = Table::parse(shown, text)?;
    let inside = |key: &str| -> Result<Option<String>> {
        let Some(value) = root.string(key)? else {
            return Ok(None);
        };
        let value = value
            .trim_start_matches("./")
            .trim_end_matches('/')
            .to_string();
        let parts = || value.split('/');
        match parts().any(|part| matches!(part, "" | "." | "..")) {
            true => Err(Report::new(
                Code::WrongValue,
                format!("`{key}` in `{shown}` is `{value}`: expected a folder inside the package"),
            )
            .into()),
            false => Ok(Some(value)),
        }
    };
    let name = path.replace('/', ".");
    let bindings = inside("bindings")?.map(|to| to.replace('/', "."));
    if let Some(Err(reason)) = bindings.as_deref().map(names::module) {
        return Err(root.unusable("bindings", "the generated package", &reason));
    }
    Ok(Package {
        folder,
        path: path.to_string(),
        wit: inside("wit_directory")?.map(|wit| on_disk.join(wit)),
        bindings: bindings.map(|to| format!("{name}.{to}")),
        full_names: root.boolean("full_names")?,
        import_interface_names: root.interface_names("import_interface_names")?,
        export_interface_names: root.interface_names("export_interface_names")?,
        name,
    })
}

/// A package whose older releases are not for today's hosts.
struct Known {
    module: &'static str,
    project: &'static str,
    /// The first release that can be built.
    builds: &'static str,
    /// The first one that asks its host for what is released.
    released: &'static str,
    /// How an app is made with that.
    how: &'static str,
}

const KNOWN: [Known; 1] = [Known {
    module: "spin_sdk",
    project: "spin-sdk",
    builds: "4",
    released: "5",
    how: "the world is `-w spin:up/http-trigger@4.1.0`, and a handler is `class HttpHandler(http.Handler)` with `async def handle_request`",
}];

/// Refuses releases of packages that are written for older tools, as what follows from that would
/// not say so. Answers with what is to be said of others.
pub fn outdated(packages: &[Package], path: &PythonPath) -> Result<Vec<String>> {
    let mut notes = Vec::new();
    for known in KNOWN {
        let package = packages.iter().find(|package| package.name == known.module);
        let Some(version) = package.and_then(|package| package.version(path)) else {
            continue;
        };
        let Known {
            project,
            builds,
            released,
            how,
            ..
        } = known;
        let is_before = |first| version::compare(version, "<", first) == Some(true);
        if is_before(builds) {
            let message = format!(
                "`{project}` {version} is for older tools: expected a release from {released} on"
            );
            let help = format!("`pip install '{project}>={released}'`; then {how}");
            return Err(Report::new(Code::UnfitPackage, message).help(help).into());
        }
        if is_before(released) {
            notes.push(format!(
                "`{project}` {version} asks its host for drafts of WASI, releases from {released} on for what became of them; there {how}"
            ));
        }
    }
    Ok(notes)
}

impl Package {
    /// The first part of its name.
    pub fn top(&self) -> &str {
        self.name.split('.').next().unwrap_or(&self.name)
    }

    /// Its release, as far as the folder says it.
    fn version<'a>(&self, path: &'a PythonPath) -> Option<&'a str> {
        let start = format!("{}-", self.top());
        let mut files = path.folders[self.folder].files.range(start.clone()..);
        let (file, _) = files.next()?;
        let (version, _) = file.strip_prefix(&start)?.split_once(".dist-info/")?;
        Some(version)
    }

    /// Puts the generated modules in the place of the stubs. Takes them out of `generated`.
    pub fn overlay(&self, generated: &mut BTreeMap<String, String>, path: &mut PythonPath) {
        let Some(bindings) = &self.bindings else {
            return;
        };
        let folder = format!("{}/", bindings.replace('.', "/"));
        let files = &mut path.folders[self.folder].files;
        files.retain(|file, _| !file.starts_with(&folder));
        let theirs: Vec<String> = (generated.keys())
            .filter(|file| file.starts_with(&folder))
            .cloned()
            .collect();
        for file in theirs {
            if let Some(text) = generated.remove(&file) {
                files.insert(file, text.into_bytes());
            }
        }
    }

    /// Leaves the WIT out, which the component does not need.
    pub fn drop_wit(&self, path: &mut PythonPath) {
        let folder = format!("{}/", self.path);
        path.folders[self.folder]
            .files
            .retain(|file, _| !(file.starts_with(&folder) && file.ends_with(".wit")));
    }
}

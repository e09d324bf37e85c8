//! How a package without a recipe is built, as its `pyproject.toml` says.

use crate::recipe::{Build, Crate, Native, Recipe};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// `pyproject.toml`, as far as it matters.
#[derive(Default, Deserialize)]
struct Project {
    #[serde(rename = "build-system", default)]
    system: System,
    #[serde(default)]
    tool: Tool,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct System {
    build_backend: Option<String>,
}

#[derive(Default, Deserialize)]
struct Tool {
    #[serde(default)]
    maturin: Maturin,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Maturin {
    manifest_path: Option<String>,
    module_name: Option<String>,
    #[serde(default)]
    features: Vec<String>,
    python_source: Option<String>,
}

/// `Cargo.toml`, as far as it says what the library is called.
#[derive(Default, Deserialize)]
struct Manifest {
    #[serde(default)]
    package: Named,
    #[serde(default)]
    lib: Named,
}

#[derive(Default, Deserialize)]
struct Named {
    name: Option<String>,
}

/// The recipe of unpacked sources.
///
/// # Errors
/// When they do not say what is needed.
pub fn guess(source: &Path) -> Result<Recipe> {
    let info = fs::read(source.join("PKG-INFO")).context("the package has no `PKG-INFO`")?;
    let info = String::from_utf8_lossy(&info);
    let field = |name: &str| {
        let value = info.lines().find_map(|line| line.strip_prefix(name));
        value.map(|value| value.trim().to_owned())
    };
    let name = field("Name:").context("`PKG-INFO` has no name")?;
    let version = field("Version:").context("`PKG-INFO` has no version")?;
    let file = source.join("pyproject.toml");
    let project: Project = match file.is_file() {
        true => toml::from_str(&fs::read_to_string(&file)?).context("in pyproject.toml")?,
        false => Project::default(),
    };
    let name = normal(&name);
    let is_rust = project.system.build_backend.as_deref() == Some("maturin");
    let (native, python) = match is_rust {
        true => rust(source, &name, &project.tool.maturin)?,
        false => (Native::Build(Build::default()), Vec::new()),
    };
    Ok(Recipe {
        licences: match is_rust {
            true => licences(source)?,
            false => Vec::new(),
        },
        name,
        version,
        sdist: String::new(),
        sha256: String::new(),
        python,
        patches: Vec::new(),
        leave_out: Vec::new(),
        native,
    })
}

/// A crate that maturin would build, and the folder of Python files.
fn rust(source: &Path, name: &str, maturin: &Maturin) -> Result<(Native, Vec<String>)> {
    let manifest = maturin.manifest_path.as_deref().unwrap_or("Cargo.toml");
    let path = source.join(manifest);
    let text = fs::read_to_string(&path).with_context(|| format!("there is no `{manifest}`"))?;
    let parsed: Manifest = toml::from_str(&text).with_context(|| format!("in `{manifest}`"))?;
    let library = parsed.lib.name.or(parsed.package.name);
    let module = match (&maturin.module_name, library) {
        (Some(module), _) => module.clone(),
        (None, Some(library)) => library.replace('-', "_"),
        (None, None) => bail!("`{manifest}` does not name the library"),
    };
    let top = module.split('.').next().unwrap_or(name);
    let sources = maturin.python_source.as_deref().into_iter();
    let mut folders = sources.chain(["python", "src", "."]);
    let found = folders.find(|folder| source.join(folder).join(top).is_dir());
    let python = found.map(|folder| match folder {
        "." => top.to_owned(),
        folder => format!("{folder}/{top}"),
    });
    let module = match (module.contains('.'), &python) {
        // maturin puts a package around a module alone.
        (false, None) => format!("{module}.{module}"),
        _ => module,
    };
    let folder = Path::new(manifest).parent().map(Path::to_string_lossy);
    let folder = folder.unwrap_or_default().into_owned();
    // PyO3 would look for a Python to load the module.
    let features = maturin.features.iter();
    let features = features.filter(|name| !name.ends_with("extension-module"));
    let found = Crate {
        folder,
        module,
        features: features.cloned().collect(),
    };
    Ok((Native::Rust(found), python.into_iter().collect()))
}

/// The licences beside the package's files.
fn licences(source: &Path) -> Result<Vec<String>> {
    let names = fs::read_dir(source)?.flatten();
    let names = names.filter(|entry| entry.path().is_file());
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let is_licence = |name: &String| {
        let name = name.to_uppercase();
        ["LICENSE", "LICENCE", "COPYING"]
            .iter()
            .any(|it| name.starts_with(it))
    };
    let mut names: Vec<String> = names.filter(is_licence).collect();
    names.sort();
    Ok(names)
}

/// A name as indexes write it.
fn normal(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}

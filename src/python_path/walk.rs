//! Chooses the files of one folder that belong into a component.
//!
//! Modules go in, and data files that lie in packages. A project's folder holds much else (its
//! virtual environment, build output, WIT, the component itself), which must not.

use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_natives::DESCRIPTION_FILE;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Where a folder comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The user named it.
    App,
    /// It belongs to the virtual environment.
    SitePackages,
}

/// What was found.
pub(super) struct Walked {
    pub origin: Origin,
    pub path: PathBuf,
    pub files: BTreeMap<String, Vec<u8>>,
    /// Dotted names of extension modules, with their files.
    pub native_modules: Vec<(String, PathBuf)>,
    /// What describes native packages for components.
    pub natives: Vec<PathBuf>,
}

/// What virtual environments hold and no app needs: what installs packages, and what makes
/// components.
const TOOLS: [&str; 9] = [
    "_distutils_hack",
    "componentize_py",
    "componentize_py_async_support",
    "hognose",
    "pip",
    "pkg_resources",
    "setuptools",
    "uv",
    "wheel",
];

/// Folders within which nothing is searched.
const SKIPPED: [&str; 2] = ["__pycache__", "node_modules"];

/// What is kept of a distribution's metadata: what `importlib.metadata` reads most.
const METADATA: [&str; 3] = ["METADATA", "entry_points.txt", "top_level.txt"];

/// What the files of one folder may weigh together, in bytes: more than any app, less than a folder
/// that was named by mistake.
const MAX_BYTES: usize = 256 << 20;

struct Walk<'a> {
    walked: Walked,
    /// What was read so far, in bytes.
    weight: usize,
    /// All folders of the search path: one inside another is searched once, unless it is a package
    /// there.
    roots: &'a BTreeSet<PathBuf>,
    /// The folders that are open, to escape from links that lead back.
    open: Vec<PathBuf>,
}

pub(super) fn walk(folder: &Path, roots: &BTreeSet<PathBuf>, origin: Origin) -> Result<Walked> {
    let mut walk = Walk {
        walked: Walked {
            origin,
            path: folder.to_path_buf(),
            files: BTreeMap::new(),
            native_modules: Vec::new(),
            natives: Vec::new(),
        },
        weight: 0,
        roots,
        open: Vec::new(),
    };
    walk.folder(folder, "", false)?;
    Ok(walk.walked)
}

impl Walk<'_> {
    /// Takes what belongs to the folder at `prefix` (empty, or ending in `/`). `in_package`: a
    /// folder above holds modules.
    fn folder(&mut self, folder: &Path, prefix: &str, in_package: bool) -> Result<()> {
        let unreadable = |error| Failure::file(Doing::Read, folder, &error);
        let real = folder.canonicalize().map_err(unreadable)?;
        if self.open.contains(&real) {
            return Ok(());
        }
        let mut folders = Vec::new();
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let name = name.to_string();
            if name.starts_with('.') {
                continue;
            }
            match fs::metadata(&path) {
                Ok(kind) if kind.is_dir() => folders.push((name, path)),
                Ok(kind) if kind.is_file() => files.push((name, path)),
                // Sockets and the like, and links that lead nowhere.
                Ok(_) | Err(_) => {}
            }
        }
        let package = !prefix.is_empty()
            && (in_package || files.iter().any(|(name, _)| extension(name) == "py"));
        for (name, path) in files {
            self.file(&name, &path, prefix, package)?;
        }
        self.open.push(real);
        for (name, path) in folders {
            if self.wanted(&name, &path, prefix, package) {
                self.folder(&path, &format!("{prefix}{name}/"), package)?;
            }
        }
        self.open.pop();
        Ok(())
    }

    fn wanted(&self, name: &str, path: &Path, prefix: &str, in_package: bool) -> bool {
        if SKIPPED.contains(&name)
            || path.join("pyvenv.cfg").exists()
            || path.join("CACHEDIR.TAG").exists()
        {
            return false;
        }
        let top = prefix.is_empty();
        if top && self.walked.origin == Origin::SitePackages {
            let distribution = name.split('-').next().unwrap_or(name);
            if TOOLS.contains(&distribution) {
                return false;
            }
        }
        let nested_root = !path.join("__init__.py").exists()
            && path
                .canonicalize()
                .is_ok_and(|real| self.roots.contains(&real));
        if nested_root {
            return false;
        }
        in_package || is_identifier(name) || (top && name.ends_with(".dist-info"))
    }

    fn file(&mut self, name: &str, path: &Path, prefix: &str, in_package: bool) -> Result<()> {
        let extension = extension(name);
        if matches!(extension, "so" | "pyd") {
            let stem = name.split('.').next().unwrap_or(name);
            let parts = prefix.split_terminator('/').chain([stem]);
            if parts.clone().all(is_identifier) {
                let module: Vec<&str> = parts.collect();
                let module = (module.join("."), path.to_path_buf());
                self.walked.native_modules.push(module);
            }
            return Ok(());
        }
        if prefix.ends_with(".dist-info/") && name == DESCRIPTION_FILE {
            self.walked.natives.push(path.to_path_buf());
            return Ok(());
        }
        let metadata = prefix.ends_with(".dist-info/") && METADATA.contains(&name);
        let data = in_package && !matches!(extension, "pyc" | "pyi" | "dylib" | "dll");
        if extension == "py" || metadata || data {
            let content =
                fs::read(path).map_err(|error| Failure::file(Doing::Read, path, &error))?;
            self.weight += content.len();
            if self.weight > MAX_BYTES {
                return Err(self.too_heavy());
            }
            self.walked.files.insert(format!("{prefix}{name}"), content);
        }
        Ok(())
    }

    fn too_heavy(&self) -> Failure {
        let mut weights: BTreeMap<&str, usize> = BTreeMap::new();
        for (path, content) in &self.walked.files {
            let top = path.split('/').next().unwrap_or(path);
            *weights.entry(top).or_default() += content.len();
        }
        let heaviest = weights.iter().max_by_key(|(_, weight)| **weight);
        let heaviest = heaviest.map_or("", |(name, _)| name);
        Report::new(Code::TooLarge, format!(
            "the Python files in `{}` are more than {} MiB, most of them in `{heaviest}`",
            self.walked.path.display(),
            MAX_BYTES >> 20
        ))
        .help("all of them would go into the component: name a folder with `-p` that holds only the app")
        .into()
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic())
        && letters.all(|letter| letter == '_' || letter.is_alphanumeric())
}

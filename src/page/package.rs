//! The npm package `@hognose/web`, as `cargo xtask web` makes it and wheels bring it.
//!
//! A wheel has the runner in brotli's form alone, which is a third of it, and the archive of the
//! standard library once, beside the runtime.

use crate::diagnostics::{self, Code, Doing, Failure, Report, Result, Searched};
use hognose_componentize::Artifact;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read,
    path::{Path, PathBuf},
};

/// Names the folder.
const VARIABLE: &str = "HOGNOSE_WEB";
const STDLIB: &str = "runner/stdlib.zip";
/// What browsers need: what is for editors and npm stays where it is.
const ENDS: [&str; 4] = [".js", ".wasm", ".zip", "/natives.json"];
/// What the runner is made of: its program, as a project, and the native half of that.
const PROGRAM: &str = "program/web/python";
const NATIVE: &str = "program/native";
const PACKED: &str = ".br";

/// The package.
#[derive(Clone, Debug, Default)]
pub struct Package {
    folder: PathBuf,
    /// The archive of the runtime.
    stdlib: PathBuf,
    /// Files in place of those of the folder, or besides.
    own: BTreeMap<String, Vec<u8>>,
}

impl Package {
    /// The one that comes with this program.
    ///
    /// # Errors
    /// When it is missing.
    pub fn find() -> Result<Package> {
        let runtime = Artifact::locate()
            .map_err(|error| diagnostics::from_build_error(error, &Searched::default()))?;
        let named = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
        let looked = match named {
            Some(folder) => vec![PathBuf::from(folder)],
            // Of a wheel, and of a checkout.
            None => vec![runtime.join("web"), runtime.with_file_name("web")],
        };
        let is_there = |folder: &&PathBuf| folder.join("src/index.js").is_file();
        let folder = looked.iter().find(is_there).cloned();
        let folder = folder.ok_or_else(|| {
            let places: Vec<String> = looked
                .iter()
                .map(|folder| format!("`{}`", folder.display()))
                .collect();
            let message = format!(
                "the npm package for pages is missing: looked in {}",
                places.join(" and ")
            );
            Failure::from(
                Report::new(Code::NoRuntime, message)
                    .help("install the wheel again; in a checkout, `cargo xtask web` makes it"),
            )
        })?;
        Ok(Package {
            folder,
            stdlib: runtime.join("stdlib.zip"),
            own: BTreeMap::new(),
        })
    }

    /// With files of one page.
    pub fn with(mut self, files: BTreeMap<String, Vec<u8>>) -> Package {
        self.own.extend(files);
        self
    }

    /// Whether a file is of one page.
    pub fn has_own(&self, name: &str) -> bool {
        self.own.contains_key(name)
    }

    /// The project that the runner is built of.
    pub fn project(&self) -> PathBuf {
        self.folder.join(PROGRAM)
    }

    /// Folders with what it needs besides the runtime.
    pub fn program(&self) -> [PathBuf; 2] {
        [PROGRAM, NATIVE].map(|name| self.folder.join(name))
    }

    /// The files for browsers, by paths with `/`.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn files(&self) -> Result<BTreeSet<String>> {
        let mut found: BTreeSet<String> = self.own.keys().cloned().collect();
        found.insert(STDLIB.to_owned());
        let mut folders = vec!["src".to_owned(), "runner".to_owned()];
        while let Some(inner) = folders.pop() {
            let folder = self.folder.join(&inner);
            let unreadable = |error| Failure::file(Doing::Read, &folder, &error);
            for entry in fs::read_dir(&folder).map_err(unreadable)? {
                let entry = entry.map_err(unreadable)?;
                let name = format!("{inner}/{}", entry.file_name().to_string_lossy());
                if entry.path().is_dir() {
                    folders.push(name);
                    continue;
                }
                let name = name.strip_suffix(PACKED).unwrap_or(&name);
                if ENDS.iter().any(|end| name.ends_with(end)) {
                    found.insert(name.to_owned());
                }
            }
        }
        Ok(found)
    }

    /// What is in a file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn content(&self, name: &str) -> Result<Vec<u8>> {
        if let Some(content) = self.own.get(name) {
            return Ok(content.clone());
        }
        let path = self.path(name);
        match (path.is_file(), self.packed(name)) {
            (false, Some(packed)) => {
                let mut content = Vec::new();
                brotli::Decompressor::new(packed.as_slice(), 1 << 16)
                    .read_to_end(&mut content)
                    .map_err(|error| Failure::file(Doing::Read, &path, &error))?;
                Ok(content)
            }
            _ => fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error)),
        }
    }

    /// The same in brotli's form, where the package has that.
    pub fn packed(&self, name: &str) -> Option<Vec<u8>> {
        if self.has_own(name) {
            return None;
        }
        let mut path = self.path(name).into_os_string();
        path.push(PACKED);
        fs::read(Path::new(&path)).ok()
    }

    fn path(&self, name: &str) -> PathBuf {
        let path = self.folder.join(name);
        match name == STDLIB && !path.is_file() {
            true => self.stdlib.clone(),
            false => path,
        }
    }
}

//! The wheel of a native package: the same bytes for the same files.

use crate::recipe::{Native, Recipe};
use anyhow::{Context, Result};
use hognose_natives::{DESCRIPTION_FILE, Description, OBJECT_FILE, tag};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use walkdir::WalkDir;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// The folder of licences in `.dist-info`.
const LICENCES: &str = "licenses/";

/// A wheel's file name.
#[must_use]
pub fn name(package: &str, version: &str) -> String {
    format!("{}-{version}-{}.whl", package.replace('-', "_"), tag())
}

/// Files of a wheel, beside what is native in it.
pub(crate) struct Files {
    /// Those of the package, by name.
    package: BTreeMap<String, Vec<u8>>,
    /// Those of the folder `.dist-info`.
    info: BTreeMap<String, Vec<u8>>,
    /// Names of those with licences.
    pub licences: Vec<String>,
}

impl Files {
    /// Those that a recipe names.
    pub fn of_source(source: &Path, recipe: &Recipe) -> Result<Files> {
        let mut files = Files {
            package: BTreeMap::new(),
            info: BTreeMap::new(),
            licences: Vec::new(),
        };
        for folder in &recipe.python {
            files.add_folder(&source.join(folder), recipe)?;
        }
        if let Native::Rust(found) = &recipe.native
            && recipe.python.is_empty()
            && let Some((package, module)) = found.module.split_once('.')
        {
            let name = format!("{package}/__init__.py");
            files.package.insert(name, around(module).into_bytes());
        }
        let metadata = read(&source.join("PKG-INFO"))?;
        files.info.insert("METADATA".to_owned(), metadata);
        for file in &recipe.licences {
            let name = format!("{LICENCES}{file}");
            files.info.insert(name.clone(), read(&source.join(file))?);
            files.licences.push(name);
        }
        Ok(files)
    }

    fn add_folder(&mut self, folder: &Path, recipe: &Recipe) -> Result<()> {
        let above = folder.parent().unwrap_or(folder);
        let entries = WalkDir::new(folder).into_iter();
        for entry in entries.filter_entry(|entry| entry.file_name() != "tests") {
            let path = entry?.into_path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            let name = path.strip_prefix(above)?.to_string_lossy();
            let name = name.replace('\\', "/");
            if matches!(ending, Some("py" | "pyi" | "typed")) && !recipe.leaves_out(&name) {
                self.package.insert(name, read(&path)?);
            }
        }
        Ok(())
    }

    /// Those of the one wheel in a folder.
    pub fn of_wheel(folder: &Path, recipe: &Recipe) -> Result<Files> {
        let mut found = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
        let wheel = found.find(|path| path.extension().is_some_and(|end| end == "whl"));
        let wheel = wheel.context("the package's build system made no wheel")?;
        let mut archive = ZipArchive::new(File::open(&wheel)?)?;
        let mut files = Files {
            package: BTreeMap::new(),
            info: BTreeMap::new(),
            licences: Vec::new(),
        };
        for index in 0..archive.len() {
            let mut file = archive.by_index(index)?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            if file.is_file() {
                files.add(file.name(), bytes, recipe);
            }
        }
        files.licences.sort();
        Ok(files)
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>, recipe: &Recipe) {
        if let Some((top, inner)) = name.split_once(".dist-info/")
            && !top.contains('/')
        {
            if matches!(inner, "WHEEL" | "RECORD") {
                return;
            }
            let base = inner.rsplit('/').next().unwrap_or(inner).to_uppercase();
            let begins = |start: &&str| base.starts_with(start);
            let is_licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE"]
                .iter()
                .any(begins);
            if inner.starts_with(LICENCES) || is_licence {
                self.licences.push(inner.to_owned());
            }
            self.info.insert(inner.to_owned(), bytes);
            return;
        }
        // What goes beside packages is in folders of its own; programs and headers are of no use.
        let name = match name.split_once(".data/") {
            Some((top, inner)) if !top.contains('/') => match inner.split_once('/') {
                Some(("platlib" | "purelib", inner)) => inner,
                _ => return,
            },
            _ => name,
        };
        let is_library = [".a", ".h", ".c", ".pyx", ".lib", ".pc"];
        let is_left_out = is_library.iter().any(|ending| name.ends_with(ending));
        if !is_left_out && !recipe.leaves_out(name) {
            self.package.insert(name.to_owned(), bytes);
        }
    }

    /// Adds those of what is compiled and not the package's own.
    pub fn add_licences(&mut self, licences: Vec<(String, Vec<u8>)>) {
        for (name, bytes) in licences {
            let name = format!("{LICENCES}{name}");
            self.licences.push(name.clone());
            self.info.insert(name, bytes);
        }
        self.licences.sort();
    }

    /// Takes the native modules out, by their dotted names.
    pub fn take_modules(&mut self) -> BTreeMap<String, Vec<u8>> {
        let mut modules = BTreeMap::new();
        let names: Vec<String> = self.package.keys().cloned().collect();
        for name in names {
            if let Some(module) = module(&name)
                && let Some(bytes) = self.package.remove(&name)
                && !is_library(&name, &bytes)
            {
                modules.insert(module, bytes);
            }
        }
        modules
    }
}

/// The module of a shared library, as in `a/b.cpython-313-wasm32-wasi.so`.
fn module(file: &str) -> Option<String> {
    let stem = file.strip_suffix(".so")?;
    let (folder, last) = stem.rsplit_once('/').unwrap_or(("", stem));
    let last = last.split('.').next()?;
    Some(match folder {
        "" => last.to_owned(),
        folder => format!("{}.{last}", folder.replace('/', ".")),
    })
}

/// Whether it is a library that native modules share: each has it in it already.
fn is_library(file: &str, bytes: &[u8]) -> bool {
    let last = file.rsplit('/').next().unwrap_or(file);
    let init = b"PyInit_";
    last.starts_with("lib") && !bytes.windows(init.len()).any(|window| window == init)
}

/// The wheel's bytes.
pub(crate) fn write(description: &Description, object: &[u8], files: Files) -> Result<Vec<u8>> {
    let Description {
        package, version, ..
    } = description;
    let info = format!("{}-{version}.dist-info", package.replace('-', "_"));
    let mut all = files.package;
    let mut add = |name: &str, bytes: Vec<u8>| all.insert(format!("{info}/{name}"), bytes);
    for (name, bytes) in files.info {
        add(&name, bytes);
    }
    let wheel = format!(
        "Wheel-Version: 1.0\nGenerator: hognose\nRoot-Is-Purelib: false\nTag: {}\n",
        tag()
    );
    add("WHEEL", wheel.into_bytes());
    add(DESCRIPTION_FILE, description.text()?.into_bytes());
    add(OBJECT_FILE, object.to_owned());
    let record = format!("{info}/RECORD");
    let list = list(&all, &record)?;
    all.insert(record, list.into_bytes());

    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &all {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A package around one native module.
fn around(module: &str) -> String {
    format!(
        "from .{module} import *\n\n__doc__ = {module}.__doc__\n\
         if hasattr({module}, \"__all__\"):\n    __all__ = {module}.__all__\n"
    )
}

/// `RECORD`: each file with its hash and size, and at last itself without.
fn list(files: &BTreeMap<String, Vec<u8>>, record: &str) -> Result<String> {
    let mut list = String::new();
    for (name, bytes) in files {
        let hash = base64(&Sha256::digest(bytes));
        writeln!(list, "{name},sha256={hash},{}", bytes.len())?;
    }
    writeln!(list, "{record},,")?;
    Ok(list)
}

/// Base64 for URLs, without padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let number = (0..3).fold(0, |sum, place| {
            sum << 8 | usize::from(group.get(place).copied().unwrap_or_default())
        });
        for place in 0..=group.len() {
            text.push(char::from(LETTERS[number >> (18 - 6 * place) & 63]));
        }
    }
    text
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_named_after_files() {
        let file = "numpy/_core/_umath.cpython-313-wasm32-wasi.so";
        assert_eq!(module(file).as_deref(), Some("numpy._core._umath"));
        assert_eq!(module("ujson.so").as_deref(), Some("ujson"));
        assert_eq!(module("ujson.py"), None);
    }

    #[test]
    fn libraries_of_modules_are_none() {
        assert!(is_library("a/libb.so", b"b_new"));
        assert!(!is_library("a/libb.so", b"PyInit_libb"));
        assert!(!is_library("a/b.so", b""));
    }

    #[test]
    fn hashes_are_written_as_in_records() {
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xfb, 0xff]), "-_8");
    }
}

//! The wheel of a native package: the same bytes for the same files.

use anyhow::{Context, Result};
use hognose_natives::{DESCRIPTION_FILE, Description, OBJECT_FILE, tag};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use walkdir::WalkDir;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// What a wheel is made of.
pub struct Wheel<'a> {
    pub description: &'a Description,
    pub object: &'a [u8],
    /// The folder of the sources.
    pub source: &'a Path,
    /// Folders in it with Python files, which are packages.
    pub python: &'a [String],
    /// A native module for which the package around it is made, as maturin does.
    pub made: Option<&'a str>,
    /// Files in it.
    pub licences: &'a [String],
}

/// A wheel's file name.
pub fn name(package: &str, version: &str) -> String {
    format!("{}-{version}-{}.whl", package.replace('-', "_"), tag())
}

impl Wheel<'_> {
    /// The file.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        let mut files = BTreeMap::new();
        for folder in self.python {
            let folder = self.source.join(folder);
            let above = folder.parent().unwrap_or(&folder);
            let entries = WalkDir::new(&folder).into_iter();
            for entry in entries.filter_entry(|entry| entry.file_name() != "tests") {
                let path = entry?.into_path();
                let ending = path.extension().and_then(|ending| ending.to_str());
                if matches!(ending, Some("py" | "pyi" | "typed")) {
                    let name = path.strip_prefix(above)?;
                    files.insert(name.to_string_lossy().replace('\\', "/"), read(&path)?);
                }
            }
        }
        if let Some((package, module)) = self.made.and_then(|made| made.split_once('.')) {
            files.insert(
                format!("{package}/__init__.py"),
                around(module).into_bytes(),
            );
        }
        let Description {
            package, version, ..
        } = self.description;
        let info = format!("{}-{version}.dist-info", package.replace('-', "_"));
        let mut add = |name: &str, bytes: Vec<u8>| files.insert(format!("{info}/{name}"), bytes);
        let wheel = format!(
            "Wheel-Version: 1.0\nGenerator: hognose\nRoot-Is-Purelib: false\nTag: {}\n",
            tag()
        );
        add("METADATA", read(&self.source.join("PKG-INFO"))?);
        add("WHEEL", wheel.into_bytes());
        add(DESCRIPTION_FILE, self.description.text()?.into_bytes());
        add(OBJECT_FILE, self.object.to_owned());
        for file in self.licences {
            add(&format!("licenses/{file}"), read(&self.source.join(file))?);
        }
        let record = format!("{info}/RECORD");
        let list = list(&files, &record)?;
        files.insert(record, list.into_bytes());

        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &files {
            zip.start_file(name, options)?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
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
    fn hashes_are_written_as_in_records() {
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xfb, 0xff]), "-_8");
    }
}

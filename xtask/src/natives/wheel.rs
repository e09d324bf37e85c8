//! The wheel of a native package: the same bytes for the same files.

use anyhow::{Context, Result};
use hognose_natives::{DESCRIPTION_FILE, Description, OBJECT_FILE, tag};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// What a wheel is made of.
pub struct Wheel<'a> {
    pub description: &'a Description,
    pub object: &'a [u8],
    /// The folder with the Python files.
    pub python: &'a Path,
    pub metadata: &'a Path,
    /// Names in `.dist-info`, and the files.
    pub licences: &'a [(String, PathBuf)],
}

/// A wheel's file name.
pub fn name(package: &str, version: &str) -> String {
    format!("{}-{version}-{}.whl", package.replace('-', "_"), tag())
}

impl Wheel<'_> {
    /// The file.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(self.python) {
            let path = entry?.into_path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            if matches!(ending, Some("py" | "pyi" | "typed")) {
                let name = path.strip_prefix(self.python)?;
                files.insert(name.to_string_lossy().replace('\\', "/"), read(&path)?);
            }
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
        add("METADATA", read(self.metadata)?);
        add("WHEEL", wheel.into_bytes());
        add(DESCRIPTION_FILE, self.description.text()?.into_bytes());
        add(OBJECT_FILE, self.object.to_owned());
        for (name, file) in self.licences {
            add(name, read(file)?);
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

//! Expected texts: compared with what is made, or written, where `HOGNOSE_BLESS` is set.

use std::{collections::BTreeMap, env, fs, path::Path};

use walkdir::WalkDir;

use crate::error::{Error, Result};

const ACCEPT: &str = "HOGNOSE_BLESS=1 accepts the new text";

/// Whether texts are written instead of compared.
pub fn bless() -> bool {
    env::var_os("HOGNOSE_BLESS").is_some()
}

/// Compares a text with the file that holds what is expected, or writes it there.
pub fn text(path: &Path, made: &str) -> Result<()> {
    if bless() {
        return write(path, made);
    }
    let expected = fs::read_to_string(path).ok();
    match difference(expected.as_deref(), Some(made)) {
        None => Ok(()),
        Some(difference) => Err(Error(format!(
            "{} differs ({difference}); {ACCEPT}:\n{made}",
            path.display()
        ))),
    }
}

/// Compares all files of a folder with `files`, or makes them so. Python's caches are left out.
pub fn tree(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let found = read(folder)?;
    if bless() {
        for path in found.keys().filter(|path| !files.contains_key(*path)) {
            fs::remove_file(folder.join(path))?;
        }
        for (path, text) in files {
            if found.get(path) != Some(text) {
                write(&folder.join(path), text)?;
            }
        }
        return Ok(());
    }
    for path in found.keys().chain(files.keys()) {
        let (expected, made) = (found.get(path), files.get(path));
        let expected = expected.map(String::as_str);
        if let Some(difference) = difference(expected, made.map(String::as_str)) {
            return Err(Error(format!("{path} differs ({difference}); {ACCEPT}")));
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let failed = |error| Error::at(path, error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, text).map_err(failed)
}

fn read(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let entries = WalkDir::new(folder).into_iter().flatten();
    for entry in entries.filter(|entry| entry.file_type().is_file()) {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "pyc") {
            continue;
        }
        let below = path.strip_prefix(folder).unwrap_or(path);
        let name = below.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(path).map_err(|error| Error::at(path, error))?;
        files.insert(name, text);
    }
    Ok(files)
}

/// Where two texts begin to differ, in words.
fn difference(expected: Option<&str>, made: Option<&str>) -> Option<String> {
    let (expected, made) = match (expected, made) {
        (Some(expected), Some(made)) if expected == made => return None,
        (Some(expected), Some(made)) => (expected, made),
        (Some(_), None) => return Some("it is no longer made".to_owned()),
        (None, _) => return Some("it is new".to_owned()),
    };
    let pairs = expected.lines().zip(made.lines());
    let same = pairs.take_while(|(a, b)| a == b).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("the end").to_owned();
    Some(format!(
        "line {}: expected `{}`, found `{}`",
        same + 1,
        line(expected),
        line(made)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(difference(Some("a\nb\n"), Some("a\nb\n")), None);
        let said = |expected, made| difference(expected, made).unwrap_or_default();
        assert_eq!(
            said(Some("a\nb\n"), Some("a\nc\n")),
            "line 2: expected `b`, found `c`"
        );
        assert_eq!(
            said(Some("a\n"), Some("a\nc\n")),
            "line 2: expected `the end`, found `c`"
        );
        assert_eq!(said(Some("a"), None), "it is no longer made");
        assert_eq!(said(None, Some("a")), "it is new");
    }

    #[test]
    fn each_file_of_a_folder_counts() -> Result<()> {
        let place = tempfile::tempdir()?;
        fs::create_dir(place.path().join("b"))?;
        let mut files = BTreeMap::new();
        for (name, text) in [("a.txt", "one\n"), ("b/c.txt", "two\n")] {
            fs::write(place.path().join(name), text)?;
            files.insert(name.to_owned(), text.to_owned());
        }
        let check = |files: &_| tree(place.path(), files).map_err(|error| error.0);
        assert_eq!(check(&files), Ok(()));
        let more = fs::write(place.path().join("b/d.txt"), "three\n");
        more?;
        let said = format!("b/d.txt differs (it is no longer made); {ACCEPT}");
        assert_eq!(check(&files), Err(said));
        fs::write(place.path().join("b/d.pyc"), "")?;
        fs::remove_file(place.path().join("b/d.txt"))?;
        assert_eq!(check(&files), Ok(()));
        Ok(())
    }
}

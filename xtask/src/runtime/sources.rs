//! CPython's source: the release that `source.toml` names, or an archive that is given.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use hognose_link::{PYTHON, minor_python};

use super::cache::{Cache, Key, sha256};
use super::download::Download;
use crate::process;

/// What `source.toml` says of a release of CPython.
pub fn release(folder: &Path) -> Result<Download> {
    let path = folder.join("source.toml");
    let text = fs::read_to_string(&path);
    let text = text.with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", path.display()))
}

/// The CPython source, unpacked.
pub struct Python {
    /// The source folder.
    pub folder: PathBuf,
    /// Hash of it.
    pub key: String,
    /// For example `3.13.15`.
    pub version: String,
    /// The archive that it is from: name and SHA-256.
    pub archive: (String, String),
}

/// Unpacks the archive in `file`, or that of the release.
pub fn python(cache: &Cache, release: &Download, file: Option<&Path>) -> Result<Python> {
    let archive = match file {
        Some(file) => file.to_owned(),
        None => release
            .get(cache)
            .context("get CPython's source elsewhere and pass it with `--cpython-source FILE`")?,
    };
    let mut key = Key::new("unpacked CPython, 1");
    key.file(&archive)?;
    let folder = cache.step("python-source", &key, |folder, log| {
        process::run(
            Command::new("tar")
                .arg("-xf")
                .arg(&archive)
                .arg("--strip-components=1")
                .arg("-C")
                .arg(folder),
            log,
        )
    })?;
    let version = version(&fs::read_to_string(folder.join("Include/patchlevel.h"))?)
        .context("the CPython source has no version in Include/patchlevel.h")?;
    let expected = minor_python(PYTHON);
    if minor_python(&version) != expected {
        bail!(
            "`{}` is CPython {version}, expected {expected}: only that version has a folder of settings in `guest-runtime/cpython`",
            archive.display()
        );
    }
    let name = archive.file_name().unwrap_or_default().to_string_lossy();
    Ok(Python {
        folder,
        key: key.finish(),
        version,
        archive: (name.into_owned(), sha256(&archive)?),
    })
}

fn version(patchlevel: &str) -> Option<String> {
    let line = patchlevel
        .lines()
        .find(|line| line.starts_with("#define PY_VERSION "))?;
    line.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_the_header() {
        assert_eq!(
            version("#define PY_VERSION      \"3.13.15\"\n").as_deref(),
            Some("3.13.15")
        );
    }

    fn release() -> Download {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guest-runtime/cpython");
        super::release(&folder.join(minor_python(PYTHON))).expect("source.toml")
    }

    /// An archive with nothing but a version, as `--cpython-source` may name it.
    fn archive(folder: &Path, version: &str) -> PathBuf {
        let include = folder.join(format!("Python-{version}/Include"));
        fs::create_dir_all(&include).expect("a folder");
        let line = format!("#define PY_VERSION \"{version}\"\n");
        fs::write(include.join("patchlevel.h"), line).expect("a header");
        let archive = folder.join("python.tar.xz");
        let mut tar = Command::new("tar");
        tar.current_dir(folder).arg("-cJf").arg(&archive);
        let status = tar.arg(format!("Python-{version}")).status();
        assert!(status.expect("tar").success());
        archive
    }

    #[test]
    fn a_given_archive_is_used_if_it_has_the_version() {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = Cache::open(&folder.path().join("cache")).expect("a cache");
        let release = release();
        let newer = archive(folder.path(), "3.13.99");
        let python = python(&cache, &release, Some(&newer)).expect("it is used");
        assert_eq!(python.version, "3.13.99");
        assert_eq!(python.archive.0, "python.tar.xz");
        let other = archive(folder.path(), "3.14.0");
        let error = super::python(&cache, &release, Some(&other)).err();
        let error = error.expect("another version is refused").to_string();
        assert!(
            error.contains("is CPython 3.14.0, expected 3.13"),
            "{error}"
        );
    }

    #[test]
    fn the_mirror_of_the_machine_is_asked_first() {
        let release = release();
        let addresses: Vec<String> = release.addresses().collect();
        assert!(addresses.len() > 1, "one server that fails is no end");
        assert!(addresses.iter().all(|address| !address.contains('{')));
    }
}

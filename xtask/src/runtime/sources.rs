//! The sources: CPython with Debian's fixes, wasi-libc and the time zones from Debian's stable
//! suite.
//!
//! Debian's archive is read through an apt configuration of its own, so the machine's suites stay
//! as they are, and apt checks the archive's signatures. What was downloaded stays in the cache, so
//! that builds do not change under one's feet; `--force` asks the archive again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::cache::{Cache, Key, sha256};
use crate::process;

const SUITE: &str = "trixie";
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What `source.toml` says of CPython's source.
#[derive(Deserialize)]
pub struct Package {
    /// The name of Debian's source package.
    package: String,
    /// Patches that are applied, beside those for a CVE.
    fixes: Vec<String>,
    /// SHA-256 of files, by name.
    sha256: BTreeMap<String, String>,
}

impl Package {
    /// Reads it from our folder for a version of CPython.
    pub fn read(folder: &Path) -> Result<Package> {
        let path = folder.join("source.toml");
        let text = fs::read_to_string(&path);
        let text = text.with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("in {}", path.display()))
    }
}

/// Downloaded files: names and SHA-256, all in one folder.
pub struct Archive {
    folder: PathBuf,
    files: BTreeMap<String, String>,
}

impl Archive {
    /// The file whose name has this start and end.
    pub fn file(&self, start: &str, end: &str) -> Result<PathBuf> {
        let name = self
            .files
            .keys()
            .find(|name| name.starts_with(start) && name.ends_with(end));
        let name =
            name.with_context(|| format!("Debian's archive gave no file `{start}*{end}`"))?;
        Ok(self.folder.join(name))
    }

    /// Names and SHA-256 of all files.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }
}

/// Downloads the Debian packages, once.
pub fn archive(cache: &Cache, package: &Package, force: bool) -> Result<Archive> {
    let folder = cache.downloads().join(format!("debian-{SUITE}"));
    let index = folder.join("index.json");
    if force && folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    if !index.is_file() {
        eprintln!("runtime: download from Debian {SUITE} ...");
        let part = cache.downloads().join("debian.part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        let files = download(&part, package, &cache.log("download"))?;
        fs::write(part.join("index.json"), serde_json::to_vec_pretty(&files)?)?;
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::rename(&part, &folder)?;
    }
    Ok(Archive {
        files: serde_json::from_slice(&fs::read(&index)?)?,
        folder,
    })
}

fn download(folder: &Path, package: &Package, log: &Path) -> Result<BTreeMap<String, String>> {
    let apt = folder.join("apt");
    fs::create_dir_all(apt.join("lists/partial"))?;
    let mirror = mirror();
    let list = ["deb", "deb-src"]
        .map(|kind| format!("{kind} [signed-by={KEYRING}] {mirror} {SUITE} main\n"));
    fs::write(apt.join("sources.list"), list.concat())?;
    let apt_get = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .current_dir(folder)
            .arg(format!(
                "-oDir::Etc::sourcelist={}",
                apt.join("sources.list").display()
            ))
            .arg(format!(
                "-oDir::State::Lists={}",
                apt.join("lists").display()
            ))
            .args([
                "-oDir::Etc::sourceparts=/dev/null",
                "-oDir::Cache::pkgcache=",
                "-oDir::Cache::srcpkgcache=",
            ])
            // The sandbox user may not write into our folder.
            .args(["-oAPT::Sandbox::User=root", "-q"])
            .args(args);
        process::run(&mut command, log)
    };
    apt_get(&["update"])?;
    apt_get(&["source", "--download-only", &package.package])?;
    apt_get(&["download", "tzdata", "wasi-libc"])?;
    fs::remove_dir_all(&apt)?;

    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let hash = sha256(&entry.path())?;
        let pinned = package.sha256.get(&name);
        if pinned.is_some_and(|expected| *expected != hash) {
            bail!("`{name}` is not the file that it was: SHA-256 {hash}");
        }
        files.insert(name, hash);
    }
    Ok(files)
}

/// The Debian mirror that this machine uses, or the archive itself.
fn mirror() -> String {
    let mut lists = vec![PathBuf::from("/etc/apt/sources.list")];
    if let Ok(entries) = fs::read_dir("/etc/apt/sources.list.d") {
        lists.extend(entries.flatten().map(|entry| entry.path()));
    }
    lists.sort();
    let texts = lists
        .iter()
        .filter_map(|list| fs::read_to_string(list).ok());
    texts
        .filter_map(|text| mirror_in(&text))
        .next()
        .unwrap_or_else(|| "http://deb.debian.org/debian".to_owned())
}

/// The first address in an apt source list that ends as Debian's main archive does.
fn mirror_in(list: &str) -> Option<String> {
    let lines = list
        .lines()
        .filter(|line| line.starts_with("URIs:") || line.starts_with("deb "));
    let mut words = lines.flat_map(str::split_whitespace);
    words
        .find(|word| word.trim_end_matches('/').ends_with("/debian"))
        .map(str::to_owned)
}

/// The CPython source, unpacked and patched.
pub struct Python {
    /// The source folder.
    pub folder: PathBuf,
    /// Hash of it.
    pub key: String,
    /// For example `3.13.5`.
    pub version: String,
    /// The patches that were applied, in order.
    pub patches: Vec<String>,
}

/// Unpacks the source in `file`, or Debian's source with the fixes that concern us.
pub fn python(
    cache: &Cache,
    package: &Package,
    archive: Option<&Archive>,
    file: Option<&Path>,
) -> Result<Python> {
    let start = format!("{}_", package.package);
    let (tarball, fixes) = match (file, archive) {
        (Some(file), _) => (file.to_owned(), None),
        (None, Some(archive)) => {
            let tarball = archive.file(&start, ".orig.tar.xz")?;
            (tarball, Some(archive.file(&start, ".debian.tar.xz")?))
        }
        (None, None) => bail!("no CPython source: neither a file nor Debian's archive"),
    };
    let mut key = Key::new(include_str!("sources.rs"));
    key.file(&tarball)?.text(&package.fixes.join(" "));
    if let Some(fixes) = &fixes {
        key.file(fixes)?;
    }
    let folder = cache.step("python-source", &key, |folder, log| {
        process::run(
            Command::new("tar")
                .arg("-xf")
                .arg(&tarball)
                .arg("--strip-components=1")
                .arg("-C")
                .arg(folder),
            log,
        )?;
        let mut applied = Vec::new();
        if let Some(fixes) = &fixes {
            let debian = tempfile::tempdir()?;
            process::run(
                Command::new("tar")
                    .arg("-xf")
                    .arg(fixes)
                    .arg("-C")
                    .arg(debian.path()),
                log,
            )?;
            let patches = debian.path().join("debian/patches");
            for name in selected(&fs::read_to_string(patches.join("series"))?, &package.fixes) {
                process::run(
                    Command::new("patch")
                        .args(["-p1", "--force", "--no-backup-if-mismatch", "--input"])
                        .arg(patches.join(&name))
                        .current_dir(folder),
                    log,
                )?;
                applied.push(name);
            }
        }
        fs::write(folder.join("applied-patches"), applied.join("\n"))?;
        Ok(())
    })?;
    let version = version(&fs::read_to_string(folder.join("Include/patchlevel.h"))?)
        .context("the CPython source has no version in Include/patchlevel.h")?;
    let patches = fs::read_to_string(folder.join("applied-patches"))?;
    let patches = patches.lines().map(str::to_owned).collect();
    Ok(Python {
        folder,
        key: key.finish(),
        version,
        patches,
    })
}

/// The patches of a series that we apply, in the series' order.
fn selected(series: &str, fixes: &[String]) -> Vec<String> {
    let names = series.lines().map(str::trim);
    names
        .filter(|name| name.starts_with("CVE-") || fixes.iter().any(|fix| fix == name))
        .map(str::to_owned)
        .collect()
}

fn version(patchlevel: &str) -> Option<String> {
    let line = patchlevel
        .lines()
        .find(|line| line.starts_with("#define PY_VERSION "))?;
    line.split('"').nth(1).map(str::to_owned)
}

/// A binary package, unpacked: its `usr` folder.
pub fn unpacked(cache: &Cache, archive: &Archive, name: &str) -> Result<PathBuf> {
    let package = archive.file(&format!("{name}_"), ".deb")?;
    let mut key = Key::new("unpacked package");
    key.file(&package)?;
    let folder = cache.step(name, &key, |folder, log| {
        process::run(
            Command::new("dpkg-deb")
                .arg("--extract")
                .arg(&package)
                .arg(folder),
            log,
        )
    })?;
    Ok(folder.join("usr"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_the_first_debian_archive() {
        let sources = "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\n";
        assert_eq!(
            mirror_in(sources).as_deref(),
            Some("http://mirror.example/debian")
        );
        let list = "# deb http://no.example/debian x main\ndeb http://other.example/linux x main\n";
        assert_eq!(mirror_in(list), None);
        let list = "deb [arch=amd64] https://mirror.example/debian/ bookworm main\n";
        assert_eq!(
            mirror_in(list).as_deref(),
            Some("https://mirror.example/debian/")
        );
    }

    #[test]
    fn only_fixes_are_applied() {
        let series =
            "#git-updates.diff\nmultiarch.diff\nCVE-2025-8194.patch\ndict-use-after-free.patch\n";
        assert_eq!(
            selected(series, &["dict-use-after-free.patch".to_owned()]),
            ["CVE-2025-8194.patch", "dict-use-after-free.patch"]
        );
    }

    #[test]
    fn the_version_is_read_from_the_header() {
        assert_eq!(
            version("#define PY_VERSION      \"3.13.5\"\n").as_deref(),
            Some("3.13.5")
        );
    }
}

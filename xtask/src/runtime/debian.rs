//! Packages from Debian's stable suite: wasi-libc and the time zones.
//!
//! Debian's archive is read through an apt configuration of its own, so the machine's suites stay
//! as they are, and apt checks the archive's signatures. What was downloaded stays in the cache, so
//! that builds do not change under one's feet; `--force` asks the archive again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::cache::{Cache, Key, sha256};
use crate::process;

const SUITE: &str = "trixie";
const PACKAGES: [&str; 2] = ["tzdata", "wasi-libc"];
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

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
pub fn archive(cache: &Cache, force: bool) -> Result<Archive> {
    let folder = cache
        .downloads()
        .join(format!("debian-{SUITE}-{}", PACKAGES.join("-")));
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
        let files = download(&part, &cache.log("download"))?;
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

fn download(folder: &Path, log: &Path) -> Result<BTreeMap<String, String>> {
    let apt = folder.join("apt");
    fs::create_dir_all(apt.join("lists/partial"))?;
    let mirror = mirror();
    let list = format!("deb [signed-by={KEYRING}] {mirror} {SUITE} main\n");
    fs::write(apt.join("sources.list"), list)?;
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
    apt_get(&["download", PACKAGES[0], PACKAGES[1]])?;
    fs::remove_dir_all(&apt)?;

    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let hash = sha256(&entry.path())?;
        files.insert(name, hash);
    }
    Ok(files)
}

/// The Debian mirror that this machine uses, or the archive itself.
pub fn mirror() -> String {
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
}

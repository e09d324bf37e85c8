//! Archives of sources: the file is the same wherever it comes from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde::Deserialize;

use super::cache::{Cache, sha256};
use super::debian;
use crate::process;

/// Downloads a file by apt's own methods, and so by the machine's proxies.
const DOWNLOADER: &str = "/usr/lib/apt/apt-helper";
/// In an address: the Debian mirror that this machine uses.
const MIRROR: &str = "{debian}";

/// An archive, and where it can be had.
#[derive(Clone, Debug, Deserialize)]
pub struct Download {
    /// The archive's name.
    pub file: String,
    /// Its SHA-256.
    pub sha256: String,
    /// Where it can be had, in the order in which they are asked.
    pub addresses: Vec<String>,
}

impl Download {
    /// The archive in the cache, downloaded once.
    pub fn get(&self, cache: &Cache) -> Result<PathBuf> {
        let path = cache.downloads().join(&self.file);
        if path.is_file() && sha256(&path)? == self.sha256 {
            return Ok(path);
        }
        eprintln!("download {} ...", self.file);
        fs::create_dir_all(cache.downloads())?;
        let part = path.with_extension("part");
        let log = cache.log("download");
        let mut failures = String::new();
        for address in self.addresses() {
            match self.download(&address, &part, &log) {
                Ok(()) => {
                    fs::rename(&part, &path)?;
                    return Ok(path);
                }
                Err(error) => failures.push_str(&format!("\n  {address}: {error:#}")),
            }
        }
        bail!("cannot download `{}`. Tried:{failures}", self.file)
    }

    /// The addresses on this machine.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        let mirror = debian::mirror();
        let mirror = mirror.trim_end_matches('/').to_owned();
        self.addresses
            .iter()
            .map(move |address| address.replace(MIRROR, &mirror))
    }

    fn download(&self, address: &str, part: &Path, log: &Path) -> Result<()> {
        if part.exists() {
            fs::remove_file(part)?;
        }
        process::run(
            Command::new(DOWNLOADER)
                // The sandbox user may not write into our folder.
                .args(["-oAPT::Sandbox::User=root", "download-file", address])
                .arg(part),
            log,
        )?;
        let found = sha256(part)?;
        if found != self.sha256 {
            fs::remove_file(part)?;
            bail!("the file has SHA-256 {found}, not {}", self.sha256);
        }
        Ok(())
    }
}

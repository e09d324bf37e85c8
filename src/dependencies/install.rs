//! From chosen wheels to a folder of packages, made once and kept in the user's cache folder.

use super::{
    installer::Installer,
    pip,
    scratch::requirements_file,
    uv,
    wheel::{Location, Wheel, is_ours},
};
use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Raised when folders of before would be misread.
const FORMAT: &str = "1";

/// A package and the wheel that is taken of it.
pub(super) struct Chosen {
    pub name: String,
    pub wheel: Wheel,
}

/// The folder for these wheels in the cache, whether it is there or not.
pub(super) fn folder(chosen: &[Chosen]) -> Result<PathBuf> {
    let cache = hognose_cache::folder().ok_or_else(|| {
        Report::new(
            Code::CannotWrite,
            "there is no folder for the packages that the dependencies name",
        )
        .help("set HOGNOSE_CACHE_DIR to a folder where caches may be")
    })?;
    let mut hash = Sha256::new();
    hash.update(FORMAT);
    let mut wheels: Vec<&Wheel> = chosen.iter().map(|chosen| &chosen.wheel).collect();
    wheels.sort();
    for wheel in wheels {
        hash.update(format!("\n{} {}", wheel.file, wheel.sha256));
    }
    Ok(cache.join("packages").join(&hex(hash)[..24]))
}

/// The SHA-256 in hexadecimal.
pub(super) fn hex(hash: Sha256) -> String {
    let bytes = hash.finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Installs the wheels into `folder`, which is there whole or not at all. Hashes are checked.
/// `base`: the lock's folder.
pub(super) fn install(
    installer: &Installer,
    chosen: &[Chosen],
    folder: &Path,
    base: &Path,
    doing: &str,
) -> Result<()> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| Failure::file(Doing::Write, folder, &error);
    fs::create_dir_all(parent).map_err(failed)?;
    let scratch = tempfile::Builder::new()
        .prefix(".hognose-")
        .tempdir_in(parent)
        .map_err(failed)?;
    let new = scratch.path().join("packages");
    fs::create_dir(&new).map_err(failed)?;
    let (ours, others): (Vec<&Chosen>, Vec<&Chosen>) = chosen
        .iter()
        .partition(|chosen| is_ours(&chosen.wheel.file));
    // Installers do not know the platform.
    for Chosen { wheel, .. } in ours {
        if let Location::Path(path) = &wheel.location {
            unpack(Path::new(path), &new)?;
        }
    }
    let mut lines = String::new();
    for Chosen { name, wheel } in &others {
        let address = match &wheel.location {
            Location::Url(url) => url.clone(),
            Location::Path(path) => file_address(&base.join(path)),
        };
        lines += &format!("{name} @ {address} --hash=sha256:{}\n", wheel.sha256);
    }
    let (_requirements, file) = requirements_file(&lines)?;
    let native = others.iter().any(|chosen| !chosen.wheel.is_pure());
    let words = match installer {
        Installer::Uv(_) => uv::install_words(&file, &new, native),
        Installer::Pip(_) => pip::install_words(&file, &new, native),
    };
    if !others.is_empty() {
        installer.run(&words, base, doing)?;
    }
    match fs::rename(&new, folder) {
        // Another process was faster, with the same.
        Err(_) if folder.is_dir() => Ok(()),
        done => done.map_err(failed),
    }
}

/// Puts what is in a wheel into a folder.
fn unpack(wheel: &Path, folder: &Path) -> Result<()> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Report::new(
            Code::CannotRead,
            format!("cannot read `{}`: {error}", wheel.display()),
        )
    };
    let file = fs::File::open(wheel).map_err(|error| unreadable(&error))?;
    let mut zip = zip::ZipArchive::new(file).map_err(|error| unreadable(&error))?;
    zip.extract(folder).map_err(|error| unreadable(&error))?;
    Ok(())
}

fn file_address(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let path = path.display().to_string().replace('\\', "/");
    let path = path.trim_start_matches("//?/");
    let root = if path.starts_with('/') { "" } else { "/" };
    format!(
        "file://{root}{}",
        path.replace('%', "%25").replace(' ', "%20")
    )
}

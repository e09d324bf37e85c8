//! `runner/natives.wasm`: the runner with native packages that pages ask for by name, and
//! `runner/natives.json`, which says their releases.
//!
//! ```text
//! target/runtime/natives/*.whl ─┐
//! web/python, its native half ──┴─▶ hognose build ─▶ the runner
//! ```

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::Result;
use hognose_natives::{FOR_PAGES, release};
use zip::ZipArchive;

use crate::runtime::manifest::{NATIVES, WEB_NATIVE};

/// The wheels of its packages by name and release; nothing where one of them was not built.
///
/// # Errors
/// When the folder cannot be read.
pub fn wheels(runtime: &Path) -> Result<Option<BTreeMap<(String, String), PathBuf>>> {
    let folder = runtime.join(NATIVES);
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let Some((name, release)) = release(&file) else {
            continue;
        };
        if FOR_PAGES.contains(&name.as_str()) {
            found.insert((name, release.to_owned()), path.clone());
        }
    }
    let has_all = found.len() == FOR_PAGES.len();
    Ok(has_all.then_some(found))
}

/// The options of a build that has these wheels, which are unpacked into `scratch`.
///
/// # Errors
/// When a wheel cannot be unpacked.
pub fn options(
    runtime: &Path,
    wheels: &BTreeMap<(String, String), PathBuf>,
    scratch: &Path,
) -> Result<Vec<PathBuf>> {
    for wheel in wheels.values() {
        ZipArchive::new(File::open(wheel)?)?.extract(scratch)?;
    }
    let folders = [Path::new("web/python"), &runtime.join(WEB_NATIVE), scratch];
    let options = folders.iter();
    Ok(options
        .flat_map(|folder| [PathBuf::from("-p"), folder.to_path_buf()])
        .collect())
}

/// The text of `natives.json`.
///
/// # Errors
/// None that is known: texts can be written.
pub fn releases(wheels: &BTreeMap<(String, String), PathBuf>) -> Result<String> {
    let releases: BTreeMap<&str, &str> = wheels
        .keys()
        .map(|(name, release)| (name.as_str(), release.as_str()))
        .collect();
    Ok(serde_json::to_string_pretty(&releases)? + "\n")
}

//! `packages.lock.json`: the hashes of what a page fetches from other servers. Its own files are
//! uploaded with it, and are not in it.
//!
//! [`manifest`] reads which names there are, and [`follow`] what their files import, as the
//! resolver of `@hognose/web` does. [`remote`] asks other servers.

mod follow;
mod manifest;
mod remote;

pub use follow::Hashes;
pub use manifest::MANIFEST;

use crate::diagnostics::{Doing, Failure, Result};
use std::{collections::BTreeMap, fs, path::Path};
use url::Url;

/// What is written beside it.
pub const LOCK: &str = "packages.lock.json";
/// The key of the manifest that names the lock.
const KEY: &str = "lock";

/// The hashes of what the page in a folder fetches.
///
/// # Errors
/// When a manifest has a fault, or a file cannot be had.
pub fn hashes(folder: &Path) -> Result<Hashes> {
    let folder =
        fs::canonicalize(folder).map_err(|error| Failure::file(Doing::Read, folder, &error))?;
    let base = Url::from_directory_path(&folder)
        .map_err(|()| remote::failed(format!("`{}` is no path for a URL", folder.display())))?;
    follow::hashes(&folder, &base, &remote::get)
}

/// The lock as a text.
pub fn text(hashes: &Hashes) -> String {
    let files: BTreeMap<&str, String> = hashes
        .iter()
        .map(|(url, hash)| (url.as_str(), format!("sha256-{hash}")))
        .collect();
    let lock = serde_json::json!({ "version": 1, "files": files });
    format!("{lock:#}\n")
}

/// A manifest that names its lock: the text as it was, with one key more.
///
/// Nothing where it has that key.
pub fn naming(text: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    if value.get(KEY).is_some() {
        return None;
    }
    let (before, after) = text.split_once('{')?;
    let comma = if value.as_object()?.is_empty() {
        ""
    } else {
        ","
    };
    Some(format!(
        "{before}{{\n  \"{KEY}\": \"./{LOCK}\"{comma}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_keeps_its_text() {
        let text = "{\n  \"imports\": { \"a\": \"./a.py\" }\n}\n";
        let named =
            "{\n  \"lock\": \"./packages.lock.json\",\n  \"imports\": { \"a\": \"./a.py\" }\n}\n";
        assert_eq!(naming(text).as_deref(), Some(named));
        assert_eq!(naming(named), None);
        assert_eq!(
            naming("{}").as_deref(),
            Some("{\n  \"lock\": \"./packages.lock.json\"}")
        );
    }
}

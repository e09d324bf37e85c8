//! Which side a path is on, the host's or ours.
//!
//! The longest folder that a path lies in decides; where host and component have the same, the
//! host's. While the app is built, what an archive holds comes before the folder that it was made
//! of: thus files look then as they will later, and what is left out can be read.

use super::state::{Files, files};
use crate::paths::{below, simplify};

/// Whether a path (seen from the root, with or without a slash before it) is ours, where the host's
/// longest folder has so many bytes.
#[inline(never)]
pub fn is_ours(path: &str, host: Option<usize>) -> bool {
    let files = files();
    let simple = simplify(path);
    let Some(host) = host else {
        return true;
    };
    match owner(files, &simple) {
        // Both without a slash before them.
        Some(length) if length != host => length > host,
        Some(_) => files.building && files.look(&simple).is_ok(),
        None => false,
    }
}

/// The length of the longest root that a path lies in.
fn owner(files: &Files, path: &str) -> Option<usize> {
    let mut longest = None;
    files.find_root(|root| -> Option<()> {
        if below(path, root).is_some() {
            longest = longest.max(Some(root.len() - 1));
        }
        None
    });
    longest
}

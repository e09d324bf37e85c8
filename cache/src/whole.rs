//! Files that are there as a whole or not at all.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
};

/// Writes beside and renames, so that other processes see all of the file or nothing.
///
/// # Errors
/// When the file cannot be written, of which nothing is left then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.{UNFINISHED}", process::id()));
    let beside = PathBuf::from(beside);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// What the names of files end with that are being written.
const UNFINISHED: &str = "tmp";

/// Whether a file is one that is being written, or was when its writer ended.
pub(crate) fn is_unfinished(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == UNFINISHED)
}

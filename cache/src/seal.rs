//! Whether a kept file is still what was written: code that is mapped as it lies on disk would
//! otherwise run whatever became of it.
//!
//! Beside each file lies its *seal*: the SHA-256 of its bytes, its length and the time when it was
//! written. As long as length and time are these, nobody wrote to it since, which takes no reading.
//! Where they are not, as in a copy, the bytes decide, once.

use crate::whole::write_whole;
use sha2::{Digest, Sha256};
use std::{
    ffi::OsString,
    fs::{self, File, Metadata},
    io,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// What the names of seals end with.
pub(crate) const SEAL: &str = "seal";

/// Where the seal of a file is.
pub(crate) fn of(path: &Path) -> PathBuf {
    let mut name: OsString = path.into();
    name.push(".");
    name.push(SEAL);
    name.into()
}

/// Seals a file that was just written with these bytes.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write(path, &digest(bytes), &fs::metadata(path)?)
}

/// Whether a file is there as it was sealed. Says that it is used: what was used last goes last.
pub fn take(path: &Path) -> bool {
    is_whole(path).unwrap_or(false)
}

fn is_whole(path: &Path) -> io::Result<bool> {
    let found = fs::metadata(path)?;
    let seal = fs::read_to_string(of(path))?;
    let (hash, written) = seal.split_once('\n').unwrap_or_default();
    if written == stamp(&found)? {
        // The file's own time says when it was written.
        let touched = File::options().write(true).open(of(path));
        let _ = touched.and_then(|seal| seal.set_modified(SystemTime::now()));
        return Ok(true);
    }
    if digest(&fs::read(path)?) != hash {
        return Ok(false);
    }
    // Where nothing can be written, the bytes are read again next time.
    let _ = write(path, hash, &found);
    Ok(true)
}

fn write(path: &Path, hash: &str, found: &Metadata) -> io::Result<()> {
    write_whole(&of(path), format!("{hash}\n{}", stamp(found)?).as_bytes())
}

fn stamp(found: &Metadata) -> io::Result<String> {
    let written = found.modified()?.duration_since(UNIX_EPOCH);
    let written = written.unwrap_or_default().as_nanos();
    Ok(format!("{} {written}\n", found.len()))
}

fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

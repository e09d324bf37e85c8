//! Files that can be made again, in the user's cache folder: under names that are hashes of what they were made of, and of each kind only
//! those that were used last. A cache that cannot be read or written only costs time.

use sha2::{Digest, Sha256};
use std::{
    env, fs,
    hash::Hasher,
    io,
    path::{Path, PathBuf},
    process,
    time::{Duration, SystemTime},
};

/// Where such files are: `HOGNOSE_CACHE_DIR`, or `hognose` in the user's cache folder.
pub fn folder() -> Option<PathBuf> {
    let set = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("HOGNOSE_CACHE_DIR")
        .or_else(|| set("XDG_CACHE_HOME").map(|folder| folder.join("hognose")))
        .or_else(|| set("LOCALAPPDATA").map(|folder| folder.join("hognose")))
        .or_else(|| set("HOME").map(|folder| folder.join(".cache/hognose")))
}

/// A kind of files.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What their names begin with.
    pub prefix: &'static str,
    /// How many files are kept.
    pub kept: usize,
}

impl Kind {
    /// The file with this key.
    pub fn path(&self, folder: &Path, key: &str, extension: &str) -> PathBuf {
        folder.join(format!("{}{key}.{extension}", self.prefix))
    }

    /// Writes a file of this kind, and removes those that were not used for the longest time.
    ///
    /// # Errors
    /// When the file cannot be written, of which nothing is left then.
    pub fn store(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)?;
        write_whole(path, bytes)?;
        // What cannot be removed only takes room.
        let _ = self.forget(folder);
        Ok(())
    }

    fn forget(&self, folder: &Path) -> io::Result<()> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)?.flatten() {
            let name = entry.file_name();
            if !name.to_string_lossy().starts_with(self.prefix) {
                continue;
            }
            let used = entry.metadata()?.modified()?;
            if !is_unfinished(&entry.path()) {
                found.push((used, entry.path()));
            } else if used.elapsed().is_ok_and(|age| age > INTERRUPTED) {
                fs::remove_file(entry.path())?;
            }
        }
        found.sort();
        for (_, path) in found.iter().rev().skip(self.kept) {
            fs::remove_file(path)?;
        }
        Ok(())
    }
}

/// After so long nobody writes a file any more.
const INTERRUPTED: Duration = Duration::from_secs(3600);

/// Says that a file is used: what was used last goes last.
pub fn touch(path: &Path) {
    if let Ok(file) = fs::File::open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

/// Writes beside and renames, so that other processes see all of the file or nothing.
///
/// # Errors
/// When the file cannot be written, of which nothing is left then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension(format!("{}.{UNFINISHED}", process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

const UNFINISHED: &str = "tmp";

fn is_unfinished(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == UNFINISHED)
}

/// Hash of what a file is made of. As a [`Hasher`] it is the same in every process.
#[derive(Default)]
pub struct Key(Sha256);

impl Key {
    /// Its text.
    pub fn finish(self) -> String {
        let hash = self.0.finalize();
        hash[..12]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

impl Hasher for Key {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: Kind = Kind {
        prefix: "thing-",
        kept: 2,
    };

    #[test]
    fn what_was_used_last_is_kept() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |key| KIND.path(folder.path(), key, "bin");
        let age = |key, seconds| {
            let file = fs::File::options().write(true).open(path(key))?;
            file.set_modified(SystemTime::now() - Duration::from_secs(seconds))
        };
        let other = folder.path().join("other.bin");
        fs::write(&other, "mine")?;
        for (key, seconds) in [("a", 30), ("b", 20)] {
            KIND.store(&path(key), b"bytes")?;
            age(key, seconds)?;
        }
        touch(&path("a"));
        KIND.store(&path("c"), b"bytes")?;
        assert!(path("a").exists() && !path("b").exists() && path("c").exists());
        assert!(other.exists());
        Ok(())
    }

    #[test]
    fn what_a_writer_left_behind_goes_after_an_hour() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let left = |name: &str| folder.path().join(format!("thing-{name}.1.tmp"));
        for name in ["new", "old"] {
            fs::write(left(name), "half")?;
        }
        let old = fs::File::options().write(true).open(left("old"))?;
        old.set_modified(SystemTime::now() - Duration::from_secs(7200))?;
        KIND.store(&KIND.path(folder.path(), "a", "bin"), b"bytes")?;
        assert!(left("new").exists() && !left("old").exists());
        Ok(())
    }
}

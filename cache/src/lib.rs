//! Files that can be made again, in the user's cache folder: under names that are hashes of what
//! they were made of, and of each kind only those that were used last. A cache that cannot be read
//! or written only costs time, as does a file in it that was damaged.

mod seal;
mod whole;

pub use seal::take;
pub use whole::write_whole;

use seal::SEAL;
use sha2::{Digest, Sha256};
use std::{
    env, fs,
    hash::Hasher,
    io,
    path::{Path, PathBuf},
    time::Duration,
};
use whole::is_unfinished;

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

    /// Writes a file of this kind for [`take`], and removes those that were not used for the
    /// longest time.
    ///
    /// # Errors
    /// When the file cannot be written, of which nothing is left then.
    pub fn store(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)?;
        write_whole(path, bytes)?;
        seal::put(path, bytes)?;
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
            let path = entry.path();
            let used = entry.metadata()?.modified()?;
            if is_seal(&path) {
                if !path.with_extension("").exists() {
                    fs::remove_file(path)?;
                }
                continue;
            }
            if !is_unfinished(&path) {
                // A file's own time is that when it was written.
                let touched = fs::metadata(seal::of(&path)).and_then(|seal| seal.modified());
                found.push((touched.unwrap_or(used).max(used), path));
            } else if used.elapsed().is_ok_and(|age| age > INTERRUPTED) {
                fs::remove_file(entry.path())?;
            }
        }
        found.sort();
        for (_, path) in found.iter().rev().skip(self.kept) {
            fs::remove_file(path)?;
            let _ = fs::remove_file(seal::of(path));
        }
        Ok(())
    }
}

/// After so long nobody writes a file any more.
const INTERRUPTED: Duration = Duration::from_secs(3600);

fn is_seal(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == SEAL)
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
    use std::time::SystemTime;

    const KIND: Kind = Kind {
        prefix: "thing-",
        kept: 2,
    };

    #[test]
    fn what_was_used_last_is_kept() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |key| KIND.path(folder.path(), key, "bin");
        let age = |key, seconds| {
            for path in [path(key), seal::of(&path(key))] {
                let file = fs::File::options().write(true).open(path)?;
                file.set_modified(SystemTime::now() - Duration::from_secs(seconds))?;
            }
            Ok::<_, io::Error>(())
        };
        let other = folder.path().join("other.bin");
        fs::write(&other, "mine")?;
        for (key, seconds) in [("a", 30), ("b", 20)] {
            KIND.store(&path(key), b"bytes")?;
            age(key, seconds)?;
        }
        assert!(take(&path("a")));
        KIND.store(&path("c"), b"bytes")?;
        assert!(path("a").exists() && !path("b").exists() && path("c").exists());
        assert!(!seal::of(&path("b")).exists());
        assert!(other.exists());
        Ok(())
    }

    #[test]
    fn what_was_damaged_is_not_taken() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = KIND.path(folder.path(), "a", "bin");
        assert!(!take(&path));
        let set = |age| {
            let file = fs::File::options().write(true).open(&path)?;
            file.set_modified(SystemTime::now() - Duration::from_secs(age))
        };
        for damaged in [&b"bytez"[..], b"byte", b"bytes and more", b""] {
            KIND.store(&path, b"bytes")?;
            assert!(take(&path));
            fs::write(&path, damaged)?;
            // Whatever the clock of the file system can tell apart.
            set(60)?;
            assert!(!take(&path), "{damaged:?}");
        }
        // A copy has another date and the same bytes, and is looked at once.
        KIND.store(&path, b"bytes")?;
        set(120)?;
        assert!(take(&path) && take(&path));
        fs::remove_file(seal::of(&path))?;
        assert!(!take(&path), "without a seal");
        fs::write(seal::of(&path), "no seal")?;
        assert!(!take(&path));
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

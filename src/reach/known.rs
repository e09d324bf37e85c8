//! What modules of installed packages say, kept from one build to the next: reading it is most of
//! this stage's work, and packages hardly ever change.

use crate::python_path::PythonPath;
use hognose_cache::{Key, Kind, take};
use hognose_check::words::Words;
use std::{
    collections::BTreeMap,
    env, fs,
    hash::Hash,
    io,
    ops::Range,
    path::{Path, PathBuf},
    sync::Mutex,
    time::UNIX_EPOCH,
};

/// Files of words: one for each set of folders that packages are installed in.
const WORDS: Kind = Kind {
    prefix: "words-",
    kept: 8,
};

/// So many modules are kept in one file; where there are more, it begins again.
const MOST: usize = 20_000;

/// Words of modules by the hashes of their texts.
#[derive(Debug, Default)]
pub struct Known {
    /// The file, if they are kept.
    file: Option<PathBuf>,
    kept: Kept,
    new: Mutex<BTreeMap<String, Vec<u8>>>,
}

/// Encoded words one after the other. They are only decoded when a module is reached.
#[derive(Debug, Default)]
struct Kept {
    bytes: Vec<u8>,
    found: BTreeMap<String, Range<usize>>,
}

impl Kept {
    /// The lengths stand in front of the words.
    fn decode(bytes: Vec<u8>) -> Option<Kept> {
        let (lengths, rest) = postcard::take_from_bytes::<Vec<(String, usize)>>(&bytes).ok()?;
        let mut at = bytes.len() - rest.len();
        let mut found = BTreeMap::new();
        for (key, length) in lengths {
            let end = at.checked_add(length).filter(|end| *end <= bytes.len())?;
            found.insert(key, at..end);
            at = end;
        }
        Some(Kept { bytes, found })
    }

    fn encode(&self, new: &BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
        let kept = self.found.iter();
        let kept = kept.map(|(key, range)| (key, &self.bytes[range.clone()]));
        let all: Vec<_> = kept
            .chain(new.iter().map(|(key, words)| (key, words.as_slice())))
            .collect();
        let lengths: Vec<(&String, usize)> =
            all.iter().map(|(key, words)| (*key, words.len())).collect();
        let mut bytes = postcard::to_allocvec(&lengths).ok()?;
        all.iter().for_each(|(_, words)| bytes.extend(*words));
        Some(bytes)
    }

    fn get(&self, key: &str) -> Option<Words> {
        let range = self.found.get(key)?.clone();
        postcard::from_bytes(&self.bytes[range]).ok()
    }
}

impl Known {
    /// What is kept in `cache` for the installed packages of a path. Of an app without any,
    /// nothing is.
    pub fn open(path: &PythonPath, cache: Option<&Path>) -> Known {
        let Some(file) = cache.and_then(|cache| file(path, cache)) else {
            return Known::default();
        };
        // A damaged file only takes time.
        let kept = take(&file).then(|| fs::read(&file).ok()).flatten();
        let kept = kept.and_then(Kept::decode);
        Known {
            file: Some(file),
            kept: kept.unwrap_or_default(),
            new: Mutex::default(),
        }
    }

    /// What a module of an installed package says.
    pub fn words(&self, text: &[u8]) -> Words {
        if self.file.is_none() {
            return read(text);
        }
        let mut key = Key::default();
        text.hash(&mut key);
        let key = Key::finish(key);
        if let Some(words) = self.kept.get(&key) {
            return words;
        }
        let words = read(text);
        if let (Ok(bytes), Ok(mut new)) = (postcard::to_allocvec(&words), self.new.lock()) {
            new.insert(key, bytes);
        }
        words
    }

    /// How many modules had to be read.
    pub fn read(&self) -> usize {
        self.new.lock().map_or(0, |new| new.len())
    }

    /// Writes what is new. Where that fails, it is read again next time.
    pub fn keep(&mut self) {
        let new = match self.new.get_mut() {
            Ok(new) if !new.is_empty() => std::mem::take(new),
            _ => return,
        };
        if self.kept.found.len() + new.len() > MOST {
            self.kept = Kept::default();
        }
        if let (Some(file), Some(bytes)) = (&self.file, self.kept.encode(&new)) {
            let _ = WORDS.store(file, &bytes);
        }
    }
}

/// What a module says by its text.
pub fn read(text: &[u8]) -> Words {
    Words::read(&String::from_utf8_lossy(text))
}

/// Where words are kept. Another program may see others in the same text.
fn file(path: &PythonPath, cache: &Path) -> Option<PathBuf> {
    let installed = path.folders.iter().filter(|folder| folder.installed);
    let folders: Vec<PathBuf> = installed
        .map(|folder| folder.path.canonicalize().ok())
        .collect::<Option<_>>()?;
    if folders.is_empty() {
        return None;
    }
    let mut key = Key::default();
    program().ok()?.hash(&mut key);
    folders.hash(&mut key);
    Some(WORDS.path(cache, &Key::finish(key), "bin"))
}

/// What tells this program from another build of it: its length, and when it was written.
fn program() -> io::Result<(u64, u128)> {
    let found = fs::metadata(env::current_exe()?)?;
    let written = found.modified()?.duration_since(UNIX_EPOCH);
    Ok((found.len(), written.unwrap_or_default().as_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python_path::Folder;

    /// Reads three modules of a package.
    fn build(packages: &Path, cache: &Path, texts: [&str; 3]) -> (usize, Vec<Words>) {
        let path = PythonPath {
            folders: vec![Folder {
                path: packages.to_owned(),
                installed: true,
                ..Folder::default()
            }],
            ..PythonPath::default()
        };
        let mut known = Known::open(&path, Some(cache));
        let words = texts.map(|text| known.words(text.as_bytes()));
        let read = known.read();
        known.keep();
        (read, words.into())
    }

    #[test]
    fn a_module_is_read_once_for_all_builds() {
        let folder = tempfile::tempdir().unwrap();
        let build = |texts| build(folder.path(), folder.path(), texts);
        let (read, first) = build(["import a", "f'b.{c}'", "d.e = 1"]);
        assert_eq!(read, 3);
        let (read, again) = build(["import a", "f'b.{c}'", "d.e = 1"]);
        assert_eq!((read, &again), (0, &first));
        let (read, other) = build(["import a", "f'b.{c}'", "d.f = 1"]);
        assert_eq!((read, &other[..2]), (1, &first[..2]));
        assert!(other[2].attributes.contains("f"));
    }

    #[test]
    fn a_damaged_file_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let build = || build(folder.path(), folder.path(), ["import a", "b", "c"]);
        let first = build();
        for entry in fs::read_dir(folder.path()).unwrap().flatten() {
            fs::write(entry.path(), "damaged").unwrap();
        }
        assert_eq!(build(), first);
        assert_eq!(build().0, 0);
    }

    #[test]
    fn what_is_not_installed_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let known = Known::open(&PythonPath::default(), Some(folder.path()));
        known.words(b"import a");
        assert_eq!(known.read(), 0);
    }
}

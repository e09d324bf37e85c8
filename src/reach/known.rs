//! What modules of installed packages say, kept from one build to the next: reading it is most of
//! this stage's work, and packages hardly ever change.

use super::{files::File, noted::NOTED};
use crate::python_path::PythonPath;
use hognose_cache::{Key, Kind, take};
use hognose_check::words::{self, Names, Outline};
use rustc_hash::{FxHashMap, FxHasher};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    env, fs,
    hash::{Hash, Hasher},
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

/// What modules say, by their names and what tells their texts from others.
#[derive(Debug, Default)]
pub struct Known {
    /// The file, if they are kept.
    file: Option<PathBuf>,
    kept: Kept,
    new: Mutex<BTreeMap<String, Entry<Vec<u8>>>>,
}

/// What is kept of one module, encoded.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Entry<T> {
    stamp: Stamp,
    outline: T,
    /// Empty until somebody asked for the names.
    names: T,
}

/// What tells a module's text from an earlier one. It is no protection from those who write the
/// module: whatever it hides is only hidden from its own component.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    length: usize,
    hash: u64,
}

impl Stamp {
    fn of(text: &[u8]) -> Stamp {
        let mut hash = FxHasher::default();
        hash.write(text);
        Stamp {
            length: text.len(),
            hash: hash.finish(),
        }
    }
}

/// Encoded words one after the other. They are only decoded when a module is reached.
#[derive(Debug, Default)]
struct Kept {
    bytes: Vec<u8>,
    found: FxHashMap<String, Entry<Range<usize>>>,
}

impl Kept {
    /// The lengths are in front of the words.
    fn decode(bytes: Vec<u8>) -> Option<Kept> {
        type Lengths = Vec<(String, Entry<usize>)>;
        let (lengths, rest) = postcard::take_from_bytes::<Lengths>(&bytes).ok()?;
        let mut at = bytes.len() - rest.len();
        let mut next = |length| {
            let start = at;
            at = start
                .checked_add(length)
                .filter(|end| *end <= bytes.len())?;
            Some(start..at)
        };
        let mut found = FxHashMap::default();
        for (
            name,
            Entry {
                stamp,
                outline,
                names,
            },
        ) in lengths
        {
            let (outline, names) = (next(outline)?, next(names)?);
            found.insert(
                name,
                Entry {
                    stamp,
                    outline,
                    names,
                },
            );
        }
        Some(Kept { bytes, found })
    }

    fn encode(all: &BTreeMap<&str, Entry<&[u8]>>) -> Option<Vec<u8>> {
        let lengths = all.iter().map(|(name, entry)| {
            let Entry {
                stamp,
                outline,
                names,
            } = *entry;
            let (outline, names) = (outline.len(), names.len());
            (
                *name,
                Entry {
                    stamp,
                    outline,
                    names,
                },
            )
        });
        let mut bytes = postcard::to_allocvec(&lengths.collect::<Vec<_>>()).ok()?;
        for entry in all.values() {
            bytes.extend(entry.outline);
            bytes.extend(entry.names);
        }
        Some(bytes)
    }

    /// What is kept of a module with this text.
    fn get(&self, name: &str, stamp: Stamp) -> Option<Entry<&[u8]>> {
        let entry = self.found.get(name).filter(|entry| entry.stamp == stamp)?;
        Some(self.entry(entry))
    }

    fn entry(&self, entry: &Entry<Range<usize>>) -> Entry<&[u8]> {
        Entry {
            stamp: entry.stamp,
            outline: &self.bytes[entry.outline.clone()],
            names: &self.bytes[entry.names.clone()],
        }
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

    /// What a module says to others.
    pub fn outline(&self, name: &str, file: &File<'_>) -> Outline {
        let read = || words::outline(&text(file), &NOTED);
        self.find(
            name,
            file,
            |entry| &mut entry.outline,
            |kept| kept.outline,
            read,
        )
    }

    /// The names in a module.
    pub fn names(&self, name: &str, file: &File<'_>) -> Names {
        let read = || words::read(&text(file), &NOTED).1;
        self.find(
            name,
            file,
            |entry| &mut entry.names,
            |kept| kept.names,
            read,
        )
    }

    /// What is kept of a module, or what is read now.
    fn find<T: Serialize + DeserializeOwned>(
        &self,
        name: &str,
        file: &File<'_>,
        new: impl Fn(&mut Entry<Vec<u8>>) -> &mut Vec<u8>,
        kept: impl Fn(Entry<&[u8]>) -> &[u8],
        read: impl Fn() -> T,
    ) -> T {
        if self.file.is_none() || !file.installed {
            return read();
        }
        let stamp = Stamp::of(file.text);
        let entry = self.kept.get(name, stamp);
        if let Some(words) = entry.and_then(|entry| postcard::from_bytes(kept(entry)).ok()) {
            return words;
        }
        let words = read();
        if let (Ok(bytes), Ok(mut all)) = (postcard::to_allocvec(&words), self.new.lock()) {
            let entry = all.entry(name.to_owned()).or_insert_with(|| match entry {
                Some(Entry {
                    stamp,
                    outline,
                    names,
                }) => Entry {
                    stamp,
                    outline: outline.to_vec(),
                    names: names.to_vec(),
                },
                None => Entry {
                    stamp,
                    outline: Vec::new(),
                    names: Vec::new(),
                },
            });
            *new(entry) = bytes;
        }
        words
    }

    /// How many modules had to be read.
    #[cfg(test)]
    fn read(&self) -> usize {
        self.new.lock().map_or(0, |new| new.len())
    }

    /// Writes what is new. Where that fails, it is read again next time.
    pub fn keep(&mut self) {
        let new = match self.new.get_mut() {
            Ok(new) if !new.is_empty() => std::mem::take(new),
            _ => return,
        };
        let mut all = BTreeMap::new();
        if self.kept.found.len() + new.len() <= MOST {
            let kept = self.kept.found.iter();
            all.extend(kept.map(|(name, entry)| (name.as_str(), self.kept.entry(entry))));
        }
        all.extend(new.iter().map(|(name, entry)| {
            let Entry {
                stamp,
                outline,
                names,
            } = entry;
            (
                name.as_str(),
                Entry {
                    stamp: *stamp,
                    outline: outline.as_slice(),
                    names: names.as_slice(),
                },
            )
        }));
        if let (Some(file), Some(bytes)) = (&self.file, Kept::encode(&all)) {
            let _ = WORDS.store(file, &bytes);
        }
    }
}

fn text<'a>(file: &File<'a>) -> Cow<'a, str> {
    String::from_utf8_lossy(file.text)
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
    fn build(packages: &Path, cache: &Path, texts: [&str; 3]) -> (usize, Vec<(Outline, Names)>) {
        let path = PythonPath {
            folders: vec![Folder {
                path: packages.to_owned(),
                installed: true,
                ..Folder::default()
            }],
            ..PythonPath::default()
        };
        let mut known = Known::open(&path, Some(cache));
        let files = texts.map(|text| File {
            folder: 0,
            installed: true,
            package: false,
            text: text.as_bytes(),
        });
        let names = ["a", "b", "c"];
        let words: Vec<_> = (names.iter().zip(&files))
            .map(|(name, file)| (known.outline(name, file), known.names(name, file)))
            .collect();
        let read = known.read();
        known.keep();
        (read, words)
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
        assert!(other[2].1.attributes.contains("f"));
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
        let file = File {
            folder: 0,
            installed: true,
            package: false,
            text: b"import a",
        };
        known.outline("a", &file);
        assert_eq!(known.read(), 0);
    }
}

//! Archives in memory, from which Python imports.
//!
//! The central directory of each zip is indexed once: files by their full path (`/stdlib/json/decoder.pyc`), names borrowed from the
//! archive itself, and folders by the paths of the files in them. Nothing is copied until a file is read.

use crate::embedded::{self, Native, arguments};
use crate::ffi::*;
use crate::global::Global;
use crate::inflate::inflate_bytes;
use core::cell::RefCell;
use std::collections::BTreeMap;

/// An archive with the root that its files seem to have.
struct Archive {
    root: String,
    /// Files by name, without the root.
    files: BTreeMap<&'static str, Entry>,
    bytes: &'static [u8],
}

/// A file in an archive.
#[derive(Clone, Copy)]
struct Entry {
    header: usize,
    packed: usize,
    length: usize,
    deflated: bool,
}

static ARCHIVES: Global<RefCell<Vec<Archive>>> = Global::new(RefCell::new(Vec::new()));

/// Adds an archive that lies in memory for ever.
pub fn add(root: &str, bytes: &'static [u8]) -> Result<(), String> {
    let files = read_directory(bytes).ok_or_else(|| format!("the archive of `{root}` is not a zip file"))?;
    ARCHIVES.borrow_mut().push(Archive { root: root.to_owned(), files, bytes });
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?).into())
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
}

/// The central directory, found from the end of the file (PKWARE APPNOTE 4.3.12 and 4.3.16).
fn read_directory(bytes: &'static [u8]) -> Option<BTreeMap<&'static str, Entry>> {
    const END: usize = 22;
    let tail = bytes.len().checked_sub(END)?;
    let end = (tail.saturating_sub(0xffff)..=tail).rev().find(|&at| bytes[at..].starts_with(b"PK\x05\x06"))?;
    let count = u16_at(bytes, end + 10)?;
    let mut at = u32_at(bytes, end + 16)?;
    let mut files = BTreeMap::new();
    let mut seen = 0;
    // The count has 16 bits: directories of more entries end where the end record starts.
    while bytes.get(at..)?.starts_with(b"PK\x01\x02") {
        let (name, extra, comment) = (u16_at(bytes, at + 28)?, u16_at(bytes, at + 30)?, u16_at(bytes, at + 32)?);
        let entry = Entry {
            deflated: u16_at(bytes, at + 10)? == 8,
            packed: u32_at(bytes, at + 20)?,
            length: u32_at(bytes, at + 24)?,
            header: u32_at(bytes, at + 42)?,
        };
        let text = core::str::from_utf8(bytes.get(at + 46..at + 46 + name)?).ok()?;
        if !text.ends_with('/') {
            files.insert(text, entry);
        }
        at += 46 + name + extra + comment;
        seen += 1;
    }
    (seen & 0xffff == count).then_some(files)
}

impl Archive {
    /// The bytes of an entry as they are stored.
    fn packed(&self, entry: Entry) -> Option<&'static [u8]> {
        let at = entry.header;
        let start = at + 30 + u16_at(self.bytes, at + 26)? + u16_at(self.bytes, at + 28)?;
        self.bytes.get(start..start + entry.packed)
    }

    fn read(&self, entry: Entry) -> Option<Owned> {
        let packed = self.packed(entry)?;
        if entry.deflated {
            return inflate_bytes(packed, entry.length);
        }
        // SAFETY: the slice is alive.
        unsafe { PyBytes_FromStringAndSize(packed.as_ptr(), packed.len() as isize) }
    }

    /// The part of a path below the root, without slashes around it.
    fn inside<'a>(&self, path: &'a str) -> Option<&'a str> {
        let rest = path.strip_prefix(self.root.as_str())?;
        if rest.is_empty() || rest.starts_with('/') { Some(rest.trim_matches('/')) } else { None }
    }

    /// Whether files lie below a folder (empty: the root).
    fn has_folder(&self, folder: &str) -> bool {
        if folder.is_empty() {
            return true;
        }
        let prefix = format!("{folder}/");
        (self.files.range(prefix.as_str()..).next()).is_some_and(|(name, _)| name.starts_with(&prefix))
    }

    /// Names of what a folder holds.
    fn list(&self, folder: &str) -> Vec<String> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let mut names: Vec<String> = (self.files.range(prefix.as_str()..))
            .take_while(|(name, _)| name.starts_with(&prefix))
            .filter_map(|(name, _)| name[prefix.len()..].split('/').next().map(str::to_owned))
            .collect();
        names.dedup();
        names
    }
}

/// The archive that a path is in, and the part below its root.
fn locate<T>(path: &str, found: impl FnOnce(&Archive, &str) -> T) -> Option<T> {
    let archives = ARCHIVES.borrow();
    (archives.iter()).find_map(|archive| archive.inside(path).map(|inside| (archive, inside))).map(|(archive, inside)| found(archive, inside))
}

fn none_result() -> Option<Owned> {
    Some(none().retain())
}

/// `find(folder, name)`: `None`, or the kind of a module with its path: `p` a package, `m` a module, `n` a folder that may be part of a
/// namespace package. Sources come before compiled files.
extern "C" fn find(_this: Option<Object>, args: *const Object, count: isize, _names: Option<Object>) -> Option<Owned> {
    // SAFETY: they are this function's arguments.
    let [folder, name] = (unsafe { arguments(args, count) }) else { return none_result() };
    let (folder, name) = (folder.text(), name.text());
    let found = locate(folder, |archive, inside| {
        let base = if inside.is_empty() { name.to_owned() } else { format!("{inside}/{name}") };
        for (kind, tail) in [("p", "/__init__.py"), ("p", "/__init__.pyc"), ("m", ".py"), ("m", ".pyc")] {
            let file = format!("{base}{tail}");
            if archive.files.contains_key(file.as_str()) {
                return Some(format!("{kind}{}/{file}", archive.root));
            }
        }
        archive.has_folder(&base).then(|| format!("n{}/{base}", archive.root))
    });
    match found.flatten() {
        Some(found) => Some(new_str(&found)),
        None => none_result(),
    }
}

/// `read(path)`: the file's bytes, or `None`.
extern "C" fn read(_this: Option<Object>, args: *const Object, count: isize, _names: Option<Object>) -> Option<Owned> {
    // SAFETY: they are this function's arguments.
    let [path] = (unsafe { arguments(args, count) }) else { return none_result() };
    let bytes = locate(path.text(), |archive, inside| archive.files.get(inside).and_then(|entry| archive.read(*entry)));
    bytes.flatten().or_else(none_result)
}

/// `kind(path)`: `f` for a file, `d` for a folder, else `None`.
extern "C" fn kind(_this: Option<Object>, args: *const Object, count: isize, _names: Option<Object>) -> Option<Owned> {
    // SAFETY: they are this function's arguments.
    let [path] = (unsafe { arguments(args, count) }) else { return none_result() };
    let kind = locate(path.text(), |archive, inside| {
        if archive.files.contains_key(inside) {
            return Some("f");
        }
        archive.has_folder(inside).then_some("d")
    });
    match kind.flatten() {
        Some(kind) => Some(new_str(kind)),
        None => none_result(),
    }
}

/// `listdir(path)`: the names in a folder.
extern "C" fn listdir(_this: Option<Object>, args: *const Object, count: isize, _names: Option<Object>) -> Option<Owned> {
    // SAFETY: they are this function's arguments.
    let [path] = (unsafe { arguments(args, count) }) else { return none_result() };
    let names = locate(path.text(), |archive, inside| archive.list(inside)).unwrap_or_default();
    let list = PyList_New(0)?;
    for name in names {
        PyList_Append(list.get(), new_str(&name).get());
    }
    Some(list)
}

/// `load_resources()`: the namespace of the part that needs the stdlib.
extern "C" fn load_resources(_this: Option<Object>, _args: *const Object, _count: isize, _names: Option<Object>) -> Option<Owned> {
    embedded::run("resources.py", include_str!("../python/resources.py"), &NATIVES).map(Object::retain)
}

/// The functions for the importer's Python half.
pub const NATIVES: [Native; 5] = [
    Native { name: "load_resources", function: load_resources },
    Native { name: "find", function: find },
    Native { name: "read", function: read },
    Native { name: "kind", function: kind },
    Native { name: "listdir", function: listdir },
];

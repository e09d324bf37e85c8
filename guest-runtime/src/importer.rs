//! What the importer's Python half asks of the archives.

use crate::archive::Archive;
use crate::embedded::{self, Native};
use crate::errors;
use crate::ffi::*;
use crate::global::Global;
use core::cell::RefCell;

static ARCHIVES: Global<RefCell<Vec<Archive>>> = Global::new(RefCell::new(Vec::new()));

/// Files that are compiled as if `from __future__ import annotations` stood in them.
static LAZY: Global<RefCell<Vec<String>>> = Global::new(RefCell::new(Vec::new()));

/// Names files whose annotations are not evaluated where they stand.
pub fn make_lazy(files: &[String]) {
    LAZY.borrow_mut().extend_from_slice(files);
}

/// Adds an archive that lies in memory for ever.
pub fn add(root: &str, bytes: &'static [u8]) -> Result<(), String> {
    let archive = Archive::open(root, bytes)?;
    ARCHIVES.borrow_mut().push(archive);
    Ok(())
}

/// Before the snapshot: clears what lies in memory a second time. Modules that were imported from compiled files are not read again;
/// sources are, for tracebacks.
pub fn shrink(imported: &[&str]) {
    for path in imported.iter().filter(|path| path.ends_with(".pyc")) {
        locate(path, |archive, inside| archive.forget(inside));
    }
    ARCHIVES.borrow().iter().for_each(Archive::shrink);
}

/// Before the snapshot: clears an archive, whose modules can no longer be imported.
pub fn discard(root: &str) {
    let mut archives = ARCHIVES.borrow_mut();
    let found = archives.iter().position(|archive| archive.root() == root);
    if let Some(position) = found {
        archives.remove(position).discard();
    }
}

/// The archive that a path is in, and the part below its root.
fn locate<T>(path: &str, found: impl FnOnce(&Archive, &str) -> T) -> Option<T> {
    let archives = ARCHIVES.borrow();
    (archives.iter())
        .find_map(|archive| archive.inside(path).map(|inside| (archive, inside)))
        .map(|(archive, inside)| found(archive, inside))
}

fn none_result() -> Option<Owned> {
    Some(none().retain())
}

/// `find(folder, name)`: `None`, or the kind of a module with its path: `p` a package, `m` a module, `n` a folder that may be part of a
/// namespace package. Sources come before compiled files.
fn find([folder, name]: [Object; 2]) -> Option<Owned> {
    let (folder, name) = (folder.text(), name.text());
    let found = locate(folder, |archive, inside| {
        let base = if inside.is_empty() {
            name.to_owned()
        } else {
            format!("{inside}/{name}")
        };
        for (kind, tail) in [
            ("p", "/__init__.py"),
            ("p", "/__init__.pyc"),
            ("m", ".py"),
            ("m", ".pyc"),
        ] {
            let file = format!("{base}{tail}");
            if archive.has_file(&file) {
                return Some(format!("{kind}{}/{file}", archive.root()));
            }
        }
        archive
            .has_folder(&base)
            .then(|| format!("n{}/{base}", archive.root()))
    });
    match found.flatten() {
        Some(found) => Some(new_str(&found)),
        None => none_result(),
    }
}

/// `read(path)`: the file's bytes, or `None`.
fn read([path]: [Object; 1]) -> Option<Owned> {
    let bytes = locate(path.text(), |archive, inside| archive.read(inside));
    bytes.flatten().or_else(none_result)
}

/// `kind(path)`: `f` for a file, `d` for a folder, else `None`.
fn kind([path]: [Object; 1]) -> Option<Owned> {
    let kind = locate(path.text(), |archive, inside| {
        if archive.has_file(inside) {
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
fn listdir([path]: [Object; 1]) -> Option<Owned> {
    let names = locate(path.text(), |archive, inside| archive.list(inside)).unwrap_or_default();
    let list = PyList_New(0)?;
    for name in names {
        PyList_Append(list.get(), new_str(&name).get());
    }
    Some(list)
}

/// `compile_module(source, path)`: the code of a module. Python's own `compile` would make the classes of `ast` first.
fn compile_module([source, path]: [Object; 2]) -> Option<Owned> {
    let length = source.word::<u32>(offset::SIZE) as usize;
    // SAFETY: the importer passes `bytes`, whose content a zero byte follows.
    let source =
        unsafe { core::slice::from_raw_parts(source.place::<u8>(offset::BYTES), length + 1) };
    match core::ffi::CStr::from_bytes_with_nul(source) {
        Ok(source) if LAZY.borrow().iter().any(|file| file == path.text()) => {
            embedded::compile_lazy(path.text(), source)
        }
        Ok(source) => embedded::compile(path.text(), source),
        Err(_) => {
            // SAFETY: CPython sets its exception classes when it starts.
            errors::raise(
                unsafe { PyExc_SyntaxError },
                &format!("`{}` holds a zero byte", path.text()),
            );
            None
        }
    }
}

/// `load_resources()`: the namespace of the part that needs the stdlib.
fn load_resources([]: [Object; 0]) -> Option<Owned> {
    embedded::run(
        "resources.py",
        include_str!("../python/resources.py"),
        &NATIVES,
    )
    .map(Object::retain)
}

/// The functions for the importer's Python half.
pub const NATIVES: [Native; 10] = [
    crate::progress::NATIVES[0],
    crate::progress::NATIVES[1],
    Native::new("compile_module", compile_module),
    Native::new("load_event_loop", crate::tasks::load_event_loop),
    Native::new("load_resources", load_resources),
    Native::new("load_keys", crate::keys::load),
    Native::new("find", find),
    Native::new("read", read),
    Native::new("kind", kind),
    Native::new("listdir", listdir),
];

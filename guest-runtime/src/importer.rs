//! What the importer's Python half asks of the archives.

use crate::archive::Kind;
use crate::archive::shelf::{self, locate};
use crate::embedded::{self, Native, source};
use crate::errors;
use crate::ffi::*;
use crate::fresh::none_owned;
use crate::global::Global;
use core::cell::RefCell;

/// Files that are compiled as if `from __future__ import annotations` stood in them.
static LAZY: Global<RefCell<Vec<String>>> = Global::new(RefCell::new(Vec::new()));

/// Names files whose annotations are not evaluated where they stand.
pub fn make_lazy(files: &[String]) {
    LAZY.borrow_mut().extend_from_slice(files);
}

/// `find(folder, name)`: `None`, or the kind of a module with its path: `p` a package, `m` a
/// module, `n` a folder that may be part of a namespace package. Sources come before compiled
/// files.
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
        None => Some(none_owned()),
    }
}

/// `read(path)`: the file's bytes, or `None`.
fn read([path]: [Object; 1]) -> Option<Owned> {
    let bytes = locate(path.text(), |archive, inside| {
        let length = archive.length(inside)?;
        // SAFETY: a null pointer asks for uninitialised bytes.
        let bytes = unsafe { PyBytes_FromStringAndSize(core::ptr::null(), length as isize) }?;
        // SAFETY: the object holds as many bytes, and nobody else knows it. Whatever they are, they
        // are overwritten.
        let target = unsafe {
            core::slice::from_raw_parts_mut(bytes.get().place::<u8>(offset::BYTES), length)
        };
        archive.read(inside, target).map(|()| bytes)
    });
    bytes.flatten().or_else(|| Some(none_owned()))
}

/// `kind(path)`: `f` for a file, `d` for a folder, else `None`.
fn kind([path]: [Object; 1]) -> Option<Owned> {
    match shelf::kind(path.text()) {
        Some(Kind::File) => Some(new_str("f")),
        Some(Kind::Folder) => Some(new_str("d")),
        None => Some(none_owned()),
    }
}

/// `listdir(path)`: the names in a folder.
fn listdir([path]: [Object; 1]) -> Option<Owned> {
    let list = PyList_New(0)?;
    for (name, _) in shelf::list(path.text()).iter() {
        PyList_Append(list.get(), new_str(name).get());
    }
    Some(list)
}

/// `add_archive(root, content)`: files that were left out, in bytes that the host had; whether they
/// are an archive.
fn add_archive([root, content]: [Object; 2]) -> Option<Owned> {
    let length = content.word::<u32>(offset::SIZE) as usize;
    let content = content.retain().forever();
    // SAFETY: the importer passes `bytes`, which now live for ever.
    let bytes = unsafe { core::slice::from_raw_parts(content.place::<u8>(offset::BYTES), length) };
    let added = shelf::add(root.text(), bytes).is_ok();
    Some(crate::scalars::lift_bool(added.into()).retain())
}

/// `compile_module(source, path)`: the code of a module. Python's own `compile` would make the
/// classes of `ast` first.
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
    embedded::run(source!("resources.py"), &NATIVES).map(Object::retain)
}

/// The functions for the importer's Python half.
pub const NATIVES: [Native; 12] = [
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
    Native::new("add_archive", add_archive),
    Native::new("native_module", crate::causes::native_module),
];

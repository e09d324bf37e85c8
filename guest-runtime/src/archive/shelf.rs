//! The archives of this component, found by the roots that their files seem to have.

use super::file::{Archive, Kind};
use crate::global::Global;
use crate::names::Names;
use core::cell::RefCell;
use std::borrow::Cow;

static ARCHIVES: Global<RefCell<Vec<Archive>>> = Global::new(RefCell::new(Vec::new()));

/// Adds an archive that lies in memory for ever.
pub fn add(root: &str, bytes: &'static [u8]) -> Result<(), String> {
    let archive = Archive::open(root, bytes)?;
    ARCHIVES.borrow_mut().push(archive);
    Ok(())
}

/// Before the snapshot: clears what lies in memory a second time. Modules that were imported from
/// compiled files are not read again; sources are, for tracebacks.
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
pub fn locate<T>(path: &str, found: impl FnOnce(&Archive, &str) -> T) -> Option<T> {
    let archives = ARCHIVES.borrow();
    (archives.iter())
        .find_map(|archive| archive.inside(path).map(|inside| (archive, inside)))
        .map(|(archive, inside)| found(archive, inside))
}

/// What a path stands for.
pub fn kind(path: &str) -> Option<Kind> {
    locate(path, Archive::kind).flatten()
}

/// How long the file at a path is.
pub fn length(path: &str) -> Option<usize> {
    locate(path, Archive::length).flatten()
}

/// The content of the file at a path.
pub fn content(path: &str) -> Option<Cow<'static, [u8]>> {
    locate(path, Archive::content).flatten()
}

/// What lies in the folder at a path.
pub fn list(path: &str) -> Names {
    locate(path, Archive::list).unwrap_or_default()
}

/// The first of all roots that `chosen` likes.
pub fn find_root<T>(chosen: impl FnMut(&str) -> Option<T>) -> Option<T> {
    ARCHIVES.borrow().iter().map(Archive::root).find_map(chosen)
}

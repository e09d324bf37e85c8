//! Paths inside: empty for the root, else each part with a slash before it, as in
//! `/app/0/data.json`.

use super::tree::Node;
use super::{Errno, Files, Result};

/// No part and no path may be longer.
const LONGEST_NAME: usize = 255;
const LONGEST_PATH: usize = 4096;

/// A path that was found out, whether or not something is there.
pub struct Resolved {
    /// The path.
    pub path: String,
    /// Whether it was written with a slash at its end, as only folders may be.
    pub slash: bool,
}

impl Files {
    /// The path of `name`, seen from a folder.
    #[inline(never)]
    pub fn resolve(&self, folder: &str, name: &str) -> Result<Resolved> {
        if name.is_empty() {
            return Err(Errno::NOENT);
        }
        if name.len() > LONGEST_PATH {
            return Err(Errno::NAMETOOLONG);
        }
        let mut path = folder.to_owned();
        let mut rest = name;
        while let Some(part) = next_part(&mut rest) {
            match part {
                "." => {}
                ".." => {
                    if !self.look(&path)?.is_folder() {
                        return Err(Errno::NOTDIR);
                    }
                    path.truncate(parent(&path).len());
                }
                _ if part.len() > LONGEST_NAME => return Err(Errno::NAMETOOLONG),
                _ => join(&mut path, part),
            }
        }
        let slash = name.ends_with('/') || name.ends_with("/.");
        Ok(Resolved { path, slash })
    }

    /// The folder in memory in which a name can be made or removed, and the name.
    #[inline(never)]
    pub fn place<'p>(&self, path: &'p str) -> Result<(usize, u32, &'p str)> {
        let folder = parent(path);
        let Some(name) = path.get(folder.len() + 1..) else {
            return Err(Errno::BUSY);
        };
        match self.look(folder)? {
            Node::Memory {
                volume,
                number,
                folder: true,
            } => Ok((volume, number, name)),
            node if node.is_folder() => Err(Errno::ROFS),
            _ => Err(Errno::NOTDIR),
        }
    }
}

/// The folder that a path is in; the root's is the root.
#[inline(never)]
pub fn parent(path: &str) -> &str {
    let slash = path.bytes().rposition(|byte| byte == b'/');
    &path[..slash.unwrap_or_default()]
}

/// A path's first part, up to a slash.
#[inline(never)]
pub fn first(path: &str) -> &str {
    let slash = path.bytes().position(|byte| byte == b'/');
    &path[..slash.unwrap_or(path.len())]
}

/// The next part of a path, which is taken off, with slashes around it.
#[inline(never)]
pub fn next_part<'p>(path: &mut &'p str) -> Option<&'p str> {
    while let Some(rest) = path.strip_prefix('/') {
        *path = rest;
    }
    let part = first(path);
    *path = &path[part.len()..];
    (!part.is_empty()).then_some(part)
}

/// Adds a part.
#[inline(never)]
pub fn join(path: &mut String, part: &str) {
    path.push('/');
    path.push_str(part);
}

/// The part of a path below a root, without a slash before it.
#[inline(never)]
pub fn below<'p>(path: &'p str, root: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(root)?;
    match rest.is_empty() {
        true => Some(rest),
        false => rest.strip_prefix('/'),
    }
}

/// The start of a path, before the first part that leads up.
pub fn before_up(path: &str) -> Option<&str> {
    let mut rest = path;
    while let Some(part) = next_part(&mut rest) {
        if part == ".." {
            return Some(&path[..path.len() - rest.len() - part.len()]);
        }
    }
    None
}

/// A path without `.` and `..`, going by its text alone.
#[inline(never)]
pub fn simplify(mut path: &str) -> String {
    let mut simple = String::new();
    while let Some(part) = next_part(&mut path) {
        match part {
            "." => {}
            ".." => simple.truncate(parent(&simple).len()),
            _ => join(&mut simple, part),
        }
    }
    simple
}

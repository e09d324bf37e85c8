//! Paths inside: empty for the root, else each part with a slash before it, as in `/app/0/data.json`.

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
    pub fn resolve(&self, folder: &str, name: &str) -> Result<Resolved> {
        if name.is_empty() {
            return Err(Errno::NOENT);
        }
        if name.len() > LONGEST_PATH {
            return Err(Errno::NAMETOOLONG);
        }
        let mut path = folder.to_owned();
        for part in name.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    if !self.look(&path)?.is_folder() {
                        return Err(Errno::NOTDIR);
                    }
                    path.truncate(parent(&path).len());
                }
                _ if part.len() > LONGEST_NAME => return Err(Errno::NAMETOOLONG),
                _ => {
                    path.push('/');
                    path.push_str(part);
                }
            }
        }
        let slash = name.ends_with('/') || name.ends_with("/.");
        Ok(Resolved { path, slash })
    }

    /// The folder in memory in which a name can be made or removed, and the name.
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
pub fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The part of a path below a root, without a slash before it.
pub fn below<'p>(path: &'p str, root: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(root)?;
    match rest.is_empty() {
        true => Some(rest),
        false => rest.strip_prefix('/'),
    }
}

/// A path without `.` and `..`, going by its text alone.
pub fn simplify(path: &str) -> String {
    let mut simple = String::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => simple.truncate(parent(&simple).len()),
            _ => {
                simple.push('/');
                simple.push_str(part);
            }
        }
    }
    simple
}

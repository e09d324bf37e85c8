//! Where names lead, seen from a folder.

use super::errno::{Errno, Result};
use super::node::Node;
use super::state::Files;
use crate::paths::{join, next_part, parent};

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

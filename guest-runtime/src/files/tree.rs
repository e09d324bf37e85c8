//! The one tree of all that is inside: archives, folders in memory, and the folders above these.

use super::clock::EPOCH;
use super::errno::{Errno, Result};
use super::memory::{Kind as Content, ROOT};
use super::node::{Node, filetype};
use super::state::Files;
use super::structs::Filestat;
use crate::archive::{Kind, shelf};
use crate::names::Names;
use crate::paths::{below, first, next_part, parent};

impl Files {
    /// What a path stands for.
    #[inline(never)]
    pub fn look(&self, path: &str) -> Result<Node> {
        if let Some(node) = self.find(path) {
            return Ok(node);
        }
        // Nothing can lie in a file.
        let mut above = parent(path);
        while !above.is_empty() {
            if let Some(node) = self.find(above) {
                let folder = node.is_folder();
                return Err(if folder { Errno::NOENT } else { Errno::NOTDIR });
            }
            above = parent(above);
        }
        Err(Errno::NOENT)
    }

    #[inline(never)]
    fn find(&self, path: &str) -> Option<Node> {
        for (volume, (root, content)) in self.volumes.iter().enumerate() {
            let Some(inside) = below(path, root) else {
                continue;
            };
            let (mut rest, mut number) = (inside, ROOT);
            while let Some(part) = next_part(&mut rest) {
                number = content.entry(number, part)?;
            }
            let folder = content.node(number).is_none_or(|node| node.is_folder());
            return Some(Node::Memory {
                volume,
                number,
                folder,
            });
        }
        if let Some(kind) = shelf::kind(path) {
            return Some(Node::Archive(kind));
        }
        let above = |root: &str| below(root, path).map(|_| Node::Above);
        self.find_root(above)
    }

    /// The first of the roots of archives and folders in memory that `chosen` likes.
    pub fn find_root<T>(&self, mut chosen: impl FnMut(&str) -> Option<T>) -> Option<T> {
        let mut volumes = self.volumes.iter();
        let found = volumes.find_map(|(root, _)| chosen(root));
        found.or_else(|| shelf::find_root(chosen))
    }

    /// Names in a folder, and the type of each.
    pub fn list(&self, path: &str) -> Result<Names> {
        let mut names = Names::default();
        match self.look(path)? {
            Node::Above => {
                self.find_root(|root| -> Option<()> {
                    names.add(first(below(root, path)?), Kind::Folder as u32);
                    None
                });
            }
            Node::Archive(Kind::Folder) => names = shelf::list(path),
            Node::Memory { volume, number, .. } => {
                let volume = &self.volumes[volume].1;
                if let Some(node) = volume.node(number) {
                    let Content::Folder(entries) = &node.kind else {
                        return Err(Errno::NOTDIR);
                    };
                    for (name, number) in entries.iter() {
                        let node = volume.node(*number);
                        let is_folder = node.is_some_and(|node| node.is_folder());
                        names.add(name, filetype(is_folder));
                    }
                }
            }
            Node::Archive(Kind::File) => return Err(Errno::NOTDIR),
        }
        Ok(names)
    }

    /// What `stat` says.
    #[inline(never)]
    pub fn stat(&self, path: &str, node: Node) -> Filestat {
        let mut stat = Filestat {
            device: 1,
            inode: number_of(path),
            filetype: node.filetype(),
            links: 1,
            size: 0,
            accessed: EPOCH,
            modified: EPOCH,
            changed: EPOCH,
        };
        match node {
            Node::Above | Node::Archive(Kind::Folder) => {}
            Node::Archive(Kind::File) => {
                stat.size = shelf::length(path).unwrap_or_default() as u64;
            }
            Node::Memory { volume, number, .. } => {
                stat.device = 2 + volume as u64;
                stat.inode = u64::from(number) + 1;
                if let Some(node) = self.volumes[volume].1.node(number) {
                    stat.links = u64::from(node.links.max(u32::from(number == ROOT)));
                    stat.size = node.size();
                    stat.accessed = node.accessed;
                    (stat.modified, stat.changed) = (node.modified, node.modified);
                }
            }
        }
        stat
    }
}

/// A number for a path that no other is likely to have (FNV-1a), never zero.
pub fn number_of(path: &str) -> u64 {
    let hash = path.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash | 1
}

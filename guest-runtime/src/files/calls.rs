//! What is done to paths: folders are made, names are given and taken away.

use super::errno::{Errno, Result};
use super::memory::{Kind, Volume};
use super::node::Node;
use super::open::is_read_only;
use super::resolve::Resolved;
use super::state::Files;

impl Files {
    /// The path of a name, seen from an open folder.
    #[inline(never)]
    pub fn resolve_at(&mut self, folder: u32, name: &str) -> Result<Resolved> {
        let folder = self.folder(folder)?;
        self.resolve(&folder, name)
    }

    /// What is at a name, with its path.
    #[inline(never)]
    pub fn look_at(&mut self, folder: u32, name: &str) -> Result<(String, Node)> {
        let found = self.resolve_at(folder, name)?;
        let node = self.look(&found.path)?;
        match found.slash && !node.is_folder() {
            true => Err(Errno::NOTDIR),
            false => Ok((found.path, node)),
        }
    }

    /// Makes a folder.
    pub fn make_folder(&mut self, folder: u32, name: &str) -> Result<()> {
        let found = self.resolve_at(folder, name)?;
        match self.look(&found.path) {
            Ok(_) => Err(Errno::EXIST),
            Err(Errno::NOENT) => {
                let (volume, folder, name) = self.place(&found.path)?;
                self.volumes[volume].1.make(folder, name, true).map(drop)
            }
            Err(error) => Err(error),
        }
    }

    /// Removes an empty folder, or a file's name.
    pub fn remove(&mut self, folder: u32, name: &str, is_folder: bool) -> Result<()> {
        let (path, node) = self.look_at(folder, name)?;
        match (node.is_folder(), is_folder) {
            (true, false) => return Err(Errno::ISDIR),
            (false, true) => return Err(Errno::NOTDIR),
            (true, true) | (false, false) => {}
        }
        if is_read_only(node) {
            return Err(Errno::ROFS);
        }
        if self.is_root(&path) {
            return Err(Errno::BUSY);
        }
        let (volume, folder, name) = self.place(&path)?;
        let volume = &mut self.volumes[volume].1;
        if is_folder && !is_empty(volume, folder, name) {
            return Err(Errno::NOTEMPTY);
        }
        volume.unlink(folder, name)
    }

    /// Gives a file one more name, or moves what is at a name: to `new` of the folder `there`.
    pub fn rename(
        &mut self,
        (folder, old): (u32, &str),
        (there, new): (u32, &str),
        is_link: bool,
    ) -> Result<()> {
        let (old, node) = self.look_at(folder, old)?;
        let new = self.resolve_at(there, new)?;
        let Node::Memory {
            volume: index,
            number,
            folder: is_folder,
        } = node
        else {
            return Err(Errno::ROFS);
        };
        if self.is_root(&old) || self.is_root(&new.path) {
            return Err(Errno::BUSY);
        }
        if new.slash && !is_folder {
            return Err(Errno::NOTDIR);
        }
        let inside = new.path.strip_prefix(old.as_str());
        if is_folder && inside.is_some_and(|rest| rest.starts_with('/')) {
            return Err(Errno::INVAL);
        }
        let (target, to_folder, to_name) = match self.place(&new.path) {
            Err(Errno::ROFS) => return Err(Errno::XDEV),
            place => place?,
        };
        if target != index {
            return Err(Errno::XDEV);
        }
        let (_, from_folder, from_name) = self.place(&old)?;
        let known = self.look(&new.path).ok();
        let volume = &mut self.volumes[index].1;
        match known {
            Some(_) if is_link => return Err(Errno::EXIST),
            Some(known) if known == node => return Ok(()),
            Some(known) => {
                match (is_folder, known.is_folder()) {
                    (true, false) => return Err(Errno::NOTDIR),
                    (false, true) => return Err(Errno::ISDIR),
                    (true, true) if !is_empty(volume, to_folder, to_name) => {
                        return Err(Errno::NOTEMPTY);
                    }
                    (true, true) | (false, false) => {}
                }
                volume.unlink(to_folder, to_name)?;
            }
            None if is_link && is_folder => return Err(Errno::ISDIR),
            None => {}
        }
        volume.link(to_folder, to_name, number)?;
        match is_link {
            true => Ok(()),
            false => volume.unlink(from_folder, from_name),
        }
    }

    fn is_root(&self, path: &str) -> bool {
        self.find_root(|root| (root == path).then_some(()))
            .is_some()
    }
}

/// Whether a folder's entry is no folder with something in it.
fn is_empty(volume: &Volume, folder: u32, name: &str) -> bool {
    let entry = volume.entry(folder, name);
    match entry
        .and_then(|entry| volume.node(entry))
        .map(|node| &node.kind)
    {
        Some(Kind::Folder(entries)) => entries.count() == 0,
        Some(Kind::File(_)) | None => true,
    }
}

//! Descriptors, and what can be done with each.

use super::clock;
use super::errno::{Errno, Result};
use super::node::Node;
use super::open::{Mode, Open};
use super::state::{FIRST, Files};
use super::structs::{
    APPEND, Dirent, Fdstat, Filestat, Vector, bytes, bytes_mut, oflags, rights, times,
};
use super::tree::number_of;
use crate::archive::{Kind, shelf};
use crate::paths::join;

/// How many descriptors there may be.
const MOST: usize = 4096;

impl Files {
    /// What is open.
    #[inline(never)]
    pub fn open(&mut self, descriptor: u32) -> Result<&mut Open> {
        if self.open.is_empty() {
            let root = Open::new(String::new(), Node::Above, 0, 0);
            self.open.push(Some(root));
        }
        let open = self.open.get_mut((descriptor - FIRST) as usize);
        open.and_then(Option::as_mut).ok_or(Errno::BADF)
    }

    /// The path of a folder that is open.
    pub fn folder(&mut self, descriptor: u32) -> Result<String> {
        let open = self.open(descriptor)?;
        match open.node.is_folder() {
            true => Ok(open.path.clone()),
            false => Err(Errno::NOTDIR),
        }
    }

    /// Opens what is at a path.
    pub fn open_at(&mut self, folder: u32, name: &str, mode: Mode) -> Result<u32> {
        let folder = self.folder(folder)?;
        let found = self.resolve(&folder, name)?;
        let asks = |flag| mode.how & flag != 0;
        let writes = mode.rights & rights::WRITE != 0 || asks(oflags::TRUNCATE);
        let node = match self.look(&found.path) {
            Ok(_) if asks(oflags::CREATE) && asks(oflags::EXCLUSIVE) => return Err(Errno::EXIST),
            Ok(node) if node.is_folder() => match writes || asks(oflags::CREATE) {
                true => return Err(Errno::ISDIR),
                false => node,
            },
            Ok(_) if asks(oflags::FOLDER) || found.slash => return Err(Errno::NOTDIR),
            Ok(Node::Archive(_)) if writes => return Err(Errno::ROFS),
            Ok(node) => node,
            Err(Errno::NOENT) if asks(oflags::CREATE) && !asks(oflags::FOLDER) => {
                self.make(&found.path, found.slash)?
            }
            Err(error) => return Err(error),
        };
        if asks(oflags::TRUNCATE)
            && let Node::Memory { volume, number, .. } = node
        {
            self.volumes[volume].1.resize(number, 0)?;
        }
        self.add(Open::new(found.path, node, mode.rights, mode.flags))
    }

    fn make(&mut self, path: &str, slash: bool) -> Result<Node> {
        let (volume, folder, name) = self.place(path)?;
        if slash {
            return Err(Errno::ISDIR);
        }
        let number = self.volumes[volume].1.make(folder, name, false)?;
        Ok(Node::Memory {
            volume,
            number,
            folder: false,
        })
    }

    fn add(&mut self, open: Open) -> Result<u32> {
        let free = self.open.iter().position(Option::is_none);
        let place = match free {
            Some(free) => free,
            None if self.open.len() >= MOST => return Err(Errno::MFILE),
            None => {
                self.open.push(None);
                self.open.len() - 1
            }
        };
        if let Node::Memory { volume, number, .. } = open.node {
            self.volumes[volume].1.opened(number)?;
        }
        self.open[place] = Some(open);
        Ok(FIRST + place as u32)
    }

    /// Closes. The root stays open.
    pub fn close(&mut self, descriptor: u32) -> Result<()> {
        let Node::Memory { volume, number, .. } = self.open(descriptor)?.node else {
            if descriptor != FIRST {
                self.open[(descriptor - FIRST) as usize] = None;
            }
            return Ok(());
        };
        self.open[(descriptor - FIRST) as usize] = None;
        self.volumes[volume].1.closed(number);
        Ok(())
    }

    /// Gives a descriptor the number of another, which is closed.
    pub fn renumber(&mut self, from: u32, to: u32) -> Result<()> {
        self.open(from)?;
        self.open(to)?;
        if from == FIRST || to == FIRST {
            return Err(Errno::BADF);
        }
        if from != to {
            self.close(to)?;
            let moved = self.open[(from - FIRST) as usize].take();
            self.open[(to - FIRST) as usize] = moved;
        }
        Ok(())
    }

    /// Reads at a position, or else at the descriptor's own.
    pub fn read(&mut self, descriptor: u32, targets: &[Vector], at: Option<u64>) -> Result<usize> {
        let open = self.open(descriptor)?;
        open.may(rights::READ)?;
        let mut position = at.unwrap_or(open.position);
        let start = position;
        if let (Node::Archive(_), None) = (open.node, &open.content) {
            open.content = Some(shelf::content(&open.path).ok_or(Errno::IO)?);
        }
        for target in targets {
            // SAFETY: whoever calls gives as many bytes to be filled.
            let target = unsafe { bytes_mut(target.start, target.length) };
            let open = self.open(descriptor)?;
            let count = match (&open.content, open.node) {
                (Some(content), _) => copy_at(content, position, target),
                (None, Node::Memory { volume, number, .. }) => {
                    self.volumes[volume].1.read(number, position, target)
                }
                (None, _) => 0,
            };
            position += count as u64;
            if count < target.len() {
                break;
            }
        }
        if at.is_none() {
            self.open(descriptor)?.position = position;
        }
        Ok((position - start) as usize)
    }

    /// Writes at a position, or else at the descriptor's own, or at the end.
    pub fn write(&mut self, descriptor: u32, sources: &[Vector], at: Option<u64>) -> Result<usize> {
        let open = self.open(descriptor)?;
        open.may(rights::WRITE)?;
        let (own, appends) = (open.position, open.flags & APPEND != 0);
        let Node::Memory { volume, number, .. } = open.node else {
            return Err(Errno::ROFS);
        };
        let volume = &mut self.volumes[volume].1;
        let mut position = match at {
            Some(at) => at,
            None if appends => volume.node_mut(number)?.size(),
            None => own,
        };
        let start = position;
        for source in sources {
            // SAFETY: whoever calls gives as many bytes.
            let source = unsafe { bytes(source.start, source.length) };
            match volume.write(number, position, source) {
                Ok(count) => position += count as u64,
                Err(error) if position == start => return Err(error),
                Err(_) => break,
            }
        }
        if at.is_none() {
            self.open(descriptor)?.position = position;
        }
        Ok((position - start) as usize)
    }

    /// Moves the position: from the start (0), from where it is (1), from the end (2).
    pub fn seek(&mut self, descriptor: u32, offset: i64, whence: u8) -> Result<u64> {
        let size = self.stat_open(descriptor)?.size;
        let open = self.open(descriptor)?;
        if open.node.is_folder() {
            return Err(Errno::BADF);
        }
        let base = match whence {
            0 => 0,
            1 => open.position,
            2 => size,
            _ => return Err(Errno::INVAL),
        };
        let position = base.checked_add_signed(offset).ok_or(Errno::INVAL)?;
        open.position = i64::try_from(position).map_err(|_| Errno::INVAL)? as u64;
        Ok(position)
    }

    /// Changes a file's length; `only_longer` leaves a longer one as it is.
    pub fn set_size(&mut self, descriptor: u32, size: u64, only_longer: bool) -> Result<()> {
        let open = self.open(descriptor)?;
        open.may(rights::WRITE).map_err(|_| Errno::INVAL)?;
        let Node::Memory { volume, number, .. } = open.node else {
            return Err(Errno::ROFS);
        };
        let volume = &mut self.volumes[volume].1;
        if only_longer && volume.node_mut(number)?.size() >= size {
            return Ok(());
        }
        volume.resize(number, size)
    }

    /// Changes dates.
    pub fn set_times(&mut self, node: Node, accessed: u64, modified: u64, how: u16) -> Result<()> {
        let Node::Memory { volume, number, .. } = node else {
            return Err(Errno::ROFS);
        };
        let asks = |flag| how & flag != 0;
        let now = clock::now();
        let node = self.volumes[volume].1.node_mut(number)?;
        if asks(times::ACCESSED) || asks(times::ACCESSED_NOW) {
            node.accessed = if asks(times::ACCESSED) { accessed } else { now };
        }
        if asks(times::MODIFIED) || asks(times::MODIFIED_NOW) {
            node.modified = if asks(times::MODIFIED) { modified } else { now };
        }
        Ok(())
    }

    /// What is open under a descriptor.
    pub fn node_open(&mut self, descriptor: u32) -> Result<Node> {
        Ok(self.open(descriptor)?.node)
    }

    /// What `fstat` says.
    pub fn stat_open(&mut self, descriptor: u32) -> Result<Filestat> {
        let open = self.open(descriptor)?;
        let (path, node) = (open.path.clone(), open.node);
        Ok(self.stat(&path, node))
    }

    /// How a descriptor was opened.
    pub fn status(&mut self, descriptor: u32) -> Result<Fdstat> {
        let open = self.open(descriptor)?;
        let filetype = open.node.filetype();
        // The C library asks a folder what may be done below it, which is found out when it is
        // done.
        let rights = match open.node.is_folder() {
            true => u64::MAX,
            false => !(rights::READ | rights::WRITE) | open.rights,
        };
        Ok(Fdstat {
            filetype,
            flags: open.flags,
            rights,
            inheriting: rights,
        })
    }

    /// Sets `fdflags`.
    pub fn set_flags(&mut self, descriptor: u32, flags: u16) -> Result<()> {
        self.open(descriptor)?.flags = flags;
        Ok(())
    }

    /// Writes `dirent`s with their names, from a number on, as far as there is room; the last may
    /// be cut off, which says that there are more.
    pub fn read_folder(&mut self, descriptor: u32, target: &mut [u8], from: u64) -> Result<usize> {
        let path = self.folder(descriptor)?;
        if from == 0 {
            // Names that go or come meanwhile move none of those that are listed.
            self.open(descriptor)?.entries = self.list(&path)?;
        }
        let entries = core::mem::take(&mut self.open(descriptor)?.entries);
        let mut done = 0;
        let mut index = from as usize;
        loop {
            // The first two are the folder itself and the one above.
            let (name, kind) = match index {
                0 => (".", Kind::Folder as u32),
                1 => ("..", Kind::Folder as u32),
                _ => match entries.at(index - 2) {
                    Some(entry) => entry,
                    None => break,
                },
            };
            index += 1;
            let mut place = path.clone();
            join(&mut place, name);
            let number = match self.look(&place) {
                Ok(node) => self.stat(&place, node).inode,
                Err(_) => number_of(&place),
            };
            let head = Dirent {
                next: index as u64,
                number,
                length: name.len() as u32,
                filetype: kind,
            };
            for bytes in [head.bytes(), name.as_bytes()] {
                let count = bytes.len().min(target.len() - done);
                target[done..done + count].copy_from_slice(&bytes[..count]);
                done += count;
            }
            if done == target.len() {
                break;
            }
        }
        self.open(descriptor)?.entries = entries;
        Ok(done)
    }
}

/// Copies what is there from a position on: how much that was.
fn copy_at(content: &[u8], position: u64, target: &mut [u8]) -> usize {
    let rest = usize::try_from(position)
        .ok()
        .and_then(|at| content.get(at..));
    let rest = rest.unwrap_or_default();
    let count = rest.len().min(target.len());
    target[..count].copy_from_slice(&rest[..count]);
    count
}

//! A folder in memory with a limit: files and folders, which may be linked and unlinked while they
//! are open.

use super::clock::now;
use super::content::Content;
use super::errno::{Errno, Result};
use crate::names::Names;

/// What a file or folder counts beside its content.
const NODE: u64 = 256;

/// The folder that all others lie in.
pub const ROOT: u32 = 0;

/// A file or folder.
pub struct Node {
    /// Its content.
    pub kind: Kind,
    /// When it was read last; nobody sets it but who is asked to.
    pub accessed: u64,
    /// When its content changed.
    pub modified: u64,
    /// How many names it has.
    pub links: u32,
    /// How many descriptors lead to it.
    opened: u32,
}

/// What a node is.
pub enum Kind {
    /// A file.
    File(Content),
    /// A folder: nodes by their names.
    Folder(Names),
}

impl Node {
    /// Whether it is a folder.
    pub fn is_folder(&self) -> bool {
        matches!(self.kind, Kind::Folder(_))
    }

    /// The size that `stat` shows.
    pub fn size(&self) -> u64 {
        match &self.kind {
            Kind::File(content) => content.length(),
            Kind::Folder(_) => 0,
        }
    }

    fn content(&mut self) -> Result<&mut Content> {
        match &mut self.kind {
            Kind::File(content) => Ok(content),
            Kind::Folder(_) => Err(Errno::ISDIR),
        }
    }

    fn entries(&mut self) -> Result<&mut Names> {
        match &mut self.kind {
            Kind::Folder(entries) => Ok(entries),
            Kind::File(_) => Err(Errno::NOTDIR),
        }
    }
}

/// All nodes.
pub struct Volume {
    nodes: Vec<Option<Node>>,
    /// Numbers that are free again.
    free: Vec<u32>,
    used: u64,
    limit: u64,
}

impl Volume {
    /// An empty one.
    pub fn new(limit: u64) -> Self {
        Self {
            nodes: Vec::new(),
            free: Vec::new(),
            used: 0,
            limit,
        }
    }

    /// A node. Without any there is the root alone, which is made at the first change.
    #[inline(never)]
    pub fn node(&self, number: u32) -> Option<&Node> {
        self.nodes.get(number as usize)?.as_ref()
    }

    /// The same to change it.
    #[inline(never)]
    pub fn node_mut(&mut self, number: u32) -> Result<&mut Node> {
        if self.nodes.is_empty() {
            self.nodes.push(Some(new_node(true)));
        }
        let node = self.nodes.get_mut(number as usize);
        node.and_then(Option::as_mut).ok_or(Errno::NOENT)
    }

    /// The node that a folder has under a name.
    #[inline(never)]
    pub fn entry(&self, folder: u32, name: &str) -> Option<u32> {
        match &self.node(folder)?.kind {
            Kind::Folder(entries) => entries.get(name),
            Kind::File(_) => None,
        }
    }

    /// Makes a file or folder in a folder, where nothing has its name.
    pub fn make(&mut self, folder: u32, name: &str, is_folder: bool) -> Result<u32> {
        self.take(NODE)?;
        self.node_mut(ROOT)?;
        let node = Some(new_node(is_folder));
        let number = match self.free.pop() {
            Some(free) => {
                self.nodes[free as usize] = node;
                free
            }
            None => {
                self.nodes.push(node);
                self.nodes.len() as u32 - 1
            }
        };
        self.link(folder, name, number)?;
        Ok(number)
    }

    /// Gives a node one more name.
    #[inline(never)]
    pub fn link(&mut self, folder: u32, name: &str, number: u32) -> Result<()> {
        let now = now();
        let parent = self.node_mut(folder)?;
        parent.modified = now;
        parent.entries()?.add(name, number);
        self.node_mut(number)?.links += 1;
        Ok(())
    }

    /// Takes a name away.
    pub fn unlink(&mut self, folder: u32, name: &str) -> Result<()> {
        let now = now();
        let parent = self.node_mut(folder)?;
        let number = parent.entries()?.remove(name).ok_or(Errno::NOENT)?;
        parent.modified = now;
        self.node_mut(number)?.links -= 1;
        self.drop_unused(number);
        Ok(())
    }

    /// Counts a descriptor.
    pub fn opened(&mut self, number: u32) -> Result<()> {
        self.node_mut(number)?.opened += 1;
        Ok(())
    }

    /// Counts one less.
    pub fn closed(&mut self, number: u32) {
        if let Ok(node) = self.node_mut(number) {
            node.opened -= 1;
            self.drop_unused(number);
        }
    }

    #[inline(never)]
    fn drop_unused(&mut self, number: u32) {
        if let Some(node) = self.node(number)
            && node.links == 0
            && node.opened == 0
            && number != ROOT
        {
            self.used -= node.size() + NODE;
            self.nodes[number as usize] = None;
            self.free.push(number);
        }
    }

    /// Changes a file's length.
    #[inline(never)]
    pub fn resize(&mut self, number: u32, length: u64) -> Result<()> {
        let old = self.node_mut(number)?.size();
        self.take(length.saturating_sub(old))?;
        let node = self.node_mut(number)?;
        node.modified = now();
        let done = node.content()?.resize(length);
        let new = node.size();
        // Whatever was taken above, this is what it is now.
        self.used -= old.max(length) - new;
        done
    }

    /// Copies a file's content from a position on: how much that was.
    pub fn read(&self, number: u32, position: u64, target: &mut [u8]) -> usize {
        match self.node(number).map(|node| &node.kind) {
            Some(Kind::File(content)) => content.read(position, target),
            Some(Kind::Folder(_)) | None => 0,
        }
    }

    /// Writes, and makes the file longer where that is needed.
    pub fn write(&mut self, number: u32, position: u64, bytes: &[u8]) -> Result<usize> {
        let end = (position.checked_add(bytes.len() as u64)).ok_or(Errno::NOSPC)?;
        if end > self.node_mut(number)?.size() {
            self.resize(number, end)?;
        }
        let node = self.node_mut(number)?;
        node.modified = now();
        node.content()?.write(position, bytes);
        Ok(bytes.len())
    }

    fn take(&mut self, bytes: u64) -> Result<()> {
        match self.used.checked_add(bytes) {
            Some(used) if used <= self.limit => {
                self.used = used;
                Ok(())
            }
            _ => Err(Errno::NOSPC),
        }
    }
}

fn new_node(is_folder: bool) -> Node {
    let now = now();
    Node {
        kind: match is_folder {
            true => Kind::Folder(Names::default()),
            false => Kind::File(Content::default()),
        },
        accessed: now,
        modified: now,
        links: 0,
        opened: 0,
    }
}

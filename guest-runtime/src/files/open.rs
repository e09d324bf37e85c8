//! What is open.

use super::errno::{Errno, Result};
use super::node::Node;
use crate::archive::Kind;
use crate::names::Names;
use std::borrow::Cow;

/// Something open.
pub struct Open {
    /// Where it is.
    pub path: String,
    /// What it is.
    pub node: Node,
    /// What an archive's file holds, from the first read on.
    pub content: Option<Cow<'static, [u8]>>,
    /// What was in a folder when it was read from its start: names and types.
    pub entries: Names,
    /// Where the next read or write begins.
    pub position: u64,
    /// See `rights`.
    pub rights: u64,
    /// `fdflags`.
    pub flags: u16,
}

impl Open {
    /// What was just opened.
    pub fn new(path: String, node: Node, rights: u64, flags: u16) -> Self {
        Self {
            path,
            node,
            content: None,
            entries: Names::default(),
            position: 0,
            rights,
            flags,
        }
    }

    /// Fails where it is a folder, or was not opened for that.
    pub fn may(&self, right: u64) -> Result<()> {
        match (self.node.is_folder(), self.rights & right) {
            (true, _) => Err(Errno::ISDIR),
            (false, 0) => Err(Errno::BADF),
            (false, _) => Ok(()),
        }
    }
}

/// How a file is opened.
#[derive(Clone, Copy)]
pub struct Mode {
    /// See `oflags`.
    pub how: u16,
    /// See `rights`.
    pub rights: u64,
    /// `fdflags`.
    pub flags: u16,
}

/// Whether a folder of an archive or above one is meant, where nothing can be changed.
pub fn is_read_only(node: Node) -> bool {
    match node {
        Node::Above | Node::Archive(Kind::File | Kind::Folder) => true,
        Node::Memory { .. } => false,
    }
}

//! What paths stand for.

use crate::archive::Kind;

/// What a path stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// A folder that is there because something lies below it.
    Above,
    /// Of an archive.
    Archive(Kind),
    /// Of a folder in memory.
    Memory {
        /// Which.
        volume: usize,
        /// The number of the node there.
        number: u32,
        /// Whether it is a folder.
        folder: bool,
    },
}

impl Node {
    /// Whether it is a folder.
    pub fn is_folder(self) -> bool {
        match self {
            Node::Above => true,
            Node::Archive(kind) => kind == Kind::Folder,
            Node::Memory { folder, .. } => folder,
        }
    }

    /// Its type in WASI.
    pub fn filetype(self) -> u8 {
        filetype(self.is_folder()) as u8
    }
}

/// The type in WASI of a folder or a file.
pub fn filetype(is_folder: bool) -> u32 {
    match is_folder {
        true => Kind::Folder as u32,
        false => Kind::File as u32,
    }
}

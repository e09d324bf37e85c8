//! Types of WASI preview 1 that are passed in memory, and their numbers.

/// `filetype`: a folder.
pub const FOLDER: u8 = 3;
/// `filetype`: a file.
pub const REGULAR: u8 = 4;

/// `oflags`.
pub mod oflags {
    pub const CREATE: u16 = 1;
    pub const FOLDER: u16 = 2;
    pub const EXCLUSIVE: u16 = 4;
    pub const TRUNCATE: u16 = 8;
}

/// `fdflags`: writes go to the end.
pub const APPEND: u16 = 1;

/// `rights`.
pub mod rights {
    pub const READ: u64 = 1 << 1;
    pub const WRITE: u64 = 1 << 6;
}

/// `fstflags`.
pub mod times {
    pub const ACCESSED: u16 = 1;
    pub const ACCESSED_NOW: u16 = 2;
    pub const MODIFIED: u16 = 4;
    pub const MODIFIED_NOW: u16 = 8;
}

/// `filestat`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Filestat {
    pub device: u64,
    pub inode: u64,
    pub filetype: u8,
    pub links: u64,
    pub size: u64,
    pub accessed: u64,
    pub modified: u64,
    pub changed: u64,
}

/// `fdstat`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Fdstat {
    pub filetype: u8,
    pub flags: u16,
    pub rights: u64,
    pub inheriting: u64,
}

/// `iovec` and `ciovec`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Vector {
    pub start: *mut u8,
    pub length: usize,
}

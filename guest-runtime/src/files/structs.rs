//! Types of WASI preview 1 that are passed in memory, and their numbers.

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

/// `dirent`: the name follows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Dirent {
    /// The number of the next one.
    pub next: u64,
    /// The number of the file.
    pub number: u64,
    /// How long the name is.
    pub length: u32,
    /// One byte, the others are zero.
    pub filetype: u32,
}

impl Dirent {
    /// As it lies in memory.
    pub fn bytes(&self) -> &[u8] {
        let start = (&raw const *self).cast::<u8>();
        // SAFETY: the struct has no gaps.
        unsafe { core::slice::from_raw_parts(start, size_of::<Self>()) }
    }
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

/// The bytes at an address, of which there may be none.
///
/// # Safety
/// There are as many, and they live for as long as the result is used.
pub unsafe fn bytes<'a>(start: *const u8, length: usize) -> &'a [u8] {
    match length {
        0 => &[],
        // SAFETY: see above.
        _ => unsafe { core::slice::from_raw_parts(start, length) },
    }
}

/// The same to change them.
///
/// # Safety
/// As for [`bytes`], and nobody else uses them meanwhile.
pub unsafe fn bytes_mut<'a>(start: *mut u8, length: usize) -> &'a mut [u8] {
    match length {
        0 => &mut [],
        // SAFETY: see above.
        _ => unsafe { core::slice::from_raw_parts_mut(start, length) },
    }
}

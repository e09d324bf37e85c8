//! Structs of the C API that are the same in all versions.

use super::object::{Object, Owned};
use core::ffi::{c_char, c_int};

/// `PyMemberDef`.
#[repr(C)]
#[derive(Debug)]
pub struct MemberDef {
    name: *const c_char,
    /// `type`.
    pub kind: c_int,
    /// `offset`.
    pub offset: i32,
    /// `flags`.
    pub flags: c_int,
    doc: *const c_char,
}

/// `type` of the members that `__slots__` makes.
pub const T_OBJECT_EX: c_int = 16;

/// A C function with `METH_FASTCALL | METH_KEYWORDS`: self, arguments, their count, names of
/// keywords.
pub type FastFunction =
    extern "C" fn(Option<Object>, *const Object, isize, Option<Object>) -> Option<Owned>;

/// `PyMethodDef`.
#[repr(C)]
#[derive(Debug)]
pub struct MethodDef {
    /// `ml_name`.
    pub name: *const c_char,
    /// `ml_meth`.
    pub function: Option<FastFunction>,
    /// `ml_flags`.
    pub flags: c_int,
    /// `ml_doc`.
    pub doc: *const c_char,
}

/// `METH_FASTCALL | METH_KEYWORDS`.
pub const METH_FASTCALL_KEYWORDS: c_int = 0x80 | 0x2;

/// `Py_buffer`.
#[repr(C)]
#[derive(Debug)]
pub struct Buffer {
    /// First byte.
    pub address: *mut u8,
    /// The exporter.
    pub object: Option<Object>,
    /// Length in bytes.
    pub length: isize,
    /// Size of an item in bytes.
    pub item_size: isize,
    /// Whether it may be written.
    pub read_only: c_int,
    /// Number of dimensions.
    pub dimensions: c_int,
    /// Format of an item as in `struct`; null means bytes.
    pub format: *const c_char,
    shape: *mut isize,
    strides: *mut isize,
    suboffsets: *mut isize,
    internal: *mut u8,
}

impl Buffer {
    /// One to be filled by `PyObject_GetBuffer`.
    pub const fn empty() -> Self {
        use core::ptr::null_mut;
        Self {
            address: null_mut(),
            object: None,
            length: 0,
            item_size: 0,
            read_only: 0,
            dimensions: 0,
            format: null_mut(),
            shape: null_mut(),
            strides: null_mut(),
            suboffsets: null_mut(),
            internal: null_mut(),
        }
    }
}

/// `PyBUF_FULL_RO` without indirection: contiguous, with format.
pub const BUFFER_CONTIGUOUS: c_int = 0x0038 | 0x0004;
/// The bit for "the word before the arguments is scratch" in the count of a vectorcall.
pub const ARGUMENTS_OFFSET: usize = 1 << 31;

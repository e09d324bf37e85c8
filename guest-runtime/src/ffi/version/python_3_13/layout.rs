//! Layouts of CPython 3.13 objects on a 32-bit machine without the debug build, checked by
//! `ffi/check.rs` at every start.

use core::cell::Cell;
use core::ffi::{c_char, c_int, c_void};

/// Reference count of an object that is never freed.
pub const IMMORTAL: u32 = u32::MAX >> 2;

/// `PyObject`.
#[repr(C)]
#[derive(Debug)]
pub struct Head {
    /// `ob_refcnt`.
    pub count: Cell<u32>,
    /// `ob_type`.
    pub class: Cell<*const Type>,
}

// SAFETY: a component has exactly one thread.
unsafe impl Sync for Head {}

impl Head {
    /// The head of a new object, to which there is one reference.
    #[inline(always)]
    pub fn new(class: &'static Type) -> Self {
        Self {
            count: Cell::new(1),
            class: Cell::new(class),
        }
    }
}

/// The start of `PyTypeObject`.
#[repr(C)]
#[derive(Debug)]
pub struct Type {
    /// As an object.
    pub head: Head,
    size: u32,
    name: *const c_char,
    /// `tp_basicsize`.
    pub basic_size: i32,
    /// `tp_itemsize`.
    pub item_size: i32,
    slots: [usize; 15],
    flags: Cell<u32>,
}

// SAFETY: a component has exactly one thread.
unsafe impl Sync for Type {}

impl Type {
    /// `tp_flags`.
    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }
}

/// `PyCompilerFlags`.
#[repr(C)]
#[derive(Debug)]
pub struct CompilerFlags {
    /// `cf_flags`.
    pub flags: c_int,
    /// `cf_feature_version`.
    pub feature_version: c_int,
}

/// Flags of types.
pub mod flag {
    /// Made by a `class` statement.
    pub const HEAP: u32 = 1 << 9;
    /// Of C, although it is on the heap.
    pub const IMMUTABLE: u32 = 1 << 8;
    /// Instances can be in reference cycles.
    pub const COLLECTED: u32 = 1 << 14;
    /// A subclass of `int`.
    pub const LONG: u32 = 1 << 24;
    /// A subclass of `list`.
    pub const LIST: u32 = 1 << 25;
    /// A subclass of `tuple`.
    pub const TUPLE: u32 = 1 << 26;
    /// A subclass of `bytes`.
    pub const BYTES: u32 = 1 << 27;
    /// A subclass of `str`.
    pub const UNICODE: u32 = 1 << 28;
    /// A subclass of `dict`.
    pub const DICT: u32 = 1 << 29;
    /// A subclass of `BaseException`.
    pub const EXCEPTION: u32 = 1 << 30;
    /// A subclass of `type`.
    pub const TYPE: u32 = 1 << 31;
}

/// Offsets in objects, in bytes.
pub mod offset {
    /// `ob_size` of list, tuple, bytes.
    pub const SIZE: usize = 8;
    /// `ob_item` of list (a pointer) and tuple (the items themselves).
    pub const ITEMS: usize = 12;
    /// `ob_shash` of bytes, -1 before it is known.
    pub const BYTES_HASH: usize = 12;
    /// `ob_sval` of bytes.
    pub const BYTES: usize = 16;
    /// `ob_fval` of float.
    pub const FLOAT: usize = 8;
    /// `lv_tag` of int: number of digits above three bits, sign below.
    pub const LONG_TAG: usize = 8;
    /// `ob_digit` of int: 30 bits each.
    pub const LONG_DIGITS: usize = 12;
    /// `length` of str, in code points.
    pub const STR_LENGTH: usize = 8;
    /// `hash` of str, -1 before it is known.
    pub const STR_HASH: usize = 12;
    /// `state` of str.
    pub const STR_STATE: usize = 16;
    /// The characters of a compact ASCII str.
    pub const STR_ASCII: usize = 20;
    /// `d_member` of a member descriptor.
    pub const MEMBER: usize = 20;
    /// `vectorcall` of a builtin function.
    pub const FUNCTION_VECTORCALL: usize = 24;
    /// `vectorcall` of a method descriptor.
    pub const METHOD_VECTORCALL: usize = 24;
    /// `eval_breaker` of the thread state.
    pub const EVAL_BREAKER: usize = 12;
    /// `py_recursion_limit` of the thread state.
    pub const PYTHON_RECURSION_LIMIT: usize = 32;
    /// `c_recursion_remaining` of the thread state.
    pub const C_RECURSION_REMAINING: usize = 36;
}

/// Bits in a digit of an int.
pub const DIGIT_BITS: u32 = 30;
/// `compact` and `ascii` of `state` of str.
pub const STR_COMPACT_ASCII: u32 = 1 << 5 | 1 << 6;
/// `state` of a new ASCII str: one byte a character as well.
pub const STR_STATE_ASCII: u32 = STR_COMPACT_ASCII | 1 << 2;
/// The bits of `state` of str that CPython sets. The others are what the memory held before.
pub const STR_STATE_BITS: u32 = 0xff;

/// `PyMemAllocatorEx`.
#[repr(C)]
#[allow(missing_docs)]
#[allow(missing_debug_implementations)]
pub struct AllocatorEx {
    pub context: *mut c_void,
    pub malloc: extern "C" fn(*mut c_void, usize) -> *mut c_void,
    pub calloc: extern "C" fn(*mut c_void, usize, usize) -> *mut c_void,
    pub realloc: extern "C" fn(*mut c_void, *mut c_void, usize) -> *mut c_void,
    pub free: extern "C" fn(*mut c_void, *mut c_void),
}

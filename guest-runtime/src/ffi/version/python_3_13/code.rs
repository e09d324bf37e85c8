//! Code objects of CPython 3.13, where they are made.

use core::ffi::c_int;

/// `struct _PyCodeConstructor`, where `T` is a pointer to an object.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs)]
pub struct CodeParts<T> {
    file_and_names: [usize; 3],
    flags: c_int,
    pub code: T,
    first_line: c_int,
    lines: usize,
    constants_and_variables: [usize; 4],
    counts: [c_int; 4],
    pub exceptions: T,
}

/// Numbers of instructions.
#[allow(missing_docs)]
pub mod opcode {
    pub const EXTENDED_ARG: u8 = 71;
    pub const JUMP_BACKWARD: u8 = 77;
    /// `POP_JUMP_IF_FALSE`, `..._NONE`, `..._NOT_NONE`, `..._TRUE`.
    pub const CONDITIONAL_JUMPS: core::ops::RangeInclusive<u8> = 97..=100;
}

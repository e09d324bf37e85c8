//! Addresses that are known when Python has started: the build writes them here. Made by hognose.

use guest_runtime::shim;

/// The addresses.
pub static WORDS: shim::Bound<11> = shim::Bound::new();

/// The record `wit_world.exports.pipes.Pipe`.
pub const EXPORTS_PIPES_PIPE: usize = 0;

/// The variant `wit_world.exports.pipes.Event`.
pub const EXPORTS_PIPES_EVENT: usize = 6;

/// `stream<string>`.
pub const STREAM_STRING: usize = 8;

/// `stream`.
pub const STREAM: usize = 9;

/// `stream<u8>`.
pub const STREAM_U8: usize = 10;

/// The address at a position.
#[inline(always)]
pub fn at(position: usize) -> u32 {
    WORDS.at(position)
}

/// A new record of a class, which takes the references to its values.
///
/// # Safety
/// The words of the class are filled in, and the values are live objects.
#[inline(always)]
pub unsafe fn lift_record<const N: usize>(class: usize, values: [u32; N]) -> u32 {
    // SAFETY: see above.
    unsafe { WORDS.lift_record(class, values) }
}

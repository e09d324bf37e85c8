//! Addresses that are known when Python has started: the build writes them here. Made by hognose.

use guest_runtime::shim;

/// The addresses.
pub static WORDS: shim::Bound<27> = shim::Bound::new();

/// The record `wit_world.Local`.
pub const LOCAL: usize = 0;

/// The record `wit_world.imports.types.Point`.
pub const IMPORTS_TYPES_POINT: usize = 4;

/// The record `wit_world.exports.sources.Listing`.
pub const EXPORTS_SOURCES_LISTING: usize = 8;

/// The resource `wit_world.imports.types.Item`.
pub const IMPORTS_TYPES_ITEM: usize = 14;

/// The resource `wit_world.exports.types.Item`.
pub const EXPORTS_TYPES_ITEM: usize = 15;

/// `stream<point>`.
pub const STREAM_POINT: usize = 16;

/// `stream<item>`.
pub const STREAM_ITEM: usize = 17;

/// `future<item>`.
pub const FUTURE_ITEM: usize = 18;

/// `stream<local>`.
pub const STREAM_LOCAL: usize = 19;

/// `stream<u8>`.
pub const STREAM_U8: usize = 20;

/// `stream<item>`.
pub const STREAM_ITEM_: usize = 21;

/// `future<item>`.
pub const FUTURE_ITEM_: usize = 22;

/// `stream<string>`.
pub const STREAM_STRING: usize = 23;

/// `future<result<_, string>>`.
pub const FUTURE_RESULT_STRING: usize = 24;

/// `stream<u64>`.
pub const STREAM_U64: usize = 25;

/// `future<string>`.
pub const FUTURE_STRING: usize = 26;

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

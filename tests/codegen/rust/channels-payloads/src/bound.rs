//! Addresses that are known when Python has started: the build writes them here. Made by hognose.

use guest_runtime::shim;

/// The addresses.
pub static WORDS: shim::Bound<52> = shim::Bound::new();

/// The record `wit_world.imports.api.Plain`.
pub const IMPORTS_API_PLAIN: usize = 0;

/// The record `wit_world.imports.api.Pair`.
pub const IMPORTS_API_PAIR: usize = 4;

/// The variant `wit_world.imports.api.Part`.
pub const IMPORTS_API_PART: usize = 10;

/// The enum `wit_world.imports.api.Color`.
pub const IMPORTS_API_COLOR: usize = 12;

/// The flags `wit_world.imports.api.Permissions`.
pub const IMPORTS_API_PERMISSIONS: usize = 14;

/// The resource `wit_world.imports.api.Thing`.
pub const IMPORTS_API_THING: usize = 16;

/// `stream<thing>`.
pub const STREAM_THING: usize = 17;

/// `future<list<plain>>`.
pub const FUTURE_LIST_PLAIN: usize = 18;

/// `stream<u32>`.
pub const STREAM_U32: usize = 19;

/// `future<result<string, u32>>`.
pub const FUTURE_RESULT_STRING_U32: usize = 20;

/// `stream<pair>`.
pub const STREAM_PAIR: usize = 21;

/// `stream<pairs>`.
pub const STREAM_PAIRS: usize = 22;

/// `stream<byte>`.
pub const STREAM_BYTE: usize = 23;

/// `stream<char>`.
pub const STREAM_CHAR: usize = 24;

/// `stream<stream<char>>`.
pub const STREAM_STREAM_CHAR: usize = 25;

/// `stream<option<option<string>>>`.
pub const STREAM_OPTION_OPTION_STRING: usize = 26;

/// `stream<tuple<u8, string, bool>>`.
pub const STREAM_TUPLE_U8_STRING_BOOL: usize = 27;

/// `stream<list<u8>>`.
pub const STREAM_LIST_U8: usize = 28;

/// `stream<list<list<string>>>`.
pub const STREAM_LIST_LIST_STRING: usize = 29;

/// `stream<result>`.
pub const STREAM_RESULT: usize = 30;

/// `stream<result<u8>>`.
pub const STREAM_RESULT_U8: usize = 31;

/// `stream<result<_, u8>>`.
pub const STREAM_RESULT_U8_: usize = 32;

/// `stream<u8>`.
pub const STREAM_U8: usize = 33;

/// `future`.
pub const FUTURE: usize = 34;

/// `stream`.
pub const STREAM: usize = 35;

/// `stream<s8>`.
pub const STREAM_S8: usize = 36;

/// `future<u8>`.
pub const FUTURE_U8: usize = 37;

/// `stream<string>`.
pub const STREAM_STRING: usize = 38;

/// `stream<part>`.
pub const STREAM_PART: usize = 39;

/// `stream<color>`.
pub const STREAM_COLOR: usize = 40;

/// `stream<permissions>`.
pub const STREAM_PERMISSIONS: usize = 41;

/// `stream<f32>`.
pub const STREAM_F32: usize = 42;

/// `stream<f64>`.
pub const STREAM_F64: usize = 43;

/// `stream<bool>`.
pub const STREAM_BOOL: usize = 44;

/// `stream<s64>`.
pub const STREAM_S64: usize = 45;

/// `stream<u16>`.
pub const STREAM_U16: usize = 46;

/// `stream<stream<u8>>`.
pub const STREAM_STREAM_U8: usize = 47;

/// `future<stream<u8>>`.
pub const FUTURE_STREAM_U8: usize = 48;

/// `future<string>`.
pub const FUTURE_STRING: usize = 49;

/// `stream<future<string>>`.
pub const STREAM_FUTURE_STRING: usize = 50;

/// `future<future>`.
pub const FUTURE_FUTURE: usize = 51;

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

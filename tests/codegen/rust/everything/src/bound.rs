//! Addresses that are known when Python has started: the build writes them here. Made by hognose.

use guest_runtime::shim;

/// The addresses.
pub static WORDS: shim::Bound<34> = shim::Bound::new();

/// The flags `wit_world.imports.api.Options`.
pub const IMPORTS_API_OPTIONS: usize = 0;

/// The enum `wit_world.imports.api.Level`.
pub const IMPORTS_API_LEVEL: usize = 2;

/// The record `wit_world.imports.api.Entry`.
pub const IMPORTS_API_ENTRY: usize = 4;

/// The variant `wit_world.imports.api.Event`.
pub const IMPORTS_API_EVENT: usize = 16;

/// The record `wit_world.exports.api.Entry`.
pub const EXPORTS_API_ENTRY: usize = 18;

/// The variant `wit_world.exports.api.Event`.
pub const EXPORTS_API_EVENT: usize = 30;

/// The resource `wit_world.imports.api.Handle`.
pub const IMPORTS_API_HANDLE: usize = 32;

/// The resource `wit_world.exports.api.Handle`.
pub const EXPORTS_API_HANDLE: usize = 33;

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

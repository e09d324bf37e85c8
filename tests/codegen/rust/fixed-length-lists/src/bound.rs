//! Addresses that are known when Python has started: the build writes them here. Made by hognose.

use guest_runtime::shim;

/// The addresses.
pub static WORDS: shim::Bound<4> = shim::Bound::new();

/// The record `wit_world.imports.api.Point`.
pub const IMPORTS_API_POINT: usize = 0;

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

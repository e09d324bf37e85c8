//! Memory that follows from other memory: modules that are fetched for each visit go without, and
//! make it when an instance is made.

use crate::{freeze, heap, immortal};

// SAFETY: `cpython/3.13/derived.c` defines them. They look at a block of Python's allocator, which
// is given with its size, and change what is inside objects in it.
unsafe extern "C" {
    fn hognose_take_out(block: *mut u8, size: usize);
    fn hognose_make(block: *mut u8, size: usize);
}

/// See `ENTRY_CONDENSE`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_condense() {
    immortal::untrack();
    // SAFETY: these are the blocks of the allocator, and nothing else runs.
    heap::blocks(|block, size| unsafe { hognose_take_out(block, size) });
    freeze::wipe();
}

/// See `ENTRY_DERIVE`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_derive() {
    // SAFETY: as above.
    heap::blocks(|block, size| unsafe { hognose_make(block, size) });
}

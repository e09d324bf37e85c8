//! The allocator that the canonical ABI calls.

use crate::{frame, parcels};

/// The canonical ABI's allocator: memory of the current frame, or a block of
/// its own. Calls nothing but `malloc`.
#[unsafe(no_mangle)]
pub extern "C" fn cabi_realloc(
    old: *mut u8,
    old_size: usize,
    align: usize,
    size: usize,
) -> *mut u8 {
    if old.is_null() {
        return match size {
            0 => align as *mut u8,
            _ if parcels::need_blocks() => parcels::new_block(size),
            _ => frame::allocate(size, align),
        };
    }
    if parcels::is_block(old) {
        return parcels::resize_block(old, size);
    }
    frame::resize(old, old_size, align, size)
}

//! How the heap grows: `sbrk` of the C library, in larger steps, and not at all while free memory
//! is cleared.

use crate::global::Global;
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;

const PAGE: usize = 64 << 10;
/// Growing asks the host, which costs as much as filling some pages.
const STEP: usize = 1 << 20;

/// What was grown but not handed out yet, from where to where.
static SPARE: Global<Cell<(usize, usize)>> = Global::new(Cell::new((0, 0)));

static FIXED: Global<Cell<bool>> = Global::new(Cell::new(false));

/// Keeps the heap from growing, or lets it grow again.
pub fn fix(fixed: bool) {
    // Volatile, because the compiler believes that `malloc`, which calls `sbrk`, reads no variable
    // of ours. SAFETY: the place is that of a cell.
    unsafe { FIXED.as_ptr().write_volatile(fixed) };
}

/// The start of fresh zeroed memory of a multiple of the page size, or -1 if there is none. With
/// zero: where it would be.
#[unsafe(no_mangle)]
pub extern "C" fn sbrk(increment: isize) -> *mut u8 {
    const FAILED: *mut u8 = usize::MAX as *mut u8;
    let (mut start, mut end) = SPARE.get();
    if end == 0 {
        (start, end) = (memory_size(0) * PAGE, memory_size(0) * PAGE);
    }
    let Ok(size) = usize::try_from(increment) else {
        return FAILED;
    };
    if size > end - start {
        if FIXED.get() {
            return FAILED;
        }
        let Some(grown) = grow(size - (end - start)) else {
            return FAILED;
        };
        if grown.0 != end {
            // Somebody else grew the memory: what was spare is lost unless it is enough by itself.
            start = grown.0;
            if size > grown.1 - start
                && memory_grow(0, (size - (grown.1 - start)).div_ceil(PAGE)) * PAGE != grown.1
            {
                return FAILED;
            }
        }
        end = memory_size(0) * PAGE;
    }
    SPARE.set((start + size, end));
    start as *mut u8
}

/// Grows the memory by at least `size` bytes: where from and where to.
fn grow(size: usize) -> Option<(usize, usize)> {
    let pages = size.div_ceil(PAGE);
    for pages in [pages.max(STEP / PAGE), pages] {
        let old = memory_grow(0, pages);
        if old != usize::MAX {
            return Some((old * PAGE, (old + pages) * PAGE));
        }
    }
    None
}

//! The allocator of Python's objects: lists of free blocks by size, in spans of one size each.
//!
//! A block has no header, allocation and release are a few instructions, and a fresh span is not
//! touched before it is needed, so that a snapshot holds little but live objects. Large blocks are
//! the C library's.

use crate::ffi::{AllocatorEx, aligned_alloc, free, malloc, realloc};
use crate::global::Global;
use core::arch::wasm32::memory_size;
use core::cell::Cell;
use core::ffi::c_void;
use core::ptr::{copy_nonoverlapping, null_mut, write_bytes};

/// Blocks are multiples of this, and aligned to it.
const GRAIN: usize = 8;
/// The largest block that comes from a span.
pub const LARGEST: usize = 512;
const CLASSES: usize = LARGEST / GRAIN + 1;
const SPAN_BITS: usize = 14;
const SPAN: usize = 1 << SPAN_BITS;
/// A page of memory in WebAssembly.
const PAGE: usize = 64 << 10;
/// How many spans are taken from the C library at a time.
const SPANS: usize = 16;

/// A free block.
struct Free {
    next: *mut Free,
}

/// Blocks of one size; class `n` has those of `n * GRAIN` bytes.
struct Class {
    free: Cell<*mut Free>,
    /// The part of the newest span that was never used.
    fresh: Cell<usize>,
    end: Cell<usize>,
}

static CLASS: Global<[Class; CLASSES]> = Global::new(
    [const {
        Class {
            free: Cell::new(null_mut()),
            fresh: Cell::new(0),
            end: Cell::new(0),
        }
    }; CLASSES],
);

/// The class of each span of the address space; 0 for memory of others.
static OWNER: Global<[Cell<u8>; 1 << (32 - SPAN_BITS)]> =
    Global::new([const { Cell::new(0) }; 1 << (32 - SPAN_BITS)]);

/// Spans that were taken but not used yet: from where to where.
static SPARE: Global<Cell<(usize, usize)>> = Global::new(Cell::new((0, 0)));

/// `PYMEM_DOMAIN_MEM` and `PYMEM_DOMAIN_OBJ`.
const DOMAINS: [core::ffi::c_int; 2] = [1, 2];

/// Makes Python use this allocator. Before Python starts.
pub fn install() {
    let allocator = AllocatorEx {
        context: null_mut(),
        malloc: python_malloc,
        calloc: python_calloc,
        realloc: python_realloc,
        free: python_free,
    };
    for domain in DOMAINS {
        // SAFETY: CPython copies the struct.
        unsafe { __wrap_PyMem_SetAllocator(domain, &allocator) };
    }
}

/// A block for an object of at most [`LARGEST`] bytes, or null.
#[inline(always)]
pub fn small(size: usize) -> *mut u8 {
    let class = &CLASS[size.div_ceil(GRAIN)];
    let block = class.free.get();
    if block.is_null() {
        return fresh(size.div_ceil(GRAIN));
    }
    // SAFETY: blocks in the list are free and lead to the next.
    class.free.set(unsafe { (*block).next });
    block.cast()
}

/// A block that was never used.
#[inline(never)]
fn fresh(number: usize) -> *mut u8 {
    let class = &CLASS[number];
    let size = number * GRAIN;
    if class.end.get() - class.fresh.get() < size {
        let Some(span) = new_span() else {
            return null_mut();
        };
        OWNER[span >> SPAN_BITS].set(number as u8);
        class.fresh.set(span);
        class.end.set(span + SPAN);
    }
    let block = class.fresh.get();
    class.fresh.set(block + size);
    block as *mut u8
}

fn new_span() -> Option<usize> {
    let (mut start, mut end) = SPARE.get();
    if start == end {
        start = aligned_alloc(SPAN, SPAN * SPANS) as usize;
        if start == 0 {
            return None;
        }
        end = start + SPAN * SPANS;
    }
    SPARE.set((start + SPAN, end));
    Some(start)
}

extern "C" fn python_malloc(_context: *mut c_void, size: usize) -> *mut c_void {
    if size <= LARGEST {
        small(size.max(1)).cast()
    } else if size <= isize::MAX as usize {
        malloc(size)
    } else {
        null_mut()
    }
}

extern "C" fn python_calloc(_context: *mut c_void, count: usize, size: usize) -> *mut c_void {
    let Some(size) = count.checked_mul(size) else {
        return null_mut();
    };
    let block = python_malloc(null_mut(), size);
    if !block.is_null() {
        // SAFETY: the block is new and has `size` bytes.
        unsafe { write_bytes(block.cast::<u8>(), 0, size) };
    }
    block
}

/// The size of a block of ours, or zero.
#[inline(always)]
fn size_of_block(block: *mut c_void) -> usize {
    usize::from(OWNER[block as usize >> SPAN_BITS].get()) * GRAIN
}

extern "C" fn python_realloc(context: *mut c_void, block: *mut c_void, size: usize) -> *mut c_void {
    if block.is_null() {
        return python_malloc(context, size);
    }
    let old = size_of_block(block);
    if old == 0 {
        // SAFETY: the block is the C library's. It stays there even if it is small now.
        return unsafe { realloc(block, size.max(1)) };
    }
    if size <= old && size + GRAIN * 4 > old {
        return block;
    }
    let new = python_malloc(context, size);
    if !new.is_null() {
        // SAFETY: both blocks have that many bytes.
        unsafe { copy_nonoverlapping(block.cast::<u8>(), new.cast::<u8>(), old.min(size)) };
        python_free(context, block);
    }
    new
}

extern "C" fn python_free(_context: *mut c_void, block: *mut c_void) {
    let number = OWNER[block as usize >> SPAN_BITS].get();
    if number == 0 {
        // SAFETY: the block is null or the C library's.
        unsafe { free(block) };
        return;
    }
    let class = &CLASS[usize::from(number)];
    let block = block.cast::<Free>();
    // SAFETY: the block is free from now on, and large enough for the word.
    unsafe {
        block.write(Free {
            next: class.free.get(),
        })
    };
    class.free.set(block);
}

/// Whether Python's allocators are these: `tracemalloc` puts its own before them.
static DIRECT: Global<Cell<bool>> = Global::new(Cell::new(false));

/// The link puts the functions below in the place of CPython's of the same names after `__wrap_`,
/// which would come here by way of a table of allocators and an indirect call.
macro_rules! direct {
    ($($wrap:ident $real:ident($($param:ident: $type:ty),*) $(-> $result:ty)?, $ours:ident;)*) => {$(
        unsafe extern "C" {
            fn $real($($param: $type),*) $(-> $result)?;
        }

        /// CPython's function of this name.
        #[unsafe(no_mangle)]
        pub extern "C" fn $wrap($($param: $type),*) $(-> $result)? {
            if DIRECT.get() {
                return $ours(null_mut(), $($param),*);
            }
            // SAFETY: the arguments are the caller's.
            unsafe { $real($($param),*) }
        }
    )*};
}

direct! {
    __wrap_PyObject_Malloc __real_PyObject_Malloc(size: usize) -> *mut c_void, python_malloc;
    __wrap_PyObject_Calloc __real_PyObject_Calloc(count: usize, size: usize) -> *mut c_void, python_calloc;
    __wrap_PyObject_Realloc __real_PyObject_Realloc(block: *mut c_void, size: usize) -> *mut c_void, python_realloc;
    __wrap_PyObject_Free __real_PyObject_Free(block: *mut c_void), python_free;
    __wrap_PyMem_Malloc __real_PyMem_Malloc(size: usize) -> *mut c_void, python_malloc;
    __wrap_PyMem_Calloc __real_PyMem_Calloc(count: usize, size: usize) -> *mut c_void, python_calloc;
    __wrap_PyMem_Realloc __real_PyMem_Realloc(block: *mut c_void, size: usize) -> *mut c_void, python_realloc;
    __wrap_PyMem_Free __real_PyMem_Free(block: *mut c_void), python_free;
}

/// The allocator for native packages, which have these functions where the C library's would be.
/// Blocks of the C library, as from `strdup`, may come back here.
macro_rules! for_packages {
    ($($name:ident($($param:ident: $type:ty),*) $(-> $result:ty)?, $ours:ident;)*) => {$(
        /// The C library's function of this name.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name($($param: $type),*) $(-> $result)? {
            $ours(null_mut(), $($param),*)
        }
    )*};
}

for_packages! {
    __wrap_malloc(size: usize) -> *mut c_void, python_malloc;
    __wrap_calloc(count: usize, size: usize) -> *mut c_void, python_calloc;
    __wrap_realloc(block: *mut c_void, size: usize) -> *mut c_void, python_realloc;
    __wrap_free(block: *mut c_void), python_free;
}

unsafe extern "C" {
    fn __real_PyMem_SetAllocator(domain: core::ffi::c_int, allocator: *const AllocatorEx);
}

/// CPython's function of this name: notes whether the allocators are still these.
///
/// # Safety
/// The allocator is one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap_PyMem_SetAllocator(
    domain: core::ffi::c_int,
    allocator: *const AllocatorEx,
) {
    // SAFETY: see above.
    unsafe {
        __real_PyMem_SetAllocator(domain, allocator);
        if DOMAINS.contains(&domain) {
            DIRECT.set(core::ptr::fn_addr_eq(
                (*allocator).malloc,
                python_malloc as extern "C" fn(*mut c_void, usize) -> *mut c_void,
            ));
        }
    }
}

/// Clears free blocks, and sorts their lists so that objects that are made one after the other lie
/// side by side. What was never used may hold what the C library had there before.
pub fn clear_free_blocks() {
    let (start, end) = SPARE.get();
    clear(start, end);
    for (number, class) in CLASS.iter().enumerate() {
        clear(class.fresh.get(), class.end.get());
        let mut blocks = Vec::new();
        let mut block = class.free.get();
        while !block.is_null() {
            blocks.push(block);
            // SAFETY: blocks in the list are free and lead to the next.
            block = unsafe { (*block).next };
        }
        blocks.sort();
        let mut next = null_mut();
        for block in blocks.into_iter().rev() {
            // SAFETY: the block is free and has this size.
            unsafe {
                write_bytes(block.cast::<u8>(), 0, number * GRAIN);
                block.write(Free { next });
            }
            next = block;
        }
        class.free.set(next);
    }
}

/// Gives each block to a function, with its size: those in use, and free ones, which are clear but
/// for their first word.
pub fn blocks(mut visit: impl FnMut(*mut u8, usize)) {
    let end = memory_size(0) * (PAGE >> SPAN_BITS);
    for (span, owner) in OWNER[..end.min(OWNER.len())].iter().enumerate() {
        let size = usize::from(owner.get()) * GRAIN;
        let count = SPAN.checked_div(size).unwrap_or(0);
        for number in 0..count {
            visit(((span << SPAN_BITS) + number * size) as *mut u8, size);
        }
    }
}

/// Clears a part of spans that was never used.
fn clear(start: usize, end: usize) {
    // SAFETY: the part is ours, and no block of it was given away.
    unsafe { write_bytes(start as *mut u8, 0, end - start) };
}

//! The end of the build: makes the memory fit for a snapshot.

use crate::ffi::*;
use crate::{frame, frozen, heap, immortal, memory, start};

/// How deep calls of C functions may be nested at run time before `RecursionError`.
///
/// Hosts give 512 KiB of stack by default, which wasm cannot measure; CPython's own limit for WASI
/// assumes far more.
const C_RECURSION: i32 = 500;

/// See `ENTRY_FREEZE`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_freeze() {
    // Finalizers are code of the app: all of Python is there for them, and what they print is seen.
    collect();
    start::end_build();
    collect();
    if let Some(gc) = PyImport_Import(new_str("gc").get()) {
        drop(
            gc.get()
                .get_attribute("freeze")
                .and_then(|freeze| PyObject_CallNoArgs(freeze.get())),
        );
    }
    PyErr_Clear();
    start::leave_build();
    immortal::all();
    set_c_recursion_remaining(C_RECURSION);
    frozen::clear();
    frame::leave(0, false);
    __wasilibc_deinitialize_environ();
    __wasilibc_reset_preopens();
    frame::clear();
    heap::clear_free_blocks();
    wipe();
}

/// Clears memory that nothing uses.
pub fn wipe() {
    clear_free_memory();
    clear_stack();
}

/// Collects garbage, and that which finalizers leave, if they come to an end.
fn collect() {
    for _ in 0..3 {
        if PyGC_Collect() <= 0 {
            break;
        }
    }
}

/// Takes all free blocks of the heap, clears them and gives them back.
///
/// Sizes go down, so that a block is taken whole: the heads of smaller ones would stay inside it.
fn clear_free_memory() {
    memory::fix(true);
    let mut taken: *mut Taken = core::ptr::null_mut();
    let mut size = 64 << 20;
    while size >= size_of::<Taken>() {
        loop {
            let block = malloc(size);
            if block.is_null() {
                break;
            }
            // SAFETY: the block is new and has `size` bytes.
            unsafe {
                block.cast::<u8>().write_bytes(0, size);
                block.cast::<Taken>().write(Taken { next: taken });
            }
            taken = block.cast();
        }
        size -= (size / 8).next_multiple_of(8);
    }
    memory::fix(false);
    while !taken.is_null() {
        // SAFETY: each block was taken above, and its first word leads to the one before.
        unsafe {
            let next = (*taken).next;
            (*taken).next = core::ptr::null_mut();
            free(taken.cast());
            taken = next;
        }
    }
}

struct Taken {
    next: *mut Taken,
}

/// Clears the part of the stack that no function uses; it lies below the data, from the first page
/// on.
#[inline(never)]
fn clear_stack() {
    let here = 0u8;
    let top = (&raw const here as usize).saturating_sub(1024);
    const START: usize = 16;
    if top > START {
        // SAFETY: the memory below this frame is the unused rest of the stack, and 1024 bytes are
        // enough for the call.
        unsafe { core::ptr::write_bytes(core::hint::black_box(START) as *mut u8, 0, top - START) };
    }
}

//! Gives memory back that the server needed for a while. The allocator of glibc keeps what is freed
//! for its next use: many clients at once would leave their mark for as long as the server runs.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Whether much may have been freed since the last time. The allocator belongs to the process, and
/// so does this.
static FREED: AtomicBool = AtomicBool::new(false);

/// An instance or a connection has ended.
pub(crate) fn freed() {
    FREED.store(true, Relaxed);
}

/// Gives back what is free. It takes milliseconds, and nothing where nothing was freed.
pub(crate) fn give_back() {
    if FREED.swap(false, Relaxed) {
        trim();
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn trim() {
    // SAFETY: the function has no preconditions: it looks at what is free under the allocator's own
    // locks.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Other allocators do it by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn trim() {}

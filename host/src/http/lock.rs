//! Locks of what no panic can leave half changed.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks it.
pub(super) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

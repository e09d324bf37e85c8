//! Global state of a component, which has one thread.

use core::ops::Deref;

/// Makes a value a `static` although it is not `Sync`.
pub struct Global<T>(T);

// SAFETY: a component has exactly one thread.
unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    /// Wraps the value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Global<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

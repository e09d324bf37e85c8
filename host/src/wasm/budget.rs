//! How much a store may use.

use wasmtime::{ResourceLimiter, Result};

/// Room of an element of a table.
const ELEMENT: usize = 16;

/// Bytes that are left for memories and tables.
pub(super) struct Room(pub usize);

impl Room {
    fn take(&mut self, bytes: usize, maximum: Option<usize>, desired: usize) -> bool {
        let fits = maximum.is_none_or(|most| desired <= most);
        match self.0.checked_sub(bytes).filter(|_| fits) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}

impl ResourceLimiter for Room {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        Ok(self.take(desired.saturating_sub(current), maximum, desired))
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        let bytes = desired.saturating_sub(current).saturating_mul(ELEMENT);
        Ok(self.take(bytes, maximum, desired))
    }
}

//! What a shim leaves to the build: words for addresses that are known when Python has started, and
//! the functions that Python calls.

use super::memory::store_u32;
use super::value::Object;
use crate::intrinsics::linked::{instance_new, instance_set};
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Addresses in the snapshot, which the build writes. A position is a constant that the generator
/// gives.
pub struct Bound<const N: usize>([AtomicU32; N]);

impl<const N: usize> Bound<N> {
    /// Before the build: zeros.
    #[expect(clippy::new_without_default, reason = "a static's initial value")]
    pub const fn new() -> Bound<N> {
        Bound([const { AtomicU32::new(0) }; N])
    }

    /// The address at a position.
    #[inline(always)]
    pub fn at(&self, position: usize) -> u32 {
        self.0[position].load(Relaxed)
    }

    /// A new instance of the record whose words start at `class`: descriptor and class, then name
    /// and offset of each field. Steals the values.
    #[inline(always)]
    pub unsafe fn lift_record<const F: usize>(&self, class: usize, values: [Object; F]) -> Object {
        unsafe {
            let object = instance_new(self.at(class + 1));
            for (field, value) in values.into_iter().enumerate() {
                // Values go straight to their slots; only a class that lost its slots is filled by
                // attribute.
                match self.at(class + 3 + 2 * field) {
                    0 => instance_set(object, self.at(class + 2 + 2 * field), value),
                    offset => store_u32(object, offset, value),
                }
            }
            object
        }
    }
}

/// `None`, and where intrinsics store the second of two results: words for all shims, as the
/// functions here need them.
pub(super) static COMMON: Bound<2> = Bound::new();

/// A function of the shim, or of the host, that the build finds in the table.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Function(*const ());

impl Function {
    /// Any function by its address.
    pub const fn new(address: *const ()) -> Function {
        Function(address)
    }
}

// SAFETY: functions do not change.
unsafe impl Sync for Function {}

/// The answer of [`ENTRY_SHIM`](crate::ENTRY_SHIM).
#[repr(C)]
pub struct Shim {
    functions: *const Function,
    function_count: usize,
    common: *const AtomicU32,
    common_count: usize,
    bound: *const AtomicU32,
    bound_count: usize,
}

// SAFETY: it only leads to statics.
unsafe impl Sync for Shim {}

impl Shim {
    /// Where the build finds everything.
    pub const fn new<const N: usize>(
        bound: &'static Bound<N>,
        functions: &'static [Function],
    ) -> Shim {
        Shim {
            functions: functions.as_ptr(),
            function_count: functions.len(),
            common: COMMON.0.as_ptr(),
            common_count: COMMON.0.len(),
            bound: bound.0.as_ptr(),
            bound_count: N,
        }
    }
}

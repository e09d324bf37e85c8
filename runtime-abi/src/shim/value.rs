//! Objects as the functions of a shim pass them on.

/// A Python object, by its address.
pub type Object = u32;

/// In the place of an object: an exception is set.
pub const RAISED: Object = 0;

/// A value did not fit: an exception is set. It holds the number of the site, whose path completes
/// the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed(pub u32);

/// What a lower gives.
pub type Lowered<T> = Result<T, Failed>;

/// The host gave a number that the canonical ABI does not allow.
#[cold]
pub fn invalid() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    unreachable!("components are wasm")
}

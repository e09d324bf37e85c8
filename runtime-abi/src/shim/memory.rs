//! Memory as the canonical ABI lays it out: numbers at an address plus a constant.

/// The place `offset` bytes after an address.
#[inline(always)]
unsafe fn place<T>(address: u32, offset: u32) -> *mut T {
    let base = core::ptr::with_exposed_provenance_mut::<u8>(address as usize);
    // A component's own memory has no wrapped addresses, so that the offset becomes part of the
    // instruction.
    unsafe { base.add(offset as usize).cast() }
}

macro_rules! loads {
    ($($(#[$doc:meta])* $name:ident: $memory:ty => |$value:ident| $core:ty = $convert:expr;)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub unsafe fn $name(address: u32, offset: u32) -> $core {
            let $value = unsafe { place::<$memory>(address, offset).read() };
            $convert
        }
    )*};
}

loads! {
    /// `i32.load`.
    load_u32: u32 => |value| u32 = value;
    /// `i32.load8_u`.
    load_u8: u8 => |value| u32 = u32::from(value);
    /// `i32.load8_s`.
    load_s8: i8 => |value| u32 = i32::from(value).cast_unsigned();
    /// `i32.load16_u`.
    load_u16: u16 => |value| u32 = u32::from(value);
    /// `i32.load16_s`.
    load_s16: i16 => |value| u32 = i32::from(value).cast_unsigned();
    /// `i64.load`.
    load_u64: u64 => |value| u64 = value;
    /// `f32.load`.
    load_f32: f32 => |value| f32 = value;
    /// `f64.load`.
    load_f64: f64 => |value| f64 = value;
}

macro_rules! stores {
    ($($(#[$doc:meta])* $name:ident: $memory:ty = |$value:ident: $core:ty| $convert:expr;)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub unsafe fn $name(address: u32, offset: u32, $value: $core) {
            unsafe { place::<$memory>(address, offset).write($convert) }
        }
    )*};
}

stores! {
    /// `i32.store`.
    store_u32: u32 = |value: u32| value;
    /// `i32.store8`.
    store_u8: u8 = |value: u32| value as u8;
    /// `i32.store16`.
    store_u16: u16 = |value: u32| value as u16;
    /// `i64.store`.
    store_u64: u64 = |value: u64| value;
    /// `f32.store`.
    store_f32: f32 = |value: f32| value;
    /// `f64.store`.
    store_f64: f64 = |value: f64| value;
}

/// Where item `index` of a list at `address` lies, whose items take `size` bytes.
#[inline(always)]
pub fn nth(address: u32, index: u32, size: u32) -> u32 {
    address.wrapping_add(index.wrapping_mul(size))
}

//! References to Python objects.

use super::version::{Head, IMMORTAL, Type};
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

// SAFETY: the declaration follows the headers of CPython.
unsafe extern "C" {
    safe fn _Py_Dealloc(object: Object);
}

/// A borrowed reference: whoever holds it knows what keeps the object alive. `Option<Object>` is a
/// pointer that may be null.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Object(NonNull<Head>);

impl Object {
    /// The object at an address of Python's or the shim's.
    pub const fn at(head: &'static Head) -> Self {
        Self(NonNull::new(&raw const *head as *mut Head).unwrap())
    }

    /// The object whose address is in a word, unless that is zero.
    #[inline(always)]
    pub fn from_address(address: u32) -> Option<Self> {
        NonNull::new(address as usize as *mut Head).map(Self)
    }

    /// The object that was made in a block.
    ///
    /// # Safety
    /// The block is not null and holds an object.
    #[inline(always)]
    pub unsafe fn from_block(block: *mut u8) -> Self {
        // SAFETY: see above.
        Self(unsafe { NonNull::new_unchecked(block.cast()) })
    }

    /// Its address.
    pub fn address(self) -> u32 {
        self.0.as_ptr() as usize as u32
    }

    /// Its type.
    #[inline(always)]
    pub fn class(self) -> &'static Type {
        // SAFETY: an `Object` is a live object, and types used here are never freed while it is.
        unsafe { &*(*self.0.as_ptr()).class.get() }
    }

    /// Whether its type is exactly `class`.
    #[inline(always)]
    pub fn is_exactly(self, class: &Type) -> bool {
        core::ptr::eq(self.class(), class)
    }

    /// A word of type `T` at an offset in the object.
    ///
    /// The caller knows by the object's type that it has such a word there.
    #[inline(always)]
    pub fn word<T: Copy>(self, offset: usize) -> T {
        // SAFETY: see above.
        unsafe { self.place::<T>(offset).read() }
    }

    /// The place of a word of type `T` at an offset in the object.
    #[inline(always)]
    pub fn place<T>(self, offset: usize) -> *mut T {
        self.0.as_ptr().cast::<u8>().wrapping_add(offset).cast()
    }

    /// Stops the counting of references to it; `false` if that was so already.
    pub fn make_immortal(self) -> bool {
        // SAFETY: an `Object` is a live object.
        let count = unsafe { &(*self.0.as_ptr()).count };
        count.replace(IMMORTAL) != IMMORTAL
    }

    /// One more reference.
    #[inline(always)]
    pub fn retain(self) -> Owned {
        // SAFETY: an `Object` is a live object.
        let count = unsafe { &(*self.0.as_ptr()).count };
        if count.get() != IMMORTAL {
            count.set(count.get() + 1);
        }
        Owned(self)
    }

    /// One reference less; the caller owned it.
    #[inline(always)]
    pub fn release(self) {
        // SAFETY: an `Object` is a live object.
        let count = unsafe { &(*self.0.as_ptr()).count };
        if count.get() == IMMORTAL {
            return;
        }
        count.set(count.get() - 1);
        if count.get() == 0 {
            _Py_Dealloc(self);
        }
    }
}

impl Type {
    /// The type as an object.
    pub fn object(&'static self) -> Object {
        Object::at(&self.head)
    }
}

/// A strong reference, dropped with the value. `Option<Owned>` is a pointer that may be null.
#[repr(transparent)]
#[derive(Debug)]
pub struct Owned(Object);

impl Owned {
    /// The object, still owned by this.
    #[inline(always)]
    pub fn get(&self) -> Object {
        self.0
    }

    /// Gives the reference away.
    #[inline(always)]
    pub fn into_object(self) -> Object {
        ManuallyDrop::new(self).0
    }

    /// Takes over a reference that the caller owns.
    #[inline(always)]
    pub fn steal(object: Object) -> Self {
        Self(object)
    }

    /// Keeps the reference for the rest of the component's life.
    pub fn forever(self) -> Object {
        self.into_object()
    }
}

impl Drop for Owned {
    #[inline(always)]
    fn drop(&mut self) {
        self.0.release();
    }
}

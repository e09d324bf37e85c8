//! The types of streams and futures.

use crate::ffi::Type;
use crate::global::Global;
use core::cell::{Cell, OnceCell};
use hognose_runtime_abi::{ChannelFunction, PayloadSpec};

/// A stream or future type of the world: the shim's descriptor.
pub struct Channel {
    /// For messages.
    pub wit_name: String,
    /// Its index in the manifest.
    pub index: u32,
    /// Whether one value goes.
    pub future: bool,
    /// What goes.
    pub payload: PayloadSpec,
    /// Whether a component may read what it writes itself.
    pub local: bool,
    /// The class of its readable ends.
    pub reader: &'static Type,
    /// The first channel that is the same type to the host.
    pub table: u32,
    /// Paths inside a value.
    pub sites: Vec<String>,
    /// Table indices, by [`ChannelFunction`]; the build writes them into the snapshot.
    pub functions: [Cell<usize>; FUNCTIONS],
}

/// As many as a channel can have.
pub const FUNCTIONS: usize = ChannelFunction::IMPORTS.len() + 2;

impl Channel {
    /// The table index of a function; zero while the app is built.
    pub fn function(&self, function: ChannelFunction) -> usize {
        // SAFETY: the place is valid; the build wrote it, so it must be read again.
        unsafe { self.functions[function as usize].as_ptr().read_volatile() }
    }

    /// A new pair: the readable end, and the writable one in the upper half.
    pub fn new_pair(&self) -> u64 {
        let index = self.function(ChannelFunction::New);
        // SAFETY: `natives` has made sure that the build wrote the word; the table holds a function
        // of this type there.
        unsafe { core::mem::transmute::<usize, extern "C" fn() -> u64>(index)() }
    }

    /// Calls a cancellation or a drop.
    pub fn call<R>(&self, function: ChannelFunction, handle: u32) -> R {
        let index = self.function(function);
        // SAFETY: no handle exists before the build wrote the word; the table holds a function of
        // this type there.
        unsafe { core::mem::transmute::<usize, extern "C" fn(u32) -> R>(index)(handle) }
    }
}

static CHANNELS: Global<OnceCell<Vec<Channel>>> = Global::new(OnceCell::new());

/// All channels, when they are set.
pub fn all() -> Option<&'static [Channel]> {
    CHANNELS.get().map(Vec::as_slice)
}

/// Sets all channels, once.
pub fn set(channels: Vec<Channel>) -> &'static [Channel] {
    CHANNELS.get_or_init(|| channels)
}

/// The channel of an index that Python holds.
pub fn channel(index: u32) -> Option<&'static Channel> {
    CHANNELS.get()?.get(index as usize)
}

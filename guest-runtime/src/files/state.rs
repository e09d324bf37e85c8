//! All files of a component.

use super::memory::Volume;
use super::open::Open;
use crate::global::Global;
use core::cell::UnsafeCell;

/// The files of a component.
pub struct Files {
    /// Folders in memory, by their roots.
    pub volumes: Vec<(String, Volume)>,
    /// What is open, by descriptor. The first is the root of all.
    pub open: Vec<Option<Open>>,
    /// Whether the app is being built.
    pub building: bool,
}

static FILES: Global<UnsafeCell<Files>> = Global::new(UnsafeCell::new(Files {
    volumes: Vec::new(),
    open: Vec::new(),
    building: true,
}));

/// All of it. Nobody may hold on to it.
pub fn files() -> &'static mut Files {
    // SAFETY: there is one thread, and no function of this module is entered while another one
    // runs: none calls what could open a file.
    unsafe { &mut *FILES.get() }
}

/// The first descriptor of ours, above all that hosts give, and above the numbers of sockets
/// (`hognose.sockets.plain`): the root folder.
pub const FIRST: u32 = 1 << 22;

//! The memory of an instance that is idle, for a host that saves it and puts it into another one.
//!
//! What belongs to the host of the moment cannot be saved: it is refused by name.

use super::{failures, parked};
use crate::ffi::*;
use crate::global::Global;
use crate::{channels, embedded, files, instance, output, parcels, resources, scalars, tasks};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::{Cell, RefCell};
use core::ffi::{c_int, c_void};
use std::collections::BTreeMap;

const PAGE: usize = 64 << 10;

/// What functions answer with: it stays until the next call.
#[repr(C)]
struct Answer {
    words: Cell<[u32; 3]>,
    texts: RefCell<Vec<String>>,
    strings: RefCell<Vec<[u32; 2]>>,
}

static ANSWER: Global<Answer> = Global::new(Answer {
    words: Cell::new([0; 3]),
    texts: RefCell::new(Vec::new()),
    strings: RefCell::new(Vec::new()),
});

impl Answer {
    fn words(&self, words: [u32; 3]) -> u32 {
        self.words.set(words);
        self.words.as_ptr() as usize as u32
    }

    /// `result<_, list<string>>`: what is in the way, if anything is.
    fn obstacles(&self, texts: Vec<String>) -> u32 {
        let strings: Vec<[u32; 2]> = texts
            .iter()
            .map(|text| [text.as_ptr() as usize as u32, text.len() as u32])
            .collect();
        let failed = u32::from(!texts.is_empty());
        let words = [
            failed,
            strings.as_ptr() as usize as u32,
            strings.len() as u32,
        ];
        self.texts.replace(texts);
        self.strings.replace(strings);
        self.words(words)
    }
}

/// See the intrinsic `control_prepare`.
#[unsafe(no_mangle)]
pub extern "C" fn control_prepare(renew: u32, park: u32) -> u32 {
    instance::ensure();
    let obstacles = obstacles(park != 0);
    if obstacles.is_empty() {
        output::flush();
        if renew != 0 {
            instance::renew();
        }
    }
    ANSWER.obstacles(obstacles)
}

/// What cannot be saved. With `park`, calls that wait can.
fn obstacles(park: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |count: usize, what: &str| {
        if count > 0 {
            found.push(format!("{what}: {count}"));
        }
    };
    note(calls(park), "calls that have not ended");
    note(
        resources::held_by_host(),
        "objects to which the host has handles",
    );
    note(files::open_on_host(), "open files of the host");
    for (name, count) in handles() {
        note(count, &format!("handles of `{name}`"));
    }
    found
}

/// How many calls are in the way. Gives back what the event loop keeps of the host.
fn calls(park: bool) -> usize {
    if !tasks::is_loaded() {
        return 0;
    }
    let park = scalars::lift_bool(park.into());
    ask_loop("give_back", &[park])
}

/// A number that the event loop gives.
fn ask_loop(function: &str, arguments: &[Object]) -> usize {
    let number =
        tasks::load().and_then(|event_loop| embedded::call(event_loop, function, arguments));
    match number {
        Some(number) => scalars::wide_signed(number.get()).unwrap_or(0) as usize,
        None => {
            PyErr_WriteUnraisable(None);
            0
        }
    }
}

/// See the intrinsic `control_resume`.
#[unsafe(no_mangle)]
pub extern "C" fn control_resume() -> u32 {
    instance::ensure();
    // The host counts the calls of this instance.
    failures::count_again();
    let parked = if tasks::is_loaded() {
        ask_loop("park", &[])
    } else {
        0
    };
    parked::set(parked);
    parked as u32
}

/// How many handles of each type objects of Python have.
fn handles() -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    // SAFETY: the visitor neither frees nor makes objects that the collector knows, and the map
    // outlives the call.
    unsafe { PyUnstable_GC_VisitObjects(visit, (&raw mut found).cast()) };
    found
}

extern "C" fn visit(object: Object, found: *mut c_void) -> c_int {
    let name = resources::handle_name(object).or_else(|| channels::handle_name(object));
    if let Some(name) = name {
        // SAFETY: the pointer leads to the map of `handles`, which nothing else uses here.
        let found = unsafe { &mut *found.cast::<BTreeMap<&'static str, usize>>() };
        *found.entry(name).or_default() += 1;
    }
    1
}

/// See the intrinsic `control_memory`.
#[unsafe(no_mangle)]
pub extern "C" fn control_memory() -> u32 {
    ANSWER.words([0, (memory_size(0) * PAGE) as u32, 0])
}

/// See the intrinsic `control_grow`.
#[unsafe(no_mangle)]
pub extern "C" fn control_grow(bytes: u64) -> u64 {
    let wanted = (bytes as usize).div_ceil(PAGE);
    let there = memory_size(0);
    if wanted > there {
        memory_grow(0, wanted - there);
    }
    (memory_size(0) * PAGE) as u64
}

/// See the intrinsic `control_seek`.
#[unsafe(no_mangle)]
pub extern "C" fn control_seek(address: u64) {
    parcels::seek(address as usize);
}

/// See the intrinsic `control_write`.
#[unsafe(no_mangle)]
pub extern "C" fn control_write(_address: u32, _length: u32) {}

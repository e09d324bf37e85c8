//! An exception that the host raises in a program that runs.
//!
//! The host writes it into the [`Block`] while the program is suspended, and sets a bit in the
//! eval breaker, which the interpreter looks at anyway. What that does then comes here by
//! `pending`. So a program that nobody interrupts executes nothing of this.

use crate::errors::{self, class_of};
use crate::ffi::*;
use crate::global::Global;
use crate::{embedded, scalars, tasks};
use core::cell::{Cell, UnsafeCell};
use core::ffi::c_int;

/// The layout of [`Block`], for hosts.
const VERSION: u32 = 1;
/// The one of the eval breaker's eight bits for events that CPython has no use for.
const BIT: u32 = 1 << 7;
/// Room for the name of a class and a message.
const TEXT: usize = 4096 - 32;

/// What host and program share. `docs/internals/control.md` describes it for hosts.
#[repr(C, align(16))]
struct Block {
    version: u32,
    address: u32,
    /// Address of the eval breaker.
    breaker: u32,
    /// What the host sets in it.
    bits: u32,
    /// Whether there is a request: the host sets it, and we clear it when we take the request.
    pending: u32,
    kind_length: u32,
    message_length: u32,
    /// The number of the call in which to raise; 0 for any.
    call: u32,
    text: [u8; TEXT],
}

static BLOCK: Global<UnsafeCell<Block>> = Global::new(UnsafeCell::new(Block {
    version: VERSION,
    address: 0,
    breaker: 0,
    bits: BIT,
    pending: 0,
    kind_length: 0,
    message_length: 0,
    call: 0,
    text: [0; TEXT],
}));

/// Bytes as a list, which the host does not own. It has read both words when it calls again.
static LENT: Global<Cell<[u32; 2]>> = Global::new(Cell::new([0; 2]));

/// Whether the bit is always set, because the interpreter is to look all the time.
static ALWAYS: Global<Cell<bool>> = Global::new(Cell::new(false));

/// Notes where things are. They stay there, in every instance.
pub fn set_up() {
    let block = BLOCK.get();
    // SAFETY: the block is ours, and the host does not know of it yet.
    unsafe {
        (*block).address = block as usize as u32;
        (*block).breaker = eval_breaker() as usize as u32;
    }
}

/// Whether the host has set its bit.
pub fn is_asked() -> bool {
    // SAFETY: the address leads to CPython's word, or is that of the cell before Python has
    // started. The host writes to both, so they must be read again.
    unsafe {
        let breaker = (&raw const (*BLOCK.get()).breaker).read_volatile();
        breaker != 0 && (breaker as usize as *const u32).read_volatile() & BIT != 0
    }
}

/// Whether there is more than the bit that is always set where the host is asked.
pub fn has_events() -> bool {
    const EVENTS: u32 = (1 << 8) - 1;
    // SAFETY: Python runs, and so the address leads to CPython's word; the others are ours.
    unsafe {
        let block = BLOCK.get();
        let breaker = (*block).breaker as usize as *const u32;
        breaker.read_volatile() & (EVENTS & !BIT) != 0 || (*block).pending != 0
    }
}

/// Has the interpreter look for requests all the time.
pub fn look_always() {
    ALWAYS.set(true);
    look();
}

/// Has the interpreter look for a request.
fn look() {
    // SAFETY: as in `has_events`.
    unsafe {
        let breaker = (*BLOCK.get()).breaker as usize as *mut u32;
        breaker.write_volatile(breaker.read_volatile() | BIT);
    }
}

/// Raises what the host asked for, unless that must wait: -1 with an exception set, or 0.
#[cold]
#[inline(never)]
pub fn deliver() -> c_int {
    // SAFETY: the host writes only while we do not run.
    let pending = unsafe { (&raw const (*BLOCK.get()).pending).read_volatile() };
    if pending != 0 && !(in_code_of_the_app() && in_wanted_call()) {
        // The bit stays, so that the next bytecode asks again.
        return 0;
    }
    clear();
    if pending == 0 {
        return 0;
    }
    let (kind, message) = texts();
    raise(&kind, &message);
    -1
}

/// Ends the request.
fn clear() {
    let block = BLOCK.get();
    // SAFETY: the block is ours while we run, and so is the word of the only thread.
    unsafe {
        (&raw mut (*block).pending).write_volatile(0);
        if !ALWAYS.get() {
            let breaker = (*block).breaker as usize as *mut u32;
            breaker.write_volatile(breaker.read_volatile() & !BIT);
        }
    }
}

/// Makes a request as the host would. One that was not taken yet is gone. `call` says in which call
/// to raise; 0 is any.
pub fn ask(kind: &str, message: &str, call: u32) {
    let block = BLOCK.get();
    let kind_length = kind.len().min(TEXT);
    let message_length = message.len().min(TEXT - kind_length);
    // SAFETY: the block is ours while we run, and so is the word of the only thread.
    unsafe {
        let text = (&raw mut (*block).text).cast::<u8>();
        text.copy_from_nonoverlapping(kind.as_ptr(), kind_length);
        text.add(kind_length)
            .copy_from_nonoverlapping(message.as_ptr(), message_length);
        (*block).kind_length = kind_length as u32;
        (*block).message_length = message_length as u32;
        (*block).call = call;
        (&raw mut (*block).pending).write_volatile(1);
    }
    look();
}

/// The class's name and the message. Lengths that do not fit are cut.
fn texts() -> (String, String) {
    let block = BLOCK.get();
    // SAFETY: the host writes only while we do not run. What it wrote must be read again, which the
    // volatile reads make sure of: the bytes are read after them.
    let (kind, message, text) = unsafe {
        let kind = (&raw const (*block).kind_length).read_volatile() as usize;
        let message = (&raw const (*block).message_length).read_volatile() as usize;
        let text = core::hint::black_box(&raw const (*block).text).cast::<u8>();
        (kind, message, core::slice::from_raw_parts(text, TEXT))
    };
    let kind = kind.min(TEXT);
    let message = message.min(TEXT - kind);
    let copy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (copy(&text[..kind]), copy(&text[kind..kind + message]))
}

/// Sets the exception: of a builtin class, or of `module.Class` if that is imported. Any other name
/// becomes part of the message of a `RuntimeError`.
pub fn raise(kind: &str, message: &str) {
    let class = find(kind);
    PyErr_Clear();
    match class {
        Some(class) if message.is_empty() => PyErr_SetNone(class.get()),
        Some(class) => PyErr_SetObject(class.get(), new_str(message).get()),
        None => {
            // SAFETY: CPython sets its exception classes when it starts.
            let class = unsafe { PyExc_RuntimeError };
            errors::raise(class, &format!("{kind}: {message}"));
        }
    }
}

/// The class of exceptions of that name, or `None`, perhaps with an exception set.
fn find(kind: &str) -> Option<Owned> {
    let (module, name) = kind.rsplit_once('.').unwrap_or(("builtins", kind));
    let class = PyImport_GetModule(new_str(module).get())?
        .get()
        .get_attribute(name)?;
    // SAFETY: CPython sets its exception classes when it starts.
    let base = class_of(unsafe { PyExc_BaseException });
    let is_class =
        class.get().class().has(flag::TYPE) && PyType_IsSubtype(class_of(class.get()), base) != 0;
    is_class.then_some(class)
}

/// Whether the app runs: what of the standard library it calls belongs to it, and what event loops
/// call belongs to these.
fn in_code_of_the_app() -> bool {
    let mut frame = PyEval_GetFrame().map(Object::retain);
    while let Some(current) = frame {
        let code = PyFrame_GetCode(current.get());
        let file = code.and_then(|code| code.get().get_optional("co_filename"));
        let Some(file) = file else {
            return false;
        };
        match owner(file.get().text()) {
            Owner::App => return true,
            Owner::Runtime => return false,
            Owner::Caller => frame = PyFrame_GetBack(current.get()),
        }
    }
    false
}

/// Whether the call runs for which the exception is. Calls without a number are for every one.
fn in_wanted_call() -> bool {
    // SAFETY: the host writes only while we do not run.
    let wanted = unsafe { (&raw const (*BLOCK.get()).call).read_volatile() };
    if wanted == 0 {
        return true;
    }
    let running = running_call();
    running == 0 || running == wanted
}

/// The number of the call that runs, if it has one.
fn running_call() -> u32 {
    let number = || {
        let event_loop = tasks::is_loaded().then(tasks::load)??;
        let strand = embedded::get(event_loop, "state")?.get_optional("current")?;
        let export = strand.get().get_optional("export")?;
        Some((scalars::wide_signed(export.get()).unwrap_or(0) >> 32) as u32)
    };
    number().unwrap_or(0)
}

/// Whose code a file is.
enum Owner {
    App,
    /// Others rely on it that it comes to its end.
    Runtime,
    /// Of whoever calls it.
    Caller,
}

fn owner(file: &str) -> Owner {
    /// Our own half of the runtime, importlib, event loops, and what runs the `finally` of others.
    const OURS: [&str; 7] = [
        "<hognose>/",
        "<frozen ",
        "/sdk/",
        "/stdlib/asyncio/",
        "/stdlib/contextlib",
        "/stdlib/hognose/",
        "/stdlib/poll_loop",
    ];
    match OURS.iter().any(|ours| file.starts_with(ours)) {
        true => Owner::Runtime,
        false if file.starts_with("/stdlib/") => Owner::Caller,
        false => Owner::App,
    }
}

/// See the intrinsic `control_request`.
#[unsafe(no_mangle)]
pub extern "C" fn control_request() -> u32 {
    lend(BLOCK.get() as usize as u32, size_of::<Block>())
}

/// See the intrinsic `control_breaker`.
#[unsafe(no_mangle)]
pub extern "C" fn control_breaker() -> u32 {
    // SAFETY: the host writes only while we do not run.
    let breaker = unsafe { (&raw const (*BLOCK.get()).breaker).read_volatile() };
    lend(breaker, size_of::<u32>())
}

fn lend(address: u32, length: usize) -> u32 {
    LENT.set([address, length as u32]);
    LENT.as_ptr() as usize as u32
}

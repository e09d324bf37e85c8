//! Tasks of the component model: what the shim calls for asynchronous functions, and what the event
//! loop calls of the host.

use crate::call::{self, may_block};
use crate::control::{failures, parked};
use crate::embedded::{self, Native, Source, source};
use crate::ffi::*;
use crate::fresh::none_owned;
use crate::global::Global;
use crate::parcels::{self, Parcel};
use crate::{
    ending, errors, frame, handles, instance, outcome, output, resources, results, scalars,
};
use core::cell::{Cell, OnceCell};
use hognose_runtime_abi::{NUMBERED, TASK_FUNCTIONS, Task};

/// Table indices of the component model's functions; the build writes them into the snapshot.
static FUNCTIONS: Global<[Cell<usize>; TASK_FUNCTIONS.len()]> =
    Global::new([const { Cell::new(0) }; TASK_FUNCTIONS.len()]);

/// The event loop: its namespace, and the functions of it that calls need.
struct EventLoop {
    namespace: Object,
    start: Object,
    start_other: Object,
    resume: Object,
    go_on: Object,
    await_subtask: Object,
}

static EVENT_LOOP: Global<OnceCell<EventLoop>> = Global::new(OnceCell::new());

/// What the Python half consists of, in its order; the last one is the event loop itself.
fn parts() -> [(&'static str, Source); 4] {
    [
        ("hognose_pollables", source!("pollables.py")),
        ("hognose_strands", source!("strands.py")),
        ("hognose_loops", source!("loops.py")),
        ("hognose_event_loop", source!("event_loop.py")),
    ]
}

/// Where the build writes the table indices.
pub fn words() -> u32 {
    FUNCTIONS.as_ptr() as usize as u32
}

/// Whether the event loop is there.
pub fn is_loaded() -> bool {
    EVENT_LOOP.get().is_some()
}

/// Loads the event loop, which imports `asyncio`. `None` with an exception set.
pub fn load() -> Option<Object> {
    if EVENT_LOOP.get().is_none() {
        // Its import brings the event loop with it.
        PyImport_Import(new_str("asyncio").get())?;
    }
    EVENT_LOOP.get().map(|event_loop| event_loop.namespace)
}

/// `load_event_loop()`: `asyncio` was imported.
pub fn load_event_loop([]: [Object; 0]) -> Option<Owned> {
    if EVENT_LOOP.get().is_none() {
        let natives = [&NATIVES[..], &handles::NATIVES].concat();
        embedded::run_module("hognose_host", "host.py", "", &natives)?;
        let [others @ .., (name, event_loop)] = parts();
        for (name, source) in others {
            embedded::run_as(name, source, &[])?;
        }
        let namespace = embedded::run_as(name, event_loop, &[])?;
        let get = |name| Some(embedded::get(namespace, name)?.retain().forever());
        drop(EVENT_LOOP.set(EventLoop {
            namespace,
            start: get("start")?,
            start_other: get("start_other")?,
            resume: get("resume")?,
            go_on: get("go_on")?,
            await_subtask: get("await_subtask")?,
        }));
    }
    Some(none_owned())
}

/// The event loop, which every component with asynchronous functions has.
#[inline(always)]
fn event_loop() -> &'static EventLoop {
    match EVENT_LOOP.get() {
        Some(event_loop) => event_loop,
        None => core::arch::wasm32::unreachable(),
    }
}

/// Calls a function of the event loop.
fn call_loop<const N: usize>(function: Object, arguments: [Object; N]) -> Option<Owned> {
    let arguments = arguments.map(Some);
    // SAFETY: there are as many objects as it is said.
    unsafe { PyObject_Vectorcall(function, arguments.as_ptr(), N, None) }
}

/// A table index, as the build left it; `None` with an exception set while the app is being built.
fn function(task: Task) -> Option<usize> {
    // SAFETY: the build wrote the word, so it must be read again.
    let index = unsafe { FUNCTIONS[task as usize].as_ptr().read_volatile() };
    if index == 0 {
        // SAFETY: CPython sets its exception classes when it starts.
        let class = unsafe { PyExc_RuntimeError };
        errors::raise(
            class,
            "only calls of asynchronous functions can wait for the host",
        );
        return None;
    }
    Some(index)
}

/// Calls a function of the table, whose type the caller knows from `TASK_FUNCTIONS`.
macro_rules! host {
    ($task:ident($($argument:expr),*): fn($($param:ty),*) $(-> $result:ty)?) => {
        function(Task::$task).map(|index| {
            // SAFETY: the table holds a function of this type there.
            let host = unsafe { core::mem::transmute::<usize, extern "C" fn($($param),*) $(-> $result)?>(index) };
            host($($argument),*)
        })
    };
}

/// See the intrinsic `start_task`.
#[unsafe(no_mangle)]
pub extern "C" fn start_task(index: u32, args: *mut Option<Object>, count: usize) -> u32 {
    instance::ensure();
    let numbered = index & NUMBERED != 0;
    let index = index & !NUMBERED;
    let call = if numbered { failures::number() } else { 0 };
    let export = outcome::export(index);
    let before = may_block(true);
    if parked::any()
        && let Some(code) = go_on(index, call)
    {
        // SAFETY: as below.
        unsafe { call::release(args, count) };
        resources::end_borrows();
        frame::leave(0, false);
        may_block(before);
        return finish_turn(index, call, Some(code));
    }
    // SAFETY: the shim passes `count` references that we now own, and a scratch word before them.
    let result = unsafe { call::invoke(export, args, count) };
    frame::leave(0, false);
    let code = result.and_then(|value| {
        let function = match value.get().is_exactly(&PyCoro_Type) {
            true => event_loop().start,
            false => event_loop().start_other,
        };
        let borrows = resources::take_borrows().unwrap_or_else(none_owned);
        call_loop(
            function,
            [of_call(index, call).get(), value.get(), borrows.get()],
        )
    });
    may_block(before);
    finish_turn(index, call, code)
}

/// Goes on with a call that was saved, if this is one. Its arguments were there before.
#[cold]
#[inline(never)]
fn go_on(index: u32, call: u32) -> Option<Owned> {
    let code = call_loop(event_loop().go_on, [of_call(index, call).get()])?;
    if code.get() == none() {
        return None;
    }
    parked::one_goes_on();
    Some(code)
}

/// What the event loop knows a call by: the export, and its number if it has one.
fn of_call(index: u32, call: u32) -> Owned {
    match call {
        0 => scalars::lift_u32(index),
        call => scalars::lift_u64(u64::from(call) << 32 | u64::from(index)),
    }
}

/// Gives the result of a call to the host, or lets it fail with the exception that is set. Says
/// whether the host has a result.
fn give_to(call: Object, value: Option<Object>) -> bool {
    let call = scalars::wide_signed(call).unwrap_or(0) as u64;
    failures::giving((call >> 32) as u32, || give(call as u32, value))
}

/// The code for the host. A coroutine's exceptions never come here; what does is a function that
/// failed before there was one.
fn finish_turn(index: u32, call: u32, code: Option<Owned>) -> u32 {
    let code = match code {
        Some(code) => number(code.get()),
        None => {
            resources::end_borrows();
            match failures::giving(call, || give(index, None)) {
                true => 0,
                false => wait_for_ever(),
            }
        }
    };
    output::flush_if_dirty();
    code
}

/// The code of a task that has no result and must not end.
fn wait_for_ever() -> u32 {
    const WAIT: u32 = 2;
    match host!(SetNew(): fn() -> u32) {
        Some(set) => set << 4 | WAIT,
        None => core::arch::wasm32::unreachable(),
    }
}

/// See the intrinsic `resume_task`.
#[unsafe(no_mangle)]
pub extern "C" fn resume_task(event: u32, waitable: u32, payload: u32) -> u32 {
    let strand = host!(ContextGet(): fn() -> u32).and_then(Object::from_address);
    let Some(strand) = strand else {
        // A task that waits for ever, and is cancelled.
        return match host!(TaskCancel(): fn()) {
            Some(()) => 0,
            None => core::arch::wasm32::unreachable(),
        };
    };
    let numbers = [event, waitable, payload].map(|value| scalars::lift_u32(value));
    let arguments = [strand, numbers[0].get(), numbers[1].get(), numbers[2].get()];
    let before = may_block(true);
    let code = call_loop(event_loop().resume, arguments);
    may_block(before);
    let export = || {
        let export = strand.get_optional("export");
        export.map_or(0, |export| {
            scalars::wide_signed(export.get()).unwrap_or(0) as u32
        })
    };
    match code {
        Some(code) => {
            let code = number(code.get());
            output::flush_if_dirty();
            code
        }
        None => ending::export_failed(export(), hognose_runtime_abi::NO_SITE, 0, 0, 0, 0),
    }
}

/// Gives the result of a task to the host, or lets it fail with the exception that is set.
fn give(index: u32, value: Option<Object>) {
    let export = outcome::export(index);
    // SAFETY: the build wrote the word, so it must be read again; the table holds a function of
    // this type there.
    unsafe {
        let function = export.task_return.as_ptr().read_volatile();
        core::mem::transmute::<usize, extern "C" fn(Option<Object>)>(function)(value);
    }
}

/// See the intrinsic `await_subtask`.
#[unsafe(no_mangle)]
pub extern "C" fn await_subtask(
    index: u32,
    subtask: u32,
    area: u32,
    parcel: *mut Parcel,
) -> Option<Owned> {
    parcels::suspend(parcel);
    let numbers =
        [index, subtask, area, parcel as usize as u32].map(|value| scalars::lift_u32(value));
    let arguments = numbers.each_ref().map(Owned::get);
    call_loop(event_loop().await_subtask, arguments)
}

/// `wait(handle)`: the event loop's future for the next event of a waitable.
pub fn wait([waitable]: [Object; 1]) -> Option<Owned> {
    embedded::call(load()?, "wait", &[waitable])
}

fn number(object: Object) -> u32 {
    scalars::wide_signed(object).unwrap_or(0) as u32
}

/// A number for Python, or `None` with an exception set.
fn lifted(value: Option<u32>) -> Option<Owned> {
    value.map(|value| scalars::lift_u32(value))
}

/// Numbers for Python.
fn list<const N: usize>(values: [u32; N]) -> Option<Owned> {
    let list = PyList_New(0)?;
    for value in values {
        PyList_Append(list.get(), scalars::lift_u32(value).get());
    }
    Some(list)
}

fn done(value: Option<()>) -> Option<Owned> {
    value.map(|()| none_owned())
}

/// The functions for the event loop. The host's are as the component model defines them.
const NATIVES: [Native; 20] = [
    Native::new("set_new", |[]: [Object; 0]| {
        lifted(host!(SetNew(): fn() -> u32))
    }),
    Native::new("set_wait", set_wait),
    Native::new("set_poll", set_poll),
    Native::new("set_drop", |[set]: [Object; 1]| {
        done(host!(SetDrop(number(set)): fn(u32)))
    }),
    Native::new("join", |[waitable, set]: [Object; 2]| {
        done(host!(Join(number(waitable), number(set)): fn(u32, u32)))
    }),
    Native::new("subtask_drop", |[subtask]: [Object; 1]| {
        done(host!(SubtaskDrop(number(subtask)): fn(u32)))
    }),
    Native::new("subtask_cancel", |[subtask]: [Object; 1]| {
        let floor = frame::raise_floor();
        let state = host!(SubtaskCancel(number(subtask)): fn(u32) -> u32);
        frame::replace_floor(floor);
        lifted(state)
    }),
    Native::new("subtask_finish", subtask_finish),
    Native::new("task_cancel", |[]: [Object; 0]| {
        done(host!(TaskCancel(): fn()))
    }),
    Native::new("task_return", |[export, value]: [Object; 2]| {
        let given = give_to(export, Some(value));
        Some(scalars::lift_bool(given.into()).retain())
    }),
    Native::new("task_raise", |[export, error]: [Object; 2]| {
        PyErr_SetRaisedException(error.retain());
        let given = give_to(export, None);
        Some(scalars::lift_bool(given.into()).retain())
    }),
    Native::new("is_err", |[error]: [Object; 1]| {
        let is_err = PyType_IsSubtype(error.class(), results::support().err.class) != 0;
        Some(scalars::lift_bool(is_err.into()).retain())
    }),
    Native::new("end_borrows", |[borrows]: [Object; 1]| {
        resources::end_borrows_of(borrows);
        Some(none_owned())
    }),
    Native::new("remember", |[strand]: [Object; 1]| {
        done(host!(ContextSet(strand.address()): fn(u32)))
    }),
    Native::new("bell_new", bell_new),
    Native::new("bell_ring", bell_ring),
    Native::new("bell_drop", bell_drop),
    Native::new("clock_wait", clock_wait),
    Native::new("may_block", |[]: [Object; 0]| {
        Some(scalars::lift_bool(call::can_block().into()).retain())
    }),
    Native::new("compile_source", |[source]: [Object; 1]| {
        embedded::compile("<hognose>/import", Text::new(source.text()).as_c_str())
    }),
];

/// `set_wait(set)`: `(event, waitable, payload)`.
fn set_wait([set]: [Object; 1]) -> Option<Owned> {
    let mut words = [0u32; 2];
    // Other calls may come and go meanwhile, above what this one has.
    let floor = frame::raise_floor();
    let event = host!(SetWait(number(set), words.as_mut_ptr()): fn(u32, *mut u32) -> u32);
    frame::replace_floor(floor);
    // SAFETY: the host wrote both words.
    let words = unsafe { core::ptr::read_volatile(&words) };
    list([event?, words[0], words[1]])
}

/// `set_poll(set)`: the same for an event that is there; `None` without one.
fn set_poll([set]: [Object; 1]) -> Option<Owned> {
    let mut words = [0u32; 2];
    let event = host!(SetPoll(number(set), words.as_mut_ptr()): fn(u32, *mut u32) -> u32)?;
    if event == 0 {
        return Some(none_owned());
    }
    // SAFETY: the host wrote both words.
    let words = unsafe { core::ptr::read_volatile(&words) };
    list([event, words[0], words[1]])
}

/// States of a subtask that has ended.
const RETURNED: u32 = 2;
const CANCELLED_BEFORE_STARTED: u32 = 3;

/// `subtask_finish(import, area, parcel, state)`: gives the result and ends the parcel.
fn subtask_finish([index, area, parcel, state]: [Object; 4]) -> Option<Owned> {
    let import = outcome::import(number(index));
    let parcel = number(parcel) as usize as *mut Parcel;
    parcels::resume(parcel);
    let state = number(state);
    let value = if state == RETURNED {
        // SAFETY: the build wrote the word, so it must be read again; the table holds a function of
        // this type there.
        unsafe {
            let function = import.lift.as_ptr().read_volatile();
            core::mem::transmute::<usize, extern "C" fn(u32) -> Option<Owned>>(function)(number(
                area,
            ))
        }
    } else {
        Some(none_owned())
    };
    let error = PyErr_GetRaisedException();
    // The host never saw the arguments: what it was to own is ours again.
    frame::leave(0, state == CANCELLED_BEFORE_STARTED);
    parcels::parcel_leave(parcel);
    if let Some(error) = error {
        PyErr_SetRaisedException(error);
    }
    value
}

/// `bell_new()`: the two ends of a stream.
fn bell_new([]: [Object; 0]) -> Option<Owned> {
    let ends = host!(StreamNew(): fn() -> u64)?;
    list([ends as u32, (ends >> 32) as u32])
}

/// `bell_ring(readable, writable)`: gives the readable end an event.
fn bell_ring([readable, writable]: [Object; 2]) -> Option<Owned> {
    host!(StreamRead(number(readable), 0, 1): fn(u32, u32, u32) -> u32)?;
    done(host!(StreamWrite(number(writable), 0, 1): fn(u32, u32, u32) -> u32).map(drop))
}

/// `bell_drop(readable, writable)`.
fn bell_drop([readable, writable]: [Object; 2]) -> Option<Owned> {
    host!(StreamDropWritable(number(writable)): fn(u32))?;
    done(host!(StreamDropReadable(number(readable)): fn(u32)))
}

/// `clock_wait(nanoseconds)`: the status of the subtask that ends then.
fn clock_wait([nanoseconds]: [Object; 1]) -> Option<Owned> {
    let nanoseconds = scalars::wide_signed(nanoseconds).unwrap_or(0) as u64;
    lifted(host!(ClockWait(nanoseconds): fn(u64) -> u32))
}

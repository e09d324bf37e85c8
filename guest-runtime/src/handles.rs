//! Callbacks of event loops: made and run without Python code of their own. An `asyncio.Handle` is
//! an instance with slots.

use crate::classes::{Field, instance_new, slot_offset};
use crate::embedded;
use crate::errors::{self, class_of};
use crate::ffi::*;
use crate::fresh::{self, made};
use crate::global::Global;
use crate::scalars;
use core::cell::OnceCell;

/// What of asyncio and of the event loop's Python half is needed here.
struct Handles {
    class: &'static Type,
    callback: Field,
    args: Field,
    cancelled: Field,
    its_loop: Field,
    trace: Field,
    repr: Field,
    context: Field,
    names: Names,
    /// The context variable that says whose task a callback belongs to.
    owner: Object,
    /// Its attribute `current` is the strand whose task the host runs.
    state: Object,
    /// Python functions for what is rare.
    send_home: Object,
    run_watched: Object,
    report_failed: Object,
}

/// Interned.
struct Names {
    current: Object,
    ready: Object,
    own_ready: Object,
    append: Object,
    popleft: Object,
    debug: Object,
    run: Object,
    context: Object,
}

static HANDLES: Global<OnceCell<Handles>> = Global::new(OnceCell::new());

/// `set_up(Handle, owner, state, send_home, run_watched, report_failed)`.
pub fn set_up(arguments: [Object; 6]) -> Option<Owned> {
    let [class, others @ ..] = arguments;
    let [owner, state, send_home, run_watched, report_failed] =
        others.map(|object| object.retain().forever());
    let field = |name| {
        let name = intern(name);
        Field {
            name,
            offset: slot_offset(class, name),
        }
    };
    let handles = Handles {
        class: class_of(class.retain().forever()),
        callback: field("_callback"),
        args: field("_args"),
        cancelled: field("_cancelled"),
        its_loop: field("_loop"),
        trace: field("_source_traceback"),
        repr: field("_repr"),
        context: field("_context"),
        names: Names {
            current: intern("current"),
            ready: intern("ready"),
            own_ready: intern("_ready"),
            append: intern("append"),
            popleft: intern("popleft"),
            debug: intern("_debug"),
            run: intern("_run"),
            context: intern("context"),
        },
        owner,
        state,
        send_home,
        run_watched,
        report_failed,
    };
    drop(HANDLES.set(handles));
    Some(fresh::none_owned())
}

/// Only `set_up` comes before.
fn handles() -> &'static Handles {
    match HANDLES.get() {
        Some(handles) => handles,
        None => core::arch::wasm32::unreachable(),
    }
}

/// `call_soon_of(loop, shared)`: the loop's `call_soon`, outside of debug mode. The shared loop
/// finds the callback's strand; another one has a queue.
pub fn call_soon_of([its_loop, shared]: [Object; 2]) -> Option<Owned> {
    let function = match shared == scalars::lift_bool(1) {
        true => call_soon_shared,
        false => call_soon_own,
    };
    let method = Box::leak(Box::new(MethodDef {
        name: Text::new("call_soon").forever(),
        function: Some(function),
        flags: METH_FASTCALL_KEYWORDS,
        doc: core::ptr::null(),
    }));
    // SAFETY: the definition lives for ever.
    unsafe { PyCMethod_New(method, Some(its_loop), None, None) }
}

extern "C" fn call_soon_shared(
    this: Option<Object>,
    args: *const Object,
    count: isize,
    names: Option<Object>,
) -> Option<Owned> {
    let handles = handles();
    let (handle, context) = new_handle(handles, this?, args, count, names)?;
    let current = PyObject_GetAttr(handles.state, handles.names.current)?;
    let owner = PyObject_GetItem(context, handles.owner);
    if owner.as_ref().map(Owned::get) == Some(current.get()) {
        append(handles, current.get(), handles.names.ready, handle.get())?;
        return Some(handle);
    }
    PyErr_Clear();
    PyObject_CallOneArg(handles.send_home, handle.get())?;
    Some(handle)
}

extern "C" fn call_soon_own(
    this: Option<Object>,
    args: *const Object,
    count: isize,
    names: Option<Object>,
) -> Option<Owned> {
    let handles = handles();
    let (handle, _) = new_handle(handles, this?, args, count, names)?;
    append(handles, this?, handles.names.own_ready, handle.get())?;
    Some(handle)
}

/// Appends to the queue that is an attribute.
fn append(handles: &Handles, owner: Object, queue: Object, item: Object) -> Option<()> {
    let queue = PyObject_GetAttr(owner, queue)?;
    call_method(handles.names.append, [queue.get(), item]).map(drop)
}

fn call_method<const N: usize>(name: Object, arguments: [Object; N]) -> Option<Owned> {
    let arguments = arguments.map(Some);
    // SAFETY: there are as many objects as it is said.
    unsafe { PyObject_VectorcallMethod(name, arguments.as_ptr(), N, None) }
}

/// The handle for the arguments of `call_soon(callback, *args, context=None)`, and its context.
fn new_handle(
    handles: &Handles,
    its_loop: Object,
    args: *const Object,
    count: isize,
    names: Option<Object>,
) -> Option<(Owned, Object)> {
    let named = names.map_or(0, |names| PySequence_Size(names));
    // SAFETY: CPython passes as many arguments as it says, the named ones last.
    let (given, last) = unsafe {
        let given = core::slice::from_raw_parts(args, count as usize);
        (given, (named == 1).then(|| args.add(count as usize).read()))
    };
    let is_context = |names: Object| {
        let name = names.place::<Object>(offset::ITEMS);
        // SAFETY: a tuple of one item.
        PyUnicode_Compare(unsafe { name.read() }, handles.names.context) == 0
    };
    let (Some((callback, others)), true) = (
        given.split_first(),
        named == 0 || named == 1 && names.is_some_and(is_context),
    ) else {
        errors::raise_type("call_soon() takes a callback, its arguments, and `context`");
        return None;
    };
    let context = match last.filter(|context| *context != none()) {
        Some(context) => context.retain(),
        None => PyContext_CopyCurrent()?,
    };
    let tuple = made(PyTuple_New(others.len() as isize));
    for (index, argument) in others.iter().enumerate() {
        let item = tuple
            .get()
            .place::<Owned>(offset::ITEMS)
            .wrapping_add(index);
        // SAFETY: the tuple is new and has this place.
        unsafe { item.write(argument.retain()) };
    }
    let handle = instance_new(handles.class);
    let fill = |field: Field, value| field.fill(handle.get(), value);
    let its_context = context.get();
    fill(handles.callback, callback.retain());
    fill(handles.args, tuple);
    fill(handles.cancelled, scalars::lift_bool(0).retain());
    fill(handles.its_loop, its_loop.retain());
    fill(handles.trace, fresh::none_owned());
    fill(handles.repr, fresh::none_owned());
    fill(handles.context, context);
    Some((handle, its_context))
}

/// `run_ready(queue)`: runs what is in a queue of handles now, not what comes meanwhile.
pub fn run_ready([queue]: [Object; 1]) -> Option<Owned> {
    let handles = handles();
    let count = PySequence_Size(queue);
    for _ in 0..count {
        let handle = call_method(handles.names.popleft, [queue])?;
        let slot = |field: Field| {
            handle
                .get()
                .word::<Option<Object>>(field.offset)
                .map(Object::retain)
        };
        if PyType_IsSubtype(handle.get().class(), handles.class) == 0 {
            call_method(handles.names.run, [handle.get()])?;
            continue;
        }
        if slot(handles.cancelled)?.get() == scalars::lift_bool(1) {
            continue;
        }
        let debug = PyObject_GetAttr(slot(handles.its_loop)?.get(), handles.names.debug)?;
        if debug.get() == scalars::lift_bool(1) {
            PyObject_CallOneArg(handles.run_watched, handle.get())?;
            continue;
        }
        // The callback may cancel its own handle, which empties the slots.
        let (callback, args) = (slot(handles.callback)?, slot(handles.args)?);
        let context = slot(handles.context)?;
        if run_in(context.get(), callback.get(), args.get()).is_none() {
            failed(handles, handle.get())?;
        }
    }
    Some(fresh::none_owned())
}

/// `context.run(callback, *args)`.
fn run_in(context: Object, callback: Object, args: Object) -> Option<()> {
    if PyContext_Enter(context) != 0 {
        return None;
    }
    let result = PyObject_Call(callback, args, None);
    if PyContext_Exit(context) != 0 {
        return None;
    }
    result.map(drop)
}

/// A callback raised: that is the loop's to report, unless the program is to end.
#[cold]
fn failed(handles: &Handles, handle: Object) -> Option<()> {
    // SAFETY: CPython sets its exception classes when it starts.
    let ends = unsafe { [PyExc_SystemExit, PyExc_KeyboardInterrupt] };
    if ends.iter().any(|class| PyErr_ExceptionMatches(*class) != 0) {
        return None;
    }
    let error = PyErr_GetRaisedException()?;
    let arguments = [Some(handle), Some(error.get())];
    // SAFETY: there are two arguments.
    unsafe { PyObject_Vectorcall(handles.report_failed, arguments.as_ptr(), 2, None) }.map(drop)
}

/// The functions for the event loop.
pub const NATIVES: [embedded::Native; 3] = [
    embedded::Native::new("set_up_handles", set_up),
    embedded::Native::new("call_soon_of", call_soon_of),
    embedded::Native::new("run_ready", run_ready),
];

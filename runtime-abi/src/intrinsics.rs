//! The functions that the shim calls in the runtime, with their core types and what they do with
//! references.
//!
//! Rules that hold for all of them:
//! * *Lifts* (canonical ABI to Python) give a new reference and cannot fail: out of memory traps.
//! * *Lowers* (Python to canonical ABI) borrow their object. Whatever they must keep alive or
//!   allocate belongs to the current *frame* and is released by `frame_leave`. Objects that lowers
//!   hand out (fields, items, payloads) are borrowed from the frame as well.
//! * A lower that fails sets a Python exception and returns the failure value named with it; the
//!   shim then jumps to the end of the function and calls `import_failed` or `export_failed`.
//! * "and length" means that the second result is stored at `Bound::second_result`.

/// Core types of intrinsics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValType {
    /// Integers up to 32 bits, addresses, objects.
    I32,
    /// 64-bit integers.
    I64,
    /// Single floats.
    F32,
    /// Double floats.
    F64,
}

/// An intrinsic's name and core signature.
#[derive(Clone, Copy, Debug)]
pub struct Intrinsic {
    /// Export name in the runtime and import name in the shim.
    pub name: &'static str,
    /// Parameters.
    pub params: &'static [ValType],
    /// No result or one.
    pub results: &'static [ValType],
}

/// Item types of lists that move in bulk. The value is what the shim passes as `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[allow(missing_docs)]
pub enum NumberKind {
    U8 = 0,
    S8 = 1,
    U16 = 2,
    S16 = 3,
    U32 = 4,
    S32 = 5,
    U64 = 6,
    S64 = 7,
    F32 = 8,
    F64 = 9,
}

/// All kinds, by value.
pub const NUMBER_KINDS: [NumberKind; 10] = [
    NumberKind::U8,
    NumberKind::S8,
    NumberKind::U16,
    NumberKind::S16,
    NumberKind::U32,
    NumberKind::S32,
    NumberKind::U64,
    NumberKind::S64,
    NumberKind::F32,
    NumberKind::F64,
];

/// The site that the shim gives to `export_failed` when the call itself failed.
pub const NO_SITE: u32 = u32::MAX;

use ValType::{F64, I32, I64};

macro_rules! intrinsics {
    ($($(#[$doc:meta])* $name:ident($($param:ident: $ty:ident),*) $(-> $result:ident)?;)*) => {
        /// Every intrinsic. The names are the C symbols of the runtime.
        pub const INTRINSICS: &[Intrinsic] = &[$(
            Intrinsic { name: stringify!($name), params: &[$($ty),*], results: &[$($result)?] },
        )*];

        /// The intrinsics' names, one constant each, so that a misspelt one does not compile.
        pub mod name {
            $($(#[$doc])* #[allow(non_upper_case_globals)] pub const $name: &str = stringify!($name);)*
        }

        /// The intrinsics as functions that the linker finds in the runtime.
        #[cfg(feature = "shim")]
        pub mod linked {
            // The core types as the signatures name them.
            type I32 = u32;
            type I64 = u64;
            type F64 = f64;

            unsafe extern "C" {
                $($(#[$doc])* pub fn $name($($param: $ty),*) $(-> $result)?;)*
            }
        }
    };
}

intrinsics! {
    // Frames.

    /// Opens a frame inside the current one: a mark for `frame_leave`.
    frame_enter() -> I64;
    /// Releases all that was added since the mark (0: everything): references, memory of the arena,
    /// arguments that `cabi_realloc` held.
    frame_leave(mark: I64);
    /// Before an export returns whose result points into memory: releases the objects of all frames
    /// but the strings and bytes that the result may point into. `frame_leave(0)` in `cabi_post_*`
    /// then runs no code of Python's, which could call an import.
    frame_settle();
    /// `size` bytes aligned to `align` (at most 8) that live as long as the frame. Not zeroed.
    frame_allocate(size: I32, align: I32) -> I32;
    /// Gives a new reference to the frame; returns it, now borrowed.
    frame_keep(object: I32) -> I32;
    /// Before a call inside a call, where the host is no component's: keeps all frames that are
    /// open. Gives what `frame_unnest` takes.
    frame_nest() -> I64;
    /// After that call: releases what is left of it.
    frame_unnest(floor: I64);

    // Calls.

    /// Calls export `index` with `count` arguments at `args` (steals them; the word before `args`
    /// must be scratch). Returns a reference that the frame owns, or 0 with an exception set. The
    /// first call of an instance also re-reads what belongs to the run.
    call_export(index: I32, args: I32, count: I32) -> I32;
    /// The same of a function that WIT calls `async`, where the host is told of calls that fail.
    call_numbered(index: I32, args: I32, count: I32) -> I32;
    /// After `call_export` gave 0 in an export with a result: if the exception is `Err`, clears it
    /// and returns the payload (`None` without one), borrowed from the frame; otherwise 0.
    take_err() -> I32;
    /// A call of export `index` failed, or the value it returned did not fit at `site`: prints the
    /// traceback to stderr and traps. The indices are those of the loops around the site, outermost
    /// first.
    export_failed(index: I32, site: I32, i0: I32, i1: I32, i2: I32, i3: I32);
    /// The same where the host is told: gives the address of `FAILURE_WORDS` words with what
    /// `report` of `hognose:control/failures` takes, and after the next multiple of 16 bytes
    /// `FAILURE_ZEROS` zeros.
    export_recovers(index: I32, site: I32, i0: I32, i1: I32, i2: I32, i3: I32) -> I32;
    /// The host was told. Leaves the frame of the mark as one that failed. `returns` says whether
    /// the call has a result all the same.
    export_recovered(mark: I64, returns: I32);
    /// Ends borrows that `lift_borrow` gave out in this frame: drops the handles and disables the
    /// objects.
    end_borrows();
    /// Sorts the arguments of a Python call of import `index` that has keywords or the wrong count.
    /// Returns the address of one borrowed object for each parameter, owned by the frame, or 0 with
    /// a `TypeError`.
    bind_arguments(index: I32, args: I32, count: I32, kwnames: I32) -> I32;
    /// An argument of import `index` did not fit at `site`: completes the exception with function
    /// and path, undoes moves of handles made since the mark, and leaves the frame.
    import_failed(mark: I64, index: I32, site: I32, i0: I32, i1: I32, i2: I32, i3: I32);
    /// Raises `Err(value)`. Steals `value`.
    raise_err(value: I32);

    // Tasks.

    /// Starts a task of export `index` with `count` arguments as `call_export` takes them, and ends
    /// all frames. Returns the code for the host: ended, or what to wait for.
    start_task(index: I32, args: I32, count: I32) -> I32;
    /// An event for a task that waited; returns a code like `start_task`.
    resume_task(event: I32, waitable: I32, payload: I32) -> I32;
    /// Opens a *parcel*: a frame that need not end before those below it. What an asynchronous
    /// import needs goes there.
    parcel_enter() -> I32;
    /// Releases a parcel. The frame below is the current one again.
    parcel_leave(parcel: I32);
    /// Import `index` will give its result at `area` later. The parcel lives until then; the frame
    /// below is the current one again. Returns something for the coroutine to wait for, or 0 with
    /// an exception.
    await_subtask(index: I32, subtask: I32, area: I32, parcel: I32) -> I32;
    /// A string, list or map at this address was lifted: frees it if it is a block of its own, as
    /// those are that `cabi_realloc` gives while subtasks are under way.
    release_block(address: I32);

    // Scalars.

    /// `bool`.
    lift_bool(value: I32) -> I32;
    /// `s8`, `s16`, `s32`: sign-extended.
    lift_s32(value: I32) -> I32;
    /// `u8`, `u16`, `u32`: zero-extended.
    lift_u32(value: I32) -> I32;
    /// `s64`.
    lift_s64(value: I64) -> I32;
    /// `u64`.
    lift_u64(value: I64) -> I32;
    /// `f64`, and `f32` promoted.
    lift_f64(value: F64) -> I32;
    /// `char`.
    lift_char(value: I32) -> I32;
    /// `string`: UTF-8 at an address and its length in bytes. Does not free it.
    lift_string(address: I32, length: I32) -> I32;
    /// A list of numbers, `length` items of `NumberKind` `kind`: `bytes` for `u8`, else a list.
    /// Does not free it.
    lift_numbers(kind: I32, address: I32, length: I32) -> I32;

    /// `bool`: 0 or 1, or -1.
    lower_bool(object: I32) -> I32;
    /// An integer of `NumberKind` `kind` up to 32 bits, or `i64::MIN`.
    lower_int(kind: I32, object: I32) -> I64;
    /// `s64`; the shim asks `failed` when the value is -1.
    lower_s64(object: I32) -> I64;
    /// `u64`; the shim asks `failed` when the value is -1.
    lower_u64(object: I32) -> I64;
    /// `f64` and, demoted by the shim, `f32`; the shim asks `failed` when the value is -1.
    lower_f64(object: I32) -> F64;
    /// 1 if an exception is set.
    failed() -> I32;
    /// `char`: the code point, or -1.
    lower_char(object: I32) -> I32;
    /// `string`: address of UTF-8 and length in bytes, or 0.
    lower_string(object: I32) -> I32;
    /// A list of numbers: address and length in items, or 0. An empty list has a non-zero address.
    lower_numbers(kind: I32, object: I32) -> I32;

    // Lists, tuples, maps.

    /// A list of `length` items to be filled by `list_set`.
    list_new(length: I32) -> I32;
    /// Steals `item`.
    list_set(list: I32, index: I32, item: I32);
    /// A tuple of `length` items to be filled by `tuple_set`.
    tuple_new(length: I32) -> I32;
    /// Steals `item`.
    tuple_set(tuple: I32, index: I32, item: I32);
    /// An empty dict.
    dict_new() -> I32;
    /// Steals `key` and `value`.
    dict_set(dict: I32, key: I32, value: I32);
    /// A list's items: something that `item` reads, and length; or 0. Takes list, tuple, and any
    /// other iterable but `str`, `bytes` and mappings.
    lower_list(object: I32) -> I32;
    /// The same where exactly `length` items must come: a tuple or a fixed-length list.
    lower_tuple(object: I32, length: I32) -> I32;
    /// The same for a mapping: keys and values in turn; the length counts pairs.
    lower_map(object: I32) -> I32;
    /// Item `index` of what `lower_list`, `lower_tuple` or `lower_map` gave, borrowed from the
    /// frame.
    item(items: I32, index: I32) -> I32;

    // Classes.

    /// An instance of a record's class, or of a variant's case (`class` is the address of the type
    /// object), with empty slots that the shim fills by storing references at their offsets.
    instance_new(class: I32) -> I32;
    /// Sets an attribute of a new instance where the class has no slot for it. Steals `value`.
    instance_set(object: I32, name: I32, value: I32);
    /// Attribute `member` of a record of class `descriptor`, borrowed from the frame, or 0. Reads
    /// the slot when the type is the class, else by attribute.
    lower_field(descriptor: I32, object: I32, member: I32) -> I32;
    /// Case `case` of the variant without a payload.
    lift_case(descriptor: I32, case: I32) -> I32;
    /// Case `case` of the variant with a payload. Steals `value`.
    lift_case_value(descriptor: I32, case: I32, value: I32) -> I32;
    /// Which case of the variant an object is, or -1.
    lower_case(descriptor: I32, object: I32) -> I32;
    /// The payload of an object that `lower_case` found to be case `case`, borrowed from the frame,
    /// or 0.
    lower_case_value(descriptor: I32, case: I32, object: I32) -> I32;
    /// Member `case` of the enum.
    lift_enum(descriptor: I32, case: I32) -> I32;
    /// Which member of the enum an object is, or -1.
    lower_enum(descriptor: I32, object: I32) -> I32;
    /// Flags from up to 32 bits.
    lift_flags(descriptor: I32, bits: I32) -> I32;
    /// Up to 32 bits, or -1 (as `i64`).
    lower_flags(descriptor: I32, object: I32) -> I64;

    // Options and results inside other values.

    /// `Some(value)`. Steals `value`.
    lift_some(value: I32) -> I32;
    /// The value in a `Some`, borrowed from the frame, or 0.
    lower_some(object: I32) -> I32;
    /// `Ok(value)` (`case` 0) or `Err(value)` (1). Steals `value`.
    lift_result(case: I32, value: I32) -> I32;
    /// 0 for an `Ok`, 1 for an `Err`, else -1.
    lower_result(object: I32) -> I32;
    /// The value in an `Ok` or `Err`, borrowed from the frame, or 0.
    lower_result_value(object: I32) -> I32;

    // Resources.

    /// An object for a handle that Python now owns.
    lift_own(descriptor: I32, handle: I32) -> I32;
    /// An object for a borrowed handle (imported resource) or representation (exported resource);
    /// ended by `end_borrows`.
    lift_borrow(descriptor: I32, handle: I32) -> I32;
    /// The handle of an object, which Python gives away; or -1.
    lower_own(descriptor: I32, object: I32) -> I32;
    /// The handle of an object, which Python keeps; or -1.
    lower_borrow(descriptor: I32, object: I32) -> I32;
    /// Makes a handle the one of `object`, whose `__init__` this is.
    init_handle(descriptor: I32, object: I32, handle: I32);
    /// The host dropped the last handle of an exported resource: calls `close()` where the class
    /// has it and drops the reference.
    drop_representation(descriptor: I32, rep: I32);

    // Streams and futures.

    /// A reader for a readable end that Python now owns.
    lift_reader(descriptor: I32, handle: I32) -> I32;
    /// The handle of a reader, which Python gives away; or -1.
    lower_reader(descriptor: I32, object: I32) -> I32;
    /// A value to be written to channel `index` did not fit at `site`: completes the exception with
    /// the path. The indices are as for `export_failed`.
    payload_failed(index: I32, site: I32, i0: I32, i1: I32, i2: I32, i3: I32);

    // Control: functions of `hognose:control/interrupts`, as the canonical ABI calls them.

    /// `request() -> list<u8>`: the address of the list's address and length.
    control_request() -> I32;
    /// `breaker() -> list<u8>`: the same.
    control_breaker() -> I32;
    /// `raise(kind: string, message: string, call: u32) -> u32`.
    control_raise(kind: I32, kind_length: I32, message: I32, message_length: I32, call: I32) -> I32;
    // The same of `hognose:control/checkpoint`.

    /// `prepare(renew: bool, park: bool) -> result<_, list<string>>`.
    control_prepare(renew: I32, park: I32) -> I32;
    /// `memory() -> list<u8>`.
    control_memory() -> I32;
    /// `grow(bytes: u64) -> u64`.
    control_grow(bytes: I64) -> I64;
    /// `seek(address: u64)`.
    control_seek(address: I64);
    /// `write(bytes: list<u8>)`.
    control_write(bytes: I32, length: I32);
    /// `resume() -> u32`.
    control_resume() -> I32;
}

/// The intrinsic of that name.
pub fn find(name: &str) -> Option<&'static Intrinsic> {
    INTRINSICS.iter().find(|intrinsic| intrinsic.name == name)
}

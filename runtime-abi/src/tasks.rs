//! The component model's built-in functions for tasks, which the shim hands to the runtime through
//! the table.
//!
//! The runtime itself must not import them: a component whose world has nothing asynchronous would
//! import them too.

use crate::intrinsics::ValType::{self, I32, I64};

/// A function of the component model, or of a host, as a core import.
#[derive(Clone, Copy, Debug)]
pub struct TaskFunction {
    /// Module from which the shim imports it.
    pub module: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// Parameters.
    pub params: &'static [ValType],
    /// No result or one.
    pub results: &'static [ValType],
}

/// The module of the host's clock.
pub const CLOCK_MODULE: &str = "wasi:clocks/monotonic-clock@0.3.0";

macro_rules! functions {
    ($($(#[$doc:meta])* $index:ident = $module:literal $name:literal ($($param:ident),*) $(-> $result:ident)?;)*) => {
        /// All of them. The order is that of the words at [`Bound::tasks`](crate::Bound::tasks).
        pub const TASK_FUNCTIONS: &[TaskFunction] = &[$(
            TaskFunction { module: $module, name: $name, params: &[$($param),*], results: &[$($result)?] },
        )*];

        /// Their positions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(usize)]
        pub enum Task {
            $($(#[$doc])* $index,)*
        }
    };
}

functions! {
    /// `() -> set`.
    SetNew = "$root" "[waitable-set-new]" () -> I32;
    /// `(set, place for two words) -> event`. Blocks.
    SetWait = "$root" "[waitable-set-wait]" (I32, I32) -> I32;
    /// `(set, place for two words) -> event`, which is zero if there is none.
    SetPoll = "$root" "[waitable-set-poll]" (I32, I32) -> I32;
    /// `(set)`.
    SetDrop = "$root" "[waitable-set-drop]" (I32);
    /// `(waitable, set or zero)`.
    Join = "$root" "[waitable-join]" (I32, I32);
    /// `(subtask)`.
    SubtaskDrop = "$root" "[subtask-drop]" (I32);
    /// `(subtask) -> state`. Blocks until the subtask has ended. The form that does not block is
    /// one of the features that hosts leave off.
    SubtaskCancel = "$root" "[subtask-cancel]" (I32) -> I32;
    /// The current task ends as cancelled.
    TaskCancel = "[export]$root" "[task-cancel]" ();
    /// What `ContextSet` stored in the current task.
    ContextGet = "$root" "[context-get-0]" () -> I32;
    /// Stores a word in the current task.
    ContextSet = "$root" "[context-set-0]" (I32);
    /// `() -> readable | writable << 32`.
    StreamNew = "$root" "[stream-new-unit]" () -> I64;
    /// `(readable, unused, count)`.
    StreamRead = "$root" "[async-lower][stream-read-unit]" (I32, I32, I32) -> I32;
    /// `(writable, unused, count)`.
    StreamWrite = "$root" "[async-lower][stream-write-unit]" (I32, I32, I32) -> I32;
    /// `(readable)`.
    StreamDropReadable = "$root" "[stream-drop-readable-unit]" (I32);
    /// `(writable)`.
    StreamDropWritable = "$root" "[stream-drop-writable-unit]" (I32);
    /// `(nanoseconds) -> state | subtask << 4`. The last one, because it is not always there.
    ClockWait = "wasi:clocks/monotonic-clock@0.3.0" "[async-lower]wait-for" (I64) -> I32;
}

/// Those that a shim imports: all, or all but the clock's.
pub fn task_functions(clock: bool) -> &'static [TaskFunction] {
    &TASK_FUNCTIONS[..TASK_FUNCTIONS.len() - usize::from(!clock)]
}

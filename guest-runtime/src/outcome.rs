//! What was bound: functions, classes and resources of the world, by the shim's indices.

use crate::ffi::Object;
use crate::global::Global;
use core::cell::{Cell, OnceCell};

/// The second result of intrinsics that have two.
static SECOND: Global<Cell<[u32; 2]>> = Global::new(Cell::new([0; 2]));

/// Sets the second result.
#[inline(always)]
pub fn second_result(value: u32) {
    // SAFETY: the place is ours, and only the shim reads it.
    unsafe { SECOND.as_ptr().cast::<u32>().write(value) };
}

/// The second result of the intrinsic that was just called.
pub fn last_second_result() -> u32 {
    SECOND.get()[0]
}

/// Where the shim reads it.
pub fn second_result_address() -> u32 {
    SECOND.as_ptr() as usize as u32
}

/// What an export calls.
pub enum Callable {
    /// A function that gets an instance as its first argument.
    Method {
        /// A plain function of the instance's class.
        function: Object,
        /// The instance.
        this: Object,
    },
    /// Anything that is called with the arguments alone.
    Plain(Object),
    /// A method by name, of the first argument.
    Named(Object),
}

/// An export of the world, bound.
pub struct Export {
    /// For messages.
    pub wit_name: String,
    /// Paths of its values.
    pub sites: Vec<String>,
    /// What to call.
    pub callable: Callable,
    /// Whether WIT says `async`.
    pub asynchronous: bool,
    /// Whether it is asynchronous and gives coroutines.
    pub is_task: bool,
    /// Table index of the function that takes the result of a coroutine.
    pub task_return: Cell<usize>,
}

/// An import of the world, bound.
pub struct Import {
    /// For messages.
    pub wit_name: String,
    /// The Python function's name.
    pub name: String,
    /// Paths of its values.
    pub sites: Vec<String>,
    /// Interned names of the parameters.
    pub params: Vec<Object>,
    /// Table index of the function that lifts the result of an asynchronous one.
    pub lift: Cell<usize>,
}

static EXPORTS: Global<OnceCell<Vec<Export>>> = Global::new(OnceCell::new());
static IMPORTS: Global<OnceCell<Vec<Import>>> = Global::new(OnceCell::new());

/// Sets all exports, once.
pub fn set_exports(exports: Vec<Export>) {
    drop(EXPORTS.set(exports));
}

/// Sets all imports, once.
pub fn set_imports(imports: Vec<Import>) {
    drop(IMPORTS.set(imports));
}

/// The export of an index that the shim passed.
#[inline(always)]
pub fn export(index: u32) -> &'static Export {
    static_item(&EXPORTS, index)
}

/// The import of an index that the shim passed.
pub fn import(index: u32) -> &'static Import {
    static_item(&IMPORTS, index)
}

#[inline(always)]
fn static_item<T>(list: &'static OnceCell<Vec<T>>, index: u32) -> &'static T {
    match list.get().and_then(|list| list.get(index as usize)) {
        Some(item) => item,
        None => core::arch::wasm32::unreachable(),
    }
}

//! A backend of `wasm_runtime_layer` for Rust inside a component: modules are compiled and run by
//! the engine of the host, by `hognose:wasm/runtime`, which the component's world has to import.
//!
//! ```ignore
//! let engine = wasm_runtime_layer::Engine::new(hognose_runtime_layer::Engine);
//! let mut store = wasm_runtime_layer::Store::new(&engine, ());
//! let module = wasm_runtime_layer::Module::new(&engine, bytes)?;
//! ```

mod bindings;
mod engine;
mod instance;
mod items;
mod layer;
mod refs;
mod store;
mod types;

pub use engine::Engine;
pub use instance::{Instance, Module};
pub use items::{Global, Memory, Table};
pub use refs::{ExternRef, Func};
pub use store::{Store, StoreContext, StoreContextMut};

use layer::backend::WasmEngine;

impl WasmEngine for Engine {
    type ExternRef = ExternRef;
    type Func = Func;
    type Global = Global;
    type Instance = Instance;
    type Memory = Memory;
    type Module = Module;
    type Store<T: 'static> = Store<T>;
    type StoreContext<'a, T: 'static> = StoreContext<'a, T>;
    type StoreContextMut<'a, T: 'static> = StoreContextMut<'a, T>;
    type Table = Table;
}

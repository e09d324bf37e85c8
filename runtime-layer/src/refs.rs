//! What values refer to.

use std::{any::Any, sync::Arc};
use wasm_runtime_layer::FuncType;

/// An object of Rust that modules hold.
#[derive(Clone, Debug)]
pub struct ExternRef {
    pub(crate) number: u32,
    pub(crate) object: Arc<dyn Any + Send + Sync>,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    pub(crate) number: u32,
    pub(crate) ty: FuncType,
}

//! What values refer to.

use crate::layer::FuncType;
use std::{any::Any, sync::Arc};

pub(crate) type Object = Arc<dyn Any + Send + Sync>;

/// An object of Rust that modules hold.
#[derive(Clone, Debug)]
pub struct ExternRef {
    pub(crate) object: Object,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    pub(crate) number: u32,
    pub(crate) ty: FuncType,
}

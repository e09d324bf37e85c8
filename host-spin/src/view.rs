//! How the interfaces see an instance.

use std::sync::Arc;

use wasmtime::component::{HasData, ResourceTable};

use super::component::{Component, Services};

/// Says for the bindings that interfaces see a [`View`].
pub struct Spin;

impl HasData for Spin {
    type Data<'a> = View<'a>;
}

/// What functions of an interface may use.
pub struct View<'a> {
    pub table: &'a mut ResourceTable,
    pub component: &'a Arc<Component>,
    pub services: &'a Arc<Services>,
}

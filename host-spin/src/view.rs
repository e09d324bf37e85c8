//! How the interfaces see an instance.

use std::sync::Arc;

use hognose_host::guest::Guest;
use wasmtime::component::{HasData, ResourceTable};

use super::{
    component::{Component, Services},
    platform::Platform,
};

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

impl View<'_> {
    /// That of an instance.
    pub fn of(guest: &mut Guest) -> View<'_> {
        let (platform, table) = guest.state_and_table::<Platform>();
        View {
            table,
            component: &platform.component,
            services: &platform.services,
        }
    }
}

//! What instances of a component find besides WASI: the interfaces of Spin.

use std::sync::Arc;

use hognose_host::{
    guest::{Guest, Part, Parts},
    outgoing::Http,
    wasi::{Grants, Wasi},
};
use wasmtime::{
    Result,
    component::{Component as Code, Linker},
};

use super::{
    bindings,
    component::{Component, Services},
    http::Outgoing,
    missing, variables,
    view::{Spin, View},
};

/// The interfaces, as one component sees them. It is also what each instance keeps.
#[derive(Clone)]
pub struct Platform {
    pub component: Arc<Component>,
    pub services: Arc<Services>,
}

impl Platform {
    /// All that the component may use.
    pub fn parts(&self, grants: Grants) -> Result<Parts> {
        let Platform {
            component,
            services,
        } = self.clone();
        let outgoing = move || Outgoing::new(component.clone(), services.clone());
        Ok(Parts::new()
            .with(Wasi::new(grants)?)
            .with(Http::by(outgoing))
            // The last one, as it stands in for what nobody has.
            .with(self.clone()))
    }
}

impl Part for Platform {
    type State = Platform;

    fn state(&self) -> Result<Platform> {
        Ok(self.clone())
    }

    fn link(&self, linker: &mut Linker<Guest>, code: &Code) -> Result<()> {
        bindings::Platform::add_to_linker::<_, Spin>(linker, View::of)?;
        variables::link_later_config(linker)?;
        let engine = linker.engine().clone();
        missing::define(linker, &engine, code)
    }
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

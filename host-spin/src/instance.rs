//! What belongs to one instance of a component, and how the interfaces see it.

use std::{collections::BTreeMap, sync::Arc};

use hognose_host::guest::{Extension, Guest, State};
use wasmtime::{
    Result,
    component::{Component as Code, HasData, Linker, ResourceTable},
};
use wasmtime_wasi_http::WasiHttpHooks;

use super::{
    bindings, http::Outgoing, key_value::KeyValues, missing, outbound::AllowedHosts,
    sqlite::Databases,
};

/// What the manifest says of a component, templates expanded.
pub struct Component {
    pub id: String,
    /// Values, or why there is none.
    pub variables: BTreeMap<String, std::result::Result<String, String>>,
    pub key_value_stores: Vec<String>,
    pub sqlite_databases: Vec<String>,
    pub ai_models: Vec<String>,
    pub outbound: AllowedHosts,
}

/// What all components of an application share.
pub struct Services {
    pub key_values: KeyValues,
    pub databases: Databases,
    /// The application's own server.
    pub own: super::http::Own,
}

/// What an instance keeps.
pub struct Instance {
    component: Arc<Component>,
    services: Arc<Services>,
    outgoing: Outgoing,
}

impl State for Instance {
    fn http_hooks(&mut self) -> &mut dyn WasiHttpHooks {
        &mut self.outgoing
    }
}

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

/// Makes instances of one component.
#[derive(Clone)]
pub struct Platform {
    pub component: Arc<Component>,
    pub services: Arc<Services>,
}

impl Extension for Platform {
    type State = Instance;

    fn state(&self) -> Result<Instance> {
        Ok(Instance {
            component: self.component.clone(),
            services: self.services.clone(),
            outgoing: Outgoing::new(self.component.clone(), self.services.clone()),
        })
    }

    fn link(&self, linker: &mut Linker<Guest<Instance>>, code: &Code) -> Result<()> {
        bindings::Platform::add_to_linker::<_, Spin>(linker, |guest| View {
            table: &mut guest.table,
            component: &guest.state.component,
            services: &guest.state.services,
        })?;
        let engine = linker.engine().clone();
        missing::define(linker, &engine, code)
    }
}

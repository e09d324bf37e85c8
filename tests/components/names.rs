//! Names of resources in scripts. The host's own are named by the script; those of the component
//! are `r1`, `r2`, … in the order in which the host first sees them.

use hognose_host::values::Names;
use wasmtime::{
    AsContextMut, Result, StoreContextMut,
    component::{ResourceAny, ResourceDynamic, ResourceType},
    error::{Context, bail},
};

use crate::session::{Host, State};

/// What the names of one instance stand for.
#[derive(Default)]
pub struct Resources {
    /// The host's: the position is the representation.
    hosts: Vec<String>,
    /// The component's.
    guests: Vec<(String, ResourceAny)>,
    /// The component's names of the types of resources that it imports. The position is the payload
    /// of ours.
    host_types: Vec<ResourceType>,
}

impl Resources {
    /// Our type for one that the component imports: the same one wherever an interface uses it.
    pub fn host_type_of(&mut self, imported: ResourceType) -> ResourceType {
        let known = self.host_types.iter().position(|ty| *ty == imported);
        let position = known.unwrap_or_else(|| {
            self.host_types.push(imported);
            self.host_types.len() - 1
        });
        ResourceType::host_dynamic(position as u32)
    }

    /// The host's resource with that representation.
    pub fn host_name(&self, rep: u32) -> String {
        match self.hosts.get(rep as usize) {
            Some(name) => name.clone(),
            None => format!("unknown-{rep}"),
        }
    }

    /// The component's resource of that name.
    pub fn guest(&self, name: &str) -> Result<ResourceAny> {
        self.guests
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, resource)| *resource)
            .with_context(|| format!("`{name}` is not a resource of the component"))
    }

    fn host_type(&self, ty: ResourceType) -> Option<u32> {
        (0..self.host_types.len() as u32).find(|payload| ResourceType::host_dynamic(*payload) == ty)
    }

    fn rep(&mut self, name: &str) -> Result<u32> {
        let known = self.hosts.iter().position(|known| known == name);
        let rep = known.unwrap_or_else(|| {
            self.hosts.push(name.to_owned());
            self.hosts.len() - 1
        });
        Ok(rep.try_into()?)
    }
}

/// Names with the store that the resources live in.
pub struct StoreNames<'a> {
    pub store: StoreContextMut<'a, Host>,
}

impl Names for StoreNames<'_> {
    fn resource(&mut self, name: &str, ty: ResourceType, _own: bool) -> Result<ResourceAny> {
        let resources = &mut self.store.data_mut().state_mut::<State>().resources;
        let Some(payload) = resources.host_type(ty) else {
            return resources.guest(name);
        };
        let rep = resources.rep(name)?;
        // An owned handle serves where a borrow is expected, too; a borrowed one could only be made
        // inside of a call.
        let resource = ResourceDynamic::new_own(rep, payload);
        resource.try_into_resource_any(self.store.as_context_mut())
    }

    fn name(&mut self, resource: &ResourceAny) -> String {
        let resources = &mut self.store.data_mut().state_mut::<State>().resources;
        if resources.host_type(resource.ty()).is_none() {
            let known = resources.guests.iter().find(|(_, known)| known == resource);
            if let Some((name, _)) = known {
                return name.clone();
            }
            let name = format!("r{}", resources.guests.len() + 1);
            resources.guests.push((name.clone(), *resource));
            return name;
        }
        match resource.try_into_resource_dynamic(self.store.as_context_mut()) {
            Ok(known) => self
                .store
                .data()
                .state::<State>()
                .resources
                .host_name(known.rep()),
            Err(error) => format!("gone ({error})"),
        }
    }
}

/// Expects that a text names something that is there.
pub fn expect_drop(text: &str) -> Result<&str> {
    match text.strip_prefix("drop ") {
        Some(name) => Ok(name.trim()),
        None => bail!("`{text}` is not a drop"),
    }
}

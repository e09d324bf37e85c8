//! What resources are called in text.

use wasmtime::{
    Result,
    component::{ResourceAny, ResourceType},
    error::bail,
};

/// Names of resources in text.
pub trait Names {
    /// The resource that a name in the text stands for. `own` says whether it is given away.
    fn resource(&mut self, name: &str, ty: ResourceType, own: bool) -> Result<ResourceAny>;
    /// The name of a resource.
    fn name(&mut self, resource: &ResourceAny) -> String;
}

/// For text that holds no resources.
pub struct NoResources;

impl Names for NoResources {
    fn resource(&mut self, name: &str, _ty: ResourceType, _own: bool) -> Result<ResourceAny> {
        bail!("`{name}` is where a resource is expected, and there are none");
    }

    fn name(&mut self, _resource: &ResourceAny) -> String {
        "resource".to_owned()
    }
}

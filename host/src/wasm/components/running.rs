//! What a store keeps of a component that runs.

use crate::wasm::{
    actor::{self, Kept},
    bindings::components::{Description, Shape},
};
use std::sync::Arc;
use wasmtime::{
    Result,
    component::{Func, ResourceAny, Val},
    error::format_err,
};

pub(super) type Cx<'a> = actor::Cx<'a, Running>;

/// A component that runs.
pub(super) struct Running {
    pub about: Arc<Description>,
    /// In the order of the exports.
    pub funcs: Vec<Func>,
    /// Those of the component that the guest has numbers for.
    resources: Vec<Option<ResourceAny>>,
    free: Vec<u32>,
    /// Numbers of those that are the guest's only until its function gives its result.
    pub borrowed: Vec<u32>,
    /// Resources of the guest that were lent for a call.
    pub lent: Vec<ResourceAny>,
    /// Resources of the guest that the component has given up.
    pub dropped: Vec<u32>,
    /// The import that waits for its result.
    pub waiting: Option<u32>,
}

impl Kept for Running {
    type Value = Val;
}

impl Running {
    pub fn new(about: Arc<Description>) -> Running {
        Running {
            about,
            funcs: Vec::new(),
            resources: Vec::new(),
            free: Vec::new(),
            borrowed: Vec::new(),
            lent: Vec::new(),
            dropped: Vec::new(),
            waiting: None,
        }
    }

    /// A number for a resource of the component.
    pub fn add(&mut self, resource: ResourceAny) -> Result<u32> {
        if let Some(number) = self.free.pop() {
            self.resources[number as usize] = Some(resource);
            return Ok(number);
        }
        let number = u32::try_from(self.resources.len())?;
        self.resources.push(Some(resource));
        Ok(number)
    }

    pub fn resource(&self, number: u32) -> Result<ResourceAny> {
        let resource = self.resources.get(number as usize).copied().flatten();
        resource.ok_or_else(|| no_resource(number))
    }

    /// The guest has it no longer.
    pub fn take(&mut self, number: u32) -> Result<ResourceAny> {
        let place = self.resources.get_mut(number as usize);
        let taken = place.and_then(Option::take);
        self.free.extend(taken.map(|_| number));
        taken.ok_or_else(|| no_resource(number))
    }
}

fn no_resource(number: u32) -> wasmtime::Error {
    format_err!("the instance has no resource with the number {number}")
}

/// The shape of a type, by its place.
pub(super) fn shape(about: &Description, ty: u32) -> Result<&Shape> {
    let found = about.types.get(ty as usize).map(|found| &found.shape);
    found.ok_or_else(|| format_err!("there is no type {ty}"))
}

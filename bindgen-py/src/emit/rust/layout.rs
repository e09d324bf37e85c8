//! What the build fills in, in order: the words for addresses, and the functions that it finds in
//! the table.

pub use crate::ir::{Slot, bound_slots, slots};

use crate::ir::{CoreFunction, Shim, TaskExport, bound_builtins, builtins, task_of};
use crate::world::{ClassKind, World};
use hognose_runtime_abi::{Bound, ValType};

/// Positions in the table of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The first of each class: descriptor and class, then two for each member of a record, name
    /// and offset.
    pub classes: Vec<usize>,
    /// The descriptor of each resource.
    pub resources: Vec<usize>,
    /// The descriptor of each channel.
    pub channels: Vec<usize>,
    /// How many there are.
    pub count: usize,
}

impl Words {
    /// Those of a world's shim.
    pub fn new(world: &World) -> Words {
        let mut count = 0;
        let mut take = |words: usize| {
            count += words;
            count - words
        };
        let classes = world.classes.iter().map(|class| match &class.kind {
            ClassKind::Record { fields } => take(2 + 2 * fields.len()),
            ClassKind::Variant { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => take(2),
        });
        let classes = classes.collect();
        let resources = world.resources.iter().map(|_| take(1)).collect();
        let channels = world.channels.iter().map(|_| take(1)).collect();
        Words {
            classes,
            resources,
            channels,
            count,
        }
    }

    /// What the build writes there.
    pub fn fill(&self, bound: &Bound) -> Vec<u32> {
        let mut words = vec![0; self.count];
        for (class, start) in bound.classes.iter().zip(&self.classes) {
            words[*start] = class.descriptor;
            words[*start + 1] = class.class;
            let next = (self
                .classes
                .iter()
                .chain(&self.resources)
                .chain(&self.channels))
            .find(|next| *next > start);
            let room = next.copied().unwrap_or(self.count) - start - 2;
            for (pair, member) in words[*start + 2..][..room]
                .chunks_exact_mut(2)
                .zip(&class.members)
            {
                pair.copy_from_slice(&[member.object, member.offset]);
            }
        }
        for (resource, position) in bound.resources.iter().zip(&self.resources) {
            words[*position] = resource.descriptor;
        }
        for (channel, position) in bound.channels.iter().zip(&self.channels) {
            words[*position] = channel.descriptor;
        }
        words
    }
}

/// A core export of the component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoreExport {
    /// Its name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types.
    pub results: Vec<ValType>,
    /// What it calls.
    pub slot: Slot,
}

/// The core exports of the component, in the forms that the runtime found.
pub fn core_exports(shim: &Shim, bound: &Bound) -> Vec<CoreExport> {
    let mut exports = Vec::new();
    let mut add = |name: &str, params: &[ValType], results: &[ValType], slot| {
        exports.push(CoreExport {
            name: name.to_owned(),
            params: params.to_vec(),
            results: results.to_vec(),
            slot,
        });
    };
    for (index, function) in shim.exports.iter().enumerate() {
        match task_of(shim, bound, index) {
            Some(task) => {
                let core = &task.core;
                add(&core.name, &core.params, &core.results, Slot::Start(index));
                let params = &TaskExport::CALLBACK;
                add(&task.callback, params, &[ValType::I32], Slot::Callback);
            }
            None => {
                let core = &function.core;
                add(&core.name, &core.params, &core.results, Slot::Export(index));
                if let Some(name) = &function.post_return {
                    add(name, &core.results, &[], Slot::PostReturn);
                }
            }
        }
    }
    for (index, resource) in shim.resources.iter().enumerate() {
        if let Some(name) = &resource.destructor {
            add(name, &[ValType::I32], &[], Slot::Destructor(index));
        }
    }
    exports
}

/// What the shim imports although nothing calls it, as exports have the other form, or nothing
/// waits.
pub fn unneeded(shim: &Shim, bound: &Bound) -> Vec<CoreFunction> {
    let world = shim.imports.iter().map(|function| &function.core);
    let channels = shim.channels.iter().flat_map(|channel| &channel.imports);
    let needed: Vec<&CoreFunction> = world.chain(channels).collect();
    let mut unneeded = Vec::new();
    for (index, export) in shim.exports.iter().enumerate() {
        if let (Some(task), None) = (&export.task, task_of(shim, bound, index)) {
            unneeded.push(task.task_return.clone());
        }
    }
    let called = bound_builtins(bound).len();
    for builtin in builtins(shim).iter().skip(called) {
        let core = CoreFunction::from(builtin);
        if !needed.contains(&&core) {
            unneeded.push(core);
        }
    }
    unneeded
}

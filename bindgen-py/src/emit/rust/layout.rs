//! What the build fills in, in order: the words for addresses, and the functions that it finds in the table.

use crate::ir::{CoreFunction, Payload, Shim};
use crate::world::{ClassKind, World};
use hognose_runtime_abi::{Bound, ChannelFunction, TaskFunction, ValType, task_functions};

/// Positions in the table of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The first of each class: descriptor and class, then two for each member of a record, name and offset.
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

/// A function in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The C function behind an import of the world.
    Import(usize),
    /// What lifts the result of an asynchronous import.
    Lift(usize),
    /// An export of the world, synchronous.
    Export(usize),
    /// What the host calls when it has read an export's result.
    PostReturn,
    /// An export of the world that starts a task.
    Start(usize),
    /// What gives the result of a task to the host.
    Finish(usize),
    /// What happens to tasks.
    Callback,
    /// `[resource-drop]`.
    Drop(usize),
    /// `[resource-new]`.
    New(usize),
    /// `[resource-rep]`.
    Rep(usize),
    /// The destructor of an exported resource.
    Destructor(usize),
    /// A function of the component model.
    Task(usize),
    /// A function of a channel.
    Channel(usize, ChannelFunction),
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

/// Whether tasks can come to be.
pub(super) fn has_tasks(shim: &Shim) -> bool {
    shim.awaits() || shim.exports.iter().any(|export| export.task.is_some())
}

/// The functions of the component model that the runtime may need.
pub(super) fn builtins(shim: &Shim) -> &'static [TaskFunction] {
    match has_tasks(shim) {
        true => task_functions(shim.exports.iter().any(|export| export.task.is_some())),
        false => &[],
    }
}

/// The functions of a shim, in the order of its table.
pub fn slots(shim: &Shim) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (index, import) in shim.imports.iter().enumerate() {
        slots.push(Slot::Import(index));
        slots.extend(import.lift.is_some().then_some(Slot::Lift(index)));
    }
    for (index, export) in shim.exports.iter().enumerate() {
        slots.push(Slot::Export(index));
        if export.task.is_some() {
            slots.extend([Slot::Start(index), Slot::Finish(index)]);
        }
    }
    if shim
        .exports
        .iter()
        .any(|export| export.post_return.is_some())
    {
        slots.push(Slot::PostReturn);
    }
    if shim.exports.iter().any(|export| export.task.is_some()) {
        slots.push(Slot::Callback);
    }
    for (index, resource) in shim.resources.iter().enumerate() {
        slots.push(Slot::Drop(index));
        if resource.new_and_rep.is_some() {
            slots.extend([Slot::New(index), Slot::Rep(index)]);
        }
        slots.extend(
            resource
                .destructor
                .is_some()
                .then_some(Slot::Destructor(index)),
        );
    }
    slots.extend((0..builtins(shim).len()).map(Slot::Task));
    slots.extend(channel_slots(shim));
    slots
}

fn channel_slots(shim: &Shim) -> impl Iterator<Item = Slot> {
    let channels = shim.channels.iter().enumerate();
    channels.flat_map(|(index, channel)| {
        let own: &[ChannelFunction] = match channel.payload {
            Payload::Values { .. } => &[ChannelFunction::Lift, ChannelFunction::Lower],
            Payload::Unit | Payload::Bytes | Payload::Numbers(_) => &[],
        };
        let functions = ChannelFunction::IMPORTS.iter().chain(own);
        functions.map(move |function| Slot::Channel(index, *function))
    })
}

/// The functions for the words of [`Bound::words`], in that order.
pub fn bound_slots(shim: &Shim, bound: &Bound) -> Vec<Slot> {
    let mut slots: Vec<Slot> = (0..shim.imports.len()).map(Slot::Import).collect();
    for (index, resource) in shim.resources.iter().enumerate() {
        slots.push(Slot::Drop(index));
        if resource.new_and_rep.is_some() {
            slots.extend([Slot::New(index), Slot::Rep(index)]);
        }
    }
    let lifts = (0..).zip(&bound.lifts).filter(|(_, word)| **word != 0);
    slots.extend(lifts.map(|(index, _)| Slot::Lift(index)));
    slots.extend(
        (0..shim.exports.len())
            .filter(|index| is_task(bound, *index))
            .map(Slot::Finish),
    );
    if bound.tasks != 0 {
        slots.extend((0..task_functions(bound.clock).len()).map(Slot::Task));
    }
    slots.extend(channel_slots(shim));
    slots
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
        match &function.task {
            Some(task) if is_task(bound, index) => {
                let core = &task.core;
                add(&core.name, &core.params, &core.results, Slot::Start(index));
                let params = &crate::ir::TaskExport::CALLBACK;
                add(&task.callback, params, &[ValType::I32], Slot::Callback);
            }
            Some(_) | None => {
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

/// What the shim imports although nothing calls it, as exports have the other form, or nothing waits.
pub fn unneeded(shim: &Shim, bound: &Bound) -> Vec<CoreFunction> {
    let world = shim.imports.iter().map(|function| &function.core);
    let channels = shim.channels.iter().flat_map(|channel| &channel.imports);
    let needed: Vec<&CoreFunction> = world.chain(channels).collect();
    let mut unneeded = Vec::new();
    for (index, export) in shim.exports.iter().enumerate() {
        if let Some(task) = export.task.as_ref().filter(|_| !is_task(bound, index)) {
            unneeded.push(task.task_return.clone());
        }
    }
    let called = match bound.tasks {
        0 => 0,
        _ => task_functions(bound.clock).len(),
    };
    for builtin in builtins(shim).iter().skip(called) {
        let core = CoreFunction {
            module: builtin.module.to_owned(),
            name: builtin.name.to_owned(),
            params: builtin.params.to_vec(),
            results: builtin.results.to_vec(),
        };
        if !needed.contains(&&core) {
            unneeded.push(core);
        }
    }
    unneeded
}

fn is_task(bound: &Bound, export: usize) -> bool {
    (bound.exports.get(export)).is_some_and(|export| export.task_return != 0)
}

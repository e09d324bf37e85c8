//! The functions of a shim that others call through the table, and their order there: written once,
//! for all back ends.

use super::shim::{Payload, Shim, TaskExport};
use hognose_runtime_abi::{Bound, ChannelFunction, TaskFunction, task_functions};

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

/// Whether tasks can come to be.
fn has_tasks(shim: &Shim) -> bool {
    shim.awaits() || shim.exports.iter().any(|export| export.task.is_some())
}

/// The functions of the component model that the runtime may need.
pub fn builtins(shim: &Shim) -> &'static [TaskFunction] {
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
            .filter(|index| task_of(shim, bound, *index).is_some())
            .map(Slot::Finish),
    );
    slots.extend((0..bound_builtins(bound).len()).map(Slot::Task));
    slots.extend(channel_slots(shim));
    slots
}

/// The functions of the component model that a bound runtime calls.
pub fn bound_builtins(bound: &Bound) -> &'static [TaskFunction] {
    match bound.tasks {
        0 => &[],
        1.. => task_functions(bound.clock),
    }
}

/// The asynchronous form of export `index`, if that is the one that the runtime found.
pub fn task_of<'a>(shim: &'a Shim, bound: &Bound, index: usize) -> Option<&'a TaskExport> {
    let is_task = (bound.exports.get(index)).is_some_and(|export| export.task_return != 0);
    shim.exports[index].task.as_ref().filter(|_| is_task)
}

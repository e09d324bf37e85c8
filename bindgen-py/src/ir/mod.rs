//! The call IR: what crosses the boundary in one call, as a small tree of typed operations.
//!
//! [`wit_bindgen_core::abi`] walks the canonical ABI of a function once; the [recorder](record)
//! writes down what it says. Everything downstream ([`emit::wasm`](crate::emit::wasm), the [text
//! form](print) of golden tests, other back ends) prints this tree and never looks at a WIT type to
//! find a layout. Nothing in it depends on addresses, so it exists before Python is started.

mod arguments;
mod casts;
mod channels;
mod core_functions;
mod host;
mod numbers;
mod ops;
mod print;
mod record;
mod shim;
mod sites;
mod slots;
mod zeros;

pub use core_functions::{CoreFunction, ResourceAbi};
pub use host::{Host, HostFunction, HostTask, host};
pub use ops::{Block, Body, Cast, Core, Kind, Lift, Load, Lower, Op, SmallInt, Store, Val};
pub use shim::{ChannelAbi, Function, Payload, Shim, TaskExport};
pub use slots::{Slot, bound_builtins, bound_slots, builtins, slots, task_of};
pub use zeros::Zeros;

use crate::world::{Direction, Func, World};
use record::Walk;
use wit_parser::SizeAlign;

/// Walks the canonical ABI of every function of the world.
pub fn build(world: &World) -> Shim {
    let sizes = record::sizes(world);
    let function = |func| function(world, &sizes, func);
    Shim {
        owns_blocks: false,
        reports: false,
        numbers: false,
        imports: world.imports.iter().map(function).collect(),
        exports: world.exports.iter().map(function).collect(),
        resources: (0..world.resources.len())
            .map(|index| core_functions::resource(world, index))
            .collect(),
        channels: (world.channels.iter())
            .map(|channel| channels::channel(world, &sizes, channel))
            .collect(),
    }
}

fn function(world: &World, sizes: &SizeAlign, func: &Func) -> Function {
    let walk = Walk::of_component(func);
    let (mut body, lift) = match (func.direction, func.is_async()) {
        (Direction::Import, true) => {
            let (start, lift) = record::record_async_import(world, sizes, func);
            (start, Some(lift))
        }
        (Direction::Import, false) | (Direction::Export, _) => {
            (record::record(world, sizes, func, walk), None)
        }
    };
    let mut sites = Vec::new();
    sites::assign(&sites::Python { world, func }, &mut body, &mut sites);
    let task = (func.direction == Direction::Export && func.is_async())
        .then(|| task_export(world, sizes, func, &mut sites));
    Function {
        wit_name: func.wit_name.clone(),
        core: core_functions::core_function(world, func, walk.variant),
        post_return: core_functions::post_return(world, func),
        borrows: func.direction == Direction::Export
            && body.any(&|kind| matches!(kind, Kind::Lift(Lift::Borrow(_)))),
        arity: arguments::arity(func),
        method: arguments::has_receiver(func),
        body,
        lift,
        task,
        zeros: zeros::zeros(world, sizes, func),
        sites,
    }
}

/// The asynchronous form of an export, whose result has `sites` in common with the other form.
fn task_export(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
    sites: &mut Vec<String>,
) -> TaskExport {
    let (start, mut finish) = record::record_async_export(world, sizes, func);
    sites::assign(&sites::Python { world, func }, &mut finish, sites);
    TaskExport {
        core: core_functions::core_function(world, func, Walk::TASK.variant),
        callback: core_functions::callback(world, func),
        start,
        task_return: core_functions::task_return(world, func),
        finish,
    }
}

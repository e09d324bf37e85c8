//! What values are for: those that are made up must make sense to who reads them.

use hognose_bindgen_py::ir::{Block, Body, Core, Kind, Lift, Op, Val};
use std::collections::HashMap;

/// What a value is for: values that are made up must make sense there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role {
    Case(u64),
    Length,
    Address,
}

/// What values are for, by who reads them.
pub(super) fn roles(body: &Body) -> HashMap<Val, Role> {
    let mut roles = HashMap::new();
    add_roles(&body.block, &mut roles);
    roles
}

/// Later operations first, so that what a cast gives is known before the cast.
fn add_roles(block: &Block, roles: &mut HashMap<Val, Role>) {
    for op in block.ops.iter().rev() {
        op.blocks.iter().for_each(|block| add_roles(block, roles));
        match &op.kind {
            Kind::Core(core) => core_roles(op, core, roles),
            Kind::Lift(lift) => lift_roles(op, lift, roles),
            // What it takes is an object.
            Kind::Lower(_) => {}
        }
    }
}

fn core_roles(op: &Op, core: &Core, roles: &mut HashMap<Val, Role>) {
    match core {
        Core::Load(..) => {
            roles.insert(op.ins[0], Role::Address);
        }
        Core::Cast(_) => {
            if let Some(role) = roles.get(&op.outs[0]).copied() {
                roles.insert(op.ins[0], role);
            }
        }
        Core::Arg(_)
        | Core::Const(_)
        | Core::Zero
        | Core::Store(..)
        | Core::Allocate { .. }
        | Core::Address(_)
        | Core::Release
        | Core::CallHost(_)
        | Core::CallPython { .. }
        | Core::StartTask
        | Core::Returned { .. }
        | Core::Await
        | Core::Return => {}
    }
}

fn lift_roles(op: &Op, lift: &Lift, roles: &mut HashMap<Val, Role>) {
    match lift {
        Lift::Variant(_) | Lift::Result | Lift::Returned | Lift::Option { .. } => {
            roles.insert(op.ins[0], Role::Case(op.blocks.len() as u64));
        }
        Lift::List { .. } | Lift::Map { .. } | Lift::String | Lift::Numbers(_) => {
            roles.insert(op.ins[0], Role::Address);
            roles.insert(op.ins[1], Role::Length);
        }
        Lift::Bool
        | Lift::Int(_)
        | Lift::S64
        | Lift::U64
        | Lift::F32
        | Lift::F64
        | Lift::Char
        | Lift::FixedList(_)
        | Lift::LoadFixedList { .. }
        | Lift::Record(_)
        | Lift::Tuple
        | Lift::Flags(_)
        | Lift::Enum(_)
        | Lift::Own(_)
        | Lift::Borrow(_)
        | Lift::Reader(_)
        | Lift::InitHandle(_) => {}
    }
}

/// The roles of parameters.
pub(super) fn params(body: &Body, roles: &HashMap<Val, Role>) -> HashMap<u32, Role> {
    let ops = body.block.ops.iter().rev();
    let args = ops.filter_map(|op| match op.kind {
        Kind::Core(Core::Arg(index)) => Some((index, *roles.get(&op.outs[0])?)),
        Kind::Core(_) | Kind::Lower(_) | Kind::Lift(_) => None,
    });
    args.collect()
}

//! What values are for: those that are made up must make sense to who reads them.

use hognose_bindgen_py::ir::{Block, Body, Kind, Val};
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
            Kind::LiftVariant(_)
            | Kind::LiftResult
            | Kind::LiftReturned
            | Kind::LiftOption { .. } => {
                roles.insert(op.ins[0], Role::Case(op.blocks.len() as u64));
            }
            Kind::LiftList { .. }
            | Kind::LiftMap { .. }
            | Kind::LiftString
            | Kind::LiftNumbers(_) => {
                roles.insert(op.ins[0], Role::Address);
                roles.insert(op.ins[1], Role::Length);
            }
            Kind::Load(..) => {
                roles.insert(op.ins[0], Role::Address);
            }
            Kind::Cast(_) => {
                if let Some(role) = roles.get(&op.outs[0]).copied() {
                    roles.insert(op.ins[0], role);
                }
            }
            _ => {}
        }
    }
}

/// The roles of parameters.
pub(super) fn params(body: &Body, roles: &HashMap<Val, Role>) -> HashMap<u32, Role> {
    let ops = body.block.ops.iter().rev();
    let args = ops.filter_map(|op| match op.kind {
        Kind::Arg(index) => Some((index, *roles.get(&op.outs[0])?)),
        _ => None,
    });
    args.collect()
}

//! Names the values whose lowering can fail, for messages: `points[].x` in the arguments, `result.name` in what is returned.

use super::ops::{Block, Body, Kind, Op, Val};
use crate::world::{ClassKind, Direction, Func, World};
use std::collections::HashMap;

/// Gives each operation that can fail its site number, and adds the paths that are new to `sites`:
/// the bodies of one function share them. They need not lower the same parts one by one: a value
/// that goes to memory in one may be flat in the other.
pub(super) fn assign(world: &World, func: &Func, body: &mut Body, sites: &mut Vec<String>) {
    let mut walk = Walk {
        world,
        func,
        paths: HashMap::new(),
        sites,
    };
    walk.block(&mut body.block);
}

struct Walk<'a> {
    world: &'a World,
    func: &'a Func,
    paths: HashMap<Val, String>,
    sites: &'a mut Vec<String>,
}

impl Walk<'_> {
    fn block(&mut self, block: &mut Block) {
        for op in &mut block.ops {
            self.op(op);
        }
    }

    fn op(&mut self, op: &mut Op) {
        let path = op
            .ins
            .first()
            .and_then(|value| self.paths.get(value))
            .cloned()
            .unwrap_or_default();
        if let Some(parts) = self.parts(&op.kind, &path) {
            op.site = Some(self.site(&path));
            for (value, part) in op.outs.iter().zip(parts) {
                self.paths.insert(*value, part);
            }
        }
        match op.kind {
            Kind::Arg(index) if self.func.direction == Direction::Import => {
                self.paths.insert(op.outs[0], self.parameter(index));
            }
            Kind::CallPython { .. } | Kind::Returned { .. } => {
                self.paths.insert(op.outs[0], "result".to_owned());
            }
            _ => {}
        }
        for (case, block) in op.blocks.iter_mut().enumerate() {
            if let Some(item) = block.item {
                self.paths.insert(item, item_path(&op.kind, &path, case));
            }
            if let Some(value) = block.entry_value {
                self.paths.insert(value, format!("{path}[].value"));
            }
            self.block(block);
        }
    }

    /// The site of a path. Several operations may share one.
    fn site(&mut self, path: &str) -> u32 {
        let known = self.sites.iter().position(|site| site == path);
        let index = known.unwrap_or_else(|| {
            self.sites.push(path.to_owned());
            self.sites.len() - 1
        });
        u32::try_from(index).expect("a function has fewer than 2^32 sites")
    }

    fn parameter(&self, index: u32) -> String {
        let receiver = u32::from(super::is_method(self.func) || super::is_constructor(self.func));
        match index.checked_sub(receiver) {
            Some(index) => self.func.params[index as usize].clone(),
            None => "self".to_owned(),
        }
    }

    /// The paths of the parts that a lowering yields; `None` for operations that cannot fail.
    fn parts(&self, kind: &Kind, path: &str) -> Option<Vec<String>> {
        let indexed = |count: u32| (0..count).map(|index| format!("{path}[{index}]")).collect();
        match kind {
            Kind::LowerRecord(class) => match &self.world.class(*class).kind {
                ClassKind::Record { fields } => Some(
                    fields
                        .iter()
                        .map(|field| format!("{path}.{field}"))
                        .collect(),
                ),
                ClassKind::Variant { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => {
                    None
                }
            },
            Kind::LowerTuple(count) | Kind::LowerFixedList(count) => Some(indexed(*count)),
            Kind::LowerBool
            | Kind::LowerInt(_)
            | Kind::LowerS64
            | Kind::LowerU64
            | Kind::LowerF32
            | Kind::LowerF64
            | Kind::LowerChar
            | Kind::LowerString
            | Kind::LowerNumbers(_)
            | Kind::LowerList { .. }
            | Kind::LowerMap { .. }
            | Kind::StoreFixedList { .. }
            | Kind::LowerFlags(_)
            | Kind::LowerEnum(_)
            | Kind::LowerVariant(_)
            | Kind::LowerOption { .. }
            | Kind::LowerResult
            | Kind::LowerReturned
            | Kind::LowerOwn(_)
            | Kind::LowerBorrow(_)
            | Kind::LowerReader(_) => Some(Vec::new()),
            Kind::Arg(_)
            | Kind::Const(_)
            | Kind::Zero
            | Kind::Cast(_)
            | Kind::Load(..)
            | Kind::Store(..)
            | Kind::Allocate { .. }
            | Kind::CallHost
            | Kind::CallPython { .. }
            | Kind::StartTask
            | Kind::Returned { .. }
            | Kind::Await
            | Kind::Address(_)
            | Kind::Release
            | Kind::Return
            | Kind::LiftBool
            | Kind::LiftInt(_)
            | Kind::LiftS64
            | Kind::LiftU64
            | Kind::LiftF32
            | Kind::LiftF64
            | Kind::LiftChar
            | Kind::LiftString
            | Kind::LiftNumbers(_)
            | Kind::LiftList { .. }
            | Kind::LiftMap { .. }
            | Kind::LiftFixedList(_)
            | Kind::LoadFixedList { .. }
            | Kind::LiftRecord(_)
            | Kind::LiftTuple
            | Kind::LiftFlags(_)
            | Kind::LiftEnum(_)
            | Kind::LiftVariant(_)
            | Kind::LiftOption { .. }
            | Kind::LiftResult
            | Kind::LiftReturned
            | Kind::LiftOwn(_)
            | Kind::LiftBorrow(_)
            | Kind::LiftReader(_)
            | Kind::InitHandle(_) => None,
        }
    }
}

/// The path of what a lowering hands to its blocks.
fn item_path(kind: &Kind, path: &str, case: usize) -> String {
    match kind {
        Kind::LowerList { .. } | Kind::StoreFixedList { .. } => format!("{path}[]"),
        Kind::LowerMap { .. } => format!("{path}[].key"),
        Kind::LowerVariant(_) | Kind::LowerResult => format!("{path}.value"),
        Kind::LowerOption { wrapped: true } => format!("{path}.value"),
        Kind::LowerReturned if case == 1 => "error".to_owned(),
        _ => path.to_owned(),
    }
}

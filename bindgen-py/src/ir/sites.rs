//! Names the values whose lowering can fail, for messages: `points[].x` in the arguments,
//! `result.name` in what is returned.

use super::arguments;
use super::ops::{Block, Body, Core, Kind, Lower, Op, Val};
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
        match &op.kind {
            Kind::Core(core) => self.core(core, &op.outs),
            Kind::Lower(lower) => {
                op.site = Some(self.site(&path));
                let parts = self.parts(lower, &path);
                self.paths.extend(op.outs.iter().copied().zip(parts));
                for (case, block) in op.blocks.iter().enumerate() {
                    let item = block.item.map(|item| (item, item_path(lower, &path, case)));
                    let value = block.entry_value;
                    let value = value.map(|value| (value, format!("{path}[].value")));
                    self.paths.extend(item.into_iter().chain(value));
                }
            }
            // What is lifted cannot fail.
            Kind::Lift(_) => {}
        }
        op.blocks.iter_mut().for_each(|block| self.block(block));
    }

    /// Where objects come from.
    fn core(&mut self, core: &Core, outs: &[Val]) {
        match core {
            Core::Arg(index) => {
                if self.func.direction == Direction::Import {
                    self.paths.insert(outs[0], self.parameter(*index));
                }
            }
            Core::CallPython { .. } | Core::Returned { .. } => {
                self.paths.insert(outs[0], "result".to_owned());
            }
            Core::Const(_)
            | Core::Zero
            | Core::Cast(_)
            | Core::Load(..)
            | Core::Store(..)
            | Core::Allocate { .. }
            | Core::Address(_)
            | Core::Release
            | Core::CallHost(_)
            | Core::StartTask
            | Core::Await
            | Core::Return => {}
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
        let receiver = u32::from(arguments::has_receiver(self.func));
        match index.checked_sub(receiver) {
            Some(index) => self.func.params[index as usize].clone(),
            None => "self".to_owned(),
        }
    }

    /// The paths of the parts that a lowering yields, where these are objects.
    fn parts(&self, lower: &Lower, path: &str) -> Vec<String> {
        match lower {
            Lower::Record(class) => match &self.world.class(*class).kind {
                ClassKind::Record { fields } => {
                    let fields = fields.iter();
                    fields.map(|field| format!("{path}.{field}")).collect()
                }
                ClassKind::Variant { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => {
                    Vec::new()
                }
            },
            Lower::Tuple(count) | Lower::FixedList(count) => (0..*count)
                .map(|index| format!("{path}[{index}]"))
                .collect(),
            Lower::Bool
            | Lower::Int(_)
            | Lower::S64
            | Lower::U64
            | Lower::F32
            | Lower::F64
            | Lower::Char
            | Lower::String
            | Lower::Numbers(_)
            | Lower::List { .. }
            | Lower::Map { .. }
            | Lower::StoreFixedList { .. }
            | Lower::Flags(_)
            | Lower::Enum(_)
            | Lower::Variant(_)
            | Lower::Option { .. }
            | Lower::Result
            | Lower::Returned
            | Lower::Own(_)
            | Lower::Borrow(_)
            | Lower::Reader(_) => Vec::new(),
        }
    }
}

/// The path of what a lowering hands to its blocks.
fn item_path(lower: &Lower, path: &str, case: usize) -> String {
    match lower {
        Lower::List { .. } | Lower::StoreFixedList { .. } => format!("{path}[]"),
        Lower::Map { .. } => format!("{path}[].key"),
        Lower::Variant(_) | Lower::Result | Lower::Option { wrapped: true } => {
            format!("{path}.value")
        }
        Lower::Returned if case == 1 => "error".to_owned(),
        Lower::Returned | Lower::Option { wrapped: false } => path.to_owned(),
        // These have no blocks.
        Lower::Bool
        | Lower::Int(_)
        | Lower::S64
        | Lower::U64
        | Lower::F32
        | Lower::F64
        | Lower::Char
        | Lower::String
        | Lower::Numbers(_)
        | Lower::FixedList(_)
        | Lower::Record(_)
        | Lower::Tuple(_)
        | Lower::Flags(_)
        | Lower::Enum(_)
        | Lower::Own(_)
        | Lower::Borrow(_)
        | Lower::Reader(_) => path.to_owned(),
    }
}

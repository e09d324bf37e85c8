//! Names the values whose lowering can fail, for messages: `points[].x` in the arguments,
//! `result.name` in what is returned.

use super::arguments;
use super::ops::{Block, Body, Core, Kind, Lower, Op, Val};
use crate::world::{ClassIdx, ClassKind, Direction, Func, World};
use std::collections::HashMap;

/// How the values that can be wrong are spelled for those who pass them.
pub(super) trait Spelling {
    /// The object that [`Core::Arg`] gives; `None` where that is a core value.
    fn argument(&self, index: u32) -> Option<String>;
    /// A field of a record.
    fn field(&self, class: ClassIdx, index: usize) -> &str;
    /// How many fields a class has; none if it is no record.
    fn fields(&self, class: ClassIdx) -> usize;
    /// Where the payload of a variant, a result, or an option in an option is.
    fn payload(&self) -> &str;
}

/// Names as Python has them.
pub(super) struct Python<'a> {
    pub(super) world: &'a World,
    pub(super) func: &'a Func,
}

impl Spelling for Python<'_> {
    fn argument(&self, index: u32) -> Option<String> {
        if self.func.direction == Direction::Export {
            return None;
        }
        let receiver = u32::from(arguments::has_receiver(self.func));
        Some(match index.checked_sub(receiver) {
            Some(index) => self.func.params[index as usize].clone(),
            None => "self".to_owned(),
        })
    }

    fn field(&self, class: ClassIdx, index: usize) -> &str {
        match &self.world.class(class).kind {
            ClassKind::Record { fields } => &fields[index],
            ClassKind::Variant { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => "",
        }
    }

    fn fields(&self, class: ClassIdx) -> usize {
        match &self.world.class(class).kind {
            ClassKind::Record { fields } => fields.len(),
            ClassKind::Variant { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => 0,
        }
    }

    fn payload(&self) -> &str {
        "value"
    }
}

/// Gives each operation that can fail its site number, and adds the paths that are new to `sites`:
/// the bodies of one function share them. They need not lower the same parts one by one: a value
/// that goes to memory in one may be flat in the other.
pub(super) fn assign(spelling: &dyn Spelling, body: &mut Body, sites: &mut Vec<String>) {
    let mut walk = Walk {
        spelling,
        paths: HashMap::new(),
        sites,
    };
    walk.block(&mut body.block);
}

struct Walk<'a> {
    spelling: &'a dyn Spelling,
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
                    let item = |item| (item, self.item_path(lower, &path, case));
                    let item = block.item.map(item);
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
                if let Some(argument) = self.spelling.argument(*index) {
                    self.paths.insert(outs[0], argument);
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

    /// The paths of the parts that a lowering yields, where these are objects.
    fn parts(&self, lower: &Lower, path: &str) -> Vec<String> {
        match lower {
            Lower::Record(class) => (0..self.spelling.fields(*class))
                .map(|index| format!("{path}.{}", self.spelling.field(*class, index)))
                .collect(),
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

    /// The path of what a lowering hands to its blocks.
    fn item_path(&self, lower: &Lower, path: &str, case: usize) -> String {
        match lower {
            Lower::List { .. } | Lower::StoreFixedList { .. } => format!("{path}[]"),
            Lower::Map { .. } => format!("{path}[].key"),
            Lower::Variant(_) | Lower::Result | Lower::Option { wrapped: true } => {
                format!("{path}.{}", self.spelling.payload())
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
}

//! The operations of the call IR: what a function does, as blocks of operations on values.
//!
//! There are three kinds, and a file for each. A back end has a file for each, too, and none of
//! them knows the others' cases.

mod core;
mod lift;
mod lower;
mod small_int;

pub use self::core::{Cast, Core, Load, Store};
pub use lift::Lift;
pub use lower::Lower;
pub use small_int::SmallInt;

use hognose_runtime_abi::ValType;

/// A value: assigned once by an operation or as a parameter of a block. Python objects are
/// addresses, [`ValType::I32`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Val(pub u32);

/// What a function does.
#[derive(Debug, Default)]
pub struct Body {
    /// The core type of each value.
    pub types: Vec<ValType>,
    /// The operations.
    pub block: Block,
}

/// Operations in order, with the values that come in and go out.
#[derive(Debug, Default)]
pub struct Block {
    /// Bound by the operation that owns the block: item and address of a list, key, value and
    /// address of a map, address of a lifted item, payload of a case. Only those that are used.
    pub item: Option<Val>,
    /// The value of a map's entry, beside its key in `item`.
    pub entry_value: Option<Val>,
    /// Address of the item in memory.
    pub base: Option<Val>,
    /// The operations.
    pub ops: Vec<Op>,
    /// What the block yields.
    pub results: Vec<Val>,
}

/// One operation.
#[derive(Debug)]
pub struct Op {
    /// What it does.
    pub kind: Kind,
    /// Operands.
    pub ins: Vec<Val>,
    /// Results.
    pub outs: Vec<Val>,
    /// Cases, or the body of a loop.
    pub blocks: Vec<Block>,
    /// Index into the function's sites, where the operation can fail.
    pub site: Option<u32>,
}

/// What an operation does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Works on core values and memory, or calls: never on what an object holds.
    Core(Core),
    /// Takes an object and gives core values. It can fail.
    Lower(Lower),
    /// Takes core values and gives a new reference to an object. It cannot fail.
    Lift(Lift),
}

impl From<Core> for Kind {
    fn from(core: Core) -> Kind {
        Kind::Core(core)
    }
}

impl From<Lower> for Kind {
    fn from(lower: Lower) -> Kind {
        Kind::Lower(lower)
    }
}

impl From<Lift> for Kind {
    fn from(lift: Lift) -> Kind {
        Kind::Lift(lift)
    }
}

impl Body {
    /// Whether any operation is of that kind.
    pub fn any(&self, wanted: &dyn Fn(&Kind) -> bool) -> bool {
        self.block.any(wanted)
    }

    /// The core type of a value.
    pub fn type_of(&self, value: Val) -> ValType {
        self.types[value.0 as usize]
    }

    /// A new value of a core type.
    pub(super) fn value(&mut self, ty: ValType) -> Val {
        self.types.push(ty);
        Val(u32::try_from(self.types.len() - 1).expect("a function has fewer than 2^32 values"))
    }
}

impl Block {
    fn any(&self, wanted: &dyn Fn(&Kind) -> bool) -> bool {
        self.ops
            .iter()
            .any(|op| wanted(&op.kind) || op.blocks.iter().any(|block| block.any(wanted)))
    }

    /// Whether anything in the block reads a value, so that one that it ignores need not be made.
    pub fn reads(&self, value: Val) -> bool {
        let in_op =
            |op: &Op| op.ins.contains(&value) || op.blocks.iter().any(|block| block.reads(value));
        self.results.contains(&value) || self.ops.iter().any(in_op)
    }

    /// The value that the owner of the block binds to an item or payload, if the block reads it.
    pub fn wanted_item(&self) -> Option<Val> {
        self.item.filter(|item| self.reads(*item))
    }
}

//! Operations of the IR as core instructions: a file for each kind, and here the control flow that
//! they share.

mod core;
mod lift;
mod lower;

pub(super) use self::core::zero;

use super::writer::{Writer, word};
use crate::emit::number;
use crate::ir::{Block, Kind, Op, Val};
use hognose_runtime_abi::NumberKind;
use wasm_encoder::{BlockType, Instruction as I};

impl Writer<'_> {
    /// Writes the operations of a block.
    pub(super) fn ops(&mut self, block: &Block) {
        block.ops.iter().for_each(|op| self.op(op));
    }

    fn op(&mut self, op: &Op) {
        match &op.kind {
            Kind::Core(core) => self.core(op, core),
            Kind::Lower(lower) => self.lower(op, lower),
            Kind::Lift(lift) => self.lift(op, lift),
        }
    }

    /// The second result of the intrinsic that was just called.
    fn second_result(&mut self) {
        self.constant(self.context.bound.second_result);
        self.push(I::I32Load(word(0)));
    }

    /// Chooses among cases by the `i32` in a local; each is written by `case` with its number.
    fn switch(&mut self, selector: u32, count: usize, mut case: impl FnMut(&mut Self, usize)) {
        let count = number(count);
        // end ( last ( ... ( first ( invalid ( br_table ) unreachable ) first ) ... ) )
        for _ in 0..count + 2 {
            self.begin(I::Block(BlockType::Empty));
        }
        let targets: Vec<u32> = (1..=count).collect();
        self.extend([I::LocalGet(selector), I::BrTable(targets.into(), 0)]);
        self.end();
        self.push(I::Unreachable);
        for number in 0..count {
            self.end();
            case(self, number as usize);
            self.push(I::Br(count - number - 1));
        }
        self.end();
    }

    /// Repeats `body` for indices up to the count in a local. `base` advances by `size` where the
    /// body uses it.
    fn repeat(
        &mut self,
        index: u32,
        count: u32,
        base: Option<(Val, u32)>,
        body: impl FnOnce(&mut Self),
    ) {
        self.extend([I::I32Const(0), I::LocalSet(index)]);
        self.begin(I::Block(BlockType::Empty));
        self.begin(I::Loop(BlockType::Empty));
        self.extend([
            I::LocalGet(index),
            I::LocalGet(count),
            I::I32GeU,
            I::BrIf(1),
        ]);
        body(self);
        if let Some((base, size)) = base {
            self.get(base);
            self.constant(size);
            self.push(I::I32Add);
            self.set(base);
        }
        self.extend([
            I::LocalGet(index),
            I::I32Const(1),
            I::I32Add,
            I::LocalSet(index),
            I::Br(0),
        ]);
        self.end();
        self.end();
    }

    /// Copies what a block yields to the results of its operation.
    fn yields(&mut self, block: &Block, outs: &[Val]) {
        for (from, to) in block.results.iter().zip(outs) {
            self.get(*from);
            self.set(*to);
        }
    }
}

fn kind(kind: NumberKind) -> I<'static> {
    I::I32Const((kind as u32).cast_signed())
}

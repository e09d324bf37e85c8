//! Operations of the IR as core instructions: scalars, memory, calls. Compound values are in [`lower`] and [`lift`].

mod lift;
mod lower;

use super::function::{Side, Writer};
use crate::ir::{Block, Cast, Kind, Load, Op, Store, Val};
use hognose_runtime_abi::{NumberKind, ValType, name};
use wasm_encoder::{BlockType, Instruction as I, MemArg};

/// The state of a subtask that has ended well.
const RETURNED: i32 = 2;

/// An access of a naturally aligned 32-bit word.
pub(super) fn word(offset: u32) -> MemArg {
    MemArg {
        offset: u64::from(offset),
        align: 2,
        memory_index: 0,
    }
}

impl Writer<'_> {
    /// Writes the operations of a block.
    pub(super) fn ops(&mut self, block: &Block) {
        for op in &block.ops {
            self.op(op);
        }
    }

    fn op(&mut self, op: &Op) {
        match &op.kind {
            Kind::Arg(index) => {
                self.argument(*index);
                self.set(op.outs[0]);
            }
            Kind::Const(value) => {
                self.push(I::I32Const(*value));
                self.set(op.outs[0]);
            }
            Kind::Zero => {
                self.push(zero(self.body.types[op.outs[0].0 as usize]));
                self.set(op.outs[0]);
            }
            Kind::Cast(cast) => {
                self.get(op.ins[0]);
                self.push(convert(*cast));
                self.set(op.outs[0]);
            }
            Kind::Load(load, offset) => {
                self.get(op.ins[0]);
                self.push(read(*load, *offset));
                self.set(op.outs[0]);
            }
            Kind::Store(store, offset) => {
                self.get(op.ins[1]);
                self.get(op.ins[0]);
                self.push(write(*store, *offset));
            }
            Kind::Allocate { size, align } => {
                self.constant(*size);
                self.constant(*align);
                self.call(name::frame_allocate);
                self.set(op.outs[0]);
            }
            Kind::CallHost => self.call_host(op),
            Kind::CallPython { raises } => self.call_python(op, *raises),
            Kind::StartTask => self.start_task(op),
            Kind::Returned { raises } => self.returned(op, *raises),
            Kind::Await => self.await_result(op),
            Kind::Address(offset) => {
                self.get(op.ins[0]);
                self.constant(*offset);
                self.push(I::I32Add);
                self.set(op.outs[0]);
            }
            Kind::Release => self.release(op.ins[0]),
            Kind::Return => self.give_back(op),
            _ => self.value(op),
        }
    }

    /// Lifts and lowers.
    fn value(&mut self, op: &Op) {
        if !self.lower(op) {
            self.lift(op);
        }
    }

    fn call_host(&mut self, op: &Op) {
        let host = match self.side {
            Side::Import { host, .. } | Side::AsyncImport { host, .. } => host,
            Side::Finish { task_return, .. } => task_return,
            Side::Export | Side::Lift | Side::Payload | Side::Start => {
                unreachable!("only imports and results of tasks go to the host")
            }
        };
        op.ins.iter().for_each(|value| self.get(*value));
        self.push(I::Call(host));
        op.outs.iter().rev().for_each(|value| self.set(*value));
    }

    /// Index, address and count of the operands, as the runtime takes arguments.
    fn python_arguments(&mut self, op: &Op) {
        let count = super::number(op.ins.len());
        let args = self.local(ValType::I32);
        // One word more in front: scratch for the callee (PY_VECTORCALL_ARGUMENTS_OFFSET).
        self.constant(4 * (count + 1));
        self.constant(4);
        self.call(name::frame_allocate);
        self.push(I::LocalSet(args));
        for (position, value) in (1..).zip(&op.ins) {
            self.push(I::LocalGet(args));
            self.get(*value);
            self.push(I::I32Store(word(4 * position)));
        }
        self.constant(self.index);
        self.extend([I::LocalGet(args), I::I32Const(4), I::I32Add]);
        self.constant(count);
    }

    fn call_python(&mut self, op: &Op, raises: bool) {
        self.python_arguments(op);
        self.call(name::call_export);
        self.set(op.outs[0]);
        if self.function.borrows {
            self.call(name::end_borrows);
        }
        self.fail_without(op, raises);
    }

    /// Without an object an exception is set, which only functions that raise can give to the host.
    fn fail_without(&mut self, op: &Op, raises: bool) {
        if !raises {
            self.get(op.outs[0]);
            self.push(I::I32Eqz);
            self.fail_if(None);
        }
    }

    fn start_task(&mut self, op: &Op) {
        self.python_arguments(op);
        self.call(name::start_task);
        self.set(op.outs[0]);
    }

    fn returned(&mut self, op: &Op, raises: bool) {
        self.argument(0);
        self.set(op.outs[0]);
        self.fail_without(op, raises);
    }

    /// A result that is there already is lifted at once.
    fn await_result(&mut self, op: &Op) {
        let Side::AsyncImport { parcel, .. } = self.side else {
            unreachable!("only asynchronous imports wait");
        };
        let (status, area) = (op.ins[0], op.ins[1]);
        let object = self.local(ValType::I32);
        self.get(status);
        self.extend([
            I::I32Const(0xf),
            I::I32And,
            I::I32Const(RETURNED),
            I::I32Eq,
            I::If(BlockType::Empty),
        ]);
        self.get(area);
        let lift = self.context.functions.lift(self.index);
        self.extend([I::Call(lift), I::LocalSet(object)]);
        self.leave_frame();
        self.extend([I::LocalGet(object), I::Return, I::End]);
        self.constant(self.index);
        self.get(status);
        self.extend([I::I32Const(4), I::I32ShrU]);
        self.get(area);
        self.push(I::LocalGet(parcel));
        self.call(name::await_subtask);
        self.push(I::Return);
    }

    /// Where results can come while other calls run, `cabi_realloc` gives blocks that have no frame.
    pub(super) fn release(&mut self, address: Val) {
        if self.context.awaits {
            self.get(address);
            self.call(name::release_block);
        }
    }

    fn give_back(&mut self, op: &Op) {
        match self.side {
            Side::Export if self.function.post_return.is_some() => self.call(name::frame_settle),
            Side::Import { .. }
            | Side::Export
            | Side::AsyncImport { .. }
            | Side::Lift
            | Side::Payload
            | Side::Start
            | Side::Finish { .. } => self.leave_frame(),
        }
        op.ins.iter().for_each(|value| self.get(*value));
        if matches!(self.side, Side::Import { .. } | Side::Lift) && op.ins.is_empty() {
            self.constant(self.context.bound.none);
        }
        if matches!(self.side, Side::Payload) {
            // It did not fail.
            self.constant(0);
        }
        self.push(I::Return);
    }

    /// The second result of the intrinsic that was just called.
    fn second_result(&mut self) {
        self.constant(self.context.bound.second_result);
        self.push(I::I32Load(word(0)));
    }

    /// Chooses among cases by the `i32` in a local; each is written by `case` with its number.
    fn switch(&mut self, selector: u32, count: usize, mut case: impl FnMut(&mut Self, usize)) {
        let count = super::number(count);
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

    /// Repeats `body` for indices up to the count in a local. `base` advances by `size` where the body uses it.
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

/// Whether a block reads a value, so that one that it ignores need not be made.
fn reads(block: &Block, value: Val) -> bool {
    block.results.contains(&value)
        || block
            .ops
            .iter()
            .any(|op| op.ins.contains(&value) || op.blocks.iter().any(|block| reads(block, value)))
}

fn kind(kind: NumberKind) -> I<'static> {
    I::I32Const((kind as u32).cast_signed())
}

fn zero(ty: ValType) -> I<'static> {
    match ty {
        ValType::I32 => I::I32Const(0),
        ValType::I64 => I::I64Const(0),
        ValType::F32 => I::F32Const(0.0.into()),
        ValType::F64 => I::F64Const(0.0.into()),
    }
}

fn convert(cast: Cast) -> I<'static> {
    match cast {
        Cast::F32ToI32 => I::I32ReinterpretF32,
        Cast::F64ToI64 => I::I64ReinterpretF64,
        Cast::I32ToF32 => I::F32ReinterpretI32,
        Cast::I64ToF64 => I::F64ReinterpretI64,
        Cast::I32ToI64 => I::I64ExtendI32U,
        Cast::I64ToI32 => I::I32WrapI64,
    }
}

fn at(offset: u32, align: u32) -> MemArg {
    MemArg {
        offset: u64::from(offset),
        align,
        memory_index: 0,
    }
}

fn read(load: Load, offset: u32) -> I<'static> {
    match load {
        Load::I32 => I::I32Load(at(offset, 2)),
        Load::I32U8 => I::I32Load8U(at(offset, 0)),
        Load::I32S8 => I::I32Load8S(at(offset, 0)),
        Load::I32U16 => I::I32Load16U(at(offset, 1)),
        Load::I32S16 => I::I32Load16S(at(offset, 1)),
        Load::I64 => I::I64Load(at(offset, 3)),
        Load::F32 => I::F32Load(at(offset, 2)),
        Load::F64 => I::F64Load(at(offset, 3)),
    }
}

fn write(store: Store, offset: u32) -> I<'static> {
    match store {
        Store::I32 => I::I32Store(at(offset, 2)),
        Store::I32As8 => I::I32Store8(at(offset, 0)),
        Store::I32As16 => I::I32Store16(at(offset, 1)),
        Store::I64 => I::I64Store(at(offset, 3)),
        Store::F32 => I::F32Store(at(offset, 2)),
        Store::F64 => I::F64Store(at(offset, 3)),
    }
}

//! Core operations: arguments, constants, memory, and calls.

use crate::emit::number;
use crate::emit::wasm::writer::{Otherwise, Writer, word};
use crate::ir::{Cast, Core, CoreFunction, Load, Op, Store, Val};
use hognose_runtime_abi::{NUMBERED, ValType, name};
use wasm_encoder::{BlockType, Instruction as I, MemArg};

/// The state of a subtask that has ended well.
const RETURNED: i32 = 2;

impl Writer<'_> {
    /// Writes a core operation.
    pub(super) fn core(&mut self, op: &Op, core: &Core) {
        match core {
            Core::Arg(index) => {
                self.argument(*index);
                self.set(op.outs[0]);
            }
            Core::Const(value) => {
                self.push(I::I32Const(*value));
                self.set(op.outs[0]);
            }
            Core::Zero => {
                self.push(zero(self.body.type_of(op.outs[0])));
                self.set(op.outs[0]);
            }
            Core::Cast(cast) => {
                self.get(op.ins[0]);
                self.push(convert(*cast));
                self.set(op.outs[0]);
            }
            Core::Load(load, offset) => {
                self.get(op.ins[0]);
                self.push(read(*load, *offset));
                self.set(op.outs[0]);
            }
            Core::Store(store, offset) => {
                self.get(op.ins[1]);
                self.get(op.ins[0]);
                self.push(write(*store, *offset));
            }
            Core::Allocate { size, align } => {
                self.constant(*size);
                self.constant(*align);
                self.call(name::frame_allocate);
                self.set(op.outs[0]);
            }
            Core::CallHost(core) => self.call_host(op, core),
            Core::CallPython { raises } => self.call_python(op, *raises),
            Core::StartTask => self.start_task(op),
            Core::Returned { raises } => self.returned(op, *raises),
            Core::Await => self.await_result(op),
            Core::Address(offset) => {
                self.get(op.ins[0]);
                self.constant(*offset);
                self.push(I::I32Add);
                self.set(op.outs[0]);
            }
            Core::Release => self.release(op.ins[0]),
            Core::Return => self.give_back(op),
        }
    }

    fn call_host(&mut self, op: &Op, core: &CoreFunction) {
        let host = self.context.functions.of(core);
        op.ins.iter().for_each(|value| self.get(*value));
        self.push(I::Call(host));
        op.outs.iter().rev().for_each(|value| self.set(*value));
    }

    /// Index, address and count of the operands, as the runtime takes arguments. The index may have
    /// a flag.
    fn python_arguments(&mut self, op: &Op, flag: u32) {
        let count = number(op.ins.len());
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
        self.constant(self.index | flag);
        self.extend([I::LocalGet(args), I::I32Const(4), I::I32Add]);
        self.constant(count);
    }

    fn call_python(&mut self, op: &Op, raises: bool) {
        self.python_arguments(op, 0);
        let is_numbered = self.context.numbers && self.function.task.is_some();
        self.call(match is_numbered {
            true => name::call_numbered,
            false => name::call_export,
        });
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
        let flag = if self.context.numbers { NUMBERED } else { 0 };
        self.python_arguments(op, flag);
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
        self.frame();
        self.call(name::await_subtask);
        self.push(I::Return);
    }

    /// Where results can come while other calls run, `cabi_realloc` gives blocks that have no
    /// frame.
    pub(super) fn release(&mut self, address: Val) {
        if self.context.awaits {
            self.get(address);
            self.call(name::release_block);
        }
    }

    fn give_back(&mut self, op: &Op) {
        self.leave_frame();
        op.ins.iter().for_each(|value| self.get(*value));
        match self.form.otherwise {
            Otherwise::None if op.ins.is_empty() => self.none(),
            Otherwise::Zero if op.ins.is_empty() => self.constant(0),
            Otherwise::None | Otherwise::Zero | Otherwise::Nothing => {}
        }
        self.push(I::Return);
    }
}

pub(in crate::emit::wasm) fn zero(ty: ValType) -> I<'static> {
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

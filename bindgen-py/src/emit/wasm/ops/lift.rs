//! Lifts: from flat values and memory to new Python objects. They cannot fail.

use super::kind;
use crate::emit::number;
use crate::emit::wasm::writer::{Writer, word};
use crate::ir::{Lift, Op, SmallInt, Val};
use crate::world::ClassIdx;
use hognose_runtime_abi::{ValType, name};
use wasm_encoder::{BlockType, Instruction as I};

impl Writer<'_> {
    /// Writes a lift.
    pub(super) fn lift(&mut self, op: &Op, lift: &Lift) {
        match lift {
            Lift::Bool => self.lift_scalar(op, &[], name::lift_bool),
            Lift::Char => self.lift_scalar(op, &[], name::lift_char),
            Lift::S64 => self.lift_scalar(op, &[], name::lift_s64),
            Lift::U64 => self.lift_scalar(op, &[], name::lift_u64),
            Lift::F64 => self.lift_scalar(op, &[], name::lift_f64),
            Lift::F32 => self.lift_scalar(op, &[I::F64PromoteF32], name::lift_f64),
            Lift::Int(int) => {
                let (extend, intrinsic) = widen(*int);
                self.lift_scalar(op, extend, intrinsic);
            }
            Lift::String => {
                op.ins.iter().for_each(|value| self.get(*value));
                self.call(name::lift_string);
                self.set(op.outs[0]);
                self.release(op.ins[0]);
            }
            Lift::Numbers(number) => {
                self.push(kind(*number));
                op.ins.iter().for_each(|value| self.get(*value));
                self.call(name::lift_numbers);
                self.set(op.outs[0]);
                self.release(op.ins[0]);
            }
            Lift::List { size } => {
                let length = self.of(op.ins[1]);
                self.lift_list(op, length, *size);
                self.release(op.ins[0]);
            }
            Lift::LoadFixedList { length, size } => {
                let count = self.local(ValType::I32);
                self.constant(*length);
                self.push(I::LocalSet(count));
                self.lift_list(op, count, *size);
            }
            Lift::Map { size } => {
                self.lift_map(op, *size);
                self.release(op.ins[0]);
            }
            Lift::FixedList(_) => self.compose(op, name::list_new, name::list_set),
            Lift::Tuple => self.compose(op, name::tuple_new, name::tuple_set),
            Lift::Record(class) => self.lift_record(op, *class),
            Lift::Flags(class) => {
                self.constant(self.class(*class));
                match op.ins.first() {
                    Some(bits) => self.get(*bits),
                    None => self.constant(0),
                }
                self.call(name::lift_flags);
                self.set(op.outs[0]);
            }
            Lift::Enum(class) => self.lift_described(op, self.class(*class), name::lift_enum),
            Lift::Own(resource) => {
                self.lift_described(op, self.resource(*resource), name::lift_own)
            }
            Lift::Reader(channel) => {
                self.lift_described(op, self.channel(*channel), name::lift_reader)
            }
            Lift::Borrow(resource) => {
                self.lift_described(op, self.resource(*resource), name::lift_borrow)
            }
            Lift::InitHandle(resource) => {
                self.constant(self.resource(*resource));
                self.receiver();
                self.get(op.ins[0]);
                self.call(name::init_handle);
                self.none();
                self.set(op.outs[0]);
            }
            Lift::Variant(class) => self.lift_variant(op, self.class(*class)),
            Lift::Option { wrapped } => self.lift_option(op, *wrapped),
            Lift::Result => self.lift_result(op),
            Lift::Returned => self.lift_returned(op),
        }
    }

    fn lift_scalar(&mut self, op: &Op, widen: &[I<'static>], intrinsic: &'static str) {
        self.get(op.ins[0]);
        self.extend(widen.iter().cloned());
        self.call(intrinsic);
        self.set(op.outs[0]);
    }

    fn lift_described(&mut self, op: &Op, descriptor: u32, intrinsic: &'static str) {
        self.constant(descriptor);
        self.get(op.ins[0]);
        self.call(intrinsic);
        self.set(op.outs[0]);
    }

    /// `None`, which is immortal: a reference costs nothing.
    pub(super) fn none(&mut self) {
        self.constant(self.context.bound.none);
    }

    fn lift_list(&mut self, op: &Op, length: u32, size: u32) {
        let block = &op.blocks[0];
        let index = self.local(ValType::I32);
        self.push(I::LocalGet(length));
        self.call(name::list_new);
        self.set(op.outs[0]);
        let base = self.start_at(op.ins[0], block.base, size);
        self.repeat(index, length, base, |writer| {
            writer.ops(block);
            writer.get(op.outs[0]);
            writer.push(I::LocalGet(index));
            writer.get(block.results[0]);
            writer.call(name::list_set);
        });
    }

    fn lift_map(&mut self, op: &Op, size: u32) {
        let block = &op.blocks[0];
        let index = self.local(ValType::I32);
        self.call(name::dict_new);
        self.set(op.outs[0]);
        let base = self.start_at(op.ins[0], block.base, size);
        self.repeat(index, self.of(op.ins[1]), base, |writer| {
            writer.ops(block);
            writer.get(op.outs[0]);
            writer.get(block.results[0]);
            writer.get(block.results[1]);
            writer.call(name::dict_set);
        });
    }

    /// Sets a loop's address to its start.
    fn start_at(&mut self, address: Val, base: Option<Val>, size: u32) -> Option<(Val, u32)> {
        let base = base?;
        self.get(address);
        self.set(base);
        Some((base, size))
    }

    /// A list or tuple of the operands.
    fn compose(&mut self, op: &Op, new: &'static str, set: &'static str) {
        self.constant(number(op.ins.len()));
        self.call(new);
        self.set(op.outs[0]);
        for (position, value) in (0..).zip(&op.ins) {
            self.get(op.outs[0]);
            self.constant(position);
            self.get(*value);
            self.call(set);
        }
    }

    /// Values go straight to their slots; only a class that lost its slots is filled by attribute.
    fn lift_record(&mut self, op: &Op, class: ClassIdx) {
        let bound = &self.context.bound.classes[class.0];
        self.constant(bound.class);
        self.call(name::instance_new);
        self.set(op.outs[0]);
        for (member, value) in bound.members.iter().zip(&op.ins) {
            self.get(op.outs[0]);
            if member.offset != 0 {
                self.get(*value);
                self.push(I::I32Store(word(member.offset)));
            } else {
                self.constant(member.object);
                self.get(*value);
                self.call(name::instance_set);
            }
        }
    }

    fn lift_variant(&mut self, op: &Op, descriptor: u32) {
        let selector = self.of(op.ins[0]);
        self.switch(selector, op.blocks.len(), |writer, case| {
            let block = &op.blocks[case];
            writer.ops(block);
            writer.constant(descriptor);
            writer.constant(number(case));
            match block.results.first() {
                Some(payload) => {
                    writer.get(*payload);
                    writer.call(name::lift_case_value);
                }
                None => writer.call(name::lift_case),
            }
            writer.set(op.outs[0]);
        });
    }

    fn lift_option(&mut self, op: &Op, wrapped: bool) {
        let some = &op.blocks[1];
        self.get(op.ins[0]);
        self.begin(I::If(BlockType::Empty));
        self.ops(some);
        self.get(some.results[0]);
        if wrapped {
            self.call(name::lift_some);
        }
        self.set(op.outs[0]);
        self.push(I::Else);
        self.none();
        self.set(op.outs[0]);
        self.end();
    }

    /// The payload of a case, or `None`.
    fn payload_or_none(&mut self, payload: Option<&Val>) {
        match payload {
            Some(payload) => self.get(*payload),
            None => self.none(),
        }
    }

    fn lift_result(&mut self, op: &Op) {
        let selector = self.of(op.ins[0]);
        self.switch(selector, 2, |writer, case| {
            let block = &op.blocks[case];
            writer.ops(block);
            writer.constant(number(case));
            writer.payload_or_none(block.results.first());
            writer.call(name::lift_result);
            writer.set(op.outs[0]);
        });
    }

    fn lift_returned(&mut self, op: &Op) {
        let (ok, err) = (&op.blocks[0], &op.blocks[1]);
        self.get(op.ins[0]);
        self.begin(I::If(BlockType::Empty));
        self.ops(err);
        self.payload_or_none(err.results.first());
        self.call(name::raise_err);
        self.leave_frame();
        self.extend([I::I32Const(0), I::Return, I::Else]);
        self.ops(ok);
        self.payload_or_none(ok.results.first());
        self.set(op.outs[0]);
        self.end();
    }
}

/// How the bits of a core `i32` become the number, and who makes the object.
fn widen(int: SmallInt) -> (&'static [I<'static>], &'static str) {
    match int {
        SmallInt::S8 => (&[I::I32Extend8S], name::lift_s32),
        SmallInt::S16 => (&[I::I32Extend16S], name::lift_s32),
        SmallInt::U8 => (&[I::I32Const(0xff), I::I32And], name::lift_u32),
        SmallInt::U16 => (&[I::I32Const(0xffff), I::I32And], name::lift_u32),
        SmallInt::S32 => (&[], name::lift_s32),
        SmallInt::U32 => (&[], name::lift_u32),
    }
}

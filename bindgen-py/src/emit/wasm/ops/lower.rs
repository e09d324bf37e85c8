//! Lowers: from Python objects to flat values and memory. Each asks the runtime and leaves by the
//! failure path if it says no.

use super::kind;
use crate::emit::number;
use crate::emit::wasm::writer::Writer;
use crate::ir::{Block, Lower, Op, SmallInt, Val};
use hognose_runtime_abi::{ValType, name};
use wasm_encoder::{BlockType, Instruction as I};

impl Writer<'_> {
    /// Writes a lower.
    pub(super) fn lower(&mut self, op: &Op, lower: &Lower) {
        match lower {
            Lower::Bool => self.lower_small(op, None, name::lower_bool),
            Lower::Char => self.lower_small(op, None, name::lower_char),
            Lower::Enum(class) => self.lower_small(op, Some(self.class(*class)), name::lower_enum),
            Lower::Own(resource) => {
                self.lower_small(op, Some(self.resource(*resource)), name::lower_own)
            }
            Lower::Borrow(resource) => {
                self.lower_small(op, Some(self.resource(*resource)), name::lower_borrow)
            }
            Lower::Reader(channel) => {
                self.lower_small(op, Some(self.channel(*channel)), name::lower_reader)
            }
            Lower::Int(int) => self.lower_int(op, *int),
            Lower::Flags(class) => self.lower_flags(op, self.class(*class)),
            Lower::S64 => self.lower_wide(op, name::lower_s64),
            Lower::U64 => self.lower_wide(op, name::lower_u64),
            Lower::F32 => self.lower_float(op, &[I::F32DemoteF64]),
            Lower::F64 => self.lower_float(op, &[]),
            Lower::String => {
                self.get(op.ins[0]);
                self.call(name::lower_string);
                self.address_and_length(op);
            }
            Lower::Numbers(number) => {
                self.push(kind(*number));
                self.get(op.ins[0]);
                self.call(name::lower_numbers);
                self.address_and_length(op);
            }
            Lower::List { size, align } => self.lower_list(op, name::lower_list, *size, *align),
            Lower::Map { size, align } => self.lower_list(op, name::lower_map, *size, *align),
            Lower::Tuple(length) | Lower::FixedList(length) => self.lower_items(op, *length),
            Lower::StoreFixedList { length, size } => self.store_fixed_list(op, *length, *size),
            Lower::Record(class) => self.lower_record(op, self.class(*class)),
            Lower::Variant(class) => {
                let descriptor = self.class(*class);
                let case = self.case_of(op, Some(descriptor), name::lower_case);
                self.switch(case, op.blocks.len(), |writer, case| {
                    writer.payload(op, &op.blocks[case], |writer| {
                        writer.constant(descriptor);
                        writer.constant(number(case));
                        writer.get(op.ins[0]);
                        writer.call(name::lower_case_value);
                    });
                });
            }
            Lower::Result => {
                let case = self.case_of(op, None, name::lower_result);
                self.switch(case, 2, |writer, case| {
                    writer.payload(op, &op.blocks[case], |writer| {
                        writer.get(op.ins[0]);
                        writer.call(name::lower_result_value);
                    });
                });
            }
            Lower::Option { wrapped } => self.lower_option(op, *wrapped),
            Lower::Returned => self.lower_returned(op),
        }
    }

    /// Address of the runtime's descriptor of a class.
    pub(super) fn class(&self, class: crate::world::ClassIdx) -> u32 {
        self.context.bound.classes[class.0].descriptor
    }

    /// Address of the runtime's descriptor of a resource.
    pub(super) fn resource(&self, resource: crate::world::ResourceIdx) -> u32 {
        self.context.bound.resources[resource.0].descriptor
    }

    /// Address of the runtime's descriptor of a stream or future.
    pub(super) fn channel(&self, channel: crate::world::ChannelIdx) -> u32 {
        self.context.bound.channels[channel.0].descriptor
    }

    /// A lower whose failure is -1.
    fn lower_small(&mut self, op: &Op, descriptor: Option<u32>, intrinsic: &'static str) {
        if let Some(descriptor) = descriptor {
            self.constant(descriptor);
        }
        self.get(op.ins[0]);
        self.call(intrinsic);
        let out = self.of(op.outs[0]);
        self.extend([I::LocalTee(out), I::I32Const(-1), I::I32Eq]);
        self.fail_if(op.site);
    }

    /// Which case an object is, in a local.
    fn case_of(&mut self, op: &Op, descriptor: Option<u32>, intrinsic: &'static str) -> u32 {
        let case = self.local(ValType::I32);
        if let Some(descriptor) = descriptor {
            self.constant(descriptor);
        }
        self.get(op.ins[0]);
        self.call(intrinsic);
        self.extend([I::LocalTee(case), I::I32Const(-1), I::I32Eq]);
        self.fail_if(op.site);
        case
    }

    fn lower_int(&mut self, op: &Op, int: SmallInt) {
        let wide = self.local(ValType::I64);
        self.push(kind(int.into()));
        self.get(op.ins[0]);
        self.call(name::lower_int);
        self.extend([I::LocalTee(wide), I::I64Const(i64::MIN), I::I64Eq]);
        self.fail_if(op.site);
        self.extend([I::LocalGet(wide), I::I32WrapI64]);
        self.set(op.outs[0]);
    }

    fn lower_flags(&mut self, op: &Op, descriptor: u32) {
        let wide = self.local(ValType::I64);
        self.constant(descriptor);
        self.get(op.ins[0]);
        self.call(name::lower_flags);
        self.extend([I::LocalTee(wide), I::I64Const(-1), I::I64Eq]);
        self.fail_if(op.site);
        if let Some(out) = op.outs.first() {
            self.extend([I::LocalGet(wide), I::I32WrapI64]);
            self.set(*out);
        }
    }

    /// A lower whose failure differs from the value -1 only by a question.
    fn lower_wide(&mut self, op: &Op, intrinsic: &'static str) {
        self.get(op.ins[0]);
        self.call(intrinsic);
        let out = self.of(op.outs[0]);
        self.extend([I::LocalTee(out), I::I64Const(-1), I::I64Eq]);
        self.fail_if_failed(op);
    }

    fn lower_float(&mut self, op: &Op, narrow: &[I<'static>]) {
        let double = self.local(ValType::F64);
        self.get(op.ins[0]);
        self.call(name::lower_f64);
        self.extend([I::LocalTee(double), I::F64Const((-1.0).into()), I::F64Eq]);
        self.fail_if_failed(op);
        self.push(I::LocalGet(double));
        self.extend(narrow.iter().cloned());
        self.set(op.outs[0]);
    }

    fn fail_if_failed(&mut self, op: &Op) {
        self.begin(I::If(BlockType::Empty));
        self.call(name::failed);
        self.fail_if(op.site);
        self.end();
    }

    /// Takes the two results of the intrinsic that was just called.
    fn address_and_length(&mut self, op: &Op) {
        let address = self.of(op.outs[0]);
        self.extend([I::LocalTee(address), I::I32Eqz]);
        self.fail_if(op.site);
        self.second_result();
        self.set(op.outs[1]);
    }

    fn lower_list(&mut self, op: &Op, intrinsic: &'static str, size: u32, align: u32) {
        let items = self.local(ValType::I32);
        let (address, length) = (self.of(op.outs[0]), self.of(op.outs[1]));
        self.get(op.ins[0]);
        self.call(intrinsic);
        self.extend([I::LocalTee(items), I::I32Eqz]);
        self.fail_if(op.site);
        self.second_result();
        self.push(I::LocalSet(length));
        // The product can exceed the address space; then the allocation must fail, not wrap.
        self.extend([
            I::LocalGet(length),
            I::I64ExtendI32U,
            I::I64Const(i64::from(size)),
            I::I64Mul,
            I::I64Const(i64::from(u32::MAX)),
            I::I64GtU,
            I::If(BlockType::Empty),
            I::Unreachable,
            I::End,
            I::LocalGet(length),
        ]);
        self.constant(size);
        self.push(I::I32Mul);
        self.constant(align);
        self.call(name::frame_allocate);
        self.push(I::LocalSet(address));
        self.store_items(&op.blocks[0], items, length, address, size);
    }

    /// Runs the block for each item (or entry) of what `lower_list`, `lower_tuple` or `lower_map`
    /// gave.
    fn store_items(&mut self, block: &Block, items: u32, length: u32, address: u32, size: u32) {
        let index = self.loop_index();
        let base = block.base.map(|base| (base, size));
        if let Some((base, _)) = base {
            self.push(I::LocalGet(address));
            self.set(base);
        }
        self.loop_depth += 1;
        self.repeat(index, length, base, |writer| {
            match (block.item, block.entry_value) {
                (Some(key), Some(value)) => {
                    writer.take_item(items, index, Some(0), key);
                    writer.take_item(items, index, Some(1), value);
                }
                (Some(item), None) => writer.take_item(items, index, None, item),
                (None, _) => {}
            }
            writer.ops(block);
        });
        self.loop_depth -= 1;
    }

    /// Item `index`, or `2 * index + half` of a map's keys and values.
    fn take_item(&mut self, items: u32, index: u32, half: Option<i32>, to: Val) {
        self.extend([I::LocalGet(items), I::LocalGet(index)]);
        if let Some(half) = half {
            self.extend([I::I32Const(1), I::I32Shl, I::I32Const(half), I::I32Or]);
        }
        self.call(name::item);
        self.set(to);
    }

    fn exactly(&mut self, op: &Op, length: u32) -> u32 {
        let items = self.local(ValType::I32);
        self.get(op.ins[0]);
        self.constant(length);
        self.call(name::lower_tuple);
        self.extend([I::LocalTee(items), I::I32Eqz]);
        self.fail_if(op.site);
        items
    }

    fn lower_items(&mut self, op: &Op, length: u32) {
        let items = self.exactly(op, length);
        for (position, out) in (0..).zip(&op.outs) {
            self.push(I::LocalGet(items));
            self.constant(position);
            self.call(name::item);
            self.set(*out);
        }
    }

    fn store_fixed_list(&mut self, op: &Op, length: u32, size: u32) {
        let items = self.exactly(op, length);
        let count = self.local(ValType::I32);
        self.constant(length);
        self.push(I::LocalSet(count));
        self.store_items(&op.blocks[0], items, count, self.of(op.ins[1]), size);
    }

    fn lower_record(&mut self, op: &Op, descriptor: u32) {
        for (member, out) in (0..).zip(&op.outs) {
            self.constant(descriptor);
            self.get(op.ins[0]);
            self.constant(member);
            self.call(name::lower_field);
            let out = self.of(*out);
            self.extend([I::LocalTee(out), I::I32Eqz]);
            self.fail_if(op.site);
        }
    }

    /// A case's block, after its payload was fetched if it wants it.
    fn payload(&mut self, op: &Op, block: &Block, fetch: impl FnOnce(&mut Self)) {
        if let Some(item) = block.wanted_item() {
            fetch(self);
            let local = self.of(item);
            self.extend([I::LocalTee(local), I::I32Eqz]);
            self.fail_if(op.site);
        }
        self.ops(block);
        self.yields(block, &op.outs);
    }

    fn lower_option(&mut self, op: &Op, wrapped: bool) {
        let (none, some) = (&op.blocks[0], &op.blocks[1]);
        self.get(op.ins[0]);
        self.constant(self.context.bound.none);
        self.push(I::I32Eq);
        self.begin(I::If(BlockType::Empty));
        self.ops(none);
        self.yields(none, &op.outs);
        self.push(I::Else);
        self.payload(op, some, |writer| {
            writer.get(op.ins[0]);
            if wrapped {
                writer.call(name::lower_some);
            }
        });
        self.end();
    }

    fn lower_returned(&mut self, op: &Op) {
        let (ok, err) = (&op.blocks[0], &op.blocks[1]);
        let raised = self.local(ValType::I32);
        self.get(op.ins[0]);
        self.begin(I::If(BlockType::Empty));
        self.payload(op, ok, |writer| writer.get(op.ins[0]));
        self.push(I::Else);
        self.call(name::take_err);
        self.extend([I::LocalTee(raised), I::I32Eqz]);
        self.fail_if(None);
        self.payload(op, err, |writer| writer.push(I::LocalGet(raised)));
        self.end();
    }
}

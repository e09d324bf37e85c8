//! A function being written: its locals, its labels, and what its sort needs beside the operations.

use super::context::Context;
use crate::emit::{REPORTED_LOOPS, number};
use crate::ir::{Body, Function, Val};
use hognose_runtime_abi::{NO_SITE, ValType, name};
use wasm_encoder::{BlockType, Instruction as I, MemArg};

/// A function being written. Every value of the IR is a local.
pub(super) struct Writer<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) function: &'a Function,
    pub(super) body: &'a Body,
    pub(super) form: Form,
    /// Index in the manifest's list of imports, exports or channels.
    pub(super) index: u32,
    code: Vec<I<'static>>,
    params: u32,
    locals: Vec<ValType>,
    /// Which local holds the site of a failure.
    site: u32,
    /// Indices of the loops around the code being written, for failures; shared by loops of one
    /// depth.
    loops: Vec<u32>,
    pub(super) loop_depth: usize,
    /// Labels between here and the outermost block, which a failure leaves.
    labels: u32,
}

/// How the sorts of functions differ.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) arguments: Arguments,
    pub(super) frame: Frame,
    pub(super) otherwise: Otherwise,
}

/// What an argument of the IR is.
#[derive(Clone, Copy)]
pub(super) enum Arguments {
    /// One of a C function `(self, args, nargs, kwnames)`, which Python calls.
    Python,
    /// A parameter.
    Core,
}

/// What belongs to the call.
#[derive(Clone, Copy)]
pub(super) enum Frame {
    /// What is above the mark in a local.
    Mark(u32),
    /// The parcel in a local, as the host may give the result later.
    Parcel(u32),
    /// Everything: the host calls.
    All,
    /// Everything, once the host has read the result.
    UntilPostReturn,
    /// The runtime calls, and ends it.
    Runtime,
}

/// What is returned where the operations give nothing.
#[derive(Clone, Copy)]
pub(super) enum Otherwise {
    /// Nothing, too.
    Nothing,
    /// Python's `None`.
    None,
    /// That it did not fail.
    Zero,
}

pub(super) const SELF: u32 = 0;
pub(super) const ARGS: u32 = 1;
pub(super) const NARGS: u32 = 2;
pub(super) const KWNAMES: u32 = 3;

/// An access of a naturally aligned 32-bit word.
pub(super) fn word(offset: u32) -> MemArg {
    MemArg {
        offset: u64::from(offset),
        align: 2,
        memory_index: 0,
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        function: &'a Function,
        body: &'a Body,
        index: u32,
        params: u32,
        form: Form,
    ) -> Writer<'a> {
        let mut writer = Writer {
            context,
            function,
            body,
            form,
            index,
            code: Vec::new(),
            params,
            locals: body.types.clone(),
            site: 0,
            loops: Vec::new(),
            loop_depth: 0,
            labels: 0,
        };
        writer.site = writer.local(ValType::I32);
        writer
    }

    /// One object for each parameter, where keywords or their number ask for it.
    pub(super) fn bind_arguments(&mut self) {
        let expected = self.function.arity - u32::from(self.function.method);
        self.extend([
            I::LocalGet(KWNAMES),
            I::LocalGet(NARGS),
            I::I32Const(expected.cast_signed()),
            I::I32Ne,
            I::I32Or,
            I::If(BlockType::Empty),
            I::I32Const(self.index.cast_signed()),
            I::LocalGet(ARGS),
            I::LocalGet(NARGS),
            I::LocalGet(KWNAMES),
        ]);
        self.call(name::bind_arguments);
        self.extend([I::LocalTee(ARGS), I::I32Eqz, I::If(BlockType::Empty)]);
        self.leave_frame();
        self.extend([I::I32Const(0), I::Return, I::End, I::End]);
    }

    /// The operations, in a block that a failure leaves with the site set.
    pub(super) fn body(&mut self) {
        self.push(I::Block(BlockType::Empty));
        self.ops(&self.body.block);
        // A body ends with its return.
        self.extend([I::Unreachable, I::End]);
    }

    /// Arguments for `import_failed` and `export_failed`: index, site, loop indices.
    pub(super) fn report(&mut self) {
        self.extend([
            I::I32Const(self.index.cast_signed()),
            I::LocalGet(self.site),
        ]);
        for depth in 0..REPORTED_LOOPS {
            let index = self.loops.get(depth).copied();
            self.push(index.map_or(I::I32Const(0), I::LocalGet));
        }
    }

    pub(super) fn finish(self) -> wasm_encoder::Function {
        let locals = self
            .locals
            .iter()
            .map(|ty| (1, wasm_encoder::ValType::from(*ty)));
        let mut function = wasm_encoder::Function::new(merge_runs(locals));
        for instruction in &self.code {
            function.instruction(instruction);
        }
        function.instruction(&I::End);
        function
    }

    pub(super) fn push(&mut self, instruction: I<'static>) {
        self.code.push(instruction);
    }

    pub(super) fn extend(&mut self, instructions: impl IntoIterator<Item = I<'static>>) {
        self.code.extend(instructions);
    }

    pub(super) fn call(&mut self, intrinsic: &'static str) {
        self.push(I::Call(self.context.functions.intrinsic(intrinsic)));
    }

    pub(super) fn constant(&mut self, value: u32) {
        self.push(I::I32Const(value.cast_signed()));
    }

    /// The local that holds a value.
    pub(super) fn of(&self, value: Val) -> u32 {
        self.params + value.0
    }

    pub(super) fn get(&mut self, value: Val) {
        self.push(I::LocalGet(self.of(value)));
    }

    pub(super) fn set(&mut self, value: Val) {
        self.push(I::LocalSet(self.of(value)));
    }

    /// One more local.
    pub(super) fn local(&mut self, ty: ValType) -> u32 {
        self.locals.push(ty);
        self.params + number(self.locals.len() - 1)
    }

    /// The index local of the next loop that can fail.
    pub(super) fn loop_index(&mut self) -> u32 {
        if let Some(known) = self.loops.get(self.loop_depth) {
            return *known;
        }
        let local = self.local(ValType::I32);
        self.loops.push(local);
        local
    }

    /// Opens a block; [`Writer::end`] closes it.
    pub(super) fn begin(&mut self, instruction: I<'static>) {
        self.labels += 1;
        self.push(instruction);
    }

    pub(super) fn end(&mut self) {
        self.labels -= 1;
        self.push(I::End);
    }

    /// Leaves the function by its failure path if the `i32` on the stack is not zero.
    pub(super) fn fail_if(&mut self, site: Option<u32>) {
        let site = site.unwrap_or(NO_SITE);
        self.extend([
            I::If(BlockType::Empty),
            I::I32Const(site.cast_signed()),
            I::LocalSet(self.site),
            I::Br(self.labels + 1),
            I::End,
        ]);
    }

    /// Python argument or core parameter `index`.
    pub(super) fn argument(&mut self, index: u32) {
        match self.form.arguments {
            Arguments::Core => self.push(I::LocalGet(index)),
            Arguments::Python if self.function.method && index == 0 => {
                self.push(I::LocalGet(SELF));
            }
            Arguments::Python => {
                let position = index - u32::from(self.function.method);
                self.push(I::LocalGet(ARGS));
                self.push(I::I32Load(word(position * 4)));
            }
        }
    }

    /// A frame of its own, whose mark is one more local.
    pub(super) fn enter_frame(&mut self) {
        let mark = self.local(ValType::I64);
        self.form.frame = Frame::Mark(mark);
        self.call(name::frame_enter);
        self.push(I::LocalSet(mark));
    }

    /// A parcel of its own, likewise.
    pub(super) fn enter_parcel(&mut self) {
        let parcel = self.local(ValType::I32);
        self.form.frame = Frame::Parcel(parcel);
        self.call(name::parcel_enter);
        self.push(I::LocalSet(parcel));
    }

    /// What the frame is known by.
    pub(super) fn frame(&mut self) {
        self.push(match self.form.frame {
            Frame::Mark(local) | Frame::Parcel(local) => I::LocalGet(local),
            // The mark of the first.
            Frame::All | Frame::UntilPostReturn | Frame::Runtime => I::I64Const(0),
        });
    }

    /// Releases what belongs to the call.
    pub(super) fn leave_frame(&mut self) {
        match self.form.frame {
            Frame::Mark(_) | Frame::All => {
                self.frame();
                self.call(name::frame_leave);
            }
            Frame::Parcel(_) => {
                self.frame();
                self.call(name::parcel_leave);
            }
            Frame::UntilPostReturn => self.call(name::frame_settle),
            Frame::Runtime => {}
        }
    }

    /// The object whose `__init__` is called.
    pub(super) fn receiver(&mut self) {
        self.push(I::LocalGet(SELF));
    }
}

/// Neighbouring locals of one type as one declaration.
fn merge_runs(
    locals: impl Iterator<Item = (u32, wasm_encoder::ValType)>,
) -> Vec<(u32, wasm_encoder::ValType)> {
    let mut runs: Vec<(u32, wasm_encoder::ValType)> = Vec::new();
    for (count, ty) in locals {
        match runs.last_mut() {
            Some((total, last)) if *last == ty => *total += count,
            _ => runs.push((count, ty)),
        }
    }
    runs
}

//! Functions of the shim: what stands before and after the operations of the IR.

use super::{Context, encode};
use crate::ir::{Body, Function, TaskExport, Val};
use hognose_runtime_abi::{NO_SITE, ValType, name};
use wasm_encoder::{BlockType, Instruction as I};

/// A function being written. Every value of the IR is a local.
pub(super) struct Writer<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) function: &'a Function,
    pub(super) body: &'a Body,
    pub(super) side: Side,
    /// Index in the manifest's list of imports or exports.
    pub(super) index: u32,
    code: Vec<I<'static>>,
    params: u32,
    locals: Vec<ValType>,
    /// Which local holds the site of a failure.
    site: u32,
    /// Indices of the loops around the code being written, for failures; shared by loops of one depth.
    loops: Vec<u32>,
    pub(super) loop_depth: usize,
    /// Labels between here and the outermost block, which a failure leaves.
    labels: u32,
}

/// What the two directions need beside the operations.
pub(super) enum Side {
    /// Called by Python as a C function `(self, args, nargs, kwnames)`.
    Import {
        /// The core import.
        host: u32,
        /// Local that holds the frame's mark.
        mark: u32,
    },
    /// Called by the host.
    Export,
    /// Called by Python likewise; the host may give the result later.
    AsyncImport {
        /// The core import.
        host: u32,
        /// Local that holds the parcel.
        parcel: u32,
    },
    /// Called by the runtime with the address of an asynchronous import's result.
    Lift,
    /// Called by the runtime with a value for a stream or future and the address where it goes.
    Payload,
    /// Called by the host, to start a task.
    Start,
    /// Called by the runtime with what a task returned.
    Finish {
        /// The core import that takes it.
        task_return: u32,
        /// Local that holds the frame's mark.
        mark: u32,
    },
}

/// How many loop indices a failure reports.
const REPORTED_LOOPS: usize = 4;

const SELF: u32 = 0;
const ARGS: u32 = 1;
const NARGS: u32 = 2;
const KWNAMES: u32 = 3;

/// The C function behind import `index`.
pub(super) fn import(
    context: &Context<'_>,
    index: u32,
    host: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let side = Side::Import { host, mark: 0 };
    let mut writer = Writer::new(context, function, &function.body, index, 4, side);
    let mark = writer.local(ValType::I64);
    writer.side = Side::Import { host, mark };
    writer.call(name::frame_enter);
    writer.push(I::LocalSet(mark));
    writer.bind_arguments();
    writer.body();
    writer.push(I::LocalGet(mark));
    writer.report();
    writer.call(name::import_failed);
    writer.push(I::I32Const(0));
    writer.finish()
}

/// The C function behind the asynchronous import `index`: gives its result, or what to wait for.
pub(super) fn async_import(
    context: &Context<'_>,
    index: u32,
    host: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let side = Side::AsyncImport { host, parcel: 0 };
    let mut writer = Writer::new(context, function, &function.body, index, 4, side);
    let parcel = writer.local(ValType::I32);
    writer.side = Side::AsyncImport { host, parcel };
    writer.call(name::parcel_enter);
    writer.push(I::LocalSet(parcel));
    writer.bind_arguments();
    writer.body();
    // The parcel's own first frame has the mark zero.
    writer.push(I::I64Const(0));
    writer.report();
    writer.call(name::import_failed);
    writer.leave_frame();
    writer.push(I::I32Const(0));
    writer.finish()
}

/// From the address of an asynchronous import's result to an object, or zero with an exception set.
pub(super) fn lift(
    context: &Context<'_>,
    index: u32,
    function: &Function,
    body: &Body,
) -> wasm_encoder::Function {
    let mut writer = Writer::new(context, function, body, index, 1, Side::Lift);
    writer.body();
    writer.push(I::Unreachable);
    writer.finish()
}

/// Puts a value of channel `index` at an address; returns whether that failed.
pub(super) fn payload(
    context: &Context<'_>,
    index: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let mut writer = Writer::new(context, function, &function.body, index, 2, Side::Payload);
    writer.body();
    writer.report();
    writer.call(name::payload_failed);
    writer.push(I::I32Const(1));
    writer.finish()
}

/// The core export that starts a task of export `index`.
pub(super) fn start(
    context: &Context<'_>,
    index: u32,
    function: &Function,
    task: &TaskExport,
) -> wasm_encoder::Function {
    let params = super::number(task.core.params.len());
    let mut writer = Writer::new(context, function, &task.start, index, params, Side::Start);
    writer.body();
    writer.push(I::Unreachable);
    writer.finish()
}

/// From what a task of export `index` returned, or zero with an exception set, to the host.
pub(super) fn task_return(
    context: &Context<'_>,
    index: u32,
    task_return: u32,
    function: &Function,
    task: &TaskExport,
) -> wasm_encoder::Function {
    let side = Side::Finish {
        task_return,
        mark: 0,
    };
    let mut writer = Writer::new(context, function, &task.finish, index, 1, side);
    let mark = writer.local(ValType::I64);
    writer.side = Side::Finish { task_return, mark };
    writer.call(name::frame_enter);
    writer.push(I::LocalSet(mark));
    writer.body();
    writer.report();
    writer.call(name::export_failed);
    writer.push(I::Unreachable);
    writer.finish()
}

/// What happens to tasks is the same for all exports.
pub(super) fn callback(context: &Context<'_>) -> wasm_encoder::Function {
    let mut function = wasm_encoder::Function::new([]);
    for (parameter, _) in (0..).zip(TaskExport::CALLBACK) {
        function.instruction(&I::LocalGet(parameter));
    }
    function.instruction(&I::Call(context.functions.intrinsic(name::resume_task)));
    function.instruction(&I::End);
    function
}

/// The core export for export `index`.
pub(super) fn export(
    context: &Context<'_>,
    index: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let params = super::number(function.core.params.len());
    let mut writer = Writer::new(
        context,
        function,
        &function.body,
        index,
        params,
        Side::Export,
    );
    writer.body();
    writer.report();
    writer.call(name::export_failed);
    writer.push(I::Unreachable);
    writer.finish()
}

/// The host has read the result: everything of the call is released.
pub(super) fn post_return(context: &Context<'_>) -> wasm_encoder::Function {
    let mut function = wasm_encoder::Function::new([]);
    function.instruction(&I::I64Const(0));
    function.instruction(&I::Call(context.functions.intrinsic(name::frame_leave)));
    function.instruction(&I::End);
    function
}

/// The host has dropped an exported resource.
pub(super) fn destructor(context: &Context<'_>, resource: usize) -> wasm_encoder::Function {
    let descriptor = context.bound.resources[resource].descriptor;
    let mut function = wasm_encoder::Function::new([]);
    function.instruction(&I::I32Const(descriptor.cast_signed()));
    function.instruction(&I::LocalGet(0));
    function.instruction(&I::Call(
        context.functions.intrinsic(name::drop_representation),
    ));
    function.instruction(&I::End);
    function
}

impl<'a> Writer<'a> {
    fn new(
        context: &'a Context<'a>,
        function: &'a Function,
        body: &'a Body,
        index: u32,
        params: u32,
        side: Side,
    ) -> Writer<'a> {
        let mut writer = Writer {
            context,
            function,
            body,
            side,
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
    fn bind_arguments(&mut self) {
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
    fn body(&mut self) {
        self.push(I::Block(BlockType::Empty));
        self.ops(&self.body.block);
        // A body ends with its return.
        self.extend([I::Unreachable, I::End]);
    }

    /// Arguments for `import_failed` and `export_failed`: index, site, loop indices.
    fn report(&mut self) {
        self.extend([
            I::I32Const(self.index.cast_signed()),
            I::LocalGet(self.site),
        ]);
        for depth in 0..REPORTED_LOOPS {
            let index = self.loops.get(depth).copied();
            self.push(index.map_or(I::I32Const(0), I::LocalGet));
        }
    }

    fn finish(self) -> wasm_encoder::Function {
        let locals = self.locals.iter().map(|ty| (1, encode(ty)));
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
        self.params + super::number(self.locals.len() - 1)
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
        match self.side {
            Side::Export | Side::Lift | Side::Payload | Side::Start | Side::Finish { .. } => {
                self.push(I::LocalGet(index));
            }
            Side::Import { .. } | Side::AsyncImport { .. }
                if self.function.method && index == 0 =>
            {
                self.push(I::LocalGet(SELF));
            }
            Side::Import { .. } | Side::AsyncImport { .. } => {
                let position = index - u32::from(self.function.method);
                self.push(I::LocalGet(ARGS));
                self.push(I::I32Load(super::ops::word(position * 4)));
            }
        }
    }

    /// Releases what belongs to the call.
    pub(super) fn leave_frame(&mut self) {
        match self.side {
            Side::Import { mark, .. } | Side::Finish { mark, .. } => self.push(I::LocalGet(mark)),
            Side::Export => self.push(I::I64Const(0)),
            Side::AsyncImport { parcel, .. } => {
                self.push(I::LocalGet(parcel));
                return self.call(name::parcel_leave);
            }
            // The runtime ends what these need.
            Side::Lift | Side::Payload | Side::Start => return,
        }
        self.call(name::frame_leave);
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

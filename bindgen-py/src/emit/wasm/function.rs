//! Functions of the shim: what comes before and after the operations of the IR.

use super::context::Context;
use super::writer::{Arguments, Form, Frame, Otherwise, Writer};
use crate::emit::number;
use crate::ir::{Body, Function, TaskExport};
use hognose_runtime_abi::name;
use wasm_encoder::Instruction as I;

/// The C function behind import `index`.
pub(super) fn import(
    context: &Context<'_>,
    index: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let form = Form {
        arguments: Arguments::Python,
        frame: Frame::Runtime,
        otherwise: Otherwise::None,
    };
    let mut writer = Writer::new(context, function, &function.body, index, 4, form);
    writer.enter_frame();
    writer.bind_arguments();
    writer.body();
    writer.frame();
    writer.report();
    writer.call(name::import_failed);
    writer.push(I::I32Const(0));
    writer.finish()
}

/// The C function behind the asynchronous import `index`: gives its result, or what to wait for.
pub(super) fn async_import(
    context: &Context<'_>,
    index: u32,
    function: &Function,
) -> wasm_encoder::Function {
    let form = Form {
        arguments: Arguments::Python,
        frame: Frame::Runtime,
        otherwise: Otherwise::Nothing,
    };
    let mut writer = Writer::new(context, function, &function.body, index, 4, form);
    writer.enter_parcel();
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
    let form = Form {
        arguments: Arguments::Core,
        frame: Frame::Runtime,
        otherwise: Otherwise::None,
    };
    let mut writer = Writer::new(context, function, body, index, 1, form);
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
    let form = Form {
        arguments: Arguments::Core,
        frame: Frame::Runtime,
        otherwise: Otherwise::Zero,
    };
    let mut writer = Writer::new(context, function, &function.body, index, 2, form);
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
    let form = Form {
        arguments: Arguments::Core,
        frame: Frame::Runtime,
        otherwise: Otherwise::Nothing,
    };
    let params = number(task.core.params.len());
    let mut writer = Writer::new(context, function, &task.start, index, params, form);
    writer.body();
    writer.push(I::Unreachable);
    writer.finish()
}

/// From what a task of export `index` returned, or zero with an exception set, to the host.
pub(super) fn task_return(
    context: &Context<'_>,
    index: u32,
    function: &Function,
    task: &TaskExport,
) -> wasm_encoder::Function {
    let form = Form {
        arguments: Arguments::Core,
        frame: Frame::Runtime,
        otherwise: Otherwise::Nothing,
    };
    let mut writer = Writer::new(context, function, &task.finish, index, 1, form);
    writer.enter_frame();
    writer.body();
    writer.fail(Some(&task.task_return));
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
    let form = Form {
        arguments: Arguments::Core,
        frame: match function.post_return {
            Some(_) => Frame::UntilPostReturn,
            None => Frame::All,
        },
        otherwise: Otherwise::Nothing,
    };
    let params = number(function.core.params.len());
    let mut writer = Writer::new(context, function, &function.body, index, params, form);
    writer.body();
    writer.fail(None);
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

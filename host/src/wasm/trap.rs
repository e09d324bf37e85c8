//! Why a call failed, or a module is none.

use super::{
    actor::Refused,
    bindings::{CompileError, Frame, Trap, TrapKind},
    compiled::Refusal,
};
use wasmtime::{Error, ThrownException, WasmBacktrace};

/// What became of a call.
pub(super) fn of_call(error: &Error) -> Trap {
    let kind = if error.is::<Refused>() {
        TrapKind::Callback
    } else if matches!(
        error.downcast_ref::<wasmtime::Trap>(),
        Some(wasmtime::Trap::OutOfFuel)
    ) {
        TrapKind::Fuel
    } else if error.is::<ThrownException>() {
        TrapKind::Thrown
    } else {
        TrapKind::Wasm
    };
    with_kind(error, kind)
}

/// The same where a module was instantiated, which may call its start function.
pub(super) fn of_instantiation(error: &Error) -> Trap {
    let is_thrown = error.is::<ThrownException>();
    if is_thrown
        || error.is::<Refused>()
        || error.is::<wasmtime::Trap>()
        || error.is::<WasmBacktrace>()
    {
        return of_call(error);
    }
    with_kind(error, TrapKind::Link)
}

/// A request that makes no sense.
pub(super) fn of_request(error: &Error) -> Trap {
    with_kind(error, TrapKind::Link)
}

fn with_kind(error: &Error, kind: TrapKind) -> Trap {
    let frames = error.downcast_ref::<WasmBacktrace>().map(frames);
    let cause = error.root_cause().to_string();
    let message = cause.strip_prefix("wasm trap: ").unwrap_or(&cause);
    Trap {
        kind,
        message: message.to_string(),
        frames: frames.unwrap_or_default(),
    }
}

fn frames(trace: &WasmBacktrace) -> Vec<Frame> {
    let frames = trace.frames().iter();
    let frames = frames.map(|frame| Frame {
        module: frame.module().name().map(str::to_string),
        name: frame.func_name().map(str::to_string),
        func: frame.func_index(),
        offset: frame.module_offset().and_then(|at| at.try_into().ok()),
    });
    frames.collect()
}

impl From<Refusal> for CompileError {
    fn from(refusal: Refusal) -> CompileError {
        match refusal {
            Refusal::Invalid(message) => CompileError::Invalid(message),
            Refusal::Unsupported(message) => CompileError::Unsupported(message),
        }
    }
}

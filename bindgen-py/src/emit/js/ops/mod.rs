//! Operations as JavaScript.

mod core;
mod lift;
mod lower;

pub(super) use self::core::quoted;

use super::writer::Writer;
use crate::ir::{Kind, Op};
use hognose_runtime_abi::NumberKind;

/// Writes one operation.
pub(super) fn write(writer: &mut Writer<'_>, op: &Op) {
    match &op.kind {
        Kind::Core(core) => core::write(writer, op, core),
        Kind::Lower(lower) => lower::write(writer, op, lower),
        Kind::Lift(lift) => lift::write(writer, op, lift),
    }
}

/// The typed array that holds a list of numbers.
pub(super) fn array_of(kind: NumberKind) -> &'static str {
    match kind {
        NumberKind::U8 => "Uint8Array",
        NumberKind::S8 => "Int8Array",
        NumberKind::U16 => "Uint16Array",
        NumberKind::S16 => "Int16Array",
        NumberKind::U32 => "Uint32Array",
        NumberKind::S32 => "Int32Array",
        NumberKind::U64 => "BigUint64Array",
        NumberKind::S64 => "BigInt64Array",
        NumberKind::F32 => "Float32Array",
        NumberKind::F64 => "Float64Array",
    }
}

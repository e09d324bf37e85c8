//! Lists of numbers.

use hognose_runtime_abi::NumberKind;

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

/// Bytes of one number.
pub(super) fn bytes_of(kind: NumberKind) -> u32 {
    use NumberKind as N;
    match kind {
        N::U8 | N::S8 => 1,
        N::U16 | N::S16 => 2,
        N::U32 | N::S32 | N::F32 => 4,
        N::U64 | N::S64 | N::F64 => 8,
    }
}

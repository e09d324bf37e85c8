//! What all parts of the emitter share: where functions and addresses are, and how numbers and
//! types are encoded.

use super::functions::Functions;
use hognose_runtime_abi::{Bound, ValType};

/// What a function of the shim may refer to.
pub(super) struct Context<'a> {
    pub(super) bound: &'a Bound,
    pub(super) functions: Functions,
    /// Whether results can come while other calls run.
    pub(super) awaits: bool,
}

/// The core type in the encoder's terms.
pub(super) fn encode(ty: &ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

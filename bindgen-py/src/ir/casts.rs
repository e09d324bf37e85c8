//! Casts between core types, as the ABI walk names them and as they are on 32 bits.

use super::ops::Cast;
use wit_bindgen_core::abi::Bitcast;

/// The steps that remain of a cast where pointers have 32 bits.
pub(super) fn cast_steps(cast: &Bitcast, steps: &mut Vec<Cast>) {
    match cast {
        Bitcast::F32ToI32 => steps.push(Cast::F32ToI32),
        Bitcast::F64ToI64 => steps.push(Cast::F64ToI64),
        Bitcast::I32ToF32 => steps.push(Cast::I32ToF32),
        Bitcast::I64ToF64 => steps.push(Cast::I64ToF64),
        Bitcast::I32ToI64 | Bitcast::PToP64 | Bitcast::LToI64 => steps.push(Cast::I32ToI64),
        Bitcast::I64ToI32 | Bitcast::P64ToP | Bitcast::I64ToL => steps.push(Cast::I64ToI32),
        Bitcast::F32ToI64 => steps.extend([Cast::F32ToI32, Cast::I32ToI64]),
        Bitcast::I64ToF32 => steps.extend([Cast::I64ToI32, Cast::I32ToF32]),
        Bitcast::Sequence(both) => both.iter().for_each(|cast| cast_steps(cast, steps)),
        Bitcast::P64ToI64
        | Bitcast::I64ToP64
        | Bitcast::I32ToP
        | Bitcast::PToI32
        | Bitcast::PToL
        | Bitcast::LToP
        | Bitcast::I32ToL
        | Bitcast::LToI32
        | Bitcast::None => {}
    }
}

//! The values of streams and futures: each is lifted from memory, and lowered to it, by itself.

use super::recorder::Recorder;
use super::walk::{Half, Phase, Walk};
use crate::ir::ops::{Body, Core};
use crate::world::{Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi;
use wit_parser::{SizeAlign, Type};

/// From an object and an address to the value in memory, and from an address to an object. `func`
/// says on which side the type is.
pub(in crate::ir) fn record_payload(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
    payload: &Type,
    half: Half,
) -> (Body, Body) {
    let mut recorder = Recorder::new(
        world,
        sizes,
        func,
        Walk {
            half,
            ..Walk::VALUE
        },
    );
    let object = recorder.push_one(Core::Arg(0), &[], ValType::I32);
    let address = recorder.push_one(Core::Arg(1), &[], ValType::I32);
    abi::lower_to_memory(&world.resolve, &mut recorder, address, object, payload);
    recorder.push(Core::Return, &[], &[], 0);
    let lower = recorder.take_body();

    recorder.phase = Phase::Result;
    let address = recorder.push_one(Core::Arg(0), &[], ValType::I32);
    let object = abi::lift_from_memory(&world.resolve, &mut recorder, address, payload);
    recorder.push(Core::Return, &[object], &[], 0);
    (lower, recorder.take_body())
}

//! The values of streams and futures: each is lifted from memory, and lowered to it, by itself.

use super::{Kind, Recorder};
use crate::ir::ops::Body;
use crate::world::{Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi;
use wit_parser::{SizeAlign, Type};

/// From an object and an address to the value in memory, and from an address to an object. `func` says on which side the type is.
pub(in crate::ir) fn record_payload(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
    payload: &Type,
) -> (Body, Body) {
    let mut recorder = Recorder::new(world, sizes, func);
    let argument = |recorder: &mut Recorder<'_>, index| {
        recorder.push(Kind::Arg(index), &[], &[ValType::I32], 0)[0]
    };
    let object = argument(&mut recorder, 0);
    let address = argument(&mut recorder, 1);
    recorder.returned = Some(object);
    abi::lower_to_memory(&world.resolve, &mut recorder, address, object, payload);
    recorder.push(Kind::Return, &[], &[], 0);
    let lower = recorder.take_body();

    recorder.returned = None;
    recorder.called = true;
    let address = argument(&mut recorder, 0);
    let object = abi::lift_from_memory(&world.resolve, &mut recorder, address, payload);
    recorder.push(Kind::Return, &[object], &[], 0);
    (lower, recorder.take_body())
}

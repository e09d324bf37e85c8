//! The host's half of calls: what the component lowers is lifted here, and the other way round.

use super::recorder::Recorder;
use super::walk::{Half, Phase, Walk};
use crate::ir::ops::{Body, Core, Val};
use crate::world::{Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::{self, AbiVariant, LiftLower};
use wit_parser::{Param, SizeAlign, Type};

/// An export that is a task: from the host's objects to the task's first code, and from the
/// arguments of `task.return` to an object.
pub(in crate::ir) fn record_host_export(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let walk = Walk::of_host_async(func);
    let mut recorder = Recorder::new(world, sizes, func, walk);
    let operands = recorder.lowered_arguments();
    let code = recorder.call_host(&operands, &[ValType::I32]);
    recorder.push(Core::Return, &code, &[], 0);
    let start = recorder.take_body();

    // What `task.return` gets is what a function with the result as its parameter would.
    let mut taken = func.clone();
    let result = taken.function.result.take();
    let span = taken.function.span;
    taken.function.params = (result.into_iter())
        .map(|ty| Param {
            name: "result".to_owned(),
            ty,
            span,
        })
        .collect();
    let walk = Walk {
        variant: AbiVariant::GuestImport,
        order: LiftLower::LiftArgsLowerResults,
        half: Half::Host,
    };
    let mut recorder = Recorder::new(world, sizes, &taken, walk);
    recorder.result_of = Some(func);
    recorder.phase = Phase::Result;
    recorder.walk(false);
    (start, recorder.take_body())
}

/// An asynchronous import: from core values to a call of the host's function, and from the object
/// and the address of the result to memory.
pub(in crate::ir) fn record_host_import(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let walk = Walk::of_host_async(func);
    let mut recorder = Recorder::new(world, sizes, func, walk);
    recorder.walk(true);
    let start = recorder.start.take().expect("the walk calls the interface");

    let walk = Walk {
        half: Half::Host,
        ..Walk::VALUE
    };
    let mut recorder = Recorder::new(world, sizes, func, walk);
    recorder.phase = Phase::Arguments;
    if let Some(result) = &func.function.result {
        let object = recorder.push_one(Core::Arg(0), &[], ValType::I32);
        let address = recorder.push_one(Core::Arg(1), &[], ValType::I32);
        recorder.returned = Some(object);
        abi::lower_to_memory(&world.resolve, &mut recorder, address, object, result);
    }
    recorder.push(Core::Return, &[], &[], 0);
    (start, recorder.take_body())
}

impl Recorder<'_> {
    /// All arguments, flat or in memory as the core function has them.
    pub(super) fn lowered_arguments(&mut self) -> Vec<Val> {
        let (world, function) = (self.world, &self.func.function);
        let signature = world.resolve.wasm_signature(self.walk.variant, function);
        let types: Vec<&Type> = function.params.iter().map(|param| &param.ty).collect();
        match signature.indirect_params {
            true => vec![self.arguments_in_memory(&types)],
            false => self.flat_arguments(&types),
        }
    }
}

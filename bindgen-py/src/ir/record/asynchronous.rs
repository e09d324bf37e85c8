//! Asynchronous functions: each is recorded in two parts, with the time in between in which others
//! run.

use super::recorder::{Recorder, bytes};
use super::walk::{Phase, Walk};
use crate::ir::ops::{Body, Core, Val};
use crate::world::{Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi;
use wit_parser::{SizeAlign, Type};

/// An export: from the arguments to a task of Python, and from what it returned to the host.
pub(in crate::ir) fn record_async_export(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let walk = Walk::TASK;
    let mut recorder = Recorder::new(world, sizes, func, walk);
    recorder.walk(true);
    let finish = recorder.take_body();
    let start = recorder.start.take().expect("the walk calls the interface");
    (start, finish)
}

/// An import: from the arguments to the host's status, and from where the result lies to an object.
///
/// [`abi::call`] has no arguments in memory here, so that both parts are put together of single
/// values.
pub(in crate::ir) fn record_async_import(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let walk = Walk::of_component(func);
    let mut recorder = Recorder::new(world, sizes, func, walk);
    let mut operands = recorder.lowered_arguments();
    let area = match &func.function.result {
        Some(result) => {
            let info = sizes.params([result]);
            let area = recorder.allocate(info.size, info.align);
            operands.push(area);
            area
        }
        None => recorder.push_one(Core::Const(0), &[], ValType::I32),
    };
    let status = recorder.call_host(&operands, &[ValType::I32])[0];
    recorder.push(Core::Await, &[status, area], &[], 0);
    let start = recorder.take_body();

    let area = recorder.push_one(Core::Arg(0), &[], ValType::I32);
    let result: Option<Val> = (func.function.result)
        .map(|result| abi::lift_from_memory(&world.resolve, &mut recorder, area, &result));
    let result: Vec<Val> = result.into_iter().collect();
    recorder.push(Core::Return, &result, &[], 0);
    (start, recorder.take_body())
}

impl Recorder<'_> {
    /// Cuts the walk of an asynchronous export where it would call Python: the arguments are
    /// complete, the result comes later.
    pub(super) fn start_task(&mut self, operands: &[Val]) -> Val {
        let (resolve, function) = (&self.world.resolve, &self.func.function);
        let signature = resolve.wasm_signature(self.walk.variant, function);
        // What a component gets belongs to it, what a host gets does not.
        if signature.indirect_params && !self.is_host() {
            let address = self.push(Core::Arg(0), &[], &[ValType::I32], 0);
            self.push(Core::Release, &address, &[], 0);
        }
        let code = self.push(Core::StartTask, operands, &[ValType::I32], 0);
        self.push(Core::Return, &code, &[], 0);
        self.start = Some(self.take_body());
        self.phase = Phase::Result;
        let raises = self.func.raises;
        let object = self.push_one(Core::Returned { raises }, &[], ValType::I32);
        self.returned = Some(object);
        object
    }

    fn python_argument(&mut self, nth: usize) -> Val {
        let (index, ty) = self.argument(nth);
        self.push_one(Core::Arg(index), &[], ty)
    }

    pub(super) fn flat_arguments(&mut self, types: &[&Type]) -> Vec<Val> {
        let mut operands = Vec::new();
        for (nth, ty) in types.iter().enumerate() {
            let object = self.python_argument(nth);
            operands.extend(abi::lower_flat(&self.world.resolve, self, object, ty));
        }
        operands
    }

    /// Stores the arguments as the fields of a record and gives its address.
    pub(super) fn arguments_in_memory(&mut self, types: &[&Type]) -> Val {
        let info = self.sizes.record(types.iter().copied());
        let area = self.allocate(info.size, info.align);
        let offsets = self.sizes.field_offsets(types.iter().copied());
        for (nth, (offset, ty)) in offsets.into_iter().enumerate() {
            let object = self.python_argument(nth);
            let offset = Core::Address(bytes(offset));
            let address = self.push_one(offset, &[area], ValType::I32);
            abi::lower_to_memory(&self.world.resolve, self, address, object, ty);
        }
        area
    }
}

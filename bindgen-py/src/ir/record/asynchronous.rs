//! Asynchronous functions: each is recorded in two parts, with the time in between in which others run.

use super::{Kind, Recorder, bytes};
use crate::ir::ops::{Body, Val};
use crate::world::{Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::{self, AbiVariant, Bindgen, LiftLower};
use wit_parser::{SizeAlign, Type};

/// An export: from the arguments to a task of Python, and from what it returned to the host.
pub(in crate::ir) fn record_async_export(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let mut recorder = Recorder::new(world, sizes, func);
    abi::call(
        &world.resolve,
        AbiVariant::GuestExportAsync,
        LiftLower::LiftArgsLowerResults,
        &func.function,
        &mut recorder,
        true,
    );
    let finish = recorder.take_body();
    let start = recorder.start.take().expect("the walk calls the interface");
    (start, finish)
}

/// An import: from the arguments to the host's status, and from where the result lies to an object.
///
/// [`abi::call`] has no arguments in memory here, so that both parts are put together of single values.
pub(in crate::ir) fn record_async_import(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
) -> (Body, Body) {
    let mut recorder = Recorder::new(world, sizes, func);
    let signature = world
        .resolve
        .wasm_signature(AbiVariant::GuestImportAsync, &func.function);
    let types: Vec<&Type> = func.function.params.iter().map(|param| &param.ty).collect();
    let mut operands = if signature.indirect_params {
        vec![recorder.arguments_in_memory(&types)]
    } else {
        recorder.flat_arguments(&types)
    };
    let area = match &func.function.result {
        Some(result) => {
            let info = sizes.params([result]);
            let area = recorder.return_pointer(info.size, info.align);
            operands.push(area);
            area
        }
        None => recorder.push(Kind::Const(0), &[], &[ValType::I32], 0)[0],
    };
    let status = recorder.push(Kind::CallHost, &operands, &[ValType::I32], 0)[0];
    recorder.push(Kind::Await, &[status, area], &[], 0);
    let start = recorder.take_body();

    recorder.called = true;
    let area = recorder.push(Kind::Arg(0), &[], &[ValType::I32], 0)[0];
    let result: Option<Val> = (func.function.result)
        .map(|result| abi::lift_from_memory(&world.resolve, &mut recorder, area, &result));
    let result: Vec<Val> = result.into_iter().collect();
    recorder.push(Kind::Return, &result, &[], 0);
    (start, recorder.take_body())
}

impl Recorder<'_> {
    /// Cuts the walk of an asynchronous export where it would call Python: the arguments are complete, the result comes later.
    pub(super) fn start_task(
        &mut self,
        has_result: bool,
        operands: &[Val],
        results: &mut Vec<Val>,
    ) {
        let signature =
            (self.world.resolve).wasm_signature(AbiVariant::GuestExportAsync, &self.func.function);
        if signature.indirect_params {
            let address = self.push(Kind::Arg(0), &[], &[ValType::I32], 0);
            self.push(Kind::Release, &address, &[], 0);
        }
        let code = self.push(Kind::StartTask, operands, &[ValType::I32], 0);
        self.push(Kind::Return, &code, &[], 0);
        self.start = Some(self.take_body());
        let raises = self.func.raises;
        let value = self.push(Kind::Returned { raises }, &[], &[ValType::I32], 0)[0];
        self.returned = Some(value);
        if has_result {
            results.push(value);
        }
    }

    fn python_argument(&mut self, nth: usize) -> Val {
        let (index, ty) = self.argument(nth);
        self.push(Kind::Arg(index), &[], &[ty], 0)[0]
    }

    fn flat_arguments(&mut self, types: &[&Type]) -> Vec<Val> {
        let mut operands = Vec::new();
        for (nth, ty) in types.iter().enumerate() {
            let object = self.python_argument(nth);
            operands.extend(abi::lower_flat(&self.world.resolve, self, object, ty));
        }
        operands
    }

    /// Stores the arguments as the fields of a record and gives its address.
    fn arguments_in_memory(&mut self, types: &[&Type]) -> Val {
        let info = self.sizes.record(types.iter().copied());
        let area = self.return_pointer(info.size, info.align);
        let offsets = self.sizes.field_offsets(types.iter().copied());
        for (nth, (offset, ty)) in offsets.into_iter().enumerate() {
            let object = self.python_argument(nth);
            let offset = Kind::Address(bytes(offset));
            let address = self.push(offset, &[area], &[ValType::I32], 0)[0];
            abi::lower_to_memory(&self.world.resolve, self, address, object, ty);
        }
        area
    }
}

//! The core functions that cross the component's boundary: their names and types.

use crate::world::{Direction, Func, World};
use hognose_runtime_abi::{TaskFunction, ValType};
use wit_bindgen_core::abi::{AbiVariant, WasmSignature, WasmType};
use wit_parser::{
    LiftLowerAbi, Mangling, ManglingAndAbi, ResourceIntrinsic, WasmExport, WasmExportKind,
    WasmImport,
};

/// A core function that crosses the component's boundary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoreFunction {
    /// The module it is imported from; empty for an export.
    pub module: String,
    /// Its name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types, at most one.
    pub results: Vec<ValType>,
}

/// The core functions that belong to a resource.
#[derive(Debug)]
pub struct ResourceAbi {
    /// `[resource-drop]`.
    pub drop: CoreFunction,
    /// `[resource-new]` and `[resource-rep]`, exported resources only.
    pub new_and_rep: Option<(CoreFunction, CoreFunction)>,
    /// The name of the exported destructor, exported resources only.
    pub destructor: Option<String>,
}

const SYNC: ManglingAndAbi = ManglingAndAbi::Legacy(LiftLowerAbi::Sync);
/// Of functions that let others run while they wait.
pub(super) const ASYNC: ManglingAndAbi = ManglingAndAbi::Legacy(LiftLowerAbi::AsyncCallback);

/// What a function of the world is in core code.
pub(super) fn core_function(world: &World, func: &Func, variant: AbiVariant) -> CoreFunction {
    let mangling = match variant {
        AbiVariant::GuestImport | AbiVariant::GuestExport => SYNC,
        AbiVariant::GuestImportAsync
        | AbiVariant::GuestExportAsync
        | AbiVariant::GuestExportAsyncStackful => ASYNC,
    };
    let (module, name) = match func.direction {
        Direction::Import => {
            let import = WasmImport::Func {
                interface: func.interface.as_ref(),
                func: &func.function,
            };
            world.resolve.wasm_import_name(mangling, import)
        }
        Direction::Export => {
            let name = export_name(world, func, mangling, WasmExportKind::Normal);
            (String::new(), name)
        }
    };
    let signature = world.resolve.wasm_signature(variant, &func.function);
    signature_of(module, name, &signature)
}

/// The core import that takes the result of a task of an export.
pub(super) fn task_return(world: &World, func: &Func) -> CoreFunction {
    let interface = func.interface.as_ref();
    let (module, name, signature) =
        func.function
            .task_return_import(&world.resolve, interface, Mangling::Legacy);
    signature_of(module, name, &signature)
}

/// The core export for what happens to tasks of an export.
pub(super) fn callback(world: &World, func: &Func) -> String {
    export_name(world, func, ASYNC, WasmExportKind::Callback)
}

/// Results behind a pointer stay in the frame until the host has read them.
pub(super) fn post_return(world: &World, func: &Func) -> Option<String> {
    let signature = world
        .resolve
        .wasm_signature(AbiVariant::GuestExport, &func.function);
    (func.direction == Direction::Export && signature.retptr)
        .then(|| export_name(world, func, SYNC, WasmExportKind::PostReturn))
}

/// The core functions that belong to a resource.
pub(super) fn resource(world: &World, index: usize) -> ResourceAbi {
    let resource = &world.resources[index];
    let intrinsic = |intrinsic, results: &[ValType]| {
        let (module, name) = world.resolve.wasm_import_name(
            SYNC,
            WasmImport::ResourceIntrinsic {
                interface: resource.interface.as_ref(),
                resource: resource.type_id,
                intrinsic,
            },
        );
        CoreFunction {
            module,
            name,
            params: vec![ValType::I32],
            results: results.to_vec(),
        }
    };
    if !resource.exported {
        return ResourceAbi {
            drop: intrinsic(ResourceIntrinsic::ImportedDrop, &[]),
            new_and_rep: None,
            destructor: None,
        };
    }
    ResourceAbi {
        drop: intrinsic(ResourceIntrinsic::ExportedDrop, &[]),
        new_and_rep: Some((
            intrinsic(ResourceIntrinsic::ExportedNew, &[ValType::I32]),
            intrinsic(ResourceIntrinsic::ExportedRep, &[ValType::I32]),
        )),
        destructor: resource.interface.as_ref().map(|interface| {
            world.resolve.wasm_export_name(
                SYNC,
                WasmExport::ResourceDtor {
                    interface,
                    resource: resource.type_id,
                },
            )
        }),
    }
}

impl From<&TaskFunction> for CoreFunction {
    fn from(function: &TaskFunction) -> CoreFunction {
        CoreFunction {
            module: function.module.to_owned(),
            name: function.name.to_owned(),
            params: function.params.to_vec(),
            results: function.results.to_vec(),
        }
    }
}

/// Memories are 32 bits wide; pointers that share a place with an `i64` are that wide.
pub(super) fn core_type(ty: WasmType) -> ValType {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => ValType::I32,
        WasmType::I64 | WasmType::PointerOrI64 => ValType::I64,
        WasmType::F32 => ValType::F32,
        WasmType::F64 => ValType::F64,
    }
}

fn signature_of(module: String, name: String, signature: &WasmSignature) -> CoreFunction {
    CoreFunction {
        module,
        name,
        params: signature.params.iter().copied().map(core_type).collect(),
        results: signature.results.iter().copied().map(core_type).collect(),
    }
}

fn export_name(
    world: &World,
    func: &Func,
    mangling: ManglingAndAbi,
    kind: WasmExportKind,
) -> String {
    let export = WasmExport::Func {
        interface: func.interface.as_ref(),
        func: &func.function,
        kind,
    };
    world.resolve.wasm_export_name(mangling, export)
}

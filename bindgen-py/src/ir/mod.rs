//! The call IR: what crosses the boundary in one call, as a small tree of typed operations.
//!
//! [`wit_bindgen_core::abi`] walks the canonical ABI of a function once; the [recorder](record) writes down what it says. Everything
//! downstream ([`emit::wasm`](crate::emit::wasm), the [text form](print) of golden tests, other back ends) prints this tree and never looks at a
//! WIT type to find a layout. Nothing in it depends on addresses, so it exists before Python is started.

mod casts;
mod channels;
mod numbers;
mod ops;
mod print;
mod record;
mod sites;

pub use channels::{ChannelAbi, Payload};
pub use ops::{Block, Body, Cast, Kind, Load, Op, Store, Val};

use crate::world::{Direction, Func, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::{AbiVariant, WasmSignature, WasmType};
use wit_parser::{
    LiftLowerAbi, Mangling, ManglingAndAbi, ResourceIntrinsic, SizeAlign, WasmExport,
    WasmExportKind, WasmImport,
};

/// Everything that the shim of a world consists of, in the order of the world's lists.
#[derive(Debug)]
pub struct Shim {
    /// One for each import of the world: called by Python, calls the host.
    pub imports: Vec<Function>,
    /// One for each export of the world: called by the host, calls Python.
    pub exports: Vec<Function>,
    /// One for each resource of the world.
    pub resources: Vec<ResourceAbi>,
    /// One for each stream or future type of the world.
    pub channels: Vec<ChannelAbi>,
    /// Whether other code in the module takes over what the canonical ABI's allocator gives, so that nothing of that has a frame.
    pub owns_blocks: bool,
}

impl Shim {
    /// Whether results of imports, or what is read, may come while other calls run, or belong to who lifts them.
    pub fn awaits(&self) -> bool {
        self.owns_blocks
            || !self.channels.is_empty()
            || self.imports.iter().any(|function| function.lift.is_some())
    }
}

/// One function of the shim.
#[derive(Debug)]
pub struct Function {
    /// For comments and messages.
    pub wit_name: String,
    /// The core import to call, or the core export to provide.
    pub core: CoreFunction,
    /// What it does.
    pub body: Body,
    /// An export: the core name of its post-return function, where the result points into memory that must stay until the host has read it.
    pub post_return: Option<String>,
    /// An asynchronous import: from the address of the result to an object.
    pub lift: Option<Body>,
    /// An asynchronous export: how it is where a coroutine function implements it. The rest is for any other function.
    pub task: Option<TaskExport>,
    /// An export: whether it lifts borrowed handles, which must be given back when Python returns.
    pub borrows: bool,
    /// The number of Python arguments, with `self`, without `cls`.
    pub arity: u32,
    /// Whether the first Python argument is `self`.
    pub method: bool,
    /// Paths of the values whose lowering can fail, by site number.
    pub sites: Vec<String>,
}

/// An export whose calls are tasks: the host goes on while they wait.
#[derive(Debug)]
pub struct TaskExport {
    /// The core export that starts a task.
    pub core: CoreFunction,
    /// The core export for what happens to it, with [`CALLBACK`](TaskExport::CALLBACK) as parameters.
    pub callback: String,
    /// What the first does.
    pub start: Body,
    /// The core import that takes the result.
    pub task_return: CoreFunction,
    /// From the object that Python returned to that import.
    pub finish: Body,
}

impl TaskExport {
    /// Event, waitable, payload. The result is a code, as that of the function that starts the task.
    pub const CALLBACK: [ValType; 3] = [ValType::I32; 3];
}

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

const MANGLING: ManglingAndAbi = ManglingAndAbi::Legacy(LiftLowerAbi::Sync);
const ASYNC: ManglingAndAbi = ManglingAndAbi::Legacy(LiftLowerAbi::AsyncCallback);

/// Walks the canonical ABI of every function of the world.
pub fn build(world: &World) -> Shim {
    let sizes = record::sizes(world);
    let function = |func: &Func| {
        let variant = match (func.direction, func.is_async()) {
            (Direction::Import, false) => AbiVariant::GuestImport,
            (Direction::Import, true) => AbiVariant::GuestImportAsync,
            (Direction::Export, _) => AbiVariant::GuestExport,
        };
        let core = core_function(world, func, variant);
        let (mut body, lift) = match variant {
            AbiVariant::GuestImportAsync => {
                let (start, lift) = record::record_async_import(world, &sizes, func);
                (start, Some(lift))
            }
            _ => (record::record(world, &sizes, func, variant), None),
        };
        let mut sites = Vec::new();
        sites::assign(world, func, &mut body, &mut sites);
        let task = (func.direction == Direction::Export && func.is_async())
            .then(|| task_export(world, &sizes, func, &mut sites));
        Function {
            lift,
            task,
            wit_name: func.wit_name.clone(),
            post_return: post_return(world, func),
            borrows: func.direction == Direction::Export
                && body.any(&|kind| matches!(kind, Kind::LiftBorrow(_))),
            arity: u32::try_from(func.function.params.len() + usize::from(is_constructor(func)))
                .expect("a function has few parameters"),
            method: is_method(func) || is_constructor(func),
            core,
            body,
            sites,
        }
    };
    Shim {
        owns_blocks: false,
        imports: world.imports.iter().map(function).collect(),
        exports: world.exports.iter().map(function).collect(),
        resources: (0..world.resources.len())
            .map(|index| resource(world, index))
            .collect(),
        channels: (world.channels.iter())
            .map(|channel| channels::channel(world, &sizes, channel))
            .collect(),
    }
}

fn is_method(func: &Func) -> bool {
    matches!(func.kind, crate::world::FuncKind::Method(_))
}

/// Python gives an imported constructor the object to initialise.
fn is_constructor(func: &Func) -> bool {
    func.direction == Direction::Import
        && matches!(func.kind, crate::world::FuncKind::Constructor(_))
}

fn core_function(world: &World, func: &Func, variant: AbiVariant) -> CoreFunction {
    let mangling = match variant {
        AbiVariant::GuestImport | AbiVariant::GuestExport => MANGLING,
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

/// The asynchronous form of an export, whose result has `sites` in common with the other form.
fn task_export(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
    sites: &mut Vec<String>,
) -> TaskExport {
    let (start, mut finish) = record::record_async_export(world, sizes, func);
    sites::assign(world, func, &mut finish, sites);
    let interface = func.interface.as_ref();
    let (module, name, signature) =
        func.function
            .task_return_import(&world.resolve, interface, Mangling::Legacy);
    TaskExport {
        core: core_function(world, func, AbiVariant::GuestExportAsync),
        callback: export_name(world, func, ASYNC, WasmExportKind::Callback),
        start,
        task_return: signature_of(module, name, &signature),
        finish,
    }
}

/// Results behind a pointer stay in the frame until the host has read them.
fn post_return(world: &World, func: &Func) -> Option<String> {
    let signature = world
        .resolve
        .wasm_signature(AbiVariant::GuestExport, &func.function);
    (func.direction == Direction::Export && signature.retptr)
        .then(|| export_name(world, func, MANGLING, WasmExportKind::PostReturn))
}

fn resource(world: &World, index: usize) -> ResourceAbi {
    let resource = &world.resources[index];
    let intrinsic = |intrinsic, results: &[ValType]| {
        let (module, name) = world.resolve.wasm_import_name(
            MANGLING,
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
                MANGLING,
                WasmExport::ResourceDtor {
                    interface,
                    resource: resource.type_id,
                },
            )
        }),
    }
}

/// Memories are 32 bits wide; pointers that share a place with an `i64` are that wide.
fn core_type(ty: WasmType) -> ValType {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => ValType::I32,
        WasmType::I64 | WasmType::PointerOrI64 => ValType::I64,
        WasmType::F32 => ValType::F32,
        WasmType::F64 => ValType::F64,
    }
}

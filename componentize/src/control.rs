//! What a host may do with a component besides calling it: interfaces of `wit/control.wit`, which
//! are in a component only if the build was asked for them.

use crate::error::Error;
use crate::preinit::Preinit;
use crate::request::Control;
use crate::splice::part::Part;
use crate::wasi::stub::SHARED_TABLE;
use hognose_runtime_abi::{ENTRY_POLL, Intrinsic, RUNTIME_MODULE, TABLE, find, name};
use wasm_encoder::{
    ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, ImportSection,
    Module, TypeSection, ValType,
};
use wit_component::StringEncoding;
use wit_parser::{CloneMaps, Resolve, Span, WorldId};

const WIT: &str = include_str!("../../wit/control.wit");

/// The functions of `interrupts`, which are the runtime's own.
const INTERRUPTS: [(&str, &str); 3] = [
    (
        "hognose:control/interrupts@0.1.0#request",
        name::control_request,
    ),
    (
        "hognose:control/interrupts@0.1.0#breaker",
        name::control_breaker,
    ),
    (
        "hognose:control/interrupts@0.1.0#raise",
        name::control_raise,
    ),
];

/// The functions of `checkpoint`, likewise.
const CHECKPOINT: [(&str, &str); 6] = [
    (
        "hognose:control/checkpoint@0.1.0#prepare",
        name::control_prepare,
    ),
    (
        "hognose:control/checkpoint@0.1.0#memory",
        name::control_memory,
    ),
    ("hognose:control/checkpoint@0.1.0#grow", name::control_grow),
    ("hognose:control/checkpoint@0.1.0#seek", name::control_seek),
    (
        "hognose:control/checkpoint@0.1.0#write",
        name::control_write,
    ),
    (
        "hognose:control/checkpoint@0.1.0#resume",
        name::control_resume,
    ),
];

/// The core function of `ask`, which takes the address of its result.
const POLL: (&str, &str) = ("hognose:control/poll@0.1.0", "ask");

/// What goes into the component's own module. A function in the table is at the index `table`.
pub(crate) fn parts(
    control: Control,
    python: &mut Preinit,
    table: u32,
) -> Result<Vec<Part>, Error> {
    let mut modules = Vec::new();
    if control.interrupts {
        modules.push(forward(&INTERRUPTS));
    }
    if control.checkpoints {
        modules.push(forward(&CHECKPOINT));
    }
    if control.polls {
        python.call::<_, ()>(ENTRY_POLL, table, "preparing to ask the host")?;
        modules.push(in_table(POLL, table));
    }
    let part = |bytes| Part {
        bytes,
        provides: None,
    };
    Ok(modules.into_iter().map(part).collect())
}

/// The worlds that are added to the component's.
fn worlds(control: Control) -> impl Iterator<Item = &'static str> {
    let worlds = [
        (control.interrupts, "interruptible"),
        (control.polls, "polling"),
        (control.checkpoints, "checkpointable"),
        (control.failures, "recovering"),
    ];
    let worlds = worlds.into_iter().filter(|(is_added, _)| *is_added);
    worlds.map(|(_, world)| world)
}

/// The same for the encoder.
pub(crate) fn descriptions(control: Control) -> anyhow::Result<Vec<Vec<u8>>> {
    worlds(control)
        .map(|world| {
            let mut resolve = Resolve::default();
            let package = resolve.push_str("control.wit", WIT)?;
            let world = resolve.select_world(&[package], Some(world))?;
            wit_component::metadata::encode(&resolve, world, StringEncoding::UTF8, None)
        })
        .collect()
}

/// Adds them to a world, for what is written for hosts of it.
///
/// # Errors
/// If the world has something else by one of their names.
pub fn add_control(control: Control, resolve: &mut Resolve, world: WorldId) -> anyhow::Result<()> {
    for name in worlds(control) {
        let mut added = Resolve::default();
        let package = added.push_str("control.wit", WIT)?;
        let from = added.select_world(&[package], Some(name))?;
        let from = resolve.merge(added)?.map_world(from, Span::default())?;
        resolve.merge_worlds(from, world, &mut CloneMaps::default())?;
    }
    Ok(())
}

/// A module that exports functions of the runtime under other names.
fn forward(functions: &[(&str, &str)]) -> Vec<u8> {
    let mut types = TypeSection::new();
    let mut imports = ImportSection::new();
    let mut exports = ExportSection::new();
    let known = functions
        .iter()
        .filter_map(|(export, name)| Some((export, find(name)?)));
    for (index, (export, intrinsic)) in (0..).zip(known) {
        let Intrinsic {
            name,
            params,
            results,
        } = *intrinsic;
        let core = |types: &[_]| types.iter().copied().map(ValType::from).collect::<Vec<_>>();
        types.ty().function(core(params), core(results));
        imports.import(RUNTIME_MODULE, name, EntityType::Function(index));
        exports.export(export, ExportKind::Func, index);
    }
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&exports);
    module.finish()
}

/// A module that puts a function of the host, which takes an address, into the runtime's table.
fn in_table((module, name): (&str, &str), index: u32) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], []);
    let mut imports = ImportSection::new();
    imports.import(RUNTIME_MODULE, TABLE, SHARED_TABLE);
    imports.import(module, name, EntityType::Function(0));
    let mut elements = ElementSection::new();
    let offset = ConstExpr::i32_const(index.cast_signed());
    elements.active(None, &offset, Elements::Functions([0].as_slice().into()));
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&elements);
    module.finish()
}

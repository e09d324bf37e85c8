//! Merges the snapshot of the runtime with modules that were written for it: the shim, and what stands in for WASI.
//!
//! ```text
//! runtime:  imports A      | functions R | table T | globals from the snapshot | memory from the snapshot
//! shim:     imports B, R.x | functions S | fills the table from T on
//! merged:   imports A B    | R S         | table grown                         | calls are direct
//! ```
//! Functions of the runtime move by the number of new imports, so every call in it is renumbered; nothing else in it changes.

mod code;
mod indices;
mod names;
mod reach;
mod renumber;

use crate::Error;
use crate::apart;
use crate::instrument::Sites;
use crate::module::Module;
use crate::snapshot::Snapshot;
use hognose_runtime_abi as abi;
use indices::Indices;
use renumber::Renumber;
use std::collections::BTreeSet;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Encode, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, ImportSection, MemorySection, RawSection, SectionId,
    TableSection, TypeSection,
};
use wasmparser::ExternalKind;

/// What is merged.
pub(crate) struct Splice<'a> {
    pub runtime: &'a Module<'a>,
    /// Function indices in the runtime's code.
    pub sites: &'a Sites,
    pub snapshot: &'a Snapshot<'a>,
    /// Modules that use the runtime's memory, table and functions.
    pub additions: &'a [Addition<'a>],
    /// Whether names of functions are kept.
    pub names: bool,
}

/// A module that was written for the runtime.
pub(crate) struct Addition<'a> {
    pub module: &'a Module<'a>,
    /// Its exports are what the runtime imports from this module. Without that, they are exports of the result.
    pub provides: Option<&'a str>,
}

/// The merged module.
pub(crate) struct Spliced {
    pub module: Vec<u8>,
    /// The same interface without code and data: all that an encoder of components must see.
    pub skeleton: Vec<u8>,
    /// Bytes of the runtime's code.
    pub runtime_code: usize,
    /// Bytes of the additions' code.
    pub added_code: usize,
    /// Bytes of the data section.
    pub data: usize,
}

/// Merges. Errors say what in the additions does not fit.
pub(crate) fn splice(input: &Splice<'_>) -> Result<Spliced, Error> {
    let indices = Indices::new(input).map_err(Error::Shim)?;
    let mut head = wasm_encoder::Module::new();
    let merged = interface(input, &indices, &mut head)
        .map_err(|error| Error::Shim(format!("it cannot be read: {error}")))?;

    let mut skeleton = head.clone();
    let mut bodies = CodeSection::new();
    for _ in 0..merged.functions {
        let mut body = Function::new([]);
        body.instructions().unreachable().end();
        bodies.function(&body);
    }
    skeleton.section(&bodies);

    let added = added_code(input, &indices)
        .map_err(|error| Error::Shim(format!("it cannot be read: {error}")))?;
    let mut module = Vec::with_capacity(capacity(input, added.bytes.len()));
    module.extend_from_slice(head.as_slice());
    let code = section(&mut module, SectionId::Code, |out| {
        code::renumber(input, &indices, &added, out);
    });
    let data = section(&mut module, SectionId::Data, |out| {
        data(input.snapshot, out);
    });
    if input.names
        && let Some(names) = names::merge(input, &indices)
    {
        module.push(SectionId::Custom.into());
        names.encode(&mut module);
    }
    Ok(Spliced {
        module,
        skeleton: skeleton.finish(),
        runtime_code: code - added.bytes.len(),
        added_code: added.bytes.len(),
        data,
    })
}

/// Writes a section in place, for megabytes need not be copied: its length is padded to five bytes and filled in afterwards. Returns the
/// length.
fn section(out: &mut Vec<u8>, id: SectionId, contents: impl FnOnce(&mut Vec<u8>)) -> usize {
    out.push(id.into());
    let place = out.len();
    out.extend([0; 5]);
    contents(out);
    let length = out.len() - place - 5;
    for (position, byte) in out[place..place + 5].iter_mut().enumerate() {
        let more = if position < 4 { 0x80 } else { 0 };
        *byte = (length >> (7 * position)) as u8 & 0x7f | more;
    }
    length
}

/// About as much as the merged module needs.
fn capacity(input: &Splice<'_>, added_code: usize) -> usize {
    let segments = &input.snapshot.segments;
    let data: usize = segments.iter().map(|segment| segment.len() + 16).sum();
    input.runtime.code.len() + added_code + data + (1 << 18)
}

struct Merged {
    /// Defined functions.
    functions: u32,
}

type Reencoded<T> = Result<T, wasm_encoder::reencode::Error>;

/// Writes every section before the code.
fn interface(
    input: &Splice<'_>,
    indices: &Indices<'_>,
    out: &mut wasm_encoder::Module,
) -> Reencoded<Merged> {
    let runtime = input.runtime;
    let mut roundtrip = RoundtripReencoder;

    let mut types = TypeSection::new();
    for group in &runtime.rec_groups {
        roundtrip.parse_recursive_type_group(types.ty(), group.clone())?;
    }
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        for group in &addition.module.rec_groups {
            renumber
                .clone()
                .parse_recursive_type_group(types.ty(), group.clone())?;
        }
    }
    out.section(&types);

    let mut imports = ImportSection::new();
    for import in &indices.imports {
        imports.import(import.module, import.name, EntityType::Function(import.ty));
    }
    out.section(&imports);

    let mut functions = FunctionSection::new();
    for ty in &runtime.functions[runtime.imported_functions as usize..] {
        functions.function(*ty);
    }
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        let module = addition.module;
        for ty in &module.functions[module.imported_functions as usize..] {
            functions.function(ty + renumber.types);
        }
    }
    out.section(&functions);

    let mut tables = TableSection::new();
    for table in &runtime.tables {
        let mut ty = roundtrip.table_type(*table)?;
        ty.minimum += u64::from(indices.added_elements);
        ty.maximum = ty.maximum.map(|maximum| maximum.max(ty.minimum));
        tables.table(ty);
    }
    out.section(&tables);

    let mut memories = MemorySection::new();
    for memory in &runtime.memories {
        let mut ty = roundtrip.memory_type(*memory)?;
        ty.minimum = (input.snapshot.memory.len() >> ty.page_size_log2.unwrap_or(16)) as u64;
        ty.maximum = None;
        memories.memory(ty);
    }
    out.section(&memories);

    if let Some(tags) = &runtime.tags {
        out.section(&RawSection {
            id: SectionId::Tag.into(),
            data: &runtime.bytes[tags.clone()],
        });
    }
    out.section(&globals(input, indices)?);
    out.section(&exports(input, indices));

    let mut elements = ElementSection::new();
    for element in &runtime.elements {
        indices
            .runtime
            .clone()
            .parse_element(&mut elements, element.clone())?;
    }
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        for element in &addition.module.elements {
            renumber
                .clone()
                .parse_element(&mut elements, element.clone())?;
        }
    }
    out.section(&elements);
    Ok(Merged {
        functions: functions.len(),
    })
}

fn globals(input: &Splice<'_>, indices: &Indices<'_>) -> Reencoded<GlobalSection> {
    let mut globals = GlobalSection::new();
    let mut values = input.snapshot.globals.iter().peekable();
    for (index, global) in input.runtime.globals.iter().enumerate() {
        let ty = RoundtripReencoder.global_type(global.ty)?;
        match values.next_if(|(of, _)| *of as usize == index) {
            Some((_, value)) => globals.global(ty, value),
            None => globals.global(
                ty,
                &indices
                    .runtime
                    .clone()
                    .const_expr(global.init_expr.clone())?,
            ),
        };
    }
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        for global in &addition.module.globals {
            renumber
                .clone()
                .parse_global(&mut globals, global.clone())?;
        }
    }
    Ok(globals)
}

/// The memory, what the canonical ABI calls, what code outside asks for, and the world's exports.
fn exports(input: &Splice<'_>, indices: &Indices<'_>) -> ExportSection {
    let mut exports = ExportSection::new();
    for export in &input.runtime.exports {
        match export.kind {
            ExternalKind::Memory if export.name == abi::MEMORY => {
                exports.export(export.name, ExportKind::Memory, export.index);
            }
            ExternalKind::Func if is_kept(export.name) => {
                exports.export(
                    export.name,
                    ExportKind::Func,
                    indices.runtime.function(export.index),
                );
            }
            ExternalKind::Table if apart::is_shared(export.name) => {
                exports.export(export.name, ExportKind::Table, export.index);
            }
            ExternalKind::Global if apart::is_shared(export.name) => {
                exports.export(export.name, ExportKind::Global, export.index);
            }
            _ => {}
        }
    }
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        if addition.provides.is_none() {
            for export in &addition.module.exports {
                exports.export(
                    export.name,
                    ExportKind::Func,
                    renumber.function(export.index),
                );
            }
        }
    }
    exports
}

/// Whether a function that the runtime exports is for hosts: the allocator, and what Rust of the app implements. All others are between
/// runtime, shim and build.
fn is_kept(name: &str) -> bool {
    let internal =
        abi::find(name).is_some() || abi::ENTRIES.contains(&name) || name == abi::ENTRY_SHIM;
    abi::KEPT_EXPORTS.contains(&name) || !internal && name != INITIALIZE
}

/// The start of the C library, which the build calls.
const INITIALIZE: &str = "_initialize";

/// Bodies of the additions' functions, renumbered.
struct Added {
    count: u32,
    bytes: Vec<u8>,
}

fn added_code(input: &Splice<'_>, indices: &Indices<'_>) -> Reencoded<Added> {
    let mut code = CodeSection::new();
    for (addition, renumber) in input.additions.iter().zip(&indices.additions) {
        let module = addition.module;
        for body in &module.bodies {
            let reader = wasmparser::BinaryReader::new(&module.bytes[body.clone()], body.start);
            renumber
                .clone()
                .parse_function_body(&mut code, wasmparser::FunctionBody::new(reader))?;
        }
    }
    // A section starts with the number of bodies, which is left to the merged one.
    let count = code.len();
    let mut section = Vec::new();
    code.encode(&mut section);
    let bytes = section.split_off(section.len() - code.byte_len());
    Ok(Added { count, bytes })
}

/// Contents of the data section: active segments at constant offsets, which engines map copy-on-write.
fn data(snapshot: &Snapshot<'_>, out: &mut Vec<u8>) {
    snapshot.segments.len().encode(out);
    for segment in &snapshot.segments {
        // The kind of segment, for memory 0.
        out.push(0);
        ConstExpr::i32_const(segment.start as u32 as i32).encode(out);
        snapshot.memory[segment.clone()].encode(out);
    }
}

/// Names that are exported twice.
fn duplicates<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}

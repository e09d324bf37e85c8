//! The sections of the merged module before its code.

use super::indices::Indices;
use super::input::{Splice, is_kept};
use crate::runtime::shared::slots;
use hognose_runtime_abi as abi;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    ElementSection, EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection,
    ImportSection, MemorySection, RawSection, SectionId, StartSection, TableSection, TypeSection,
};
use wasmparser::ExternalKind;

pub(super) type Reencoded<T> = Result<T, wasm_encoder::reencode::Error>;

/// Writes every section before the code. Returns how many functions are defined.
pub(super) fn interface(
    input: &Splice<'_>,
    indices: &Indices<'_>,
    out: &mut wasm_encoder::Module,
) -> Reencoded<u32> {
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
    if let Some(start) = input.start() {
        out.section(&StartSection {
            function_index: indices.runtime.function(start),
        });
    }

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
    Ok(functions.len())
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
            ExternalKind::Table if slots::is_shared(export.name) => {
                exports.export(export.name, ExportKind::Table, export.index);
            }
            ExternalKind::Global if slots::is_shared(export.name) => {
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

//! The half that is spliced: everything of the runtime but its code.

use super::slots::{Slots, TABLE, through_table, types};
use crate::module::Module;
use crate::runtime::instrument::GLOBAL_PREFIX;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, ImportSection, MemorySection, TableSection,
};
use wasmparser::{ExternalKind, TypeRef};

pub(super) fn write(runtime: &Module<'_>, slots: &Slots<'_>) -> Result<Vec<u8>, String> {
    let mut same = RoundtripReencoder;
    let unreadable = |error: wasm_encoder::reencode::Error| error.to_string();

    let types = types(runtime)?;
    let mut imports = ImportSection::new();
    for import in &runtime.imports {
        let TypeRef::Func(ty) = import.ty else {
            return Err(format!(
                "it imports `{}`, which is no function",
                import.name
            ));
        };
        imports.import(import.module, import.name, EntityType::Function(ty));
    }
    let mut tables = TableSection::new();
    for table in &runtime.tables {
        let mut ty = same.table_type(*table).map_err(unreadable)?;
        ty.minimum = slots.size.into();
        ty.maximum = None;
        tables.table(ty);
    }
    let mut memories = MemorySection::new();
    for memory in &runtime.memories {
        memories.memory(same.memory_type(*memory).map_err(unreadable)?);
    }
    let mut globals = GlobalSection::new();
    for global in &runtime.globals {
        same.parse_global(&mut globals, global.clone())
            .map_err(unreadable)?;
    }
    let mut functions = FunctionSection::new();
    let mut exports = ExportSection::new();
    let mut code = CodeSection::new();
    for (position, export) in slots.exports.iter().enumerate() {
        let ty = *(runtime.functions.get(export.index as usize))
            .ok_or_else(|| format!("`{}` is no function", export.name))?;
        exports.export(
            export.name,
            ExportKind::Func,
            runtime.imported_functions + functions.len(),
        );
        functions.function(ty);
        let slot = slots.first_export + position as u32;
        code.function(&through_table(runtime, ty, slot)?);
    }
    for export in &runtime.exports {
        if export.kind == ExternalKind::Memory {
            exports.export(export.name, ExportKind::Memory, export.index);
        }
    }
    exports.export(TABLE, ExportKind::Table, 0);
    for index in 0..runtime.globals.len() as u32 {
        let name = format!("{GLOBAL_PREFIX}{index}");
        exports.export(&name, ExportKind::Global, index);
    }
    let mut elements = ElementSection::new();
    let imported: Vec<u32> = (0..runtime.imported_functions).collect();
    elements.active(
        None,
        &ConstExpr::i32_const(slots.first_import as i32),
        Elements::Functions(imported.into()),
    );
    let mut module = wasm_encoder::Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&tables)
        .section(&memories)
        .section(&globals)
        .section(&exports)
        .section(&elements)
        .section(&code);
    Ok(module.finish())
}

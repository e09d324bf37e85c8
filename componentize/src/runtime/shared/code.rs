//! The half that is imported: the runtime's code, over a memory, a table and globals that are not
//! its own.

use super::slots::{HOME, Slots, TABLE, through_table, types};
use crate::module::Module;
use crate::runtime::instrument::GLOBAL_PREFIX;
use hognose_runtime_abi as abi;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    ConstExpr, ElementSection, Elements, Encode, EntityType, FunctionSection, ImportSection,
    RawSection, SectionId,
};

pub(super) fn write(runtime: &Module<'_>, slots: &Slots<'_>) -> Result<Vec<u8>, String> {
    let mut same = RoundtripReencoder;
    let unreadable = |error: wasm_encoder::reencode::Error| error.to_string();

    let types = types(runtime)?;
    let mut imports = ImportSection::new();
    for (name, ty) in interface(runtime, slots)? {
        imports.import(HOME, &name, ty);
    }
    // What the runtime imports keeps its place among the functions.
    let mut functions = FunctionSection::new();
    let mut bodies = Vec::new();
    for (position, ty) in runtime.functions.iter().enumerate() {
        functions.function(*ty);
        if position < runtime.imported_functions as usize {
            let slot = slots.first_import + position as u32;
            through_table(runtime, *ty, slot)?.encode(&mut bodies);
        }
    }
    for body in &runtime.bodies {
        runtime.bytes[body.clone()].encode(&mut bodies);
    }
    let mut code = Vec::with_capacity(bodies.len() + 8);
    functions.len().encode(&mut code);
    code.append(&mut bodies);

    let mut elements = ElementSection::new();
    for element in &runtime.elements {
        same.parse_element(&mut elements, element.clone())
            .map_err(unreadable)?;
    }
    let exported: Vec<u32> = slots.exports.iter().map(|export| export.index).collect();
    elements.active(
        None,
        &ConstExpr::i32_const(slots.first_export as i32),
        Elements::Functions(exported.into()),
    );
    let mut module = wasm_encoder::Module::new();
    module.section(&types).section(&imports).section(&functions);
    if let Some(tags) = &runtime.tags {
        module.section(&RawSection {
            id: SectionId::Tag.into(),
            data: &runtime.bytes[tags.clone()],
        });
    }
    module.section(&elements).section(&RawSection {
        id: SectionId::Code.into(),
        data: &code,
    });
    Ok(module.finish())
}

/// Everything that `code` imports, in the order of its index spaces.
pub(super) fn interface(
    runtime: &Module<'_>,
    slots: &Slots<'_>,
) -> Result<Vec<(String, EntityType)>, String> {
    let mut same = RoundtripReencoder;
    let unreadable = |error: wasm_encoder::reencode::Error| error.to_string();
    let mut items = Vec::new();
    for memory in &runtime.memories {
        let mut ty = same.memory_type(*memory).map_err(unreadable)?;
        // As the spliced module has it, which may be larger.
        ty.maximum = None;
        items.push((abi::MEMORY.to_string(), ty.into()));
    }
    for table in &runtime.tables {
        let mut ty = same.table_type(*table).map_err(unreadable)?;
        ty.minimum = slots.size.into();
        ty.maximum = None;
        items.push((TABLE.to_string(), ty.into()));
    }
    for (index, global) in runtime.globals.iter().enumerate() {
        let ty = same.global_type(global.ty).map_err(unreadable)?;
        items.push((format!("{GLOBAL_PREFIX}{index}"), ty.into()));
    }
    Ok(items)
}

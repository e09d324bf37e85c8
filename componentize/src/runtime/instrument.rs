//! Makes the runtime readable from outside, and finds what its snapshot and splice need to know of
//! its code.

use crate::module::Module;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportKind, ExportSection, RawSection, SectionId};
use wasmparser::{BinaryReaderError, FunctionBody, Operator, Parser};

/// Where function indices stand in a code section: ascending offsets into its contents. Each is a
/// LEB128 of its own.
pub(crate) type Sites = Vec<u32>;

/// Under this prefix and their index the mutable globals are exported.
pub(crate) const GLOBAL_PREFIX: &str = "hognose-global-";

/// The module with its mutable globals exported, so that a snapshot can read them.
pub(crate) fn instrument(module: &Module<'_>) -> Result<Vec<u8>, String> {
    let mut exports = ExportSection::new();
    for export in &module.exports {
        RoundtripReencoder
            .parse_export(&mut exports, *export)
            .map_err(|error| error.to_string())?;
    }
    for (index, global) in module.globals.iter().enumerate() {
        if global.ty.mutable {
            exports.export(
                &format!("{GLOBAL_PREFIX}{index}"),
                ExportKind::Global,
                index as u32,
            );
        }
    }
    let mut out = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module.bytes) {
        let payload = payload.map_err(|error| error.to_string())?;
        match payload.as_section() {
            Some((id, _)) if id == u8::from(SectionId::Export) => {
                out.section(&exports);
            }
            Some((id, range)) => {
                out.section(&RawSection {
                    id,
                    data: &module.bytes[range],
                });
            }
            None => {}
        }
    }
    Ok(out.finish())
}

/// Reads all code: where its function indices stand. Refuses what a snapshot of memory and globals
/// would miss: code that changes tables, or drops or copies segments.
pub(crate) fn scan(module: &Module<'_>) -> Result<Sites, String> {
    let mut sites = Sites::new();
    for (index, range) in module.bodies.iter().enumerate() {
        let reader = wasmparser::BinaryReader::new(&module.bytes[range.clone()], range.start);
        scan_body(FunctionBody::new(reader), module.code.start, &mut sites)
            .map_err(|error| error.to_string())?
            .map_err(|instruction| {
                format!(
                    "function {} uses `{instruction}`, which a snapshot cannot keep",
                    index as u32 + module.imported_functions
                )
            })?;
    }
    Ok(sites)
}

fn scan_body(
    body: FunctionBody<'_>,
    base: usize,
    sites: &mut Sites,
) -> Result<Result<(), &'static str>, BinaryReaderError> {
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let (operator, offset) = operators.read_with_offset()?;
        match operator {
            // One byte of opcode, then the index.
            Operator::Call { .. } | Operator::ReturnCall { .. } | Operator::RefFunc { .. } => {
                sites.push((offset + 1 - base) as u32);
            }
            Operator::TableSet { .. } => return Ok(Err("table.set")),
            Operator::TableGrow { .. } => return Ok(Err("table.grow")),
            Operator::TableFill { .. } => return Ok(Err("table.fill")),
            Operator::TableCopy { .. } => return Ok(Err("table.copy")),
            Operator::TableInit { .. } => return Ok(Err("table.init")),
            Operator::ElemDrop { .. } => return Ok(Err("elem.drop")),
            Operator::DataDrop { .. } => return Ok(Err("data.drop")),
            Operator::MemoryInit { .. } => return Ok(Err("memory.init")),
            _ => {}
        }
    }
    Ok(Ok(()))
}

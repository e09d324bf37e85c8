//! What a component imports and exports, and what its size is made of.

use crate::component::{self, Part, PartKind};
use crate::encode::PARTS_SECTION;
use crate::error::Error;
use wasmparser::{Parser, Payload};
use wit_component::DecodedWasm;
use wit_parser::WorldItem;

/// What [`inspect`] finds.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// Names of the imports: interfaces and functions of the world.
    pub imports: Vec<String>,
    /// Names of the exports.
    pub exports: Vec<String>,
    /// The world as WIT text.
    pub wit: String,
    /// What the size is made of. Only components of ours know it in detail.
    pub parts: Vec<Part>,
}

/// Reads a component.
pub fn inspect(bytes: &[u8]) -> Result<Inspection, Error> {
    let failed = |error: anyhow::Error| Error::Inspect(format!("{error:#}"));
    let (resolve, world) = match wit_component::decode(bytes).map_err(failed)? {
        DecodedWasm::Component(resolve, world) => (resolve, world),
        DecodedWasm::WitPackage(..) => return Err(Error::Inspect("it is a WIT package".into())),
    };
    let names = |items: &mut dyn Iterator<Item = (String, &WorldItem)>| {
        items
            .filter(|(_, item)| !matches!(item, WorldItem::Type { .. }))
            .map(|(name, _)| name)
            .collect()
    };
    let description = &resolve.worlds[world];
    let imports = names(
        &mut description
            .imports
            .iter()
            .map(|(key, item)| (resolve.name_world_key(key), item)),
    );
    let exports = names(
        &mut description
            .exports
            .iter()
            .map(|(key, item)| (resolve.name_world_key(key), item)),
    );
    let mut printer = wit_component::WitPrinter::default();
    let package = description
        .package
        .ok_or_else(|| Error::Inspect("its world has no package".into()))?;
    printer.print(&resolve, package, &[]).map_err(failed)?;
    let parts = parts(bytes).map_err(|error| Error::Inspect(error.to_string()))?;
    Ok(Inspection {
        imports,
        exports,
        wit: printer.output.to_string(),
        parts,
    })
}

fn parts(bytes: &[u8]) -> Result<Vec<Part>, wasmparser::BinaryReaderError> {
    let total = bytes.len() as u64;
    let (mut code, mut data) = (0, 0);
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::CustomSection(section) if section.name() == PARTS_SECTION => {
                if let Ok(parts) = serde_json::from_slice(section.data()) {
                    return Ok(component::with_rest(parts, total));
                }
            }
            Payload::CodeSectionStart { range, .. } => code += range.len() as u64,
            Payload::DataSection(section) => data += section.range().len() as u64,
            _ => {}
        }
    }
    let parts = vec![
        Part {
            kind: PartKind::RuntimeCode,
            bytes: code,
        },
        Part {
            kind: PartKind::Heap,
            bytes: data,
        },
    ];
    Ok(component::with_rest(parts, total))
}

//! What pre-initialisation and splicing rely on.

use anyhow::{Result, bail};
use hognose_runtime_abi as abi;
use wasmparser::{DataKind, ElementKind, ExternalKind, Operator, Parser, Payload, TypeRef};

/// Checks what pre-initialisation and splicing rely on: the exports are those asked for, only
/// functions are imported, of WASI and, where the guest has `world_imports`, of the world, memory
/// and table are the module's own, and nothing changes a table or passive segment at run time,
/// which a snapshot could not keep.
pub(crate) fn check(module: &[u8], exports: &[&str], world_imports: bool) -> Result<()> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    let expected = match import.module {
                        "wasi_snapshot_preview1" => true,
                        // What no library defines, the linker makes an import of.
                        "env" => false,
                        _ => world_imports,
                    };
                    if !matches!(import.ty, TypeRef::Func(_)) || !expected {
                        bail!("it imports `{}` of `{}`", import.name, import.module);
                    }
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Func | ExternalKind::Global => found.push(export.name),
                        ExternalKind::Memory if export.name == abi::MEMORY => {}
                        ExternalKind::Table if export.name == abi::TABLE => {}
                        _ => bail!("it exports `{}`, a {:?}", export.name, export.kind),
                    }
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    if matches!(data?.kind, DataKind::Passive) {
                        bail!("it has a passive data segment");
                    }
                }
            }
            Payload::ElementSection(section) => {
                for element in section {
                    if !matches!(element?.kind, ElementKind::Active { .. }) {
                        bail!("it has an element segment that is not active");
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    let operator = operator?;
                    if changes_table(&operator) {
                        bail!("it has an instruction that a snapshot cannot keep: {operator:?}");
                    }
                }
            }
            _ => {}
        }
    }
    let missing = exports.iter().find(|name| !found.contains(name));
    let other = found.iter().find(|name| !exports.contains(name));
    match (missing, other) {
        (None, None) => Ok(()),
        (Some(name), _) => bail!("it does not export `{name}`"),
        (None, Some(name)) => bail!("it exports `{name}`, for which nobody asked"),
    }
}

fn changes_table(operator: &Operator) -> bool {
    matches!(
        operator,
        Operator::TableSet { .. }
            | Operator::TableGrow { .. }
            | Operator::TableFill { .. }
            | Operator::TableCopy { .. }
            | Operator::TableInit { .. }
            | Operator::ElemDrop { .. }
            | Operator::DataDrop { .. }
            | Operator::MemoryInit { .. }
    )
}

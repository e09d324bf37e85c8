//! The core module of a component, for hosts that load no components.

use wasmparser::{Parser, Payload};

/// A core module as its hosts see it.
#[derive(Clone, Debug, Default)]
pub struct CoreModule {
    /// Its binary.
    pub bytes: Vec<u8>,
    /// Modules and names of what it imports: functions.
    pub imports: Vec<(String, String)>,
    /// Names of what it exports.
    pub exports: Vec<String>,
}

/// The module in a component of ours that holds the runtime, the app, and the memory: the one that
/// exports a memory and needs no table of others.
pub fn core_module(component: &[u8]) -> Option<CoreModule> {
    for payload in Parser::new(0).parse_all(component) {
        let Payload::ModuleSection {
            unchecked_range: range,
            ..
        } = payload.ok()?
        else {
            continue;
        };
        if let Some(module) = read(component.get(range)?) {
            return Some(module);
        }
    }
    None
}

/// The interface of a module that has a memory of its own.
fn read(bytes: &[u8]) -> Option<CoreModule> {
    let mut module = CoreModule::default();
    let mut has_memory = false;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.ok()? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.ok()?;
                    let name = (import.module.to_owned(), import.name.to_owned());
                    module.imports.push(name);
                }
            }
            Payload::MemorySection(_) => has_memory = true,
            Payload::ExportSection(section) => {
                for export in section {
                    module.exports.push(export.ok()?.name.to_owned());
                }
            }
            Payload::CodeSectionStart { .. } => break,
            _ => {}
        }
    }
    module.bytes = bytes.to_vec();
    has_memory.then_some(module)
}

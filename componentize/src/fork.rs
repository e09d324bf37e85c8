//! A component that begins where an instance of another one is: its memory is the image.

use crate::encode::{PARTS_SECTION, finish_modules, main_module, without_custom};
use crate::error::Error;
use crate::module;
use crate::snapshot::segments;
use wasm_encoder::{ConstExpr, DataSection, MemorySection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The component, with the memory of an instance in the place of that of new instances. The
/// instance is idle: no call of it is under way, and nothing of its host's is in its memory.
///
/// # Errors
/// When the component cannot be read, or has no module with a memory.
pub fn fork(component: &[u8], memory: &[u8]) -> Result<Vec<u8>, Error> {
    let unfit = || Error::Encode("this is no component with a memory".into());
    let main = main_module(component).ok_or_else(unfit)?;
    let forked = with_memory(&component[main], memory).ok_or_else(unfit)?;
    module::validate("forked module", &forked)?;
    // What it says of the size of its parts does not hold any more.
    without_custom(component, PARTS_SECTION)
        .and_then(|component| finish_modules(&component, &forked))
        .ok_or_else(unfit)
}

/// A module whose memory is this from the start.
fn with_memory(module: &[u8], memory: &[u8]) -> Option<Vec<u8>> {
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.ok()?;
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        match payload {
            Payload::MemorySection(section) => {
                let ty = section.into_iter().next()?.ok()?;
                let pages = memory.len() >> ty.page_size_log2.unwrap_or(16);
                let mut memories = MemorySection::new();
                memories.memory(wasm_encoder::MemoryType {
                    minimum: pages as u64,
                    maximum: ty.maximum,
                    memory64: ty.memory64,
                    shared: ty.shared,
                    page_size_log2: ty.page_size_log2,
                });
                out.section(&memories);
            }
            Payload::DataSection(_) => {
                let mut data = DataSection::new();
                for segment in segments(memory) {
                    let offset = ConstExpr::i32_const(segment.start as u32 as i32);
                    data.active(0, &offset, memory[segment].iter().copied());
                }
                out.section(&data);
            }
            // It counts the segments.
            Payload::DataCountSection { .. } => {}
            _ => {
                out.section(&RawSection {
                    id,
                    data: &module[range],
                });
            }
        }
    }
    Some(out.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_takes_the_place_of_data() {
        let text = r#"(module
            (memory (export "memory") 1)
            (func (export "f") (result i32) (i32.load (i32.const 8)))
            (data (i32.const 8) "\01"))"#;
        let module = wat::parse_str(text).unwrap();
        let mut memory = vec![0; 2 << 16];
        memory[8] = 7;
        memory[100_000] = 9;
        let forked = with_memory(&module, &memory).unwrap();
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(&forked) {
            match payload.unwrap() {
                Payload::MemorySection(memories) => {
                    let memory = memories.into_iter().next().unwrap().unwrap();
                    assert_eq!(memory.initial, 2);
                }
                Payload::DataSection(data) => {
                    found.extend(data.into_iter().map(|data| data.unwrap().data.to_vec()));
                }
                _ => {}
            }
        }
        assert_eq!(found, [[7], [9]]);
    }
}

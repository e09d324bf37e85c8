//! The merged code section: the runtime's bodies with new function indices, then the additions'.
//!
//! The runtime's code is megabytes and is the same for every app, so it is not decoded again: the
//! places where function indices stand in it are known, and what lies between them is copied.

use super::indices::Indices;
use super::input::Splice;
use super::leb::{leb, leb_length, read_leb};
use super::sections::Reencoded;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{CodeSection, Encode};

/// Bodies of the additions' functions, renumbered.
pub(super) struct Added {
    count: u32,
    pub bytes: Vec<u8>,
}

/// The additions' code.
pub(super) fn added(input: &Splice<'_>, indices: &Indices<'_>) -> Reencoded<Added> {
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

/// Writes the contents of the code section.
pub(super) fn renumber(
    input: &Splice<'_>,
    indices: &Indices<'_>,
    added: &Added,
    out: &mut Vec<u8>,
) {
    let runtime = input.runtime;
    let section = &runtime.bytes[runtime.code.clone()];
    leb(out, runtime.bodies.len() as u32 + added.count);
    let mut sites = input.sites.iter().map(|site| *site as usize).peekable();
    let mut patches: Vec<Patch> = Vec::new();
    let reached = &indices.reached[runtime.imported_functions as usize..];
    for (body, reached) in runtime.bodies.iter().zip(reached) {
        let body = body.start - runtime.code.start..body.end - runtime.code.start;
        patches.clear();
        let mut length = body.len();
        while let Some(start) = sites.next_if(|site| *site < body.end) {
            let (old, end) = read_leb(section, start);
            let index = indices.runtime.function(old);
            length = length + leb_length(index) - (end - start);
            patches.push(Patch { start, end, index });
        }
        if !reached {
            out.extend_from_slice(&EMPTY);
            continue;
        }
        leb(out, length as u32);
        let mut copied = body.start;
        for patch in &patches {
            out.extend_from_slice(&section[copied..patch.start]);
            leb(out, patch.index);
            copied = patch.end;
        }
        out.extend_from_slice(&section[copied..body.end]);
    }
    out.extend_from_slice(&added.bytes);
}

/// In place of a function that nothing calls: its size, no locals, `unreachable`, `end`.
const EMPTY: [u8; 4] = [3, 0, 0, 0x0b];

/// A function index in the old section, and the new one.
struct Patch {
    start: usize,
    end: usize,
    index: u32,
}

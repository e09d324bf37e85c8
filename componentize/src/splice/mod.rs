//! Stage: merges the snapshot of the runtime with modules that were written for it: the shim, and
//! what stands in for WASI.
//!
//! ```text
//! runtime:  imports A      | functions R | table T     | globals and memory from the snapshot
//! shim:     imports B, R.x | functions S | fills the table from T on
//! merged:   imports A B    | R S         | table grown | calls are direct
//! ```
//! Functions of the runtime move by the number of new imports, so every call in it is renumbered;
//! nothing else in it changes.

mod code;
mod indices;
mod input;
mod leb;
mod live;
pub(crate) mod merged;
mod names;
pub(crate) mod part;
mod renumber;
mod sections;

use crate::error::Error;
use crate::module::Module;
use crate::run::Run;
use crate::runtime::base::Base;
use crate::snapshot::Snapshot;
use indices::Indices;
use input::{Addition, Splice};
use merged::Spliced;
use part::Part;
use wasm_encoder::{CodeSection, ConstExpr, Encode, Function, SectionId};

/// Splices a base with a snapshot of its memory and parts.
pub(crate) fn splice<'a>(
    base: &Base<'_>,
    snapshot: &Snapshot<'_>,
    parts: impl IntoIterator<Item = &'a Part>,
    names: bool,
    run: &Run<'_>,
) -> Result<Spliced, Error> {
    let mut modules = Vec::new();
    for part in parts {
        let module = Module::parse(&part.bytes).map_err(|error| Error::Shim(error.to_string()))?;
        modules.push((module, part.provides.as_deref()));
    }
    let additions = modules.iter();
    let additions: Vec<Addition<'_>> = additions
        .map(|(module, provides)| Addition {
            module,
            provides: *provides,
        })
        .collect();
    let spliced = merge(&Splice {
        runtime: base.module(),
        sites: base.sites(),
        snapshot,
        additions: &additions,
        names,
    })?;
    run.keep_checked("module.wasm", "splice", &spliced.module)?;
    Ok(spliced)
}

/// Merges. Errors say what in the additions does not fit.
fn merge(input: &Splice<'_>) -> Result<Spliced, Error> {
    let indices = Indices::new(input).map_err(Error::Shim)?;
    let mut head = wasm_encoder::Module::new();
    let functions = sections::interface(input, &indices, &mut head)
        .map_err(|error| Error::Shim(format!("it cannot be read: {error}")))?;

    let mut skeleton = head.clone();
    let mut bodies = CodeSection::new();
    for _ in 0..functions {
        let mut body = Function::new([]);
        body.instructions().unreachable().end();
        bodies.function(&body);
    }
    skeleton.section(&bodies);

    let added = code::added(input, &indices)
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

/// Writes a section in place, for megabytes need not be copied: its length is padded to five bytes
/// and filled in afterwards. Returns the length.
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

/// Contents of the data section: active segments at constant offsets, which engines map
/// copy-on-write.
fn data(snapshot: &Snapshot<'_>, out: &mut Vec<u8>) {
    snapshot.segments.len().encode(out);
    for segment in &snapshot.segments {
        // The kind of segment, for memory 0.
        out.push(0);
        ConstExpr::i32_const(segment.start as u32 as i32).encode(out);
        snapshot.memory[segment.clone()].encode(out);
    }
}

//! Stage: the core module becomes a component.

mod timers;

use crate::component::Part;
use crate::control;
use crate::error::Error;
use crate::request::Control;
use crate::run::Run;
use crate::runtime::base::Base;
use crate::splice::merged::Spliced;
use crate::wasi::Wasi;
use std::ops::Range;
use wasi_preview1_component_adapter_provider::{
    WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME, WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER,
};
use wasm_encoder::{CustomSection, Encode, SectionId};
use wasmparser::{Parser, Payload};
use wit_component::{ComponentEncoder, StringEncoding};
use wit_parser::{Resolve, WorldId};

/// A custom section of the component: what its size is made of, as JSON.
pub(crate) const PARTS_SECTION: &str = "hognose-parts";

/// Encodes the component of a world. The encoder sees the skeleton, which has the interface of the
/// module but none of its megabytes; these are put in its place afterwards.
pub(crate) fn encode(
    world: (&Resolve, WorldId),
    spliced: &Spliced,
    parts: &[Part],
    (wasi, control): (Wasi, Control),
    base: &Base<'_>,
    run: &Run<'_>,
) -> Result<Vec<u8>, Error> {
    let (resolve, world) = world;
    let adapter = matches!(wasi, Wasi::Adapter(_));
    let component = encode_skeleton(resolve, world, &spliced.skeleton, adapter, control)
        .map_err(|error| Error::Encode(format!("{error:#}")))?;
    // Names of the parts that every component has alike are of no use to anyone.
    let mut component = without_custom(&component, "component-name")
        .and_then(|component| finish_modules(&component, &spliced.module))
        .ok_or_else(|| Error::Encode("the encoder left no place for the module".into()))?;
    base.join(&mut component).map_err(Error::Encode)?;
    let described = serde_json::to_vec(parts).unwrap_or_default();
    append_custom(&mut component, PARTS_SECTION, &described);
    run.keep_checked("component.wasm", "encode", &component)?;
    Ok(component)
}

fn append_custom(out: &mut Vec<u8>, name: &str, data: &[u8]) {
    out.push(SectionId::Custom.into());
    CustomSection {
        name: name.into(),
        data: data.into(),
    }
    .encode(out);
}

fn encode_skeleton(
    resolve: &Resolve,
    world: WorldId,
    skeleton: &[u8],
    adapter: bool,
    control: Control,
) -> anyhow::Result<Vec<u8>> {
    let metadata = wit_component::metadata::encode(resolve, world, StringEncoding::UTF8, None)?;
    let mut described = skeleton.to_vec();
    append_custom(&mut described, "component-type", &metadata);
    if let Some(clock) = timers::description(resolve, world, skeleton)? {
        append_custom(&mut described, "component-type:timers", &clock);
    }
    for (number, world) in control::descriptions(control)?.iter().enumerate() {
        append_custom(
            &mut described,
            &format!("component-type:control-{number}"),
            world,
        );
    }
    let mut encoder = ComponentEncoder::default()
        .validate(true)
        .module(&described)?;
    if adapter {
        encoder = encoder.adapter(
            WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME,
            WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER,
        )?;
    }
    encoder.encode()
}

/// A module or component without its custom sections of a name. Nested ones must not have any.
pub(crate) fn without_custom(binary: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(binary.len());
    let mut copied = 0;
    for payload in Parser::new(0).parse_all(binary) {
        if let Payload::CustomSection(section) = payload.ok()?
            && section.name() == name
        {
            let range = section.range();
            out.extend_from_slice(
                &binary[copied..section_start(binary, range.start, range.len())?],
            );
            copied = range.end;
        }
    }
    out.extend_from_slice(&binary[copied..]);
    Some(out)
}

/// Puts `main` in the place of the one core module that has a memory of its own, and takes the
/// names out of the others.
pub(crate) fn finish_modules(component: &[u8], main: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(component.len() + main.len());
    let mut copied = 0;
    let mut replaced = false;
    for payload in Parser::new(0).parse_all(component) {
        let Payload::ModuleSection {
            unchecked_range: range,
            ..
        } = payload.ok()?
        else {
            continue;
        };
        out.extend_from_slice(
            &component[copied..section_start(component, range.start, range.len())?],
        );
        copied = range.end;
        out.push(wasm_encoder::ComponentSectionId::CoreModule.into());
        let module = &component[range];
        if has_memory(module)? {
            main.encode(&mut out);
            replaced = true;
        } else {
            without_custom(module, "name")?.as_slice().encode(&mut out);
        }
    }
    out.extend_from_slice(&component[copied..]);
    replaced.then_some(out)
}

/// Where the one core module is that has a memory of its own.
pub(crate) fn main_module(component: &[u8]) -> Option<Range<usize>> {
    let modules = Parser::new(0)
        .parse_all(component)
        .filter_map(|payload| match payload {
            Ok(Payload::ModuleSection {
                unchecked_range, ..
            }) => Some(unchecked_range),
            _ => None,
        });
    let mut with_memory =
        modules.filter(|range| has_memory(&component[range.clone()]) == Some(true));
    with_memory.next()
}

fn has_memory(module: &[u8]) -> Option<bool> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::MemorySection(_) = payload.ok()? {
            return Some(true);
        }
    }
    Some(false)
}

/// Where the section begins whose contents are at `contents`: before its length and id.
fn section_start(component: &[u8], contents: usize, length: usize) -> Option<usize> {
    let mut encoded = Vec::new();
    length.encode(&mut encoded);
    let start = contents.checked_sub(encoded.len() + 1)?;
    component[start + 1..]
        .starts_with(&encoded)
        .then_some(start)
}

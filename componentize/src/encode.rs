//! A core module becomes a component.

use crate::Error;
use crate::splice::Spliced;
use wasi_preview1_component_adapter_provider::{
    WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME, WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER,
};
use wasm_encoder::{CustomSection, Encode, SectionId};
use wasmparser::{Parser, Payload};
use wit_component::{ComponentEncoder, StringEncoding};
use wit_parser::{Resolve, WorldId};

/// A custom section of the component: what its size is made of, as JSON.
pub(crate) const PARTS_SECTION: &str = "hognose-parts";

/// Encodes the component of a world. The encoder sees the skeleton, which has the interface of the module but none of its megabytes;
/// these are put in its place afterwards.
pub(crate) fn encode(
    resolve: &Resolve,
    world: WorldId,
    spliced: &Spliced,
    parts: &[u8],
    adapter: bool,
) -> Result<Vec<u8>, Error> {
    let component = encode_skeleton(resolve, world, &spliced.skeleton, adapter)
        .map_err(|error| Error::Encode(format!("{error:#}")))?;
    let mut component = replace_main_module(&component, &spliced.module)
        .ok_or_else(|| Error::Encode("the encoder left no place for the module".into()))?;
    append_custom(&mut component, PARTS_SECTION, parts);
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
) -> anyhow::Result<Vec<u8>> {
    let metadata = wit_component::metadata::encode(resolve, world, StringEncoding::UTF8, None)?;
    let mut described = skeleton.to_vec();
    append_custom(&mut described, "component-type", &metadata);
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

/// Puts `module` in the place of the one core module that has a memory of its own.
fn replace_main_module(component: &[u8], module: &[u8]) -> Option<Vec<u8>> {
    let mut current = None;
    for payload in Parser::new(0).parse_all(component) {
        match payload.ok()? {
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                current = Some(unchecked_range);
            }
            Payload::MemorySection(_) => {
                let range = current?;
                let mut out = Vec::with_capacity(component.len() + module.len());
                out.extend_from_slice(
                    &component[..section_start(component, range.start, range.len())?],
                );
                out.push(wasm_encoder::ComponentSectionId::CoreModule.into());
                module.encode(&mut out);
                out.extend_from_slice(&component[range.end..]);
                return Some(out);
            }
            _ => {}
        }
    }
    None
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

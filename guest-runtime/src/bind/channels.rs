//! Binding streams and futures: the classes of their ends, and the functions that these call.

use super::problems::Problems;
use super::sdk;
use crate::channels::{self, Channel, FUNCTIONS, NATIVES};
use crate::embedded;
use crate::ffi::*;
use core::cell::Cell;
use hognose_runtime_abi::{BoundChannel, ChannelSpec, Manifest};

/// Makes the descriptors, and gives the SDK's module its functions.
pub fn bind(manifest: &Manifest, problems: &mut Problems) -> Vec<BoundChannel> {
    let module = &manifest.support.channels;
    if module.is_empty() {
        return Vec::new();
    }
    let replaced = sdk::module(module).is_some_and(|module| {
        NATIVES.iter().all(|native| {
            embedded::function(native).is_some_and(|function| {
                PyObject_SetAttr(module.get(), intern(native.name), function.get()) == 0
            })
        })
    });
    if !replaced {
        problems.add_sdk(&format!("`{module}`"));
    }
    let mut descriptors = Vec::new();
    for (index, spec) in (0..).zip(&manifest.channels) {
        match sdk::class(&spec.reader, problems) {
            Some(reader) => descriptors.push(descriptor(index, spec, reader)),
            None => return Vec::new(),
        }
    }
    channels::set(descriptors)
        .iter()
        .map(|channel| BoundChannel {
            descriptor: &raw const *channel as usize as u32,
            functions: channel.functions.as_ptr() as usize as u32,
        })
        .collect()
}

fn descriptor(index: u32, spec: &ChannelSpec, reader: &'static Type) -> Channel {
    Channel {
        wit_name: spec.wit_name.clone(),
        index,
        future: spec.future,
        payload: spec.payload,
        local: spec.local,
        reader,
        table: spec.table,
        sites: spec.sites.clone(),
        functions: [const { Cell::new(0) }; FUNCTIONS],
    }
}

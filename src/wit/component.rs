//! The world that a component was made of, as far as it can be seen in the component.

use super::{
    loaded::{Loaded, Part},
    sources::Sources,
};
use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_bindgen_py::world::Covers;
use hognose_host::Encoding;
use std::{fs, path::Path};
use wit_parser::decoding::{DecodedWasm, decode};

/// Reads the world of a component: what it imports and exports.
pub fn load_component(path: &Path) -> Result<Loaded> {
    let bytes = fs::read(path).map_err(|error| Failure::file(Doing::Read, path, &error))?;
    let unusable = |reason: String| {
        let message = format!("`{}` is not a component: {reason}", path.display());
        Failure::from(
            Report::new(Code::NotAComponent, message)
                .help("name a component, such as `hognose build` makes"),
        )
    };
    match Encoding::of(&bytes) {
        Encoding::Component => {}
        Encoding::Module => return Err(unusable("it is a core module".to_string())),
        Encoding::Other => return Err(unusable("it is not WebAssembly".to_string())),
    }
    match decode(&bytes).map_err(|error| unusable(format!("{error:#}")))? {
        DecodedWasm::Component(resolve, world) => Ok(Loaded {
            parts: vec![Part {
                package: None,
                covers: Covers::world(&resolve, world),
            }],
            resolve,
            world,
            sources: Sources::default(),
        }),
        DecodedWasm::WitPackage(..) => Err(unusable(
            "it is WIT that is encoded as wasm; give it with `-d`".to_string(),
        )),
    }
}

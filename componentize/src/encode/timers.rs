//! Timers: a component that has them imports the host's clock, whether its world names it or not.

use crate::module::Module;
use hognose_runtime_abi::CLOCK_MODULE;
use wit_component::StringEncoding;
use wit_parser::{Resolve, WorldId, WorldItem};

const CLOCKS: &str = include_str!("../../../wit/clocks.wit");

/// The description of the clock for the encoder, if `module` imports it and the world does not.
pub(crate) fn description(
    resolve: &Resolve,
    world: WorldId,
    module: &[u8],
) -> anyhow::Result<Option<Vec<u8>>> {
    let module = Module::parse(module)?;
    let imports_clock = module
        .imports
        .iter()
        .any(|import| import.module == CLOCK_MODULE);
    let world_has_it = resolve.worlds[world]
        .imports
        .values()
        .any(|item| match item {
            WorldItem::Interface { id, .. } => {
                resolve.id_of(*id).is_some_and(|name| name == CLOCK_MODULE)
            }
            WorldItem::Function(_) | WorldItem::Type { .. } => false,
        });
    if !imports_clock || world_has_it {
        return Ok(None);
    }
    let mut clocks = Resolve::default();
    let package = clocks.push_str("clocks.wit", CLOCKS)?;
    let world = clocks.select_world(&[package], Some("timers"))?;
    wit_component::metadata::encode(&clocks, world, StringEncoding::UTF8, None).map(Some)
}

//! The emitters: each prints a [`World`](crate::world::World) and decides nothing.

pub mod host;
pub mod js;
pub mod python;
pub mod rust;
pub mod wasm;

/// How many indices of loops a failure reports, the outermost first.
const REPORTED_LOOPS: usize = 4;

/// A length or position as core code has it.
fn number(index: usize) -> u32 {
    u32::try_from(index).expect("a world has fewer than 2^32 of anything")
}

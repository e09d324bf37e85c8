//! Worlds that wit-smith makes from a seed.

use wit_component::DecodedWasm;
use wit_parser::Resolve;

/// The packages of a seed, if it gives any: with asynchronous functions, streams and futures.
#[allow(dead_code, reason = "each test uses a part")]
pub fn packages(seed: u64) -> Option<Resolve> {
    packages_with(seed, true)
}

/// The same, with what is asynchronous or without.
pub fn packages_with(seed: u64, asynchronous: bool) -> Option<Resolve> {
    let bytes = bytes(seed, 4096);
    let mut source = arbitrary::Unstructured::new(&bytes);
    let config = wit_smith::Config {
        async_: asynchronous,
        futures: asynchronous,
        streams: asynchronous,
        fixed_length_lists: true,
        world_include: true,
        ..wit_smith::Config::default()
    };
    let package = wit_smith::smith(&config, &mut source).ok()?;
    match wit_component::decode(&package).ok()? {
        DecodedWasm::WitPackage(resolve, _) => Some(resolve),
        DecodedWasm::Component(..) => None,
    }
}

/// Bytes that a seed decides, the same everywhere.
pub fn bytes(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    (0..len).map(|_| next()).collect()
}

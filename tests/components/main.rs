//! Components made by the whole pipeline, run by hosts. A folder under `tests/runtime` is a test; see its `README.md`.

mod builder;
mod case;
mod hosts;
mod imports;
mod leaks;
mod names;
mod random;
mod roundtrip;
mod run;
mod script;
mod session;
mod worlds;

use std::sync::Arc;

use libtest_mimic::Arguments;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    let builder = Arc::new(builder::Builder::new());
    let engine = case::quick_engine();
    case::add(&mut trials, &builder, &engine);
    roundtrip::add(&mut trials, &builder, &engine);
    worlds::add(&mut trials, &builder);
    leaks::add(&mut trials, &builder, &engine);
    hosts::add(&mut trials, &builder, &engine);
    libtest_mimic::run(&arguments, trials).exit();
}

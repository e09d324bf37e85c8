//! What a host may do with a component besides calling it.

mod checkpoint;
mod example;
mod interrupts;
mod killed;
mod polled;
mod recover;
mod shapes;

pub use killed::saves;
use libtest_mimic::{Failed, Trial};
use std::sync::Arc;
use testing::Builder;
use wasmtime::Engine;

/// Adds the tests.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let mut add = |name: &str, check: fn(&Builder, &Engine) -> wasmtime::Result<()>| {
        let (builder, engine) = (builder.clone(), engine.clone());
        trials.push(Trial::test(format!("control/{name}"), move || {
            check(&builder, &engine).map_err(|error| Failed::from(format!("{error:#}")))
        }));
    };
    add("checkpoint", checkpoint::check);
    add("example", |builder, _| example::check(builder));
    add("interrupts", |builder, _| interrupts::check(builder));
    add("polled", polled::check);
    add("recover", recover::check);
}

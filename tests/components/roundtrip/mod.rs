//! Sends random values of random types through an app that gives them back, by way of an import
//! that does so too. Values of some worlds pass through a host in JavaScript as well.

mod javascript;
mod types;
mod values;

use std::{env, fmt::Write, fs, sync::Arc};

use hognose_host::{exports, values as text};
use libtest_mimic::{Failed, Trial};
use testing::{Builder, Random};
use wasmtime::{
    Engine,
    component::{Component, Type, Val},
};

use crate::{
    case,
    names::StoreNames,
    session::{Session, Surroundings},
};

/// Types in a world, one for each function.
const TYPES: usize = 30;
const WORLDS: u64 = 5;
/// How many of these are for JavaScript, too.
const IN_JAVASCRIPT: u64 = 2;
/// Values of each type.
const VALUES: usize = 12;

/// Adds a test for each world. `HOGNOSE_TEST_SEED` gives other types and values.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let seed = env::var("HOGNOSE_TEST_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or(1);
    for world in seed..seed + WORLDS {
        let (builder, engine) = (builder.clone(), engine.clone());
        let in_javascript = world - seed < IN_JAVASCRIPT && javascript::is_there();
        trials.push(Trial::test(format!("roundtrip/seed-{world}"), move || {
            check(world, &builder, &engine, in_javascript)
                .map_err(|error| Failed::from(format!("with HOGNOSE_TEST_SEED={world}: {error}")))
        }));
    }
}

fn check(seed: u64, builder: &Builder, engine: &Engine, in_javascript: bool) -> Result<(), String> {
    let mut random = Random::new(seed);
    let world = types::world(&mut random, TYPES);
    let scratch = builder.scratch(&format!("roundtrip-{seed}"))?;
    let folder = scratch.join("app");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("test.wit"), &world).map_err(|error| error.to_string())?;
    fs::write(folder.join("app.py"), app()).map_err(|error| error.to_string())?;
    let component = case::build(builder, engine, &folder, &scratch)?;
    let mut problems = String::new();
    let mut passed = Vec::new();
    for index in 0..TYPES {
        for size in 0..VALUES {
            let value_seed = random.bits();
            match try_one(engine, &component, index, size, value_seed) {
                Ok(value) => passed.push((index, value)),
                Err(error) => {
                    let (size, error) =
                        shrink(engine, &component, index, size).unwrap_or((size, error));
                    let _ = writeln!(problems, "t{index}, size {size}: {error}");
                    break;
                }
            }
        }
    }
    if in_javascript && let Err(error) = javascript::check(&folder, &scratch, &passed) {
        problems.push_str(&error);
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(format!("{problems}\nthe types are in {}", folder.display()))
}

/// Half of the functions give a copy back, so that objects made by Python are lowered too.
fn app() -> String {
    let mut app = String::from(
        "from copy import deepcopy\nfrom typing import Any\n\nimport wit_world\n\n\nclass WitWorld(wit_world.WitWorld):\n",
    );
    for index in 0..TYPES {
        let value = if index % 2 == 0 { "x" } else { "deepcopy(x)" };
        let _ = writeln!(
            app,
            "    def pass_{index}(self, x: Any) -> Any:\n        return wit_world.echo_{index}({value})\n"
        );
    }
    app
}

/// Looks for a smaller value that fails as well.
fn shrink(
    engine: &Engine,
    component: &Component,
    index: usize,
    size: usize,
) -> Option<(usize, String)> {
    (0..size)
        .flat_map(|size| (0..20).map(move |seed| (size, seed)))
        .find_map(|(size, seed)| {
            let error = try_one(engine, component, index, size, seed).err()?;
            Some((size, error))
        })
}

/// One value, which it gives back as text, in a new instance: after a failure the old one might be
/// gone.
fn try_one(
    engine: &Engine,
    component: &Component,
    index: usize,
    size: usize,
    seed: u64,
) -> Result<String, String> {
    let surroundings = Surroundings::default();
    let mut session = Session::new(engine, component, &surroundings, ".".as_ref(), true)
        .map_err(|error| format!("{error:#}"))?;
    let functions = exports::functions(engine, component);
    let function = exports::find(&functions, &format!("pass-{index}"))
        .map_err(|error| format!("{error:#}"))?;
    let export = session
        .instance
        .get_func(&mut session.store, function.index)
        .ok_or("the function is missing")?;
    let types: Vec<Type> = export
        .ty(&session.store)
        .params()
        .map(|(_, ty)| ty)
        .collect();
    let mut random = Random::new(seed);
    let sent: Vec<Val> = types
        .iter()
        .map(|ty| values::value(&mut random, ty, size))
        .collect();
    let mut results = [Val::Bool(false)];
    let called = export.call(&mut session.store, &sent, &mut results);
    let (_, stderr) = session.output();
    let mut names = StoreNames {
        store: (&mut session.store).into(),
    };
    let (sent, came) = (
        text::write(&sent[0], &mut names),
        text::write(&results[0], &mut names),
    );
    match called {
        Err(error) => Err(format!("{sent} trapped: {error:#}\n{stderr}")),
        Ok(()) if sent != came => Err(format!("{sent} came back as {came}")),
        Ok(()) => Ok(sent),
    }
}

//! Worlds that wit-smith makes: none may cause a panic, each gives the same SDK twice, and what is
//! made of it is valid: the SDK and the package for hosts as Python, the shim as wasm, and a
//! component with the shim's imports and exports.
//!
//! `HOGNOSE_RANDOM_WORLDS` says how many take part, with asynchronous functions and without; 1000
//! take about a minute. `HOGNOSE_KEEP_WORLDS` names a folder for their SDKs, for a look at them or
//! for a type checker.

#[path = "../../../bindgen-py/tests/corpus/addresses.rs"]
mod addresses;
mod docs;
#[path = "../../../bindgen-py/tests/corpus/random.rs"]
mod random;
mod stub;

use hognose_bindgen_py::emit::{host, python, wasm};
use hognose_bindgen_py::world::{Options, World, host::HostWorld};
use hognose_bindgen_py::{ir, manifest};
use hognose_check::syntax_error;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::{Resolve, WorldId};

/// Random worlds, if nobody says otherwise.
const WORLDS: usize = 100;
const TABLE_BASE: u32 = 1000;

type Failure = Box<dyn std::error::Error>;

#[test]
fn worlds_without_asynchronous_functions() {
    check_all(false);
}

#[test]
fn worlds_with_asynchronous_functions() {
    check_all(true);
}

fn wanted() -> usize {
    let wanted = std::env::var("HOGNOSE_RANDOM_WORLDS");
    let wanted = wanted.ok().and_then(|wanted| wanted.parse().ok());
    wanted.unwrap_or(WORLDS)
}

fn check_all(asynchronous: bool) {
    let wanted = wanted();
    let mut checked = 0;
    for seed in 1.. {
        assert!(
            seed < 30 * wanted as u64,
            "too few of the worlds are usable"
        );
        let Some(mut resolve) = random::packages_with(seed, asynchronous) else {
            continue;
        };
        docs::write(&mut resolve, seed);
        for (id, world) in resolve.worlds.iter() {
            if checked == wanted {
                return;
            }
            if let Ok(first) = World::new(resolve.clone(), id, &Options::default()) {
                check(&resolve, id, &first, checked)
                    .unwrap_or_else(|error| panic!("seed {seed}, world {}: {error}", world.name));
                checked += 1;
            }
        }
    }
}

fn check(resolve: &Resolve, id: WorldId, world: &World, number: usize) -> Result<(), Failure> {
    let files = python::emit(world);
    let second = World::new(resolve.clone(), id, &Options::default());
    let same = second.is_ok_and(|second| python::emit(&second) == files);
    if !same {
        return Err("the second SDK differs".into());
    }
    is_python(&files)?;
    if let Some(folder) = std::env::var_os("HOGNOSE_KEEP_WORLDS") {
        keep(&PathBuf::from(folder).join(format!("w{number}")), &files)?;
    }
    if let Ok(host) = HostWorld::new(resolve.clone(), id, &Options::default()) {
        is_python(&host::emit(&host, "a random world"))?;
    }
    let shim = ir::build(world);
    let mut bound = addresses::addresses(&manifest(world, &shim));
    // The build adds the clock of event loops to the world.
    bound.clock = false;
    // Coroutine functions implement what is asynchronous, and then other functions.
    for tasks in [true, false] {
        for (export, function) in bound.exports.iter_mut().zip(&shim.exports) {
            export.task_return = u32::from(tasks && function.task.is_some());
        }
        let module = wasm::emit(&shim, &bound, TABLE_BASE);
        let mut stub = stub::of(&module)?;
        embed_component_metadata(&mut stub, resolve, id, StringEncoding::UTF8)?;
        let encoder = ComponentEncoder::default().validate(true);
        { encoder.module(&stub) }
            .and_then(|mut encoder| encoder.encode())
            .map_err(|error| format!("no component: {error:#}"))?;
    }
    Ok(())
}

fn is_python(files: &BTreeMap<String, String>) -> Result<(), Failure> {
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".py")) {
        if let Some(error) = syntax_error(text) {
            return Err(format!("`{path}` is no Python: {error}").into());
        }
    }
    Ok(())
}

fn keep(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), Failure> {
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// All generated text that is kept for comparison.
#[test]
fn golden_text_is_python() {
    let root = testing::tests("codegen");
    let mut count = 0;
    for folder in ["golden", "host"] {
        let entries = walkdir::WalkDir::new(root.join(folder))
            .into_iter()
            .flatten();
        for entry in entries.filter(|entry| entry.path().extension().is_some_and(|e| e == "py")) {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            assert_eq!(syntax_error(&text), None, "{}", entry.path().display());
            count += 1;
        }
    }
    assert!(count > 100, "only {count} files");
}

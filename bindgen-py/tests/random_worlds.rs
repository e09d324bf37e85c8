//! Worlds that wit-smith makes from a seed: none may cause a panic, and each gives the same SDK twice.

#[path = "corpus/random.rs"]
mod random;

use hognose_bindgen_py::emit::python;
use hognose_bindgen_py::ir;
use hognose_bindgen_py::world::{Options, World};

const WORLDS: usize = 150;

#[test]
fn random_worlds_are_generated() {
    let mut generated = 0;
    let mut seed = 0;
    while generated < WORLDS {
        seed += 1;
        assert!(
            seed < 20 * WORLDS as u64,
            "too few of the worlds are usable"
        );
        let Some(resolve) = random::packages(seed) else {
            continue;
        };
        for (id, world) in resolve.worlds.iter() {
            let make = || World::new(resolve.clone(), id, &Options::default());
            let (Ok(first), Ok(second)) = (make(), make()) else {
                continue;
            };
            ir::build(&first);
            let files = python::emit(&first);
            assert_eq!(files, python::emit(&second), "seed {seed}: {}", world.name);
            if let Some(folder) = std::env::var_os("HOGNOSE_RANDOM_WORLDS") {
                write(
                    &std::path::Path::new(&folder).join(format!("w{generated}")),
                    &files,
                );
            }
            generated += 1;
        }
    }
}

/// Keeps the SDK for a look at it, or for a type checker.
fn write(folder: &std::path::Path, files: &std::collections::BTreeMap<String, String>) {
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).unwrap_or_default();
        }
        std::fs::write(path, text).unwrap_or_default();
    }
}

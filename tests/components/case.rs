//! Finds the folders under `tests/runtime`: each is one test.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use host_example::engine;
use libtest_mimic::{Failed, Trial};
use wasmtime::{Config, Engine, OptLevel, RegallocAlgorithm, component::Component};

use crate::{
    builder::{Builder, RUST_SHIM, Request},
    run,
    script::Script,
};

/// Adds a test for every folder.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runtime");
    let mut folders: Vec<PathBuf> = fs::read_dir(&root)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    folders.retain(|path| path.join("calls.txt").exists());
    folders.sort();
    for folder in folders {
        let name = folder
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if RUST_SHIMS.contains(&name.as_str()) {
            let (builder, engine) = (builder.clone(), engine.clone());
            let (folder, name) = (folder.clone(), name.clone());
            trials.push(Trial::test(format!("rust-shim/{name}"), move || {
                let scratch = format!("rust-shim-{name}");
                check(&folder, &scratch, &builder, &engine, RUST_SHIM).map_err(Failed::from)
            }));
        }
        let (builder, engine) = (builder.clone(), engine.clone());
        trials.push(Trial::test(format!("runtime/{name}"), move || {
            check(&folder, &name, &builder, &engine, &[]).map_err(Failed::from)
        }));
    }
}

/// Those that are also run with a shim of Rust source, each of which takes a compilation;
/// `HOGNOSE_SHIM=rust` does it with all.
const RUST_SHIMS: [&str; 4] = [
    "async-exports",
    "resources-both-sides",
    "rust-half",
    "variants",
];

fn check(
    folder: &Path,
    name: &str,
    builder: &Builder,
    engine: &Engine,
    more: &[&str],
) -> Result<(), String> {
    let script = Script::read(&folder.join("calls.txt"))?;
    let scratch = scratch(builder, name)?;
    let output = scratch.join("app.wasm");
    let mut flags: Vec<String> = script.flags.iter().map(|flag| (*flag).to_owned()).collect();
    if let Some(exports) = &script.rust {
        flags.push(format!("--rust-crate={}", folder.join("native").display()));
        flags.extend(
            exports
                .iter()
                .map(|export| format!("--rust-exports={export}")),
        );
    }
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    let flags = [&flags, more].concat();
    let built = builder.build(&Request {
        flags: &flags,
        apart: true,
        ..Request::new(folder, &output)
    });
    if !script.build_fails.is_empty() {
        return expect_refusal(built, &script.build_fails, &output);
    }
    built.map_err(|stderr| format!("the build failed:\n{stderr}"))?;
    let component = load(engine, &output, &scratch)?;
    run::run(engine, &component, &script, folder)
}

fn expect_refusal(
    built: Result<(), String>,
    expected: &[String],
    output: &Path,
) -> Result<(), String> {
    let Err(stderr) = built else {
        return Err("the build succeeded, expected a refusal".to_owned());
    };
    if let Some(missing) = expected.iter().find(|text| !stderr.contains(*text)) {
        return Err(format!("the build failed without {missing:?}:\n{stderr}"));
    }
    if output.exists() {
        return Err("the failed build left an output file".to_owned());
    }
    Ok(())
}

/// A folder for the outputs of one test.
pub fn scratch(builder: &Builder, name: &str) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(&builder.name)
        .join(name);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// Builds the world `test` of a folder into `scratch`, and loads it.
pub fn build(
    builder: &Builder,
    engine: &Engine,
    folder: &Path,
    scratch: &Path,
) -> Result<Component, String> {
    let output = scratch.join("app.wasm");
    builder.build(&Request {
        apart: true,
        ..Request::new(folder, &output)
    })?;
    load(engine, &output, scratch)
}

/// An engine that compiles in little time: tests run each component for milliseconds.
pub fn quick_engine() -> Engine {
    Engine::new(&quick_config()).expect("these settings fit together")
}

/// What that engine is made of.
pub fn quick_config() -> Config {
    let mut config = engine::config();
    config
        .cranelift_opt_level(OptLevel::None)
        .cranelift_regalloc_algorithm(RegallocAlgorithm::SinglePass)
        // Frames of code that was compiled so are some ten times as large.
        .async_stack_size(10 << 20)
        .max_wasm_stack(8 << 20);
    config
}

/// Loads a component, compiled before if it has not changed. Older compiled ones are removed: each
/// is some 30 MB.
pub fn load(engine: &Engine, path: &Path, cache: &Path) -> Result<Component, String> {
    let compiled = || -> Vec<PathBuf> {
        let entries = fs::read_dir(cache).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "cwasm"))
            .collect()
    };
    let before = compiled();
    let component =
        engine::load(engine, path, Some(cache)).map_err(|error| format!("{error:#}"))?;
    if compiled().len() > before.len() {
        for path in before {
            let _ = fs::remove_file(path);
        }
    }
    Ok(component)
}

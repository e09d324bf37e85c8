//! Finds the folders under `tests/runtime`: each is one test.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use hognose_componentize::PartKind;
use hognose_host::engine::{self, Settings};
use libtest_mimic::{Failed, Trial};
use testing::{Builder, RUST_SHIM, Request};
use wasmtime::{Engine, component::Component};

use crate::{run, script::Script};

/// Adds a test for every folder.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let mut folders = testing::subfolders(testing::tests("runtime"));
    folders.retain(|path| path.join("calls.txt").exists());
    for folder in folders {
        let name = testing::name(&folder);
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
    let scratch = builder.scratch(name)?;
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
        return expect_refusal(built.map_err(String::from), &script.build_fails, &output);
    }
    built.map_err(|stderr| format!("the build failed:\n{stderr}"))?;
    check_parts(&script.parts, &output)?;
    let component = load(engine, &output, &scratch)?;
    run::run(engine, &component, &script, folder)
}

/// Each of the parts has a size.
fn check_parts(expected: &[String], output: &Path) -> Result<(), String> {
    let bytes = std::fs::read(output).map_err(|error| error.to_string())?;
    let found = hognose_componentize::inspect(&bytes).map_err(|error| error.to_string())?;
    let of = |kind: &PartKind| match kind {
        PartKind::Native(package) => format!("native:{package}"),
        PartKind::NativeData(package) => format!("native-data:{package}"),
        kind => format!("{kind:?}"),
    };
    let found = found.parts.iter().filter(|part| part.bytes > 0);
    let found: Vec<String> = found.map(|part| of(&part.kind)).collect();
    match expected.iter().find(|part| !found.contains(part)) {
        Some(part) => Err(format!("there is no part `{part}` among {found:?}")),
        None => Ok(()),
    }
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
    let engine = Settings::BARE.start_quick();
    engine.expect("these settings fit together")
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
        engine::load(engine, path, Some(cache), || ()).map_err(|error| error.to_string())?;
    if compiled().len() > before.len() {
        for path in before {
            let _ = fs::remove_file(path);
        }
    }
    Ok(component)
}

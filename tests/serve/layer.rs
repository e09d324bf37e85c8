//! Rust in components that compiles and runs modules, by `wasm_runtime_layer` over the host's
//! engine. Compiling it takes minutes, so only where `HOGNOSE_WASM_LAYER` is set.

use crate::{apps, inside::printed};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn is_asked() -> bool {
    env::var_os("HOGNOSE_WASM_LAYER").is_some()
}

/// All of the layer, and its own tests, which run over wasmi, too.
#[test]
fn the_backend_has_all_of_it() {
    if !is_asked() {
        return;
    }
    let project = copied("layer", &["src/all.rs", "src/layers_own.rs"]);
    let component = built(&project);
    for arguments in [&["all"][..], &["own", "host"], &["own", "wasmi"]] {
        let run = apps::run(&["-q", "--wasm"], &component, arguments, b"");
        assert_eq!(printed(&run), "all right\n", "{arguments:?}");
    }
}

/// A copy of a project with Rust.
fn copied(name: &str, more: &[&str]) -> PathBuf {
    let source = testing::tests("serve").join(name);
    let project = testing::scratch(name).unwrap();
    let of_crate = ["Cargo.toml", "src/lib.rs"].iter().chain(more);
    let of_crate = of_crate.map(|file| format!("native/{file}"));
    let files = ["pyproject.toml", "app.py", "wit/world.wit"].map(String::from);
    for file in files.into_iter().chain(of_crate) {
        let text = fs::read_to_string(source.join(&file)).unwrap();
        // A build compiles a copy of the crate, from where this path leads nowhere.
        let layer = testing::root().join("runtime-layer").display().to_string();
        let text = text.replace("../../../../runtime-layer", &layer);
        fs::create_dir_all(project.join(&file).parent().unwrap()).unwrap();
        fs::write(project.join(file), text).unwrap();
    }
    project
}

/// The component that is made of a project.
fn built(project: &Path) -> PathBuf {
    let component = project.join("made.wasm");
    let mut build = testing::hognose();
    let build = build.args(["build", "-q"]).arg(project);
    testing::succeed(build.arg("-o").arg(&component)).unwrap();
    component
}

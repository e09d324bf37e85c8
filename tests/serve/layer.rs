//! Rust in components that compiles and runs modules, by `wasm_runtime_layer` over the host's
//! engine. Compiling it takes minutes, so only where `HOGNOSE_WASM_LAYER` is set.

use crate::{apps, inside::printed};
use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
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

/// A published user of the layer: a codec of PyPI's numcodecs-wasm, which is a component, by the
/// crate that this package runs them with.
#[test]
fn published_codecs_run() {
    if !is_asked() {
        return;
    }
    let project = copied("codecs", &["Cargo.lock"]);
    let packages = packages(&project);
    let folder = |name| folder(&packages, name);
    fix(&folder("wasm_component_layer"), &project);
    let codec = folder("numcodecs-wasm-host-reproducible").join("tests/round.wasm");
    let codec = fs::read(codec).unwrap();
    let component = built(&project);
    let [host, wasmi] = ["host", "wasmi"].map(|engine| {
        let arguments = [engine, r#"{"precision": 1}"#];
        let run = apps::run(&["-q", "--wasm"], &component, &arguments, &codec);
        eprint!("{}", String::from_utf8_lossy(&run.stderr));
        printed(&run)
    });
    assert!(host.starts_with("round.rs: 524288 bytes"), "{host}");
    // Which engine it is makes no difference, down to the number of instructions.
    assert_eq!(host, wasmi);
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

/// What cargo knows of the packages that a project's crate needs.
fn packages(project: &Path) -> Vec<Value> {
    let mut metadata = Command::new(env!("CARGO"));
    metadata.args(["metadata", "--format-version=1", "--manifest-path"]);
    metadata.arg(project.join("native/Cargo.toml"));
    let (metadata, _) = testing::succeed(&mut metadata).unwrap();
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Where cargo has the source of a package.
fn folder(packages: &[Value], name: &str) -> PathBuf {
    let mut named = packages.iter().filter(|package| package["name"] == name);
    let manifest = named.next().unwrap()["manifest_path"].as_str().unwrap();
    Path::new(manifest).parent().unwrap().to_path_buf()
}

/// As it is published, `wasm_component_layer` 0.1.18 says that it goes with every release of
/// `wasm_runtime_layer`, and compiles with the first that it names only. So the project gets a copy
/// with what the later one wants.
fn fix(source: &Path, project: &Path) {
    let copy = project.join("wasm_component_layer");
    fs::create_dir_all(copy.join("src")).unwrap();
    let manifest = fs::read_to_string(source.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("\">=0.4.0\""), "{manifest}");
    let manifest = manifest.replace("\">=0.4.0\"", "\"0.6\"");
    fs::write(copy.join("Cargo.toml"), manifest).unwrap();
    fs::copy(source.join("README.md"), copy.join("README.md")).unwrap();
    for entry in fs::read_dir(source.join("src")).unwrap() {
        let path = entry.unwrap().path();
        let mut text = fs::read_to_string(&path).unwrap();
        for (old, new) in [
            // The compiler has more warnings now.
            ("#![deny(warnings)]", ""),
            ("std::io::Cursor::new(module.wasm)", "module.wasm"),
            ("<T, E: backend::", "<T: 'static, E: backend::"),
            ("T: 'a, E: backend::", "T: 'static, E: backend::"),
            (
                " S, E: wasm_runtime_layer::backend::",
                " S: 'static, E: wasm_runtime_layer::backend::",
            ),
            ("type UserState;", "type UserState: 'static;"),
        ] {
            text = text.replace(old, new);
        }
        fs::write(copy.join("src").join(path.file_name().unwrap()), text).unwrap();
    }
    let manifest = project.join("native/Cargo.toml");
    let mut text = fs::read_to_string(&manifest).unwrap();
    let path = copy.display();
    text += &format!("\n[patch.crates-io]\nwasm_component_layer = {{ path = \"{path}\" }}\n");
    fs::write(manifest, text).unwrap();
}

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

/// A published user of the layer, which runs components over any engine for modules.
#[test]
fn a_published_user_runs() {
    if !is_asked() {
        return;
    }
    let project = copied("components", &[]);
    fetched("wasm_component_layer", "0.1.18", &project);
    let component = built(&project);
    let inner = fs::read(testing::tests("serve/components/select-nth.wat")).unwrap();
    for engine in ["host", "wasmi"] {
        let run = apps::run(&["-q", "--wasm"], &component, &[engine], &inner);
        let said = printed(&run);
        let (found, past) = said.split_once('\n').unwrap();
        assert_eq!(found, "bc after [String(\"bc\"), U32(1)]", "{engine}");
        // The engine's own words follow.
        assert!(
            past.starts_with("in test:guest/foo.select-nth: "),
            "{engine}: {past}"
        );
        assert!(past.contains("unreachable"), "{engine}: {past}");
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

/// Puts a published crate into a project, with the patch that is there for it.
fn fetched(name: &str, version: &str, project: &Path) {
    let asking = project.join("asking");
    fs::create_dir_all(asking.join("src")).unwrap();
    fs::write(asking.join("src/lib.rs"), "").unwrap();
    let manifest = format!(
        "[package]\nname = \"asking\"\nedition = \"2024\"\n\
         [dependencies]\n{name} = \"={version}\"\n[workspace]\n"
    );
    fs::write(asking.join("Cargo.toml"), manifest).unwrap();
    let mut metadata = Command::new(env!("CARGO"));
    metadata
        .args(["metadata", "--format-version=1"])
        .current_dir(&asking);
    let (metadata, _) = testing::succeed(&mut metadata).unwrap();
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let package = packages.find(|package| package["name"] == name).unwrap();
    let manifest = package["manifest_path"].as_str().unwrap();

    let source = Path::new(manifest).parent().unwrap();
    let copy = project.join(name);
    fs::create_dir_all(copy.join("src")).unwrap();
    let code = fs::read_dir(source.join("src")).unwrap();
    let code = code.map(|entry| Path::new("src").join(entry.unwrap().file_name()));
    for file in ["Cargo.toml", "README.md"]
        .map(PathBuf::from)
        .into_iter()
        .chain(code)
    {
        // The patch has plain ends of lines.
        let text = fs::read_to_string(source.join(&file))
            .unwrap()
            .replace("\r\n", "\n");
        fs::write(copy.join(file), text).unwrap();
    }
    let patch = testing::tests("serve/components").join(format!("{name}.patch"));
    let mut apply = Command::new("patch");
    apply.args(["-s", "-p1", "-i"]).arg(patch).current_dir(copy);
    testing::succeed(&mut apply).unwrap();
}

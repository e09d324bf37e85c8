//! Many worlds as modules of one crate: their Rust shims are compiled together.

use anyhow::{Context, Result};
use hognose_bindgen_py::emit::rust::{self, Dependencies};
use hognose_bindgen_py::{ir::Shim, world::World};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The entry of a module's shim, which has the name of all shims' entries in a crate of its own.
pub fn entry(module: &str) -> String {
    format!("hognose_shim_{module}")
}

/// The files of a world as the module `module`. What it imports of the host is marked with the
/// module, since worlds may have one name for functions of different types.
pub fn module(world: &World, shim: &Shim, module: &str) -> BTreeMap<String, String> {
    let files = rust::emit(world, shim, &Dependencies::with(None));
    let of_module = files.into_iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("src/")?.to_owned();
        let path = if path == "lib.rs" { "mod.rs" } else { &path };
        let text = text
            .replace("use crate::", &format!("use crate::{module}::"))
            .replace("\"hognose_shim\"", &format!("{:?}", entry(module)))
            .replace(
                "wasm_import_module = \"",
                &format!("wasm_import_module = \"{module}|"),
            );
        Some((format!("src/{module}/{path}"), text))
    });
    of_module.collect()
}

/// Writes a crate of such modules. They depend on the declarations and functions that
/// `guest-runtime` has from `runtime-abi`; addresses are numbers of 32 bits, so that they compile
/// for any machine.
pub fn write(
    folder: &Path,
    mut files: BTreeMap<String, String>,
    head: &str,
    kind: &str,
) -> Result<()> {
    let modules: std::collections::BTreeSet<String> = files
        .keys()
        .filter_map(|path| path.strip_prefix("src/")?.split_once('/'))
        .map(|(module, _)| module.to_owned())
        .collect();
    let mut library = head.to_owned();
    for module in modules {
        library += &format!("pub mod {module};\n");
    }
    files.insert("src/lib.rs".to_owned(), library);
    let abi = testing::root().join("runtime-abi");
    let manifest = format!(
        "[package]\nname = \"rust-shims\"\nedition = \"2024\"\n\n[lib]\ncrate-type = [{kind:?}]\n\n[dependencies]\n\
         guest-runtime = {{ package = \"hognose-runtime-abi\", path = {abi:?}, features = [\"shim\"] }}\n\n\
         [profile.release]\npanic = \"abort\"\nopt-level = 1\n\n[workspace]\n"
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    if folder.join("src").exists() {
        fs::remove_dir_all(folder.join("src"))?;
    }
    for (path, text) in &files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().context("a file has a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

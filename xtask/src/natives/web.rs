//! The native half of the program of `web/`, as an installed package: `web/python` finds it beside
//! the runtime.

use super::Paths;
use crate::runtime::{self, cache::Key, manifest::WEB};
use anyhow::Result;
use hognose_natives::{DESCRIPTION_FILE, Description, OBJECT_FILE};
use hognose_wheels::{C, Native, Recipe};
use std::collections::BTreeMap;
use std::fs;

const NAME: &str = "hognose-web-native";
const VERSION: &str = "0.1.0";

/// Compiles it, and puts it in the runtime's folder. What the runtime is made of is there.
///
/// # Errors
/// When the compiler refuses it.
pub fn install() -> Result<()> {
    let workspace = crate::workspace::root()?;
    let base = runtime::base(&runtime::Args::default())?;
    let source = workspace.join("web/native");
    let recipe = recipe();
    let mut key = Key::new(&hognose_wheels::fingerprint());
    key.text(include_str!("web.rs"))
        .text(&base.cpython.1)
        .text(&base.toolchain.version);
    key.tree(&source)?;
    for folder in ["natives/src", "wheels/src"] {
        key.tree(&workspace.join(folder))?;
    }
    let info = format!("{}-{VERSION}.dist-info", NAME.replace('-', "_"));
    let built = base.cache.step("native-web", &key, |folder, log| {
        let scratch = tempfile::tempdir()?;
        let compiled = scratch.path().join("compiled");
        fs::create_dir(&compiled)?;
        let paths = Paths::of(&base, log)?;
        let tools = paths.tools(&base, &[]);
        hognose_wheels::compile(&tools, &recipe, &source, scratch.path(), &compiled)?;
        let made = hognose_wheels::object(&tools, &recipe, scratch.path(), &compiled)?;
        let modules: Vec<&str> = made.modules.iter().map(String::as_str).collect();
        let description = Description::new(NAME, VERSION, &modules, Vec::new());
        let metadata = format!("Metadata-Version: 2.1\nName: {NAME}\nVersion: {VERSION}\n");
        fs::write(folder.join("METADATA"), metadata)?;
        fs::write(folder.join(DESCRIPTION_FILE), description.text()?)?;
        Ok(fs::write(folder.join(OBJECT_FILE), made.object)?)
    })?;
    let folder = workspace.join("target/runtime").join(WEB).join(info);
    fs::create_dir_all(&folder)?;
    for name in ["METADATA", DESCRIPTION_FILE, OBJECT_FILE] {
        let (from, to) = (built.join(name), folder.join(name));
        // What is the same keeps its time.
        if fs::read(&from)? != fs::read(&to).unwrap_or_default() {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn recipe() -> Recipe {
    let files = ["module.c", "packed.c", "proxies.c", "values.c"].map(str::to_owned);
    Recipe {
        name: NAME.to_owned(),
        version: VERSION.to_owned(),
        sdist: String::new(),
        sha256: String::new(),
        python: Vec::new(),
        licences: Vec::new(),
        patches: Vec::new(),
        leave_out: Vec::new(),
        native: Native::C(C {
            modules: BTreeMap::from([("hognose_web._proxies".to_owned(), files.to_vec())]),
            include: Vec::new(),
            defines: Vec::new(),
            flags: ["-Wall", "-Werror"].map(str::to_owned).to_vec(),
        }),
    }
}

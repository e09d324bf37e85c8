//! The runtime for pages: the native half of the program of `web/` is linked into it, which needs
//! less than to join it with a module that has all symbols for others. It is a native package, too,
//! for runners with other native packages.

use super::Paths;
use crate::runtime::{self, cache::Key, manifest::WEB_NATIVE};
use anyhow::Result;
use hognose_link::{Guest, Module};
use hognose_natives::{DESCRIPTION_FILE, Description, OBJECT_FILE, init_symbol};
use hognose_wheels::{C, Native, Recipe};
use std::collections::BTreeMap;
use std::fs;

const NAME: &str = "hognose-web-native";
const VERSION: &str = "0.1.0";
const MODULE: &str = "hognose_web._proxies";

/// Compiles it, and links the runtime in `target/runtime/web`, in which the package is, too. What
/// that is made of is there.
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
    let built = base.cache.step("native-web", &key, |folder, log| {
        let scratch = tempfile::tempdir()?;
        let compiled = scratch.path().join("compiled");
        fs::create_dir(&compiled)?;
        let paths = Paths::of(&base, log)?;
        let tools = paths.tools(&base, &[]);
        hognose_wheels::compile(&tools, &recipe, &source, scratch.path(), &compiled)?;
        let made = hognose_wheels::object(&tools, &recipe, scratch.path(), &compiled)?;
        let description = Description::new(NAME, VERSION, &[MODULE], Vec::new());
        fs::write(folder.join(DESCRIPTION_FILE), description.text()?)?;
        Ok(fs::write(folder.join(OBJECT_FILE), made.object)?)
    })?;
    let guest = Guest {
        files: vec![built.join(OBJECT_FILE)],
        modules: vec![Module {
            name: MODULE.to_owned(),
            init: init_symbol(MODULE),
        }],
        ..Guest::default()
    };
    runtime::pages(&base, guest, &key.finish())?;
    let package = workspace.join("target/runtime").join(WEB_NATIVE);
    let package = package.join(format!("{}-{VERSION}.dist-info", NAME.replace('-', "_")));
    fs::create_dir_all(&package)?;
    for name in [DESCRIPTION_FILE, OBJECT_FILE] {
        fs::copy(built.join(name), package.join(name))?;
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
            modules: BTreeMap::from([(MODULE.to_owned(), files.to_vec())]),
            include: Vec::new(),
            defines: Vec::new(),
            flags: ["-Wall", "-Werror"].map(str::to_owned).to_vec(),
        }),
    }
}

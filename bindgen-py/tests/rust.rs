//! The Rust shim of every world in the corpus: as rustfmt would leave it, without warnings of
//! clippy, and some compared with `tests/codegen/rust`. `HOGNOSE_KEEP_CRATES` names a folder to
//! keep the crates in.

mod corpus;

use anyhow::{Context, Result, ensure};
use corpus::crates;
use hognose_bindgen_py::emit::rust::{self, Dependencies};
use hognose_bindgen_py::{ir, world::World};
use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

fn main() {
    let folder = testing::tests("codegen");
    let mut trials: Vec<Trial> = corpus::cases(&folder)
        .into_iter()
        .map(|case| {
            let golden = (case.is_representative()).then(|| folder.join("rust").join(&case.name));
            Trial::test(case.name.clone(), move || {
                Ok(check(&case, golden.as_deref())?)
            })
        })
        .collect();
    trials.push(Trial::test("all-compile", move || {
        Ok(compile_all(&folder)?)
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn world(case: &corpus::Case) -> Result<World> {
    let loaded = case.load()?;
    World::new(loaded.resolve, loaded.world, &loaded.options)
        .map_err(|problems| anyhow::anyhow!("{problems:?}"))
}

fn check(case: &corpus::Case, golden: Option<&Path>) -> Result<()> {
    let world = world(case)?;
    let files = rust::emit(&world, &ir::build(&world), &Dependencies::with(None));
    let folder = tempfile::tempdir()?;
    write(folder.path(), &files)?;
    if let Some(kept) = std::env::var_os("HOGNOSE_KEEP_CRATES") {
        write(&Path::new(&kept).join(&case.name), &files)?;
    }
    let formatted = Command::new("rustfmt")
        .args(["--edition", "2024", "--check"])
        .arg(folder.path().join("src/lib.rs"))
        .output()
        .context("cannot run rustfmt")?;
    let output = [formatted.stdout, formatted.stderr].concat();
    ensure!(
        formatted.status.success(),
        "rustfmt differs: {}",
        String::from_utf8_lossy(&output)
    );
    match golden {
        Some(golden) => Ok(testing::tree(golden, &files)?),
        None => Ok(()),
    }
}

/// All worlds as modules of one crate.
fn compile_all(corpus: &Path) -> Result<()> {
    let folder = testing::scratch("rust-shims")?;
    let mut files = BTreeMap::new();
    for case in corpus::cases(corpus) {
        let world = world(&case)?;
        let module = format!("world_{}", case.name.replace('-', "_"));
        files.extend(crates::module(&world, &ir::build(&world), &module));
    }
    crates::write(&folder, files, "", "rlib")?;
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--", "-Dwarnings"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().context("a file has a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

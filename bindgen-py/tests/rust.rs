//! The Rust shim of every world in the corpus: as rustfmt would leave it, without warnings of clippy, and some compared with
//! `tests/codegen/rust`, which together have every operation. `HOGNOSE_KEEP_CRATES` names a folder to keep the crates in.

mod corpus;

use anyhow::{Context, Result, ensure};
use hognose_bindgen_py::emit::rust::{self, Dependencies};
use hognose_bindgen_py::{ir, world::World};
use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Worlds whose crates are kept as texts.
const GOLDEN: [&str; 8] = [
    "async",
    "channels-payloads",
    "everything",
    "fixed-length-lists",
    "maps",
    "options-nested",
    "resources-both",
    "spilled-params",
];

fn main() {
    let folder = corpus::folder("codegen");
    let mut trials: Vec<Trial> = corpus::cases(&folder)
        .into_iter()
        .map(|case| {
            let golden = GOLDEN
                .contains(&case.name.as_str())
                .then(|| folder.join("rust").join(&case.name));
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

fn emit(case: &corpus::Case) -> Result<BTreeMap<String, String>> {
    let loaded = case.load()?;
    let world = World::new(loaded.resolve, loaded.world, &loaded.options)
        .map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    Ok(rust::emit(
        &world,
        &ir::build(&world),
        &Dependencies::with(None),
    ))
}

fn check(case: &corpus::Case, golden: Option<&Path>) -> Result<()> {
    let files = emit(case)?;
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
        Some(golden) => corpus::golden(golden, &files),
        None => Ok(()),
    }
}

/// All worlds as modules of one crate. What they depend on are the declarations and functions that `guest-runtime` has from
/// `runtime-abi`; addresses are numbers of 32 bits, so that they compile for any machine.
fn compile_all(corpus: &Path) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rust-shims");
    if folder.join("src").exists() {
        fs::remove_dir_all(folder.join("src"))?;
    }
    let mut files = BTreeMap::new();
    let mut library = String::new();
    for case in corpus::cases(corpus) {
        let module = format!("world_{}", case.name.replace('-', "_"));
        library += &format!("pub mod {module};\n");
        for (path, text) in emit(&case)? {
            let Some(path) = path.strip_prefix("src/") else {
                continue;
            };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            let text = text
                .replace("use crate::", &format!("use crate::{module}::"))
                .replace("\"hognose_shim\"", &format!("\"hognose_shim_{module}\""));
            files.insert(format!("src/{module}/{path}"), text);
        }
    }
    files.insert("src/lib.rs".to_owned(), library);
    let abi = fs::canonicalize(root.join("runtime-abi"))?;
    files.insert(
        "Cargo.toml".to_owned(),
        format!(
            "[package]\nname = \"rust-shims\"\nedition = \"2024\"\n\n[dependencies]\n\
             guest-runtime = {{ package = \"hognose-runtime-abi\", path = {abi:?}, features = [\"shim\"] }}\n\n\
             [workspace]\n"
        ),
    );
    write(&folder, &files)?;
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--offline", "--", "-Dwarnings"])
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

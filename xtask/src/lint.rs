//! Clippy for the crates that are compiled for wasm: they are no members of the workspace, so that
//! its own run does not see them.
//!
//! Each crate has a *probe*: another crate with the same lints and a fault. Where clippy finds
//! nothing in that, it would pass whatever the crate is.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use hognose_link::{Rust, TARGET};

use crate::cargo::show;

const CRATES: [&str; 2] = ["guest-runtime", "bench/rust"];

/// What must be found in [`PROBE`].
const FOUND: &str = "unsafe block missing a safety comment";
const PROBE: &str = "//! A fault.\n\n/// Reads.\npub fn read(place: &u8) -> u8 {\n    unsafe { core::ptr::read(place) }\n}\n";

/// Checks all of them.
pub fn run() -> Result<()> {
    let workspace = crate::workspace::root()?;
    let rust = Rust::ready(TARGET, &mut |what| eprintln!("{what} ..."))?;
    let clippy = |manifest: &Path| clippy(&rust, manifest, workspace);
    for name in CRATES {
        let manifest = workspace.join(name).join("Cargo.toml");
        probe(&manifest, clippy).with_context(|| format!("the probe of `{name}`"))?;
        show(&mut clippy(&manifest)).with_context(|| format!("clippy of `{name}`"))?;
    }
    Ok(())
}

fn clippy(rust: &Rust, manifest: &Path, workspace: &Path) -> Command {
    let mut clippy = rust.clippy();
    clippy
        .args(["--quiet", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(workspace.join("target/clippy"))
        .args(["--", "-D", "warnings"]);
    clippy
}

/// A crate of the same lints with a fault, which must be found.
fn probe(manifest: &Path, clippy: impl Fn(&Path) -> Command) -> Result<()> {
    let text = fs::read_to_string(manifest)?;
    let mut table: toml::Table = text.parse()?;
    table.remove("dependencies");
    table.remove("features");
    table.insert("package".into(), package().into());
    table.insert("lib".into(), library().into());
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("Cargo.toml"), toml::to_string(&table)?)?;
    fs::write(folder.path().join("lib.rs"), PROBE)?;
    let output = clippy(&folder.path().join("Cargo.toml")).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() || !said.contains(FOUND) {
        bail!("clippy does not find its fault ({})\n{said}", output.status);
    }
    Ok(())
}

fn package() -> toml::Table {
    let text = |text: &str| toml::Value::from(text);
    toml::Table::from_iter([
        ("name".to_owned(), text("probe")),
        ("edition".to_owned(), text("2024")),
    ])
}

fn library() -> toml::Table {
    toml::Table::from_iter([("path".to_owned(), "lib.rs".into())])
}

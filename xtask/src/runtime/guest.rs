//! The Rust half of the runtime: `guest-runtime` as a static library for wasm32-wasip1.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use hognose_link::{Rust, TARGET};

use super::cache::{Cache, Key};
use super::crates::{self, GUEST};
use crate::process;

/// Builds the crate [`GUEST`] of `workspace`: the static library, its hash and rustc's version.
pub fn build(cache: &Cache, rust: &Rust, workspace: &Path) -> Result<(PathBuf, String, String)> {
    if !workspace.join(GUEST).join("Cargo.toml").is_file() {
        bail!("there is no crate `{GUEST}` in {}", workspace.display());
    }
    let version = rust.version()?;
    let mut key = Key::new(include_str!("guest.rs"));
    key.text(&version);
    crates::key(&mut key, workspace)?;
    let target = workspace.join("target/guest");
    let folder = cache.step("guest", &key, |folder, log| {
        let source = target.join("source");
        if source.exists() {
            fs::remove_dir_all(&source)?;
        }
        crates::write(workspace, &source)?;
        let mut cargo = rust.cargo();
        cargo
            .arg("--locked")
            .current_dir(source.join(GUEST))
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(rust, &source));
        process::run(&mut cargo, log)?;
        let library = target.join(TARGET).join("release/libguest_runtime.a");
        fs::copy(&library, folder.join("libguest_runtime.a"))
            .with_context(|| format!("no {}", library.display()))?;
        Ok(())
    })?;
    Ok((folder.join("libguest_runtime.a"), key.finish(), version))
}

/// Panic messages name source files: no folder of this machine may show there.
fn flags(rust: &Rust, source: &Path) -> String {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    flags.extend(hognose_link::remapped_registry());
    flags.push(format!("--remap-path-prefix={}=/hognose", source.display()));
    flags.extend(rust.flags());
    flags.join("\u{1f}")
}

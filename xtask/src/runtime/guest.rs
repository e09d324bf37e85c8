//! The Rust half of the runtime: `guest-runtime` as a static library for wasm32-wasip1.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use hognose_link::{Rust, TARGET};

use super::cache::{Cache, Key};
use crate::process;

/// Builds the crate in `guest`: the static library, its hash and rustc's version. The key covers
/// the crates that it depends on by path.
pub fn build(
    cache: &Cache,
    rust: &Rust,
    workspace: &Path,
    guest: &Path,
) -> Result<(PathBuf, String, String)> {
    if !guest.join("Cargo.toml").is_file() {
        bail!("there is no crate in {}", guest.display());
    }
    let version = rust.version()?;
    let mut key = Key::new(include_str!("guest.rs"));
    key.text(&version)
        .file(&guest.join("Cargo.toml"))?
        .file(&guest.join("Cargo.lock"))?
        .tree(&guest.join("src"))?
        .tree(&guest.join("python"))?
        .tree(&workspace.join("runtime-abi"))?
        .tree(&workspace.join("solid"))?;
    let target = workspace.join("target/guest");
    let folder = cache.step("guest", &key, |folder, log| {
        let mut cargo = rust.cargo();
        cargo
            .arg("--locked")
            .current_dir(guest)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(rust, workspace));
        process::run(&mut cargo, log)?;
        let library = target.join(TARGET).join("release/libguest_runtime.a");
        fs::copy(&library, folder.join("libguest_runtime.a"))
            .with_context(|| format!("no {}", library.display()))?;
        Ok(())
    })?;
    Ok((folder.join("libguest_runtime.a"), key.finish(), version))
}

/// Panic messages name source files: no folder of this machine may show there.
fn flags(rust: &Rust, workspace: &Path) -> String {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    flags.push(format!(
        "--remap-path-prefix={}=/hognose",
        workspace.display()
    ));
    flags.extend(rust.flags());
    flags.join("\u{1f}")
}

//! The standard library for wasm, compiled from its source: once for each compiler, in the user's
//! cache folder.

use crate::toolchain::without_toolchain;
use anyhow::{Context, Result};
use rustc_build_sysroot::{SysrootBuilder, SysrootConfig};
use rustc_version::VersionMeta;
use std::{
    fs,
    hash::Hash,
    path::{Path, PathBuf},
    process::Command,
};

/// A compiler whose standard library is there as source.
pub(crate) struct Source {
    /// `cargo` of the same release.
    pub cargo: &'static str,
    /// `rustc`.
    pub rustc: &'static str,
    /// The folder `library` of its sources.
    pub library: PathBuf,
}

impl Source {
    /// The folder to give to rustc as `--sysroot`: that of an earlier call, or compiled now, which
    /// takes half a minute of each of two cores.
    ///
    /// `starts` is called before a compilation.
    ///
    /// # Errors
    /// When there is no cache folder, or with what cargo said.
    pub fn sysroot(&self, target: &str, starts: impl FnOnce()) -> Result<PathBuf> {
        let (folder, version) = self.folder()?;
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut cargo = Command::new(self.cargo);
        // The parts of std are unstable, as every crate of them says.
        without_toolchain(&mut cargo)
            .env("RUSTC", self.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("RUSTFLAGS");
        SysrootBuilder::new(&folder, target)
            // Without features: what std needs to print traces is a third of it, and a trap prints
            // none.
            .sysroot_config(SysrootConfig::WithStd {
                std_features: Vec::new(),
            })
            .rustflag(remapped(&self.library))
            // Crates may be compiled with link-time optimisation, which takes std in, too.
            .rustflag("-Cembed-bitcode=yes")
            .cargo(cargo)
            .rustc_version(version)
            .when_build_required(starts)
            .build_from_source(&self.library)
            .with_context(|| format!("cannot compile Rust's standard library for `{target}`"))?;
        Ok(folder)
    }

    /// Whether an earlier call compiled it.
    pub fn has_sysroot(&self, target: &str) -> bool {
        self.folder()
            .is_ok_and(|(folder, _)| folder.join("lib/rustlib").join(target).is_dir())
    }

    fn folder(&self) -> Result<(PathBuf, VersionMeta)> {
        let mut rustc = Command::new(self.rustc);
        without_toolchain(&mut rustc);
        let version = VersionMeta::for_command(rustc)
            .with_context(|| format!("cannot ask `{}` for its version", self.rustc))?;
        let mut key = hognose_cache::Key::default();
        (self.rustc, &version.short_version_string).hash(&mut key);
        let root = hognose_cache::folder().context(
            "there is no cache folder: set `HOGNOSE_CACHE_DIR` to one that may be written",
        )?;
        let name = format!("rust-std-{}", hognose_cache::Key::finish(key));
        Ok((root.join(name), version))
    }
}

/// Panic messages name source files: they are the same wherever the compiler lies.
fn remapped(library: &Path) -> String {
    format!("--remap-path-prefix={}=/rust/library", library.display())
}

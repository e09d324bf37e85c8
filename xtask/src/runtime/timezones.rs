//! The package `tzdata` that `zoneinfo` falls back to where there is no time zone database, as in a
//! component.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::cpython::BuildPython;
use crate::process;

/// The variable that tells `compile_stdlib.py` where the runtime shows the archive.
pub const STDLIB_ROOT: &str = "STDLIB_ROOT";

/// Where a system's `tzdata` package has the source of all zones.
pub const SOURCE: &str = "share/zoneinfo/tzdata.zi";

/// Compiles the zones in `source` into the package `tzdata` below `out`, beside the compiled
/// modules.
pub fn build(
    source: &Path,
    python: &BuildPython,
    site: &Path,
    out: &Path,
    log: &Path,
) -> Result<()> {
    let text =
        fs::read_to_string(source).with_context(|| format!("cannot read {}", source.display()))?;
    let version = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# version "))
        .unwrap_or("unknown");
    let package = tempfile::tempdir()?;
    let zones = package.path().join("zoneinfo");
    // Administrators' tools are not in everyone's path.
    let zic = ["/usr/sbin/zic", "/usr/bin/zic"]
        .into_iter()
        .find(|zic| Path::new(zic).exists())
        .unwrap_or("zic");
    process::run(
        Command::new(zic)
            .args(["-b", "slim", "-d"])
            .arg(&zones)
            .arg(source),
        log,
    )?;

    let mut names = Vec::new();
    for entry in WalkDir::new(&zones).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            names.push(
                entry
                    .path()
                    .strip_prefix(&zones)?
                    .to_string_lossy()
                    .into_owned(),
            );
        } else {
            // `importlib.resources` looks in packages.
            fs::write(entry.path().join("__init__.py"), "")?;
        }
    }
    names.sort();
    fs::write(package.path().join("zones"), names.join("\n") + "\n")?;
    let version = format!("IANA_VERSION = __version__ = {version:?}\n");
    fs::write(package.path().join("__init__.py"), version)?;

    let mut compile = python.command();
    compile
        .args(["-X", "no_debug_ranges"])
        .arg(site.join("compile_stdlib.py"))
        .env(STDLIB_ROOT, hognose_runtime_abi::roots::STDLIB);
    process::run(
        compile
            .arg("--data")
            .arg(package.path())
            .arg("tzdata")
            .arg(out),
        log,
    )
}

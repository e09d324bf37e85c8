//! The components that the tests serve and run.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The command line under test.
pub fn hognose() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hognose"));
    command.env_remove("VIRTUAL_ENV").env("NO_COLOR", "1");
    if std::env::var_os("HOGNOSE_RUNTIME").is_none() {
        command.env("HOGNOSE_RUNTIME", root().join("target/runtime"));
    }
    command
}

/// Handles requests by WASI 0.3.
pub fn service() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| compiled("service"))
}

/// Handles requests by WASI 0.2.
pub fn proxy() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| compiled("proxy"))
}

/// Answers as its path says, by WASI 0.3 (`new`) or 0.2 (`old`).
pub fn site(world: &str) -> &'static Path {
    static NEW: OnceLock<PathBuf> = OnceLock::new();
    static OLD: OnceLock<PathBuf> = OnceLock::new();
    let (built_once, name) = match world {
        "new" => (&NEW, "site-new"),
        "old" => (&OLD, "site-old"),
        other => panic!("`{other}` is no world of `site`"),
    };
    built_once.get_or_init(|| built("site", world, "app", name))
}

/// Exports `wasi:cli/run`.
pub fn program() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| compiled("program"))
}

/// A program that compiles and runs modules.
pub fn inside() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| built("wasm", "inside", "app", "inside"))
}

/// A program that uses the network.
pub fn network(world: &str, app: &str) -> PathBuf {
    built("network", world, app, &format!("network-{world}-{app}"))
}

/// Runs a command that must succeed.
pub fn succeed(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn compiled(name: &str) -> PathBuf {
    built(name, name, "app", name)
}

fn built(folder: &str, world: &str, app: &str, name: &str) -> PathBuf {
    let source = root().join("tests/serve").join(folder);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve");
    std::fs::create_dir_all(&folder).unwrap();
    let component = folder.join(format!("{name}.wasm"));
    succeed(
        hognose()
            .arg("-d")
            .arg(source.join("wit"))
            .args(["-w", world, "componentize", app, "-q", "-p"])
            .arg(&source)
            .arg("-o")
            .arg(&component),
    );
    let compiled = component.with_extension("cwasm");
    succeed(hognose().arg("compile").arg(&component).arg("-q"));
    compiled
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

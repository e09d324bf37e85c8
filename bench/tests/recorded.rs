//! Size, memory and work of a component are what `recorded.json` says, or better.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

#[test]
fn nothing_got_worse() {
    let bench = Path::new(env!("CARGO_BIN_EXE_bench"));
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let target = workspace.join("target");
    let runtime = env::var_os("HOGNOSE_RUNTIME").map_or(target.join("runtime"), PathBuf::from);
    if !runtime.join("runtime.wasm").exists() && env::var_os("CI").is_none() {
        eprintln!("left out: there is no runtime; `cargo xtask runtime` builds it");
        return;
    }
    let status = Command::new(bench)
        .arg("check")
        .arg("--ours")
        .arg(bench.with_file_name("hognose"))
        .arg("--bench")
        .arg(workspace.join("bench"))
        .arg("--scratch")
        .arg(target.join("bench-check"))
        .status()
        .unwrap();
    assert!(status.success(), "a figure got worse, see above");
}

//! The demo, `cargo xtask` and the whole workspace compile the same dependencies: with other
//! features one is compiled again.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

#[test]
fn no_selection_of_members_compiles_a_dependency_again() {
    let all = features(&["--workspace", "--edges", "normal,dev,no-proc-macro"]);
    let mut others = Vec::new();
    for selection in [
        &["--package", "xtask"][..],
        &["--package", "hognose", "--package", "host-example"],
        &["--workspace"],
    ] {
        let mut words = selection.to_vec();
        words.extend(["--edges", "normal,no-proc-macro"]);
        for (package, found) in features(&words) {
            let known = all.get(&package).cloned().unwrap_or_default();
            if !found.is_subset(&known) {
                others.push(format!(
                    "{}: {package} has the features {found:?}, in the workspace {known:?}",
                    selection.join(" ")
                ));
            }
        }
    }
    assert!(
        others.is_empty(),
        "name these, with the features that are missing, beside those `Not used here` in Cargo.toml or xtask/Cargo.toml:\n{}",
        others.join("\n")
    );
}

/// The sets of features with which each package from the registry is compiled. What macros and
/// build scripts use has features of its own and is left out.
fn features(selection: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "tree",
            "--offline",
            "--locked",
            "--prefix",
            "none",
            "--format",
            "{p}|{f}",
        ])
        .args(selection)
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`cargo tree` failed: {said}");
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Some((package, features)) = line.split_once('|') else {
            continue;
        };
        // Members have their folder behind the version, repeated lines a star.
        let features = features.trim_end_matches(" (*)");
        if !package.contains('/') && !package.contains("(proc-macro)") {
            let package = package.trim_end_matches(" (*)").to_owned();
            found
                .entry(package)
                .or_default()
                .insert(features.to_owned());
        }
    }
    assert!(found.len() > 10, "`cargo tree` names no packages");
    found
}

//! Plans for machines that are made up.

use std::collections::{BTreeMap, BTreeSet};

use hognose_link::{Found, TARGET};

use super::*;

/// What the demo needs.
fn demo() -> Needs {
    Needs {
        runtime: true,
        optimiser: true,
        targets: vec![TARGET],
        ..Needs::default()
    }
}

/// Rust by rustup, without the target.
const RUSTUP: Found = Found {
    cargo: true,
    target: false,
    rustup: true,
    debian: false,
    compiled: false,
};

fn debian(installed: &[&str], rust: Found) -> Machine {
    Machine {
        root: true,
        apt: true,
        installed: installed.iter().map(|name| (*name).to_owned()).collect(),
        rust: BTreeMap::from([(TARGET, rust)]),
        ..Machine::default()
    }
}

/// Fedora, macOS: there are programs, but no packages of Debian.
fn other(programs: &[&str], rust: Found) -> Machine {
    Machine {
        programs: programs.iter().map(|name| (*name).to_owned()).collect(),
        rust: BTreeMap::from([(TARGET, rust)]),
        ..Machine::default()
    }
}

fn text(plan: Result<Plan>) -> String {
    match plan {
        Ok(plan) => plan.steps.iter().map(|step| format!("{step}\n")).collect(),
        Err(error) => format!("error: {error}\n"),
    }
}

#[test]
fn a_bare_debian_gets_everything() {
    let said = text(plan(
        &debian(&["gcc", "libc6-dev", "apt"], RUSTUP),
        &demo(),
        false,
    ));
    assert_eq!(
        said,
        "rustup target add wasm32-wasip1 (if it cannot: apt-get install rustc-web cargo-web rust-web-src)\n\
         apt-get install make patch tar xz-utils debian-archive-keyring clang-22 lld-22 llvm-22 \
         libclang-rt-22-dev-wasm32 binaryen\n"
    );
}

#[test]
fn a_debian_without_rustup_gets_debians_rust() {
    let rust = Found {
        rustup: false,
        ..RUSTUP
    };
    let said = text(plan(&debian(&[], rust), &demo(), false));
    assert!(
        !said.contains("rustup") && said.contains("binaryen rustc-web cargo-web"),
        "{said}"
    );
}

#[test]
fn a_debian_with_everything_gets_nothing() {
    let all = demo().all_packages();
    for rust in [
        Found {
            target: true,
            ..RUSTUP
        },
        Found {
            compiled: true,
            debian: true,
            ..RUSTUP
        },
    ] {
        assert_eq!(text(plan(&debian(&all, rust), &demo(), false)), "");
    }
}

#[test]
fn without_root_a_debian_is_told_what_to_run() {
    let machine = Machine {
        root: false,
        ..debian(&demo().all_packages(), RUSTUP)
    };
    assert!(text(plan(&machine, &demo(), false)).starts_with("rustup target add"));
    let bare = Machine {
        installed: BTreeSet::new(),
        ..machine
    };
    let said = text(plan(&bare, &demo(), false));
    assert!(
        said.contains("sudo apt-get install gcc") && said.contains("--yes"),
        "{said}"
    );
    assert!(text(plan(&bare, &demo(), true)).contains("apt-get install gcc"));
}

#[test]
fn another_system_is_told_all_at_once_what_to_install() {
    let said = text(plan(
        &other(&["cc", "make", "patch", "tar", "xz"], RUSTUP),
        &demo(),
        false,
    ));
    for word in ["WASI_SDK_PATH", "--cpython-source", "binaryen"] {
        assert!(said.contains(word), "{word} is not in {said}");
    }
    let without = Found {
        rustup: false,
        ..RUSTUP
    };
    let said = text(plan(&other(&[], without), &demo(), false));
    assert!(
        said.contains("rustup target add wasm32-wasip1") && said.contains("C compiler"),
        "{said}"
    );
}

#[test]
fn another_system_with_the_sdk_and_a_source_can_build() {
    let needs = Needs {
        own_source: true,
        ..demo()
    };
    let machine = Machine {
        wasi_sdk: Some("/opt/wasi-sdk".into()),
        ..other(&["cc", "make", "patch", "tar", "xz", "wasm-opt"], RUSTUP)
    };
    assert_eq!(
        text(plan(&machine, &needs, false)),
        "rustup target add wasm32-wasip1\n"
    );
}

#[test]
fn where_rustup_fails_there_is_another_way_or_a_word() {
    let bare = debian(&[], RUSTUP);
    assert_eq!(
        without_rustup(&bare, TARGET, RUST, false).unwrap(),
        Some(RUST.to_vec())
    );
    assert_eq!(without_rustup(&bare, TARGET, &[], false).unwrap(), None);
    let user = Machine {
        root: false,
        ..bare
    };
    let said = without_rustup(&user, TARGET, RUST, false)
        .unwrap_err()
        .to_string();
    assert!(said.contains("sudo apt-get install rustc-web"), "{said}");
    let said = without_rustup(&other(&[], RUSTUP), TARGET, &[], false)
        .unwrap_err()
        .to_string();
    assert!(said.contains("rustup target add"), "{said}");
}

#[test]
fn a_full_disk_is_known_before_anything_is_built() {
    let needs = Needs { room: 20, ..demo() };
    let all = needs.all_packages();
    let found = Found {
        target: true,
        ..RUSTUP
    };
    let full = Machine {
        free: Some(1),
        ..debian(&all, found)
    };
    let said = text(plan(&full, &needs, false));
    assert!(
        said.contains("needs 20 GB") && said.contains("1 GB are free"),
        "{said}"
    );
    let enough = Machine {
        free: Some(20),
        ..full.clone()
    };
    assert_eq!(text(plan(&enough, &needs, false)), "");
    // What is built already is not built again.
    let again = Machine {
        free: Some(3),
        built: true,
        ..full
    };
    assert_eq!(text(plan(&again, &needs, false)), "");
}

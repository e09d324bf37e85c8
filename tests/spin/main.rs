//! Applications of Spin that use spin-sdk, in the host of `host-example`, with real servers. Each
//! folder beside this file is a test: it has a `spin.toml`, which says how the components are
//! built, and `requests.toml`, whose form is in `case.rs`.

mod build;
mod case;
mod client;
mod host;
mod run;
mod servers;

use std::{fs, path::Path, sync::Arc};

use libtest_mimic::{Arguments, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spin");
    let builder = Arc::new(build::Builder::new());
    let mut trials = Vec::new();
    for entry in fs::read_dir(&root).unwrap().flatten() {
        let folder = entry.path();
        if folder.join("requests.toml").exists() {
            let builder = builder.clone();
            let name = entry.file_name().to_string_lossy().into_owned();
            trials.push(Trial::test(name, move || {
                run::run(&folder, &builder).map_err(Into::into)
            }));
        }
    }
    trials.sort_by(|one, other| one.name().cmp(other.name()));
    libtest_mimic::run(&arguments, trials).exit();
}

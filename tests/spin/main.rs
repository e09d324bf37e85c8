//! Applications of Spin that use spin-sdk, in the host of `host-example`, with real servers. Each
//! folder beside this file is a test: it has a `spin.toml`, which says how the components are
//! built, and `requests.toml`, whose form is in `case.rs`.

mod build;
mod case;
mod client;
mod run;
mod servers;

use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = testing::tests("spin");
    let builder = Arc::new(build::Builder::new());
    let mut trials = Vec::new();
    for folder in testing::subfolders(root) {
        if folder.join("requests.toml").exists() {
            let builder = builder.clone();
            trials.push(Trial::test(testing::name(&folder), move || {
                run::run(&folder, &builder).map_err(Into::into)
            }));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

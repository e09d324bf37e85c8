//! Components made by the whole pipeline, run by hosts. A folder under `tests/runtime` is a test; see its `README.md`.

mod builder;
mod case;
mod imports;
mod names;
mod run;
mod script;
mod session;

use libtest_mimic::Arguments;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    case::add(&mut trials);
    libtest_mimic::run(&arguments, trials).exit();
}

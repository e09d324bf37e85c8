//! The README's commands on a machine that has nothing: `tests/bare.sh` in a root file system of
//! its own.

use std::process::Command;

use crate::setup::machine;

/// Whether the test is part of a run: in CI, where there is Debian to make a root of and the right
/// to enter it.
pub fn is_wanted() -> bool {
    // Inside such a root the variable is set, so that there is no root in the root.
    let ci = std::env::var_os("CI").is_some() && std::env::var_os("HOGNOSE_BARE").is_none();
    ci && machine::has("apt-get") && machine::is_root()
}

/// The test.
pub fn command() -> Command {
    let mut script = Command::new("bash");
    script.arg("tests/bare.sh");
    script
}

//! `hognose dev`: builds again at every change, and serves or runs what was built.

use crate::{
    args::Dev,
    dev::Session,
    diagnostics::Result,
    terminal::{interrupt, status::SUCCESS},
};

pub(super) fn run(args: &Dev) -> Result<u8> {
    // This is how it ends.
    interrupt::ends_with(SUCCESS);
    Session::new(args)?.run()
}

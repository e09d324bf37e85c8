//! `hognose dev`: builds again at every change, and serves or runs what was built.

use crate::{
    args::Dev,
    dev::{self, Session},
    diagnostics::Result,
    project::page::page,
    terminal::{interrupt, status::SUCCESS},
};

pub(super) fn run(args: &Dev) -> Result<u8> {
    // This is how it ends.
    interrupt::ends_with(SUCCESS);
    if let Some(page) = page(&args.build)? {
        return dev::page::run(args, page);
    }
    Session::new(args)?.run()
}

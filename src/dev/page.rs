//! A page: served as it is, and loaded again at every change.

use super::{inputs::Inputs, watch::Watch};
use crate::{
    args::Dev,
    diagnostics::{Result, from_host_error},
    page::{Package, Page, answers::Answers},
};
use hognose_host::http::{Site, listen};

/// Goes on until a signal ends the process.
pub fn run(args: &Dev, page: Page) -> Result<u8> {
    let package = Package::find()?;
    let mut watch = Watch::new()?;
    watch.follow(Inputs::of_page(&page));
    let listener = listen(&args.addr).map_err(from_host_error)?;
    let answers = Answers::new(page, package);
    let log = !args.build.messages.quiet;
    let site = Site::start(listener, log, move |asked| answers.to(asked));
    let site = site.map_err(from_host_error)?;
    eprintln!("Serving HTTP on http://{}/", site.address);
    loop {
        watch.wait()?;
        site.changed();
    }
}

//! A page: served as it is, and loaded again at every change.

use super::{inputs::Inputs, watch::Watch};
use crate::{
    args::Dev,
    dependencies::Dependencies,
    diagnostics::{self, Result, from_host_error},
    page::{Package, Page, answers::Answers},
    project::{package::package, page::page},
    terminal::{Progress, color},
};
use hognose_host::http::{Site, listen};
use std::{
    fs,
    sync::{Arc, PoisonError, RwLock},
};

/// Goes on until a signal ends the process.
pub fn run(args: &Dev, found: Page) -> Result<u8> {
    let messages = &args.build.messages;
    let package_of = |page: &Page| package(page, &mut Progress::new(messages.verbosity()));
    let mut watch = Watch::new()?;
    watch.follow(Inputs::of_page(&found));
    let first = package_of(&found)?;
    let mut known = Named::of(&found);
    let listener = listen(&args.addr).map_err(from_host_error)?;
    let answers = Arc::new(RwLock::new(Answers::new(found, first)));
    let given = Arc::clone(&answers);
    let site = Site::start(listener, !messages.quiet, move |asked| {
        let answers = given.read().unwrap_or_else(PoisonError::into_inner);
        answers.to(asked)
    });
    let site = site.map_err(from_host_error)?;
    eprintln!("Serving HTTP on http://{}/", site.address);
    loop {
        watch.wait()?;
        match again(args, &mut known, &package_of) {
            Ok(Some(new)) => {
                *answers.write().unwrap_or_else(PoisonError::into_inner) = new;
            }
            Ok(None) => {}
            // What was there is still served.
            Err(failure) => eprint!("{}", diagnostics::render(&failure, color::on_stderr())),
        }
        site.changed();
    }
}

/// The page with other packages, if its dependencies have changed.
fn again(
    args: &Dev,
    known: &mut Named,
    package_of: &dyn Fn(&Page) -> Result<Package>,
) -> Result<Option<Answers>> {
    let Some(found) = page(&args.build)? else {
        return Ok(None);
    };
    if Named::of(&found) == *known {
        return Ok(None);
    }
    // A fault is told once.
    *known = Named::of(&found);
    let package = package_of(&found)?;
    // The lock is written.
    *known = Named::of(&found);
    Ok(Some(Answers::new(found, package)))
}

/// What decides which packages a page has.
#[derive(PartialEq, Eq)]
struct Named {
    dependencies: Dependencies,
    lock: Option<Vec<u8>>,
}

impl Named {
    fn of(page: &Page) -> Named {
        Named {
            dependencies: page.dependencies.clone(),
            lock: fs::read(&page.dependencies.lock).ok(),
        }
    }
}

//! `hognose precompile`: the runtime's compiled form beside it, and one with native packages, so
//! that the first build of who installs a package is as fast as any.

use crate::{
    args::Precompile,
    build,
    diagnostics::{Result, Searched, from_build_error},
};

pub(super) fn run(args: &Precompile) -> Result<()> {
    hognose_componentize::precompile(&args.folder)
        .map_err(|error| from_build_error(error, &Searched::default()))?;
    build::precompile_packages(&args.folder)
}

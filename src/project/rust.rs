//! `[tool.hognose.rust]`: a crate beside the app, and one that is the shim.

use crate::{
    diagnostics::Result,
    inputs::table::Table,
    rust::{CRATE, Part},
};
use std::path::Path;

/// Reads the table. `folder` is the project's.
pub(super) fn read(table: &Table<'_>, folder: &Path) -> Result<Part> {
    table.only(&["crate", "exports", "modules", "optimise", "shim"])?;
    let place = |name: Option<String>| name.map(|name| folder.join(name));
    let mut part = Part {
        folder: place(table.string("crate")?),
        exports: table.strings("exports")?,
        modules: table.strings("modules")?,
        shim: place(table.string("shim")?),
        optimise: table.said("optimise")?,
    };
    // A table about the shim alone asks for no crate beside the app.
    if part.shim.is_none() || !part.exports.is_empty() || !part.modules.is_empty() {
        part.folder.get_or_insert_with(|| folder.join(CRATE));
    }
    Ok(part)
}

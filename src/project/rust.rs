//! `[tool.hognose.rust]`: a crate beside the app.

use super::table::Table;
use crate::{diagnostics::Result, rust::Part};
use std::path::Path;

/// Reads the table. `folder` is the project's.
pub(super) fn read(table: &Table<'_>, folder: &Path) -> Result<Part> {
    table.only(&["crate", "exports", "modules", "optimise"])?;
    let crate_folder = table.string("crate")?;
    Ok(Part {
        folder: folder.join(crate_folder.as_deref().unwrap_or("native")),
        exports: table.strings("exports")?,
        modules: table.strings("modules")?,
        optimise: table.boolean("optimise")?,
    })
}

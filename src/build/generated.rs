//! Generated Python, read once before anything uses it.

use crate::diagnostics::{Report, Result};
use hognose_check::syntax_error;
use std::collections::BTreeMap;

/// Gives the files back if each is Python, as they always are. Users need not wait for that, so
/// only debug builds look.
pub fn checked(files: BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    let is_python = |path: &str| path.ends_with(".py") || path.ends_with(".pyi");
    let looked_at = files
        .iter()
        .filter(|(path, _)| cfg!(debug_assertions) && is_python(path));
    for (path, text) in looked_at {
        if let Some(error) = syntax_error(text) {
            let message = format!("the generated file `{path}` is not Python: {error}");
            return Err(Report::internal(message).into());
        }
    }
    Ok(files)
}

//! Functions that `wasm-opt` must leave as the compiler made them.
//!
//! It makes the interpreter's loop slower, and has no option to leave one function out. So the
//! function leaves the module before it runs and comes back after it:
//!
//! ```text
//! linked:     functions [.. loop ..]                      calls by number
//! out:        import `loop`, exports of what it refers to
//! wasm-opt:   new numbers for all
//! back:       functions [.. .., loop], its calls by the numbers that the exports say
//! ```

mod back;
mod out;
mod scan;

use anyhow::{Context, Result};
use scan::Scan;
use wasmparser::ExternalKind;

/// The module of the imports that stand for functions that were taken out.
const HELD: &str = "hognose:held";

/// The name of an export that is there so that its new number can be seen.
fn mark(kind: &str, old: u32) -> String {
    format!("{HELD} {kind} {old}")
}

/// Functions that were taken out of a module.
pub(crate) struct Held {
    module: Vec<u8>,
    /// Their numbers in it, in order.
    functions: Vec<u32>,
}

/// Takes the functions out that are exported by these names. Those of the exports that are `hidden`
/// go as well.
///
/// # Errors
/// When the module does not export one of them, or cannot be read.
pub(crate) fn out(module: Vec<u8>, names: &[&str], hidden: &[&str]) -> Result<(Vec<u8>, Held)> {
    let scan = Scan::of(&module)?;
    let number = |name: &&str| {
        let found = scan.exports.get(name).copied();
        let function = found.filter(|(kind, _)| *kind == ExternalKind::Func);
        function
            .map(|(_, number)| number)
            .with_context(|| format!("the linked module exports no function `{name}`"))
    };
    let mut functions = names.iter().map(number).collect::<Result<Vec<u32>>>()?;
    functions.sort_unstable();
    functions.dedup();
    let without = out::take(&module, &scan, &functions, hidden)?;
    Ok((without, Held { module, functions }))
}

impl Held {
    /// Puts them back into what became of the rest.
    ///
    /// # Errors
    /// When it has no place for one of them, or cannot be read.
    pub(crate) fn back(&self, rest: &[u8]) -> Result<Vec<u8>> {
        let (whole, rest_scan) = (Scan::of(&self.module)?, Scan::of(rest)?);
        back::put(rest, &rest_scan, &whole, &self.functions)
    }
}

#[cfg(test)]
mod tests;

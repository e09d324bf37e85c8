//! Stage: the shim is written for the app that was bound, or what was linked is filled in.

pub(crate) mod description;
mod fill;
mod modules;

use crate::bind::App;
use crate::error::Error;
use crate::module;
use crate::request::Shim;
use crate::run::Run;
use crate::splice::part::Part;

/// A shim, made.
pub(crate) struct Made {
    pub shim: Part,
    /// What stands in for imports that it does not need.
    pub stand_ins: Vec<Part>,
    /// How many functions it has in the table.
    pub elements: u32,
}

/// Makes the shim. Its functions are in the table from `table_base` on, if it is written.
pub(crate) fn shim(
    shim: &Shim<'_>,
    app: &mut App,
    table_base: u32,
    run: &Run<'_>,
) -> Result<Made, Error> {
    let (bytes, stand_ins, elements) = match shim {
        Shim::Written(write) => {
            let elements = patch(app, table_base)?;
            (write(&app.bound, table_base), Vec::new(), elements)
        }
        Shim::Linked(describe) => {
            let shim = describe(&app.bound);
            let indices = fill::fill(app, &shim)?;
            let exports = modules::exports(&shim, &indices);
            (exports, modules::stand_ins(&shim), 0)
        }
    };
    run.keep("shim.wasm", &bytes)?;
    module::validate("shim", &bytes)?;
    let shim = Part {
        bytes,
        provides: None,
    };
    Ok(Made {
        shim,
        stand_ins,
        elements,
    })
}

/// Writes the table indices of a written shim's functions, which start at `table_base`, to where
/// the runtime looks for them: how many.
fn patch(app: &mut App, table_base: u32) -> Result<u32, Error> {
    let words = app.bound.words(&app.manifest);
    for (word, index) in words.iter().zip(table_base..) {
        app.python.write(*word, &index.to_le_bytes())?;
    }
    Ok(words.len() as u32)
}

//! A shim that was linked with the runtime gets what is only known when Python has started.
//!
//! ```text
//! hognose_shim() ─▶ functions (table indices) ─▶ words of the runtime, exports of the component
//!                   words ◀─ addresses
//! ```

use super::description::LinkedShim;
use crate::bind::App;
use crate::error::Error;
use crate::preinit::Place;
use hognose_runtime_abi::ENTRY_SHIM;

/// Writes addresses to the shim's words, and its functions to where the runtime looks for them.
/// Returns the table indices of all its functions.
pub(super) fn fill(app: &mut App, shim: &LinkedShim) -> Result<Vec<u32>, Error> {
    let python = &mut app.python;
    let answer: i32 = python.call(ENTRY_SHIM, (), "finding its shim")?;
    let place = |number: u32| Place::read(python, answer as u32 + 8 * number);
    let (functions, common, words) = (place(0)?, place(1)?, place(2)?);
    check([functions, common, words], shim)?;
    let indices = functions.words().take(shim.function_count);
    let indices = indices
        .map(|address| python.word(address))
        .collect::<Result<Vec<u32>, Error>>()?;
    let own = [app.bound.none, app.bound.second_result];
    for (place, values) in [(common, own.as_slice()), (words, &shim.words)] {
        for (address, value) in place.words().zip(values) {
            python.write(address, &value.to_le_bytes())?;
        }
    }
    let wanted = app.bound.words(&app.manifest);
    for (word, function) in wanted.iter().zip(&shim.bound) {
        let index = indices.get(*function).copied().unwrap_or_default();
        python.write(*word, &index.to_le_bytes())?;
    }
    Ok(indices)
}

/// Whether these are the places of the shim that was generated: its functions, the words for `None`
/// and second results, its words.
fn check(places: [Place; 3], shim: &LinkedShim) -> Result<(), Error> {
    let expected = [shim.function_count, 2, shim.words.len()];
    let found = places.map(|place| place.length as usize);
    if expected == found {
        return Ok(());
    }
    Err(Error::Shim(format!(
        "it has {} functions and {} words, but its world needs {} and {}: \
         it was generated for another world",
        found[0], found[2], expected[0], expected[2]
    )))
}

//! Joins native packages with a runtime that was linked for it: what a linker does, for objects
//! whose every symbol is either their own or the runtime's.
//!
//! ```text
//! runtime:  functions | table | memory | exports: all that packages may use, and where the list is
//! objects:  symbols and relocations, already one object for each package
//! joined:   functions + | table + | memory + | exports as those of any runtime
//! ```
//! The runtime's code and data are copied as they are. Of an object only what its modules lead to
//! is taken.

mod error;
mod object;
mod place;
mod reach;
mod relocate;
mod runtime;
#[cfg(test)]
mod tests;
mod write;

pub use error::Unjoined;

use crate::Module;
use object::{Object, Symbol};
use place::Places;
use runtime::Runtime;

/// A native package.
#[derive(Clone, Copy, Debug)]
pub struct Native<'a> {
    /// Its name, for messages.
    pub package: &'a str,
    /// Its object.
    pub object: &'a [u8],
    /// The modules in it.
    pub modules: &'a [Module],
}

/// The data of the runtime that lists modules, as the link's `guests.rs` writes it: two words, and
/// two for each module, for as many as there is [room](ROOM).
pub const LIST: &str = "hognose_guests";
/// How many modules the list has room for.
pub const ROOM: usize = 1024;

/// The function that starts the C library.
const START: &str = "_initialize";

/// A module in the list.
struct Listed {
    /// Its name, ending with zero.
    name: Vec<u8>,
    /// The function that makes it.
    init: u32,
}

/// Joins. `exports` are those that the result keeps, beside memory and table.
///
/// # Errors
/// When an object cannot be read, or uses what the runtime does not have.
pub fn join(runtime: &[u8], natives: &[Native<'_>], exports: &[&str]) -> Result<Vec<u8>, Unjoined> {
    let runtime = Runtime::read(runtime)?;
    let mut places = Places::new(&runtime);
    let mut listed = Vec::new();
    let mut constructors = Vec::new();
    let mut parts = Vec::new();
    for (number, native) in natives.iter().enumerate() {
        let object = Object::read(native.package, native.object)?;
        let inits: Result<Vec<u32>, Unjoined> = native
            .modules
            .iter()
            .map(|module| function(&object, &module.init))
            .collect();
        let inits = inits?;
        let mut own = object.inits.clone();
        own.sort_by_key(|(priority, _)| *priority);
        let own: Vec<u32> = own.into_iter().map(|(_, symbol)| symbol).collect();
        let roots: Vec<u32> = inits.iter().chain(&own).copied().collect();
        let reached = reach::reached(&object, &roots)?;
        places.add(&object, &reached)?;
        for (module, symbol) in native.modules.iter().zip(inits) {
            let mut name = module.name.clone().into_bytes();
            name.push(0);
            let init = index(&places, (number, &object), symbol)?;
            listed.push(Listed { name, init });
        }
        for symbol in own {
            constructors.push(index(&places, (number, &object), symbol)?);
        }
        parts.push((object, reached));
    }
    if listed.len() > ROOM {
        return Err(Unjoined::TooMany {
            found: listed.len(),
            room: ROOM,
        });
    }
    write::module(places, &parts, &listed, &constructors, exports)
}

/// The symbol of a function that an object defines.
fn function(object: &Object<'_>, init: &str) -> Result<u32, Unjoined> {
    let defined = |symbol: &Symbol<'_>| match symbol {
        Symbol::Function { name, index, .. } => {
            *name == init && *index as usize >= object.imports.len()
        }
        _ => false,
    };
    let symbol = object.symbols.iter().position(defined);
    symbol
        .map(|symbol| symbol as u32)
        .ok_or_else(|| Unjoined::NoInit {
            package: object.package.to_owned(),
            init: init.to_owned(),
        })
}

/// The index of a function by its symbol.
fn index(
    places: &Places<'_, '_>,
    (number, object): (usize, &Object<'_>),
    symbol: u32,
) -> Result<u32, Unjoined> {
    match object.symbol(symbol)? {
        Symbol::Function { index, .. } => Ok(places.index(number, index)),
        _ => Err(object.unfit("a constructor that is no function")),
    }
}

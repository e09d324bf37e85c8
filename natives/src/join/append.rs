//! From packages and a runtime to a runtime with the packages inside.

use super::{
    error::Unjoined,
    list::{Listed, ROOM},
    live::{Reached, reached},
    object::{Object, Symbol},
    place::Places,
    runtime::Runtime,
    write,
};
use crate::description::Module;

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

/// A runtime with packages inside.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The module.
    pub module: Vec<u8>,
    /// How many bytes of code it has of each package, in their order.
    pub code: Vec<u64>,
}

/// Joins. `exports` are those that the result keeps, beside memory and table.
///
/// # Errors
/// When an object cannot be read, or uses what the runtime does not have.
pub fn join(runtime: &[u8], natives: &[Native<'_>], exports: &[&str]) -> Result<Joined, Unjoined> {
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
        let reached = reached(&object, &roots)?;
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
    let code = parts.iter().map(|(object, reached)| code(object, reached));
    Ok(Joined {
        code: code.collect(),
        module: write::module(places, &parts, &listed, &constructors, exports)?,
    })
}

/// The bytes of an object's functions, as far as its modules lead to them.
fn code(object: &Object<'_>, reached: &Reached) -> u64 {
    let bodies = object.bodies.iter().zip(&reached.functions);
    let bodies = bodies.filter(|(_, reached)| **reached);
    bodies.map(|(body, _)| body.len() as u64).sum()
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

//! From packages and a runtime to a runtime with the packages inside.

use super::{
    error::Unjoined,
    list::{Listed, ROOM},
    live::{Reached, reached},
    object::{Object, Symbol},
    part::Part,
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
    /// Whether the result has it. One that is left out keeps its place, so that the same addresses
    /// are valid in a runtime with all of them.
    pub used: bool,
}

/// A runtime with packages inside.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The module.
    pub module: Vec<u8>,
    /// How many bytes it has of each package that is used, in their order.
    pub sizes: Vec<Size>,
    /// Whether packages have constructors.
    pub constructs: bool,
    /// What makes the memory of a runtime with all packages into that of this one: addresses and
    /// bytes. Nothing if all are used.
    pub patches: Vec<(u32, Vec<u8>)>,
}

/// How much of a module is a package's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Bytes of code.
    pub code: u64,
    /// Bytes of data that are not all zeros.
    pub data: u64,
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
    let mut constructs = false;
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
        places.add(&object, &reached, native.used)?;
        for (module, symbol) in native.modules.iter().zip(inits) {
            let mut name = module.name.clone().into_bytes();
            name.push(0);
            let init = index(&places, (number, &object), symbol)?;
            let used = native.used;
            listed.push(Listed { name, init, used });
        }
        constructs |= !own.is_empty();
        for symbol in own.into_iter().filter(|_| native.used) {
            constructors.push(index(&places, (number, &object), symbol)?);
        }
        parts.push(Part {
            object,
            reached,
            used: native.used,
        });
    }
    if listed.len() > ROOM {
        return Err(Unjoined::TooMany {
            found: listed.len(),
            room: ROOM,
        });
    }
    let used = parts.iter().filter(|part| part.used);
    let sizes = used.map(|part| size(&part.object, &part.reached));
    let sizes = sizes.collect();
    let (module, patches) = write::module(places, &parts, &listed, &constructors, exports)?;
    Ok(Joined {
        module,
        sizes,
        constructs,
        patches,
    })
}

/// An object's functions and data, as far as its modules lead to them.
fn size(object: &Object<'_>, reached: &Reached) -> Size {
    let bodies = object.bodies.iter().zip(&reached.functions);
    let bodies = bodies.filter(|(_, reached)| **reached);
    let segments = object.segments.iter().zip(&reached.segments);
    let segments = segments
        .filter(|(segment, reached)| **reached && segment.data.iter().any(|byte| *byte != 0));
    Size {
        code: bodies.map(|(body, _)| body.len() as u64).sum(),
        data: segments.map(|(segment, _)| segment.data.len() as u64).sum(),
    }
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

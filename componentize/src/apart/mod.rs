//! A component without Python's code, which it imports as a core module: a host compiles that code once for all apps, and the rest at every build.
//!
//! ```text
//! runtime:    functions R   | table T  | globals | memory
//! stand-in:   exports of R as calls through the table | table T + exports + imports of R | globals | memory
//! code:       functions R   | imports table, globals and memory | fills the table with T and the exports
//! component:  splice(stand-in, snapshot, shim) and, over what it exports, an instance of `code`
//! ```
//! Stand-in and code call each other through the table only: no function is imported, and so no index in the runtime's code changes.

mod code;
mod join;
mod stand_in;

use crate::Error;
use crate::instrument::GLOBAL_PREFIX;
use crate::module::Module;
pub(crate) use join::join;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{Function, TypeSection};
use wasmparser::{Export, ExternalKind, FuncType};

/// The name by which such a component imports the core module.
pub const CODE_IMPORT: &str = "hognose-runtime";

/// What the core module imports everything from: the module that is spliced from the stand-in.
const HOME: &str = "hognose-home";

/// The name of the table that both share. The usual one means something to encoders.
const TABLE: &str = "hognose-table";

/// Both halves of a runtime.
pub(crate) struct Apart {
    /// Takes the runtime's place in a splice.
    pub stand_in: Vec<u8>,
    /// The core module to import.
    pub code: Vec<u8>,
}

impl Apart {
    pub fn new(runtime: &Module<'_>) -> Result<Apart, Error> {
        let unfit = |reason: String| Error::Invalid {
            stage: "runtime",
            reason,
        };
        let slots = Slots::new(runtime);
        Ok(Apart {
            stand_in: stand_in::write(runtime, &slots).map_err(unfit)?,
            code: code::write(runtime, &slots).map_err(unfit)?,
        })
    }
}

/// Whether the splice has to keep an export because `code` asks for it.
pub(crate) fn is_shared(name: &str) -> bool {
    name == TABLE || name.starts_with(GLOBAL_PREFIX)
}

/// Where in the table functions stand that one half has and the other calls.
struct Slots<'a> {
    /// Functions that the runtime exports: their slots follow its own elements.
    exports: Vec<Export<'a>>,
    /// The slot of the first.
    first_export: u32,
    /// The slot of the runtime's first import; the others follow.
    first_import: u32,
    /// How many entries the table has.
    size: u32,
}

impl<'a> Slots<'a> {
    fn new(runtime: &Module<'a>) -> Slots<'a> {
        let exports = runtime.exports.iter();
        let exports: Vec<Export<'a>> = exports
            .filter(|export| export.kind == ExternalKind::Func)
            .copied()
            .collect();
        let first_export = runtime.table_size();
        let first_import = first_export + exports.len() as u32;
        Slots {
            exports,
            first_export,
            first_import,
            size: first_import + runtime.imported_functions,
        }
    }
}

/// A function of that type which calls what stands in a slot of the table.
fn through_table(runtime: &Module<'_>, ty: u32, slot: u32) -> Result<Function, String> {
    let known: Option<&FuncType> = runtime.types.get(ty as usize).and_then(Option::as_ref);
    let params = known.ok_or("a function has no function type")?.params();
    let mut function = Function::new([]);
    let mut body = function.instructions();
    for param in 0..params.len() as u32 {
        body.local_get(param);
    }
    body.i32_const(slot as i32).call_indirect(0, ty).end();
    Ok(function)
}

/// The runtime's types, which both halves have.
fn types(runtime: &Module<'_>) -> Result<TypeSection, String> {
    let mut types = TypeSection::new();
    for group in &runtime.rec_groups {
        RoundtripReencoder
            .parse_recursive_type_group(types.ty(), group.clone())
            .map_err(|error| error.to_string())?;
    }
    Ok(types)
}

//! What stand-in and code agree on: names, and places in the table that both share.

use crate::module::Module;
use crate::runtime::instrument::GLOBAL_PREFIX;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{Function, TypeSection};
use wasmparser::{Export, ExternalKind, FuncType};

/// What the core module imports everything from: the module that is spliced from the stand-in.
pub(super) const HOME: &str = "hognose-home";

/// The name of the table that both share. The usual one means something to encoders.
pub(super) const TABLE: &str = "hognose-table";

/// Whether the splice has to keep an export because `code` asks for it.
pub(crate) fn is_shared(name: &str) -> bool {
    name == TABLE || name.starts_with(GLOBAL_PREFIX)
}

/// Where in the table functions stand that one half has and the other calls.
pub(crate) struct Slots<'a> {
    /// Functions that the runtime exports: their slots follow its own elements.
    pub exports: Vec<Export<'a>>,
    /// The slot of the first.
    pub first_export: u32,
    /// The slot of the runtime's first import; the others follow.
    pub first_import: u32,
    /// How many entries the table has.
    pub size: u32,
}

impl<'a> Slots<'a> {
    pub fn new(runtime: &Module<'a>) -> Slots<'a> {
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

/// A function of that type which calls what is in a slot of the table.
pub(super) fn through_table(runtime: &Module<'_>, ty: u32, slot: u32) -> Result<Function, String> {
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
pub(super) fn types(runtime: &Module<'_>) -> Result<TypeSection, String> {
    let mut types = TypeSection::new();
    for group in &runtime.rec_groups {
        RoundtripReencoder
            .parse_recursive_type_group(types.ty(), group.clone())
            .map_err(|error| error.to_string())?;
    }
    Ok(types)
}

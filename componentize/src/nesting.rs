//! For hosts that call the core module itself: what they need to call it while it is in a call,
//! which hosts of components never do.

use crate::splice::part::Part;
use hognose_runtime_abi::{RUNTIME_MODULE, ValType, find, name};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, TypeSection};

/// A module that exports two functions of the runtime.
pub(crate) fn part() -> Part {
    let mut types = TypeSection::new();
    let mut imports = ImportSection::new();
    let mut exports = ExportSection::new();
    let functions = [name::frame_nest, name::frame_unnest];
    for (index, intrinsic) in (0..).zip(functions.into_iter().filter_map(find)) {
        let encode = |types: &[ValType]| -> Vec<wasm_encoder::ValType> {
            types.iter().map(|ty| (*ty).into()).collect()
        };
        types
            .ty()
            .function(encode(intrinsic.params), encode(intrinsic.results));
        let function = EntityType::Function(index);
        imports.import(RUNTIME_MODULE, intrinsic.name, function);
        exports.export(intrinsic.name, ExportKind::Func, index);
    }
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&exports);
    Part {
        bytes: module.finish(),
        provides: None,
    }
}

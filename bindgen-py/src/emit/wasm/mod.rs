//! The shim as core wasm: one module that imports memory, table and intrinsics of the runtime and
//! what the world imports, and exports what the world exports.
//!
//! Written after Python has started and imported the app: everything that is an address then is a
//! constant here.

mod context;
mod failure;
mod function;
mod functions;
mod module;
mod ops;
mod writer;

use crate::ir::{CoreFunction, Shim, bound_builtins, task_of};
use context::Context;
use functions::Functions;
use hognose_runtime_abi::Bound;

/// The shim module. Its one active element segment starts at `table_base`; the functions in it are
/// those that [`Bound::words`] is for.
pub fn emit(shim: &Shim, bound: &Bound, table_base: u32) -> Vec<u8> {
    let world_imports = world_imports(shim, bound);
    // Indices are known when it is known which intrinsics are called: a first round only collects
    // them.
    let collector = Context {
        bound,
        functions: Functions::collecting(shim, &world_imports),
        awaits: shim.awaits(),
        reports: shim.reports,
        numbers: shim.numbers,
    };
    module::write(shim, &collector, &world_imports, table_base);
    let context = Context {
        bound,
        functions: collector.functions.collected(),
        awaits: shim.awaits(),
        reports: shim.reports,
        numbers: shim.numbers,
    };
    module::write(shim, &context, &world_imports, table_base)
}

/// All core imports: a function for each import of the world, drop (new, rep) of each resource,
/// then what tasks need.
fn world_imports(shim: &Shim, bound: &Bound) -> Vec<CoreFunction> {
    let functions = shim.imports.iter().map(|function| function.core.clone());
    let resources = shim.resources.iter().flat_map(|resource| {
        let new_and_rep = resource
            .new_and_rep
            .iter()
            .flat_map(|(new, rep)| [new.clone(), rep.clone()]);
        std::iter::once(resource.drop.clone()).chain(new_and_rep)
    });
    let mut imports: Vec<CoreFunction> = functions.chain(resources).collect();
    let returns = (0..shim.exports.len())
        .filter_map(|index| Some(task_of(shim, bound, index)?.task_return.clone()));
    let builtins = bound_builtins(bound).iter().map(CoreFunction::from);
    let channels = shim.channels.iter().flat_map(|c| c.imports.iter().cloned());
    let report = shim.reports.then(Shim::report);
    for function in returns.chain(builtins).chain(channels).chain(report) {
        // The world may import the clock, too.
        if !imports.contains(&function) {
            imports.push(function);
        }
    }
    imports
}

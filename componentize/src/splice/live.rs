//! Which of the runtime's functions a component can still reach. Starting Python and binding an app
//! are over, and most worlds need few of the intrinsics: what only they call is left out, and with
//! it imports that nothing else uses.

use super::input::{Splice, is_kept};
use super::leb::read_leb;
use hognose_runtime_abi as abi;
use std::collections::BTreeSet;
use wasmparser::{ElementItems, ExternalKind, Operator};

/// For each function of the runtime whether it can be called.
pub(super) fn reachable(input: &Splice<'_>) -> Vec<bool> {
    let runtime = input.runtime;
    let mut reached = vec![false; runtime.functions.len()];
    let mut pending: Vec<u32> = roots(input).collect();
    while let Some(function) = pending.pop() {
        match reached.get_mut(function as usize) {
            Some(reached) if !*reached => *reached = true,
            _ => continue,
        }
        let Some(body) = function.checked_sub(runtime.imported_functions) else {
            continue;
        };
        let body = &runtime.bodies[body as usize];
        let offset = |position: usize| (position - runtime.code.start) as u32;
        let first = input
            .sites
            .partition_point(|site| *site < offset(body.start));
        let section = &runtime.bytes[runtime.code.clone()];
        for site in input.sites[first..]
            .iter()
            .take_while(|site| **site < offset(body.end))
        {
            pending.push(read_leb(section, *site as usize).0);
        }
    }
    reached
}

/// What is called from outside of the runtime's code: exports that stay, what the additions import,
/// and everything in tables.
fn roots<'a>(input: &'a Splice<'_>) -> impl Iterator<Item = u32> + 'a {
    let runtime = input.runtime;
    let used: BTreeSet<&str> = input
        .additions
        .iter()
        .flat_map(|addition| &addition.module.imports)
        .filter(|import| import.module == abi::RUNTIME_MODULE)
        .map(|import| import.name)
        .collect();
    let exports = runtime
        .exports
        .iter()
        .filter(|export| export.kind == ExternalKind::Func)
        .filter(move |export| used.contains(export.name) || is_kept(export.name))
        .map(|export| export.index)
        .chain(input.start());
    let elements = runtime
        .elements
        .iter()
        .flat_map(|element| match element.items.clone() {
            ElementItems::Functions(functions) => {
                functions.into_iter().flatten().collect::<Vec<u32>>()
            }
            ElementItems::Expressions(_, expressions) => expressions
                .into_iter()
                .flatten()
                .flat_map(|expression| references(&expression))
                .collect(),
        });
    let globals = runtime
        .globals
        .iter()
        .flat_map(|global| references(&global.init_expr));
    exports.chain(elements).chain(globals)
}

/// Functions that a constant expression refers to.
fn references(expression: &wasmparser::ConstExpr<'_>) -> Vec<u32> {
    let operators = expression.get_operators_reader().into_iter().flatten();
    operators
        .filter_map(|operator| match operator {
            Operator::RefFunc { function_index } => Some(function_index),
            _ => None,
        })
        .collect()
}

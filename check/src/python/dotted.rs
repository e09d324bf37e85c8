//! Dotted names as they are written.

use super::model::{Dotted, ScopeId};
use ruff_python_ast::Expr;
use ruff_text_size::Ranged;
use std::ops::Range;

/// The dotted name that an expression is, if it is one.
pub(super) fn dotted(expr: &Expr, scope: ScopeId) -> Option<Dotted> {
    let mut parts = Vec::new();
    collect(expr, &mut parts).then_some(Dotted { parts, scope })
}

fn collect(expr: &Expr, parts: &mut Vec<(String, Range<usize>)>) -> bool {
    match expr {
        Expr::Name(name) => {
            parts.push((name.id.to_string(), name.range().into()));
            true
        }
        Expr::Attribute(attribute) => {
            let found = collect(&attribute.value, parts);
            parts.push((attribute.attr.id.to_string(), attribute.attr.range().into()));
            found
        }
        _ => false,
    }
}

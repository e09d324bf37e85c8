//! Annotations as they are written.

use super::{
    dotted::dotted,
    model::{Annotation, AnnotationKind, ScopeId},
};
use ruff_python_ast::{Expr, Operator};
use ruff_python_parser::parse_expression;
use ruff_text_size::{Ranged, TextRange};

/// What is deeper inside an annotation is not looked at.
const DEEPEST: usize = 50;

/// The annotation that an expression is, with names looked up in `scope`.
pub(super) fn annotation(expr: &Expr, scope: ScopeId) -> Annotation {
    inside(expr, scope, 0)
}

fn inside(expr: &Expr, scope: ScopeId, depth: usize) -> Annotation {
    let inner = |expr| inside(expr, scope, depth + 1);
    let kind = match expr {
        _ if depth > DEEPEST => AnnotationKind::Unknown,
        Expr::NoneLiteral(_) => AnnotationKind::None,
        Expr::EllipsisLiteral(_) => AnnotationKind::Ellipsis,
        Expr::Tuple(tuple) if tuple.elts.is_empty() => AnnotationKind::Empty,
        Expr::Name(_) | Expr::Attribute(_) => match dotted(expr, scope) {
            Some(name) => AnnotationKind::Name(name),
            None => AnnotationKind::Unknown,
        },
        Expr::Subscript(subscript) => match dotted(&subscript.value, scope) {
            Some(name) if name.last() == "Literal" => AnnotationKind::Unknown,
            Some(name) => {
                let items = match &*subscript.slice {
                    Expr::Tuple(tuple) if !tuple.elts.is_empty() => tuple.elts.as_slice(),
                    one => std::slice::from_ref(one),
                };
                let items = items.iter().map(inner);
                AnnotationKind::Subscript(name, items.collect())
            }
            None => AnnotationKind::Unknown,
        },
        Expr::BinOp(both) if both.op == Operator::BitOr => {
            let sides = [&*both.left, &*both.right];
            AnnotationKind::Union(sides.map(inner).into())
        }
        Expr::StringLiteral(text) => {
            return quoted(text.value.to_str(), text.range(), scope);
        }
        _ => AnnotationKind::Unknown,
    };
    Annotation {
        kind,
        range: expr.range().into(),
    }
}

/// One in quotes: everything in it has the place of the whole.
fn quoted(text: &str, range: TextRange, scope: ScopeId) -> Annotation {
    let kind = match parse_expression(text) {
        Ok(parsed) if !matches!(parsed.expr(), Expr::StringLiteral(_)) => {
            let mut inner = annotation(parsed.expr(), scope);
            place(&mut inner, range);
            inner.kind
        }
        _ => AnnotationKind::Unknown,
    };
    Annotation {
        kind,
        range: range.into(),
    }
}

fn place(annotation: &mut Annotation, at: TextRange) {
    annotation.range = at.into();
    match &mut annotation.kind {
        AnnotationKind::Subscript(_, items) | AnnotationKind::Union(items) => {
            for item in items {
                place(item, at);
            }
        }
        AnnotationKind::None
        | AnnotationKind::Name(_)
        | AnnotationKind::Ellipsis
        | AnnotationKind::Empty
        | AnnotationKind::Unknown => {}
    }
}

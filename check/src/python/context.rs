//! When the body of a statement runs.

use super::model::Context;
use ruff_python_ast::{Expr, StmtIf, StmtTry, StmtWith};

impl Context {
    /// The module itself.
    pub(super) fn module() -> Context {
        Context {
            at_import: true,
            ..Context::default()
        }
    }

    /// The body of a function defined here, or of a lambda.
    pub(super) fn function(self) -> Context {
        Context {
            type_checking: self.type_checking,
            ..Context::default()
        }
    }

    pub(super) fn sometimes(self) -> Context {
        Context {
            conditional: true,
            ..self
        }
    }

    fn caught(self) -> Context {
        Context {
            caught: true,
            ..self
        }
    }

    /// The body of an `if`, and its other branches.
    pub(super) fn branches(self, statement: &StmtIf) -> (Context, Context) {
        match is_type_checking(&statement.test) {
            true => {
                let body = Context {
                    type_checking: true,
                    ..self
                };
                (body, self)
            }
            false => (self.sometimes(), self.sometimes()),
        }
    }

    /// The body of a `try`.
    pub(super) fn tried(self, statement: &StmtTry) -> Context {
        match statement.handlers.is_empty() {
            true => self,
            false => self.caught(),
        }
    }

    /// The body of a `with`. One that swallows exceptions is known by its name.
    pub(super) fn managed(self, statement: &StmtWith) -> Context {
        let swallows = statement.items.iter().any(|item| {
            let Expr::Call(call) = &item.context_expr else {
                return false;
            };
            let name = match &*call.func {
                Expr::Name(name) => name.id.as_str(),
                Expr::Attribute(attribute) => attribute.attr.id.as_str(),
                _ => "",
            };
            matches!(name, "suppress" | "raises")
        });
        match swallows {
            true => self.caught(),
            false => self,
        }
    }
}

pub(super) fn is_type_checking(test: &Expr) -> bool {
    match test {
        Expr::Name(name) => name.id.as_str() == "TYPE_CHECKING",
        Expr::Attribute(attribute) => attribute.attr.id.as_str() == "TYPE_CHECKING",
        _ => false,
    }
}

//! Uses of dotted names, and calls.

use super::{
    dotted::dotted,
    lower::Walker,
    model::{Call, Dotted, Use},
};
use ruff_python_ast::{Expr, ExprCall, ExprContext, visitor};
use ruff_text_size::Ranged;

/// What has a dotted name that begins so belongs to an object, of which nothing is known.
const RECEIVERS: [&str; 2] = ["self", "cls"];

impl Walker<'_> {
    /// An attribute, read or written.
    pub(super) fn attribute(&mut self, expr: &Expr, context: ExprContext) {
        let Some(name) = self.dotted(expr) else {
            // Inside it is something else than a name.
            return visitor::walk_expr(self, expr);
        };
        match context {
            _ if RECEIVERS.contains(&name.parts[0].0.as_str()) => {}
            ExprContext::Load => self.module.uses.push(Use {
                name,
                context: self.context,
            }),
            ExprContext::Store | ExprContext::Del | ExprContext::Invalid => {
                self.module.stores.push(name);
            }
        }
    }

    pub(super) fn dotted(&self, expr: &Expr) -> Option<Dotted> {
        dotted(expr, self.scope)
    }

    /// A call with its arguments.
    pub(super) fn call(&mut self, call: &ExprCall, is_statement: bool) {
        if let Some(callee) = self.dotted(&call.func) {
            let is_lookup = callee.is(&["hasattr"]) || callee.is(&["getattr"]);
            if is_lookup && let Some(object) = call.arguments.args.first() {
                self.module.tested.extend(self.dotted(object));
            }
            let keywords = call.arguments.keywords.iter();
            let named = keywords.clone().filter_map(|keyword| keyword.arg.as_ref());
            let args = &call.arguments.args;
            let is_star = |arg: &&Expr| matches!(arg, Expr::Starred(_));
            let found = Call {
                positional: args.iter().filter(|arg| !is_star(arg)).count(),
                has_star: args.iter().any(|arg| is_star(&arg)),
                keywords: named
                    .map(|name| (name.id.to_string(), name.range().into()))
                    .collect(),
                has_double_star: keywords.clone().any(|keyword| keyword.arg.is_none()),
                is_statement,
                context: self.context,
                callee,
            };
            if !RECEIVERS.contains(&found.callee.parts[0].0.as_str()) {
                self.module.calls.push(found);
            }
        }
        self.expr(&call.func);
        visitor::walk_arguments(self, &call.arguments);
    }
}

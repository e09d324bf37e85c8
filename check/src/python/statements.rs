//! The walk over statements and expressions.

use super::{
    lower::Walker,
    model::{ScopeId, Value},
};
use ruff_python_ast::{
    Comprehension, ExceptHandler, Expr, Pattern, Stmt,
    visitor::{self, Visitor},
};

impl<'a> Visitor<'a> for Walker<'_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::Import(statement) => self.import(statement),
            Stmt::ImportFrom(statement) => self.import_from(statement),
            Stmt::Assign(statement) => {
                self.expr(&statement.value);
                let value = self.value(&statement.value);
                for target in &statement.targets {
                    self.target(target, value.clone());
                }
            }
            Stmt::AnnAssign(statement) => self.annotated_assignment(statement),
            Stmt::AugAssign(statement) => {
                self.expr(&statement.value);
                self.target(&statement.target, Value::Other);
            }
            Stmt::TypeAlias(statement) => {
                let value = self.value(&statement.value);
                self.target(&statement.name, value);
            }
            Stmt::For(statement) => {
                self.expr(&statement.iter);
                self.sometimes(|walker| {
                    walker.target(&statement.target, Value::Other);
                    walker.body(&statement.body);
                    walker.body(&statement.orelse);
                });
            }
            Stmt::While(statement) => {
                self.expr(&statement.test);
                self.sometimes(|walker| {
                    walker.body(&statement.body);
                    walker.body(&statement.orelse);
                });
            }
            Stmt::If(statement) => {
                self.expr(&statement.test);
                let (body, others) = self.context.branches(statement);
                self.at(body, |walker| walker.body(&statement.body));
                for clause in &statement.elif_else_clauses {
                    self.at(others, |walker| {
                        clause.test.iter().for_each(|test| walker.expr(test));
                        walker.body(&clause.body);
                    });
                }
            }
            Stmt::With(statement) => {
                for item in &statement.items {
                    self.expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        self.target(target, Value::Other);
                    }
                }
                let body = self.context.managed(statement);
                self.at(body, |walker| walker.body(&statement.body));
            }
            Stmt::Match(statement) => {
                self.expr(&statement.subject);
                self.sometimes(|walker| {
                    for case in &statement.cases {
                        walker.visit_match_case(case);
                    }
                });
            }
            Stmt::Try(statement) => {
                let tried = self.context.tried(statement);
                self.at(tried, |walker| walker.body(&statement.body));
                self.sometimes(|walker| {
                    for handler in &statement.handlers {
                        walker.visit_except_handler(handler);
                    }
                    walker.body(&statement.orelse);
                });
                self.body(&statement.finalbody);
            }
            Stmt::Global(statement) => {
                for name in &statement.names {
                    self.elsewhere(name.id.as_str(), ScopeId::MODULE);
                }
            }
            Stmt::Nonlocal(statement) => {
                let outer = self.module.scopes[self.scope.0].parent;
                for name in &statement.names {
                    self.elsewhere(name.id.as_str(), outer.unwrap_or(ScopeId::MODULE));
                }
            }
            Stmt::Expr(statement) => match &*statement.value {
                Expr::Call(call) => self.call(call, true),
                value => self.expr(value),
            },
            other => visitor::walk_stmt(self, other),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Attribute(attribute) => self.attribute(expr, attribute.ctx),
            Expr::Call(call) => self.call(call, false),
            Expr::Lambda(lambda) => {
                let params = lambda.parameters.as_deref();
                for param in params
                    .into_iter()
                    .flat_map(|p| p.iter_non_variadic_params())
                {
                    param.default.iter().for_each(|value| self.expr(value));
                }
                let context = self.context.function();
                self.inside(false, |walker| {
                    params.into_iter().for_each(|p| walker.bind_params(p));
                    walker.at(context, |walker| walker.expr(&lambda.body));
                });
            }
            Expr::ListComp(found) => self.comprehension(&found.generators, [&*found.elt]),
            Expr::SetComp(found) => self.comprehension(&found.generators, [&*found.elt]),
            Expr::Generator(found) => self.comprehension(&found.generators, [&*found.elt]),
            Expr::DictComp(found) => {
                let key = found.key.as_deref().into_iter();
                self.comprehension(&found.generators, key.chain([&*found.value]));
            }
            Expr::If(choice) => {
                self.expr(&choice.test);
                self.sometimes(|walker| {
                    walker.expr(&choice.body);
                    walker.expr(&choice.orelse);
                });
            }
            Expr::BoolOp(operation) => {
                for (index, value) in operation.values.iter().enumerate() {
                    match index {
                        0 => self.expr(value),
                        _ => self.sometimes(|walker| walker.expr(value)),
                    }
                }
            }
            Expr::Named(named) => {
                self.expr(&named.value);
                self.target(&named.target, Value::Other);
            }
            other => visitor::walk_expr(self, other),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        self.handler_name(handler);
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        self.pattern(pattern);
    }
}

impl Walker<'_> {
    /// A comprehension, whose parts run any number of times, but for the first thing it goes
    /// through.
    fn comprehension<'a>(
        &mut self,
        generators: &[Comprehension],
        parts: impl IntoIterator<Item = &'a Expr>,
    ) {
        let parts = parts.into_iter();
        let (first, others) = match generators {
            [first, others @ ..] => (first, others),
            [] => return parts.for_each(|part| self.expr(part)),
        };
        self.expr(&first.iter);
        self.inside(false, |walker| {
            walker.sometimes(|walker| {
                walker.target(&first.target, Value::Other);
                first.ifs.iter().for_each(|test| walker.expr(test));
                for generator in others {
                    walker.expr(&generator.iter);
                    walker.target(&generator.target, Value::Other);
                    generator.ifs.iter().for_each(|test| walker.expr(test));
                }
                parts.for_each(|part| walker.expr(part));
            });
        });
    }
}

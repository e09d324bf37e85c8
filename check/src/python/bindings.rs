//! Where names get values.

use super::{
    lower::Walker,
    model::{Binding, Import, Scope, ScopeId, Value},
};
use ruff_python_ast::{
    Alias, ExceptHandler, Expr, Pattern, StmtImport, StmtImportFrom, TypeParam, TypeParams, visitor,
};
use ruff_text_size::{Ranged, TextRange};

impl Walker<'_> {
    /// Does something inside a new scope, of which it gives the number.
    pub(super) fn inside(&mut self, is_class: bool, work: impl FnOnce(&mut Self)) -> ScopeId {
        let outer = self.scope;
        let scope = ScopeId(self.module.scopes.len());
        self.module.scopes.push(Scope {
            parent: Some(outer),
            is_class,
            ..Scope::default()
        });
        self.scope = scope;
        let start = std::mem::replace(&mut self.start, self.context);
        work(self);
        self.start = start;
        self.scope = outer;
        scope
    }

    /// Gives a name a value in the current scope.
    pub(super) fn bind(&mut self, name: &str, value: Value) {
        let (scope, value) = match self.elsewhere.get(&(self.scope.0, name.to_owned())) {
            Some(scope) => (*scope, Value::Other),
            None => (self.scope, value),
        };
        let conditional = self.context.conditional && !self.start.conditional
            || self.context.caught && !self.start.caught
            || scope != self.scope;
        let names = &mut self.module.scopes[scope.0].names;
        let bindings = names.entry(name.to_owned()).or_default();
        bindings.push(Binding { value, conditional });
    }

    /// Names that `global` or `nonlocal` moves to another scope.
    pub(super) fn elsewhere(&mut self, name: &str, scope: ScopeId) {
        self.elsewhere
            .insert((self.scope.0, name.to_owned()), scope);
    }

    /// What is on the left of an assignment, in a `for` or after `as`.
    pub(super) fn target(&mut self, target: &Expr, value: Value) {
        match target {
            Expr::Name(name) => self.bind(name.id.as_str(), value),
            Expr::Tuple(tuple) => self.targets(&tuple.elts),
            Expr::List(list) => self.targets(&list.elts),
            Expr::Starred(starred) => self.target(&starred.value, Value::Other),
            other => self.expr(other),
        }
    }

    fn targets(&mut self, targets: &[Expr]) {
        for target in targets {
            self.target(target, Value::Other);
        }
    }

    /// What the value of an assignment makes of a name.
    pub(super) fn value(&self, expr: &Expr) -> Value {
        match expr {
            Expr::Name(_) | Expr::Attribute(_) => match self.dotted(expr) {
                Some(name) => Value::Alias(name),
                None => Value::Other,
            },
            Expr::NoneLiteral(_) => Value::Literal("`None`"),
            Expr::NumberLiteral(_) => Value::Literal("a number"),
            Expr::UnaryOp(operation) if operation.operand.is_number_literal_expr() => {
                Value::Literal("a number")
            }
            Expr::BooleanLiteral(_) => Value::Literal("a `bool`"),
            Expr::StringLiteral(_) | Expr::FString(_) => Value::Literal("a `str`"),
            Expr::BytesLiteral(_) => Value::Literal("`bytes`"),
            Expr::List(_) | Expr::ListComp(_) => Value::Literal("a `list`"),
            Expr::Dict(_) | Expr::DictComp(_) => Value::Literal("a `dict`"),
            Expr::Set(_) | Expr::SetComp(_) => Value::Literal("a `set`"),
            Expr::Tuple(_) => Value::Literal("a `tuple`"),
            _ => Value::Other,
        }
    }

    pub(super) fn import(&mut self, statement: &StmtImport) {
        for alias in &statement.names {
            let module = alias.name.id.as_str();
            let value = match &alias.asname {
                Some(_) => module,
                None => module.split('.').next().unwrap_or(module),
            };
            let local = alias.asname.as_ref().map_or(value, |name| name.id.as_str());
            self.bind(local, Value::Module(value.to_owned()));
            self.module.imports.push(Import {
                module: module.to_owned(),
                module_range: alias.name.range().into(),
                name: None,
                context: self.context,
            });
        }
    }

    pub(super) fn import_from(&mut self, statement: &StmtImportFrom) {
        let written = statement.module.as_ref();
        let Some(module) = self.absolute(written.map(|name| name.id.as_str()), statement.level)
        else {
            for alias in &statement.names {
                self.bind(local(alias), Value::Other);
            }
            self.module.imports.push(Import {
                module: String::new(),
                module_range: statement.range().into(),
                name: None,
                context: self.context,
            });
            return;
        };
        let module_range = written.map_or(statement.range(), |name| name.range());
        for alias in &statement.names {
            self.imported(&module, module_range, alias);
        }
    }

    fn imported(&mut self, module: &str, module_range: TextRange, alias: &Alias) {
        let name = alias.name.id.as_str();
        let is_star = name == "*";
        if is_star {
            let stars = &mut self.module.scopes[self.scope.0].stars;
            stars.push(module.to_owned());
        } else {
            let value = Value::From(module.to_owned(), name.to_owned());
            self.bind(local(alias), value);
        }
        self.module.imports.push(Import {
            module: module.to_owned(),
            module_range: module_range.into(),
            name: (!is_star).then(|| (name.to_owned(), alias.name.range().into())),
            context: self.context,
        });
    }

    /// The absolute name of a module; `None` where a relative one leaves the package.
    fn absolute(&self, written: Option<&str>, level: u32) -> Option<String> {
        if level == 0 {
            return written.map(str::to_owned);
        }
        let mut parts: Vec<&str> = self.name.split('.').collect();
        let up = level as usize - usize::from(self.is_package);
        if up >= parts.len() {
            return None;
        }
        parts.truncate(parts.len() - up);
        parts.extend(written);
        Some(parts.join("."))
    }

    pub(super) fn type_params(&mut self, params: Option<&TypeParams>) {
        for param in params.into_iter().flat_map(|params| params.iter()) {
            let name = match param {
                TypeParam::TypeVar(param) => &param.name,
                TypeParam::TypeVarTuple(param) => &param.name,
                TypeParam::ParamSpec(param) => &param.name,
            };
            self.bind(name.id.as_str(), Value::Other);
        }
    }

    pub(super) fn handler_name(&mut self, handler: &ExceptHandler) {
        let ExceptHandler::ExceptHandler(handler) = handler;
        if let Some(name) = &handler.name {
            self.bind(name.id.as_str(), Value::Other);
        }
    }

    /// A pattern of `match`, which names what it finds.
    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        let name = match pattern {
            Pattern::MatchAs(found) => found.name.as_ref(),
            Pattern::MatchStar(found) => found.name.as_ref(),
            Pattern::MatchMapping(found) => found.rest.as_ref(),
            Pattern::MatchValue(_)
            | Pattern::MatchSingleton(_)
            | Pattern::MatchSequence(_)
            | Pattern::MatchClass(_)
            | Pattern::MatchOr(_) => None,
        };
        if let Some(name) = name {
            self.bind(name.id.as_str(), Value::Other);
        }
        visitor::walk_pattern(self, pattern);
    }
}

fn local(alias: &Alias) -> &str {
    let name = alias.asname.as_ref().unwrap_or(&alias.name);
    name.id.as_str()
}

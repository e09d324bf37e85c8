//! Whether a module counts on annotations that are evaluated when somebody asks, as Python 3.14
//! does it, and not where they stand.

mod names;

use super::context::is_type_checking;
use super::deep::with_tree;
use names::{BUILTINS, Names};
use ruff_python_ast::{
    ExceptHandler, Expr, ModModule, Operator, Stmt, StmtClassDef, StmtFunctionDef, StmtIf,
    TypeParams,
    visitor::{self, Visitor},
};
use std::collections::HashSet;

/// Whether an annotation that Python 3.13 evaluates names what has no value there yet, so that the
/// module could not be imported: it has to be compiled as if `from __future__ import annotations`
/// stood in it. Modules that can be imported stay what they are.
pub fn needs_lazy_annotations(text: &str) -> bool {
    with_tree(text, |parsed| {
        parsed.errors().is_empty() && Reader::default().module(parsed.syntax())
    })
    .unwrap_or_default()
}

/// A block with names of its own.
struct Scope {
    kind: Kind,
    /// What has a value up to where the reader is.
    so_far: HashSet<String>,
    /// What gets one anywhere.
    all: HashSet<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A module, or the parameters of types.
    Plain,
    Class,
    Function,
}

#[derive(Default)]
struct Reader {
    /// From the outermost to the innermost.
    scopes: Vec<Scope>,
    /// Found.
    found: bool,
    /// Names come from where nobody can see them.
    open: bool,
}

impl Reader {
    fn module(mut self, module: &ModModule) -> bool {
        if is_lazy_already(&module.body) {
            return false;
        }
        self.inside(Kind::Plain, HashSet::new(), &module.body);
        self.found && !self.open
    }

    /// Reads a block, which has some names from the start.
    fn inside(&mut self, kind: Kind, so_far: HashSet<String>, body: &[Stmt]) {
        let all = Names::of(body);
        self.open |= all.star;
        let mut all = all.names;
        all.extend(so_far.iter().cloned());
        self.scopes.push(Scope { kind, so_far, all });
        self.block(body);
        self.scopes.pop();
    }

    /// The same around something else: parameters of types.
    fn with_types(&mut self, params: Option<&TypeParams>, work: impl FnOnce(&mut Self)) {
        let Some(params) = params else {
            return work(self);
        };
        let names: HashSet<String> = params
            .iter()
            .map(|param| param.name().to_string())
            .collect();
        self.scopes.push(Scope {
            kind: Kind::Plain,
            so_far: names.clone(),
            all: names,
        });
        work(self);
        self.scopes.pop();
    }

    fn block(&mut self, body: &[Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Stmt) {
        match statement {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::AnnAssign(assign) => {
                let kind = self.scopes.last().map(|scope| scope.kind);
                // Python never looks at those of a function's own variables.
                if kind != Some(Kind::Function) {
                    self.annotation(&assign.annotation);
                }
                self.bind(statement);
            }
            Stmt::If(choice) => self.choice(choice),
            Stmt::For(each) => {
                self.bind_names(Names::in_target(&each.iter));
                self.bind_names(Names::in_target(&each.target));
                self.block(&each.body);
                self.block(&each.orelse);
            }
            Stmt::While(repeated) => {
                self.bind_names(Names::in_target(&repeated.test));
                self.block(&repeated.body);
                self.block(&repeated.orelse);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.bind_names(Names::in_target(&item.context_expr));
                    let target = item.optional_vars.as_deref();
                    self.bind_names(target.map(Names::in_target).unwrap_or_default());
                }
                self.block(&with.body);
            }
            Stmt::Match(found) => {
                self.bind_names(Names::in_target(&found.subject));
                for case in &found.cases {
                    self.bind_names(Names::in_pattern(&case.pattern));
                    self.block(&case.body);
                }
            }
            Stmt::Try(tried) => {
                self.block(&tried.body);
                for ExceptHandler::ExceptHandler(handler) in &tried.handlers {
                    let name = handler.name.iter().map(|name| name.id.to_string());
                    self.bind_names(name.collect());
                    self.block(&handler.body);
                }
                self.block(&tried.orelse);
                self.block(&tried.finalbody);
            }
            _ => self.bind(statement),
        }
    }

    fn choice(&mut self, choice: &StmtIf) {
        self.bind_names(Names::in_target(&choice.test));
        if !is_type_checking(&choice.test) {
            self.block(&choice.body);
        }
        for clause in &choice.elif_else_clauses {
            let test = clause.test.as_ref();
            self.bind_names(test.map(Names::in_target).unwrap_or_default());
            self.block(&clause.body);
        }
    }

    fn function(&mut self, def: &StmtFunctionDef) {
        self.with_types(def.type_params.as_deref(), |reader| {
            for parameter in def.parameters.iter() {
                if let Some(annotation) = parameter.annotation() {
                    reader.annotation(annotation);
                }
            }
            if let Some(returns) = &def.returns {
                reader.annotation(returns);
            }
        });
        self.bind_names(HashSet::from([def.name.id.to_string()]));
        let parameters = def.parameters.iter();
        let parameters = parameters.map(|parameter| parameter.name().id.to_string());
        let parameters = parameters.collect();
        self.with_types(def.type_params.as_deref(), |reader| {
            reader.inside(Kind::Function, parameters, &def.body);
        });
    }

    fn class(&mut self, def: &StmtClassDef) {
        self.with_types(def.type_params.as_deref(), |reader| {
            let names = ["__module__", "__qualname__"].map(str::to_owned);
            reader.inside(Kind::Class, HashSet::from(names), &def.body);
        });
        self.bind_names(HashSet::from([def.name.id.to_string()]));
    }

    fn bind(&mut self, statement: &Stmt) {
        self.bind_names(Names::of(std::slice::from_ref(statement)).names);
    }

    fn bind_names(&mut self, names: HashSet<String>) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.so_far.extend(names);
        }
    }

    fn annotation(&mut self, annotation: &Expr) {
        let mut evaluated = Evaluated {
            fails: false,
            reader: self,
        };
        evaluated.visit_expr(annotation);
        let fails = evaluated.fails;
        self.found |= fails;
    }

    /// Whether a name has a value where the reader is, as far as anybody can see.
    fn knows(&self, name: &str) -> bool {
        let mut later = false;
        for (depth, scope) in self.scopes.iter().rev().enumerate() {
            // The body of a function runs when all around it is there.
            let names = if later { &scope.all } else { &scope.so_far };
            if (depth == 0 || scope.kind != Kind::Class) && names.contains(name) {
                return true;
            }
            later |= scope.kind == Kind::Function;
        }
        BUILTINS.contains(&name)
    }
}

/// Looks for what fails when an annotation is evaluated.
struct Evaluated<'r> {
    fails: bool,
    reader: &'r Reader,
}

impl<'a> Visitor<'a> for Evaluated<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.fails |= !self.reader.knows(name.id.as_str()),
            // `None | "Later"`: no type of the two can do that.
            Expr::BinOp(both) if both.op == Operator::BitOr => {
                let sides = [&*both.left, &*both.right];
                self.fails |= sides.iter().any(|side| side.is_string_literal_expr())
                    && sides.iter().all(|side| is_plain(side));
                visitor::walk_expr(self, expr);
            }
            // These have names of their own.
            Expr::Lambda(_)
            | Expr::ListComp(_)
            | Expr::SetComp(_)
            | Expr::DictComp(_)
            | Expr::Generator(_) => {}
            _ => visitor::walk_expr(self, expr),
        }
    }
}

/// What cannot be united with a string by `|`.
fn is_plain(expr: &Expr) -> bool {
    match expr {
        Expr::StringLiteral(_) | Expr::NoneLiteral(_) => true,
        Expr::Name(name) => BUILTINS.contains(&name.id.as_str()),
        _ => false,
    }
}

/// Whether the module says so itself.
fn is_lazy_already(body: &[Stmt]) -> bool {
    body.iter().any(|statement| match statement {
        Stmt::ImportFrom(import) => {
            let module = import.module.as_ref().map(|module| module.id.as_str());
            let mut names = import.names.iter();
            module == Some("__future__")
                && names.any(|alias| alias.name.id.as_str() == "annotations")
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::needs_lazy_annotations as lazy;

    #[test]
    fn names_that_come_later() {
        for text in [
            "def f(x: Later): ...\nclass Later: ...",
            "def f() -> Later: ...\nclass Later: ...",
            "class Node:\n  def next(self) -> Node: ...",
            "class Node:\n  children: list[Node]",
            "x: Later | None = None\nclass Later: ...",
            "async def f(*a: A, **k: K): ...",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  from a import A\ndef f(a: A): ...",
            "def f():\n  def g(x: Later): ...\n  class Later: ...",
            "class A:\n  class B: ...\n  class C:\n    x: B",
            "def f(x: None | 'Later'): ...",
            "def f[T](x: list[T], y: U): ...",
            "try:\n  x: A = 1\nexcept E: ...",
        ] {
            assert!(lazy(text), "{text}");
        }
    }

    #[test]
    fn names_that_are_there() {
        for text in [
            "from __future__ import annotations\ndef f(x: Later): ...",
            "class A: ...\ndef f(x: A, y: list[A] | None) -> dict[str, 'Later']: ...",
            "class A:\n  class B: ...\n  x: B\n  def f(self, y: B) -> 'A': ...",
            "import a.b, c as d\nx: a.b.C = d.E\ny: d.F",
            "from a import *\ndef f(x: Later): ...",
            "def f():\n  x: Later = 1",
            "def f():\n  def g(x: Later): ...\nclass Later: ...",
            "try:\n  import a\nexcept ImportError:\n  a = None\ndef f(x: a): ...",
            "if x:\n  A = 1\nelse:\n  A = 2\ndef f(x: A): ...",
            "for A in b: ...\nwith c as (D, *E): ...\ndef f(a: A, d: D, e: E): ...",
            "class Box[T]:\n  item: T\n  def get(self) -> T: ...",
            "def f[T](x: T) -> T:\n  def g(y: T): ...",
            "type A = int\ndef f(x: A): ...",
            "x: __name__",
            "from typing import Optional\ndef f(x: Optional['A'] | 'B'): ...",
            "match x:\n  case [A, *B]: ...\ndef f(a: A, b: B): ...",
            "if (A := 1): ...\ndef f(a: A): ...",
        ] {
            assert!(!lazy(text), "{text}");
        }
    }
}

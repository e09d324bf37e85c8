//! The names that statements give values to.

use crate::python::context::is_type_checking;
use ruff_python_ast::{
    ExceptHandler, Expr, ExprContext, Pattern, Stmt,
    visitor::{self, Visitor},
};
use std::collections::HashSet;

/// Names of a block: its own, not those of functions and classes in it.
#[derive(Default)]
pub struct Names {
    pub names: HashSet<String>,
    /// Whether all names of a module are imported.
    pub star: bool,
}

impl Names {
    /// What a block gives values to, type checkers aside.
    pub fn of(body: &[Stmt]) -> Names {
        let mut names = Names::default();
        names.visit_body(body);
        names
    }

    /// What is on the left of an assignment, in a `for` or after `as`; of other expressions,
    /// what `:=` names in them.
    pub fn in_target(target: &Expr) -> HashSet<String> {
        let mut names = Names::default();
        names.visit_expr(target);
        names.names
    }

    /// What a pattern of `match` names.
    pub fn in_pattern(pattern: &Pattern) -> HashSet<String> {
        let mut names = Names::default();
        names.visit_pattern(pattern);
        names.names
    }

    fn add(&mut self, name: &str) {
        self.names.insert(name.to_owned());
    }
}

impl<'a> Visitor<'a> for Names {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(def) => self.add(def.name.id.as_str()),
            Stmt::ClassDef(def) => self.add(def.name.id.as_str()),
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.name.id.as_str();
                    let top = name.split('.').next().unwrap_or(name);
                    self.add(alias.asname.as_ref().map_or(top, |name| name.id.as_str()));
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).id.as_str();
                    self.star |= name == "*";
                    self.add(name);
                }
            }
            // An annotation alone gives no value.
            Stmt::AnnAssign(assign) if assign.value.is_none() => {}
            Stmt::If(choice) if is_type_checking(&choice.test) => {
                for clause in &choice.elif_else_clauses {
                    self.visit_body(&clause.body);
                }
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx == ExprContext::Store => self.add(name.id.as_str()),
            Expr::Lambda(_) => {}
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(found) = handler;
        if let Some(name) = &found.name {
            self.add(name.id.as_str());
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
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
            self.add(name.id.as_str());
        }
        visitor::walk_pattern(self, pattern);
    }
}

/// What every module of Python 3.13 has, in order.
#[rustfmt::skip]
pub const BUILTINS: [&str; 159] = [
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException",
    "BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning",
    "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
    "ConnectionResetError", "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning",
    "EnvironmentError", "Exception", "ExceptionGroup", "False", "FileExistsError",
    "FileNotFoundError", "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError",
    "ImportError", "ImportWarning", "IndentationError", "IndexError", "InterruptedError",
    "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError",
    "ModuleNotFoundError", "NameError", "None", "NotADirectoryError", "NotImplemented",
    "NotImplementedError", "OSError", "OverflowError", "PendingDeprecationWarning",
    "PermissionError", "ProcessLookupError", "PythonFinalizationError", "RecursionError",
    "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning", "StopAsyncIteration",
    "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError",
    "TimeoutError", "True", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning",
    "UserWarning", "ValueError", "Warning", "ZeroDivisionError", "__annotations__",
    "__build_class__", "__builtins__", "__debug__", "__doc__", "__file__", "__import__",
    "__loader__", "__name__", "__package__", "__path__", "__spec__", "abs", "aiter", "all",
    "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable",
    "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate",
    "eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals",
    "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter",
    "len", "list", "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open",
    "ord", "pow", "print", "property", "quit", "range", "repr", "reversed", "round", "set",
    "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type",
    "vars", "zip",
];

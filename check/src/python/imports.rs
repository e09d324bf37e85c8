//! What a text imports, for those who look for the files themselves.

use super::deep::with_tree;
use ruff_python_ast::{
    Stmt,
    visitor::{self, Visitor},
};

/// The modules that a text names in import statements, each once, in order: relative ones with
/// their dots, and `from . import name` as `.name`. Text that is no Python is read as well as it
/// can be.
pub fn imports(text: &str) -> Vec<String> {
    with_tree(text, |parsed| {
        let mut found = Found::default();
        found.visit_body(&parsed.syntax().body);
        found.names
    })
    .unwrap_or_default()
}

#[derive(Default)]
struct Found {
    names: Vec<String>,
}

impl Found {
    fn add(&mut self, name: String) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}

impl<'a> Visitor<'a> for Found {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(import) => {
                for alias in &import.names {
                    self.add(alias.name.to_string());
                }
            }
            Stmt::ImportFrom(import) => {
                let dots = ".".repeat(import.level as usize);
                match &import.module {
                    Some(module) => self.add(format!("{dots}{module}")),
                    None => {
                        for alias in &import.names {
                            self.add(format!("{dots}{}", alias.name));
                        }
                    }
                }
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn imports_are_found_anywhere() {
        let text = "import a.b, c\ndef f():\n  try:\n    from .d import e\n  except ImportError:\n    from .. import g, h\nimport c\n";
        assert_eq!(super::imports(text), ["a.b", "c", ".d", "..g", "..h"]);
    }
}

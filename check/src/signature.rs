//! Comparing a method's parameters with those of WIT, with the arithmetic and the words of the
//! runtime.

use crate::classes::FunctionRef;
use crate::finding::{Code, Finding};
use crate::python::Param;

/// How a method is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// As an attribute of an instance.
    Instance,
    /// As an attribute of its class.
    Class,
}

/// What decorators make of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Plain,
    Static,
    Class,
    /// Some other decorator may have changed everything.
    Unknown,
}

impl FunctionRef {
    pub(crate) fn shape(&self) -> Shape {
        let mut shape = Shape::Plain;
        for decorator in self.decorators() {
            shape = match decorator {
                Some("staticmethod") if shape == Shape::Plain => Shape::Static,
                Some("classmethod") if shape == Shape::Plain => Shape::Class,
                Some("override" | "final" | "abstractmethod") => shape,
                Some(_) | None => return Shape::Unknown,
            };
        }
        shape
    }

    /// How many parameters Python fills itself, called in that way; `None` where nobody knows.
    pub(crate) fn filled(&self, bound: Bound) -> Option<usize> {
        match (self.shape(), bound) {
            (Shape::Plain, Bound::Instance) | (Shape::Class, _) => Some(1),
            (Shape::Plain, Bound::Class) | (Shape::Static, _) => Some(0),
            (Shape::Unknown, _) => None,
        }
    }

    /// The parameters that get the arguments, if that many go before them.
    pub(crate) fn params(&self, filled: usize) -> &[Param] {
        let all = self.function().positional.as_slice();
        all.get(filled..).unwrap_or_default()
    }
}

/// A call as the world makes it.
pub(crate) struct Wanted<'a> {
    /// The method in messages, as in `Math.add`.
    pub name: &'a str,
    /// The method's own name.
    pub own: &'a str,
    pub params: &'a [String],
}

/// Whether the function cannot be called so. `filled` parameters are filled by Python.
pub(crate) fn check(function: &FunctionRef, filled: usize, wanted: &Wanted) -> Option<Finding> {
    let found = function.function();
    let most = found.positional.len();
    let needed = found.positional.iter().filter(|param| !param.has_default);
    let given = wanted.params.len() + filled;
    let keyword_only = found.keyword_only.iter().any(|param| !param.has_default);
    let fits = given >= needed.count() && (given <= most || found.has_varargs);
    if fits && !keyword_only {
        return None;
    }
    let name = wanted.name;
    let takes = most.saturating_sub(filled);
    let message = match keyword_only {
        true => format!(
            "`{name}` has keyword-only parameters without defaults, but is called with positional arguments"
        ),
        false => format!(
            "`{name}` takes {takes} parameter{}{}, expected {}: {}",
            if takes == 1 { "" } else { "s" },
            if filled == 0 { "" } else { " besides `self`" },
            wanted.params.len(),
            listed(wanted.params)
        ),
    };
    let place = function.loaded.place(found.range.clone());
    let first = match (filled, function.shape()) {
        (0, _) => None,
        (_, Shape::Class) => Some("cls"),
        (_, Shape::Plain | Shape::Static | Shape::Unknown) => Some("self"),
    };
    let help = format!(
        "declare it as `{}`",
        definition(wanted.own, first, wanted.params)
    );
    Some(Finding::new(Code::WrongSignature, message, place).help(help))
}

/// The first line of a definition.
pub(crate) fn definition(name: &str, first: Option<&str>, params: &[String]) -> String {
    let params = params.iter().map(String::as_str);
    let params: Vec<&str> = first.into_iter().chain(params).collect();
    format!("def {name}({})", params.join(", "))
}

fn listed(params: &[String]) -> String {
    match params {
        [] => "none".to_owned(),
        _ => {
            let names: Vec<String> = params.iter().map(|name| format!("`{name}`")).collect();
            names.join(", ")
        }
    }
}

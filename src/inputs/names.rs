//! Names that somebody chooses and that become Python modules, and so parts of paths and of
//! generated text.

use crate::python;
use hognose_bindgen_py::world::names::is_keyword;

/// Why a name cannot be what it is to be: the end of a sentence that begins with the name.
pub type Unfit = String;

/// Modules that are generated beside the package, whatever it is called.
const BESIDE: [&str; 4] = [
    "componentize_py_async_support",
    "componentize_py_runtime",
    "componentize_py_types",
    "hognose_interfaces",
];

/// What to do about such a name.
pub const HELP: &str = "take letters, digits and underscores, with dots between the parts, and none of Python's own words";

/// The same for a project's name.
pub const PROJECT_HELP: &str =
    "use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends";

/// Whether Python can import a module of this name.
pub fn module(name: &str) -> Result<(), Unfit> {
    name.split('.').try_for_each(part)
}

/// Whether a package of this name can be generated: what Python or the runtime has under that name
/// would not be found any more.
pub fn generated(name: &str) -> Result<(), Unfit> {
    module(name)?;
    let top = name.split('.').next().unwrap_or(name);
    if is_standard(top) {
        return Err(format!("`{top}` is a module that Python has"));
    }
    match BESIDE.contains(&top) {
        true => Err(format!("`{top}` is generated for every world")),
        false => Ok(()),
    }
}

/// Whether a module for an interface can be generated: its name is spelled for Python, with or
/// without `-`.
pub fn interface(name: &str) -> Result<(), Unfit> {
    letters(&name.replace('-', "_"))
}

/// Whether a project can have the name, by the rules of Python packaging.
pub fn is_project(name: &str) -> bool {
    let inner = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    let ends = |letter: char| letter.is_ascii_alphanumeric();
    name.chars().all(inner) && name.starts_with(ends) && name.ends_with(ends)
}

/// Whether the standard library or the runtime has a module of this name, which has no dots.
pub fn is_standard(top: &str) -> bool {
    python::has_module(top)
}

/// Whether it is a module's name without dots.
pub fn part(name: &str) -> Result<(), Unfit> {
    letters(name)?;
    match is_keyword(name) {
        true => Err(format!("`{name}` is a keyword of Python")),
        false => Ok(()),
    }
}

fn letters(name: &str) -> Result<(), Unfit> {
    let mut letters = name.chars();
    let starts = |first: char| first == '_' || first.is_alphabetic();
    let goes_on = |letter: char| letter == '_' || letter.is_alphanumeric();
    match letters.next() {
        None => Err("a part of it is empty".to_string()),
        Some(first) if starts(first) && letters.all(goes_on) => Ok(()),
        Some(_) => Err(format!("`{name}` is not a name in Python")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_python_can_import_is_taken() {
        for name in ["app", "my_app.sdk", "_x1", "größe", "match"] {
            assert_eq!(generated(name), Ok(()), "{name}");
        }
        for name in [
            "",
            ".",
            "a.",
            ".a",
            "../../x",
            "/etc/x",
            "a/b",
            "a b",
            "x;import os",
            "1a",
            "a-b",
            "class",
            "a.import",
            "os",
            "os.sdk",
            "hognose",
            "componentize_py_types",
            "a\n",
            "a\\b",
        ] {
            assert!(generated(name).is_err(), "{name}");
        }
        assert_eq!(module("json"), Ok(()));
    }

    #[test]
    fn interfaces_are_spelled_as_in_wit_or_python() {
        for (name, fits) in [
            ("clock", true),
            ("wall-clock", true),
            ("os", true),
            ("", false),
            ("1", false),
            ("../x", false),
            ("a b", false),
            ("a.b", false),
        ] {
            assert_eq!(interface(name).is_ok(), fits, "{name}");
        }
    }
}

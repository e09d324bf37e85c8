//! How a WIT name is spelled in Python.
//!
//! The spellings are those of componentize-py: words are joined again in the case of the place, and
//! what is a hard keyword of Python gets a trailing underscore. Soft keywords (`match`, `type`) and
//! builtins (`print`) are left alone.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;

/// `snake_case`: functions, parameters, record fields, modules.
pub fn snake(wit: &str) -> String {
    escape(wit.to_snake_case())
}

/// `UpperCamelCase`: classes, protocols, the part of a variant case after the underscore.
pub fn camel(wit: &str) -> String {
    escape(wit.to_upper_camel_case())
}

/// `SHOUTY_SNAKE_CASE`: members of enums and flags. No Python keyword is written so.
pub fn shouty(wit: &str) -> String {
    wit.to_shouty_snake_case()
}

/// Whether Python's grammar reserves `name` everywhere.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// The last part of a dotted name.
pub fn last(dotted: &str) -> &str {
    dotted.rsplit('.').next().unwrap_or(dotted)
}

fn escape(mut name: String) -> String {
    if is_keyword(&name) {
        name.push('_');
    }
    name
}

/// The hard keywords of Python 3.11 to 3.14, sorted by bytes.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// The names already given in one Python scope.
#[derive(Debug, Default, Clone)]
pub struct Taken(BTreeSet<String>);

impl Taken {
    /// A scope in which `reserved` cannot be given away.
    pub fn reserving<const N: usize>(reserved: [&str; N]) -> Self {
        Taken(reserved.into_iter().map(str::to_owned).collect())
    }

    /// Takes `name` out of what can be given.
    pub fn reserve(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// Gives `name`, with as many trailing underscores as make it free: distinct WIT names can be
    /// spelled alike (`a1` and `a-1` are both `A1`).
    pub fn give(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        for (wit, expected) in [
            ("a", "a A A"),
            ("class", "class_ Class CLASS"),
            ("none", "none None_ NONE"),
            ("true", "true True_ TRUE"),
            ("match", "match Match MATCH"),
            ("print", "print Print PRINT"),
            ("HTTP-get", "http_get HttpGet HTTP_GET"),
            ("a1-b2c", "a1_b2c A1B2c A1_B2C"),
            ("x86-64", "x86_64 X8664 X86_64"),
            ("dark-blue", "dark_blue DarkBlue DARK_BLUE"),
        ] {
            let found = [snake(wit), camel(wit), shouty(wit)].join(" ");
            assert_eq!(found, expected, "spelling of `{wit}`");
        }
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn a_name_is_given_once() {
        let mut taken = Taken::reserving(["self"]);
        let given = ["self", "a", "a", "a"].map(|name| taken.give(name.to_owned()));
        assert_eq!(given, ["self_", "a", "a_", "a__"]);
    }
}

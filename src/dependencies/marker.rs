//! Environment markers, as in `sys_platform == "wasi"`: whether they hold inside a component.

use super::{name::normal, version};
use crate::python;

/// Whether `marker` holds in a component, where the package is asked for with `extras`. What cannot
/// be read holds: a package too many does no harm, as what is not imported is left out.
pub(super) fn holds(marker: &str, extras: &[String]) -> bool {
    let Some(words) = words(marker) else {
        return true;
    };
    let mut reader = Reader {
        words: &words,
        extras,
        depth: 0,
    };
    match reader.either() {
        Some(holds) if reader.words.is_empty() => holds,
        Some(_) | None => true,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    Text(String),
    Name(String),
    Operator(String),
    Open,
    Close,
}

fn words(marker: &str) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut rest = marker.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, length) = match first {
            '(' => (Word::Open, 1),
            ')' => (Word::Close, 1),
            '"' | '\'' => {
                let end = rest[1..].find(first)?;
                (Word::Text(rest[1..=end].to_string()), end + 2)
            }
            _ if "<>=!~".contains(first) => {
                let end = rest.find(|letter: char| !"<>=!~".contains(letter))?;
                (Word::Operator(rest[..end].to_string()), end)
            }
            _ => {
                let inside = |letter: char| letter.is_ascii_alphanumeric() || "_.".contains(letter);
                let end = rest.find(|letter| !inside(letter)).unwrap_or(rest.len());
                if end == 0 {
                    return None;
                }
                (Word::Name(rest[..end].to_string()), end)
            }
        };
        words.push(word);
        rest = rest[length..].trim_start();
    }
    Some(words)
}

/// Reads by the grammar: `or` binds least, then `and`.
struct Reader<'a> {
    words: &'a [Word],
    extras: &'a [String],
    /// How many parentheses are open.
    depth: usize,
}

/// More parentheses than anybody means.
const DEEPEST: usize = 50;

/// A side of a comparison.
enum Side {
    Text(String),
    /// A version of Python.
    Version(&'static str),
    /// The extras that were asked for.
    Extra,
}

impl Reader<'_> {
    fn either(&mut self) -> Option<bool> {
        let mut holds = self.both()?;
        while self.take_name("or") {
            holds |= self.both()?;
        }
        Some(holds)
    }

    fn both(&mut self) -> Option<bool> {
        let mut holds = self.one()?;
        while self.take_name("and") {
            holds &= self.one()?;
        }
        Some(holds)
    }

    fn one(&mut self) -> Option<bool> {
        if self.words.first() == Some(&Word::Open) {
            if self.depth == DEEPEST {
                return None;
            }
            self.depth += 1;
            self.words = &self.words[1..];
            let holds = self.either()?;
            self.depth -= 1;
            let (Word::Close, rest) = self.words.split_first()? else {
                return None;
            };
            self.words = rest;
            return Some(holds);
        }
        let left = self.side()?;
        let operator = self.operator()?;
        let right = self.side()?;
        compare(&left, &operator, &right, self.extras)
    }

    fn take_name(&mut self, name: &str) -> bool {
        match self.words.split_first() {
            Some((Word::Name(found), rest)) if found == name => {
                self.words = rest;
                true
            }
            Some(_) | None => false,
        }
    }

    fn operator(&mut self) -> Option<String> {
        if self.take_name("not") {
            return self.take_name("in").then(|| "not in".to_string());
        }
        if self.take_name("in") {
            return Some("in".to_string());
        }
        let (Word::Operator(operator), rest) = self.words.split_first()? else {
            return None;
        };
        self.words = rest;
        Some(operator.clone())
    }

    fn side(&mut self) -> Option<Side> {
        let (first, rest) = self.words.split_first()?;
        let side = match first {
            Word::Text(text) => Side::Text(text.clone()),
            Word::Name(name) => variable(name)?,
            Word::Operator(_) | Word::Open | Word::Close => return None,
        };
        self.words = rest;
        Some(side)
    }
}

/// What CPython says of itself inside a component.
fn variable(name: &str) -> Option<Side> {
    let text = match name {
        "python_version" | "python_full_version" | "implementation_version" => {
            return Some(Side::Version(match name {
                "python_version" => python::minor(),
                _ => python::full(),
            }));
        }
        "extra" => return Some(Side::Extra),
        "os_name" | "os.name" => "posix",
        "sys_platform" | "sys.platform" => "wasi",
        "platform_machine" | "platform.machine" => "wasm32",
        "platform_system" => "wasi",
        "platform_python_implementation" | "python_implementation" => "CPython",
        "implementation_name" => "cpython",
        "platform_release" | "platform_version" => "",
        _ => return None,
    };
    Some(Side::Text(text.to_string()))
}

fn compare(left: &Side, operator: &str, right: &Side, extras: &[String]) -> Option<bool> {
    let text = match (left, right) {
        (Side::Extra, Side::Text(extra)) | (Side::Text(extra), Side::Extra) => {
            let asked = extras.contains(&normal(extra));
            return match operator {
                "==" => Some(asked),
                "!=" => Some(!asked),
                _ => None,
            };
        }
        (Side::Version(version), Side::Text(text)) => match operator {
            "in" | "not in" => (*version, text.as_str()),
            _ => return version::compare(version, operator, text),
        },
        (Side::Text(text), Side::Version(version)) => {
            let mirrored = match operator {
                ">=" => "<=",
                "<=" => ">=",
                ">" => "<",
                "<" => ">",
                same @ ("==" | "!=") => same,
                _ => return None,
            };
            return version::compare(version, mirrored, text);
        }
        (Side::Text(left), Side::Text(right)) => (left.as_str(), right.as_str()),
        _ => return None,
    };
    let (left, right) = text;
    Some(match operator {
        "==" | "===" => left == right,
        "!=" => left != right,
        "in" => right.contains(left),
        "not in" => !right.contains(left),
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_those_of_the_component() {
        for (marker, expected) in [
            ("sys_platform == 'win32'", false),
            ("sys_platform != 'win32' and os_name == \"posix\"", true),
            ("python_version < '3.11'", false),
            ("python_full_version >= '3.13' or sys_platform == 'x'", true),
            ("'3.13' <= python_version", true),
            ("(extra == 'http2')", false),
            ("extra == 'Web-Sockets'", true),
            ("platform_machine in 'x86_64 aarch64'", false),
            ("platform_machine not in 'x86_64 aarch64'", true),
            ("nobody_knows == '1'", true),
        ] {
            let extras = ["web-sockets".to_string()];
            assert_eq!(holds(marker, &extras), expected, "{marker}");
        }
    }

    #[test]
    fn parentheses_may_be_too_deep_to_be_read() {
        let nested = |depth| "(".repeat(depth) + "os_name == 'nt'" + &")".repeat(depth);
        assert!(!holds(&nested(DEEPEST), &[]));
        assert!(holds(&nested(100_000), &[]));
    }
}

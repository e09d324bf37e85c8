//! Strings, and what they may name.

use ruff_python_ast::{Expr, FStringPart, InterpolatedStringElement, Operator};
use std::borrow::Cow;

/// A string as far as it can be seen.
#[derive(Default)]
pub(super) struct Text<'a> {
    /// What it says; of one with fields the part before the first.
    pub text: Cow<'a, str>,
    /// Whether it has fields, as in `f"{x}"`.
    pub fields: bool,
}

impl<'a> Text<'a> {
    /// The string that an expression is, with those that follow directly.
    pub fn of(expr: &'a Expr) -> Option<Text<'a>> {
        let mut text = Text::default();
        match expr {
            Expr::StringLiteral(literal) => text.text = literal.value.to_str().into(),
            Expr::FString(string) => {
                for part in &string.value {
                    match part {
                        FStringPart::Literal(literal) => text.push((*literal.value).into()),
                        FStringPart::FString(string) => text.elements(&string.elements),
                    }
                }
            }
            Expr::TString(string) => {
                for part in &string.value {
                    text.elements(&part.elements);
                }
            }
            _ => return None,
        }
        Some(text)
    }

    /// Adds what is before the next field.
    pub fn push(&mut self, text: Cow<'a, str>) {
        if self.fields {
        } else if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }

    fn elements(&mut self, elements: &'a [InterpolatedStringElement]) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => self.push((*literal.value).into()),
                InterpolatedStringElement::Interpolation(_) => self.fields = true,
            }
        }
    }

    /// Whether it says how a name begins, and more is put behind it.
    pub fn is_open(&self) -> bool {
        !self.text.is_empty() && (self.fields || self.text.ends_with(['.', '_']))
    }
}

/// What is between quotes, with backslashes that mean something.
pub(super) struct Literal<'a> {
    pub text: &'a str,
    /// Whether it is one of bytes.
    pub bytes: bool,
}

impl Literal<'_> {
    /// What it says, but that signs which are in no name are only known as such. `None` where a
    /// character is named, or several bytes are one.
    pub fn value(&self) -> Option<String> {
        const SIGN: char = ' ';
        let mut value = String::with_capacity(self.text.len());
        let mut rest = self.text;
        while let Some((before, after)) = rest.split_once('\\') {
            value.push_str(before);
            let mut letters = after.chars();
            let letter = letters.next()?;
            rest = letters.as_str();
            let (length, radix) = match letter {
                '\n' => continue,
                '\r' => {
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                    continue;
                }
                'x' => (2, 16),
                'u' if !self.bytes => (4, 16),
                'U' if !self.bytes => (8, 16),
                'N' if !self.bytes => return None,
                '0'..='7' => {
                    rest = after;
                    let digits = |byte: &u8| matches!(byte, b'0'..=b'7');
                    (after.bytes().take(3).take_while(digits).count(), 8)
                }
                _ => {
                    value.push(SIGN);
                    continue;
                }
            };
            let code = u32::from_str_radix(rest.get(..length)?, radix).ok()?;
            rest = &rest[length..];
            if self.bytes && code > 127 {
                return None;
            }
            value.push(char::from_u32(code).unwrap_or(SIGN));
        }
        value.push_str(rest);
        Some(value)
    }
}

/// Whether text could be a module's path or an interface's name by its first signs.
pub(super) fn may_mean(text: &str) -> bool {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' | b':' | b'/' | b'-' | 128.. => {}
            // A version may follow, of which nothing is known.
            b'@' | b'\\' => return true,
            _ => return false,
        }
    }
    true
}

/// Whether an expression is a string without fields.
pub(super) fn is_whole(expr: &Expr) -> bool {
    Text::of(expr).is_some_and(|text| !text.fields)
}

/// Whether what an expression gives begins with a string that says how a name begins.
pub(super) fn begins_open(expr: &Expr) -> bool {
    match expr {
        Expr::BinOp(sum) if sum.op == Operator::Add => begins_open(&sum.left),
        expr => Text::of(expr).is_some_and(|text| text.is_open()),
    }
}

/// `ns:package/interface`, without the version behind it.
pub(super) fn wit_name(text: &str) -> Option<&str> {
    let (interface, _) = text.split_once('@').unwrap_or((text, ""));
    let (package, name) = interface.split_once('/')?;
    let is_kebab = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c == '-' || c.is_ascii_alphanumeric())
    };
    let words = package.split(':').chain([name]);
    (package.contains(':') && words.into_iter().all(is_kebab)).then_some(interface)
}

pub(super) fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|c| c == '_' || c.is_alphanumeric())
}

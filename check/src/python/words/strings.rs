//! Strings, and what they may name.

use ruff_python_ast::{Expr, FStringPart, InterpolatedStringElement, Operator};

/// A string as far as it can be seen.
#[derive(Default)]
pub(super) struct Text {
    /// What it says; of one with fields the part before the first.
    pub text: String,
    /// Whether it has fields, as in `f"{x}"`.
    pub fields: bool,
}

impl Text {
    /// The string that an expression is, with those that follow directly.
    pub fn of(expr: &Expr) -> Option<Text> {
        let mut text = Text::default();
        match expr {
            Expr::StringLiteral(literal) => text.text = literal.value.to_str().to_owned(),
            Expr::FString(string) => {
                for part in &string.value {
                    match part {
                        FStringPart::Literal(literal) => text.push(&literal.value),
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

    fn push(&mut self, text: &str) {
        if !self.fields {
            self.text.push_str(text);
        }
    }

    fn elements(&mut self, elements: &[InterpolatedStringElement]) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => self.push(&literal.value),
                InterpolatedStringElement::Interpolation(_) => self.fields = true,
            }
        }
    }

    /// Whether it says how a name begins, and more is put behind it.
    pub fn is_open(&self) -> bool {
        !self.text.is_empty() && (self.fields || self.text.ends_with(['.', '_']))
    }
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

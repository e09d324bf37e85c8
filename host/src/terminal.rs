//! Text that comes from users, files, packages and clients, made fit for a terminal: nothing in it
//! acts on that, and nothing fills it.

use std::{
    borrow::Cow,
    io::{Write, stderr},
};

/// Longer names and words are shown without their middle.
pub const LONGEST: usize = 240;
/// What of them is shown at the beginning and at the end.
const SHOWN: (usize, usize) = (160, 60);
/// Longer lines are shown without their end.
const LONGEST_LINE: usize = 4000;
/// What stands for what is left out.
const CUT: &str = "[...]";

/// Prints a line on standard error, all at once so that it is not torn by what guests print. Nobody
/// can be told where this fails.
pub fn line(text: &str) {
    print(&plain(text));
}

/// The same with lines of which none is cut, such as a traceback.
pub fn lines(text: &str) {
    print(&escape(text));
}

fn print(text: &str) {
    let _ = stderr().write_all(format!("{text}\n").as_bytes());
}

/// The text with control characters as escapes, and with what is of absurd length cut. Ends of
/// lines and tabs stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    let escaped = escape(text);
    match escaped.len() > LONGEST {
        true => Cow::Owned(cut(&escaped)),
        false => escaped,
    }
}

/// Whether a character does something else than being shown: control characters, and those that
/// turn the direction of text.
pub fn acts(letter: char) -> bool {
    let is_layout = matches!(letter, '\n' | '\t');
    let turns = matches!(
        letter,
        '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    turns || letter.is_control() && !is_layout
}

/// The text with control characters as escapes, and as long as it is.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\r' => out.push_str("\\r"),
            _ if acts(letter) && letter.is_ascii() => {
                out.push_str(&format!("\\x{:02x}", u32::from(letter)));
            }
            _ if acts(letter) => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    Cow::Owned(out)
}

fn cut(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let mut line = line.to_owned();
        // A name may hold spaces: it is what stands between backticks, which what is around a name
        // does not have.
        if line.matches('`').count() % 2 == 0 {
            let parts = line.split('`').enumerate();
            let names = parts.map(|(index, part)| match index % 2 {
                1 => middle(part),
                _ => Cow::Borrowed(part),
            });
            line = joined(names, "`");
        }
        line = joined(line.split(' ').map(middle), " ");
        if let Some((end, _)) = line.char_indices().nth(LONGEST_LINE) {
            let ends = if line.ends_with('\n') { "\n" } else { "" };
            line = format!("{}{CUT}{ends}", &line[..end]);
        }
        out.push_str(&line);
    }
    out
}

fn joined<'a>(parts: impl Iterator<Item = Cow<'a, str>>, separator: &str) -> String {
    parts.collect::<Vec<Cow<'a, str>>>().join(separator)
}

/// A name without its middle, if it is long.
fn middle(name: &str) -> Cow<'_, str> {
    let length = name.chars().count();
    if length <= LONGEST {
        return Cow::Borrowed(name);
    }
    let at = |position: usize| {
        let found = name.char_indices().nth(position);
        found.map_or(name.len(), |(index, _)| index)
    };
    let (first, last) = SHOWN;
    Cow::Owned(format!(
        "{}{CUT}{}",
        &name[..at(first)],
        &name[at(length - last)..]
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acts_on_the_terminal() {
        assert_eq!(plain("a\tb\nc é"), "a\tb\nc é");
        assert_eq!(plain("\x1b[31mred\r\x07\x7f"), "\\x1b[31mred\\r\\x07\\x7f");
        assert_eq!(plain("a\u{9b}2J\u{202e}b"), "a\\u009b2J\\u202eb");
    }

    #[test]
    fn what_is_absurdly_long_is_cut() {
        let long = "x".repeat(100_000);
        for text in [
            format!("there is no `{long}` here"),
            format!("there is no {long} here"),
            format!("there is no `{}` here", "x ".repeat(100_000)),
            format!("first\nthere is `no {long} here"),
        ] {
            let shown = plain(&text);
            assert!(shown.chars().count() < 300, "{shown}");
            assert!(shown.contains("there is") && shown.contains(CUT) && shown.ends_with(" here"));
        }
        let words = "word ".repeat(10_000);
        assert!(plain(&words).len() < LONGEST_LINE + 10);
        let text = "word ".repeat(500);
        assert_eq!(plain(&text), text);
    }
}

//! Outlines by one pass over the bytes of a module.
//!
//! Packages have megabytes of text of which only statements that import and strings matter here.
//! What this is not sure of, it leaves to the parser: text that is no Python, names that are not
//! ASCII, functions whose arguments say what they import.

use super::{
    noted::Noted,
    outline::{Outline, Writer},
    reader::read,
    strings::{Literal, Text, may_mean},
};
use memchr::memchr2;
use std::borrow::Cow;

/// The outline of a module.
pub fn outline(text: &str, noted: &Noted) -> Outline {
    scan(text, noted).unwrap_or_else(|| read(text, noted).0)
}

/// The outline, unless the parser has to say what is meant.
pub(super) fn scan(text: &str, noted: &Noted) -> Option<Outline> {
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        at: 0,
        writer: Writer::new(noted),
        depth: 0,
        string: None,
        fields: Vec::new(),
    };
    scan.module()?;
    Some(scan.writer.finish())
}

/// What is no plain name: what arguments of these functions say is for the parser.
const CALLED: [&str; 4] = ["import_module", "__import__", "imported", "needed"];

/// Words that are not names in statements that import.
const KEYWORDS: [&str; 3] = ["import", "from", "as"];

/// What a byte is, outside of strings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    NewLine,
    Comment,
    Continued,
    Word,
    Digit,
    Quote,
    Opening,
    Closing,
    Colon,
    Semicolon,
    Other,
    /// No Python, or names that are not ASCII.
    Doubt,
}

const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Doubt; 256];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte] = match byte as u8 {
            b' ' | b'\t' | 0x0c => Kind::Blank,
            b'\n' | b'\r' => Kind::NewLine,
            b'#' => Kind::Comment,
            b'\\' => Kind::Continued,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Kind::Word,
            b'0'..=b'9' => Kind::Digit,
            b'\'' | b'"' => Kind::Quote,
            b'(' | b'[' | b'{' => Kind::Opening,
            b')' | b']' | b'}' => Kind::Closing,
            b':' => Kind::Colon,
            b';' => Kind::Semicolon,
            b'!' | b'%' | b'&' | b'*'..=b'/' | b'<'..=b'>' | b'@' | b'^' | b'|' | b'~' => {
                Kind::Other
            }
            _ => Kind::Doubt,
        };
        byte += 1;
    }
    kinds
};

/// How a string is written.
#[derive(Clone, Copy)]
struct Quotes {
    quote: u8,
    triple: bool,
    raw: bool,
    bytes: bool,
}

/// The field of a string that is being read, as in `f"{x}"`.
struct Field<'a> {
    quotes: Quotes,
    /// How many brackets are open in it.
    depth: usize,
    /// Whether it is where another says how it is printed.
    in_format: bool,
    /// The string so far.
    string: Option<Text<'a>>,
}

struct Scan<'a, 'n> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    writer: Writer<'n>,
    /// How many brackets are open.
    depth: usize,
    /// A string behind which another may follow, which then belongs to it.
    string: Option<Text<'a>>,
    fields: Vec<Field<'a>>,
}

impl<'a> Scan<'a, '_> {
    fn module(&mut self) -> Option<()> {
        if self.text.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        // Whether a statement begins here.
        let mut begins = true;
        while let Some(&byte) = self.bytes.get(self.at) {
            match KINDS[usize::from(byte)] {
                Kind::Blank => self.at += 1,
                Kind::Comment => self.comment(),
                Kind::Continued => self.continued()?,
                Kind::NewLine => {
                    self.at += 1;
                    if self.depth == 0 {
                        self.end_string();
                        begins = true;
                    }
                }
                Kind::Quote => {
                    self.string("")?;
                    begins = false;
                }
                Kind::Word => {
                    self.word(begins)?;
                    begins = false;
                }
                kind => {
                    self.end_string();
                    begins = self.sign(kind)?;
                }
            }
        }
        self.end_string();
        (self.depth == 0).then_some(())
    }

    /// Whether a statement may begin behind it.
    fn sign(&mut self, kind: Kind) -> Option<bool> {
        let in_field = (self.fields.last()).is_some_and(|field| field.depth == self.depth);
        match kind {
            Kind::Digit => self.at += self.word_at(self.at).len(),
            Kind::Closing if in_field => {
                (self.bytes[self.at] == b'}').then_some(())?;
                self.end_field()?;
            }
            Kind::Colon if in_field => {
                self.at += 1;
                self.format()?;
            }
            Kind::Opening => {
                self.at += 1;
                self.depth += 1;
            }
            Kind::Closing => {
                self.at += 1;
                self.depth = self.depth.checked_sub(1)?;
            }
            Kind::Colon | Kind::Semicolon => {
                self.at += 1;
                return Some(self.depth == 0);
            }
            Kind::Other => self.at += 1,
            _ => return None,
        }
        Some(false)
    }

    fn comment(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
    }

    /// A line that goes on in the next.
    fn continued(&mut self) -> Option<()> {
        self.at += match self.bytes.get(self.at + 1..)? {
            [b'\r', b'\n', ..] => 3,
            [b'\n' | b'\r', ..] => 2,
            _ => return None,
        };
        Some(())
    }

    /// The letters and digits from here on.
    fn word_at(&self, at: usize) -> &'a str {
        let is_word = |byte: &&u8| matches!(KINDS[usize::from(**byte)], Kind::Word | Kind::Digit);
        let length = self.bytes[at..].iter().take_while(is_word).count();
        &self.text[at..at + length]
    }

    fn word(&mut self, begins: bool) -> Option<()> {
        let word = self.word_at(self.at);
        self.at += word.len();
        if word.len() <= 2
            && matches!(self.bytes.get(self.at), Some(b'\'' | b'"'))
            && word.bytes().all(|byte| b"rbuftRBUFT".contains(&byte))
        {
            return self.string(word);
        }
        self.end_string();
        match word {
            "import" if begins => self.import(),
            "import" => None,
            "from" if begins => self.import_from(),
            word if CALLED.contains(&word) => None,
            word => {
                self.writer.word(word);
                Some(())
            }
        }
    }

    fn import(&mut self) -> Option<()> {
        loop {
            let path = self.dotted()?;
            let alias = self.alias(false)?;
            self.writer.outline.imports.add_module(path, alias);
            self.blanks(false)?;
            match self.bytes.get(self.at) {
                Some(b',') => self.at += 1,
                _ => return self.end_statement(),
            }
        }
    }

    fn import_from(&mut self) -> Option<()> {
        let mut level = 0;
        self.blanks(false)?;
        while self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            level += 1;
            self.blanks(false)?;
        }
        let path = match self.word_at(self.at) {
            "import" if level > 0 => "",
            _ => self.dotted()?,
        };
        self.blanks(false)?;
        self.keyword("import").then_some(())?;
        self.blanks(false)?;
        let mut names = Vec::new();
        let enclosed = match self.bytes.get(self.at)? {
            b'*' => {
                self.at += 1;
                self.writer.import_from(level, path, [("*", None)]);
                return self.end_statement();
            }
            b'(' => {
                self.at += 1;
                true
            }
            _ => false,
        };
        loop {
            self.blanks(enclosed)?;
            if enclosed && self.bytes.get(self.at) == Some(&b')') {
                break;
            }
            let name = self.name()?;
            if CALLED.contains(&name) {
                return None;
            }
            names.push((name, self.alias(enclosed)?));
            self.blanks(enclosed)?;
            match self.bytes.get(self.at) {
                Some(b',') => self.at += 1,
                _ => break,
            }
        }
        if enclosed {
            (self.bytes.get(self.at) == Some(&b')')).then_some(())?;
            self.at += 1;
        }
        if names.is_empty() {
            return None;
        }
        self.writer.import_from(level, path, names);
        self.end_statement()
    }

    fn name(&mut self) -> Option<&'a str> {
        let name = self.word_at(self.at);
        let begins = name.bytes().next()?;
        if begins.is_ascii_digit() || KEYWORDS.contains(&name) {
            return None;
        }
        self.at += name.len();
        Some(name)
    }

    fn dotted(&mut self) -> Option<&'a str> {
        self.blanks(false)?;
        let start = self.at;
        self.name()?;
        while self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.name()?;
        }
        Some(&self.text[start..self.at])
    }

    fn keyword(&mut self, word: &str) -> bool {
        let found = self.word_at(self.at) == word;
        if found {
            self.at += word.len();
        }
        found
    }

    /// The name behind `as`, if there is one.
    fn alias(&mut self, enclosed: bool) -> Option<Option<&'a str>> {
        self.blanks(enclosed)?;
        if !self.keyword("as") {
            return Some(None);
        }
        self.blanks(enclosed)?;
        self.name().map(Some)
    }

    /// Goes on to what follows; `enclosed`: in the next lines, too.
    fn blanks(&mut self, enclosed: bool) -> Option<()> {
        while let Some(&byte) = self.bytes.get(self.at) {
            match KINDS[usize::from(byte)] {
                Kind::Blank => self.at += 1,
                Kind::Continued => self.continued()?,
                Kind::NewLine if enclosed => self.at += 1,
                Kind::Comment if enclosed => self.comment(),
                _ => break,
            }
        }
        Some(())
    }

    fn end_statement(&mut self) -> Option<()> {
        self.blanks(false)?;
        let next = self.bytes.get(self.at);
        let ends = next.is_none_or(|byte| {
            let kind = KINDS[usize::from(*byte)];
            matches!(kind, Kind::NewLine | Kind::Comment | Kind::Semicolon)
        });
        ends.then_some(())
    }

    /// A string, from its quotes on.
    fn string(&mut self, prefix: &str) -> Option<()> {
        let has = |letter: u8| {
            prefix
                .bytes()
                .any(|byte| byte.to_ascii_lowercase() == letter)
        };
        let quote = self.bytes[self.at];
        let quotes = Quotes {
            quote,
            triple: self.bytes[self.at..].starts_with(&[quote; 3]),
            raw: has(b'r'),
            bytes: has(b'b'),
        };
        self.at += quotes.length();
        if has(b'f') || has(b't') {
            self.string.get_or_insert_default();
            return self.middle(quotes);
        }
        let start = self.at;
        let mut escaped = false;
        loop {
            let rest = self.bytes.get(self.at..)?;
            self.at += match quotes.triple {
                true => memchr2(quote, b'\\', rest)?,
                // One that has no end is short, too.
                false => { rest.iter() }
                    .position(|byte| *byte == quote || matches!(byte, b'\\' | b'\n' | b'\r'))?,
            };
            match self.bytes[self.at] {
                b'\\' => {
                    escaped = true;
                    self.escape();
                }
                b'\n' | b'\r' => return None,
                _ if self.ends(quotes) => break,
                _ => self.at += 1,
            }
        }
        let text = &self.text[start..self.at];
        self.at += quotes.length();
        let text = quotes.value(text, escaped)?;
        if quotes.bytes {
            self.end_string();
            let fields = false;
            self.writer.text(&Text { text, fields });
        } else {
            self.string.get_or_insert_default().push(text);
        }
        Some(())
    }

    /// Whether the quotes of a string are here.
    fn ends(&self, quotes: Quotes) -> bool {
        let rest = &self.bytes[self.at..];
        match quotes.triple {
            true => rest.starts_with(&[quotes.quote; 3]),
            false => rest.first() == Some(&quotes.quote),
        }
    }

    /// Goes on behind a backslash and what follows.
    fn escape(&mut self) {
        self.at += match self.bytes[self.at + 1..] {
            [b'\r', b'\n', ..] => 3,
            _ => 2,
        };
    }

    /// What a string that has fields says up to the next, or up to its end.
    fn middle(&mut self, quotes: Quotes) -> Option<()> {
        let start = self.at;
        let (mut escaped, mut braces) = (false, false);
        let opens = loop {
            let rest = self.bytes.get(self.at..)?;
            match rest {
                [b'\\', b'{' | b'}', ..] => {
                    escaped = true;
                    self.at += 1;
                }
                [b'\\', b'N', b'{', ..] if !quotes.raw => return None,
                [b'\\', ..] => {
                    escaped = true;
                    self.escape();
                }
                [b'{', b'{', ..] | [b'}', b'}', ..] => {
                    braces = true;
                    self.at += 2;
                }
                [b'{', ..] => break true,
                [b'}', ..] | [] => return None,
                [b'\n' | b'\r', ..] if !quotes.triple => return None,
                _ if self.ends(quotes) => break false,
                _ => self.at += 1,
            }
        };
        let text = &self.text[start..self.at];
        self.writer.word(text);
        let value = match braces {
            true => Cow::Borrowed("{"),
            false => quotes.value(text, escaped)?,
        };
        let string = self.string.get_or_insert_default();
        string.push(value);
        if opens {
            string.fields = true;
            self.begin_field(quotes, false);
        } else {
            self.at += quotes.length();
        }
        Some(())
    }

    fn begin_field(&mut self, quotes: Quotes, in_format: bool) {
        self.at += 1;
        self.depth += 1;
        self.fields.push(Field {
            quotes,
            depth: self.depth,
            in_format,
            string: self.string.take(),
        });
    }

    fn end_field(&mut self) -> Option<()> {
        let field = self.fields.pop()?;
        self.at += 1;
        self.depth -= 1;
        self.string = field.string;
        match field.in_format {
            true => self.format(),
            false => self.middle(field.quotes),
        }
    }

    /// How a field is printed, up to the next field in it or up to its end.
    fn format(&mut self) -> Option<()> {
        loop {
            match self.bytes.get(self.at)? {
                b'{' => {
                    let quotes = self.fields.last()?.quotes;
                    self.begin_field(quotes, true);
                    return Some(());
                }
                b'}' => return self.end_field(),
                b'\'' | b'"' | b'\\' | b'\n' | b'\r' => return None,
                _ => self.at += 1,
            }
        }
    }

    /// No string follows that belongs to the one before.
    fn end_string(&mut self) {
        if let Some(text) = self.string.take() {
            self.writer.text(&text);
        }
    }
}

impl Quotes {
    fn length(self) -> usize {
        if self.triple { 3 } else { 1 }
    }

    /// What is between them says; another text where that means nothing.
    fn value(self, text: &str, escaped: bool) -> Option<Cow<'_, str>> {
        if !may_mean(text) {
            return Some(Cow::Borrowed(" "));
        }
        match escaped && !self.raw {
            true => Literal {
                text,
                bytes: self.bytes,
            }
            .value()
            .map(Cow::Owned),
            false => Some(Cow::Borrowed(text)),
        }
    }
}

//! Words and punctuation of Rust source. No parser: the rules need names, braces and lines only.

/// One word, or one piece of punctuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// Counted from 1.
    pub line: usize,
}

/// A source file without what strings and comments say.
#[derive(Default)]
pub struct Source {
    pub tokens: Vec<Token>,
    /// The lines on which there is a comment.
    pub comments: Vec<usize>,
}

impl Source {
    pub fn read(text: &str) -> Source {
        let mut source = Source::default();
        let (mut rest, mut line) = (text, 1);
        while let Some(first) = rest.chars().next() {
            let (end, kind) = piece(rest, first);
            let (piece, after) = rest.split_at(end);
            let next = line + piece.matches('\n').count();
            match kind {
                Piece::Token => source.tokens.push(Token {
                    text: piece.to_owned(),
                    line,
                }),
                Piece::Comment => source.comments.extend(line..=next),
                Piece::Other => {}
            }
            (rest, line) = (after, next);
        }
        source
    }

    /// The tokens without items that only tests see.
    pub fn shipped(&self) -> Vec<Token> {
        let mut shipped = Vec::new();
        let mut position = 0;
        while let Some(token) = self.tokens.get(position) {
            if self.is(position, &["#", "[", "cfg", "(", "test", ")", "]"]) {
                position = self.end_of_item(position + 7);
            } else {
                shipped.push(token.clone());
                position += 1;
            }
        }
        shipped
    }

    fn is(&self, position: usize, words: &[&str]) -> bool {
        let found = self.tokens[position..].iter().map(|token| &*token.text);
        found.take(words.len()).eq(words.iter().copied())
    }

    /// Behind the semicolon or the block with which an item ends.
    fn end_of_item(&self, start: usize) -> usize {
        let mut depth = 0;
        let mut is_use = false;
        for (position, token) in self.tokens.iter().enumerate().skip(start) {
            match token.text.as_str() {
                "use" if depth == 0 => is_use = true,
                "(" | "[" | "{" => depth += 1,
                ")" | "]" => depth -= 1,
                "}" => {
                    depth -= 1;
                    if depth == 0 && !is_use {
                        return position + 1;
                    }
                }
                ";" if depth == 0 => return position + 1,
                _ => {}
            }
        }
        self.tokens.len()
    }
}

enum Piece {
    Token,
    Comment,
    /// White space, or a literal.
    Other,
}

/// The length and kind of what `text` begins with.
fn piece(text: &str, first: char) -> (usize, Piece) {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let until = |found: Option<usize>| found.unwrap_or(text.len());
    if text.starts_with("//") {
        return (until(text.find('\n')), Piece::Comment);
    }
    if text.starts_with("/*") {
        return (until(text.find("*/").map(|at| at + 2)), Piece::Comment);
    }
    if let Some(end) = raw_string(text) {
        return (end, Piece::Other);
    }
    match first {
        '"' => (string_end(text), Piece::Other),
        '\'' if text.starts_with("'\\") => (
            3 + until(text[3..].find('\'')).min(text.len() - 4) + 1,
            Piece::Other,
        ),
        '\'' if text.chars().nth(2) == Some('\'') => {
            let letter = text.chars().nth(1).map_or(0, char::len_utf8);
            (letter + 2, Piece::Other)
        }
        // A lifetime.
        '\'' => (1, Piece::Other),
        first if is_name(first) => (until(text.find(|c| !is_name(c))), Piece::Token),
        ':' if text.starts_with("::") => (2, Piece::Token),
        '=' if text.starts_with("=>") => (2, Piece::Token),
        first if first.is_whitespace() => (first.len_utf8(), Piece::Other),
        first => (first.len_utf8(), Piece::Token),
    }
}

/// Where a raw string ends, if `text` begins with one.
fn raw_string(text: &str) -> Option<usize> {
    let open = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let marks = open.len() - open.trim_start_matches('#').len();
    let inside = open[marks..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(marks));
    let start = text.len() - inside.len();
    Some(
        inside
            .find(&close)
            .map_or(text.len(), |end| start + end + close.len()),
    )
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (position, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return position + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[test]
fn what_strings_and_comments_say_is_left_out() {
    let text = r####"
        // fn a
        let b = "fn \" c"; /* fn d */ let e = r#"fn " f"#;
        #[cfg(test)] use g::{h, i};
        #[cfg(test)] mod j { fn k() {} }
        let l = ['\'', 'm', '\\']; fn n<'o>() {}
    "####;
    let source = Source::read(text);
    let words = source.shipped();
    let words = words.iter().map(|token| token.text.as_str());
    let words: Vec<&str> = words.filter(|word| word.len() == 1).collect();
    let names: String = words.concat();
    assert_eq!(names, "b=;e=;l=[,,];n<o>(){}");
    assert_eq!(source.comments, [2, 3]);
}

//! Python's text as tokens: as much of its lexical rules as it takes to tell names from comments and strings.
//!
//! Nothing is refused: what is no Python gives tokens of little meaning, and the build says later what is wrong with it.

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// An identifier or a keyword.
    Name(String),
    /// A string, with those that follow directly. Escapes stand as they were written. Bytes are strings, too.
    Text {
        /// What it says; of one with fields the part before the first.
        text: String,
        /// Whether it has fields, as in `f"{x}"`. The tokens of these follow, each field in parentheses.
        fields: bool,
    },
    /// The end of a statement's line.
    Newline,
    /// Any other character. `==`, `:=` and the like are [`Token::Operator`].
    Mark(char),
    /// A number, or an operator that ends in `=`.
    Operator,
}

/// Fields inside of fields beyond this are taken for code that ends nowhere; CPython allows fewer.
const DEEPEST: usize = 150;

/// The tokens of a module.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer {
        text: text.trim_start_matches('\u{feff}'),
        at: 0,
        brackets: 0,
        out: Vec::new(),
    };
    lexer.code(0);
    lexer.out.push(Token::Newline);
    lexer.out
}

struct Lexer<'a> {
    text: &'a str,
    /// Byte offset of the next character.
    at: usize,
    /// Open brackets, within which lines do not end statements.
    brackets: usize,
    out: Vec<Token>,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest().chars().next()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn take(&mut self, prefix: &str) -> bool {
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    /// Code: to the end of the text, or inside a field (`depth` of them) to the `}` or `:` that ends it, which is left.
    fn code(&mut self, depth: usize) {
        let outside = self.brackets;
        while let Some(next) = self.rest().chars().next() {
            if depth > 0 && self.brackets == outside && matches!(next, '}' | ':') {
                return;
            }
            match next {
                '#' => {
                    let line = self.rest().find('\n').unwrap_or(self.rest().len());
                    self.at += line;
                }
                '\\' => {
                    self.at += 1;
                    let _ = self.take("\r");
                    self.take("\n");
                }
                '\n' => {
                    self.at += 1;
                    if self.brackets == 0 && depth == 0 {
                        self.out.push(Token::Newline);
                    }
                }
                '"' | '\'' => self.string("", depth),
                _ if is_name(next) => self.word(depth),
                _ if next.is_whitespace() => self.at += next.len_utf8(),
                _ => self.mark(next),
            }
        }
    }

    fn mark(&mut self, next: char) {
        self.at += next.len_utf8();
        match next {
            '(' | '[' | '{' => self.brackets += 1,
            ')' | ']' | '}' => self.brackets = self.brackets.saturating_sub(1),
            '=' | '!' | '<' | '>' | ':' | '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '@'
                if self.take("=") =>
            {
                return self.out.push(Token::Operator);
            }
            _ => {}
        }
        self.out.push(Token::Mark(next));
    }

    /// A name, a number, or a string with a prefix.
    fn word(&mut self, depth: usize) {
        let rest = self.rest();
        let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
        let word = rest[..end].to_owned();
        let quoted = matches!(rest.as_bytes().get(end), Some(b'"' | b'\''));
        self.at += end;
        if quoted && word.len() <= 2 && word.chars().all(|letter| "rRbBuUfFtT".contains(letter)) {
            return self.string(&word, depth);
        }
        self.out
            .push(match word.starts_with(|c: char| c.is_ascii_digit()) {
                true => Token::Operator,
                false => Token::Name(word),
            });
    }

    /// A string, from its first quote on.
    fn string(&mut self, prefix: &str, depth: usize) {
        let has = |letter: char| prefix.chars().any(|p| p.eq_ignore_ascii_case(&letter));
        let quote = match self.rest() {
            rest if rest.starts_with("\"\"\"") => "\"\"\"",
            rest if rest.starts_with("'''") => "'''",
            rest if rest.starts_with('"') => "\"",
            _ => "'",
        };
        self.at += quote.len();
        let place = self.out.len();
        let formatted = (has('f') || has('t')) && depth < DEEPEST;
        let (text, fields) = self.characters(quote, formatted, depth);
        if let Some(Token::Text {
            text: before,
            fields: false,
        }) = self.out[..place].last_mut()
            && !fields
        {
            before.push_str(&text);
            return;
        }
        self.out.insert(place, Token::Text { text, fields });
    }

    /// The characters of a string up to its quote: those before the first field, and whether there are fields.
    fn characters(&mut self, quote: &str, formatted: bool, depth: usize) -> (String, bool) {
        let mut text = String::new();
        let mut fields = false;
        while !self.take(quote) {
            let letter = match self.next() {
                Some('\n') if quote.len() == 1 => break,
                Some(letter) => letter,
                None => break,
            };
            match letter {
                // In raw strings, too, a quote behind it does not end the string.
                '\\' => {
                    if !fields {
                        text.push(letter);
                        text.extend(self.rest().chars().next());
                    }
                    self.next();
                    continue;
                }
                '{' if formatted && !self.take("{") => {
                    fields = true;
                    self.field(quote, depth + 1);
                    continue;
                }
                _ => {}
            }
            if !fields {
                text.push(letter);
            }
        }
        (text, fields)
    }

    /// A field, behind its `{`.
    fn field(&mut self, quote: &str, depth: usize) {
        self.out.push(Token::Mark('('));
        self.code(depth);
        if self.take(":") {
            while !self.rest().starts_with(quote) {
                match self.next() {
                    Some('{') if depth < DEEPEST => self.field(quote, depth + 1),
                    Some('}') | None => break,
                    Some(_) => {}
                }
            }
        } else {
            self.take("}");
        }
        self.out.push(Token::Mark(')'));
    }
}

fn is_name(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Token {
        Token::Name(text.into())
    }

    fn text(text: &str, fields: bool) -> Token {
        Token::Text {
            text: text.into(),
            fields,
        }
    }

    fn check(code: &str, expected: &[Token]) {
        let mut found = tokens(code);
        found.pop();
        assert_eq!(found, expected, "{code}");
    }

    #[test]
    fn names_are_told_from_comments_and_strings() {
        check("a # b\n", &[name("a"), Token::Newline]);
        check(
            "x = 'a b'",
            &[name("x"), Token::Mark('='), text("a b", false)],
        );
        check(
            "r'\\'' + b",
            &[text("\\'", false), Token::Mark('+'), name("b")],
        );
        check("'''a\n\"b'''c", &[text("a\n\"b", false), name("c")]);
        check("été", &[name("été")]);
        check("'a' \"b\"", &[text("ab", false)]);
    }

    #[test]
    fn brackets_and_backslashes_join_lines() {
        let joined = [
            Token::Mark('('),
            name("a"),
            Token::Mark(')'),
            Token::Newline,
        ];
        check("(a\n)\n", &joined);
        check("a \\\n b", &[name("a"), name("b")]);
    }

    #[test]
    fn comparisons_are_no_assignments() {
        check("a == b", &[name("a"), Token::Operator, name("b")]);
        check(
            "a = 1.5e3",
            &[
                name("a"),
                Token::Mark('='),
                Token::Operator,
                Token::Mark('.'),
                Token::Operator,
            ],
        );
    }

    #[test]
    fn fields_are_code() {
        let (open, close) = (Token::Mark('('), Token::Mark(')'));
        check(
            "f'a.{b!r:>{c}}d' e",
            &[
                text("a.", true),
                open.clone(),
                name("b"),
                Token::Mark('!'),
                name("r"),
                open.clone(),
                name("c"),
                close.clone(),
                close.clone(),
                name("e"),
            ],
        );
        check("f'{{a}}'", &[text("{a}}", false)]);
        // As CPython 3.12 allows it.
        check(
            "f'{d['a']}' b",
            &[
                text("", true),
                open,
                name("d"),
                Token::Mark('['),
                text("a", false),
                Token::Mark(']'),
                close,
                name("b"),
            ],
        );
    }

    #[test]
    fn what_is_no_python_ends_as_well() {
        for code in [
            "'a", "f'{", "f'{a:", "'''", "\\", "}}}", "f'{a:{b", "f\"{x!",
        ] {
            tokens(code);
        }
        tokens(&"f'{".repeat(10_000));
        tokens(&"f\"{f'{".repeat(10_000));
    }
}

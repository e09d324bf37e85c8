//! Functions are short.

use crate::tokens::{Source, Token};
use crate::tree::File;
use crate::{Finding, Rule};

/// A function that is longer does several things.
const MOST_LINES: usize = 100;

pub const RULE: Rule = Rule {
    extensions: &["rs"],
    find,
    probes: &[(
        "crate/src/long.rs",
        concat!(
            "trait T { fn declared(&self); }\nfn short() {}\nimpl S {\n",
            "    pub(in crate::a) async fn long(array: [u8; 2]) {\n",
            "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
            "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
            "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n    }\n}\n",
        ),
    )],
    found: &["crate/src/long.rs:4: `long` has 102 lines, at most 100"],
};

fn find(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| !file.is_test()) {
        let tokens = Source::read(&file.text).shipped();
        for (position, token) in tokens.iter().enumerate() {
            let Some(end) = (token.text == "fn")
                .then(|| end(&tokens, position))
                .flatten()
            else {
                continue;
            };
            let length = end + 1 - token.line;
            if length > MOST_LINES {
                let name = tokens.get(position + 1).map_or("", |token| &token.text);
                findings.push(Finding {
                    path: file.path.clone(),
                    line: Some(token.line),
                    what: format!("`{name}` has {length} lines, at most {MOST_LINES}"),
                });
            }
        }
    }
    findings
}

/// The line on which a function ends; `None` of one without a body.
fn end(tokens: &[Token], start: usize) -> Option<usize> {
    let mut depth = 0;
    for token in &tokens[start..] {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" => depth -= 1,
            "}" => {
                depth -= 1;
                if depth <= 0 {
                    return Some(token.line);
                }
            }
            ";" if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

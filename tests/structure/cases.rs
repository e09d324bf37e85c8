//! Emitters name every case of an enum of ours, and have none that they declare impossible: what a
//! kind of function never has in it is not in the type of its operations.

use std::collections::BTreeSet;

use crate::tokens::{Source, Token};
use crate::tree::File;
use crate::{Finding, Rule};

/// What prints code.
const EMITTERS: &str = "bindgen-py/src/emit/";

const IMPOSSIBLE: [&str; 4] = ["unreachable", "todo", "unimplemented", "panic"];

pub const RULE: Rule = Rule {
    extensions: &["rs"],
    find,
    probes: &[
        ("bindgen-py/src/ir/op.rs", "pub enum Op { A, B(u8), C }\n"),
        (
            "bindgen-py/src/emit/probe.rs",
            "fn f(op: Op, n: u8) {\n\
             \x20   match op {\n\
             \x20       Op::A if n > 0 => match n { 1 => {} _ => {} },\n\
             \x20       Op::B(_) => unreachable!(),\n\
             \x20       _ if n == 0 => {}\n\
             \x20       (_) => g(|a, b| {}),\n\
             \x20       other => {}\n\
             \x20   }\n\
             }\n",
        ),
    ],
    found: &[
        "bindgen-py/src/emit/probe.rs:4: `unreachable!`: take the case out of the type",
        "bindgen-py/src/emit/probe.rs:5: `_` of an enum of ours: name the other cases",
        "bindgen-py/src/emit/probe.rs:6: `(_)` of an enum of ours: name the other cases",
        "bindgen-py/src/emit/probe.rs:7: `other` of an enum of ours: name the other cases",
    ],
};

fn find(files: &[File]) -> Vec<Finding> {
    let mut enums = BTreeSet::from(["Self".to_owned()]);
    let mut emitters = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.path.starts_with("bindgen-py/src/"))
    {
        let tokens = Source::read(&file.text).shipped();
        let names = tokens.windows(2).filter(|pair| pair[0].text == "enum");
        enums.extend(names.map(|pair| pair[1].text.clone()));
        if file.path.starts_with(EMITTERS) {
            emitters.push((&file.path, tokens));
        }
    }
    let mut findings = Vec::new();
    for (path, tokens) in emitters {
        let mut found = |line: usize, what: String| {
            findings.push(Finding {
                path: path.clone(),
                line: Some(line),
                what,
            });
        };
        for (position, token) in tokens.iter().enumerate() {
            let is_macro = tokens
                .get(position + 1)
                .is_some_and(|next| next.text == "!");
            if is_macro && IMPOSSIBLE.contains(&token.text.as_str()) {
                let what = format!("`{}!`: take the case out of the type", token.text);
                found(token.line, what);
            }
            if token.text != "match" {
                continue;
            }
            let patterns = patterns(&tokens[position + 1..]);
            let is_ours = patterns.iter().any(|pattern| {
                let pairs = pattern.windows(2);
                let mut paths = pairs.filter(|pair| pair[1].text == "::");
                paths.any(|pair| enums.contains(&pair[0].text))
            });
            for pattern in patterns
                .iter()
                .filter(|pattern| is_ours && takes_all(pattern))
            {
                let text: String = pattern.iter().map(|token| token.text.as_str()).collect();
                let what = format!("`{text}` of an enum of ours: name the other cases");
                found(pattern[0].line, what);
            }
        }
    }
    findings.sort_by(|one, two| (&one.path, one.line).cmp(&(&two.path, two.line)));
    findings
}

/// Whether a pattern has no case in it: `_`, `(_, _)`, or a name.
fn takes_all(pattern: &[Token]) -> bool {
    let is_name = |text: &str| text.starts_with(|c: char| c.is_lowercase() || c == '_');
    let is_literal = |text: &str| ["true", "false"].contains(&text);
    let is_part = |text: &str| ["(", ")", ","].contains(&text) || is_name(text);
    let mut texts = pattern.iter().map(|token| token.text.as_str());
    !pattern.is_empty() && texts.all(|text| is_part(text) && !is_literal(text))
}

/// The patterns of the arms of a `match`, without their guards, from behind the word on.
fn patterns(tokens: &[Token]) -> Vec<Vec<Token>> {
    let mut patterns = Vec::new();
    let mut depth = 0;
    let mut open = tokens.iter();
    let is_block = |token: &Token, depth: i32| depth == 0 && token.text == "{";
    for token in open.by_ref() {
        if is_block(token, depth) {
            break;
        }
        depth += change(token);
    }
    let tokens: Vec<&Token> = open.collect();
    let mut position = 0;
    loop {
        let start = position;
        let mut depth = 0;
        while tokens
            .get(position)
            .is_some_and(|token| depth > 0 || token.text != "=>")
        {
            depth += change(tokens[position]);
            if depth < 0 {
                return patterns;
            }
            position += 1;
        }
        let pattern = &tokens[start..position.min(tokens.len())];
        let guard = pattern.iter().position(|token| token.text == "if");
        let pattern = &pattern[..guard.unwrap_or(pattern.len())];
        patterns.push(pattern.iter().map(|token| (*token).clone()).collect());
        position += 1;
        // What the arm does: a block, or all up to the comma.
        let is_braced = tokens.get(position).is_some_and(|token| token.text == "{");
        let mut depth = 0;
        while let Some(token) = tokens.get(position) {
            depth += change(token);
            if depth < 0 {
                return patterns;
            }
            position += 1;
            if depth == 0 && (token.text == "," || (is_braced && token.text == "}")) {
                break;
            }
        }
        if tokens
            .get(position)
            .is_some_and(|token| is_braced && token.text == ",")
        {
            position += 1;
        }
        if position >= tokens.len() {
            return patterns;
        }
    }
}

fn change(token: &Token) -> i32 {
    match token.text.as_str() {
        "(" | "[" | "{" => 1,
        ")" | "]" | "}" => -1,
        _ => 0,
    }
}

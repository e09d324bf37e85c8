//! Tracebacks as their reader needs them: the lines of the app, and only a word about what lies
//! between.

use hognose_runtime_abi::roots;

/// Whose code a frame runs.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Owner {
    User,
    /// Python's, or that of packages: in words.
    Other(String),
}

/// The frames and texts of a traceback from inside the component. `installed` says of each folder
/// `/app/N` whether it is one of the virtual environment. If there is one exception only, what
/// `known` says already is left out.
pub(super) fn shorten(text: &str, known: &str, installed: &[bool]) -> String {
    let blocks = blocks(text, installed);
    let has_own = blocks.iter().any(|block| match block {
        Block::Frame(owner, _) => *owner == Owner::User,
        Block::Text(line) => line.starts_with("  File "),
    });
    if !has_own {
        return text.to_string();
    }
    let mut lines: Vec<String> = Vec::new();
    let mut hidden: Vec<String> = Vec::new();
    for block in &blocks {
        match block {
            Block::Frame(Owner::Other(name), _) => hidden.push(name.clone()),
            Block::Frame(Owner::User, frame) => {
                lines.extend(summary(&mut hidden));
                lines.extend(frame.iter().map(|line| line.to_string()));
            }
            Block::Text(line) => {
                lines.extend(summary(&mut hidden));
                lines.push(line.to_string());
            }
        }
    }
    lines.extend(summary(&mut hidden));
    without_repetition(lines, known)
}

/// A part of a traceback.
enum Block<'a> {
    /// A frame with its lines of source.
    Frame(Owner, Vec<&'a str>),
    /// A line of anything else.
    Text(&'a str),
}

fn blocks<'a>(text: &'a str, installed: &[bool]) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut in_frame = false;
    for line in text.lines() {
        if let Some(path) = frame(line) {
            blocks.push(Block::Frame(owner(path, installed), vec![line]));
            in_frame = true;
            continue;
        }
        // Source, its carets, and `[Previous line repeated ...]`.
        in_frame = in_frame && (line.starts_with("    ") || line.starts_with("  [Previous"));
        match blocks.last_mut() {
            Some(Block::Frame(_, lines)) if in_frame => lines.push(line),
            _ => blocks.push(Block::Text(line)),
        }
    }
    blocks
}

/// The path of a frame's first line.
fn frame(line: &str) -> Option<&str> {
    let (path, rest) = line.strip_prefix("  File \"")?.split_once("\", line ")?;
    rest.contains(", in ").then_some(path)
}

fn owner(path: &str, installed: &[bool]) -> Owner {
    let Some((index, file)) = roots::of_app(path) else {
        return Owner::Other(match roots::below(path, roots::SDK) {
            Some(_) => "the generated package".to_string(),
            None => "the standard library".to_string(),
        });
    };
    match installed.get(index) {
        Some(true) => {
            let top = file.split('/').next().unwrap_or(file);
            Owner::Other(format!("`{}`", top.trim_end_matches(".py")))
        }
        Some(false) | None => Owner::User,
    }
}

/// One line for the frames that are not shown.
fn summary(hidden: &mut Vec<String>) -> Option<String> {
    let count = hidden.len();
    let mut names: Vec<String> = Vec::new();
    for name in hidden.drain(..) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let calls = if count == 1 { "call" } else { "calls" };
    (count > 0).then(|| format!("  ... {count} {calls} inside {}", names.join(", ")))
}

/// Of one exception alone the heading says nothing, and its text is that of the report.
fn without_repetition(mut lines: Vec<String>, known: &str) -> String {
    const HEADING: &str = "Traceback (most recent call last):";
    let headings = lines.iter().filter(|line| *line == HEADING).count();
    if headings > 1 {
        return lines.join("\n");
    }
    lines.retain(|line| line != HEADING);
    let is_frame = |line: &String| line.starts_with(' ');
    let end = lines.iter().rposition(is_frame).map_or(0, |at| at + 1);
    if let [last] = &lines[end..]
        && (last.ends_with(known) || known.starts_with(last.as_str()))
    {
        lines.pop();
    }
    if !lines.iter().all(is_frame) {
        return lines.join("\n");
    }
    let lines: Vec<&str> = lines.iter().map(|line| &line[2..]).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, known: &str, expected: &str) {
        assert_eq!(shorten(text, known, &[false, true]), expected);
    }

    #[test]
    fn frames_of_others_are_counted() {
        check(
            "Traceback (most recent call last):
  File \"/app/0/app.py\", line 6, in <module>
    asyncio.run(f())
  File \"/stdlib/asyncio/runners.py\", line 195, in run
  File \"/app/1/lib/a.py\", line 5, in g
    h()
    ~^^
  File \"/app/0/app.py\", line 2, in f
    1 / 0
  File \"/sdk/wit_world/__init__.py\", line 1, in x
ZeroDivisionError: division by zero
",
            "ZeroDivisionError: division by zero",
            "File \"/app/0/app.py\", line 6, in <module>
  asyncio.run(f())
... 2 calls inside the standard library, `lib`
File \"/app/0/app.py\", line 2, in f
  1 / 0
... 1 call inside the generated package",
        );
    }

    #[test]
    fn a_text_that_is_not_told_stays() {
        let text = "  File \"/app/0/app.py\", line 1, in <module>\n    f()\nOops: one\ntwo";
        check(text, "Oops: one", text);
    }

    #[test]
    fn chains_keep_their_headings() {
        let text = "Traceback (most recent call last):
  File \"/app/0/app.py\", line 1, in <module>
    f()
KeyError: 1

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File \"/app/0/app.py\", line 2, in <module>
    g()
ValueError: x";
        check(text, "ValueError: x", text);
    }

    #[test]
    fn without_a_line_of_the_app_all_of_it_stays() {
        let text = "  File \"/stdlib/a.py\", line 1, in <module>\nKeyError: 1";
        check(text, "KeyError: 1", text);
    }
}

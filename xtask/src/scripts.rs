//! Scripts of the npm package as visitors fetch them: without comments, which are a fifth of them.
//!
//! This is for our own scripts: comments have lines of their own, or are types in `/** .. */`, and
//! nothing in a text looks like one.

const OPENS: &str = "/**";
const CLOSES: &str = "*/";

/// The script without comments, but for those that name a file's hash.
pub fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.lines() {
        let text = line.trim();
        if inside {
            inside = !text.ends_with(CLOSES);
        } else if text.starts_with(OPENS) && !text.contains(CLOSES) {
            inside = true;
        } else if !text.starts_with("//") || text.contains(".wasm: ") {
            let line = without_types(line);
            if !line.trim().is_empty() || text.is_empty() {
                kept.push_str(&line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// A line without what is in `/** .. */`, and the space after it.
fn without_types(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, comment)) = rest.split_once(OPENS) {
        let Some((_, after)) = comment.split_once(CLOSES) else {
            break;
        };
        kept.push_str(before);
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    kept + rest
}

#[test]
fn comments_are_left_out() {
    let script = "\
// What it is.
import { a } from \"./a.js\";

/**
 * @param {string} b
 */
export function c(b) {
  /** @type {any} */
  const d = /** @type {any} */ (globalThis).fetch(`https://${b}`); // of b
  return d;
}
// runner.wasm: 00ff
";
    let expected = "\
import { a } from \"./a.js\";

export function c(b) {
  const d = (globalThis).fetch(`https://${b}`); // of b
  return d;
}
// runner.wasm: 00ff
";
    assert_eq!(without_comments(script), expected);
}

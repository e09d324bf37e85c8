//! Lines and indentation of the generated text.

/// Columns that a line is kept to where it can be broken.
const WIDTH: usize = 88;

/// `head` and the items on one line, or one item a line in parentheses.
pub(in crate::emit) fn statement(head: &str, items: &[String]) -> String {
    let line = format!("{head}{}\n", items.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let items: String = items.iter().map(|item| format!("    {item},\n")).collect();
    format!("{head}(\n{items})\n")
}

/// `def name(params) -> returns:`, broken after the parenthesis where it is too long at `indent`
/// levels.
pub(in crate::emit) fn signature(
    def: &str,
    params: &[String],
    returns: &str,
    indent: usize,
) -> String {
    let line = format!("{def}({}) -> {returns}:\n", params.join(", "));
    if line.trim_end().chars().count() + 4 * indent <= WIDTH || params.is_empty() {
        return line;
    }
    let params: String = params.iter().map(|p| format!("    {p},\n")).collect();
    format!("{def}(\n{params}) -> {returns}:\n")
}

/// `raise error("message")`, broken after the parenthesis where it is too long at `indent` levels.
pub(in crate::emit) fn raise(error: &str, message: &str, indent: usize) -> String {
    let line = format!("raise {error}(\"{message}\")\n");
    if line.trim_end().chars().count() + 4 * indent <= WIDTH {
        return line;
    }
    format!("raise {error}(\n    \"{message}\"\n)\n")
}

/// A union after `head`, one alternative a line where it is too long.
pub(in crate::emit) fn union(head: &str, alternatives: &[String]) -> String {
    let line = format!("{head}{}\n", alternatives.join(" | "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    format!("{head}(\n    {}\n)\n", alternatives.join("\n    | "))
}

/// Every line that is not empty, `levels` levels further in.
pub(in crate::emit) fn indent(text: &str, levels: usize) -> String {
    let mut indented = String::new();
    for line in text.lines() {
        if !line.is_empty() {
            indented += &"    ".repeat(levels);
            indented += line;
        }
        indented.push('\n');
    }
    indented
}

/// A docstring of these paragraphs; nothing where there are none.
pub(in crate::emit) fn docstring<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let text: Vec<String> = paragraphs
        .into_iter()
        .map(|paragraph| escape(paragraph.trim()))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    let text = text.join("\n\n");
    if text.is_empty() {
        String::new()
    } else if text.contains('\n') {
        format!("\"\"\"{text}\n\"\"\"\n")
    } else {
        format!("\"\"\"{text}\"\"\"\n")
    }
}

/// WIT documentation as the inside of a docstring: what Python would read as an escape or as the
/// end is escaped, and lines lose the blanks at their end.
fn escape(docs: &str) -> String {
    let lines: Vec<&str> = docs.lines().map(str::trim_end).collect();
    let docs = lines.join("\n");
    let mut escaped = String::with_capacity(docs.len());
    let mut rest = docs.as_str();
    while let Some(letter) = rest.chars().next() {
        let quotes = &rest[..rest.len() - rest.trim_start_matches('"').len()];
        let after = &rest[quotes.len().max(letter.len_utf8())..];
        match letter {
            // Three end it, and so does one before the quotes of the end.
            '"' if quotes.len() > 2 => escaped += &"\\\"".repeat(quotes.len()),
            '"' if after.is_empty() => {
                escaped += &quotes[1..];
                escaped += "\\\"";
            }
            '"' => escaped += quotes,
            '\\' => escaped += "\\\\",
            '\n' | '\t' => escaped.push(letter),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
        rest = after;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docstrings() {
        for (paragraphs, expected) in [
            (&[][..], ""),
            (&["  "], ""),
            (&["one"], "\"\"\"one\"\"\"\n"),
            (&["one", "two"], "\"\"\"one\n\ntwo\n\"\"\"\n"),
            (&["a \\ b"], "\"\"\"a \\\\ b\"\"\"\n"),
            (&["say \"\"\"x\""], "\"\"\"say \\\"\\\"\\\"x\\\"\"\"\"\n"),
            (&["\"\"\""], "\"\"\"\\\"\\\"\\\"\"\"\"\n"),
            (&["\"\" x \"\""], "\"\"\"\"\" x \"\\\"\"\"\"\n"),
            (&["\\\""], "\"\"\"\\\\\\\"\"\"\"\n"),
        ] {
            assert_eq!(docstring(paragraphs.iter().copied()), expected);
        }
    }
}

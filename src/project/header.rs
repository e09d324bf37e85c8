//! The header of a single file: the block `# /// script` of TOML in comments, which Python
//! packaging defines.

use crate::diagnostics::{Code, Place, Report, Result};
use std::ops::Range;

const BEGIN: &str = "# /// script";
const END: &str = "# ///";

/// The TOML of the header in `text`, each byte at its place in the file, with spaces for all
/// else. Without a header it is blank.
pub(super) fn toml(path: &str, text: &str) -> Result<String> {
    let fault = |message: &str, range: Range<usize>, help: &str| {
        let place = Place {
            path: path.to_string(),
            text: text.to_string(),
            labels: vec![(range, String::new())],
        };
        Report::new(Code::BadHeader, message)
            .at(Some(place))
            .help(help)
    };
    let lines = lines(text);
    let mut begins = lines.iter().enumerate();
    let mut begins = begins.by_ref().filter(|(_, (_, line))| *line == BEGIN);
    let Some((first, (start, _))) = begins.next() else {
        return Ok(blank(text));
    };
    let comments = lines[first + 1..].iter();
    let comments = comments.take_while(|(_, line)| *line == "#" || line.starts_with("# "));
    let comments: Vec<&(usize, &str)> = comments.collect();
    let Some(end) = comments.iter().rposition(|(_, line)| *line == END) else {
        let message = format!("the header `{BEGIN}` has no end");
        let help = format!(
            "end it by a line `{END}`; each line between is a comment that begins with `# `"
        );
        return Err(fault(&message, *start..start + BEGIN.len(), &help).into());
    };
    let past = comments[end].0;
    if let Some((_, (second, _))) = begins.find(|(_, (start, _))| *start > past) {
        let message = "there are two headers";
        let help = "put all of it into one";
        return Err(fault(message, *second..second + BEGIN.len(), help).into());
    }
    let mut toml = blank(text).into_bytes();
    for (start, line) in &comments[..end] {
        let inside = start + 1..start + line.len();
        toml[inside.clone()].copy_from_slice(&text.as_bytes()[inside]);
    }
    Ok(String::from_utf8(toml).unwrap_or_default())
}

/// The lines with their places, without what ends them.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\r', '\n']))
    });
    lines.collect()
}

fn blank(text: &str) -> String {
    let bytes = text.bytes();
    bytes
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_keeps_its_place() {
        let text = "#!/usr/bin/env python3\n# /// script\n# world = \"é\"\n#\n# ///\nprint(1)\n";
        let toml = toml("app.py", text).unwrap();
        assert_eq!(toml.len(), text.len());
        assert_eq!(toml.find("world"), text.find("world"));
        assert_eq!(toml.trim(), "world = \"é\"");
    }

    #[test]
    fn a_header_without_an_end_is_refused() {
        assert!(toml("app.py", "# /// script\n# a = 1\nx = 1\n# ///\n").is_err());
        let two = "# /// script\n# ///\n\n# /// script\n# ///\n";
        assert!(toml("app.py", two).is_err());
        assert_eq!(toml("app.py", "x = 1\n").as_deref(), Ok("     \n"));
    }
}

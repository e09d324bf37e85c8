//! Reports as text: the message, the place with a caret, the details, what to do.

use super::{
    plain::{excerpt, is_too_long, plain},
    report::{Failure, Place, Report},
};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode,
    ThemeCharacters, ThemeStyles,
};
use std::fmt;

/// The text of all reports, with colours when `color` is set. Ends with a newline.
pub fn render(failure: &Failure, color: bool) -> String {
    let texts: Vec<String> = failure
        .reports
        .iter()
        .map(|report| render_report(report, color))
        .collect();
    texts.join("\n")
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(self, false))
    }
}

impl std::error::Error for Failure {}

fn render_report(report: &Report, color: bool) -> String {
    let mut text = String::new();
    let headed = Headed::new(report);
    let title = title(report);
    if handler(color, title.clone())
        .render_report(&mut text, &headed)
        .is_err()
    {
        text = format!("{title} {}\n", headed.message);
    }
    // The handler starts with an empty line, indents the message and pads lines.
    let mut out = String::new();
    for line in text.trim_start().lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    if let Some(place) = &headed.instead {
        out.push_str(&format!("  {place}\n"));
    }
    for line in plain(&report.detail).trim_end().lines() {
        out.push_str("  ");
        out.push_str(line);
        let end = out.trim_end().len();
        out.truncate(end);
        out.push('\n');
    }
    if !report.help.is_empty() {
        let indented = plain(&report.help).replace('\n', "\n      ");
        out.push_str(&format!("help: {indented}\n"));
    }
    out
}

/// What is in front of the message.
fn title(report: &Report) -> String {
    let word = match report.is_warning {
        true => "warning",
        false => "error",
    };
    format!("{word}[{}]:", report.code)
}

fn handler(color: bool, title: String) -> GraphicalReportHandler {
    let characters = ThemeCharacters {
        error: title,
        ..ThemeCharacters::unicode()
    };
    let styles = if color {
        ThemeStyles::ansi()
    } else {
        ThemeStyles::none()
    };
    GraphicalReportHandler::new_themed(GraphicalTheme { characters, styles })
        .with_wrap_lines(false)
        .with_links(false)
        .with_context_lines(1)
}

/// The part of a report that miette prints.
///
/// All text goes through [`plain`] here: wherever a report is made, names in it may hold anything.
struct Headed<'a> {
    message: String,
    place: Option<&'a Place>,
    source: Option<NamedSource<String>>,
    /// Where the fault is, if the lines there are too long for an excerpt.
    instead: Option<String>,
}

impl<'a> Headed<'a> {
    fn new(report: &'a Report) -> Headed<'a> {
        let message = plain(&report.message).into_owned();
        let place = report.place.as_ref();
        let start = |place: &Place| place.labels.first().map_or(0, |(range, _)| range.start);
        let (shown, instead) = match place {
            Some(place) if is_too_long(&place.text, start(place)) => (None, Some(position(place))),
            place => (place, None),
        };
        let source = shown
            .map(|place| NamedSource::new(plain(&place.path), excerpt(&place.text).into_owned()));
        Headed {
            message,
            place: shown,
            source,
            instead,
        }
    }
}

/// A place by its numbers.
fn position(place: &Place) -> String {
    let start = place.labels.first().map_or(0, |(range, _)| range.start);
    let before = place.text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    format!(
        "{}:{}:{}",
        plain(&place.path),
        before.matches('\n').count() + 1,
        line.chars().count() + 1
    )
}

impl fmt::Debug for Headed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for Headed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Headed<'_> {}

impl Diagnostic for Headed<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.place?;
        Some(Box::new(place.labels.iter().map(|(range, words)| {
            let words = (!words.is_empty()).then(|| plain(words).into_owned());
            LabeledSpan::new(words, range.start, range.len())
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::super::codes::Code;
    use super::*;

    fn check(report: Report, expected: &str) {
        assert_eq!(render(&report.into(), false), expected);
    }

    #[test]
    fn a_message_alone() {
        check(
            Report::new(Code::CannotRead, "no such thing"),
            "error[cannot-read]: no such thing\n",
        );
    }

    #[test]
    fn a_warning_says_so() {
        let report = Report {
            is_warning: true,
            ..Report::new(Code::WrongAnnotation, "perhaps")
        };
        check(report, "warning[wrong-annotation]: perhaps\n");
    }

    #[test]
    fn help_and_details_are_below() {
        check(
            Report::new(Code::UnknownWorld, "unknown world `a`")
                .detail("worlds here:\n  b")
                .help("did you mean `b`?\nor not"),
            "error[unknown-world]: unknown world `a`\n  worlds here:\n    b\nhelp: did you mean `b`?\n      or not\n",
        );
    }

    #[test]
    fn nothing_acts_on_the_terminal_or_fills_it() {
        let text = format!("x = '\x1b[2J' {}\n", "y".repeat(5000));
        let place = |text: &str| Place {
            path: "a\x1bb.py".into(),
            text: text.into(),
            labels: vec![(4..5, "\x07".into())],
        };
        let report = |text| {
            Report::new(Code::PythonSyntax, "no \x1b[31m")
                .at(Some(place(text)))
                .detail("in \x1b")
                .help("do \x1b")
        };
        check(
            report(&text),
            "error[python-syntax]: no \\x1b[31m\n  a\\x1bb.py:1:5\n  in \\x1b\nhelp: do \\x1b\n",
        );
        let text = render(&report("x = '\x1b[2J'\n").into(), false);
        assert!(!text.contains(['\x1b', '\x07']), "{text}");
        assert!(text.contains("x = '?[2J'"), "{text}");
    }

    #[test]
    fn a_place_has_a_caret() {
        let place = Place {
            path: "a.wit".into(),
            text: "package a:b;\nworld c { oops }\n".into(),
            labels: vec![(23..27, "expected `import`".into())],
        };
        check(
            Report::new(Code::WitSyntax, "no").at(Some(place)),
            "\
error[wit-syntax]: no
   ╭─[a.wit:2:11]
 1 │ package a:b;
 2 │ world c { oops }
   ·           ──┬─
   ·             ╰── expected `import`
   ╰────
",
        );
    }
}

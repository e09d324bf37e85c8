//! Reports as text: the message, the place with a caret, the details, what to do.

use super::{Failure, Report};
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

fn render_report(report: &Report, color: bool) -> String {
    let mut text = String::new();
    let headed = Headed::new(report);
    let title = title(report);
    if handler(color, title.clone())
        .render_report(&mut text, &headed)
        .is_err()
    {
        text = format!("{title} {}\n", report.message);
    }
    // The handler starts with an empty line, indents the message and pads lines.
    let mut out = String::new();
    for line in text.trim_start().lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    for line in report.detail.trim_end().lines() {
        out.push_str("  ");
        out.push_str(line);
        let end = out.trim_end().len();
        out.truncate(end);
        out.push('\n');
    }
    if !report.help.is_empty() {
        let indented = report.help.replace('\n', "\n      ");
        out.push_str(&format!("help: {indented}\n"));
    }
    out
}

/// What stands before the message.
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
struct Headed<'a> {
    report: &'a Report,
    source: Option<NamedSource<String>>,
}

impl<'a> Headed<'a> {
    fn new(report: &'a Report) -> Headed<'a> {
        let source = report
            .place
            .as_ref()
            .map(|place| NamedSource::new(&place.path, place.text.clone()));
        Headed { report, source }
    }
}

impl fmt::Debug for Headed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report.fmt(f)
    }
}

impl fmt::Display for Headed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report.message)
    }
}

impl std::error::Error for Headed<'_> {}

impl Diagnostic for Headed<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.report.place.as_ref()?;
        Some(Box::new(place.labels.iter().map(|(range, words)| {
            let words = (!words.is_empty()).then(|| words.clone());
            LabeledSpan::new(words, range.start, range.len())
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Place};
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
    fn help_and_details_stand_below() {
        check(
            Report::new(Code::UnknownWorld, "unknown world `a`")
                .detail("worlds here:\n  b")
                .help("did you mean `b`?\nor not"),
            "error[unknown-world]: unknown world `a`\n  worlds here:\n    b\nhelp: did you mean `b`?\n      or not\n",
        );
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

//! `hognose explain`: what the code of a report means, with a wrong and a right example.

use crate::{
    args::Explain,
    diagnostics::{Code, Report, Result},
};
use hognose_check::nearest;

pub(super) fn run(args: &Explain) -> Result<()> {
    let text = match &args.code {
        None => list(),
        Some(code) => text(find(code)?),
    };
    print!("{text}");
    Ok(())
}

fn find(given: &str) -> Result<Code> {
    // As a report has it, too.
    let name = given
        .trim_start_matches("error")
        .trim_start_matches("warning");
    let name = name.trim_matches(['[', ']', ':']);
    Code::of_name(name).ok_or_else(|| {
        let names = Code::ALL.iter().map(|code| code.name());
        let help = match nearest(name, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`hognose explain` lists all of them".to_string(),
        };
        let message = format!("there is no code `{given}`");
        Report::new(Code::UnknownCode, message).help(help).into()
    })
}

/// All codes with their titles.
fn list() -> String {
    let widest = Code::ALL.iter().map(|code| code.name().len()).max();
    let widest = widest.unwrap_or_default();
    let lines = Code::ALL
        .iter()
        .map(|code| format!("{:widest$}  {}\n", code.name(), code.title()));
    lines.collect()
}

/// The explanation for a terminal: its examples are indented.
fn text(code: Code) -> String {
    let mut out = format!("{code}: {}\n", code.title());
    let mut is_example = false;
    for line in code.explanation().lines().skip(1) {
        if line.starts_with("```") {
            is_example = !is_example;
            continue;
        }
        // Fences are between empty lines, of which one is enough.
        let is_double = line.is_empty() && out.ends_with("\n\n");
        if is_double {
            continue;
        }
        if is_example && !line.is_empty() {
            out.push_str("    ");
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

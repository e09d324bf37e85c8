//! Runs the command lines in `tests/cli/*/cmd` and compares what they print with the file
//! `expected` beside them.
//!
//! Each case is a folder. A line of `cmd` that starts with `hognose` or `host-example` is run in a
//! copy of the folder, as is one that starts with the path of a program there; `cat FILE` and `ls
//! FOLDER` show what a command has left. `HOGNOSE_BLESS=1` writes `expected`.
//!
//! `interrupt` before a command presses ctrl-C once the command has printed a line.
//!
//! The cases in `tests/mistakes` are one mistake each: what is said of it is short, and has a code,
//! a place and what to do.

use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    fs,
    io::{self, Read},
    path::Path,
    process::{Command, ExitCode, Output, Stdio},
};

/// Cases that start with this word build components, so they need the runtime.
const NEEDS_RUNTIME: &str = "build-";

/// What a mistake may fill of a screen.
const MOST_LINES: usize = 15;
/// How many mistakes there are at least.
const MISTAKES: usize = 20;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = trials("cli", "", |_| Ok(()));
    trials.extend(trials_of_mistakes());
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A test for each folder in `root` of the tests; `also` is asked about what is expected.
fn trials(root: &str, prefix: &str, also: fn(&str) -> Result<(), Failed>) -> Vec<Trial> {
    let cases = testing::subfolders(testing::tests(root)).into_iter();
    let trials = cases.map(|case| {
        let name = testing::name(&case);
        let ignored = name.starts_with(NEEDS_RUNTIME) && !testing::has_runtime();
        let run = move || {
            check(&case)?;
            also(&fs::read_to_string(case.join("expected"))?)
        };
        Trial::test(format!("{prefix}{name}"), run).with_ignored_flag(ignored)
    });
    trials.collect()
}

fn trials_of_mistakes() -> Vec<Trial> {
    let trials = trials("mistakes", "mistakes/", is_helpful);
    let count = trials.len();
    let enough = move || match count {
        MISTAKES.. => Ok(()),
        _ => Err(format!("there are {count} mistakes, expected {MISTAKES}").into()),
    };
    [Trial::test("mistakes", enough)]
        .into_iter()
        .chain(trials)
        .collect()
}

/// Whether what is said of a mistake, below the command, is short and has a code and what to do.
fn is_helpful(expected: &str) -> Result<(), Failed> {
    let lines: Vec<&str> = expected
        .lines()
        .filter(|line| !line.starts_with("$ "))
        .collect();
    if lines.len() > MOST_LINES {
        return Err(format!("{} lines, expected at most {MOST_LINES}", lines.len()).into());
    }
    for starts in [&["error[", "warning["][..], &["help: "]] {
        let is_one = |line: &&str| starts.iter().any(|start| line.starts_with(start));
        if !lines.iter().any(is_one) {
            return Err(format!("no line starts with one of {starts:?}").into());
        }
    }
    Ok(())
}

fn check(case: &Path) -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    testing::copy(case, place.path(), &["cmd", "expected"])?;
    let mut printed = String::new();
    for line in fs::read_to_string(case.join("cmd"))?.lines() {
        printed.push_str(&format!("$ {line}\n{}", run(line, place.path())?));
    }
    Ok(testing::text(&case.join("expected"), &printed)?)
}

fn run(line: &str, place: &Path) -> Result<String, Failed> {
    let words = words(line);
    let mut words = words.iter().map(String::as_str);
    let printed = match words.next() {
        Some("hognose") => program(&testing::program("hognose"), words, place, Command::output)?,
        Some("host-example") => {
            let cache = testing::scratch("compiled")?;
            let cache = ["--cache".to_owned(), cache.display().to_string()];
            let words = words.chain(cache.iter().map(String::as_str));
            let host = testing::program("host-example");
            program(&host, words, place, Command::output)?
        }
        // A program that is there.
        Some(other) if other.contains('/') => {
            program(&place.join(other), words, place, Command::output)?
        }
        Some("interrupt") => {
            let words = words.skip(1);
            program(&testing::program("hognose"), words, place, interrupted)?
        }
        Some("cat") => fs::read_to_string(place.join(words.next().unwrap_or_default()))?,
        Some("ls") => {
            let mut names = Vec::new();
            for entry in fs::read_dir(place.join(words.next().unwrap_or_default()))? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
            names.sort();
            names.join("\n") + "\n"
        }
        Some(other) => return Err(format!("`{other}` is no command of these tests").into()),
        None => String::new(),
    };
    Ok(printed)
}

/// The words of a command line. Single quotes keep spaces.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (index, part) in line.split('\'').enumerate() {
        let quoted = index % 2 == 1;
        for (index, piece) in part.split(|letter| letter == ' ' && !quoted).enumerate() {
            if index > 0 {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.push_str(piece);
            }
        }
    }
    words
}

fn program<'a>(
    program: &Path,
    words: impl Iterator<Item = &'a str>,
    place: &Path,
    run: fn(&mut Command) -> io::Result<Output>,
) -> Result<String, Failed> {
    let mut command = Command::new(program);
    command.args(words).current_dir(place);
    command.env_remove("VIRTUAL_ENV").env("NO_COLOR", "1");
    command.env("HOGNOSE_RUNTIME", testing::runtime());
    command.env("CARGO_TARGET_DIR", testing::rust_target()?);
    let venv = place.join("venv");
    if venv.is_dir() {
        command.env("VIRTUAL_ENV", venv);
    }
    let output = run(&mut command)?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).replace(&place.display().to_string(), "PLACE");
    let mut printed = without_measures(&printed);
    if !output.status.success() {
        printed.push_str(&format!("[{}]\n", output.status.code().unwrap_or(-1)));
    }
    Ok(printed)
}

/// Starts a command, waits for a line, and sends what ctrl-C sends.
fn interrupted(command: &mut Command) -> io::Result<Output> {
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    if let Some(stdout) = &mut process.stdout {
        // One letter at a time, so that no more is taken.
        let mut letter = [0];
        while stdout.read(&mut letter)? == 1 && letter != *b"\n" {
            line.push(char::from(letter[0]));
        }
        line.push('\n');
    }
    Command::new("kill")
        .arg("-INT")
        .arg(process.id().to_string())
        .status()?;
    let mut output = process.wait_with_output()?;
    output.stdout = [line.into_bytes(), output.stdout].concat();
    Ok(output)
}

/// Puts words for times and sizes, and leaves out what is said only when nothing is cached.
fn without_measures(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with("note: compiling ") {
            continue;
        }
        if let Some(line) = without_json_measures(line) {
            out.push_str(&line);
            continue;
        }
        let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let mut measured = false;
        for at in (1..words.len()).rev() {
            let unit = words[at].trim_end_matches([',', '\n']).to_owned();
            let measure = match unit.as_str() {
                "ms" | "s" => "TIME",
                "B" | "kB" | "MB" => "SIZE",
                _ => continue,
            };
            if words[at - 1].parse::<f64>().is_ok() {
                let after = words.remove(at)[unit.len()..].to_owned();
                words[at - 1] = format!("{measure}{after}");
                measured = true;
            }
        }
        if !measured {
            out.push_str(line);
            continue;
        }
        // A number that was aligned leaves its spaces.
        let indent = if line.starts_with(' ') { "  " } else { "" };
        words.retain(|word| !word.is_empty());
        out.push_str(&format!("{indent}{}", words.join(" ")));
    }
    out
}

/// The same for a line of JSON: sizes are called `bytes`, and only times have a point.
fn without_json_measures(line: &str) -> Option<String> {
    let (key, value) = line.trim().trim_end_matches(',').split_once("\": ")?;
    value.parse::<f64>().ok()?;
    match (key, value.contains('.')) {
        ("\"bytes", _) => Some(line.replace(value, "SIZE")),
        (_, true) => Some(line.replace(value, "TIME")),
        (_, false) => None,
    }
}

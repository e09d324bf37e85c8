//! The program that knows package indexes: `uv`, or else `pip`. What it says when it fails becomes
//! a report.

use crate::diagnostics::{Code, Failure, Report, Result, reason};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What resolves and installs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Installer {
    /// `uv`.
    Uv(PathBuf),
    /// The words before pip's own, as in `python3 -m pip`.
    Pip(Vec<PathBuf>),
}

/// Lines of an installer's words that an error shows.
const MOST_LINES: usize = 8;

/// What uv and pip say when nobody answers.
const UNREACHABLE: [&str; 9] = [
    "connection broken",
    "error sending request",
    "dns error",
    "Failed to establish a new connection",
    "Name or service not known",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "Read timed out",
    "operation timed out",
];

/// What they say of packages that come as sources only.
const NO_WHEELS: [&str; 2] = ["no usable wheels", "has no wheels"];

/// What they say of names and versions that do not exist.
const NOT_FOUND: [&str; 4] = [
    "was not found in the package registry",
    "No matching distribution found",
    "there are no versions of",
    "is available and you require",
];

impl Installer {
    /// `uv` if there is one, else the pip of the first Python that has one: on the `PATH`, then
    /// beside this program.
    pub fn find() -> Result<Installer> {
        if let Some(uv) = program("uv") {
            return Ok(Installer::Uv(uv));
        }
        for python in ["python3", "python"] {
            if let Some(python) = program(python) {
                let words = vec![python, "-m".into(), "pip".into()];
                if is_there(&words) {
                    return Ok(Installer::Pip(words));
                }
            }
        }
        for pip in ["pip3", "pip"] {
            let words: Vec<PathBuf> = program(pip).into_iter().collect();
            if !words.is_empty() && is_there(&words) {
                return Ok(Installer::Pip(words));
            }
        }
        let report = Report::new(
            Code::NoInstaller,
            "cannot install the dependencies: there is neither `uv` nor `pip`",
        );
        Err(report
            .help("install uv (https://docs.astral.sh/uv) or Python with pip, or put the packages into a folder and name it with `-p`, together with `--no-deps`")
            .into())
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Installer::Uv(_) => "uv",
            Installer::Pip(_) => "pip",
        }
    }

    /// Runs it in a folder, whose settings it may read. Answers with what it prints.
    pub fn run(&self, words: &[OsString], folder: &Path, doing: &str) -> Result<String> {
        let output = self.try_run(words, folder)?;
        match output {
            Ok(printed) => Ok(printed),
            Err(said) => Err(failed(self.name(), doing, &said)),
        }
    }

    /// As [`run`](Installer::run), where failing is an answer: what it said.
    pub fn try_run(
        &self,
        words: &[OsString],
        folder: &Path,
    ) -> Result<std::result::Result<String, String>> {
        let mut command = match self {
            Installer::Uv(uv) => Command::new(uv),
            Installer::Pip(pip) => pip_command(pip),
        };
        let output = command
            .args(words)
            .current_dir(folder)
            .stdin(Stdio::null())
            .env("NO_COLOR", "1")
            .env("PIP_DISABLE_PIP_VERSION_CHECK", "1")
            .env("PIP_NO_INPUT", "1")
            .output()
            .map_err(|error| {
                let message = format!("cannot start `{}`: {}", self.name(), reason(&error));
                Report::new(Code::NoInstaller, message)
            })?;
        let printed = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(match output.status.success() {
            true => Ok(printed(&output.stdout)),
            false => Err(printed(&output.stderr)),
        })
    }
}

fn pip_command(words: &[PathBuf]) -> Command {
    let mut words = words.iter();
    let mut command = Command::new(words.next().map_or(Path::new("pip"), PathBuf::as_path));
    command.args(words);
    command
}

fn is_there(words: &[PathBuf]) -> bool {
    let answer = pip_command(words)
        .arg("--version")
        .stdin(Stdio::null())
        .output();
    answer.is_ok_and(|answer| answer.status.success())
}

/// A program by its name.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let beside = env::current_exe().ok();
    let beside = beside.and_then(|program| program.parent().map(Path::to_path_buf));
    env::split_paths(&path)
        .chain(beside)
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

/// What went wrong, in the installer's words.
fn failed(name: &str, doing: &str, said: &str) -> Failure {
    let says = |words: &[&str]| words.iter().any(|words| said.contains(words));
    if says(&UNREACHABLE) {
        let report = Report::new(
            Code::NoNetwork,
            format!("{doing}: {name} cannot reach the package index"),
        );
        return Report {
            detail: last_line(said),
            ..report
        }
        .help("check the network; a build does without it if the lock and the packages are there already, or with `--no-deps`")
        .into();
    }
    let help = if says(&NO_WHEELS) {
        "a component takes wheels only: make one from the sources (`pip wheel NAME`), unpack it into a folder, and name that with `-p`"
    } else if says(&NOT_FOUND) {
        "check the name and the version; pip says the same of packages that have no wheel, of which \
         `hognose wheel` may make one"
    } else {
        ""
    };
    Report::new(Code::Unresolved, format!("{doing}: {name} failed"))
        .detail(lines(said))
        .help(help)
        .into()
}

/// Its last lines of any meaning, indented.
fn lines(said: &str) -> String {
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim_end)
        .filter(|line| {
            let noise = ["WARNING: ", "[notice]", "Looking in ", "hint: "];
            !line.trim().is_empty() && !noise.iter().any(|noise| line.starts_with(noise))
        })
        .collect();
    let lines = &lines[lines.len().saturating_sub(MOST_LINES)..];
    let lines: Vec<String> = lines
        .iter()
        .map(|line| format!("  {}", short(line)))
        .collect();
    lines.join("\n")
}

fn last_line(said: &str) -> String {
    let last = said.lines().map(str::trim).rfind(|line| !line.is_empty());
    last.map(|line| format!("  {}", short(line)))
        .unwrap_or_default()
}

/// pip lists all versions that there are in one line.
fn short(line: &str) -> String {
    match line.char_indices().nth(200) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_string(),
    }
}

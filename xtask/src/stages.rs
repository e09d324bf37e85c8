//! The stages of a long task: what each took, as a table at the end.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Stages that ran, in the order in which they ended.
#[derive(Clone, Default)]
pub struct Stages(Arc<Mutex<Vec<Stage>>>, Arc<Mutex<Failures>>);

struct Stage {
    name: String,
    took: Duration,
    went_well: bool,
}

/// Lines of failed tests that are printed again at the end, where a long log is looked at first.
const MOST: usize = 150;

/// What failed tests printed, from the output of `cargo test`.
#[derive(Default)]
struct Failures {
    lines: Vec<String>,
    inside: bool,
}

impl Failures {
    /// Takes the next line of the output.
    fn hear(&mut self, line: &str) {
        match line.trim_end() {
            "failures:" => self.inside = true,
            end if end.starts_with("test result:") => self.inside = false,
            line if self.inside && self.lines.len() < MOST => self.lines.push(line.to_owned()),
            _ => {}
        }
    }
}

impl Stages {
    /// The same table, for a thread.
    pub fn lane(&self) -> Stages {
        self.clone()
    }

    /// Runs a stage that prints as it goes.
    pub fn run<T>(&self, name: &str, stage: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let result = stage();
        let stage = Stage {
            name: name.to_owned(),
            took: start.elapsed(),
            went_well: result.is_ok(),
        };
        if let Ok(mut stages) = self.0.lock() {
            stages.push(stage);
        }
        result
    }

    /// Runs a command whose output comes whole when it ends, because other stages print meanwhile.
    pub fn quiet(&self, name: &str, command: &mut Command) -> Result<()> {
        self.run(name, || {
            let program = command.get_program().to_string_lossy().into_owned();
            let output = command
                .current_dir(crate::workspace::root()?)
                .stdin(Stdio::null())
                .output()
                .with_context(|| format!("cannot start `{program}`"))?;
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            eprintln!("{name}:\n{}", said.trim_end());
            if !output.status.success() {
                said.lines().for_each(|line| self.hear(line));
                bail!("`{name}` failed ({})", output.status);
            }
            Ok(())
        })
    }

    /// Runs tests whose output is shown as it comes. What fails is printed again at the end.
    pub fn tests(&self, name: &str, command: &mut Command) -> Result<()> {
        self.run(name, || {
            let program = command.get_program().to_string_lossy().into_owned();
            let mut child = command
                .current_dir(crate::workspace::root()?)
                .stdout(Stdio::piped())
                .spawn()
                .with_context(|| format!("cannot start `{program}`"))?;
            let mut shown = std::io::stdout();
            let mut output = child.stdout.take().map(BufReader::new);
            let mut line = Vec::new();
            while let Some(output) = &mut output
                && output.read_until(b'\n', &mut line)? > 0
            {
                shown.write_all(&line)?;
                self.hear(&String::from_utf8_lossy(&line));
                line.clear();
            }
            let status = child.wait()?;
            if !status.success() {
                bail!("`{name}` failed ({status})");
            }
            Ok(())
        })
    }

    fn hear(&self, line: &str) {
        if let Ok(mut failures) = self.1.lock() {
            failures.hear(line);
        }
    }

    /// Prints what failed tests said, and what each stage took.
    pub fn print(&self) {
        if let Ok(failures) = self.1.lock()
            && !failures.lines.is_empty()
        {
            eprintln!("\nwhat failed:\n{}", failures.lines.join("\n"));
        }
        let Ok(stages) = self.0.lock() else { return };
        eprintln!("\nstage                    seconds");
        for Stage {
            name,
            took,
            went_well,
        } in stages.iter()
        {
            let failed = if *went_well { "" } else { "  failed" };
            eprintln!("{name:<24} {:>7.1}{failed}", took.as_secs_f64());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_tests_say_is_kept() {
        let mut failures = Failures::default();
        let output = "running 2 tests\ntest one ... ok\nfailures:\n\n---- two ----\nwhy\n\n\
            test result: FAILED. 1 passed\nrunning 0 tests";
        output.lines().for_each(|line| failures.hear(line));
        assert_eq!(failures.lines, ["", "---- two ----", "why", ""]);
    }
}

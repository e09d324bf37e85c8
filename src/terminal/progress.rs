//! Tells how a build goes: a spinner and times on a terminal, plain lines elsewhere, all on
//! standard error.

use super::{color, json};
use crate::diagnostics::{self, Failure, Report, plain};
use hognose_check::Finding;
use hognose_componentize::{Output, Patience, Stage, Stalled, Stream, inherit};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;
use std::{
    io::{IsTerminal, stderr},
    sync::Arc,
    time::{Duration, Instant},
};

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verbosity {
    /// Errors only.
    Quiet,
    /// What was done.
    #[default]
    Normal,
    /// What every stage did, too.
    Verbose,
}

/// The messages of one command.
pub struct Progress {
    quiet: bool,
    verbose: bool,
    started: Instant,
    spinner: Option<ProgressBar>,
    stages: Vec<(&'static str, Duration)>,
    /// Findings, where they are kept for tools and not printed.
    record: Option<Vec<Value>>,
}

impl Progress {
    /// Starts the clock.
    pub fn new(verbosity: Verbosity) -> Progress {
        let quiet = verbosity == Verbosity::Quiet;
        Progress {
            quiet,
            verbose: verbosity == Verbosity::Verbose,
            started: Instant::now(),
            spinner: (!quiet && stderr().is_terminal()).then(spinner),
            stages: Vec::new(),
            record: None,
        }
    }

    /// Prints nothing unless it is asked for more, and keeps what is found.
    pub fn for_tools(verbosity: Verbosity) -> Progress {
        let mut progress = Progress::new(match verbosity {
            Verbosity::Quiet | Verbosity::Normal => Verbosity::Quiet,
            Verbosity::Verbose => Verbosity::Verbose,
        });
        progress.record = Some(Vec::new());
        progress
    }

    /// The time of each stage, and what was found.
    pub fn into_record(mut self) -> (Vec<(&'static str, Duration)>, Vec<Value>) {
        let stages = std::mem::take(&mut self.stages);
        (stages, self.record.take().unwrap_or_default())
    }

    /// A stage begins.
    pub fn begin(&mut self, stage: &'static str) {
        if let Some(spinner) = &self.spinner {
            spinner.set_message(stage);
        }
    }

    /// A stage has ended well.
    pub fn end(&mut self, stage: &'static str, took: Duration) {
        self.stages.push((stage, took));
        if self.verbose {
            self.print(&format!("{stage:<9} {}", time(took)));
        }
    }

    /// Runs a stage between [`begin`](Progress::begin) and [`end`](Progress::end).
    pub fn stage<T, E>(
        &mut self,
        stage: &'static str,
        run: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        self.begin(stage);
        let started = Instant::now();
        let value = run()?;
        self.end(stage, started.elapsed());
        Ok(value)
    }

    /// Something the user should know although the build goes on.
    pub fn note(&self, text: &str) {
        self.print(&format!("note: {}", plain(text)));
    }

    /// Something for those who want to know how it goes.
    pub fn detail(&self, text: &str) {
        if self.verbose {
            self.print(&plain(text));
        }
    }

    /// Keeps a finding for tools, if somebody wants it.
    pub fn record(&mut self, finding: &Finding) {
        if let Some(record) = &mut self.record {
            record.push(json::finding(finding));
        }
    }

    /// A finding that does not end the command.
    pub fn finding(&mut self, finding: &Finding, report: impl FnOnce() -> Report) {
        self.record(finding);
        if self.record.is_some() {
            return;
        }
        let failure = Failure::from(report());
        self.print(diagnostics::render(&failure, color::on_stderr()).trim_end());
    }

    /// Takes what the app prints while it is imported. The spinner keeps out of its way.
    pub fn output(&self) -> Output {
        let inherit = inherit();
        if self.record.is_some() {
            // Standard output is for JSON alone.
            return Arc::new(move |_, bytes| inherit(Stream::Stderr, bytes));
        }
        match self.spinner.clone() {
            Some(spinner) => {
                Arc::new(move |stream, bytes| spinner.suspend(|| inherit(stream, bytes)))
            }
            None => inherit,
        }
    }

    /// Tells of a stage in which Python makes no progress. Even a quiet build does: nobody waits
    /// for ever without a word.
    pub fn patience(&self) -> Patience {
        const SECONDS: u64 = 60;
        let given = std::env::var("HOGNOSE_PATIENCE").ok();
        let seconds = given.and_then(|seconds| seconds.parse().ok());
        let spinner = self.spinner.clone();
        Patience {
            after: Duration::from_secs(seconds.filter(|seconds| *seconds > 0).unwrap_or(SECONDS)),
            tell: Arc::new(move |stalled| {
                let line = no_progress(&stalled);
                let line = format!("note: {}", plain(&line));
                match &spinner {
                    Some(spinner) => spinner.suspend(|| eprintln!("{line}")),
                    None => eprintln!("{line}"),
                }
            }),
        }
    }

    /// The command has done `what`. If that took stages the time follows, and on a terminal that of
    /// each.
    pub fn done(&mut self, what: &str) {
        let spinner = self.spinner.take();
        if let Some(spinner) = &spinner {
            spinner.finish_and_clear();
        }
        let what = plain(what);
        if self.stages.is_empty() {
            self.print(&what);
            return;
        }
        self.print(&format!("{what} in {}", time(self.started.elapsed())));
        if spinner.is_some() && !self.verbose {
            let times = self.stages.iter();
            let times: Vec<String> = times
                .map(|(stage, took)| format!("{stage} {}", time(*took)))
                .collect();
            self.print(&format!("  {}", times.join(", ")));
        }
    }

    fn print(&self, line: &str) {
        if self.quiet {
            return;
        }
        match &self.spinner {
            Some(spinner) => spinner.suspend(|| eprintln!("{line}")),
            None => eprintln!("{line}"),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(spinner) = &self.spinner {
            spinner.finish_and_clear();
        }
    }
}

fn no_progress(stalled: &Stalled) -> String {
    let Stalled {
        stage,
        module,
        since,
    } = stalled;
    let doing = match (module, stage) {
        (Some(module), _) => format!("the module `{module}` is being imported"),
        (None, Stage::Snapshot) => String::from("the app's garbage is being collected"),
        (None, _) => String::from("the app is being bound to its world"),
    };
    format!(
        "no progress for {} s in the stage `{}`: {doing}; Ctrl-C ends the build",
        since.as_secs(),
        stage.name()
    )
}

fn spinner() -> ProgressBar {
    let spinner = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}

/// A duration for people: milliseconds below a second.
pub fn time(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        format!("{} ms", duration.as_millis())
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}

/// A size for people: kB and MB are powers of ten.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.2} MB", bytes as f64 / 1e6),
    }
}

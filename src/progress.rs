//! Tells how a build goes: a spinner and times on a terminal, plain lines elsewhere, all on standard error.

use crate::{
    args::MessageArgs,
    diagnostics::{self, Failure, Report},
};
use hognose_componentize::{Output, inherit};
use indicatif::{ProgressBar, ProgressStyle};
use std::{
    io::{IsTerminal, stderr},
    sync::Arc,
    time::{Duration, Instant},
};

/// The messages of one command.
pub struct Progress {
    quiet: bool,
    verbose: bool,
    started: Instant,
    spinner: Option<ProgressBar>,
    stages: Vec<(&'static str, Duration)>,
}

impl Progress {
    /// Starts the clock.
    pub fn new(messages: &MessageArgs) -> Progress {
        let MessageArgs { quiet, verbose } = *messages;
        Progress {
            quiet,
            verbose,
            started: Instant::now(),
            spinner: (!quiet && stderr().is_terminal()).then(spinner),
            stages: Vec::new(),
        }
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
        self.print(&format!("note: {text}"));
    }

    /// Something for those who want to know how it goes.
    pub fn detail(&self, text: &str) {
        if self.verbose {
            self.print(text);
        }
    }

    /// A report that does not end the command.
    pub fn report(&self, report: &Report) {
        let failure = Failure::from(report.clone());
        self.print(diagnostics::render(&failure, diagnostics::has_color()).trim_end());
    }

    /// Takes what the app prints while it is imported. The spinner keeps out of its way.
    pub fn output(&self) -> Output {
        let inherit = inherit();
        match self.spinner.clone() {
            Some(spinner) => {
                Arc::new(move |stream, bytes| spinner.suspend(|| inherit(stream, bytes)))
            }
            None => inherit,
        }
    }

    /// The command has done `what`. If that took stages the time follows, and on a terminal that of each.
    pub fn done(&mut self, what: &str) {
        let spinner = self.spinner.take();
        if let Some(spinner) = &spinner {
            spinner.finish_and_clear();
        }
        if self.stages.is_empty() {
            self.print(what);
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

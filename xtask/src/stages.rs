//! The stages of a long task: what each took, as a table at the end.

use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Stages that ran, in the order in which they ended.
#[derive(Clone, Default)]
pub struct Stages(Arc<Mutex<Vec<Stage>>>);

struct Stage {
    name: String,
    took: Duration,
    went_well: bool,
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
            eprintln!("{name}:\n{}", String::from_utf8_lossy(&said).trim_end());
            if !output.status.success() {
                bail!("`{name}` failed ({})", output.status);
            }
            Ok(())
        })
    }

    /// Prints what each stage took.
    pub fn print(&self) {
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

//! CPython of this machine, outside of any component: the limit of Python's own work.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use wasmtime::{Result, error::Context};

/// A Python that runs functions of `work.py` on request.
pub struct Native {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Native {
    /// Starts `python` with `script`.
    pub fn start(python: &Path, script: &Path) -> Result<Native> {
        let mut child = Command::new(python)
            .arg("-B")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{}` cannot be started", python.display()))?;
        let input = child.stdin.take().context("no stdin")?;
        let output = BufReader::new(child.stdout.take().context("no stdout")?);
        Ok(Native {
            child,
            input,
            output,
        })
    }

    /// Runs a function so many times: the seconds of all, and its result.
    pub fn run(&mut self, name: &str, size: u32, times: u32) -> Result<(f64, String)> {
        writeln!(self.input, "{name} {size} {times}")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        let (seconds, result) = line
            .trim_end()
            .split_once(' ')
            .context("Python does not answer")?;
        Ok((seconds.parse()?, result.to_owned()))
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

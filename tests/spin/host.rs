//! A process that prints lines: the host under test, or a server that an application uses.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Output, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// Longer than anything here takes on a busy machine.
pub const LONG: Duration = Duration::from_secs(300);

pub struct Process {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Process {
    pub fn start(command: &mut Command) -> Result<Process, String> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{command:?}: {error}"))?;
        let lines = Arc::new(Mutex::new(Vec::new()));
        if let Some(stdout) = child.stdout.take() {
            keep(stdout, &lines);
        }
        if let Some(stderr) = child.stderr.take() {
            keep(stderr, &lines);
        }
        Ok(Process { child, lines })
    }

    /// Lines of both streams so far.
    pub fn lines(&self) -> Vec<String> {
        let lines = self.lines.lock();
        lines
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone()
    }

    /// The first line with these words, when it comes.
    pub fn wait_for(&mut self, words: &str) -> Result<String, String> {
        let start = Instant::now();
        loop {
            let lines = self.lines();
            if let Some(line) = lines.iter().find(|line| line.contains(words)) {
                return Ok(line.clone());
            }
            let ended = self.child.try_wait().ok().flatten();
            if ended.is_some() || start.elapsed() > LONG {
                let lines = self.lines().join("\n");
                return Err(format!("no `{words}`, but:\n{lines}"));
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

fn keep(stream: impl Read + Send + 'static, lines: &Arc<Mutex<Vec<String>>>) {
    let lines = lines.clone();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let lines = lines.lock();
            lines
                .unwrap_or_else(|poisoned| poisoned.into_inner())
                .push(line);
        }
    });
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Both streams of a process that has ended.
pub fn printed(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}

//! A process that runs beside the test: a server, or a command that is interrupted.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crate::{
    command::{hognose, succeed},
    error::{Error, Result},
};

/// Longer than anything takes on a busy machine.
const LONG: Duration = Duration::from_secs(300);
/// Between two looks.
const A_BIT: Duration = Duration::from_millis(5);

/// It is ended when this is dropped.
pub struct Process {
    id: u32,
    child: Mutex<Child>,
    stdout: Stream,
    /// Of both streams.
    lines: Arc<Mutex<Vec<String>>>,
    readers: Mutex<Vec<JoinHandle<()>>>,
}

/// What came of a stream so far.
type Stream = Arc<Mutex<String>>;

impl Process {
    /// Starts a command, whose lines on both streams are kept.
    pub fn start(command: &mut Command) -> Result<Process> {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.map_err(|error| Error(format!("{command:?}: {error}")))?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let process = Process {
            id: child.id(),
            child: Mutex::new(child),
            stdout: Stream::default(),
            lines: Arc::default(),
            readers: Mutex::default(),
        };
        if let Some(stdout) = stdout {
            process.keep(stdout, process.stdout.clone());
        }
        if let Some(stderr) = stderr {
            process.keep(stderr, Stream::default());
        }
        Ok(process)
    }

    /// Serves a component on a port of its own. Gives the address, too, as in `127.0.0.1:8080`.
    pub fn serve(component: &Path, options: &[&str]) -> Result<(Process, String)> {
        let mut serve = hognose();
        serve.arg("serve").arg(component);
        serve.args(["--addr", "127.0.0.1:0"]).args(options);
        let process = Process::start(&mut serve)?;
        let address = process.address()?;
        Ok((process, address))
    }

    /// Where a server says that it listens.
    pub fn address(&self) -> Result<String> {
        let line = self.wait_for("on http://")?;
        let (_, address) = line.split_once("http://").unwrap_or_default();
        Ok(address.trim_end_matches('/').to_owned())
    }

    fn keep(&self, stream: impl Read + Send + 'static, text: Stream) {
        let lines = self.lines.clone();
        let reader = thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(|line| line.ok()) {
                *locked(&text) += &format!("{line}\n");
                locked(&lines).push(line);
            }
        });
        locked(&self.readers).push(reader);
    }

    /// All lines so far.
    pub fn lines(&self) -> Vec<String> {
        locked(&self.lines).clone()
    }

    /// What came on stdout so far.
    pub fn stdout(&self) -> String {
        locked(&self.stdout).clone()
    }

    fn status(&self) -> Result<Option<ExitStatus>> {
        let status = locked(&self.child).try_wait()?;
        if status.is_some() {
            // What is left in the streams.
            for reader in locked(&self.readers).drain(..) {
                let _ = reader.join();
            }
        }
        Ok(status)
    }

    /// The first line with these words, when it comes.
    pub fn wait_for(&self, words: &str) -> Result<String> {
        let start = Instant::now();
        loop {
            // In this order, as the last lines come before the end.
            let ended = self.status()?.is_some();
            let lines = self.lines();
            if let Some(line) = lines.iter().find(|line| line.contains(words)) {
                return Ok(line.clone());
            }
            if ended || start.elapsed() > LONG {
                let lines = lines.join("\n");
                return Err(Error(format!("no `{words}`, but:\n{lines}")));
            }
            thread::sleep(A_BIT);
        }
    }

    /// Sends a signal, as in `-INT`.
    pub fn signal(&self, name: &str) -> Result<()> {
        let process = self.id().to_string();
        succeed(Command::new("kill").args([name, &process])).map(drop)
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// Waits for the end.
    pub fn wait(&self) -> Result<ExitStatus> {
        let start = Instant::now();
        loop {
            if let Some(status) = self.status()? {
                return Ok(status);
            }
            if start.elapsed() > LONG {
                let lines = self.lines().join("\n");
                return Err(Error(format!("it does not end:\n{lines}")));
            }
            thread::sleep(A_BIT);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let mut child = locked(&self.child);
        let _ = child.kill();
        let _ = child.wait();
        drop(child);
        if thread::panicking() {
            eprintln!("the process printed: {:#?}", self.lines());
        }
    }
}

/// What is behind a lock, whoever panicked meanwhile.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

//! A server process.

use crate::{apps::hognose, client::Client};
use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle, sleep},
    time::{Duration, Instant},
};

/// Longer than anything here takes on a busy machine.
const LONG: Duration = Duration::from_secs(60);

pub struct Server {
    process: Child,
    pub address: String,
    lines: Arc<Mutex<Vec<String>>>,
    reader: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a component on a port of its own.
    pub fn start(component: &Path, options: &[&str]) -> Server {
        let mut serve = hognose();
        serve
            .arg("serve")
            .arg(component)
            .args(["--addr", "127.0.0.1:0"])
            .args(options);
        let mut server = Server::spawn(serve);
        server.find_address();
        server
    }

    /// Starts a command that may become a server.
    pub fn spawn(mut command: Command) -> Server {
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let stderr = BufReader::new(process.stderr.take().unwrap());
        let kept = lines.clone();
        let reader = thread::spawn(move || {
            for line in stderr.lines() {
                kept.lock().unwrap().push(line.unwrap());
            }
        });
        Server {
            process,
            address: String::new(),
            lines,
            reader: Some(reader),
        }
    }

    /// Waits until it says where it is.
    pub fn find_address(&mut self) {
        let line = self.wait_for_line("Serving HTTP on http://");
        let (_, address) = line.split_once("http://").unwrap();
        self.address = address.trim_end_matches('/').to_string();
    }

    pub fn client(&self) -> Client {
        Client::connect(&self.address)
    }

    /// A request on a connection of its own.
    pub fn get(&self, path: &str) -> (u16, String) {
        self.client().get(path)
    }

    /// All lines on stderr so far.
    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// The first line with these words, when it comes.
    pub fn wait_for_line(&self, words: &str) -> String {
        let start = Instant::now();
        loop {
            let lines = self.lines();
            if let Some(line) = lines.iter().find(|line| line.contains(words)) {
                return line.clone();
            }
            assert!(start.elapsed() < LONG, "no `{words}` in {lines:#?}");
            sleep(Duration::from_millis(5));
        }
    }

    pub fn signal(&self, name: &str) {
        let process = self.process.id().to_string();
        let mut kill = std::process::Command::new("kill");
        assert!(kill.args([name, &process]).status().unwrap().success());
    }

    /// Waits for the end. What was printed on stdout comes with it.
    pub fn wait(&mut self) -> (ExitStatus, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < LONG, "does not end: {:#?}", self.lines());
            sleep(Duration::from_millis(5));
        };
        self.reader.take().unwrap().join().unwrap();
        let mut printed = String::new();
        let mut stdout = self.process.stdout.take().unwrap();
        stdout.read_to_string(&mut printed).unwrap();
        (status, printed)
    }

    /// Most memory of the process so far, in bytes.
    #[cfg(target_os = "linux")]
    pub fn peak(&self) -> u64 {
        self.memory("VmHWM:")
    }

    /// Memory of the process now, in bytes.
    #[cfg(target_os = "linux")]
    pub fn resident(&self) -> u64 {
        self.memory("VmRSS:")
    }

    #[cfg(target_os = "linux")]
    fn memory(&self, name: &str) -> u64 {
        let status = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(status).unwrap();
        let line = status.lines().find(|line| line.starts_with(name));
        let number = line.unwrap().split_whitespace().nth(1).unwrap();
        number.parse::<u64>().unwrap() * 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        if thread::panicking() {
            eprintln!("stderr of the server: {:#?}", self.lines());
        }
    }
}

//! A server process.

use crate::client::Client;
use std::{
    path::Path,
    process::{Command, ExitStatus},
};
use testing::Process;

pub struct Server {
    process: Process,
    pub address: String,
}

impl Server {
    /// Serves a component on a port of its own.
    pub fn start(component: &Path, options: &[&str]) -> Server {
        let (process, address) = Process::serve(component, options).unwrap();
        Server { process, address }
    }

    /// Starts a command that may become a server.
    pub fn spawn(mut command: Command) -> Server {
        Server {
            process: Process::start(&mut command).unwrap(),
            address: String::new(),
        }
    }

    /// Waits until it says where it is.
    pub fn find_address(&mut self) {
        self.address = self.process.address().unwrap();
    }

    pub fn client(&self) -> Client {
        Client::connect(&self.address)
    }

    /// A request on a connection of its own.
    pub fn get(&self, path: &str) -> (u16, String) {
        self.client().get(path)
    }

    /// All lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.process.lines()
    }

    /// The first line with these words, when it comes.
    pub fn wait_for_line(&self, words: &str) -> String {
        self.process.wait_for(words).unwrap()
    }

    pub fn signal(&self, name: &str) {
        self.process.signal(name).unwrap();
    }

    /// Waits for the end. What was printed on stdout comes with it.
    pub fn wait(&mut self) -> (ExitStatus, String) {
        let status = self.process.wait().unwrap();
        (status, self.process.stdout())
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

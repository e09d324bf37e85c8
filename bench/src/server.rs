//! A process of our server.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
};

use wasmtime::{
    Result,
    error::{Context, bail},
};

/// Instances live as long as their server.
const REUSE: &str = "1000000000";

/// Of the clock in `/proc`, on all of Linux that programs see.
const TICKS_PER_SECOND: f64 = 100.0;

/// A server that lives as long as this.
pub struct Server {
    process: Child,
    /// Where it answers.
    pub address: SocketAddr,
}

impl Server {
    /// Serves a component on a port that is free; comes back as soon as the server says which.
    pub fn start(hognose: &Path, component: &Path) -> Result<Server> {
        let mut process = Command::new(hognose)
            .args(["serve", "-q", "--addr", "127.0.0.1:0", "--max-reuse", REUSE])
            .arg(component)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{}` cannot be started", hognose.display()))?;
        let mut output = process.stderr.take().map(BufReader::new);
        let mut line = String::new();
        if let Some(output) = &mut output {
            output.read_line(&mut line)?;
        }
        let address = line.trim().trim_end_matches('/').rsplit("//").next();
        let Some(Ok(address)) = address.map(str::parse) else {
            let _ = process.kill();
            process.wait()?;
            if let Some(output) = &mut output {
                output.read_to_string(&mut line)?;
            }
            bail!(
                "the server does not serve `{}`:\n{line}",
                component.display()
            );
        };
        // What it says of failures is for people; and a full pipe would stop it.
        thread::spawn(move || {
            for line in output
                .into_iter()
                .flat_map(BufRead::lines)
                .map_while(Result::ok)
            {
                eprintln!("bench: the server: {line}");
            }
        });
        Ok(Server { process, address })
    }
}

impl Server {
    /// Seconds of the processor that it has taken so far, with what the kernel did for it; only
    /// Linux tells.
    pub fn processor_seconds(&self) -> Option<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id())).ok()?;
        // The name of the program, in parentheses, may have anything in it.
        let (_, numbers) = stat.rsplit_once(')')?;
        let mut ticks = numbers.split_whitespace().skip(11).map(str::parse::<f64>);
        Some((ticks.next()?.ok()? + ticks.next()?.ok()?) / TICKS_PER_SECOND)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

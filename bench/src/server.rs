//! A process of our server.

use std::{
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

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

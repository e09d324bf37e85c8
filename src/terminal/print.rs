//! Text on standard output.

use crate::diagnostics::{Doing, Failure, Result, plain};
use std::{
    io::{ErrorKind, Write},
    path::Path,
};

/// Prints to standard output. A reader that wants no more is no failure.
pub fn print(bytes: &[u8]) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::file(
            Doing::Write,
            Path::new("standard output"),
            &error,
        )),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Prints a line to standard output, in which names may hold anything.
pub fn say(line: &str) -> Result<()> {
    print(format!("{}\n", plain(line)).as_bytes())
}

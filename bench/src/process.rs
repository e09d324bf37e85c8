//! What a process costs: time and memory.

use std::{
    io::{Read, Seek},
    process::{Child, Command, Stdio},
    time::Instant,
};

use wasmtime::{
    Result,
    error::{Context, bail},
};

/// What a command took.
pub struct Cost {
    /// From its start to its end.
    pub seconds: f64,
    /// The most memory it had at once, in bytes.
    pub peak: Option<f64>,
}

/// Runs a command to its end; it must succeed. Linux counts the memory of the process that starts
/// it as its own at first, so ours must be small at that time.
pub fn cost(command: &mut Command) -> Result<Cost> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut errors = tempfile::tempfile()?;
    let begin = Instant::now();
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors.try_clone()?)
        .spawn()
        .with_context(|| format!("`{name}` cannot be started"))?;
    let (success, peak) = wait(child).with_context(|| format!("`{name}` is lost"))?;
    let seconds = begin.elapsed().as_secs_f64();
    if !success {
        let mut text = String::new();
        errors.rewind()?;
        errors.read_to_string(&mut text)?;
        bail!("`{name}` failed:\n{text}");
    }
    Ok(Cost { seconds, peak })
}

/// Whether it succeeded, and its peak of memory.
#[cfg(target_os = "linux")]
fn wait(child: Child) -> std::io::Result<(bool, Option<f64>)> {
    let mut status = 0;
    // SAFETY: all fields of `rusage` are numbers, for which zero is a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both places are ours, and nobody else waits for this child: `child` is not used
    // afterwards.
    let waited = unsafe { libc::wait4(child.id() as i32, &mut status, 0, &mut usage) };
    if waited < 0 {
        return Err(std::io::Error::last_os_error());
    }
    Ok((status == 0, Some(usage.ru_maxrss as f64 * 1024.0)))
}

#[cfg(not(target_os = "linux"))]
fn wait(mut child: Child) -> std::io::Result<(bool, Option<f64>)> {
    Ok((child.wait()?.success(), None))
}

/// The first line that a command prints to stdout; nothing where it cannot be run.
pub fn line(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    Some(text.lines().next()?.trim().to_owned())
}

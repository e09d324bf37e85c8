//! Waits for a future, from anywhere: also where a runtime of the caller's is at work.

use crate::Error;
use std::{panic::resume_unwind, thread};
use tokio::runtime;

/// Runs a future to its end, on a runtime and a thread of its own. The caller's thread waits.
///
/// # Errors
/// When the system has no thread for it.
pub fn run<T: Send>(future: impl Future<Output = T> + Send) -> Result<T, Error> {
    let start = |error: std::io::Error| Error::Start(error.to_string());
    let runtime = runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(start)?;
    let came = thread::scope(|scope| {
        let thread = thread::Builder::new().name("hognose".to_owned());
        let started = thread.spawn_scoped(scope, || runtime.block_on(future));
        Ok(started.map_err(start)?.join())
    });
    // A thread that waits for our input cannot be stopped; the process ends without it.
    runtime.shutdown_background();
    came.map(|ended| ended.unwrap_or_else(|panic| resume_unwind(panic)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_waits_inside_a_runtime() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let came = runtime.block_on(async { super::run(async { 1 }) });
        assert_eq!(came.unwrap(), 1);
    }
}

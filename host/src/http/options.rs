//! How to serve, and how that came to an end.

use std::time::Duration;

/// How to serve.
#[derive(Clone, Debug)]
pub struct Options {
    /// Most requests at once on one instance; 16 where it is not given. Those of WASI 0.2 take one
    /// at a time.
    pub concurrent_reuse: Option<usize>,
    /// Most requests of one instance; 128 where it is not given, 1 for WASI 0.2.
    pub reuse: Option<usize>,
    /// Most time until a response begins.
    pub timeout: Option<Duration>,
    /// Time after which a `TimeoutError` is raised in a handler that has not begun to answer. One
    /// that cannot be interrupted is stopped then, as by `timeout`; any other one
    /// [a while](crate::terms::LAST) later.
    pub request: Option<Duration>,
    /// Instances are saved when they rest, with at least so much time in between, and those that
    /// take the place of one that was stopped go on from there.
    pub checkpoint: Option<Duration>,
    /// Most time for an instance all of whose clients have left, one of them before its answer was
    /// complete.
    pub abandoned: Duration,
    /// Most time without a byte: of the head of a request, of a body that the component waits for,
    /// of a response that the client does not take.
    pub stall: Duration,
    /// Most time for what is in flight when the server is to stop.
    pub grace: Duration,
    /// Print a line for each request.
    pub log: bool,
}

impl Options {
    /// What [`Options::abandoned`] and [`Options::stall`] are where nobody says it.
    pub const PATIENCE: Duration = Duration::from_secs(30);
}

/// How the server came to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All requests were answered.
    Finished,
    /// The grace was over first.
    Unfinished,
    /// A second signal came first.
    Interrupted,
}

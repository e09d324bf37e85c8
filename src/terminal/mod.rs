//! What is printed, how a process ends, and what Ctrl-C does.

pub mod color;
pub mod interrupt;
pub mod json;
mod panics;
mod print;
mod progress;
pub mod status;

pub use panics::report_panics;
pub use print::{print, say};
pub use progress::{Progress, Verbosity, size};

//! What is reported when something is wrong, and how it is printed.
//!
//! [`report`] is what a report is and [`render`] its text. The others make reports of the errors of
//! libraries: [`python`] of those of a build, [`host`] of those of running components.

mod codes;
mod fault;
mod file;
mod host;
mod native;
mod plain;
mod python;
mod render;
mod report;
mod traceback;

pub use codes::Code;
pub use file::{Doing, reason};
pub use host::from_host_error;
pub use plain::{escape, plain};
pub use python::{Searched, from_build_error};
pub use render::render;
pub use report::{Failure, Place, Report, Result};

//! Sub-processes, as what makes wheels has them.

pub use hognose_wheels::process::{output, run};

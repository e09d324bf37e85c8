//! From a plan to a component on disk: what `build`, `componentize`, `check` and `dev` share.
//!
//! [`plan`] says what is asked for, [`prepare`] reads it, [`check`] compares the app with its
//! world, and [`finish`] makes the component. [`run`] does all of it and writes files.

mod built;
pub mod check;
mod chosen;
mod compress;
mod finish;
pub mod fit;
pub mod generated;
mod joined;
pub mod js;
mod left_out;
mod plan;
mod prepare;
mod run;
mod runtime;
mod searched;

pub use built::Built;
pub use finish::finish;
pub use joined::fits;
pub use plan::{Plan, Shim, Target};
pub use prepare::{Prepared, generate, prepare, python_half};
pub use run::run;
pub use runtime::{Opened, open as open_runtime};

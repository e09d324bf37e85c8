//! Which limit an instance has met.

use std::time::Duration;

/// Which limit an instance has met.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Exceeded {
    /// `Limits::time`.
    #[error("the component was stopped after {} s", .0.as_secs_f64())]
    Time(Duration),
    /// `Limits::fuel`.
    #[error("the component was stopped after {0} units of fuel")]
    Fuel(u64),
}

//! The engine.

/// The engine of the host.
#[derive(Clone, Copy, Debug, Default)]
pub struct Engine;

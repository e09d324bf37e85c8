//! What is wanted of an instance.

use std::collections::VecDeque;

/// All that is wanted.
#[derive(Default)]
pub(super) struct Wishes {
    pub(super) mode: Mode,
    /// In the order in which they are raised.
    pub(super) exceptions: VecDeque<Exception>,
    /// The one that was put into the block, and may still be there.
    pub(super) asked: Option<Exception>,
    /// That exception is not wanted any more.
    pub(super) is_withdrawn: bool,
    /// Whether the program can be interrupted.
    pub(super) interruptible: bool,
}

#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Mode {
    #[default]
    Running,
    Paused,
    Stopped,
}

/// What is to be raised.
#[derive(Clone)]
pub(super) struct Exception {
    /// In which call; 0 is any.
    pub(super) call: u32,
    pub(super) kind: String,
    pub(super) message: String,
}

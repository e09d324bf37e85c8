//! A package on its way into a runtime.

use super::live::Reached;
use super::object::Object;

pub(super) struct Part<'a> {
    pub object: Object<'a>,
    pub reached: Reached,
    /// Whether the runtime gets it, or only its place.
    pub used: bool,
}

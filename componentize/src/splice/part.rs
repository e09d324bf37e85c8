//! What is spliced with the runtime.

/// A module that was written for the runtime: it uses its memory, table and functions.
pub(crate) struct Part {
    pub bytes: Vec<u8>,
    /// Its exports are what the runtime imports from this module. Without that, they are exports of
    /// the component.
    pub provides: Option<String>,
}

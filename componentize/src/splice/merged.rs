//! What a splice makes.

/// The merged module.
pub(crate) struct Spliced {
    pub module: Vec<u8>,
    /// The same interface without code and data: all that an encoder of components must see.
    pub skeleton: Vec<u8>,
    /// Bytes of the runtime's code.
    pub runtime_code: usize,
    /// Bytes of the additions' code.
    pub added_code: usize,
    /// Bytes of the data section.
    pub data: usize,
}

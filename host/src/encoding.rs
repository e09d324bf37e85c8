//! What a file is, by its first bytes.

/// What bytes are the beginning of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// A component, or WIT in the form of one.
    Component,
    /// A core module.
    Module,
    /// No WebAssembly.
    Other,
}

impl Encoding {
    /// By the magic number and the layer, which the specification of the component model puts
    /// behind the version.
    pub fn of(bytes: &[u8]) -> Encoding {
        match bytes {
            [b'\0', b'a', b's', b'm', _, _, 0, 0, ..] => Encoding::Module,
            [b'\0', b'a', b's', b'm', _, _, 1, 0, ..] => Encoding::Component,
            _ => Encoding::Other,
        }
    }
}

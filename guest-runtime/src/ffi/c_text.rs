//! Text for C.

/// A C string made of a Rust one; inner zero bytes become spaces.
pub struct Text(Vec<u8>);

impl Text {
    /// Copies the text.
    pub fn new(text: &str) -> Self {
        let mut bytes: Vec<u8> = text
            .bytes()
            .map(|b| if b == 0 { b' ' } else { b })
            .collect();
        bytes.push(0);
        Self(bytes)
    }

    /// The C string, while this lives.
    pub fn pointer(&self) -> *const core::ffi::c_char {
        self.0.as_ptr().cast()
    }

    /// The same with its length.
    pub fn as_c_str(&self) -> &core::ffi::CStr {
        core::ffi::CStr::from_bytes_until_nul(&self.0).unwrap_or_default()
    }

    /// The C string for the rest of the component's life.
    pub fn forever(self) -> *const core::ffi::c_char {
        self.0.leak().as_ptr().cast()
    }
}

//! Numbers of bytes.

use std::str::FromStr;

/// A number of bytes, as people write it: `64MiB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes(pub u64);

impl Bytes {
    /// What `/tmp` may hold if nobody says how much.
    pub const TMP: Bytes = Bytes(64 << 20);
}

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Bytes, String> {
        let digits = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let factor = match text[digits.len()..].trim() {
            "" | "B" => Some(1_u64),
            "KiB" => Some(1 << 10),
            "MiB" => Some(1 << 20),
            "GiB" => Some(1 << 30),
            _ => None,
        };
        let number = digits.parse::<u64>().ok();
        let bytes = number
            .zip(factor)
            .and_then(|(number, factor)| number.checked_mul(factor));
        bytes.map(Bytes).ok_or_else(|| {
            "expected a number of bytes with one of the units KiB, MiB, GiB or none, as in `64MiB`".to_string()
        })
    }
}

//! Does not compile.

pub fn number() -> u32 {
    "seven"
}

//! Which CPython is linked.

/// Its version, as in `3.13.5`. A build takes it from the runtime's own manifest.
pub const PYTHON: &str = include_str!("../../guest-runtime/cpython/3.13/version").trim_ascii();

/// The same as packages and files speak of it, as in `3.13`.
pub fn minor(version: &str) -> &str {
    let dots = version.match_indices('.');
    let second = dots.map(|(position, _)| position).nth(1);
    &version[..second.unwrap_or(version.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_are_the_minor_version() {
        assert_eq!(minor("3.13.5"), "3.13");
        assert_eq!(minor("3.14"), "3.14");
        assert!(PYTHON.starts_with(minor(PYTHON)));
    }
}

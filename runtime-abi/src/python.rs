//! Which Python is inside of components. Everything about one version is in a folder of its own;
//! this is the only place that says which.

/// A file of the version's folder.
macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../guest-runtime/cpython/", "3.13", "/", $name))
    };
}

/// Its version, as in `3.13.15`. A build takes it from the runtime's own manifest.
pub const VERSION: &str = file!("version").trim_ascii();

/// The modules without a dot in its standard library, those that not every platform has among them,
/// sorted, each on a line.
pub const MODULES: &str = file!("stdlib.txt");

/// A version as packages and files speak of it, as in `3.13`.
pub fn minor(version: &str) -> &str {
    let dots = version.match_indices('.');
    let second = dots.map(|(position, _)| position).nth(1);
    &version[..second.unwrap_or(version.len())]
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    #[test]
    fn two_numbers_are_the_minor_version() {
        assert_eq!(minor("3.13.15"), "3.13");
        assert_eq!(minor("3.14"), "3.14");
        assert!(VERSION.starts_with(minor(VERSION)));
    }

    /// The folder's name is the version of what is in it.
    #[test]
    fn the_folder_has_the_name_of_its_version() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../guest-runtime/cpython");
        let file = std::path::Path::new(folder)
            .join(minor(VERSION))
            .join("version");
        let text = std::fs::read_to_string(file).unwrap_or_default();
        assert_eq!(text.trim_ascii(), VERSION);
    }
}

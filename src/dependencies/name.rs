//! Names of packages.

/// The normal form of a package's name.
pub(super) fn normal(name: &str) -> String {
    let mut normal = String::new();
    for letter in name.trim().chars() {
        match letter {
            '-' | '_' | '.' if normal.ends_with('-') => {}
            '-' | '_' | '.' => normal.push('-'),
            other => normal.push(other.to_ascii_lowercase()),
        }
    }
    normal
}

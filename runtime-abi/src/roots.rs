//! Where files of a component seem to be: what `__file__` and tracebacks show.

use alloc::{format, string::String};

/// The standard library.
pub const STDLIB: &str = "/stdlib";

/// Tables of CPython's that the runtime was linked without.
pub const TABLES: &str = "/tables";

/// The generated package.
pub const SDK: &str = "/sdk";

/// The folders of the Python path, each in a folder that is named by its number.
pub const APP: &str = "/app";

/// The folder in memory that every component has.
pub const TMP: &str = "/tmp";

/// The root of a folder of the Python path.
pub fn app(folder: usize) -> String {
    format!("{APP}/{folder}")
}

/// A file of a folder of the Python path: the number of the folder, and the path in it.
pub fn of_app(path: &str) -> Option<(usize, &str)> {
    let (folder, file) = below(path, APP)?.split_once('/')?;
    Some((folder.parse().ok()?, file))
}

/// The path of a file below a root.
pub fn below<'a>(path: &'a str, root: &str) -> Option<&'a str> {
    path.strip_prefix(root)?.strip_prefix('/')
}

#[test]
fn files_of_the_app_are_known_by_their_root() {
    assert_eq!(of_app("/app/10/a/b.py"), Some((10, "a/b.py")));
    for path in [
        "/app",
        "/app/",
        "/app/x/a.py",
        "/apps/0/a.py",
        "/sdk/0/a.py",
    ] {
        assert_eq!(of_app(path), None, "{path}");
    }
}

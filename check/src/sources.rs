//! The Python files of an app and its dependencies, as the caller has read them.

use std::collections::{BTreeMap, BTreeSet};

/// Everything that modules are found in.
#[derive(Debug, Default)]
pub struct Sources<'a> {
    /// The search path in order. Generated modules need not be in it and go first.
    pub folders: Vec<Folder<'a>>,
    /// Names of modules without a dot that come with Python.
    pub stdlib: BTreeSet<&'a str>,
    /// Dotted names of modules that are there in a form that nobody can read, such as extension
    /// modules.
    pub opaque: BTreeSet<&'a str>,
}

/// One folder of the search path.
#[derive(Debug)]
pub struct Folder<'a> {
    /// What is put before the path of a file to name it to the user: empty, or ending in `/`.
    pub shown: String,
    /// Contents of the files, by path with `/` as separator.
    pub files: &'a BTreeMap<String, Vec<u8>>,
    /// Whose code it is.
    pub origin: Origin,
}

/// Whose code a folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The app's: it is checked.
    App,
    /// That of others: it is read as far as the app's classes inherit from it.
    Library,
}

/// A module's file.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub text: &'a str,
    pub shown: String,
    pub is_package: bool,
    pub origin: Origin,
}

impl<'a> Sources<'a> {
    /// The file of a module. One that is not UTF-8 is no text, and not found.
    pub(crate) fn find(&self, module: &str) -> Option<Found<'a>> {
        let path = module.replace('.', "/");
        let forms = [
            (format!("{path}/__init__.py"), true),
            (format!("{path}.py"), false),
        ];
        for folder in &self.folders {
            for (file, is_package) in &forms {
                if let Some(content) = folder.files.get(file) {
                    return Some(Found {
                        text: std::str::from_utf8(content).ok()?,
                        shown: format!("{}{file}", folder.shown),
                        is_package: *is_package,
                        origin: folder.origin,
                    });
                }
            }
        }
        None
    }

    /// Whether the module can be imported, as far as anybody can tell: a folder without modules may
    /// be one, too.
    pub(crate) fn exists(&self, module: &str) -> bool {
        let path = module.replace('.', "/");
        let inside = format!("{path}/");
        let top = module.split('.').next().unwrap_or(module);
        let dotted = format!("{module}.");
        self.stdlib.contains(top)
            || self
                .opaque
                .iter()
                .any(|known| *known == module || known.starts_with(&dotted))
            || self.folders.iter().any(|folder| {
                let mut files = folder.files.range(inside.clone()..);
                folder.files.contains_key(&format!("{path}.py"))
                    || files
                        .next()
                        .is_some_and(|(file, _)| file.starts_with(&inside))
            })
    }

    /// The names of all modules without a dot.
    pub(crate) fn top_level(&self) -> impl Iterator<Item = &str> {
        self.own().chain(self.stdlib.iter().copied())
    }

    /// Those of the folders.
    pub(crate) fn own(&self) -> impl Iterator<Item = &str> {
        let files = self.folders.iter().flat_map(|folder| folder.files.keys());
        files.filter_map(|file| match file.split_once('/') {
            Some((folder, _)) => Some(folder),
            None => file.strip_suffix(".py"),
        })
    }
}

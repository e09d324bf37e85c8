//! The files of a Python path that are modules, by their dotted names.

use crate::python_path::PythonPath;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// A file that is a module.
pub struct File<'a> {
    /// Index of its folder.
    pub folder: usize,
    /// Whether the folder is that of installed packages.
    pub installed: bool,
    /// Whether it is the `__init__.py` of a package.
    pub package: bool,
    /// What it says.
    pub text: &'a [u8],
}

/// Those of a path, each with an index, in the order of their names.
pub struct Files<'a> {
    all: Vec<(String, File<'a>)>,
    index: FxHashMap<String, usize>,
    /// The first parts of their names.
    tops: FxHashSet<String>,
}

impl<'a> Files<'a> {
    /// All but those below the generated packages.
    pub fn new(path: &'a PythonPath, generated: &BTreeSet<String>) -> Files<'a> {
        let mut modules: BTreeMap<String, File<'a>> = BTreeMap::new();
        for (folder, found) in path.folders.iter().enumerate() {
            for (name, text) in &found.files {
                let Some((name, package)) = module_of(name) else {
                    continue;
                };
                if generated.iter().any(|root| is_below(&name, root)) {
                    continue;
                }
                let file = File {
                    folder,
                    installed: found.installed,
                    package,
                    text,
                };
                match modules.get(&name) {
                    // A package comes before a module beside it, and the first folder before the
                    // others.
                    Some(known) if known.folder != folder || known.package => {}
                    Some(_) | None => {
                        modules.insert(name, file);
                    }
                }
            }
        }
        let tops = modules.keys().map(|name| top(name).to_owned()).collect();
        let index = modules.keys().cloned().zip(0..).collect();
        let all = modules.into_iter().collect();
        Files { all, index, tops }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// A module's index.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.index.get(name).copied()
    }

    /// A module's name and file.
    pub fn get(&self, index: usize) -> (&str, &File<'a>) {
        let (name, file) = &self.all[index];
        (name, file)
    }

    /// The files that Python loads to import a path: its packages, and itself if it is a module.
    pub fn loaded(&self, path: &str, found: &mut Vec<usize>) {
        if self.tops.contains(top(path)) {
            let ends = path.match_indices('.').map(|(end, _)| end);
            let steps = ends.chain([path.len()]).map(|end| &path[..end]);
            found.extend(steps.filter_map(|step| self.find(step)));
        }
    }

    /// The modules whose names begin so.
    pub fn beginning<'s>(&'s self, prefix: &'s str) -> impl Iterator<Item = usize> + 's {
        let first = self.all.partition_point(|(name, _)| name.as_str() < prefix);
        let rest = self.all[first..].iter();
        let found = rest.take_while(move |(name, _)| name.starts_with(prefix));
        (first..).zip(found).map(|(index, _)| index)
    }

    /// A module, and those below it.
    pub fn below<'s>(&'s self, module: &'s str) -> impl Iterator<Item = usize> + 's {
        self.beginning(module)
            .filter(move |index| is_below(&self.all[*index].0, module))
    }

    /// The modules in a folder.
    pub fn within(&self, folder: usize) -> impl Iterator<Item = usize> + '_ {
        let all = self.all.iter().enumerate();
        all.filter_map(move |(index, (_, file))| (file.folder == folder).then_some(index))
    }
}

/// The name of a module by its file, and whether it is a package.
pub fn module_of(file: &str) -> Option<(String, bool)> {
    let stem = file.strip_suffix(".py")?;
    let (stem, package) = match stem.strip_suffix("/__init__") {
        Some(stem) => (stem, true),
        None => (stem, false),
    };
    Some((stem.replace('/', "."), package))
}

/// The first part of a path.
pub fn top(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// Whether `path` is `prefix` or below it.
pub fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || prefix.is_empty() || rest.starts_with('.'))
}

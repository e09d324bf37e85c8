//! The modules of an app: which of its files Python may come to load, and what each says.

use super::known::{self, Known};
use crate::python_path::PythonPath;
use hognose_check::words::{Import, Path, What, Words};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    num::NonZeroUsize,
    ops::Bound::{Included, Unbounded},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// The modules that an app can reach among its files.
#[derive(Debug, Default)]
pub struct Graph {
    /// By their dotted names.
    pub(super) modules: BTreeMap<String, Node>,
    /// Index of the app's folder.
    app: Option<usize>,
    /// The generated packages, into which it does not go.
    generated: BTreeSet<String>,
    /// What modules of packages say, as far as it is known.
    known: Known,
}

/// A module that an app can reach.
#[derive(Debug)]
pub struct Node {
    /// What it says.
    pub module: Words,
    /// Whether it is the `__init__.py` of a package.
    package: bool,
    /// What it imports.
    pub imports: Vec<Imported>,
    /// The modules among the app's files that it loads.
    pub edges: BTreeSet<String>,
    /// Whether it may import by strings.
    pub imports_by_name: bool,
}

/// One name of an import statement, with its whole path.
#[derive(Debug)]
pub struct Imported {
    /// The module's path, and the name in it where one is taken: `a.b` for `from a import b`.
    pub path: String,
    /// The path without that name.
    pub module: String,
    /// Whether it takes all names.
    pub all: bool,
    /// The name in the importing module, and the path that it stands for.
    pub binding: Option<(String, String)>,
}

/// A file that is a module.
struct File<'a> {
    folder: usize,
    installed: bool,
    package: bool,
    text: &'a [u8],
}

/// Names that stand where modules are imported by strings.
const IMPORTERS: [&str; 3] = ["import_module", "__import__", "modules"];

/// Functions that list the modules of a package.
const LISTERS: [&str; 2] = ["iter_modules", "walk_packages"];

impl Graph {
    /// Follows imports from the modules in `roots`. Those below `generated` are left out.
    pub fn new(
        path: &PythonPath,
        roots: &BTreeSet<String>,
        generated: &BTreeSet<String>,
        known: Known,
    ) -> Graph {
        let files = files(path, generated);
        let app = roots.iter().find_map(|root| files.get(root.as_str()));
        let mut graph = Graph {
            app: app.map(|file| file.folder),
            generated: generated.clone(),
            known,
            ..Graph::default()
        };
        for root in roots {
            graph.follow(&files, root);
        }
        graph
    }

    /// Whether a file, by its path in a folder, may be a module that is loaded.
    pub fn has_file(&self, file: &str) -> bool {
        module_of(file).is_some_and(|(name, _)| self.modules.contains_key(&name))
    }

    /// Follows imports from one more module.
    pub fn add(&mut self, path: &PythonPath, root: &str) {
        let files = files(path, &self.generated);
        self.follow(&files, root);
    }

    /// Keeps what modules of packages say for the next build.
    pub fn keep_words(&mut self) {
        self.known.keep();
    }

    fn follow(&mut self, files: &BTreeMap<String, File<'_>>, root: &str) {
        let mut pending: BTreeSet<String> = loaded(files, root).into_iter().collect();
        while !pending.is_empty() {
            let new = pending
                .iter()
                .filter(|name| !self.modules.contains_key(*name));
            let new: Vec<(&String, &File<'_>)> = new
                .filter_map(|name| Some((name, files.get(name)?)))
                .collect();
            let read = self.read(files, &new);
            // Most of what a module loads is there already.
            let edges: HashSet<&String> = read.iter().flat_map(|(_, node)| &node.edges).collect();
            pending = { edges.into_iter() }
                .filter(|name| !self.modules.contains_key(*name))
                .cloned()
                .collect();
            self.modules.extend(read);
        }
    }

    /// Reads modules, on all processors: this is most of the work.
    fn read(
        &self,
        files: &BTreeMap<String, File<'_>>,
        modules: &[(&String, &File<'_>)],
    ) -> Vec<(String, Node)> {
        let next = AtomicUsize::new(0);
        let (app, known) = (self.app, &self.known);
        let work = || {
            let mut read = Vec::new();
            while let Some((name, file)) = modules.get(next.fetch_add(1, Ordering::Relaxed)) {
                read.push((
                    (*name).clone(),
                    Node::new(files, name, file, file.words(known), app),
                ));
            }
            read
        };
        let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let helpers = processors.min(modules.len()).saturating_sub(1);
        thread::scope(|scope| {
            let helpers: Vec<_> = (0..helpers)
                .filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok())
                .collect();
            let mut read = work();
            for helper in helpers {
                match helper.join() {
                    Ok(more) => read.extend(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            read
        })
    }
}

impl File<'_> {
    fn words(&self, known: &Known) -> Words {
        match self.installed {
            true => known.words(self.text),
            false => known::read(self.text),
        }
    }
}

impl Node {
    fn new(
        files: &BTreeMap<String, File<'_>>,
        name: &str,
        file: &File<'_>,
        module: Words,
        app: Option<usize>,
    ) -> Node {
        let imports = (module.imports.iter())
            .filter_map(|import| imported(name, file.package, import))
            .collect();
        let imports_by_name = IMPORTERS.iter().any(|name| module.mentions(name));
        let mut node = Node {
            module,
            package: file.package,
            imports,
            edges: BTreeSet::new(),
            imports_by_name,
        };
        for import in &node.imports {
            node.edges.extend(loaded(files, &import.path));
        }
        let offers = file.package && (imports_by_name || node.module.mentions("__all__"));
        for path in node.module.paths.iter() {
            node.edges.extend(node.meant(files, name, path, offers));
        }
        let below = |prefix: &str| -> Vec<String> {
            let from = files
                .range::<str, _>((Included(prefix), Unbounded))
                .map(|(other, _)| other);
            let all = from.take_while(|other| other.starts_with(prefix));
            all.filter(|other| is_below(other, prefix))
                .cloned()
                .collect()
        };
        if LISTERS.iter().any(|lister| node.module.mentions(lister)) {
            node.edges.extend(below(&package_of(name, file.package)));
        }
        if node.module.imports_unseen {
            // What an app loads so is mostly its own.
            match app == Some(file.folder) {
                true => {
                    let own = files
                        .iter()
                        .filter(|(_, other)| other.folder == file.folder);
                    node.edges.extend(own.map(|(name, _)| name.clone()));
                }
                false => node.edges.extend(below(top(name))),
            }
        }
        node
    }

    /// The modules that a string may name. `offers`: it may be a module of the package that this
    /// is.
    fn meant(
        &self,
        files: &BTreeMap<String, File<'_>>,
        name: &str,
        path: Path<'_>,
        offers: bool,
    ) -> Vec<String> {
        let importing = self.imports_by_name;
        let mut candidates = Vec::new();
        let rest = path.text.trim_start_matches('.');
        let level = path.text.len() - rest.len();
        match level {
            0 if importing || rest.contains('.') => candidates.push(rest.to_owned()),
            0 => {}
            _ => candidates.extend(absolute(name, self.package, level, rest)),
        }
        if offers && level == 0 {
            candidates.push(format!("{name}.{rest}"));
        }
        let mut found = Vec::new();
        for candidate in candidates {
            if !path.open {
                found.extend(loaded(files, &candidate));
            } else if importing {
                let all = files.range(candidate.clone()..);
                let all = all.take_while(|(file, _)| file.starts_with(&candidate));
                found.extend(all.flat_map(|(file, _)| loaded(files, file)));
            }
        }
        found
    }
}

/// The paths of an import statement; `None` where it goes beyond the top.
fn imported(name: &str, package: bool, import: &Import) -> Option<Imported> {
    let module = absolute(name, package, import.level, &import.path)?;
    let (path, binding) = match &import.what {
        What::Module => match &import.alias {
            Some(alias) => (module.clone(), Some((alias.clone(), module.clone()))),
            None => {
                let first = top(&module).to_owned();
                (module.clone(), Some((first.clone(), first)))
            }
        },
        What::Name(name) => {
            let path = match module.as_str() {
                "" => name.clone(),
                module => format!("{module}.{name}"),
            };
            let bound = import.alias.as_ref().unwrap_or(name).clone();
            (path.clone(), Some((bound, path)))
        }
        What::All => (module.clone(), None),
    };
    Some(Imported {
        path,
        module,
        all: import.what == What::All,
        binding,
    })
}

/// The absolute path of what stands behind dots in a module.
fn absolute(name: &str, package: bool, level: usize, path: &str) -> Option<String> {
    if level == 0 {
        return Some(path.to_owned());
    }
    let mut base = package_of(name, package);
    // Nothing is relative to a module that is in no package.
    if base.is_empty() {
        return None;
    }
    for _ in 1..level {
        base = base.rsplit_once('.')?.0.to_owned();
    }
    Some(match (base.as_str(), path) {
        (_, "") => base,
        (base, path) => format!("{base}.{path}"),
    })
}

/// The package that a module is in, or is.
fn package_of(name: &str, package: bool) -> String {
    match (package, name.rsplit_once('.')) {
        (true, _) => name.to_owned(),
        (false, Some((parent, _))) => parent.to_owned(),
        (false, None) => String::new(),
    }
}

fn top(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// Whether `path` is `prefix` or below it.
pub fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || prefix.is_empty() || rest.starts_with('.'))
}

/// The files that Python loads to import a path: its packages, and itself if it is a module.
fn loaded(files: &BTreeMap<String, File<'_>>, path: &str) -> Vec<String> {
    let ends = path
        .match_indices('.')
        .map(|(end, _)| end)
        .chain([path.len()]);
    let steps = ends.map(|end| &path[..end]);
    steps
        .filter(|step| files.contains_key(*step))
        .map(str::to_owned)
        .collect()
}

/// The name of a module by its file, and whether it is a package.
fn module_of(file: &str) -> Option<(String, bool)> {
    let stem = file.strip_suffix(".py")?;
    let (stem, package) = match stem.strip_suffix("/__init__") {
        Some(stem) => (stem, true),
        None => (stem, false),
    };
    Some((stem.replace('/', "."), package))
}

fn files<'a>(path: &'a PythonPath, generated: &BTreeSet<String>) -> BTreeMap<String, File<'a>> {
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
                // A package goes before a module beside it, and the first folder before the others.
                Some(known) if known.folder != folder || known.package => {}
                Some(_) | None => {
                    modules.insert(name, file);
                }
            }
        }
    }
    modules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python_path::Folder;

    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        let path = PythonPath {
            folders: vec![Folder {
                path: "app".into(),
                installed: false,
                files: files.collect(),
            }],
            ..PythonPath::default()
        };
        let graph = Graph::new(
            &path,
            &["app".into()].into(),
            &["sdk".into()].into(),
            Known::default(),
        );
        let found: Vec<&str> = graph.modules.keys().map(String::as_str).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn imports_are_followed_with_their_packages() {
        check(
            &[
                ("app.py", "import a.b.c\nfrom d import e, f"),
                ("a/__init__.py", ""),
                ("a/b/c.py", "from ... import beyond\nfrom ..g import h"),
                ("a/g/__init__.py", "from . import h"),
                ("a/g/h.py", ""),
                ("a/other.py", ""),
                ("d/__init__.py", "e = 1"),
                ("d/f.py", "import sdk.imports"),
                ("sdk/imports/__init__.py", "import unreached"),
                ("unreached.py", ""),
            ],
            &["a", "a.b.c", "a.g", "a.g.h", "app", "d", "d.f"],
        );
    }

    #[test]
    fn strings_name_modules_where_modules_are_imported_by_strings() {
        let files = [
            ("b/__init__.py", ""),
            ("b/c.py", ""),
            ("c.py", ""),
            ("d.py", ""),
        ];
        let with = |app| [[("app.py", app)].as_slice(), &files].concat();
        check(&with("x = 'c'"), &["app"]);
        check(&with("import_module('c')"), &["app", "c"]);
        check(&with("x = 'b.c'"), &["app", "b", "b.c"]);
        check(&with("import_module(f'b.{x}')"), &["app", "b", "b.c"]);
        check(&with("import_module(x)"), &["app", "b", "b.c", "c", "d"]);
    }

    /// What is done for each string does not depend on how many there are.
    #[test]
    fn many_strings_take_one_pass() {
        let words: Vec<String> = (0..4000).map(|number| format!("'w{number}'")).collect();
        let text = format!(
            "import modules, sdk\nWORDS = [{}]\n__all__ = WORDS",
            words.join(", ")
        );
        let files = [("app/__init__.py".to_owned(), text.into_bytes())];
        let path = PythonPath {
            folders: vec![Folder {
                path: "app".into(),
                installed: false,
                files: files.into(),
            }],
            ..PythonPath::default()
        };
        let graph = Graph::new(
            &path,
            &["app".into()].into(),
            &["sdk".into()].into(),
            Known::default(),
        );
        let strings = &graph.modules["app"].module.paths;
        assert_eq!((strings.count(), strings.looked_at()), (4000, 4000));
    }

    #[test]
    fn packages_load_what_they_offer() {
        let app = ("app.py", "from a import *");
        let files = [("a/b.py", ""), ("a/c.py", "")];
        let with = |a| [[app, ("a/__init__.py", a)].as_slice(), &files].concat();
        check(&with("__all__ = ['b']"), &["a", "a.b", "app"]);
        check(
            &with("def f(x): return import_module('.c', __name__)"),
            &["a", "a.c", "app"],
        );
        check(
            &with("pkgutil.iter_modules(__path__)"),
            &["a", "a.b", "a.c", "app"],
        );
    }
}

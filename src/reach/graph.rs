//! The modules of an app: which of its files Python may come to load, and what each says.

use super::{
    files::{Files, is_below, module_of},
    known::Known,
    node::Node,
};
use crate::python_path::PythonPath;
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroUsize,
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

impl Graph {
    /// Follows imports from the modules in `roots`. Those below `generated` are left out.
    pub fn new(
        path: &PythonPath,
        roots: &BTreeSet<String>,
        generated: &BTreeSet<String>,
        known: Known,
    ) -> Graph {
        let files = Files::new(path, generated);
        let app = roots.iter().find_map(|root| files.find(root));
        let mut graph = Graph {
            app: app.map(|index| files.get(index).1.folder),
            generated: generated.clone(),
            known,
            ..Graph::default()
        };
        for root in roots {
            graph.follow(&files, root);
        }
        graph.find_near(&files);
        graph
    }

    /// Whether a file, by its path in a folder, may be a module that is loaded.
    pub fn has_file(&self, file: &str) -> bool {
        module_of(file).is_some_and(|(name, _)| self.modules.contains_key(&name))
    }

    /// Follows imports from one more module, which has nothing to do with generated packages.
    pub fn add(&mut self, path: &PythonPath, root: &str) {
        let files = Files::new(path, &self.generated);
        self.follow(&files, root);
    }

    /// Keeps what modules of packages say for the next build.
    pub fn keep_words(&mut self) {
        self.known.keep();
    }

    fn follow(&mut self, files: &Files<'_>, root: &str) {
        let mut seen = vec![false; files.count()];
        for index in self.modules.keys().filter_map(|name| files.find(name)) {
            seen[index] = true;
        }
        let mut pending = Vec::new();
        files.loaded(root, &mut pending);
        loop {
            pending.retain(|index| !std::mem::replace(&mut seen[*index], true));
            if pending.is_empty() {
                return;
            }
            let (known, app, generated) = (&self.known, self.app, &self.generated);
            let read = in_parallel(&pending, |index| {
                let (name, file) = files.get(*index);
                let outline = known.outline(name, file);
                let node = Node::new(files, name, file, outline, app, generated);
                (name.to_owned(), node)
            });
            let edges = read.iter().flat_map(|(_, node)| &node.edges).copied();
            pending = edges.filter(|index| !seen[*index]).collect();
            self.modules.extend(read);
        }
    }

    /// Finds the modules that import a generated package, and those that load such a module.
    fn find_near(&mut self, files: &Files<'_>) {
        let mut loaded_by = vec![Vec::new(); files.count()];
        for (name, node) in &self.modules {
            for (index, edge) in files.find(name).into_iter().cycle().zip(&node.edges) {
                loaded_by[*edge].push(index);
            }
        }
        for package in &self.generated {
            let direct = self
                .modules
                .iter()
                .filter(|(_, node)| touches(node, package));
            let mut open: Vec<usize> = direct.filter_map(|(name, _)| files.find(name)).collect();
            while let Some(index) = open.pop() {
                let node = self.modules.get_mut(files.get(index).0);
                if node.is_some_and(|node| node.near.insert(package.clone())) {
                    open.extend(&loaded_by[index]);
                }
            }
        }
        let near = self
            .modules
            .iter()
            .filter(|(_, node)| !node.near.is_empty());
        let near: Vec<usize> = near.filter_map(|(name, _)| files.find(name)).collect();
        let known = &self.known;
        let read = in_parallel(&near, |index| {
            let (name, file) = files.get(*index);
            (name, known.names(name, file))
        });
        for (name, names) in read {
            if let Some(node) = self.modules.get_mut(name) {
                node.bring_near(name, names);
            }
        }
    }
}

/// Whether a module imports something of a generated package, or names it in a string.
fn touches(node: &Node, package: &str) -> bool {
    let touches = |path: &str| is_below(path, package) || is_below(package, path);
    node.imports.iter().any(|import| touches(&import.path))
        || node.outline.paths.below(package).next().is_some()
}

/// Does something with each item, on all processors: reading modules is most of the work.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(work(item));
        }
        done
    };
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let helpers = processors.min(items.len()).saturating_sub(1);
    thread::scope(|scope| {
        let helpers: Vec<_> = (0..helpers)
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok())
            .collect();
        let mut done = work();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    })
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
        let strings = &graph.modules["app"].outline.paths;
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

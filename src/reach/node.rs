//! One module, and which others it may load.

use super::{
    files::{File, Files, top},
    needs,
    noted::{IMPORTERS, LISTERS, OFFERS, mentions},
};
use hognose_check::words::{Import, Names, Outline, Path, Statement, What};
use std::{borrow::Cow, collections::BTreeSet};

/// A module that an app can reach.
#[derive(Debug)]
pub struct Node {
    /// What it says.
    pub outline: Outline,
    /// The names in it, if it is near a generated package.
    pub names: Names,
    /// The generated packages which it imports, or which a module imports that it loads.
    pub near: BTreeSet<String>,
    /// Whether it is the `__init__.py` of a package.
    package: bool,
    /// What it imports: of what is looked for in all modules, or all if it is near a generated
    /// package.
    pub imports: Vec<Imported>,
    /// The modules among the app's files that it loads: their indices, each once.
    pub edges: Vec<usize>,
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
    /// The name in the importing module, and the path that it means.
    pub binding: Option<(String, String)>,
}

impl Node {
    /// What a module says leads to which others. `app`: the folder that the app is in.
    pub fn new(
        files: &Files<'_>,
        name: &str,
        file: &File<'_>,
        outline: Outline,
        app: Option<usize>,
        generated: &BTreeSet<String>,
    ) -> Node {
        let mut node = Node {
            imports_by_name: mentions(&outline, &IMPORTERS),
            outline,
            names: Names::default(),
            near: BTreeSet::new(),
            package: file.package,
            imports: Vec::new(),
            edges: Vec::new(),
        };
        node.imports = node.imported(name, |module| {
            needs::is_looked_for(module) || generated.iter().any(|root| top(root) == module)
        });
        let mut edges = Vec::new();
        node.add_statements(files, name, &mut edges);
        node.add_strings(files, name, &mut edges);
        if mentions(&node.outline, &LISTERS) {
            edges.extend(files.below(package_of(name, file.package)));
        }
        if node.outline.imports_unseen {
            // What an app loads so is mostly its own.
            match app == Some(file.folder) {
                true => edges.extend(files.within(file.folder)),
                false => edges.extend(files.below(top(name))),
            }
        }
        edges.sort_unstable();
        edges.dedup();
        node.edges = edges;
        node
    }

    /// What is known of a module that is near generated packages.
    pub fn bring_near(&mut self, name: &str, names: Names) {
        self.names = names;
        self.imports = self.imported(name, |_| true);
    }

    /// What it imports from packages that are `wanted`.
    fn imported(&self, name: &str, wanted: impl Fn(&str) -> bool) -> Vec<Imported> {
        let mut found = Vec::new();
        for statement in self.outline.imports.iter() {
            let module = absolute(name, self.package, statement.level, statement.path);
            if let Some(module) = module.filter(|module| wanted(top(module))) {
                found.extend(statement.names().map(|import| imported(&module, &import)));
            }
        }
        found
    }

    fn add_statements(&self, files: &Files<'_>, name: &str, edges: &mut Vec<usize>) {
        let mut path = String::new();
        for statement in self.outline.imports.iter() {
            let Statement {
                level,
                path: module,
                ..
            } = statement;
            let Some(module) = absolute(name, self.package, level, module) else {
                continue;
            };
            files.loaded(&module, edges);
            for import in statement.names() {
                if let What::Name(name) = import.what {
                    path.clear();
                    path.push_str(&module);
                    path.push_str(if module.is_empty() { "" } else { "." });
                    path.push_str(name);
                    edges.extend(files.find(&path));
                }
            }
        }
    }

    /// The modules that strings may name.
    fn add_strings(&self, files: &Files<'_>, name: &str, edges: &mut Vec<usize>) {
        // They may be modules of the package that this is.
        let offers = self.package && (self.imports_by_name || mentions(&self.outline, &OFFERS));
        let mut add = |path| self.add_string(files, name, path, offers, edges);
        match self.imports_by_name || offers {
            true => self.outline.paths.iter().for_each(&mut add),
            false => self.outline.paths.long().for_each(&mut add),
        }
    }

    fn add_string(
        &self,
        files: &Files<'_>,
        name: &str,
        path: Path<'_>,
        offers: bool,
        edges: &mut Vec<usize>,
    ) {
        let importing = self.imports_by_name;
        let rest = path.text.trim_start_matches('.');
        let level = path.text.len() - rest.len();
        let meant = match level {
            0 if importing || rest.contains('.') => Some(rest.into()),
            0 => None,
            _ => absolute(name, self.package, level, rest),
        };
        let offered = (offers && level == 0).then(|| format!("{name}.{rest}").into());
        for candidate in meant.into_iter().chain(offered) {
            let candidate: Cow<'_, str> = candidate;
            if !path.open {
                files.loaded(&candidate, edges);
            } else if importing {
                for index in files.beginning(&candidate) {
                    files.loaded(files.get(index).0, edges);
                }
            }
        }
    }
}

/// The paths of one name of an import statement.
fn imported(module: &str, import: &Import<'_>) -> Imported {
    let (path, binding) = match import.what {
        What::Module => {
            // Without another name, its first part is what the importing module has.
            let first = top(module);
            let (bound, path) = import.alias.map_or((first, first), |alias| (alias, module));
            (module.to_owned(), Some((bound.to_owned(), path.to_owned())))
        }
        What::Name(name) => {
            let path = match module {
                "" => name.to_owned(),
                module => format!("{module}.{name}"),
            };
            let bound = import.alias.unwrap_or(name).to_owned();
            (path.clone(), Some((bound, path)))
        }
        What::All => (module.to_owned(), None),
    };
    Imported {
        path,
        module: module.to_owned(),
        all: import.what == What::All,
        binding,
    }
}

/// The absolute path of what is behind dots in a module.
fn absolute<'a>(name: &'a str, package: bool, level: usize, path: &'a str) -> Option<Cow<'a, str>> {
    if level == 0 {
        return Some(path.into());
    }
    let mut base = package_of(name, package);
    // Nothing is relative to a module that is in no package.
    if base.is_empty() {
        return None;
    }
    for _ in 1..level {
        base = base.rsplit_once('.')?.0;
    }
    Some(match path {
        "" => base.into(),
        path => format!("{base}.{path}").into(),
    })
}

/// The package that a module is in, or is.
fn package_of(name: &str, package: bool) -> &str {
    match package {
        true => name,
        false => name.rsplit_once('.').map_or("", |(parent, _)| parent),
    }
}

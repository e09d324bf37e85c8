//! One Python module while it is written: what it imports, and which of its names hide others.

use crate::world::names;
use std::collections::{BTreeMap, BTreeSet};

/// The imports of a module and the names that its own definitions take.
#[derive(Debug, Clone)]
pub(in crate::emit) struct Scope {
    /// Dotted name of the module.
    pub module: String,
    /// Whether it is a package, whose relative imports start inside it.
    package: bool,
    /// The names that the module defines.
    defined: BTreeSet<String>,
    /// The modules inside this package, which are its attributes.
    submodules: BTreeSet<String>,
    /// The module of `Ok`, `Err`, `Some` and `Result`, and whether they can be imported from here,
    /// too.
    support: (String, bool),
    /// The names that the class being written defines: fields and methods.
    members: BTreeSet<String>,
    /// From module to the names imported from it, as (name, local name).
    imports: BTreeMap<String, BTreeSet<(String, String)>>,
    /// What the local names of imported modules stand for.
    modules: BTreeMap<String, String>,
}

impl Scope {
    pub fn new(
        module: &str,
        package: bool,
        defined: BTreeSet<String>,
        submodules: BTreeSet<String>,
    ) -> Scope {
        Scope {
            module: module.to_owned(),
            package,
            defined,
            submodules,
            support: (SUPPORT.to_owned(), true),
            members: BTreeSet::new(),
            imports: BTreeMap::new(),
            modules: BTreeMap::new(),
        }
    }

    /// Takes `Ok`, `Err`, `Some` and `Result` from module `name` of the package `root`, to which
    /// this module belongs.
    pub fn with_own_support(mut self, root: &str, name: &str, again: bool) -> Scope {
        self.support = (format!("{}{name}", self.relative(root)), again);
        self
    }

    /// A name under which `Ok`, `Err`, `Some` or `Result` is reached here.
    pub fn support(&mut self, name: &str) -> String {
        let from = self.support.0.clone();
        self.import(&from, name)
    }

    /// Enters a class with these members, which hide outer names in its annotations and decorators.
    pub fn enter_class(&mut self, members: BTreeSet<String>) {
        self.members = members;
    }

    /// Leaves the class.
    pub fn leave_class(&mut self) {
        self.members.clear();
    }

    fn hidden(&self, name: &str) -> bool {
        self.defined.contains(name) || self.members.contains(name)
    }

    /// A name under which builtin `name` is reached here.
    pub fn builtin(&mut self, name: &str) -> String {
        if !self.hidden(name) {
            return name.to_owned();
        }
        self.import("builtins", name)
    }

    /// A name under which `name` of module `from` is reached here: itself, or with an underscore in
    /// front where a definition hides it. No WIT name is spelled with a leading underscore.
    pub fn import(&mut self, from: &str, name: &str) -> String {
        let local = if self.hidden(name) {
            format!("_{name}")
        } else {
            name.to_owned()
        };
        let names = self.imports.entry(from.to_owned()).or_default();
        names.insert((name.to_owned(), local.clone()));
        local
    }

    /// The same under a name of the emitter's, which no WIT name is spelled like.
    pub fn import_as(&mut self, from: &str, name: &str, local: &str) -> String {
        let names = self.imports.entry(from.to_owned()).or_default();
        names.insert((name.to_owned(), local.to_owned()));
        local.to_owned()
    }

    /// A name under which module `target` of this SDK is reached here.
    pub fn sibling(&mut self, target: &str) -> String {
        let (parent, name) = target.rsplit_once('.').unwrap_or(("", target));
        let mut local = if self.hidden(name) {
            format!("_{name}")
        } else {
            name.to_owned()
        };
        let other = |local: &str| self.modules.get(local).is_some_and(|other| other != target);
        if other(&local) || parent != self.module && self.submodules.contains(name) {
            let side = names::last(parent);
            local = format!("_{side}_{name}");
            if other(&local) {
                // One side of two packages.
                local = format!("_{}", target.replace('.', "_"));
            }
        }
        self.modules.insert(local.clone(), target.to_owned());
        let from = self.relative(parent);
        let names = self.imports.entry(from).or_default();
        names.insert((name.to_owned(), local.clone()));
        local
    }

    /// How the package `target` is written after `from`: relative to this module.
    fn relative(&self, target: &str) -> String {
        let mut base = self.module.as_str();
        if !self.package {
            base = base.rsplit_once('.').map_or("", |(parent, _)| parent);
        }
        let mut dots = String::from(".");
        loop {
            if target == base {
                return dots;
            }
            let inside = target
                .strip_prefix(base)
                .and_then(|rest| rest.strip_prefix('.'));
            match (inside, base.rsplit_once('.')) {
                (Some(rest), _) => return dots + rest,
                (None, Some((parent, _))) => base = parent,
                (None, None) => return target.to_owned(),
            }
            dots.push('.');
        }
    }

    /// The import statements, standard library first.
    pub fn import_lines(&self) -> String {
        let (mut standard, mut shared, mut own) = (String::new(), String::new(), String::new());
        let (support, again) = &self.support;
        for (module, names) in &self.imports {
            let is_own = module.starts_with('.');
            if module == support || SHARED.contains(&module.as_str()) {
                continue;
            }
            // The root's constructors reach modules of exports through their package.
            let line = import_line(module, names, self.package && module == ".");
            match (is_own, module.starts_with(WASMTIME)) {
                (true, _) => own += &line,
                (false, true) => shared += &line,
                (false, false) => standard += &line,
            }
        }
        let line = import_line(support, &self.support_names(), *again);
        match support.starts_with('.') {
            true => own += &line,
            false => shared += &line,
        }
        for module in [FUTURES, STREAMS] {
            if let Some(names) = self.imports.get(module) {
                shared += &import_line(module, names, false);
            }
        }
        let future = "from __future__ import annotations\n".to_owned();
        let mut blocks = vec![future, standard, shared, own];
        blocks.retain(|block| !block.is_empty());
        blocks.join("\n")
    }

    /// `Ok`, `Err`, `Some` and `Result` are part of every module that does not define such a name
    /// itself: programs import them from there.
    fn support_names(&self) -> BTreeSet<(String, String)> {
        let (module, again) = &self.support;
        let mut names = self.imports.get(module).cloned().unwrap_or_default();
        if !again {
            return names;
        }
        for name in ["Err", "Ok", "Result", "Some"] {
            if !self.defined.contains(name) {
                names.insert((name.to_owned(), name.to_owned()));
            }
        }
        names
    }
}

/// The module of `Ok`, `Err`, `Some` and `Result`.
pub(in crate::emit) const SUPPORT: &str = "componentize_py_types";

/// The package that hosts in Python use.
const WASMTIME: &str = "wasmtime";

/// The modules that all SDKs have in common; their imports stand together.
const SHARED: [&str; 3] = [SUPPORT, STREAMS, FUTURES];

/// The modules of the ends of streams and futures.
pub(in crate::emit) const STREAMS: &str = "componentize_py_async_support.streams";
pub(in crate::emit) const FUTURES: &str = "componentize_py_async_support.futures";

/// `explicit` imports may be imported from here, says `as` to type checkers even where nothing is
/// renamed.
fn import_line(module: &str, names: &BTreeSet<(String, String)>, explicit: bool) -> String {
    if names.is_empty() {
        return String::new();
    }
    let names: Vec<String> = names
        .iter()
        .map(|(name, local)| {
            if name == local && !explicit {
                name.clone()
            } else {
                format!("{name} as {local}")
            }
        })
        .collect();
    super::layout::statement(&format!("from {module} import "), &names)
}

//! The modules of one check, each read once, when something refers to it.

use crate::entity::Answers;
use crate::finding::WitPlace;
use crate::loaded::{Kind, Loaded};
use crate::python;
use crate::sources::{Origin, Sources};
use hognose_bindgen_py::{emit, world::World};
use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    rc::Rc,
};
use wit_parser::Span;

/// The world, its generated modules and the Python files.
pub(crate) struct Program<'a> {
    pub world: &'a World,
    pub sources: &'a Sources<'a>,
    /// The text of generated modules by name, and whether they are packages.
    generated: BTreeMap<String, (String, bool)>,
    loaded: RefCell<HashMap<String, Option<Rc<Loaded>>>>,
    pub answers: Answers,
}

impl<'a> Program<'a> {
    pub fn new(world: &'a World, sources: &'a Sources<'a>) -> Self {
        let files = emit::python::emit(world).into_iter();
        let generated = files.map(|(path, text)| {
            let module = path.strip_suffix(".py").unwrap_or(&path).replace('/', ".");
            match module.strip_suffix(".__init__") {
                Some(package) => (package.to_owned(), (text, true)),
                None => (module, (text, false)),
            }
        });
        Program {
            world,
            sources,
            generated: generated.collect(),
            loaded: RefCell::default(),
            answers: Answers::default(),
        }
    }

    /// The module of that name, if its text is here.
    pub fn load(&self, name: &str) -> Option<Rc<Loaded>> {
        if let Some(known) = self.loaded.borrow().get(name) {
            return known.clone();
        }
        let read = self.read(name).map(Rc::new);
        let mut loaded = self.loaded.borrow_mut();
        loaded.insert(name.to_owned(), read.clone());
        read
    }

    /// All modules that were read so far, in the order of their names.
    pub fn all_loaded(&self) -> Vec<Rc<Loaded>> {
        let loaded = self.loaded.borrow();
        let mut all: Vec<Rc<Loaded>> = loaded.values().flatten().cloned().collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    fn read(&self, name: &str) -> Option<Loaded> {
        let (text, shown, is_package, kind) = match self.generated.get(name) {
            Some((text, is_package)) => {
                (text.as_str(), String::new(), *is_package, Kind::Generated)
            }
            None => {
                let found = self.sources.find(name)?;
                let kind = match found.origin {
                    Origin::App => Kind::App,
                    Origin::Library => Kind::Library,
                };
                (found.text, found.shown, found.is_package, kind)
            }
        };
        Some(Loaded {
            name: name.to_owned(),
            kind,
            shown,
            python: python::parse(text, name, is_package),
            text: text.to_owned(),
        })
    }

    pub fn is_generated(&self, module: &str) -> bool {
        self.generated.contains_key(module)
    }

    /// Whether the module is of the generated packages, or would be if it existed: the nearest
    /// package around it is generated.
    pub fn is_inside_generated(&self, module: &str) -> bool {
        let mut outer = module;
        while let Some((parent, _)) = outer.rsplit_once('.') {
            if let Some((_, is_package)) = self.generated.get(parent) {
                return *is_package;
            }
            outer = parent;
        }
        false
    }

    /// Whether a module of that name can be imported, or a folder of them.
    pub fn exists(&self, module: &str) -> bool {
        let inside = format!("{module}.");
        self.is_generated(module)
            || self.generated.keys().any(|name| name.starts_with(&inside))
            || self.sources.exists(module)
    }

    /// The names of the modules directly inside a generated package.
    pub fn inside_generated<'m>(&'m self, package: &'m str) -> impl Iterator<Item = &'m str> {
        let names = self.generated.keys();
        names.filter_map(move |name| {
            let (parent, name) = name.rsplit_once('.')?;
            (parent == package).then_some(name)
        })
    }

    /// The names of generated modules without a dot.
    pub fn generated_top_level(&self) -> impl Iterator<Item = &str> {
        let names = self.generated.keys().map(String::as_str);
        names.filter(|name| !name.contains('.'))
    }

    /// A place in a WIT file.
    pub fn wit_place(&self, span: Span) -> Option<WitPlace> {
        let location = self.world.resolve.source_map.resolve_span(span)?;
        Some(WitPlace {
            path: location.path.to_owned(),
            start: location.range.start,
            end: location.range.end,
        })
    }
}

//! A Python module as the checks see it.

use std::collections::HashMap;
use std::ops::Range;

/// A module as the checks see it.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// Where the text is no Python, in order; what follows such a place is read as well as it can
    /// be.
    pub errors: Vec<(String, Range<usize>)>,
    /// The scopes; the first is the module's own.
    pub scopes: Vec<Scope>,
    pub classes: Vec<Class>,
    pub functions: Vec<Function>,
    pub imports: Vec<Import>,
    /// Dotted names of at least two parts that are read.
    pub uses: Vec<Use>,
    /// Dotted names that are assigned to or deleted.
    pub stores: Vec<Dotted>,
    /// What `hasattr` and `getattr` look into.
    pub tested: Vec<Dotted>,
    pub calls: Vec<Call>,
}

/// Index into [`Module::scopes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ScopeId(pub usize);

impl ScopeId {
    /// The scope of the module itself.
    pub const MODULE: ScopeId = ScopeId(0);
}

/// The names of a module, a class or a function.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// The scope around it; `None` for the module.
    pub parent: Option<ScopeId>,
    /// Whether it is a class, whose names functions inside do not see.
    pub is_class: bool,
    /// Every place where a name gets a value.
    pub names: HashMap<String, Vec<Binding>>,
    /// Modules all of whose names are imported.
    pub stars: Vec<String>,
}

/// One way in which a name gets its value.
#[derive(Debug, Clone)]
pub(crate) struct Binding {
    pub value: Value,
    /// Whether it happens only in some cases: inside an `if`, a `try` or a loop.
    pub conditional: bool,
}

/// What a name is bound to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Index into [`Module::classes`].
    Class(usize),
    /// Index into [`Module::functions`].
    Function(usize),
    /// A module.
    Module(String),
    /// An attribute of a module, or a module inside it.
    From(String, String),
    /// Another name for something.
    Alias(Dotted),
    /// A constant, a list and the like: nothing that can be called. The word says what.
    Literal(&'static str),
    /// Nobody knows.
    Other,
}

/// A dotted name, with the place of each part.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dotted {
    pub parts: Vec<(String, Range<usize>)>,
    /// Where the first part is looked up.
    pub scope: ScopeId,
}

impl Dotted {
    pub fn range(&self) -> Range<usize> {
        match (self.parts.first(), self.parts.last()) {
            (Some((_, first)), Some((_, last))) => first.start..last.end,
            _ => 0..0,
        }
    }

    /// The last part, without its place.
    pub fn last(&self) -> &str {
        self.parts.last().map_or("", |(name, _)| name.as_str())
    }

    /// Whether it is spelled so.
    pub fn is(&self, names: &[&str]) -> bool {
        self.parts.len() == names.len()
            && self
                .parts
                .iter()
                .zip(names)
                .all(|((part, _), name)| part == name)
    }
}

/// When code runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Context {
    /// While the module is imported, and not in a function.
    pub at_import: bool,
    /// Only in some cases.
    pub conditional: bool,
    /// Where exceptions are caught.
    pub caught: bool,
    /// Never: for type checkers only.
    pub type_checking: bool,
}

impl Context {
    /// Whether it runs whenever the module is imported, and nothing catches what it raises.
    pub fn surely_at_import(self) -> bool {
        self.at_import && !self.conditional && !self.caught && !self.type_checking
    }

    /// Whether code for other worlds may stand there.
    pub fn is_guarded(self) -> bool {
        self.caught || self.type_checking || self.at_import && self.conditional
    }
}

/// A class.
#[derive(Debug)]
pub(crate) struct Class {
    pub name: String,
    /// Of its name.
    pub range: Range<usize>,
    /// The scope of its body.
    pub scope: ScopeId,
    /// `None` for what is no dotted name.
    pub bases: Vec<Option<Dotted>>,
    pub decorators: Vec<Option<Dotted>>,
    pub has_keywords: bool,
    /// The annotated names of its body in order: fields, if it is a dataclass.
    pub fields: Vec<Field>,
}

/// An annotated name in a class.
#[derive(Debug)]
pub(crate) struct Field {
    pub name: String,
    pub has_default: bool,
}

/// A function.
#[derive(Debug)]
pub(crate) struct Function {
    pub name: String,
    /// Of its name.
    pub range: Range<usize>,
    pub is_async: bool,
    pub decorators: Vec<Option<Dotted>>,
    /// Those that can be given by position, in order.
    pub positional: Vec<Param>,
    pub keyword_only: Vec<Param>,
    pub has_varargs: bool,
    pub has_kwargs: bool,
    pub returns: Option<Annotation>,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Param {
    pub name: String,
    pub annotation: Option<Annotation>,
    pub has_default: bool,
    /// An annotation is then meant to allow `None` too, as it was once written.
    pub default_is_none: bool,
}

/// A type as it is annotated.
#[derive(Debug)]
pub(crate) struct Annotation {
    pub kind: AnnotationKind,
    pub range: Range<usize>,
}

/// The form of an annotation.
#[derive(Debug)]
pub(crate) enum AnnotationKind {
    None,
    Name(Dotted),
    Subscript(Dotted, Vec<Annotation>),
    Union(Vec<Annotation>),
    /// `...`, as in `tuple[int, ...]`.
    Ellipsis,
    /// `()`, as in `tuple[()]`.
    Empty,
    Unknown,
}

/// An import statement, or one name of it.
#[derive(Debug)]
pub(crate) struct Import {
    /// The absolute name of the module; empty where a relative one leads out of the package.
    pub module: String,
    /// Of the module's name, where it is written.
    pub module_range: Range<usize>,
    /// What is taken from it, with its place; `None` for the module itself.
    pub name: Option<(String, Range<usize>)>,
    pub context: Context,
}

/// A dotted name where it is read.
#[derive(Debug)]
pub(crate) struct Use {
    pub name: Dotted,
    pub context: Context,
}

/// A call of something that has a dotted name.
#[derive(Debug)]
pub(crate) struct Call {
    pub callee: Dotted,
    pub positional: usize,
    /// `*args` among the arguments.
    pub has_star: bool,
    /// The names of keyword arguments.
    pub keywords: Vec<(String, Range<usize>)>,
    /// `**kwargs` among the arguments.
    pub has_double_star: bool,
    /// Whether the call is a statement of its own, so that its value is dropped.
    pub is_statement: bool,
    pub context: Context,
}

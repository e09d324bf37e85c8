//! One walk over a module that the parser read.

use super::{
    names::Names,
    noted::Noted,
    outline::{Outline, WitName, Writer},
    strings::{Text, begins_open, is_identifier, is_whole},
};
use crate::python::deep::with_tree;
use ruff_python_ast::{
    Alias, BytesLiteral, Expr, ExprCall, ExprContext, Stmt, StmtImport, StmtImportFrom,
    visitor::{self, Visitor},
};
use ruff_text_size::{Ranged, TextRange};
use rustc_hash::FxHashSet;

/// Functions that import a module by a name that is a value.
const IMPORTERS: [&str; 2] = ["import_module", "__import__"];

/// Functions of `hognose.world` that find a generated module.
const FINDERS: [&str; 2] = ["imported", "needed"];

/// Functions that look up an attribute by a name that is a value.
const LOOKUPS: [&str; 2] = ["getattr", "hasattr"];

/// The part of the SDK whose modules are exported interfaces, with the same names as those of
/// imported ones.
const EXPORTS: &str = "exports";

/// Reads a module's text.
pub fn read(text: &str, noted: &Noted) -> (Outline, Names) {
    let found = with_tree(text, |parsed| {
        let mut reader = Reader {
            writer: Writer::new(noted),
            statements: Vec::new(),
            single: FxHashSet::default(),
            chains: FxHashSet::default(),
            attributes: FxHashSet::default(),
        };
        reader.visit_body(&parsed.syntax().body);
        let tokens = parsed.tokens().iter();
        reader.finish(text, tokens.map(|token| token.range()))
    });
    // Of a file that is too long to be read, everything is taken to be meant.
    found.unwrap_or_else(|| {
        let outline = Outline {
            imports_unseen: true,
            ..Outline::default()
        };
        (outline, Names::default())
    })
}

/// What is found on the way. Most of it is found again and again, so it is only kept for good when
/// it is known what there is.
struct Reader<'a, 'n> {
    writer: Writer<'n>,
    /// Where import statements are, in the order of the text.
    statements: Vec<TextRange>,
    /// Names that are chains by themselves.
    single: FxHashSet<&'a str>,
    chains: FxHashSet<Vec<&'a str>>,
    attributes: FxHashSet<&'a str>,
}

impl<'a> Visitor<'a> for Reader<'a, '_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::AugAssign(assignment) => {
                // It is read first.
                self.chain(&assignment.target);
                visitor::walk_stmt(self, statement);
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        let context = match expr {
            Expr::Name(name) => name.ctx,
            Expr::Attribute(attribute) => attribute.ctx,
            Expr::Call(call) => return self.call(call),
            _ => {
                if let Some(text) = Text::of(expr) {
                    self.writer.text(&text);
                }
                return visitor::walk_expr(self, expr);
            }
        };
        if context == ExprContext::Load {
            self.chain(expr);
        }
        self.importer(expr, None);
        self.attributes(expr);
    }

    fn visit_bytes_literal(&mut self, literal: &'a BytesLiteral) {
        if let Ok(text) = std::str::from_utf8(&literal.value) {
            let (text, fields) = (text.into(), false);
            self.writer.text(&Text { text, fields });
        }
    }
}

impl<'a> Reader<'a, '_> {
    /// What was found, with the names among `tokens`, outside of import statements.
    fn finish(mut self, text: &str, tokens: impl Iterator<Item = TextRange>) -> (Outline, Names) {
        let mut all: FxHashSet<&str> = FxHashSet::default();
        for range in tokens {
            let word = &text[range];
            if !all.contains(word) && is_identifier(word) && !self.is_imported(range) {
                all.insert(word);
                self.writer.word(word);
            }
        }
        let mut chains: Vec<String> = self.chains.iter().map(|chain| chain.join(".")).collect();
        chains.extend(self.single.iter().map(|name| (*name).to_owned()));
        let names = Names {
            chains: chains.iter().collect(),
            attributes: self.attributes.iter().collect(),
            all: all.iter().collect(),
        };
        (self.writer.finish(), names)
    }

    /// Whether a place is in an import statement.
    fn is_imported(&self, range: TextRange) -> bool {
        let next = (self.statements).partition_point(|statement| statement.end() <= range.start());
        (self.statements.get(next)).is_some_and(|statement| statement.contains_range(range))
    }

    fn import(&mut self, statement: &StmtImport) {
        self.statements.push(statement.range());
        // Where a name is missing, the parser goes on with one that is empty.
        for module in statement
            .names
            .iter()
            .filter(|module| !module.name.id.is_empty())
        {
            let imports = &mut self.writer.outline.imports;
            imports.add_module(module.name.id.as_str(), alias(module));
        }
    }

    fn import_from(&mut self, statement: &StmtImportFrom) {
        self.statements.push(statement.range());
        let path = statement
            .module
            .as_ref()
            .map_or("", |name| name.id.as_str());
        let names = statement
            .names
            .iter()
            .map(|item| (item.name.id.as_str(), alias(item)));
        let names: Vec<_> = names.filter(|(name, _)| !name.is_empty()).collect();
        if names.is_empty() {
            return;
        }
        // Under another name its calls are not looked at.
        let renamed =
            { names.iter() }.any(|(name, alias)| alias.is_some() && IMPORTERS.contains(name));
        self.writer.outline.imports_unseen |= renamed;
        self.writer
            .import_from(statement.level as usize, path, names);
    }

    /// A name with all attributes that follow, if that is what it is.
    fn chain(&mut self, expr: &'a Expr) {
        let mut chain = Vec::new();
        let mut at = expr;
        while let Expr::Attribute(attribute) = at {
            chain.push(attribute.attr.id.as_str());
            at = &attribute.value;
        }
        let Expr::Name(name) = at else {
            return;
        };
        if chain.is_empty() {
            self.single.insert(name.id.as_str());
        } else {
            chain.push(name.id.as_str());
            chain.reverse();
            self.chains.insert(chain);
        }
    }

    /// The names behind dots, and what is before the first of these, unless it is a name.
    fn attributes(&mut self, expr: &'a Expr) {
        let mut at = expr;
        while let Expr::Attribute(attribute) = at {
            if last_name(&attribute.value) != Some(EXPORTS) {
                self.attributes.insert(attribute.attr.id.as_str());
            }
            at = &attribute.value;
        }
        if !matches!(at, Expr::Name(_)) {
            self.visit_expr(at);
        }
    }

    fn call(&mut self, call: &'a ExprCall) {
        self.importer(&call.func, Some(call));
        self.chain(&call.func);
        self.attributes(&call.func);
        let arguments = &call.arguments;
        let (first, others) = match arguments.args.split_first() {
            Some((first, others)) => (Some(first), others),
            None => (None, &[][..]),
        };
        let is_one_of =
            |names: &[&str]| last_name(&call.func).is_some_and(|name| names.contains(&name));
        if is_one_of(&FINDERS) {
            self.finder(call);
        }
        match first {
            // The name that is looked up says what is meant.
            Some(object) if is_one_of(&LOOKUPS) && others.first().is_some_and(is_whole) => {
                self.attributes(object);
            }
            Some(name) if is_one_of(&FINDERS) && is_whole(name) => {}
            Some(first) => self.visit_expr(first),
            None => {}
        }
        others.iter().for_each(|other| self.visit_expr(other));
        for keyword in &arguments.keywords {
            self.visit_keyword(keyword);
        }
    }

    /// If this imports by a value, the first argument has to say at least how the name begins.
    fn importer(&mut self, expr: &Expr, call: Option<&ExprCall>) {
        if last_name(expr).is_some_and(|name| IMPORTERS.contains(&name)) {
            let first = call.and_then(|call| call.arguments.args.first());
            let seen = first.is_some_and(|first| is_whole(first) || begins_open(first));
            self.writer.outline.imports_unseen |= !seen;
        }
    }

    /// The arguments of a call that finds a generated module.
    fn finder(&mut self, call: &ExprCall) {
        let arguments = &call.arguments;
        let texts = arguments.args.iter().map_while(|argument| {
            let text = Text::of(argument).filter(|text| !text.fields);
            text.map(|text| text.text.into_owned())
        });
        let mut texts = texts.collect::<Vec<_>>().into_iter();
        let Some(interface) = texts.next() else {
            return;
        };
        let known = texts.len() + 1 == arguments.args.len() && arguments.keywords.is_empty();
        self.writer.outline.wit_names.insert(WitName {
            interface,
            versions: if known { texts.collect() } else { Vec::new() },
        });
    }
}

/// A name, or the last attribute.
fn last_name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.id.as_str()),
        _ => None,
    }
}

fn alias(name: &Alias) -> Option<&str> {
    let alias = name.asname.as_ref().map(|name| name.id.as_str());
    alias.filter(|alias| !alias.is_empty())
}

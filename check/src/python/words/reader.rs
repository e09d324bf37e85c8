//! One walk over a module.

use super::{
    Import, Lines, Paths, What, WitName, Words,
    strings::{Text, begins_open, is_identifier, is_whole, wit_name},
};
use ruff_python_ast::{
    Alias, BytesLiteral, Expr, ExprCall, ExprContext, Stmt, StmtImport, StmtImportFrom,
    visitor::{self, Visitor},
};
use ruff_text_size::{Ranged, TextRange};
use std::collections::HashSet;

/// Functions that import a module by a name that is a value.
const IMPORTERS: [&str; 2] = ["import_module", "__import__"];

/// Functions of `hognose.world` that find a generated module.
const FINDERS: [&str; 2] = ["imported", "needed"];

/// Functions that look up an attribute by a name that is a value.
const LOOKUPS: [&str; 2] = ["getattr", "hasattr"];

/// The part of the SDK whose modules are exported interfaces, with the same names as those of
/// imported ones.
const EXPORTS: &str = "exports";

/// What is found on the way. Most of it is found again and again, so it is only kept for good when
/// it is known what there is.
#[derive(Default)]
pub(super) struct Reader<'a> {
    words: Words,
    /// Where import statements are, in the order of the text.
    statements: Vec<TextRange>,
    /// Names that are chains by themselves.
    single: HashSet<&'a str>,
    chains: HashSet<Vec<&'a str>>,
    attributes: HashSet<&'a str>,
    whole: HashSet<String>,
    open: HashSet<String>,
}

impl<'a> Visitor<'a> for Reader<'a> {
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
                    self.text(text);
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
            let text = text.to_owned();
            let fields = false;
            self.text(Text { text, fields });
        }
    }
}

impl<'a> Reader<'a> {
    /// What was found, with the names among `tokens`, outside of import statements.
    pub fn finish(mut self, text: &str, tokens: impl Iterator<Item = TextRange>) -> Words {
        let mut names: HashSet<&str> = HashSet::new();
        for range in tokens {
            let word = &text[range];
            if !names.contains(word) && is_identifier(word) && !self.is_imported(range) {
                names.insert(word);
            }
        }
        self.words.names = names.iter().collect();
        self.words.attributes = self.attributes.iter().collect();
        let mut chains: Vec<String> = self.chains.iter().map(|chain| chain.join(".")).collect();
        chains.extend(self.single.iter().map(|name| (*name).to_owned()));
        self.words.chains = chains.iter().collect();
        self.words.paths = Paths {
            whole: self.whole.iter().collect::<Lines>(),
            open: self.open.iter().collect(),
            ..Paths::default()
        };
        self.words
    }

    /// Whether a place is in an import statement.
    fn is_imported(&self, range: TextRange) -> bool {
        let next = (self.statements).partition_point(|statement| statement.end() <= range.start());
        (self.statements.get(next)).is_some_and(|statement| statement.contains_range(range))
    }

    fn import(&mut self, statement: &StmtImport) {
        self.statements.push(statement.range());
        for module in &statement.names {
            self.words.imports.push(Import {
                level: 0,
                path: module.name.id.to_string(),
                what: What::Module,
                alias: alias(module),
            });
        }
    }

    fn import_from(&mut self, statement: &StmtImportFrom) {
        self.statements.push(statement.range());
        let path = statement.module.as_ref();
        let path = path.map(|name| name.id.to_string()).unwrap_or_default();
        for item in &statement.names {
            let alias = alias(item);
            let word = item.name.id.as_str();
            // Under another name its calls are not looked at.
            self.words.imports_unseen |= alias.is_some() && IMPORTERS.contains(&word);
            self.words.imports.push(Import {
                level: statement.level as usize,
                path: path.clone(),
                what: match word {
                    "*" => What::All,
                    word => What::Name(word.to_owned()),
                },
                alias,
            });
        }
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
            self.words.imports_unseen |= !seen;
        }
    }

    /// The arguments of a call that finds a generated module.
    fn finder(&mut self, call: &ExprCall) {
        let arguments = &call.arguments;
        let texts = arguments.args.iter().map_while(|argument| {
            let text = Text::of(argument).filter(|text| !text.fields);
            text.map(|text| text.text)
        });
        let mut texts = texts.collect::<Vec<_>>().into_iter();
        let Some(interface) = texts.next() else {
            return;
        };
        let known = texts.len() + 1 == arguments.args.len() && arguments.keywords.is_empty();
        self.words.wit_names.insert(WitName {
            interface,
            versions: if known { texts.collect() } else { Vec::new() },
        });
    }

    fn text(&mut self, text: Text) {
        if let Some(interface) = wit_name(&text.text) {
            let interface = interface.to_owned();
            let versions = Vec::new();
            self.words.wit_names.insert(WitName {
                interface,
                versions,
            });
            return;
        }
        let open = text.is_open();
        if text.fields && !open {
            return;
        }
        let path = text.text.trim_start_matches('.');
        let mut words = path.strip_suffix('.').unwrap_or(path).split('.');
        if words.all(is_identifier) || (open && path.is_empty()) {
            match open {
                true => self.open.insert(text.text),
                false => self.whole.insert(text.text),
            };
        }
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

fn alias(name: &Alias) -> Option<String> {
    name.asname.as_ref().map(|name| name.id.to_string())
}

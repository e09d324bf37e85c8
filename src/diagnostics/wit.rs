//! Errors of the WIT parser as reports with the place in the file.

use super::{Place, Report};
use crate::wit::wasi_versions;
use std::collections::BTreeMap;
use wit_parser::{
    PackageName, ParseError, ParseErrorKind, ResolveError, ResolveErrorKind, SourceMap, Span,
};

/// The text of every WIT file that was read, by the path under which it was given to the parser.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: BTreeMap<String, String>,
}

impl Sources {
    /// Remembers a file.
    pub fn insert(&mut self, path: String, text: String) {
        self.texts.insert(path, text);
    }

    /// Remembers the files of others.
    pub fn extend(&mut self, others: Sources) {
        self.texts.extend(others.texts);
    }

    /// The text of a file that was read.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// The place of `labels`, each a span of `map` with words. Labels in other files than the first one's are left out.
    pub fn place(&self, map: &SourceMap, labels: &[(Span, &str)]) -> Option<Place> {
        let first = map.resolve_span(labels.first()?.0)?;
        let labels = labels.iter().filter_map(|(span, words)| {
            let location = map.resolve_span(*span)?;
            (location.path == first.path).then(|| (location.range, words.to_string()))
        });
        Some(Place {
            path: first.path.to_string(),
            text: self.texts.get(first.path)?.clone(),
            labels: labels.collect(),
        })
    }
}

/// The report of a file that does not parse.
pub fn from_parse_error(error: &ParseError, map: &SourceMap, sources: &Sources) -> Report {
    let kind = error.kind();
    let message = kind.to_string();
    let (first, hint) = message.split_once('\n').unwrap_or((&message, ""));
    let help = match kind {
        ParseErrorKind::Lex(_) | ParseErrorKind::Syntax { .. } => keyword_help(&message, hint),
        ParseErrorKind::ItemNotFound { name, .. } if hint.is_empty() => {
            format!("define `{name}` here, or bring it in by `use`")
        }
        // The kinds are open-ended in the parser; the hint of a new kind is its own.
        _ => hint.to_string(),
    };
    Report::new(lower_first(first))
        .at(sources.place(map, &[(kind.span(), "")]))
        .help(help)
}

/// The report of packages that do not fit together. `known` are all that were read.
pub fn from_resolve_error<'a>(
    error: &ResolveError,
    map: &SourceMap,
    sources: &Sources,
    known: impl Iterator<Item = &'a PackageName>,
) -> Report {
    let kind = error.kind();
    let place = sources.place(map, &[(kind.span(), "")]);
    match kind {
        ResolveErrorKind::PackageNotFound { requested, .. } => {
            let known: Vec<String> = known.map(|name| format!("  {name}")).collect();
            let help = match wasi_versions(requested) {
                Some(versions) => format!(
                    "hognose has this package of WASI in the versions {versions}: name one of these, or put its WIT into `deps/` beside this file"
                ),
                None => format!(
                    "put its WIT into `deps/` beside this file, or give its folder by another `-d`; the version must match too: `{requested}`"
                ),
            };
            let report = Report::new(format!("package `{requested}` was not found"))
                .at(place)
                .help(help);
            report.detail(format!("packages that were found:\n{}", known.join("\n")))
        }
        ResolveErrorKind::DuplicatePackage { name, span1, span2 } => {
            let other = map.resolve_span(*span2);
            let other = other.map_or(String::new(), |place| format!(" and in `{}`", place.path));
            let labels = [(*span1, "here"), (*span2, "and here")];
            Report::new(format!(
                "package `{name}` is defined twice, here{other}, and the two differ"
            ))
            .at(sources.place(map, &labels))
            .help("keep one of them")
        }
        // Open-ended in the parser: its own words are what there is to say.
        _ => {
            let message = kind.to_string();
            Report::new(lower_first(&message)).at(place)
        }
    }
}

fn keyword_help(message: &str, hint: &str) -> String {
    let keyword = message
        .split_once("found keyword `")
        .and_then(|(_, rest)| rest.split_once('`'));
    match keyword {
        Some((keyword, _)) if message.starts_with("expected an identifier") => {
            format!("`{keyword}` is a keyword of WIT: to use it as a name write `%{keyword}`")
        }
        Some(_) | None => hint.to_string(),
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

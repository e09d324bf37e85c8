//! Errors of the WIT parser as reports with the place in the file.

mod help;
mod names;

use super::sources::Sources;
use crate::diagnostics::{Code, Place, Report};
use hognose_check::nearest;
use names::{Kind, defined, keyword_before, package};
use std::path::Path;
use wit_parser::{
    PackageName, ParseError, ParseErrorKind, ResolveError, ResolveErrorKind, SourceMap,
};

/// The report of a file that does not parse.
pub(super) fn from_parse_error(error: &ParseError, map: &SourceMap, sources: &Sources) -> Report {
    let kind = error.kind();
    let message = kind.to_string();
    let (first, hint) = message.split_once('\n').unwrap_or((&message, ""));
    let place = sources.place(map, &[(kind.span(), "")]);
    if let ParseErrorKind::ItemNotFound { name, .. } = kind
        && hint.is_empty()
    {
        let files: Vec<&str> = map.source_names().collect();
        return sources.not_found(first, name, place, &files);
    }
    let (code, help) = match kind {
        ParseErrorKind::Lex(_) => {
            let (_, help) = help::of_syntax(&message, hint, place.as_ref());
            (Code::WitSyntax, help)
        }
        ParseErrorKind::Syntax { .. } => help::of_syntax(&message, hint, place.as_ref()),
        ParseErrorKind::ItemNotFound { .. } => (Code::WitUnknownName, hint.to_string()),
        ParseErrorKind::TypeCycle { .. } => (Code::WitInvalid, help::of_contradiction(&message)),
        // The kinds are open-ended in the parser; the hint of a new kind is its own.
        _ => (Code::WitInvalid, hint.to_string()),
    };
    Report::new(code, lower_first(first)).at(place).help(help)
}

/// The report of packages that do not fit together. `known` are all that were read.
pub(super) fn from_resolve_error<'a>(
    error: &ResolveError,
    map: &SourceMap,
    sources: &Sources,
    known: impl Iterator<Item = &'a PackageName>,
) -> Report {
    let kind = error.kind();
    let place = sources.place(map, &[(kind.span(), "")]);
    match kind {
        ResolveErrorKind::PackageNotFound { requested, .. } => {
            let known: Vec<&PackageName> = known.collect();
            let names: Vec<String> = known.iter().map(|name| format!("  {name}")).collect();
            Report::new(
                Code::UnknownPackage,
                format!("package `{requested}` was not found"),
            )
            .at(place)
            .help(help::of_package(requested, &known))
            .detail(format!("packages that were found:\n{}", names.join("\n")))
        }
        ResolveErrorKind::DuplicatePackage { name, span1, span2 } => {
            let other = map.resolve_span(*span2);
            let other = other.map_or(String::new(), |place| format!(" and in `{}`", place.path));
            let labels = [(*span1, "here"), (*span2, "and here")];
            let message =
                format!("package `{name}` is defined twice, here{other}, and the two differ");
            Report::new(Code::DuplicatePackage, message)
                .at(sources.place(map, &labels))
                .help("keep one of them")
        }
        // Open-ended in the parser: its own words are what there is to say.
        _ => {
            let message = kind.to_string();
            if let Some((what, _)) = message.split_once(" not found in package")
                && let Some((package, name)) = place.as_ref().and_then(foreign)
            {
                let files = sources.of_package(&package);
                let files: Vec<&str> = files.iter().map(String::as_str).collect();
                let message = format!("there is no {what} `{name}` in the package `{package}`");
                return sources.not_found(&message, &name, place, &files);
            }
            if message.ends_with(" not defined in interface")
                && let Some((package, name)) = place.as_ref().and_then(used)
            {
                let files = sources.of_package(&package);
                let files: Vec<&str> = files.iter().map(String::as_str).collect();
                let message = format!("there is no type `{name}` in the interface");
                return sources.not_found(&message, &name, place, &files);
            }
            Report::new(Code::WitInvalid, lower_first(&message))
                .at(place)
                .help(help::of_contradiction(&message))
        }
    }
}

impl Sources {
    /// The report of a name that is nowhere in `files`, with the one that was probably meant.
    fn not_found(&self, message: &str, name: &str, place: Option<Place>, files: &[&str]) -> Report {
        let before = place.as_ref().map(before).unwrap_or_default();
        let kind = match before.as_str() {
            "include" => Kind::World,
            "import" | "export" | "use" => Kind::Interface,
            _ => Kind::Type,
        };
        let texts = files.iter().filter_map(|file| self.text(file));
        let names: Vec<String> = texts.flat_map(|text| defined(text, kind)).collect();
        let near = nearest(name, names.iter().map(String::as_str));
        let report = match kind {
            Kind::World => Report::new(Code::UnknownWorld, format!("there is no world `{name}`")),
            Kind::Interface | Kind::Type => Report::new(Code::WitUnknownName, lower_first(message)),
        };
        let report = report.at(place);
        match (near, kind) {
            (Some(near), _) => report.help(format!("did you mean `{near}`?")),
            (None, Kind::World | Kind::Interface) if !names.is_empty() => report.help(format!(
                "there is `{}`; what another package has is named in full, as in `wasi:cli/command@0.2.0`",
                names.join("`, `")
            )),
            (None, Kind::Type) if ["float32", "float64"].contains(&name) => {
                report.help(format!("write `f{}`", &name[5..]))
            }
            (None, _) => report.help(format!("define `{name}` here, or bring it in with `use`")),
        }
    }

    /// The files of a package, which lie in one folder.
    fn of_package(&self, name: &str) -> Vec<String> {
        let heads = self.texts();
        let heads = heads.filter(|(_, text)| package(text).as_deref() == Some(name));
        let folders: Vec<Option<&Path>> = heads.map(|(path, _)| Path::new(path).parent()).collect();
        let paths = self.texts().filter(|(path, text)| {
            let own = package(text);
            let is_beside = folders.contains(&Path::new(path).parent());
            own.as_deref() == Some(name) || own.is_none() && is_beside
        });
        paths.map(|(path, _)| path.clone()).collect()
    }
}

/// The word before what a place points at, which may be the last part of a longer name.
fn before(place: &Place) -> String {
    let start = place.labels.first().map_or(0, |(range, _)| range.start);
    keyword_before(&place.text, whole_start(&place.text, start))
}

/// Package and name, where a place is inside `package/name`.
fn foreign(place: &Place) -> Option<(String, String)> {
    let (range, _) = place.labels.first()?;
    let start = whole_start(&place.text, range.start);
    let whole = place.text.get(start..)?;
    let end = whole.find(|letter: char| !is_of_name(letter))?;
    let (package, name) = whole[..end].split_once('/')?;
    let name = name.split(['@', '.']).next()?;
    Some((package.to_string(), name.to_string()))
}

/// The package that a type is used from, and the type: a place inside the braces of `use
/// package/interface.{type}`.
fn used(place: &Place) -> Option<(String, String)> {
    let (range, _) = place.labels.first()?;
    let before = place.text.get(..range.start)?;
    let (path, _) = before.rsplit_once('{')?;
    let start = whole_start(path, path.len());
    let (package, _) = path[start..].split_once('/')?;
    let name = place.text.get(range.clone())?;
    Some((package.to_string(), name.to_string()))
}

fn whole_start(text: &str, place: usize) -> usize {
    let before = text.get(..place).unwrap_or_default();
    before.trim_end_matches(is_of_name).len()
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || "%-:/@.".contains(letter)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

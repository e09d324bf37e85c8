//! What to do about a complaint of the WIT parser, which mostly says what it met. Its words are
//! recognized, and where they are not, an explanation has examples.

use super::super::wasi;
use crate::diagnostics::{Code, Place};
use hognose_check::nearest;
use wit_parser::PackageName;

/// About a text that cannot be read, at a place.
pub(super) fn of_syntax(message: &str, hint: &str, place: Option<&Place>) -> (Code, String) {
    let keyword = message
        .split_once("found keyword `")
        .and_then(|(_, rest)| rest.split_once('`'));
    if let Some((keyword, _)) = keyword
        && message.starts_with("expected an identifier")
    {
        let help =
            format!("`{keyword}` is a keyword of WIT: to use it as a name write `%{keyword}`");
        return (Code::WitKeyword, help);
    }
    if !hint.is_empty() {
        return (Code::WitSyntax, hint.to_string());
    }
    if message.starts_with("invalid character in identifier") {
        return (Code::WitSyntax, of_name(place));
    }
    if !message.starts_with("expected") {
        return (Code::WitInvalid, of_contradiction(message));
    }
    let found = |what: &str| message.contains(&format!("found {what}"));
    let help = if found("keyword `func`") {
        "a name and its type have a colon between them: `name: func()`"
    } else if found("eof") {
        "a `}` or `;` is missing at the end"
    } else if message.starts_with("expected ')'") || message.starts_with("expected '}'") {
        "a comma may be missing just before this"
    } else if message.starts_with("expected ';'") || message.starts_with("expected '{'") {
        "a semicolon may be missing just before this"
    } else {
        "`hognose explain wit-syntax` shows what is often forgotten"
    };
    (Code::WitSyntax, help.to_string())
}

/// A name as WIT would have it.
fn of_name(place: Option<&Place>) -> String {
    let written = place.and_then(|place| {
        let (range, _) = place.labels.first()?;
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
        let before = place.text.get(..range.start)?;
        let start = before.trim_end_matches(is_part).len();
        let rest = &place.text[start..];
        let end = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
        Some(&rest[..end])
    });
    let mut name = String::new();
    for letter in written.unwrap_or_default().chars() {
        let starts = letter.is_uppercase() && !name.is_empty();
        if (starts || letter == '_') && !name.ends_with('-') {
            name.push('-');
        }
        name.extend(letter.to_lowercase().filter(|letter| *letter != '_'));
    }
    format!("names are lower-case words with `-` between them: `{name}`")
}

/// About a text that can be read and contradicts itself.
pub(super) fn of_contradiction(message: &str) -> String {
    let has = |words: &str| message.contains(words);
    let help = if message.starts_with("type") && has("depends on itself") {
        "a type cannot contain itself: refer to it with an index into a list, or with a resource"
    } else if has("depends on itself") || has("dependency cycle") {
        "what refers to itself has no end: take one of the references out"
    } else if has("no `package` header") {
        "begin one of the files with a line such as `package local:hello;`"
    } else if has("more than once") || has("conflicts with prior") || has("duplicate") {
        "give one of them another name, or take it out"
    } else if has("defined as a world, not an interface") {
        "use `include` for a world; `import` and `export` are for interfaces"
    } else if has("defined as an interface, not a world") {
        "use `import` or `export` for an interface; `include` is for worlds"
    } else {
        "`hognose explain wit-invalid` has an example"
    };
    help.to_string()
}

/// About a package that is not among those that were read.
pub(super) fn of_package(requested: &PackageName, known: &[&PackageName]) -> String {
    let same = known
        .iter()
        .find(|name| name.namespace == requested.namespace && name.name == requested.name);
    if let Some(same) = same {
        return format!("`{same}` is there: the version must match, too");
    }
    if let Some(versions) = wasi::versions(requested) {
        return format!(
            "hognose has this package of WASI in the versions {versions}: name one of these, or put its WIT into `deps/` beside this file"
        );
    }
    let wasi = match requested.namespace.as_str() {
        "wasi" => wasi::names(),
        _ => Vec::new(),
    };
    let name = |name: &PackageName| format!("{}:{}", name.namespace, name.name);
    let names: Vec<String> = known.iter().map(|known| name(known)).chain(wasi).collect();
    let near = nearest(&name(requested), names.iter().map(String::as_str));
    let near = near.map_or(String::new(), |near| {
        format!("did you mean `{near}`? Else ")
    });
    format!(
        "{near}put its WIT into `deps/` beside this file, or give its folder with another `-d`; the version must match too: `{requested}`"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelt_as_wit_has_them() {
        for (written, expected) in [("getName", "`get-name`"), ("get_name", "`get-name`")] {
            let text = format!("export {written}: func();");
            let place = Place {
                path: "a.wit".into(),
                text,
                labels: vec![(7..8, String::new())],
            };
            assert!(of_name(Some(&place)).ends_with(expected));
        }
    }

    #[test]
    fn words_that_are_not_known_have_help_too() {
        assert!(!of_contradiction("something new").is_empty());
        assert!(!of_syntax("expected something new", "", None).1.is_empty());
    }
}

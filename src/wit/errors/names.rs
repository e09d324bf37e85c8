//! The names that WIT files define, as far as their text shows: what someone who misspelled one may
//! have meant. The parser itself gives nothing when it fails.

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    World,
    Interface,
    Type,
}

/// Types that need no definition.
const PRIMITIVE: [&str; 13] = [
    "bool", "char", "f32", "f64", "s16", "s32", "s64", "s8", "string", "u16", "u32", "u64", "u8",
];

/// The names of a kind that `text` defines, in its order; of types also those that the language
/// has.
pub(super) fn defined(text: &str, wanted: Kind) -> Vec<String> {
    let words = words(text);
    let mut names: Vec<String> = Vec::new();
    for three in words.windows(3) {
        let [keyword, name, next] = three else {
            continue;
        };
        let kind = match keyword.as_str() {
            "world" => Kind::World,
            "interface" => Kind::Interface,
            "record" | "variant" | "enum" | "flags" | "resource" | "type" => Kind::Type,
            _ => continue,
        };
        // `export name: interface {` defines none.
        let is_name = name.starts_with(|letter: char| letter.is_alphabetic() || letter == '%');
        if kind == wanted && is_name && (kind == Kind::Type || next == "{") {
            names.push(name.trim_start_matches('%').to_string());
        }
    }
    if wanted == Kind::Type {
        names.extend(PRIMITIVE.map(str::to_string));
    }
    names
}

/// The name after `package` at the head of a file, without its version.
pub(super) fn package(text: &str) -> Option<String> {
    let words = words(text);
    let at = words.iter().position(|word| word == "package")?;
    let rest = &words[at + 1..];
    let end = rest
        .iter()
        .position(|word| word == ";" || word == "{" || word == "@")?;
    Some(rest[..end].concat())
}

/// The word before a place: `include`, `import`, ...
pub(super) fn keyword_before(text: &str, place: usize) -> String {
    let before = text.get(..place).unwrap_or_default();
    words(before).pop().unwrap_or_default()
}

/// Names, keywords and signs, without comments.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if first.is_alphanumeric() || first == '%' {
            let is_part = |letter: char| letter.is_alphanumeric() || "%-_".contains(letter);
            let length = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
            words.push(rest[..length].to_string());
            length
        } else {
            if !first.is_whitespace() {
                words.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "// world not-this {
package acme:shop@1.0.0;
interface types { record item { name: string } /* type no = u8; */ type %flags = u8; }
world shop { import types; export own: interface { run: func(); } include other; }
";

    #[test]
    fn definitions_are_found_and_comments_are_not() {
        assert_eq!(defined(TEXT, Kind::World), ["shop"]);
        assert_eq!(defined(TEXT, Kind::Interface), ["types"]);
        assert_eq!(defined(TEXT, Kind::Type)[..2], ["item", "flags"]);
    }

    #[test]
    fn a_file_names_its_package_first() {
        assert_eq!(package(TEXT).as_deref(), Some("acme:shop"));
        assert_eq!(package("world w {}"), None);
    }

    #[test]
    fn the_word_before_a_place_is_known() {
        let place = TEXT.find("other").unwrap();
        assert_eq!(keyword_before(TEXT, place), "include");
    }
}

//! What modules of all worlds have in common: of each file, the statements that are used.

use super::module::HEAD;
use std::collections::BTreeSet;

/// Statements outside of instances, and those of one instance.
pub(super) struct Parts {
    pub(super) shared: String,
    pub(super) instance: String,
}

const SHARED: [&str; 2] = [
    include_str!("runtime/shared.js"),
    include_str!("runtime/wasi.js"),
];
const INSTANCE: [&str; 4] = [
    include_str!("runtime/memory.js"),
    include_str!("runtime/resources.js"),
    include_str!("runtime/tasks.js"),
    include_str!("runtime/channels.js"),
];

/// A text with the end of its file's name.
type Named = (&'static str, &'static str);

/// Folders for Python, which only some hosts give.
const FILES: [Named; 2] = [
    ("files.js", include_str!("runtime/files.js")),
    ("files.d.ts", include_str!("runtime/files.d.ts")),
];
/// HTTP by `fetch`.
const HTTP: [Named; 2] = [
    ("http.js", include_str!("runtime/http.js")),
    ("http.d.ts", include_str!("runtime/http.d.ts")),
];

/// What lies beside the module: texts by the ends of their names.
pub(super) fn beside(http: bool) -> Vec<(&'static str, String)> {
    let files = FILES.into_iter().chain(HTTP.into_iter().filter(|_| http));
    let text = |(name, text): Named| {
        let lines = text.lines();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let code: Vec<&str> = lines.filter(is_code).collect();
        (name, format!("{HEAD}{}", narrowed(&code.join("\n"))))
    };
    files.map(text).collect()
}

/// The same text with half the indentation: a tenth of its bytes.
pub(super) fn narrowed(text: &str) -> String {
    let mut narrow = String::with_capacity(text.len());
    for line in text.lines() {
        let rest = line.trim_start();
        narrow.push_str(&line[..(line.len() - rest.len()) / 2]);
        narrow.push_str(rest);
        narrow.push('\n');
    }
    narrow
}

/// One statement at the top of a file.
struct Item {
    name: &'static str,
    text: String,
    shared: bool,
}

/// The statements that a text uses, with those that these use.
pub(super) fn select(text: &str) -> Parts {
    let shared = SHARED.iter().flat_map(|file| items(file, true));
    let instance = INSTANCE.iter().flat_map(|file| items(file, false));
    let items: Vec<Item> = shared.chain(instance).collect();
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut texts = vec![text.to_owned()];
    while let Some(text) = texts.pop() {
        let words: BTreeSet<&str> = words(&text).collect();
        for (index, item) in items.iter().enumerate() {
            if words.contains(item.name) && used.insert(index) {
                texts.push(item.text.clone());
            }
        }
    }
    let mut parts = Parts {
        shared: String::new(),
        instance: String::new(),
    };
    for index in used {
        let Item { text, shared, .. } = &items[index];
        if *shared {
            parts.shared.push_str(text);
        } else {
            for line in text.lines() {
                parts.instance.push_str("  ");
                parts.instance.push_str(line);
                parts.instance.push('\n');
            }
        }
    }
    parts
}

/// The statements of a file, without comments. Each begins at the start of a line.
fn items(file: &'static str, shared: bool) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for line in file
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if starts {
            items.push(Item {
                name: name_of(line),
                text: String::new(),
                shared,
            });
        }
        if let Some(item) = items.last_mut().filter(|_| !line.is_empty()) {
            item.text.push_str(line);
            item.text.push('\n');
        }
    }
    items
}

fn name_of(line: &'static str) -> &'static str {
    let words = words(line)
        .filter(|word| !["export", "async", "const", "let", "function", "class"].contains(word));
    words.into_iter().next().unwrap_or_default()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    text.split(move |c| !is_word(c))
        .filter(|word| !word.is_empty())
}

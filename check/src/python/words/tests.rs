//! Both ways to read a module say the same.

use super::{noted::Noted, reader::read, scan::scan, *};
use std::{fs, path::Path as File};
use walkdir::WalkDir;

const NOTED: Noted = Noted::new(&["exit", "__all__", "sys", "lambda"]);

/// What both ways to read a module say of it.
fn outline_of(code: &str) -> Outline {
    let (outline, _) = read(code, &NOTED);
    if let Some(scanned) = scan(code, &NOTED) {
        assert_eq!(scanned, outline, "{code}");
    }
    outline
}

fn imports(code: &str) -> Vec<(String, Vec<String>)> {
    let outline = outline_of(code);
    let statements = outline.imports.iter().map(|statement| {
        let names = statement.names().map(|import| {
            let name = match import.what {
                What::Module => String::new(),
                What::Name(name) => name.to_owned(),
                What::All => "*".to_owned(),
            };
            let alias = import.alias.map(|alias| format!(" as {alias}"));
            name + &alias.unwrap_or_default()
        });
        let path = ".".repeat(statement.level) + statement.path;
        (path, names.collect())
    });
    statements.collect()
}

#[test]
fn import_statements_are_found_wherever_they_are() {
    for (code, expected) in [
        ("import a", &[("a", &[""][..])][..]),
        ("import a.b as c, d", &[("a.b", &[" as c"]), ("d", &[""])]),
        (
            "from ..a import (b as c,\n d,)",
            &[("..a", &["b as c", "d"])],
        ),
        ("from ... import a", &[("...", &["a"])]),
        ("from a.b import *", &[("a.b", &["*"])]),
        (
            "def f(): import a\nif x:\n  import b; import c",
            &[("a", &[""]), ("b", &[""]), ("c", &[""])],
        ),
        ("from .a import b, \\\n  c # d\n", &[(".a", &["b", "c"])]),
        ("from a import ( # b\n  c # d\n)", &[("a", &["c"])]),
        ("raise a from b", &[]),
        ("raise a \\\nfrom b", &[]),
        ("def f():\n    yield from a", &[]),
        ("'import a'  # import b", &[]),
        ("'''\nimport a\n'''\nimport b", &[("b", &[""])]),
        ("from", &[]),
    ] {
        let found = imports(code);
        let expected = expected.iter().map(|(path, names)| {
            let names = names.iter().map(|name| (*name).to_owned());
            ((*path).to_owned(), names.collect::<Vec<_>>())
        });
        assert_eq!(found, expected.collect::<Vec<_>>(), "{code}");
    }
}

#[test]
fn attributes_and_chains_are_told_from_other_names() {
    let (_, names) = read(
        "a.b.c(d.e)[f].g = h\nexports.i\na = 1\ngetattr(j.k, 'l')\ngetattr(m, 'n' + o)",
        &NOTED,
    );
    let attributes: Vec<&str> = names.attributes.iter().collect();
    assert_eq!(attributes, ["b", "c", "e", "g", "k"]);
    let chains: Vec<&str> = names.chains.iter().collect();
    assert_eq!(
        chains,
        ["a.b.c", "d.e", "exports.i", "f", "getattr", "h", "m", "o"]
    );
}

#[test]
fn strings_are_paths_where_they_could_be() {
    for (code, expected) in [
        (
            "f('a.b', '.c', f'd.{e}', 'no path', 'g_' + h, '', '1')",
            &[(".c", false), ("a.b", false), ("d.", true), ("g_", true)][..],
        ),
        ("'a.' 'b'\n'c'", &[("c", false), ("a.b", false)]),
        ("('a.'\n # no\n f'b')", &[("a.b", false)]),
        (
            "f'{a}b' rf'c\\{d['e']}' f'''{f:{'g'}}'''",
            &[("e", false), ("g", false)],
        ),
        ("'a\\x2eb' '\\n' r'c\\n'", &[]),
        (
            "'a\\x2eb', '\\141', b'c.d', B'\\xff'",
            &[("a", false), ("a.b", false), ("c.d", false)],
        ),
        ("f'a{{' f'b.c' f'd'\nf'e.'", &[("e.", true)]),
        (
            "{'a': [1][0:'b'], lambda: 'c': f'{ {1:'d'}[1]!r:>{e}}'}",
            &[("a", false), ("b", false), ("c", false), ("d", false)],
        ),
    ] {
        let outline = outline_of(code);
        let found: Vec<(&str, bool)> = (outline.paths.iter())
            .map(|path| (path.text, path.open))
            .collect();
        assert_eq!(found, expected, "{code}");
    }
}

#[test]
fn strings_below_a_module_are_found() {
    let outline = outline_of("'a', 'a.b', 'a.b.c', 'ab', 'a_', f'a.d.{e}', '.a.b'");
    let below = |module| -> Vec<(&str, bool)> {
        let found = outline.paths.below(module);
        found.map(|path| (path.text, path.open)).collect()
    };
    assert_eq!(
        below("a"),
        [
            ("a", false),
            ("a.b", false),
            ("a.b.c", false),
            ("a.d.", true)
        ]
    );
    assert_eq!(below("a.b"), [("a.b", false), ("a.b.c", false)]);
    assert_eq!(below("b"), []);
}

#[test]
fn names_in_wit_have_the_versions_that_stand_beside_them() {
    let outline = outline_of(
        "needed('a:b/c', '1', '2')\nimported(\"a:b/d\", v)\nx = 'a:b/e@1.0.0'\nimported(y)",
    );
    let found: Vec<(&str, Vec<&str>)> = (outline.wit_names.iter())
        .map(|name| {
            (
                name.interface.as_str(),
                name.versions.iter().map(String::as_str).collect(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("a:b/c", vec!["1", "2"]),
            ("a:b/d", vec![]),
            ("a:b/e", vec![])
        ]
    );
    let scanned = scan("'a:b/c@1.0 and \\t more' ':/@'", &NOTED);
    assert_eq!(scanned.unwrap().wit_names.len(), 1);
}

#[test]
fn imports_by_values_are_noticed() {
    for (code, unseen) in [
        ("import_module('a')", false),
        ("import_module(f'a.{b}')", false),
        ("import_module(f'{b}')", true),
        ("importlib.import_module(name)", true),
        ("map(__import__, names)", true),
        ("from importlib import import_module as load", true),
        ("import importlib", false),
    ] {
        assert_eq!(outline_of(code).imports_unseen, unseen, "{code}");
    }
}

#[test]
fn noted_names_are_found_in_any_form() {
    for (code, bits) in [
        ("exit()", 1),
        ("x = 'exit'", 1),
        ("import exit, a as exit", 0),
        ("from a import exit", 1),
        ("f'exit{a.sys}'", 1 | 4),
        ("# exit\n'sys.exit'", 0),
        ("exits = __all__ + (lambda: 1)", 2 | 8),
    ] {
        assert_eq!(outline_of(code).noted, bits, "{code}");
    }
}

/// Both ways say the same of all the Python here.
#[test]
fn a_scan_says_what_the_parser_says() {
    let root = File::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut scanned, mut count) = (0, 0);
    for folder in ["guest-runtime", "tests", "templates", "bench", "python"] {
        let folder =
            std::env::var("WORDS_OF").map_or(root.join(folder), |of| File::new(&of).into());
        let files = WalkDir::new(folder).into_iter().flatten();
        for file in files.filter(|file| file.path().extension().is_some_and(|end| end == "py")) {
            let Ok(text) = fs::read_to_string(file.path()) else {
                continue;
            };
            count += 1;
            if let Some(outline) = scan(&text, &NOTED) {
                scanned += 1;
                assert_eq!(outline, read(&text, &NOTED).0, "{}", file.path().display());
            }
        }
    }
    assert!(
        count > 300 && scanned > count * 9 / 10,
        "{scanned} of {count}"
    );
}

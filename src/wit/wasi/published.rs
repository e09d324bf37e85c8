//! Each release of WASI 0.2 is compared with what was published: `tests/wasi/published.txt` has all
//! items of 0.2.0, then for each release what came (`+`) and went (`-`).
//!
//! It is made of the crates `wasi` and `wasip2`, which ship the WIT: `HOGNOSE_PUBLISHED_WASI` names
//! a folder with the `wit/deps` of some releases as `0.2.0`, `0.2.1` and so on. Those between them
//! have no crate, and changed nothing.

use super::{LATEST_0_2, WASI_0_2, text};
use semver::Version;
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};
use wit_component::WitPrinter;
use wit_parser::{PackageName, Resolve, UnresolvedPackageGroup};

const FEATURES: [&str; 4] = [
    "cli-exit-with-code",
    "clocks-timezone",
    "informational-outbound-responses",
    "network-error-code",
];

type Items = BTreeSet<String>;

#[test]
fn every_release_is_as_it_was_published() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wasi/published.txt");
    if let Some(folder) = env::var_os("HOGNOSE_PUBLISHED_WASI") {
        fs::write(&path, changes(&PathBuf::from(folder))).unwrap();
    }
    let changes = fs::read_to_string(&path).unwrap();
    let mut expected = Items::new();
    let mut blocks = changes
        .split("# ")
        .skip(1)
        .map(|block| block.split_once('\n').unwrap());
    let mut next = blocks.next();
    for patch in 0..=LATEST_0_2.patch {
        let version = Version::new(0, 2, patch);
        if let Some((_, lines)) = next.filter(|(name, _)| *name == version.to_string()) {
            for line in lines.lines() {
                match line.split_at(2) {
                    ("+ ", item) => assert!(expected.insert(item.to_string()), "{line}"),
                    (_, item) => assert!(expected.remove(item), "{line}"),
                }
            }
            next = blocks.next();
        }
        let found = items(&|| ours(&version), &version);
        let more: Vec<_> = found.difference(&expected).collect();
        let less: Vec<_> = expected.difference(&found).collect();
        assert!(
            more.is_empty() && less.is_empty(),
            "{version} has {more:#?} and lacks {less:#?}"
        );
    }
    assert_eq!(next, None);
}

/// The packages as we have them.
fn ours(version: &Version) -> Vec<UnresolvedPackageGroup> {
    let packages = WASI_0_2.iter().map(|package| {
        let name = PackageName {
            namespace: "wasi".to_string(),
            name: package.name.to_string(),
            version: Some(version.clone()),
        };
        UnresolvedPackageGroup::parse(package.name, &text(&name).unwrap()).unwrap()
    });
    packages.collect()
}

/// The packages of a folder of folders and files.
fn published(folder: &Path) -> Vec<UnresolvedPackageGroup> {
    let mut paths: Vec<PathBuf> = { fs::read_dir(folder).unwrap() }
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let groups = paths.iter().map(|path| match path.is_dir() {
        true => UnresolvedPackageGroup::parse_dir(path).unwrap(),
        false => {
            let text = fs::read_to_string(path).unwrap();
            UnresolvedPackageGroup::parse(path, &text).unwrap()
        }
    });
    groups.collect()
}

/// The file.
fn changes(folder: &Path) -> String {
    let mut written = String::new();
    let mut last = Items::new();
    for patch in 0..=LATEST_0_2.patch {
        let version = Version::new(0, 2, patch);
        let folder = folder.join(version.to_string());
        if !folder.exists() {
            continue;
        }
        let items = items(&|| published(&folder), &version);
        if items != last {
            written += &format!("# {version}\n");
        }
        for item in last.difference(&items) {
            written += &format!("- {item}\n");
        }
        for item in items.difference(&last) {
            written += &format!("+ {item}\n");
        }
        last = items;
    }
    written
}

/// All items, a line each, with their versions left out; those that a feature brings are marked.
fn items(groups: &dyn Fn() -> Vec<UnresolvedPackageGroup>, version: &Version) -> Items {
    let stable = lines(groups(), version, &[]);
    let all = lines(groups(), version, &FEATURES);
    let mark = |line: &String| match stable.contains(line) {
        true => line.clone(),
        false => format!("{line} (unstable)"),
    };
    all.iter().map(mark).collect()
}

fn lines(groups: Vec<UnresolvedPackageGroup>, version: &Version, features: &[&str]) -> Items {
    let mut resolve = Resolve {
        features: features
            .iter()
            .map(|feature| (*feature).to_string())
            .collect(),
        ..Resolve::default()
    };
    let mut groups = groups;
    let last = groups.pop().unwrap();
    resolve.push_groups(last, groups).unwrap();
    let mut items = Items::new();
    for (id, package) in resolve.packages.iter() {
        let mut printer = WitPrinter::default();
        printer.emit_docs(false);
        printer.print(&resolve, id, &[]).unwrap();
        let printed = printer.output.to_string();
        let printed = printed.replace(&format!("@{version}"), "");
        let name = &package.name.name;
        let mut open: Vec<&str> = vec![name];
        for line in printed.lines().map(str::trim) {
            if line.starts_with('@') || line.is_empty() || line.starts_with("package ") {
                continue;
            }
            if line == "}" {
                open.pop();
                continue;
            }
            items.insert(format!("{} > {line}", open.join(" > ")));
            if let Some(head) = line.strip_suffix(" {") {
                open.push(head);
            }
        }
    }
    items
}

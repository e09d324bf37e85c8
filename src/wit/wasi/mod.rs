//! The WIT of WASI and of hognose itself, which a project need not have: packages that are referred
//! to and that nobody gave are read from here.

use semver::Version;
use wit_parser::PackageName;

/// A package of WASI.
struct Package {
    name: &'static str,
    text: &'static str,
}

macro_rules! packages {
    ($folder:literal: $($name:literal)*) => {
        &[$(Package {
            name: $name,
            text: include_str!(concat!("../../../wit/", $folder, "/", $name, ".wit")),
        }),*]
    };
}

const WASI_0_2: &[Package] =
    packages!("wasi-0.2": "cli" "clocks" "filesystem" "http" "io" "random" "sockets");
const WASI_0_3: &[Package] =
    packages!("wasi-0.3": "cli" "clocks" "filesystem" "http" "random" "sockets");

/// Drafts on the way to a release. Hosts know them by exactly these versions.
const DRAFTS: &[(&str, &Package)] = &[
    ("0.2.0-draft2", &DRAFT_PACKAGES[0]),
    ("0.2.0-draft-2024-09-27", &DRAFT_PACKAGES[1]),
    ("0.2.0-rc.1", &DRAFT_PACKAGES[1]),
];
const DRAFT_PACKAGES: &[Package] = packages!("wasi-drafts": "keyvalue" "config");

/// Packages of the namespace `hognose`, with their versions.
const OWN: &[(&str, &Package)] = &[(
    "0.1.0",
    &Package {
        name: "wasm",
        text: concat!(
            include_str!("../../../wit/wasm/runtime.wit"),
            include_str!("../../../wit/wasm/components.wit"),
        ),
    },
)];

/// The versions in the two folders.
const LATEST_0_2: Version = Version::new(0, 2, 12);
const LATEST_0_3: Version = Version::new(0, 3, 0);

/// The text of a package, if it is one of WASI in a version that is here.
pub(super) fn text(wanted: &PackageName) -> Option<String> {
    let version = wanted.version.as_ref()?;
    if wanted.namespace == "hognose" {
        let mut own = OWN.iter();
        let (_, package) = own
            .find(|(here, package)| package.name == wanted.name && *here == version.to_string())?;
        return Some(package.text.to_string());
    }
    if wanted.namespace != "wasi" {
        return None;
    }
    if !version.pre.is_empty() || !version.build.is_empty() {
        return draft(&wanted.name, &version.to_string());
    }
    let (packages, latest) = match (version.major, version.minor) {
        (0, 2) => (WASI_0_2, LATEST_0_2),
        (0, 3) => (WASI_0_3, LATEST_0_3),
        _ => return None,
    };
    let package = packages
        .iter()
        .find(|package| package.name == wanted.name)?;
    (*version <= latest).then(|| of_version(package, &latest, version))
}

/// The text of a draft; they differ by nothing but the version in their first lines.
fn draft(name: &str, version: &str) -> Option<String> {
    let mut drafts = DRAFTS.iter();
    let (_, package) = drafts.find(|(here, package)| package.name == name && *here == version)?;
    let (header, rest) = package.text.split_once(';')?;
    let (package, _) = header.rsplit_once('@')?;
    Some(format!("{package}@{version};{rest}"))
}

/// The package of key-value stores.
pub(super) fn key_value() -> PackageName {
    let (version, package) = DRAFTS[0];
    PackageName {
        namespace: "wasi".to_string(),
        name: package.name.to_string(),
        version: Version::parse(version).ok(),
    }
}

/// The names of all packages that are here, without versions.
pub(super) fn names() -> Vec<String> {
    let releases = WASI_0_2.iter().chain(WASI_0_3);
    let names = releases.chain(DRAFTS.iter().map(|(_, package)| *package));
    let own = OWN
        .iter()
        .map(|(_, package)| format!("hognose:{}", package.name));
    names
        .map(|package| format!("wasi:{}", package.name))
        .chain(own)
        .collect()
}

/// What the message about a package that was not found adds: the versions in which it is here.
pub(super) fn versions(name: &PackageName) -> Option<String> {
    if name.namespace == "hognose" {
        let mut own = OWN.iter();
        let (version, _) = own.find(|(_, package)| package.name == name.name)?;
        return Some((*version).to_string());
    }
    if name.namespace != "wasi" {
        return None;
    }
    let mut drafts = DRAFTS
        .iter()
        .filter(|(_, package)| package.name == name.name);
    if let Some((version, _)) = drafts.next() {
        let others = drafts.map(|(version, _)| format!(" and {version}"));
        return Some(others.fold((*version).to_string(), |all, other| all + &other));
    }
    let has = |packages: &[Package]| packages.iter().any(|package| package.name == name.name);
    match (has(WASI_0_2), has(WASI_0_3)) {
        (true, true) => Some(format!("0.2.0 to {LATEST_0_2} and {LATEST_0_3}")),
        (true, false) => Some(format!("0.2.0 to {LATEST_0_2}")),
        (false, _) => None,
    }
}

/// A gate that an item had before a release.
struct Gate {
    package: &'static str,
    /// How the line of the item begins, or that of its gate.
    at: &'static str,
    /// The release of 0.2 that was the first without it.
    before: u64,
    was: &'static str,
}

/// The gate of what came later: an unstable feature that nobody asks for, so that the parser leaves
/// it out.
const LATER: &str = "@unstable(feature = a-later-wasi)";

/// What the gates in the texts of the latest release do not say of those before, as these were
/// published. Of an item the earliest goes first.
const GATES: &[Gate] = &[
    gate("cli", "exit-with-code:", 1, LATER),
    gate(
        "cli",
        "exit-with-code:",
        12,
        "@unstable(feature = cli-exit-with-code)",
    ),
    gate("cli", "@unstable(feature = clocks-timezone)", 1, LATER),
    gate("clocks", "@unstable(feature = clocks-timezone)", 1, LATER),
    gate("http", "world imports", 1, LATER),
    gate("http", "type field-name ", 2, LATER),
    gate(
        "http",
        "@unstable(feature = informational-outbound-responses)",
        4,
        LATER,
    ),
    gate(
        "sockets",
        "@unstable(feature = network-error-code)",
        2,
        LATER,
    ),
];

const fn gate(package: &'static str, at: &'static str, before: u64, was: &'static str) -> Gate {
    Gate {
        package,
        at,
        before,
        was,
    }
}

/// The text of a package of 0.2 as of an earlier release: releases differ only by what was added,
/// and by what that is called. Names of types that came later are names for others, which take
/// their place.
fn of_version(package: &Package, latest: &Version, version: &Version) -> String {
    if version == latest {
        return package.text.to_string();
    }
    let text = (package.text).replace(&format!("@{latest}"), &format!("@{version}"));
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    let later: Vec<String> = (version.patch + 1..=latest.patch)
        .map(|patch| format!("(version = {}.{}.{patch})", version.major, version.minor))
        .collect();
    let mut names: Vec<(String, String)> = Vec::new();
    for at in 0..lines.len() {
        let line = lines[at].trim_start();
        let next = lines.get(at + 1).map_or("", |line| line.trim_start());
        let mut gates = GATES.iter().filter(|gate| {
            line.starts_with('@')
                && version.minor == 2
                && gate.package == package.name
                && (line.starts_with(gate.at) || next.starts_with(gate.at))
        });
        let was = match gates.find(|gate| version.patch < gate.before) {
            Some(gate) => gate.was,
            None if later.iter().any(|later| line.ends_with(later)) => LATER,
            None => continue,
        };
        if line.starts_with("@deprecated") {
            lines[at].clear();
        } else if let Some(name) = other_name(next).filter(|_| was == LATER) {
            names.push(name);
            let docs = lines[..at].iter().rev();
            let docs = docs.take_while(|line| is_comment(line)).count();
            lines[at - docs..=at + 1].iter_mut().for_each(String::clear);
        } else {
            lines[at] = was.to_string();
        }
    }
    for line in lines.iter_mut().filter(|line| !is_comment(line)) {
        for (name, other) in &names {
            *line = with_type(line, name, other);
        }
    }
    lines.join("\n")
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// The two names of `type a = b;`.
fn other_name(line: &str) -> Option<(String, String)> {
    let (name, other) = line.trim().strip_prefix("type ")?.split_once(" = ")?;
    Some((name.to_string(), other.strip_suffix(';')?.to_string()))
}

/// The line with `other` where it has the type `name`, which may also be the name of a field.
fn with_type(line: &str, name: &str, other: &str) -> String {
    let is_of_word = |letter: char| letter == '-' || letter.is_ascii_alphanumeric();
    let mut changed = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let is_type = !before.ends_with(is_of_word)
            && !after.starts_with(is_of_word)
            && !after.starts_with(':');
        changed += before;
        changed += if is_type { other } else { name };
        rest = after;
    }
    changed + rest
}

#[cfg(test)]
mod published;

#[cfg(test)]
mod tests {
    use super::*;
    use wit_parser::{Resolve, UnresolvedPackageGroup};

    fn named(name: &str, version: Version) -> PackageName {
        PackageName {
            namespace: "wasi".to_string(),
            name: name.to_string(),
            version: Some(version),
        }
    }

    /// All packages of one version fit together.
    fn check(packages: &[Package], version: &Version) -> Resolve {
        let mut groups: Vec<UnresolvedPackageGroup> = Vec::new();
        for package in packages {
            let name = named(package.name, version.clone());
            let text = text(&name).unwrap();
            let group = UnresolvedPackageGroup::parse(package.name, &text).unwrap();
            assert_eq!(group.main.name, name);
            groups.push(group);
        }
        let last = groups.pop().unwrap();
        let mut resolve = Resolve::default();
        resolve.push_groups(last, groups).unwrap();
        resolve
    }

    #[test]
    fn every_version_is_whole() {
        for patch in 0..=LATEST_0_2.patch {
            check(WASI_0_2, &Version::new(0, 2, patch));
        }
        check(WASI_0_3, &LATEST_0_3);
    }

    #[test]
    fn drafts_are_here_in_their_versions() {
        for (version, package) in DRAFTS {
            let name = named(package.name, Version::parse(version).unwrap());
            let group = UnresolvedPackageGroup::parse("draft", &text(&name).unwrap()).unwrap();
            assert_eq!(group.main.name, name);
        }
        let other = Version::parse("0.2.0-draft").unwrap();
        assert_eq!(text(&named("keyvalue", other)), None);
    }

    #[test]
    fn own_packages_are_here_in_their_versions() {
        for (version, package) in OWN {
            let name = PackageName {
                namespace: "hognose".to_string(),
                ..named(package.name, Version::parse(version).unwrap())
            };
            let group = UnresolvedPackageGroup::parse("own", &text(&name).unwrap()).unwrap();
            assert_eq!(group.main.name, name);
        }
    }

    #[test]
    fn only_releases_are_here() {
        let rc = Version::parse("0.3.0-rc-2025-09-16").unwrap();
        for version in [rc, Version::new(0, 2, 13), Version::new(1, 0, 0)] {
            assert_eq!(text(&named("http", version)), None);
        }
        assert_eq!(text(&named("io", LATEST_0_3)), None);
    }
}

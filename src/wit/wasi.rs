//! The WIT of WASI, which a project need not have: packages that are referred to and that nobody gave are read from here.

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
            text: include_str!(concat!("../../wit/", $folder, "/", $name, ".wit")),
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

/// The versions in the two folders.
const LATEST_0_2: Version = Version::new(0, 2, 12);
const LATEST_0_3: Version = Version::new(0, 3, 0);

/// The text of a package, if it is one of WASI in a version that is here.
pub(super) fn text(wanted: &PackageName) -> Option<String> {
    let version = wanted.version.as_ref()?;
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
    (*version <= latest).then(|| of_version(package.text, &latest, version))
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
pub(crate) fn names() -> Vec<String> {
    let releases = WASI_0_2.iter().chain(WASI_0_3);
    let names = releases.chain(DRAFTS.iter().map(|(_, package)| *package));
    names
        .map(|package| format!("wasi:{}", package.name))
        .collect()
}

/// What the message about a package that was not found adds: the versions in which it is here.
pub(crate) fn versions(name: &PackageName) -> Option<String> {
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

/// The text as of an earlier release: releases differ only by what was added. Functions that came later are marked as an unstable feature that
/// nobody asks for, which the parser then leaves out; names of types that came later stay, as others are written with them.
fn of_version(text: &str, latest: &Version, version: &Version) -> String {
    if version == latest {
        return text.to_string();
    }
    let text = text.replace(&format!("@{latest}"), &format!("@{version}"));
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    let later: Vec<String> = (version.patch + 1..=latest.patch)
        .map(|patch| format!("(version = {}.{}.{patch})", version.major, version.minor))
        .collect();
    for at in 0..lines.len() {
        if !later.iter().any(|later| lines[at].ends_with(later)) {
            continue;
        }
        let next = lines.get(at + 1).map_or("", |line| line.trim_start());
        lines[at] = if lines[at].trim_start().starts_with("@deprecated") {
            String::new()
        } else if next.starts_with("type ") {
            format!("@since(version = {version})")
        } else {
            "@unstable(feature = a-later-wasi)".to_string()
        };
    }
    lines.join("\n")
}

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
    fn an_earlier_version_lacks_what_came_later() {
        let functions = |patch| {
            let resolve = check(WASI_0_2, &Version::new(0, 2, patch));
            let mut interfaces = resolve.interfaces.iter();
            let exit = interfaces.find(|(_, interface)| interface.name.as_deref() == Some("exit"));
            exit.unwrap().1.functions.len()
        };
        assert_eq!((functions(11), functions(12)), (1, 2));
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
    fn only_releases_are_here() {
        let rc = Version::parse("0.3.0-rc-2025-09-16").unwrap();
        for version in [rc, Version::new(0, 2, 13), Version::new(1, 0, 0)] {
            assert_eq!(text(&named("http", version)), None);
        }
        assert_eq!(text(&named("io", LATEST_0_3)), None);
    }
}

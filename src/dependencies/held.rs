//! Packages of which an older release is taken, because the newest one needs something native.

use super::{found::Found, version};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Such a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    name: String,
    /// The release that is taken.
    taken: String,
    /// The one that was passed over.
    newest: String,
    /// Packages that it needs and no component can have.
    natives: Vec<String>,
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Held {
            name,
            taken,
            newest,
            natives,
        } = self;
        let is_itself = natives.iter().all(|native| native == name);
        write!(
            f,
            "`{name}` {taken} was chosen in place of {newest}, which "
        )?;
        match (is_itself, natives.as_slice()) {
            (true, _) => write!(f, "has native wheels only"),
            (false, [native]) => write!(f, "needs the native package `{native}`"),
            (false, several) => write!(f, "needs the native packages `{}`", several.join("`, `")),
        }
    }
}

/// Compares what is taken of `needed` with what pip would take if components could load native
/// modules.
pub(super) fn back(
    needed: &BTreeSet<String>,
    taken: &BTreeMap<String, Found>,
    newest: &BTreeMap<String, Found>,
    is_native: &dyn Fn(&Found) -> bool,
) -> Vec<Held> {
    let held = needed.iter().filter_map(|name| {
        let (taken, newer) = (&taken.get(name)?.package, &newest.get(name)?.package);
        let is_newer = version::compare(&newer.version, ">", &taken.version)?;
        let natives = natives(name, newest, is_native);
        (is_newer && !natives.is_empty()).then(|| Held {
            name: name.clone(),
            taken: taken.version.clone(),
            newest: newer.version.clone(),
            natives: natives.into_iter().collect(),
        })
    });
    held.collect()
}

/// The native packages among all that a package needs, itself included.
fn natives(
    name: &str,
    found: &BTreeMap<String, Found>,
    is_native: &dyn Fn(&Found) -> bool,
) -> BTreeSet<String> {
    let mut natives = BTreeSet::new();
    let mut seen = BTreeSet::from([name.to_string()]);
    let mut open = vec![name.to_string()];
    while let Some(name) = open.pop() {
        let Some(package) = found.get(&name) else {
            continue;
        };
        if is_native(package) {
            natives.insert(name);
        }
        let requires = package.requires.iter().filter(|needs| needs.holds(&[]));
        for requirement in requires {
            if seen.insert(requirement.name.clone()) {
                open.push(requirement.name.clone());
            }
        }
    }
    natives
}

#[cfg(test)]
mod tests {
    use super::super::{lock::Package, requirement::Requirement};
    use super::*;

    fn found(name: &str, version: &str, requires: &[&str]) -> (String, Found) {
        let requires = requires.iter().filter_map(|text| Requirement::read(text));
        let found = Found {
            package: Package {
                name: name.to_string(),
                version: version.to_string(),
                ..Package::default()
            },
            requires: requires.collect(),
        };
        (name.to_string(), found)
    }

    #[test]
    fn what_is_held_back_says_by_what() {
        let taken = BTreeMap::from([
            found("a", "1.0", &["b"]),
            found("b", "1.0", &[]),
            found("c", "1.0", &[]),
            found("core", "1.0", &[]),
        ]);
        let newest = BTreeMap::from([
            found("a", "1.10", &["b>=2", "other; extra == 'x'"]),
            found("b", "2.0", &["core"]),
            found("c", "1.0", &["core"]),
            found("core", "3.0", &[]),
            found("other", "1.0", &[]),
        ]);
        let needed = taken.keys().cloned().collect();
        let is_native = |found: &Found| ["core", "other"].contains(&found.package.name.as_str());
        let held = back(&needed, &taken, &newest, &is_native);
        let said: Vec<String> = held.iter().map(Held::to_string).collect();
        assert_eq!(
            said,
            [
                "`a` 1.0 was chosen in place of 1.10, which needs the native package `core`",
                "`b` 1.0 was chosen in place of 2.0, which needs the native package `core`",
                "`core` 1.0 was chosen in place of 3.0, which has native wheels only",
            ]
        );
    }
}

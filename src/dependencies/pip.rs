//! Resolving and installing with `pip`, of any version since 22.2, which reports what it would
//! install.

use super::{
    found::{Found, Wanted},
    held,
    installer::Installer,
    lock::Package,
    name::normal,
    requirement::Requirement,
    resolved::Resolved,
    wheel::{Location, Wheel},
};
use crate::{
    diagnostics::{Code, Failure, Report, Result},
    python,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    path::Path,
};

/// How often pip is asked again for what it missed.
const MOST_ROUNDS: usize = 4;

/// Platforms whose wheels are asked for where a package has none without a platform.
const PLATFORMS: [&str; 9] = [
    "any",
    "manylinux_2_40_x86_64",
    "manylinux_2_34_x86_64",
    "manylinux_2_28_x86_64",
    "manylinux_2_27_x86_64",
    "manylinux_2_24_x86_64",
    "manylinux_2_17_x86_64",
    "manylinux2014_x86_64",
    "linux_x86_64",
];

/// What pip was asked for, and how.
pub(super) struct Question<'a> {
    pub pip: &'a Installer,
    /// Its settings are those of this folder.
    pub folder: &'a Path,
    /// What an error begins with.
    pub doing: &'a str,
    /// A file of releases to choose.
    pub constraints: Option<&'a Path>,
    /// Whether a package, by name and release, may be taken of native wheels.
    pub may_be_native: &'a dyn Fn(&str, &str) -> bool,
    /// Whether a package, by name and release, came with the runtime.
    pub is_shipped: &'a dyn Fn(&str, &str) -> bool,
}

/// The packages that satisfy `dependencies`.
pub(super) fn resolve(question: &Question<'_>, dependencies: &[String]) -> Result<Resolved> {
    // pip looks at markers as its own Python has it, so these are ours to decide.
    let mut roots = Vec::new();
    for text in dependencies {
        let requirement = Requirement::read(text).ok_or_else(|| unreadable(text))?;
        roots.extend(requirement.holds(&[]).then_some(requirement));
    }
    let mut asked: Vec<String> = roots.iter().map(|root| root.text.clone()).collect();
    for _ in 0..MOST_ROUNDS {
        if asked.is_empty() {
            return Ok(Resolved::default());
        }
        let Answer { found, newest } = report(question, &asked)?;
        let (needed, missing) = closure(&roots, &found);
        if missing.is_empty() {
            let is_native = |found: &Found| is_native(question, found);
            return Ok(Resolved {
                held: held::back(&needed, &found, &newest, &is_native),
                wanted: wanted(&needed, &found),
                packages: (found.into_iter())
                    .filter(|(name, _)| needed.contains(name))
                    .map(|(_, found)| found.package)
                    .collect(),
            });
        }
        asked.extend(missing);
    }
    let report = Report::new(
        Code::Unresolved,
        format!("{}: pip finds no end of them", question.doing),
    );
    Err(report
        .help("use uv, which sees all dependencies at once")
        .into())
}

fn unreadable(text: &str) -> Failure {
    let report = Report::new(
        Code::WrongValue,
        format!("the dependency `{text}` does not begin with a package's name"),
    );
    report.help("write it as in `httpx>=0.28`").into()
}

/// Whether nothing of it can go into a component.
fn is_native(question: &Question<'_>, found: &Found) -> bool {
    let Package {
        name,
        version,
        wheels,
        ..
    } = &found.package;
    !wheels.iter().any(Wheel::is_pure) && !(question.may_be_native)(name, version)
}

/// Which packages need each of those that are needed.
fn wanted(needed: &BTreeSet<String>, found: &BTreeMap<String, Found>) -> Wanted {
    let mut wanted = Wanted::new();
    for (name, found) in found.iter().filter(|(name, _)| needed.contains(*name)) {
        for requirement in found.requires.iter().filter(|needs| needs.holds(&[])) {
            let by = wanted.entry(requirement.name.clone()).or_default();
            if !by.contains(name) {
                by.push(name.clone());
            }
        }
    }
    wanted
}

/// What of `found` a component needs, and the text of requirements that are not in it.
fn closure(
    roots: &[Requirement],
    found: &BTreeMap<String, Found>,
) -> (BTreeSet<String>, Vec<String>) {
    let mut needed = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut seen: BTreeSet<(String, Vec<String>)> = BTreeSet::new();
    let mut open: Vec<Requirement> = roots.to_vec();
    while let Some(requirement) = open.pop() {
        let Requirement {
            name, extras, text, ..
        } = requirement;
        let Some(package) = found.get(&name) else {
            missing.insert(text);
            continue;
        };
        needed.insert(name.clone());
        if seen.insert((name, extras.clone())) {
            let requires = package.requires.iter();
            open.extend(requires.filter(|needs| needs.holds(&extras)).cloned());
        }
    }
    (needed, missing.into_iter().collect())
}

/// What pip would install.
struct Answer {
    found: BTreeMap<String, Found>,
    /// What it would be if components could load native modules, where that is something else.
    newest: BTreeMap<String, Found>,
}

/// What pip would install: the newest releases if a component can have them, else pure wheels, and
/// where there are none native ones, so that these can be named.
fn report(question: &Question<'_>, asked: &[String]) -> Result<Answer> {
    let Question {
        pip, folder, doing, ..
    } = *question;
    let ask = |native| pip.try_run(&words(asked, native, question.constraints, true), folder);
    let alone = |found| Answer {
        found,
        newest: BTreeMap::new(),
    };
    let newest = ask(true)?;
    if let Ok(text) = &newest {
        let found = read(text)?;
        let mut packages = found.values().map(|found| &found.package);
        // Most have nothing native but what came with the runtime, and each question takes seconds.
        if packages.all(|it| {
            it.wheels.iter().any(Wheel::is_pure) || (question.is_shipped)(&it.name, &it.version)
        }) {
            return Ok(alone(found));
        }
    }
    let pure = match ask(false)? {
        Ok(text) => Some(read(&text)?),
        Err(_) => None,
    };
    let newest = match (newest, &pure) {
        (Ok(text), _) => with_pure_wheels(question, read(&text)?, pure.as_ref())?,
        (Err(_), Some(_)) => BTreeMap::new(),
        // What it says without native wheels is shorter, but here it has looked at all.
        (Err(_), None) => {
            let words = words(asked, true, question.constraints, true);
            return pip
                .run(&words, folder, doing)
                .and_then(|text| read(&text))
                .map(alone);
        }
    };
    let can_be = !newest.is_empty() && !newest.values().any(|found| is_native(question, found));
    Ok(match pure {
        Some(found) if !can_be => Answer { found, newest },
        Some(_) | None => alone(newest),
    })
}

/// pip prefers native wheels: puts the pure ones of the same releases in their place. Those in
/// `known` need not be asked for.
fn with_pure_wheels(
    question: &Question<'_>,
    mut found: BTreeMap<String, Found>,
    known: Option<&BTreeMap<String, Found>>,
) -> Result<BTreeMap<String, Found>> {
    for (name, found) in &mut found {
        let package = &mut found.package;
        if package.wheels.iter().any(Wheel::is_pure) {
            continue;
        }
        let known = known.and_then(|known| known.get(name));
        if let Some(known) = known.filter(|known| known.package.version == package.version) {
            package.wheels = known.package.wheels.clone();
            continue;
        }
        let exactly = [format!("{name}=={}", package.version)];
        let words = words(&exactly, false, None, false);
        if let Ok(text) = question.pip.try_run(&words, question.folder)?
            && let Some(pure) = read(&text)?.remove(name)
        {
            package.wheels = pure.package.wheels;
        }
    }
    Ok(found)
}

fn words(asked: &[String], native: bool, constraints: Option<&Path>, all: bool) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["install", "--dry-run", "--ignore-installed", "--quiet"]
        .iter()
        .map(OsString::from)
        .collect();
    // The folder is never made: pip asks for one where the platform is another.
    words.extend(
        [
            "--retries",
            "1",
            "--report",
            "-",
            "--target",
            "hognose-target",
        ]
        .map(OsString::from),
    );
    words.extend(target(native));
    if let Some(file) = constraints {
        words.extend(["--constraint".into(), file.into()]);
    }
    if !all {
        words.push("--no-deps".into());
    }
    words.push("--".into());
    words.extend(asked.iter().map(OsString::from));
    words
}

fn target(native: bool) -> Vec<OsString> {
    let mut words = vec![
        "--only-binary",
        ":all:",
        "--python-version",
        python::minor(),
    ];
    if native {
        words.extend(["--implementation", "cp"]);
        words.extend(
            PLATFORMS
                .iter()
                .flat_map(|platform| ["--platform", platform]),
        );
    } else {
        words.extend([
            "--implementation",
            "py",
            "--abi",
            "none",
            "--platform",
            "any",
        ]);
    }
    words.into_iter().map(OsString::from).collect()
}

/// Reads pip's report.
fn read(text: &str) -> Result<BTreeMap<String, Found>> {
    let report: Value = serde_json::from_str(text).map_err(|error| {
        Report::new(
            Code::Unresolved,
            format!("cannot read what pip reports: {error}"),
        )
    })?;
    let none = Vec::new();
    let listed = report["install"].as_array().unwrap_or(&none);
    let found: Option<BTreeMap<String, Found>> = listed.iter().map(item).collect();
    found.ok_or_else(|| {
        let report = Report::new(
            Code::Unresolved,
            "pip reports a package without an address or a hash",
        );
        report
            .help("a component takes wheels only; `pip` 22.2 or later is needed")
            .into()
    })
}

fn item(item: &Value) -> Option<(String, Found)> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let (metadata, download) = (&item["metadata"], &item["download_info"]);
    let name = normal(metadata["name"].as_str()?);
    let location = Location::Url(text(&download["url"])?);
    let wheel = Wheel {
        file: location.file_name(),
        location,
        sha256: text(&download["archive_info"]["hashes"]["sha256"]).or_else(|| {
            let hash = download["archive_info"]["hash"].as_str()?;
            hash.strip_prefix("sha256=").map(str::to_owned)
        })?,
    };
    let requires = metadata["requires_dist"].as_array();
    let requires = requires.into_iter().flatten().filter_map(Value::as_str);
    let package = Package {
        name: name.clone(),
        version: text(&metadata["version"])?,
        wheels: vec![wheel],
        ..Package::default()
    };
    let requires = requires.filter_map(Requirement::read).collect();
    Some((name, Found { package, requires }))
}

/// The words that install into a folder what a file of requirements lists.
pub(super) fn install_words(requirements: &Path, place: &Path, native: bool) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["install", "--quiet", "--no-deps", "--no-compile"]
        .iter()
        .map(OsString::from)
        .collect();
    words.extend(["--require-hashes", "--retries", "1"].map(OsString::from));
    words.extend(target(native));
    words.extend([
        "--target".into(),
        place.into(),
        "-r".into(),
        requirements.into(),
    ]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, requires: &[&str]) -> (String, Found) {
        let requires = requires.iter().filter_map(|text| Requirement::read(text));
        let found = Found {
            package: Package::default(),
            requires: requires.collect(),
        };
        (name.to_string(), found)
    }

    #[test]
    fn what_is_needed_is_decided_for_the_component() {
        let roots = [Requirement::read("a[x]").unwrap()];
        let all = BTreeMap::from([
            found(
                "a",
                &[
                    "b; python_version < '3.12'",
                    "c; extra == 'x'",
                    "d; extra == 'y'",
                ],
            ),
            found("b", &[]),
            found("c", &["e>=1; sys_platform == 'wasi'"]),
        ]);
        let (needed, missing) = closure(&roots, &all);
        assert_eq!(needed, ["a", "c"].map(str::to_owned).into());
        assert_eq!(missing, ["e>=1"]);
    }
}

//! Distributions in a folder that packages were installed into.

use super::{name::normal, requirement::Requirement};
use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_natives::DESCRIPTION_FILE;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Component, Path},
};

/// What a folder has that installers write into metadata about this machine.
const OF_INSTALLER: [&str; 4] = ["RECORD", "INSTALLER", "REQUESTED", "direct_url.json"];
/// What no Python needs that runs a program, or cannot be used in WebAssembly.
const USELESS: [&str; 6] = ["pyc", "pyi", "so", "pyd", "dylib", "dll"];
const INFO: &str = ".dist-info";

/// A distribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// The name in its normal form.
    pub name: String,
    /// Name and release as files are called: `typing_extensions-4.15.0`.
    pub stem: String,
    /// Its files, by paths with `/` inside the folder.
    pub files: BTreeSet<String>,
    /// What it needs by its metadata, with the extras that anybody asks for, in the normal form.
    pub needs: BTreeSet<String>,
    /// Whether it has a native part for components.
    pub native: bool,
}

impl Distribution {
    /// The names that `import` knows it by: its modules and packages without a dot.
    pub fn modules(&self) -> BTreeSet<&str> {
        let sources = self
            .files
            .iter()
            .filter_map(|file| file.strip_suffix(".py"));
        let names = sources.map(|stem| stem.split('/').next().unwrap_or(stem));
        let is_name = |name: &&str| name.chars().all(|it| it.is_alphanumeric() || it == '_');
        names.filter(is_name).collect()
    }
}

/// All of a folder, by their names. `named` are the requirements that led to them.
///
/// # Errors
/// When a file cannot be read.
pub fn distributions(folder: &Path, named: &[String]) -> Result<Vec<Distribution>> {
    let mut read = Vec::new();
    for stem in stems(folder).map_err(|error| Failure::file(Doing::Read, folder, &error))? {
        read.push(one(folder, &stem)?);
    }
    let roots = named.iter().filter_map(|text| Requirement::read(text));
    let roots: Vec<Requirement> = roots.collect();
    let mut extras: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for asked in read.iter().flat_map(|(_, needs)| needs).chain(&roots) {
        let known = extras.entry(asked.name.clone()).or_default();
        known.extend(asked.extras.iter().cloned());
    }
    let found = read.into_iter().map(|(distribution, needs)| {
        let extras = extras.get(&distribution.name).map(Vec::as_slice);
        let extras = extras.unwrap_or_default();
        let needs = needs.into_iter().filter(|needed| needed.holds(extras));
        Distribution {
            needs: needs.map(|needed| needed.name).collect(),
            ..distribution
        }
    });
    let mut found: Vec<Distribution> = found.collect();
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// Name and release of each distribution in a folder, as its metadata's folder is called.
pub(super) fn stems(folder: &Path) -> io::Result<Vec<String>> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        stems.extend(name.to_string_lossy().strip_suffix(INFO).map(str::to_owned));
    }
    Ok(stems)
}

/// The name in a stem, in its normal form.
pub(super) fn named(stem: &str) -> String {
    normal(stem.split('-').next().unwrap_or(stem))
}

/// A distribution, and all that its metadata names.
fn one(folder: &Path, stem: &str) -> Result<(Distribution, Vec<Requirement>)> {
    let info = folder.join(format!("{stem}{INFO}"));
    let text = |name: &str| {
        let path = info.join(name);
        fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))
    };
    let metadata = text("METADATA")?;
    let metadata = String::from_utf8_lossy(&metadata);
    let head = metadata.lines().take_while(|line| !line.is_empty());
    let needs = head.filter_map(|line| line.strip_prefix("Requires-Dist:"));
    let needs = needs.filter_map(Requirement::read).collect();
    let record = text("RECORD")?;
    let record = String::from_utf8_lossy(&record);
    let files = record.lines().map(path).filter(|path| is_useful(path));
    let files: BTreeSet<String> = files.collect();
    if files.is_empty() {
        let message = format!("`{}` lists no files", info.join("RECORD").display());
        return Err(Report::new(Code::CannotRead, message)
            .help("remove that folder, so that the packages are installed again")
            .into());
    }
    let distribution = Distribution {
        name: named(stem),
        stem: stem.to_owned(),
        needs: BTreeSet::new(),
        native: info.join(DESCRIPTION_FILE).is_file(),
        files,
    };
    Ok((distribution, needs))
}

/// The path in a line of a RECORD, which is CSV.
fn path(line: &str) -> String {
    match line
        .strip_prefix('"')
        .and_then(|rest| rest.split_once("\","))
    {
        Some((quoted, _)) => quoted.replace("\"\"", "\""),
        None => line.split(',').next().unwrap_or(line).to_owned(),
    }
}

/// Whether a file is one of Python's, and inside the folder.
fn is_useful(file: &str) -> bool {
    let path = Path::new(file);
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    let is_inside = !file.is_empty() && path.components().all(is_plain);
    let end = path.extension().and_then(|end| end.to_str());
    let is_useless = end.is_some_and(|end| USELESS.contains(&end));
    let of_installer = file.split_once(&format!("{INFO}/"));
    let of_installer = of_installer.is_some_and(|(_, name)| OF_INSTALLER.contains(&name));
    is_inside && !is_useless && !of_installer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distribution_is_what_its_record_says() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(
            "Two_Parts-1.0.dist-info/METADATA",
            "Name: Two.Parts\nRequires-Dist: six>=1 ; python_version < '4'\n\
             Requires-Dist: more; extra == 'all'\n\nRequires-Dist: not-this\n",
        );
        write(
            "Two_Parts-1.0.dist-info/RECORD",
            "../../bin/two,,\nbin/two,,\none.py,sha256=a,1\n\"two/a,b.txt\",,\ntwo/__init__.py,,\ntwo/c.pyc,,\ntwo/d.so,,\n\
             Two_Parts-1.0.dist-info/METADATA,,\nTwo_Parts-1.0.dist-info/RECORD,,\nTwo_Parts-1.0.dist-info/direct_url.json,,\n",
        );
        let found = distributions(folder.path(), &[]).unwrap();
        let files: Vec<&str> = found[0].files.iter().map(String::as_str).collect();
        assert_eq!(
            files,
            [
                "Two_Parts-1.0.dist-info/METADATA",
                "bin/two",
                "one.py",
                "two/__init__.py",
                "two/a,b.txt"
            ]
        );
        assert_eq!(found[0].name, "two-parts");
        assert_eq!(found[0].modules(), ["one", "two"].into());
        assert_eq!(found[0].needs, ["six".to_owned()].into());
        assert!(!found[0].native);
        let found = distributions(folder.path(), &["two_parts[all]".to_owned()]).unwrap();
        assert_eq!(found[0].needs, ["more".to_owned(), "six".to_owned()].into());
        write("Two_Parts-1.0.dist-info/RECORD", "");
        let failure = distributions(folder.path(), &[]).unwrap_err();
        assert!(format!("{failure:?}").contains("lists no files"));
    }
}

//! Packages that the dependencies of a page name, from the folder that they were installed into.
//!
//! ```text
//! pure Python ─▶ packages/HASH/NAME.whl, and src/site.js, which says what is in which
//! native ─────▶ the runner of the page: `runner`
//! ```

use crate::{
    dependencies::installed::{Distribution, distributions},
    diagnostics::{Doing, Failure, Report, Result},
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Cursor, Write},
    path::Path,
};
use zip::{DateTime, ZipWriter, write::SimpleFileOptions};

/// Tells the package which modules the site has.
const SITE: &str = "src/site.js";
/// Where wheels are in the npm package of a site.
const FOLDER: &str = "packages";

/// The packages.
#[derive(Debug, Default)]
pub struct Packages {
    /// Files of the npm package.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Those that the page's runner has inside.
    pub natives: Vec<Distribution>,
}

/// Those of a folder, of which `named` are the requirements of the page.
///
/// # Errors
/// When a file cannot be read.
pub fn of(folder: &Path, named: &[String]) -> Result<Packages> {
    let all = distributions(folder, named)?;
    let (natives, pure): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|it| it.native);
    let mut files = BTreeMap::new();
    let mut imports = BTreeMap::new();
    for group in groups(pure) {
        let content = archive(folder, &group)?;
        let hash = format!("{:x}", Sha256::digest(&content));
        // Content of a URL never changes, which browsers and the package rely on.
        let file = format!("{FOLDER}/{}/{}", &hash[..12], name(&group));
        for module in group.iter().flat_map(Distribution::modules) {
            imports.insert(module.to_owned(), format!("../{file}"));
        }
        files.insert(file, content);
    }
    files.insert(
        SITE.to_owned(),
        script(&imports, &needs(&all))?.into_bytes(),
    );
    Ok(Packages { files, natives })
}

/// Distributions with modules of one package, which Python finds in one file only, are together.
fn groups(distributions: Vec<Distribution>) -> Vec<Vec<Distribution>> {
    let mut groups: Vec<(BTreeSet<String>, Vec<Distribution>)> = Vec::new();
    for distribution in distributions {
        let mut modules: BTreeSet<String> = distribution
            .modules()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let mut members = Vec::new();
        groups.retain_mut(|(others, group)| {
            let is_apart = others.is_disjoint(&modules);
            if !is_apart {
                modules.append(others);
                members.append(group);
            }
            is_apart
        });
        members.push(distribution);
        groups.push((modules, members));
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The file name of a group.
fn name(group: &[Distribution]) -> String {
    let stems: Vec<&str> = group.iter().map(|it| it.stem.as_str()).collect();
    match stems.as_slice() {
        [stem] => format!("{stem}-py3-none-any.whl"),
        [first, others @ ..] => format!("{first}-and-{}-more.zip", others.len()),
        [] => String::new(),
    }
}

/// A wheel of what is in the folder.
fn archive(folder: &Path, group: &[Distribution]) -> Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| Report::internal(format!("archive: {error}"));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let files: BTreeSet<&String> = group.iter().flat_map(|it| &it.files).collect();
    for file in files {
        let path = folder.join(file);
        let content = fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))?;
        zip.start_file(file, options)
            .map_err(|error| failed(&error))?;
        zip.write_all(&content).map_err(|error| failed(&error))?;
    }
    let written = zip.finish().map_err(|error| failed(&error))?;
    Ok(written.into_inner())
}

/// Which modules are fetched together with a module, as it imports them: those of the distributions
/// that its own needs.
fn needs(all: &[Distribution]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for distribution in all {
        let needed = all
            .iter()
            .filter(|it| distribution.needs.contains(&it.name));
        let needed: BTreeSet<&str> = needed.flat_map(Distribution::modules).collect();
        if needed.is_empty() {
            continue;
        }
        for module in distribution.modules() {
            needs.entry(module).or_default().extend(&needed);
        }
    }
    needs
}

/// The text of `src/site.js`.
fn script(
    imports: &BTreeMap<String, String>,
    needs: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<String> {
    let failed = |error: serde_json::Error| Report::internal(error.to_string());
    let imports = serde_json::to_string_pretty(imports).map_err(failed)?;
    let needs = serde_json::to_string_pretty(needs).map_err(failed)?;
    Ok(format!(
        "// The dependencies of the page's pyproject.toml. Generated by hognose.\n\
         export const imports = {imports};\nexport const needs = {needs};\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shares_a_package_is_in_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        for (stem, file, needs) in [
            ("near_a-1", "near/a.py", "alone"),
            ("near_b-1", "near/b.py", "near-a"),
            ("alone-2", "alone.py", "missing; extra == 'x'"),
            ("fast-1", "fast/__init__.py", "alone"),
        ] {
            let info = format!("{stem}.dist-info");
            write(file, stem);
            write(
                &format!("{info}/METADATA"),
                &format!("Requires-Dist: {needs}\n"),
            );
            write(
                &format!("{info}/RECORD"),
                &format!("{file},,\n{info}/METADATA,,\n"),
            );
        }
        write("fast-1.dist-info/hognose.json", "");
        let packages = of(folder.path(), &[]).unwrap();
        let natives: Vec<&str> = packages.natives.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(natives, ["fast"]);
        let wheels = packages.files.keys();
        let wheels = wheels.filter_map(|file| file.strip_prefix("packages/")?.split('/').nth(1));
        let wheels: BTreeSet<&str> = wheels.collect();
        let expected = ["alone-2-py3-none-any.whl", "near_a-1-and-1-more.zip"];
        assert_eq!(wheels, expected.into());
        let script = String::from_utf8(packages.files[SITE].clone()).unwrap();
        let needs = script
            .split_once("needs = ")
            .unwrap()
            .1
            .trim_end_matches(";\n");
        let needs: serde_json::Value = serde_json::from_str(needs).unwrap();
        assert_eq!(
            needs,
            serde_json::json!({ "near": ["alone", "near"], "fast": ["alone"] })
        );
        let again = of(folder.path(), &[]).unwrap();
        assert!(packages.files == again.files);
    }
}

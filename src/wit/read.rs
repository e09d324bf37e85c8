//! Reads WIT packages: text files, folders with `deps/`, and packages encoded as wasm.
//!
//! All of them are sorted together, so the order in which they are given does not matter, and a
//! package that is given twice with the same text is read once. Packages of WASI that are referred
//! to and missing come from [`wasi`].

use super::{
    agree,
    errors::{from_parse_error, from_resolve_error},
    order,
    request::{PackageWit, Request},
    sources::Sources,
    wasi,
};
use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_host::Encoding;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use wit_parser::{
    PackageId, PackageName, ParsedUsePath, Resolve, SourceMap, UnresolvedPackageGroup,
    decoding::{DecodedWasm, decode},
    parse_use_path,
};

/// The packages, and those among them that the user named (the others are dependencies).
pub(super) struct Read {
    pub resolve: Resolve,
    pub mains: Vec<PackageId>,
    /// What each Python package brought.
    pub brought: Vec<Brought>,
    pub sources: Sources,
}

/// The WIT of a Python package.
pub(super) struct Brought {
    pub mains: Vec<PackageId>,
    /// `mains` and what is there for them.
    pub all: Vec<PackageId>,
}

#[derive(Default)]
struct Reader {
    resolve: Resolve,
    sources: Sources,
    groups: Vec<UnresolvedPackageGroup>,
    /// The text from which each package was read.
    texts: BTreeMap<PackageName, String>,
}

pub(super) fn read(request: &Request) -> Result<Read> {
    let mut reader = Reader::default();
    reader.resolve.all_features = request.all_features;
    reader.resolve.features = request
        .features
        .iter()
        .flat_map(|features| features.split([',', ' ']))
        .filter(|feature| !feature.is_empty())
        .map(str::to_string)
        .collect();
    let worlds: Vec<PackageName> = request
        .worlds
        .iter()
        .filter_map(|name| match parse_use_path(name) {
            Ok(ParsedUsePath::Package(package, _)) => Some(package),
            Ok(ParsedUsePath::Name(_)) | Err(_) => None,
        })
        .collect();
    let has_other =
        || !request.packages.is_empty() || worlds.iter().any(|name| wasi::text(name).is_some());
    let standard = [request.standard.clone()];
    let paths = match request.paths.as_slice() {
        [] if !request.standard.exists() && has_other() => &[],
        [] => &standard[..],
        paths => paths,
    };
    let mut names = Vec::new();
    for path in paths {
        if !path.exists() && request.paths.is_empty() {
            return Err(nowhere(path, request));
        }
        names.extend(reader.main(path)?);
    }
    let mut brought = Vec::new();
    for package in &request.packages {
        brought.push(reader.brought(&package.path)?);
    }
    // Only those that no package brings either.
    let is_brought = |name: &PackageName| {
        let mut packages = brought.iter().map(|(_, resolve)| &resolve.package_names);
        packages.any(|names| names.contains_key(name))
    };
    let missing = worlds
        .into_iter()
        .filter(|name| !is_brought(name))
        .collect();
    reader.wasi(missing)?;
    let mut read = reader.finish(&names)?;
    for (package, (mains, resolve)) in request.packages.iter().zip(brought) {
        let merged = merge(&mut read.resolve, package, &mains, resolve)?;
        read.brought.push(merged);
    }
    Ok(read)
}

/// Adds the packages of another folder. Those with one name must be the same, as far as both have
/// them.
fn merge(
    resolve: &mut Resolve,
    package: &PackageWit,
    mains: &[PackageName],
    other: Resolve,
) -> Result<Brought> {
    let cannot = |reason: String| {
        let message = format!(
            "the WIT of the Python package `{}` does not fit the rest: {reason}",
            package.name
        );
        let help = "packages of one name and version have to be the same: another release of one of the Python packages may have it";
        Failure::from(Report::new(Code::PackagesDiffer, message).help(help))
    };
    if let Some((interface, item)) = agree::difference(resolve, &other) {
        return Err(cannot(format!("`{item}` of `{interface}` differs")));
    }
    if let Some(circle) = order::circle(resolve, &other) {
        return Err(cannot(circle));
    }
    let all: Vec<PackageName> = other.package_names.keys().cloned().collect();
    resolve
        .merge(other)
        .map_err(|error| cannot(format!("{error:#}")))?;
    let ids = |names: &[PackageName]| {
        let ids = names
            .iter()
            .filter_map(|name| resolve.package_names.get(name));
        ids.copied().collect()
    };
    Ok(Brought {
        mains: ids(mains),
        all: ids(&all),
    })
}

/// Nothing says where WIT is, and it is not where it would be then.
fn nowhere(standard: &Path, request: &Request) -> Failure {
    let message = format!("there is no WIT at `{}`", standard.display());
    let report = Report::new(Code::NoWit, message);
    let help = "name a WIT file, or a folder of WIT files, with `-d`";
    if request.worlds.is_empty() || !request.searched {
        return report.help(help).into();
    }
    let venv = std::env::var_os("VIRTUAL_ENV").filter(|venv| !venv.is_empty());
    let (venv, advice) = match venv {
        Some(venv) => (
            format!(
                "the active virtual environment is `{}`",
                Path::new(&venv).display()
            ),
            "install the package that brings the world into it, as `spin-sdk` does",
        ),
        None => (
            "no virtual environment is active".to_string(),
            "activate the one that has the package that brings the world, as `spin-sdk` does",
        ),
    };
    report
        .detail(format!("no package on the Python path brings WIT\n{venv}"))
        .help(format!("{help}, or {advice}"))
        .into()
}

impl Reader {
    /// Reads what the user named. Answers with the names of the packages found there, without their
    /// dependencies.
    fn main(&mut self, path: &Path) -> Result<Vec<PackageName>> {
        if !path.exists() {
            let report = Report::new(
                Code::NoWit,
                format!("there is no WIT at `{}`", path.display()),
            );
            return Err(report
                .help("name a WIT file, or a folder of WIT files, with `-d`")
                .into());
        }
        if !path.is_dir() {
            return Ok(vec![self.file(path)?]);
        }
        let deps = path.join("deps");
        if deps.is_dir() {
            self.packages(&deps)?;
        }
        let files = wit_files(path)?;
        if !files.is_empty() {
            return Ok(vec![self.text(&files)?]);
        }
        // A folder of packages, such as `wit/deps` itself.
        let names = self.packages(path)?;
        if names.is_empty() {
            return Err(Report::new(
                Code::NoWit,
                format!("there is no `.wit` file in `{}`", path.display()),
            )
            .into());
        }
        Ok(names)
    }

    /// Reads what a Python package brings: by itself, because two packages may bring different
    /// parts of a third one.
    fn brought(&mut self, path: &Path) -> Result<(Vec<PackageName>, Resolve)> {
        let mut own = Reader::default();
        own.resolve.all_features = self.resolve.all_features;
        own.resolve.features = self.resolve.features.clone();
        let names = own.main(path)?;
        own.wasi(Vec::new())?;
        let read = own.finish(&names)?;
        self.sources.extend(read.sources);
        Ok((names, read.resolve))
    }

    /// Reads each package in `folder`: folders of WIT files and single files.
    fn packages(&mut self, folder: &Path) -> Result<Vec<PackageName>> {
        let mut names = Vec::new();
        for path in entries(folder)? {
            if path.is_dir() {
                let files = wit_files(&path)?;
                if !files.is_empty() {
                    names.push(self.text(&files)?);
                }
            } else if matches!(extension(&path), "wit" | "wasm") {
                names.push(self.file(&path)?);
            }
        }
        Ok(names)
    }

    fn file(&mut self, path: &Path) -> Result<PackageName> {
        let bytes = fs::read(path).map_err(|error| Failure::file(Doing::Read, path, &error))?;
        match Encoding::of(&bytes) {
            Encoding::Component | Encoding::Module => self.encoded(path, &bytes),
            Encoding::Other => self.text(&[path.to_path_buf()]),
        }
    }

    fn encoded(&mut self, path: &Path, bytes: &[u8]) -> Result<PackageName> {
        let unusable = |reason: String| {
            let report = Report::new(
                Code::NotWit,
                format!("cannot use `{}` as WIT", path.display()),
            );
            Failure::from(report.detail(reason))
        };
        match decode(bytes).map_err(|error| unusable(format!("{error:#}")))? {
            DecodedWasm::WitPackage(resolve, package) => {
                let name = resolve.packages[package].name.clone();
                if let Some(circle) = order::circle(&self.resolve, &resolve) {
                    return Err(unusable(circle));
                }
                self.resolve
                    .merge(resolve)
                    .map_err(|error| unusable(format!("{error:#}")))?;
                Ok(name)
            }
            DecodedWasm::Component(..) => Err(unusable(
                "it is a component; expected a WIT package encoded as wasm".to_string(),
            )),
        }
    }

    /// Reads the files of one package.
    fn text(&mut self, files: &[PathBuf]) -> Result<PackageName> {
        let mut map = SourceMap::default();
        let mut whole = String::new();
        for path in files {
            let text = fs::read_to_string(path)
                .map_err(|error| Failure::file(Doing::Read, path, &error))?;
            whole.push_str(&text);
            map.push(path, &text);
            self.sources.insert(path.display().to_string(), text);
        }
        self.parse(map, whole)
    }

    fn parse(&mut self, map: SourceMap, whole: String) -> Result<PackageName> {
        let group = map
            .parse()
            .map_err(|(map, error)| Failure::from(from_parse_error(&error, &map, &self.sources)))?;
        let name = group.main.name.clone();
        if self.texts.get(&name) != Some(&whole) {
            self.texts.insert(name.clone(), whole);
            self.groups.push(group);
        }
        Ok(name)
    }

    /// Adds the packages of WASI that those read so far refer to, and `wanted`, where the user has
    /// none of that name.
    fn wasi(&mut self, mut wanted: Vec<PackageName>) -> Result<()> {
        let groups = self.groups.iter();
        wanted.extend(groups.flat_map(dependencies));
        while let Some(name) = wanted.pop() {
            let is_nested = |group: &UnresolvedPackageGroup| {
                group.nested.iter().any(|nested| nested.name == name)
            };
            let is_here = self.texts.contains_key(&name)
                || self.resolve.package_names.contains_key(&name)
                || self.groups.iter().any(is_nested);
            let Some(text) = wasi::text(&name).filter(|_| !is_here) else {
                continue;
            };
            // Not a path that the user could open, as the file is not there.
            let path = format!("{name} (part of hognose)");
            let mut map = SourceMap::default();
            map.push_str(&path, &text);
            self.sources.insert(path, text.clone());
            self.parse(map, text)?;
            wanted.extend(self.groups.last().into_iter().flat_map(dependencies));
        }
        Ok(())
    }

    fn finish(mut self, names: &[PackageName]) -> Result<Read> {
        if let Some(last) = self.groups.pop() {
            let pushed = self.resolve.push_groups(last, self.groups);
            if let Err(error) = pushed {
                let map = &self.resolve.source_map;
                let known = self.texts.keys();
                return Err(from_resolve_error(&error, map, &self.sources, known).into());
            }
        }
        let mut mains: Vec<PackageId> = Vec::new();
        for name in names {
            if let Some(id) = self.resolve.package_names.get(name)
                && !mains.contains(id)
            {
                mains.push(*id);
            }
        }
        Ok(Read {
            resolve: self.resolve,
            mains,
            brought: Vec::new(),
            sources: self.sources,
        })
    }
}

/// What the packages of a file refer to.
fn dependencies(group: &UnresolvedPackageGroup) -> Vec<PackageName> {
    let packages = std::iter::once(&group.main).chain(&group.nested);
    packages
        .flat_map(|package| package.foreign_deps.keys().cloned())
        .collect()
}

fn extension(path: &Path) -> &str {
    path.extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
}

fn wit_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = entries(folder)?;
    files.retain(|path| extension(path) == "wit" && !path.is_dir());
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |error| Failure::file(Doing::Read, folder, &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    Ok(paths)
}

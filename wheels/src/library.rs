//! C libraries that packages need and do not bring: built of their own sources, as `packages.toml`
//! lists them, into a folder with `include/`, `lib/` and `licences/`.

use crate::archive::{patch, unpack_archive};
use crate::process;
use crate::support::LONG_DOUBLE;
use crate::toolchain::{FLAGS, Toolchain};
use crate::unwind::returning;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// For keys of caches: how libraries are built.
pub const SOURCE: &str = concat!(
    include_str!("library.rs"),
    include_str!("toolchain.rs"),
    include_str!("unwind.rs")
);

/// How a C library is built.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// What linkers call it: `z` is in `libz.a`.
    pub name: String,
    /// Its release.
    pub version: String,
    /// The archive of its sources.
    pub file: String,
    /// Its hash.
    pub sha256: String,
    /// Where the archive can be had, in the order in which they are asked: `{debian}` is a mirror,
    /// `{snapshot}` where Debian keeps all releases.
    addresses: Vec<String>,
    /// Libraries of the list whose headers it needs.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Files in `natives/patches` that change the sources. Each begins with its reason.
    #[serde(default)]
    pub patches: Vec<String>,
    /// Values for templates: files whose names end in `.in`, and have `@NAME@` for each. Those
    /// without a value are `0`.
    #[serde(default)]
    pub templates: BTreeMap<String, BTreeMap<String, String>>,
    /// C files.
    pub sources: Vec<String>,
    /// Folders with headers.
    #[serde(default)]
    pub include: Vec<String>,
    /// Macros, as in `NAME=VALUE`.
    #[serde(default)]
    pub defines: Vec<String>,
    /// The variable of C that is not zero while an error leaves functions: each function returns
    /// after a call that set it. It is for what uses `longjmp` elsewhere.
    #[serde(default)]
    pub unwind: Option<String>,
    /// Headers that its users include: files, and folders as a whole.
    pub headers: Vec<String>,
    /// Files with its licences.
    pub licences: Vec<String>,
}

/// What builds libraries.
pub struct Builder<'a> {
    /// For C.
    pub toolchain: &'a Toolchain,
    /// The folder of patches.
    pub patches: &'a Path,
    /// Takes what programs print.
    pub log: &'a Path,
}

impl Builder<'_> {
    /// Builds a library of the archive of its sources into `out`. Those that it needs are in the
    /// folders `needed`.
    ///
    /// # Errors
    /// What a program said.
    pub fn build(
        &self,
        library: &Library,
        archive: &Path,
        needed: &[PathBuf],
        out: &Path,
    ) -> Result<()> {
        let scratch = tempfile::tempdir().context("there is no room for what is compiled")?;
        let source = scratch.path().join("source");
        fs::create_dir(&source)?;
        unpack_archive(archive, &source, self.log)?;
        let of = (library.name.as_str(), library.version.as_str());
        patch(&source, (self.patches, &library.patches), of, self.log)?;
        for (file, values) in &library.templates {
            let path = source.join(file);
            let text = fs::read_to_string(&path);
            let text = text.with_context(|| format!("cannot read {}", path.display()))?;
            fs::write(path.with_extension(""), filled(&text, values))?;
        }
        let built = self.compiled(library, &source, needed, out);
        built.with_context(|| {
            let Library { name, version, .. } = library;
            format!("the C library `{name}` {version} cannot be built")
        })?;
        for file in &library.headers {
            copy(&source.join(file), &out.join("include"))?;
        }
        for file in &library.licences {
            copy(
                &source.join(file),
                &out.join("licences").join(&library.name),
            )?;
        }
        Ok(())
    }

    fn compiled(
        &self,
        library: &Library,
        source: &Path,
        needed: &[PathBuf],
        out: &Path,
    ) -> Result<()> {
        let objects = tempfile::tempdir()?;
        let lib = out.join("lib");
        fs::create_dir_all(&lib)?;
        let mut archiver = Command::new(&self.toolchain.ar);
        archiver.arg("rcsD");
        archiver.arg(lib.join(format!("lib{}.a", library.name)));
        for (number, file) in library.sources.iter().enumerate() {
            let object = objects.path().join(format!("{number:04}.o"));
            let mut clang = Command::new(&self.toolchain.clang);
            // Names of files are relative, so that no folder of this machine is in `__FILE__`.
            clang.current_dir(source).args(&self.toolchain.target);
            clang.args(FLAGS).args(LONG_DOUBLE);
            let emulated = self.toolchain.emulations();
            clang.args(emulated.map(|define| format!("-D{define}")));
            clang.args(library.defines.iter().map(|define| format!("-D{define}")));
            clang.args(library.include.iter().map(|folder| format!("-I{folder}")));
            clang.args(
                needed
                    .iter()
                    .map(|it| format!("-I{}/include", it.display())),
            );
            match &library.unwind {
                None => process::run(clang.arg("-c").arg(file).arg("-o").arg(&object), self.log)?,
                Some(variable) => {
                    let text = object.with_extension("s");
                    process::run(clang.arg(file).arg("-S").arg("-o").arg(&text), self.log)?;
                    fs::write(&text, returning(&fs::read_to_string(&text)?, variable))?;
                    self.assembled(&text, &object)?;
                }
            }
            archiver.arg(object);
        }
        process::run(&mut archiver, self.log)
    }

    fn assembled(&self, text: &Path, object: &Path) -> Result<()> {
        let mut clang = Command::new(&self.toolchain.clang);
        clang.args(&self.toolchain.target).args(FLAGS);
        let unused = "-Wno-unused-command-line-argument";
        clang.args(["-c", unused]).arg(text).arg("-o").arg(object);
        process::run(&mut clang, self.log)
    }
}

impl Library {
    /// Those of these names among all, and before each those that it needs.
    ///
    /// # Errors
    /// When there is none of a name.
    pub fn named<'a>(all: &'a [Library], names: &[String]) -> Result<Vec<&'a Library>> {
        let mut found: Vec<&Library> = Vec::new();
        for name in names {
            let Some(library) = all.iter().find(|library| library.name == *name) else {
                bail!("there is no C library `{name}` in the list");
            };
            let before = Library::named(all, &library.needs)?;
            for library in before.into_iter().chain([library]) {
                if !found.iter().any(|known| known.name == library.name) {
                    found.push(library);
                }
            }
        }
        Ok(found)
    }
}

/// The Debian mirror that stands for any, where none is configured.
const MIRROR: &str = "http://deb.debian.org/debian";
const SNAPSHOT: &str = "http://snapshot.debian.org/archive/debian/20260901T000000Z";

impl Library {
    /// Where the archive can be had, with the place of the mirror left open.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        let addresses = self.addresses.iter();
        addresses
            .map(|it| it.replace("{snapshot}", SNAPSHOT))
            .collect()
    }

    /// What is missing, and where it can be had.
    pub(crate) fn wanted(&self) -> String {
        let addresses = self.addresses();
        let addresses = addresses.iter();
        let addresses: Vec<String> = addresses.map(|it| it.replace("{debian}", MIRROR)).collect();
        format!("`{}`, from {}", self.file, addresses.join(" or "))
    }
}

/// The licences of libraries: names and texts.
pub(crate) fn licences(folders: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for folder in folders {
        let licences = folder.join("licences");
        for entry in walkdir::WalkDir::new(&licences).sort_by_file_name() {
            let path = entry?.into_path();
            if path.is_file() {
                let name = path.strip_prefix(&licences)?.to_string_lossy();
                found.push((name.into_owned(), fs::read(&path)?));
            }
        }
    }
    Ok(found)
}

/// The template with its values.
fn filled(template: &str, values: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    let mut parts = template.split('@').peekable();
    text.push_str(parts.next().unwrap_or_default());
    while let Some(part) = parts.next() {
        let upper = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
        let is_name = !part.is_empty() && part.chars().all(upper) && parts.peek().is_some();
        match is_name {
            true => {
                text.push_str(values.get(part).map_or("0", String::as_str));
                text.push_str(parts.next().unwrap_or_default());
            }
            false => {
                text.push('@');
                text.push_str(part);
            }
        }
    }
    text
}

/// Copies a file, or all files in a folder with the folder's name, into `folder`.
fn copy(from: &Path, folder: &Path) -> Result<()> {
    let above = from.parent().unwrap_or(from);
    for entry in walkdir::WalkDir::new(from) {
        let path = entry?.into_path();
        if path.is_file() {
            let to = folder.join(path.strip_prefix(above)?);
            fs::create_dir_all(to.parent().unwrap_or(folder))?;
            fs::copy(&path, &to).with_context(|| format!("cannot write {}", to.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str, needs: &[&str]) -> Library {
        let text = format!(
            "name = \"{name}\"\nversion = \"1\"\nfile = \"{name}.tar.gz\"\nsha256 = \"\"\n\
             addresses = []\nneeds = {needs:?}\nsources = []\nheaders = []\nlicences = []\n"
        );
        toml::from_str(&text).expect("a library")
    }

    #[test]
    fn libraries_come_after_those_that_they_need() {
        let all = [
            library("exslt", &["xslt", "xml2"]),
            library("xslt", &["xml2"]),
            library("xml2", &[]),
        ];
        let names = ["exslt", "xml2"].map(str::to_owned);
        let found = Library::named(&all, &names).expect("all are there");
        let found: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(found, ["xml2", "xslt", "exslt"]);
        assert!(Library::named(&all, &["z".to_owned()]).is_err());
    }

    #[test]
    fn templates_are_filled() {
        let values = BTreeMap::from([("VERSION".to_owned(), "2.15".to_owned())]);
        let template = "/** @file\n * a@b.org */\n#define V \"@VERSION@\"\n#if @WITH_X@\n";
        let expected = "/** @file\n * a@b.org */\n#define V \"2.15\"\n#if 0\n";
        assert_eq!(filled(template, &values), expected);
    }
}

//! What is fetched for the names of a manifest: their files, and what those import.

use super::{
    manifest::{self, MANIFEST},
    remote::{Fetch, failed},
};
use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result},
    page::sources,
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use url::Url;

/// Hashes by URL.
pub type Hashes = BTreeMap<String, String>;

/// Follows all imports from the names of the manifest and from the programs of the page.
pub(super) fn hashes(folder: &Path, base: &Url, get: Fetch<'_>) -> Result<Hashes> {
    let place = base.join(MANIFEST);
    let place = place.map_err(|error| failed(format!("{base}: {error}")))?;
    let mut walk = Walk {
        names: manifest::imports(&place, get, &[])?,
        get,
        places: BTreeMap::new(),
        known: BTreeSet::new(),
        hashes: Hashes::new(),
    };
    let names: Vec<String> = walk.names.keys().cloned().collect();
    for name in names {
        walk.visit(&name, true)?;
    }
    for source in sources::of(folder)? {
        if source.extension().is_some_and(|end| end == "py") {
            let path = folder.join(source);
            let text =
                fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))?;
            walk.imports(&text, None)?;
        }
    }
    Ok(walk.hashes)
}

struct Walk<'a> {
    names: BTreeMap<String, Url>,
    get: Fetch<'a>,
    /// The folders of packages, by name.
    places: BTreeMap<String, Url>,
    known: BTreeSet<String>,
    hashes: Hashes,
}

impl Walk<'_> {
    /// A module, after the packages that it is in. `wanted`: it must be there.
    fn visit(&mut self, name: &str, wanted: bool) -> Result<()> {
        let parent = name.rsplit_once('.');
        if let Some((parent, _)) = parent {
            self.visit(parent, false)?;
        }
        if !self.known.insert(name.to_owned()) {
            return Ok(());
        }
        let Some((parent, last)) = parent else {
            return match self.names.get(name).cloned() {
                Some(url) if !self.file(name, &url)? && wanted => Err(missing(name, &url)),
                _ => Ok(()),
            };
        };
        let Some(folder) = self.places.get(parent).cloned() else {
            return Ok(());
        };
        for path in [format!("{last}.py"), format!("{last}/__init__.py")] {
            let url = folder.join(&path);
            let url = url.map_err(|error| failed(format!("{folder}{path}: {error}")))?;
            if self.file(name, &url)? {
                break;
            }
        }
        Ok(())
    }

    /// Takes a file, if there is one.
    fn file(&mut self, name: &str, url: &Url) -> Result<bool> {
        let Some(content) = (self.get)(url)? else {
            return Ok(false);
        };
        if url.scheme() != "file" {
            let mut bare = url.clone();
            bare.set_fragment(None);
            self.hashes.insert(bare.into(), sha256(&content));
        }
        let path = url.path();
        if [".whl", ".zip", ".wasm"]
            .iter()
            .any(|end| path.ends_with(end))
        {
            return Ok(true);
        }
        let is_package = path.ends_with("/__init__.py");
        if is_package && let Ok(folder) = url.join(".") {
            self.places.insert(name.to_owned(), folder);
        }
        let package = if is_package {
            Some(name)
        } else {
            name.rsplit_once('.').map(|(parent, _)| parent)
        };
        self.imports(&content, package)?;
        Ok(true)
    }

    /// What a text imports that is in `package`. That of a program, which is in none, can only name
    /// files of the page by dots.
    fn imports(&mut self, text: &[u8], package: Option<&str>) -> Result<()> {
        for import in hognose_check::imports(&String::from_utf8_lossy(text)) {
            let name = match (absolute(&import, package), package) {
                (Some(name), _) => name,
                (None, _) => continue,
            };
            if self
                .names
                .contains_key(name.split('.').next().unwrap_or_default())
            {
                self.visit(&name, false)?;
            }
        }
        Ok(())
    }
}

/// A name with dots before it, in a package; nothing where it leads out of it.
fn absolute(import: &str, package: Option<&str>) -> Option<String> {
    let name = import.trim_start_matches('.');
    let dots = import.len() - name.len();
    if dots == 0 {
        return Some(name.to_owned());
    }
    let mut parts: Vec<&str> = package?.split('.').collect();
    parts.truncate((parts.len() + 1).checked_sub(dots)?);
    parts.push(name);
    Some(parts.join("."))
}

fn sha256(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

fn missing(name: &str, url: &Url) -> Failure {
    Report::new(
        Code::CannotLock,
        format!("module `{name}`: there is no {url}"),
    )
    .help("look at the path, or take the name out of packages.json")
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_imported_from_elsewhere_is_locked() {
        let files = BTreeMap::from([
            (
                "https://a.test/kit/__init__.py",
                "from .one import x\nfrom . import two",
            ),
            ("https://a.test/kit/one.py", "import other.deep"),
            (
                "https://a.test/kit/two/__init__.py",
                "from ..three import y",
            ),
            ("https://a.test/kit/three.py", ""),
            ("https://b.test/other/__init__.py", ""),
            ("https://b.test/other/deep.py", "import os"),
            (
                "https://b.test/packages.json",
                r#"{"imports": {"other": "./other/__init__.py"}}"#,
            ),
            ("file:///page/own.py", "import kit.none"),
            (
                "file:///page/packages.json",
                r#"{"imports": {"kit": "https://a.test/kit/__init__.py", "own": "./own.py"}, "extends": "https://b.test"}"#,
            ),
        ]);
        let get = |url: &Url| Ok(files.get(url.as_str()).map(|text| text.as_bytes().to_vec()));
        let folder = tempfile::tempdir().unwrap();
        let base = Url::parse("file:///page/").unwrap();
        let hashes = hashes(folder.path(), &base, &get).unwrap();
        let remote = files
            .keys()
            .filter(|url| url.ends_with(".py") && url.starts_with("http"));
        assert_eq!(
            hashes.keys().map(String::as_str).collect::<Vec<_>>(),
            remote.copied().collect::<Vec<_>>()
        );
        assert_eq!(hashes["https://a.test/kit/three.py"], sha256(b""));
    }
}

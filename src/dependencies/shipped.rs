//! Native packages that came with the runtime, as wheels in a folder of it: their releases are
//! those that a component can have with their native part.

use super::{
    found::Wanted,
    lock::Package,
    wheel::{Location, Wheel},
};
use crate::diagnostics::{Doing, Failure, Result};
use hognose_componentize::Artifact;
use hognose_natives::release;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The folder of the artifact.
const FOLDER: &str = "natives";

/// The packages by name: release and wheel of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Shipped(BTreeMap<String, (String, PathBuf)>);

impl Shipped {
    /// Those that are there.
    pub fn find() -> Shipped {
        let folder = Artifact::locate().map(|folder| folder.join(FOLDER));
        folder
            .map(|folder| Shipped::of(&folder))
            .unwrap_or_default()
    }

    fn of(folder: &Path) -> Shipped {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let wheels = entries.filter_map(|entry| {
            let path = entry.path();
            let (name, version) = release(path.file_name()?.to_str()?)?;
            Some((name, (version.to_owned(), path.clone())))
        });
        Shipped(wheels.collect())
    }

    /// The release that is there.
    pub fn version(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|(version, _)| version.as_str())
    }

    /// Whether a package is one of them, in this release.
    pub fn has(&self, name: &str, version: &str) -> bool {
        self.version(name) == Some(version)
    }

    /// The wheel of a package, if its release is there.
    pub fn wheel(&self, package: &Package) -> Result<Option<Wheel>> {
        let Some((version, path)) = self.0.get(&package.name) else {
            return Ok(None);
        };
        if *version != package.version {
            return Ok(None);
        }
        let bytes = fs::read(path).map_err(|error| Failure::file(Doing::Read, path, &error))?;
        let mut hash = Sha256::new();
        hash.update(bytes);
        let path = path.to_string_lossy().into_owned();
        let location = Location::Path(path);
        Ok(Some(Wheel {
            file: location.file_name(),
            location,
            sha256: super::install::hex(hash),
        }))
    }

    /// What the user should know of packages that are taken in the release that is there: those
    /// that need it are of releases that fit, as far as `wanted` has them.
    pub fn notes(&self, packages: &[Package], wanted: &Wanted) -> Vec<String> {
        let taken = packages.iter().filter(|it| self.has(&it.name, &it.version));
        taken
            .map(|Package { name, version, .. }| {
                let by = wanted.get(name).map(Vec::as_slice).unwrap_or_default();
                let by = packages.iter().filter(|it| by.contains(&it.name));
                let by: Vec<String> = by
                    .map(|it| format!("`{}` {}", it.name, it.version))
                    .collect();
                let text = format!("`{name}` {version} comes with its native part");
                match by.is_empty() {
                    true => text,
                    false => format!("{text}, and {} fits it", by.join(", ")),
                }
            })
            .collect()
    }

    /// What tells an installer to choose these releases; nothing if there are none.
    pub fn constraints(&self) -> String {
        let lines = self.0.iter();
        lines
            .map(|(name, (version, _))| format!("{name}=={version}\n"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_that_fit_are_named() {
        let package = |name: &str, version: &str| Package {
            name: name.to_owned(),
            version: version.to_owned(),
            ..Package::default()
        };
        let wheel = (String::from("2.50.5"), PathBuf::new());
        let shipped = Shipped(BTreeMap::from([("pydantic-core".to_owned(), wheel)]));
        let packages = [
            package("pydantic", "2.14.4"),
            package("pydantic-core", "2.50.5"),
        ];
        let wanted = Wanted::from([("pydantic-core".to_owned(), vec!["pydantic".to_owned()])]);
        assert_eq!(
            shipped.notes(&packages, &wanted),
            ["`pydantic-core` 2.50.5 comes with its native part, and `pydantic` 2.14.4 fits it"]
        );
        assert_eq!(
            shipped.notes(&packages[1..], &Wanted::new()),
            ["`pydantic-core` 2.50.5 comes with its native part"]
        );
    }

    #[test]
    fn releases_are_read_from_the_names_of_wheels() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        for file in [
            "pydantic_core-2.50.5-cp313-cp313-hognose_1_wasm32.whl",
            "six-1.17.0-py2.py3-none-any.whl",
            "notes.txt",
        ] {
            fs::write(folder.path().join(file), "")?;
        }
        let shipped = Shipped::of(folder.path());
        assert_eq!(shipped.constraints(), "pydantic-core==2.50.5\n");
        assert!(shipped.has("pydantic-core", "2.50.5") && !shipped.has("six", "1.17.0"));
        let package = |version: &str| Package {
            name: "pydantic-core".to_owned(),
            version: version.to_owned(),
            ..Package::default()
        };
        let file = |version| {
            shipped
                .wheel(&package(version))
                .map(|wheel| wheel.map(|it| it.file))
        };
        let expected = "pydantic_core-2.50.5-cp313-cp313-hognose_1_wasm32.whl".to_owned();
        assert_eq!(file("2.50.5").ok().flatten(), Some(expected));
        assert_eq!(file("2.40.0").ok().flatten(), None);
        Ok(())
    }
}

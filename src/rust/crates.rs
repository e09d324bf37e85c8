//! Crates that become a part of a component.

use crate::diagnostics::{self, Code, Doing, Failure, Report, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// In `[package.metadata.hognose]` of a crate: what it was made of.
pub(super) const FINGERPRINT: &str = "made-of";

/// A crate that becomes a part of the component.
pub struct Crate {
    pub(super) folder: PathBuf,
    /// The folder in the words of who named it.
    pub(super) said: PathBuf,
    /// The package's name.
    pub(super) name: String,
    /// What its manifest puts in the place of packages.
    pub(super) patches: toml::Table,
    /// What a shim was made of.
    pub(super) fingerprint: Option<String>,
    /// Where cargo keeps what it makes, if nobody said so.
    pub(super) target: Option<PathBuf>,
}

impl Crate {
    /// The crate in a folder.
    ///
    /// # Errors
    /// Where there is none that can be linked.
    pub(super) fn open(folder: &Path) -> Result<Crate> {
        let file = folder.join("Cargo.toml");
        let text = fs::read_to_string(&file).map_err(|error| {
            let report = Report::new(Code::NoCrate, format!(
                "there is no Rust crate in `{}`: {}",
                folder.display(),
                diagnostics::reason(&error)
            ));
            report.help("`crate` in `[tool.hognose.rust]` names a folder with a Cargo.toml; `cargo init --lib` makes one")
        })?;
        let unfit =
            |reason: String| Report::new(Code::NoCrate, format!("`{}` {reason}", file.display()));
        let root: toml::Table = text
            .parse()
            .map_err(|error| unfit(format!("cannot be read: {error}")))?;
        let name = root
            .get("package")
            .and_then(|package| package.get("name")?.as_str());
        let name = name.ok_or_else(|| unfit("names no package".to_owned()))?;
        // It becomes part of paths before cargo sees it.
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        if name.is_empty() || !name.chars().all(is_letter) {
            let report = unfit(format!(
                "names the package `{name}`, which cargo does not admit"
            ));
            return Err(report.help("take letters, digits, `-` and `_`").into());
        }
        let kinds = root
            .get("lib")
            .and_then(|lib| lib.get("crate-type")?.as_array());
        let is_rust = |kind: &toml::Value| matches!(kind.as_str(), Some("lib" | "rlib"));
        if kinds.is_some_and(|kinds| !kinds.iter().any(is_rust)) {
            let report =
                unfit("makes no library for Rust, which the runtime is compiled with".to_owned());
            return Err(report
                .help("leave `crate-type` out, or add \"rlib\" to it")
                .into());
        }
        let metadata = |key: &str| {
            root.get("package")?
                .get("metadata")?
                .get("hognose")?
                .get(key)?
                .as_str()
        };
        let whole =
            fs::canonicalize(folder).map_err(|error| Failure::file(Doing::Read, folder, &error))?;
        Ok(Crate {
            patches: patches(&root, &whole),
            folder: whole,
            said: folder.to_owned(),
            name: name.to_owned(),
            fingerprint: metadata(FINGERPRINT).map(str::to_owned),
            target: None,
        })
    }

    /// The modules that its source offers to Python, as far as its text says.
    pub(super) fn modules(&self) -> Vec<String> {
        let mut pending = vec![self.folder.join("src")];
        let mut found = Vec::new();
        while let Some(folder) = pending.pop() {
            let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
            for path in entries.map(|entry| entry.path()) {
                if path.is_dir() {
                    pending.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = fs::read_to_string(&path).unwrap_or_default();
                    found.extend(modules(&text));
                }
            }
        }
        found.sort();
        found
    }

    /// The same, but cargo makes it in another folder.
    pub(super) fn made_in(self, target: PathBuf) -> Crate {
        Crate {
            target: Some(target),
            ..self
        }
    }

    /// Where cargo keeps what it makes.
    pub(super) fn target(&self) -> PathBuf {
        let said = env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
        match (said, &self.target) {
            (Some(folder), _) => env::current_dir().unwrap_or_default().join(folder),
            (None, Some(folder)) => folder.clone(),
            (None, None) => self.folder.join("target"),
        }
    }
}

/// `[patch]` of a manifest, which cargo reads only where it starts, with paths that lead from
/// anywhere. The runtime's crate has its place from the build.
fn patches(root: &toml::Table, folder: &Path) -> toml::Table {
    let found = root.get("patch").and_then(toml::Value::as_table);
    let mut patches = found.cloned().unwrap_or_default();
    for (_, packages) in patches.iter_mut() {
        let Some(packages) = packages.as_table_mut() else {
            continue;
        };
        packages.remove("guest-runtime");
        for (_, package) in packages.iter_mut() {
            if let Some(path) = package.get_mut("path")
                && let Some(relative) = path.as_str()
            {
                *path = folder.join(relative).display().to_string().into();
            }
        }
    }
    patches.retain(|_, packages| packages.as_table().is_some_and(|table| !table.is_empty()));
    patches
}

/// The modules that a text defines: items under PyO3's `#[pymodule]`, by their name or the one that
/// an attribute gives them.
fn modules(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split("#[pymodule").skip(1).filter_map(|item| {
        let head = item.split('{').next()?;
        let said = head.split("name = \"").nth(1);
        if let Some(said) = said {
            return Some(said.split('"').next()?.to_owned());
        }
        let mut words = head.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.find(|word| matches!(*word, "mod" | "fn"))?;
        words.find(|word| !word.is_empty()).map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_lead_from_anywhere() {
        let manifest = "[patch.crates-io]\na = { path = \"../a\" }\nb = { git = \"g\" }\n\
            guest-runtime = { path = \"r\" }\n[patch.other]\nguest-runtime = { path = \"r\" }";
        let found = patches(&manifest.parse().unwrap(), Path::new("/here"));
        let expected = "[crates-io.a]\npath = \"/here/../a\"\n\n[crates-io.b]\ngit = \"g\"\n";
        assert_eq!(found.to_string(), expected);
    }

    #[test]
    fn modules_are_found_by_their_attribute() {
        let text = "#[pymodule]\nmod native { }\n#[pymodule]\n#[pyo3(name = \"other\")]\nfn it(m: &M) { }\n#[pymodule(gil_used = false)]\npub fn third() { }";
        assert_eq!(
            modules(text).collect::<Vec<String>>(),
            ["native", "other", "third"]
        );
        assert_eq!(modules("mod native { }").next(), None);
    }
}

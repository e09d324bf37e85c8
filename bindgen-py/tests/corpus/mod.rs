//! The WIT corpus: `tests/codegen` holds one feature a file, or a folder where packages are needed.
//!
//! A file may start with a line of options, as in `// options: --full-names --features a,b --world
//! w`, with the meaning they have on the command line.

#![allow(dead_code, reason = "each test uses a part")]

pub mod addresses;
pub mod crates;
pub mod random;

use anyhow::{Context, Result, bail};
use hognose_bindgen_py::world::Options;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wit_parser::{Resolve, WorldId};

/// One world of the corpus.
pub struct Case {
    /// The feature, which is the name of the file or folder.
    pub name: String,
    /// The file or folder.
    pub path: PathBuf,
}

/// Worlds whose shims are kept as texts, too: together they have every operation. The call IR,
/// which is kept of all worlds, says the same in a tenth of the lines.
const REPRESENTATIVE: [&str; 8] = [
    "async",
    "channels-sides",
    "everything",
    "fixed-length-lists",
    "maps",
    "options-nested",
    "resources-both",
    "spilled-params",
];

/// Every WIT file, and every folder that has one, in `folder`; sorted.
pub fn cases(folder: &Path) -> Vec<Case> {
    let mut cases: Vec<Case> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension().is_some_and(|e| e == "wit") || path.join("world.wit").exists()
        })
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?.to_owned();
            Some(Case { name, path })
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// A world as it was read, with the options that its file asks for.
pub struct Loaded {
    pub resolve: Resolve,
    pub world: WorldId,
    pub options: Options,
}

impl Case {
    /// Whether its shims are kept as texts.
    pub fn is_representative(&self) -> bool {
        REPRESENTATIVE.contains(&self.name.as_str())
    }

    /// Reads the WIT. Paths in source locations are relative to the corpus.
    pub fn load(&self) -> Result<Loaded> {
        let main = if self.path.is_dir() {
            self.path.join("world.wit")
        } else {
            self.path.clone()
        };
        let text = fs::read_to_string(&main)?;
        let mut resolve = Resolve::default();
        let mut options = Options::default();
        let mut world = None;
        let line = text.lines().next().unwrap_or_default();
        let mut words = line
            .strip_prefix("// options:")
            .unwrap_or_default()
            .split_whitespace();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("no value for {word}"));
            match word {
                "--full-names" => options.full_names = true,
                "--all-features" => resolve.all_features = true,
                "--features" => resolve
                    .features
                    .extend(value()?.split(',').map(str::to_owned)),
                "--world" => world = Some(value()?.to_owned()),
                "--world-module" => options.module = value()?.to_owned(),
                "--import-interface-name" => {
                    insert(&mut options.import_interface_names, value()?)?;
                }
                "--export-interface-name" => {
                    insert(&mut options.export_interface_names, value()?)?;
                }
                other => bail!("unknown option {other}"),
            }
        }
        let package = if self.path.is_dir() {
            resolve.push_dir(&self.path)?.0
        } else {
            resolve.push_source(&format!("{}.wit", self.name), &text)?
        };
        let world = resolve.select_world(&[package], world.as_deref())?;
        Ok(Loaded {
            resolve,
            world,
            options,
        })
    }
}

fn insert(names: &mut BTreeMap<String, String>, pair: &str) -> Result<()> {
    let (key, value) = pair.split_once('=').context("expected key=value")?;
    names.insert(key.to_owned(), value.to_owned());
    Ok(())
}

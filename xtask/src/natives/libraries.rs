//! C libraries that packages need, each a step of its own.

use crate::runtime::{Base, cache::Key, download::Download};
use anyhow::Result;
use hognose_wheels::{Builder, Library, Recipe};
use std::path::{Path, PathBuf};

/// The libraries of a recipe in the folder `recipes`, and the key of them.
pub fn build(base: &Base, recipe: &Recipe, recipes: &Path) -> Result<(Vec<PathBuf>, String)> {
    let patches = recipes.join("patches");
    let mut built: Vec<(Library, PathBuf)> = Vec::new();
    let mut all = Key::new("libraries");
    for library in recipe.libraries(recipes)? {
        let mut key = Key::new(hognose_wheels::LIBRARIES);
        key.text(&base.toolchain.version);
        key.text(&format!("{library:?}"));
        for patch in &library.patches {
            key.file(&patches.join(patch))?;
        }
        let needed = built.iter();
        let needed = needed.filter(|(other, _)| library.needs.contains(&other.name));
        let needed: Vec<PathBuf> = needed.map(|(_, folder)| folder.clone()).collect();
        let name = format!("library-{}", library.name);
        let folder = base.cache.step(&name, &key, |folder, log| {
            let archive = Download {
                file: library.file.clone(),
                sha256: library.sha256.clone(),
                addresses: library.addresses(),
            };
            let builder = Builder {
                toolchain: &base.toolchain,
                patches: &patches,
                log,
            };
            builder.build(&library, &archive.get(&base.cache)?, &needed, folder)
        })?;
        all.text(&key.finish());
        built.push((library, folder));
    }
    let folders = built.into_iter().map(|(_, folder)| folder).collect();
    Ok((folders, all.finish()))
}

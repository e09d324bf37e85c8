//! Folders of generated files.

use super::{
    file::is_marked,
    place::{behind_links, folder_of},
};
use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result},
    terminal::interrupt,
};
use std::{collections::BTreeMap, fs, path::Path};

/// Writes files into a folder that may hold others, all or none. Every file has `mark` in its first
/// line: one in the place of another that lacks it stops this, and those with it that are no longer
/// made go.
pub fn write_generated(folder: &Path, files: &BTreeMap<String, String>, mark: &str) -> Result<()> {
    let is_ours = |path: &Path| is_marked(path, mark);
    for name in files.keys() {
        let path = folder.join(name);
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file() || !is_ours(&path)) {
            let message = format!(
                "cannot write `{}`: there is one that is not ours",
                path.display()
            );
            let report = Report::new(Code::CannotWrite, message);
            return Err(report
                .help(format!(
                    "name a new folder, or remove that file; ours say `{mark}` in their first line"
                ))
                .into());
        }
    }
    let failed = |error: std::io::Error| Failure::file(Doing::Write, folder, &error);
    fs::create_dir_all(folder).map_err(failed)?;
    // What stays as it is keeps its date, which cargo looks at.
    let is_there = |(name, text): &(&String, &String)| {
        fs::read_to_string(folder.join(name)).is_ok_and(|old| old == **text)
    };
    let changed: Vec<_> = files.iter().filter(|file| !is_there(file)).collect();
    let scratch = tempfile::Builder::new()
        .prefix(".hognose-")
        .tempdir_in(folder)
        .map_err(failed)?;
    for (name, text) in &changed {
        let path = scratch.path().join(name);
        fs::create_dir_all(folder_of(&path)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
    }
    for (name, _) in changed {
        let path = folder.join(name);
        fs::create_dir_all(folder_of(&path)).map_err(failed)?;
        fs::rename(scratch.path().join(name), &path).map_err(failed)?;
    }
    let mut folders = vec![folder.join("src")];
    while let Some(inner) = folders.pop() {
        let Ok(entries) = fs::read_dir(&inner) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(folder).unwrap_or(&path);
            if path.is_dir() {
                folders.push(path);
            } else if !files.contains_key(&name.to_string_lossy().replace('\\', "/"))
                && is_ours(&path)
            {
                fs::remove_file(&path).map_err(failed)?;
            }
        }
    }
    Ok(())
}

/// Fails where `folder` is there and holds a file that an earlier run did not write: it is going to
/// be replaced.
pub fn check_folder(folder: &Path, is_ours: fn(&Path) -> bool) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    let refused = |found: String| {
        let report = Report::new(
            Code::CannotWrite,
            format!("cannot write `{}`: {found}", folder.display()),
        );
        Failure::from(report.help("name a new folder with `-o`, or empty this one"))
    };
    if !folder.is_dir() {
        return Err(refused("it is a file".to_string()));
    }
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let unreadable = |error| Failure::file(Doing::Read, &folder, &error);
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let kind = fs::symlink_metadata(&path).map_err(unreadable)?;
            if kind.is_dir() {
                folders.push(path);
            } else if !kind.is_file() || !is_ours(&path) {
                return Err(refused(format!("`{}` is not ours", path.display())));
            }
        }
    }
    Ok(())
}

/// Writes files into a new folder beside `folder`, which then takes its place.
pub fn write_folder(folder: &Path, files: &BTreeMap<String, impl AsRef<[u8]>>) -> Result<()> {
    interrupt::put_off(|| replace_folder(folder, files))
}

fn replace_folder(folder: &Path, files: &BTreeMap<String, impl AsRef<[u8]>>) -> Result<()> {
    let folder = &behind_links(folder)?;
    let parent = folder_of(folder);
    fs::create_dir_all(parent).map_err(|error| Failure::file(Doing::Make, parent, &error))?;
    let failed = |error: std::io::Error| Failure::file(Doing::Write, folder, &error);
    let scratch = tempfile::Builder::new()
        .prefix(".hognose-")
        .tempdir_in(parent)
        .map_err(failed)?;
    let (new, old) = (scratch.path().join("new"), scratch.path().join("old"));
    for (name, text) in files {
        let path = new.join(name);
        fs::create_dir_all(folder_of(&path)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
    }
    if folder.exists() {
        fs::rename(folder, &old).map_err(failed)?;
    }
    fs::rename(&new, folder).map_err(|error| {
        // Back where it was: nothing is lost.
        let _ = fs::rename(&old, folder);
        failed(error)
    })
}

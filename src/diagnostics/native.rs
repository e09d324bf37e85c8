//! Native extension modules that an app cannot do without: which file it is, of which wheel, for
//! which platform.

use std::{fs, path::Path};

/// What is known of an extension module's file: its path, and the wheel that brought it.
pub(super) fn describe(file: &Path, root: &Path) -> String {
    let shown = file.strip_prefix(".").unwrap_or(file).display();
    match wheel(file, root) {
        Some((name, tags)) => format!("`{shown}`, of the wheel `{name}` for {tags}"),
        None => match tag(file) {
            Some(tag) => format!("`{shown}`, for {tag}"),
            None => format!("`{shown}`"),
        },
    }
}

/// Interpreter and platform, as the file's name has them.
fn tag(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    let (_, rest) = name.split_once('.')?;
    let (tag, _) = rest.rsplit_once('.')?;
    Some(tag.to_string())
}

/// Name with version, and tags, of the installed distribution that has the file.
fn wheel(file: &Path, root: &Path) -> Option<(String, String)> {
    let inside = file.strip_prefix(root).ok()?.to_str()?;
    let mut folders: Vec<_> = fs::read_dir(root)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    folders.retain(|path| path.extension().is_some_and(|found| found == "dist-info"));
    folders.sort();
    let has_file = |folder: &&std::path::PathBuf| {
        let record = fs::read_to_string(folder.join("RECORD")).unwrap_or_default();
        let mut names = record.lines().filter_map(|line| line.split(',').next());
        names.any(|name| name == inside)
    };
    let folder = folders.iter().find(has_file)?;
    let name = folder.file_stem()?.to_str()?.to_string();
    let text = fs::read_to_string(folder.join("WHEEL")).ok()?;
    let tags: Vec<String> = (text.lines())
        .filter_map(|line| line.strip_prefix("Tag: "))
        .map(|tag| format!("`{}`", tag.trim()))
        .collect();
    (!tags.is_empty()).then(|| (name, tags.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_described_by_its_wheel_or_its_name() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        let info = root.path().join("fast-1.0.dist-info");
        fs::create_dir_all(&info)?;
        fs::write(
            info.join("RECORD"),
            "fast/_sum.cpython-311-darwin.so,sha256=x,1\n",
        )?;
        fs::write(
            info.join("WHEEL"),
            "Wheel-Version: 1.0\nTag: cp311-cp311-macosx_11_0_arm64\n",
        )?;
        let file = |name: &str| describe(&root.path().join(name), root.path());
        let known = file("fast/_sum.cpython-311-darwin.so");
        assert!(
            known.ends_with("`, of the wheel `fast-1.0` for `cp311-cp311-macosx_11_0_arm64`"),
            "{known}"
        );
        assert!(file("slow.cp313-win_amd64.pyd").ends_with("`, for cp313-win_amd64"));
        assert!(file("slow.so").ends_with("slow.so`"));
        Ok(())
    }
}

//! Single files, by a temporary one beside them.

use super::place::{behind_links, folder_of};
use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result},
    terminal::interrupt,
};
use hognose_host::Encoding;
use std::{
    collections::BTreeMap,
    fs::{self, File, Metadata},
    io::{ErrorKind, Read, Write},
    path::{MAIN_SEPARATOR, Path},
};

/// A kind of files that a command makes under a name that the user chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// What a build makes.
    Component,
    /// What a build makes for hosts that load no components.
    Module,
    /// What it leaves beside a module: an archive.
    Archive,
    /// What `hognose compile` makes.
    Compiled,
    /// A compressed copy of any of these.
    Compressed,
    /// What `hognose run --save` makes.
    Saved,
    /// An object in JSON, about a page.
    Json,
}

impl Output {
    /// Whether a file begins as such files do. An empty one has nothing to lose.
    fn is_one(self, start: &[u8]) -> bool {
        start.is_empty()
            || match self {
                // Some kinds begin in no way of their own.
                Output::Compressed => true,
                Output::Component => Encoding::of(start) == Encoding::Component,
                Output::Module => Encoding::of(start) == Encoding::Module,
                Output::Archive => start.starts_with(b"PK"),
                Output::Json => start.trim_ascii_start().starts_with(b"{"),
                // An object file of wasmtime's: by its number among systems.
                Output::Compiled => start.starts_with(b"\x7fELF") && start.get(7) == Some(&200),
                Output::Saved => start.starts_with(b"hognose-"),
            }
    }

    fn name(self) -> &'static str {
        match self {
            Output::Component => "component",
            Output::Module => "core module",
            Output::Archive => "zip file",
            Output::Compiled => "compiled component",
            Output::Compressed => "compressed file",
            Output::Saved => "saved program",
            Output::Json => "JSON object",
        }
    }
}

/// Fails early where `path` could not be written after a long build, or where there is something
/// that is worth more than a component.
pub fn check(path: &Path, output: Output) -> Result<()> {
    let refused = |found: &str, help: &str| {
        let message = format!("cannot write `{}`: {found}", path.display());
        Failure::from(Report::new(Code::CannotWrite, message).help(help))
    };
    let shown = path.as_os_str().to_string_lossy();
    if path.is_dir() || shown.ends_with(['/', MAIN_SEPARATOR]) {
        return Err(refused("it is a folder", "name a file with `-o`"));
    }
    if let Some(found) = there(path)? {
        refuse_special(path, &found)?;
        let mut start = Vec::new();
        File::open(path)
            .and_then(|file| file.take(8).read_to_end(&mut start))
            .map_err(|error| Failure::file(Doing::Read, path, &error))?;
        if !output.is_one(&start) {
            let found = format!("there is a file that is not a {}", output.name());
            let help = "it would be lost: name another file with `-o`, or remove it";
            return Err(refused(&found, help));
        }
    }
    // Folders that are missing are made, below one that is there.
    for folder in folder_of(path).ancestors() {
        match fs::metadata(folder) {
            Ok(found) if found.is_dir() => break,
            Ok(_) => {
                let found = format!("`{}` is not a folder", folder.display());
                return Err(refused(&found, "name another file with `-o`"));
            }
            Err(error) if is_missing(&error) => {}
            Err(error) => return Err(Failure::file(Doing::Write, path, &error)),
        }
    }
    Ok(())
}

fn is_missing(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// What is at a place, behind links. A link that leads nowhere is no place to write to.
fn there(path: &Path) -> Result<Option<Metadata>> {
    match fs::metadata(behind_links(path)?) {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(Failure::file(Doing::Write, path, &error)),
    }
}

/// Refuses devices, pipes and sockets, whose names a file would take away.
fn refuse_special(path: &Path, found: &Metadata) -> Result<()> {
    if found.is_file() {
        return Ok(());
    }
    let message = format!(
        "cannot write `{}`: it is not a regular file",
        path.display()
    );
    Err(Report::new(Code::CannotWrite, message)
        .help("name a file that is one, or that does not exist yet")
        .into())
}

/// Reads what the user has named.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| Failure::file(Doing::Read, path, &error))
}

/// Writes what a command makes, with the folders that lead to it.
pub fn write(path: &Path, output: Output, bytes: &[u8]) -> Result<()> {
    // Again, as a build takes its time.
    check(path, output)?;
    replace(path, bytes)
}

/// Writes a text file where its content changes, with the folders that lead to it.
pub fn write_text(path: &Path, text: &str) -> Result<()> {
    if let Some(found) = there(path)? {
        refuse_special(path, &found)?;
    }
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    replace(path, text.as_bytes())
}

/// Writes `bytes` to a temporary file beside `path`, then renames it.
fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |error: &std::io::Error| Failure::file(Doing::Write, path, error);
    let place = behind_links(path)?;
    let folder = folder_of(&place);
    fs::create_dir_all(folder).map_err(|error| Failure::file(Doing::Make, folder, &error))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hognose-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Like any new file: the umask takes away what it must.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder
        .tempfile_in(folder)
        .map_err(|error| failed(&error))?;
    interrupt::set_unfinished(Some(file.path()));
    let written = file
        .write_all(bytes)
        .and_then(|()| file.persist(&place).map_err(|error| error.error))
        .map(drop);
    interrupt::set_unfinished(None);
    written.map_err(|error| failed(&error))
}

/// Whether a file has the mark in its first line.
pub fn is_marked(path: &Path, mark: &str) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().next().is_some_and(|line| line.contains(mark))
}

/// Words at the beginning of generated modules: ours, and those of componentize-py, in whose place
/// ours may come.
const MARKS: [&str; 3] = [
    "Generated by hognose",
    "Part of hognose",
    "generated by componentize-py",
];

/// Such words are in one of so many lines.
const HEAD: usize = 3;

/// Fails where one of the files of a generated package would take the place of one that was not
/// generated. `package` is its folder below `folder`: other files have names that nobody else
/// gives.
pub fn refuse_others(folder: &Path, package: &str, files: &BTreeMap<String, String>) -> Result<()> {
    for (name, _) in files.iter().filter(|(name, _)| name.starts_with(package)) {
        let path = folder.join(name);
        let Some(found) = there(&path)? else {
            continue;
        };
        refuse_special(&path, &found)?;
        let text = fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))?;
        let text = String::from_utf8_lossy(&text);
        let mut head = text.lines().take(HEAD);
        let is_ours = head.any(|line| MARKS.iter().any(|mark| line.contains(mark)));
        if !is_ours && !text.trim().is_empty() {
            let message = format!("cannot write `{}`: it was not generated", path.display());
            return Err(Report::new(Code::CannotWrite, message)
                .help("it would be lost: name another folder, or another package with `--world-module`")
                .into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(path: &Path) -> String {
        let failure = write(path, Output::Component, b"\0asm\x0d\0\x01\0");
        failure.map_or_else(
            |failure| failure.reports[0].message.clone(),
            |()| String::new(),
        )
    }

    #[test]
    fn only_what_a_build_made_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes, goes) in [
            ("old.wasm", &b"\0asm\x0d\0\x01\0more"[..], true),
            ("empty", b"", true),
            ("core.wasm", b"\0asm\x01\0\0\0", false),
            ("app.py", b"x = 1\n", false),
            ("a", b"\0", false),
        ] {
            let path = folder.path().join(name);
            fs::write(&path, bytes).unwrap();
            let said = refused(&path);
            assert_eq!(said.is_empty(), goes, "{name}: {said}");
            let is_old = fs::read(&path).unwrap() == bytes;
            assert_eq!(is_old, !goes, "{name}");
        }
    }

    #[test]
    fn folders_are_made_below_one_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(refused(&folder.path().join("a/b/c.wasm")), "");
        fs::write(folder.path().join("file"), "text").unwrap();
        let said = refused(&folder.path().join("file/b/c.wasm"));
        assert!(said.ends_with("file` is not a folder"), "{said}");
        assert!(refused(&folder.path().join("new/")).ends_with("it is a folder"));
    }

    #[cfg(unix)]
    #[test]
    fn devices_stay_and_links_lead_on() {
        use std::os::unix::{fs::symlink, net::UnixListener};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let _socket = UnixListener::bind(at("socket")).unwrap();
        symlink("socket", at("to-socket")).unwrap();
        symlink("nothing", at("to-nothing")).unwrap();
        for name in ["socket", "to-socket"] {
            let said = refused(&at(name));
            assert!(said.ends_with("it is not a regular file"), "{said}");
        }
        assert!(refused(&at("to-nothing")).starts_with("cannot follow the link"));
        assert!(refused(Path::new("/dev/null")).ends_with("it is not a regular file"));
        assert!(write_text(&at("to-socket"), "x").is_err());
        fs::create_dir(at("other")).unwrap();
        fs::write(at("other/real.wasm"), b"\0asm\x0d\0\x01\0old").unwrap();
        symlink("other/real.wasm", at("link.wasm")).unwrap();
        assert_eq!(refused(&at("link.wasm")), "");
        assert!(at("link.wasm").is_symlink());
        assert_eq!(fs::read(at("other/real.wasm")).unwrap().len(), 8);
    }
}

//! Writes files whole or not at all: nothing half-written is left by a failure or by ctrl-C.

use crate::{
    diagnostics::{Failure, Report, Result},
    interrupt,
};
use std::{fs, io::Write, path::Path};

/// Fails early where `path` could not be written after a long build.
pub fn check(path: &Path) -> Result<()> {
    let folder = folder_of(path);
    if path.is_dir() {
        let report = Report::new(format!("cannot write `{}`: it is a folder", path.display()));
        return Err(report.help("name a file by `-o`").into());
    }
    if !folder.is_dir() {
        let report = Report::new(format!(
            "cannot write `{}`: there is no folder `{}`",
            path.display(),
            folder.display()
        ));
        return Err(report.help("make it, or name another file by `-o`").into());
    }
    Ok(())
}

/// Writes `bytes` to a temporary file beside `path`, then renames it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |error: &std::io::Error| Failure::file("cannot write", path, error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hognose-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Like any file that is made anew: the umask takes away what it must.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder
        .tempfile_in(folder_of(path))
        .map_err(|error| failed(&error))?;
    interrupt::set_unfinished(Some(file.path()));
    let written = file
        .write_all(bytes)
        .and_then(|()| file.persist(path).map_err(|error| error.error))
        .map(drop);
    interrupt::set_unfinished(None);
    written.map_err(|error| failed(&error))
}

/// Writes a text file where its content changes, with the folders that lead to it.
pub fn write_text(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(|error| Failure::file("cannot make", folder, &error))?;
    write(path, text.as_bytes())
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

//! Stage: sources become archives: zips with sorted entries and no dates, the same bytes for the
//! same files.

use crate::error::{Doing, Error};
use crate::request::{Source, SourceKind};
use crate::run::Run;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What all files of a source may weigh together: a component is not the place for more.
const MAX_BYTES: u64 = 256 << 20;

/// Extensions of files that no component can use: bytecode is not trusted, native code is for
/// another platform, and a WebAssembly binary is the one that this tool made last time.
const LEFT_OUT: [&str; 10] = [
    "pyc", "pyo", "so", "pyd", "dll", "dylib", "a", "o", "exe", "wasm",
];

/// A source, packed.
pub(crate) struct Archive {
    /// Where the app sees it.
    pub root: String,
    /// The zip.
    pub bytes: Vec<u8>,
}

/// Packs all sources.
pub(crate) fn pack(sources: &[Source], run: &Run<'_>) -> Result<Vec<Archive>, Error> {
    let mut archives = Vec::new();
    for (position, source) in sources.iter().enumerate() {
        let bytes = archive(source)?;
        run.keep(&format!("archive-{position}.zip"), &bytes)?;
        archives.push(Archive {
            root: source.guest_root.clone(),
            bytes,
        });
    }
    Ok(archives)
}

/// The archive of one source.
fn archive(source: &Source) -> Result<Vec<u8>, Error> {
    match &source.kind {
        SourceKind::Memory(files) | SourceKind::Chosen { files, .. } => zip(files),
        SourceKind::Folder(folder) => zip(&collect(folder)?),
    }
    .map_err(|error| match error {
        Failure::Whole(error) => error,
        Failure::Zip(reason) => Error::Pack {
            root: source.guest_root.clone(),
            reason,
        },
    })
}

enum Failure {
    Whole(Error),
    Zip(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Whole(error)
    }
}

impl From<zip::result::ZipError> for Failure {
    fn from(error: zip::result::ZipError) -> Failure {
        Failure::Zip(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::Zip(error.to_string())
    }
}

fn zip(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Failure> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, contents) in files {
        let method = if contents.len() < 64 {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(path.as_str(), options)?;
        zip.write_all(contents)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Reads the files of a folder that belong into a component.
fn collect(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    let mut total = 0;
    let failed = |reason: String| Error::Pack {
        root: folder.display().to_string(),
        reason,
    };
    let walk = WalkDir::new(folder).follow_links(true).into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || belongs(entry)) {
        let entry = entry.map_err(|error| failed(error.to_string()))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let Some(name) = relative(folder, entry.path()) else {
            return Err(failed(format!(
                "`{}` has a name that is not UTF-8",
                entry.path().display()
            )));
        };
        let contents = std::fs::read(entry.path())
            .map_err(|error| Error::io(Doing::Read, entry.path(), error))?;
        total += contents.len() as u64;
        if total > MAX_BYTES {
            return Err(Error::TooLarge {
                root: folder.display().to_string(),
                most: MAX_BYTES >> 20,
                name,
            });
        }
        files.insert(name, contents);
    }
    Ok(files)
}

fn relative(folder: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path
        .strip_prefix(folder)
        .ok()?
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    Some(parts?.join("/"))
}

/// Leaves out hidden files, caches, virtual environments and what has one of the extensions above.
fn belongs(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    if name.starts_with('.') {
        return false;
    }
    if entry.file_type().is_dir() {
        let inside = |marker: &str| entry.path().join(marker).exists();
        return name != "__pycache__"
            && name != "node_modules"
            && !inside("CACHEDIR.TAG")
            && !inside("pyvenv.cfg");
    }
    let extension = entry
        .path()
        .extension()
        .and_then(|extension| extension.to_str());
    !extension.is_some_and(|extension| LEFT_OUT.contains(&extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_give_the_same_bytes_and_leave_caches_out() {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str| {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, b"x = 1\n").unwrap();
        };
        for path in ["b/__init__.py", "a.py", "b/data.txt"] {
            write(path);
        }
        let source = Source {
            guest_root: "/app/0".into(),
            kind: SourceKind::Folder(dir.path().into()),
        };
        let first = archive(&source).unwrap();
        for path in [
            "__pycache__/a.pyc",
            ".git/config",
            "app.wasm",
            "b/native.so",
            "venv/pyvenv.cfg",
            "venv/c.py",
        ] {
            write(path);
        }
        assert_eq!(first, archive(&source).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        let names: Vec<String> = (0..zip.len())
            .map(|i| zip.by_index(i).unwrap().name().to_owned())
            .collect();
        assert_eq!(names, ["a.py", "b/__init__.py", "b/data.txt"]);
    }
}

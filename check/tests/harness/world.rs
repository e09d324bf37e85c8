//! Worlds and Python files of test folders.

use hognose_bindgen_py::world::{Options, World};
use hognose_check::{Folder, Origin, Sources};
use hognose_runtime_abi::python::MODULES;
use libtest_mimic::Failed;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;
use wit_parser::{PackageId, Resolve, UnresolvedPackageGroup, WorldId};

/// An app and its world, as a test has them on disk.
pub struct Case {
    /// Files of WIT; the first holds the world.
    pub wit: PathBuf,
    /// The only world of the file, if it is not named.
    pub world: Option<&'static str>,
    /// Folders of Python; the first is the app's, the others are libraries.
    pub folders: Vec<PathBuf>,
    /// Modules that are installed elsewhere.
    pub installed: &'static [&'static str],
    pub app: String,
    /// The generated package.
    pub module: &'static str,
}

impl Case {
    /// A folder with WIT in one file and an app beside it.
    pub fn new(folder: &Path, wit: &str) -> Case {
        Case {
            wit: folder.join(wit),
            world: None,
            folders: vec![folder.to_owned()],
            installed: &[],
            app: "app".to_owned(),
            module: "wit_world",
        }
    }

    pub fn load(&self) -> Result<World, Failed> {
        let (resolve, world) = resolve(&self.wit, self.world)?;
        let options = Options {
            module: self.module.to_owned(),
            ..Options::default()
        };
        World::new(resolve, world, &options).map_err(|problems| format!("{problems:?}").into())
    }

    /// Every file that a component would hold.
    pub fn files(&self) -> Vec<BTreeMap<String, Vec<u8>>> {
        let folders = self.folders.iter();
        folders.map(|folder| files(folder)).collect()
    }
}

/// The sources that a case has, of which `files` are the contents.
pub fn sources<'a>(case: &'a Case, files: &'a [BTreeMap<String, Vec<u8>>]) -> Sources<'a> {
    let folders = files.iter().enumerate().map(|(index, files)| Folder {
        shown: match index {
            0 => String::new(),
            index => format!("{index}/"),
        },
        files,
        origin: match index {
            0 => Origin::App,
            _ => Origin::Library,
        },
    });
    Sources {
        folders: folders.collect(),
        stdlib: hognose_check::stdlib(MODULES.split_whitespace()).collect(),
        opaque: case.installed.iter().copied().collect(),
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().flatten();
    let python = entries.filter(|entry| entry.path().extension().is_some_and(|e| e == "py"));
    let read = python.filter_map(|entry| {
        let path = entry.path().strip_prefix(folder).ok()?;
        let name = path.to_str()?.replace('\\', "/");
        Some((name, fs::read(entry.path()).ok()?))
    });
    read.collect()
}

fn resolve(wit: &Path, world: Option<&str>) -> Result<(Resolve, WorldId), Failed> {
    let text = fs::read_to_string(wit)?;
    let name = wit.file_name().unwrap_or_default();
    let main = parse(Path::new(name), &text)?;
    let mut resolve = Resolve::default();
    let package: PackageId = resolve.push_groups(main, wasi(&text)?)?;
    let world = resolve.select_world(&[package], world)?;
    Ok((resolve, world))
}

fn parse(path: &Path, text: &str) -> Result<UnresolvedPackageGroup, Failed> {
    UnresolvedPackageGroup::parse(path, text).map_err(|(_, error)| error.to_string().into())
}

/// The packages of WASI in the versions that the text names.
fn wasi(text: &str) -> Result<Vec<UnresolvedPackageGroup>, Failed> {
    let mut groups = Vec::new();
    for (folder, latest) in [("wasi-0.2", "0.2.12"), ("wasi-0.3", "0.3.0")] {
        let minor = &latest[..4];
        let Some(at) = text
            .find(&format!("@{minor}"))
            .filter(|_| text.contains("wasi:"))
        else {
            continue;
        };
        let version: String = { text[at + 1..].chars() }
            .take_while(|letter| letter.is_ascii_digit() || *letter == '.')
            .collect();
        let version = version.trim_end_matches('.');
        for entry in fs::read_dir(testing::root().join("wit").join(folder))? {
            let path = entry?.path();
            let mut text = fs::read_to_string(&path)?.replace(latest, version);
            // What came later is there as well: no app misses it.
            for patch in 0..=12 {
                let since = format!("(version = {minor}{patch})");
                text = text.replace(&since, &format!("(version = {version})"));
            }
            groups.push(parse(&path, &text)?);
        }
    }
    Ok(groups)
}

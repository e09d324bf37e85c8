//! An index of packages from PyPI, which answers as PyPI does: what pydantic and FastAPI need.

use serde_json::json;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Read as _,
    path::Path,
    process::Command,
};
use testing::Error;
use zip::ZipArchive;

/// Which packages, in the releases that fit those with native code.
const REQUIREMENTS: &str = "web/requirements.txt";

/// Downloads them once, and writes what an index answers into `folder`. The native ones are as on
/// PyPI, where they have no wheel for pages.
pub fn write(folder: &Path, natives: &BTreeMap<String, String>) -> Result<(), Error> {
    let requirements = testing::tests(REQUIREMENTS);
    let wanted =
        fs::read_to_string(&requirements).map_err(|error| Error::at(&requirements, error))?;
    let files = folder.join("files");
    let options = [
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--platform=any",
        "--python-version=3.13",
    ];
    testing::once(&files, &wanted, || {
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "download"]).args(options);
        testing::succeed(pip.arg("-d").arg(&files).arg("-r").arg(&requirements)).map(drop)
    })?;
    for entry in fs::read_dir(&files).map_err(|error| Error::at(&files, error))? {
        let path = entry?.path();
        let file = testing::name(&path);
        let bytes = fs::read(&path).map_err(|error| Error::at(&path, error))?;
        let hash = format!("{:x}", Sha256::digest(bytes));
        publish(folder, &file, &hash, &requires(&path)?)?;
    }
    for (name, release) in natives {
        let name = name.replace('-', "_");
        let file = format!("{name}-{release}-cp313-cp313-manylinux_2_28_x86_64.whl");
        publish(folder, &file, "", &[])?;
    }
    Ok(())
}

/// What the index answers for a package, of which it has one file.
fn publish(folder: &Path, file: &str, hash: &str, requires: &[String]) -> Result<(), Error> {
    let mut parts = file.split('-');
    let (Some(name), Some(release)) = (parts.next(), parts.next()) else {
        return Err(Error(format!("`{file}` is no wheel")));
    };
    let entry = json!({ "filename": file, "url": format!("/web/index/files/{file}"), "digests": { "sha256": hash } });
    let answer = json!({
        "info": { "version": release, "requires_dist": requires },
        "releases": { release: [entry] },
    });
    let folder = folder.join(name.replace('_', "-"));
    fs::create_dir_all(&folder).map_err(|error| Error::at(&folder, error))?;
    let path = folder.join("json");
    fs::write(&path, answer.to_string()).map_err(|error| Error::at(&path, error))
}

/// What a wheel needs.
fn requires(wheel: &Path) -> Result<Vec<String>, Error> {
    let failed = |error: zip::result::ZipError| Error(format!("{}: {error}", wheel.display()));
    let file = File::open(wheel).map_err(|error| Error::at(wheel, error))?;
    let mut archive = ZipArchive::new(file).map_err(failed)?;
    let mut names = archive.file_names();
    let name = names.find(|name| name.ends_with(".dist-info/METADATA"));
    let name = name.map(str::to_owned).unwrap_or_default();
    drop(names);
    let mut text = String::new();
    archive
        .by_name(&name)
        .map_err(failed)?
        .read_to_string(&mut text)?;
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("Requires-Dist: "));
    Ok(lines.map(str::to_owned).collect())
}

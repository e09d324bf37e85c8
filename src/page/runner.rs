//! The runner of a page: the program of `@hognose/web` with native packages, in place of the runner
//! that comes with it.

use super::Package;
use crate::{
    build::{self, Plan},
    dependencies::installed::Distribution,
    diagnostics::{Doing, Failure, Result},
    terminal::{Progress, Verbosity},
};
use std::{collections::BTreeMap, fs, path::Path};

/// Where the npm package has it.
const FOLDER: &str = "runner";
/// What a build writes that browsers need.
const ENDS: [&str; 3] = ["js", "wasm", "zip"];

/// Builds it by a plan, which is one of the package's program, with native packages of a folder.
/// Answers with files of the npm package.
///
/// # Errors
/// When it cannot be built.
pub fn build(
    plan: Plan,
    package: &Package,
    natives: &[Distribution],
    folder: &Path,
    progress: &mut Progress,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let scratch = tempfile::tempdir();
    let scratch = scratch.map_err(|error| Failure::file(Doing::Write, Path::new("."), &error))?;
    let inside = scratch.path().join("natives");
    for file in natives.iter().flat_map(|it| &it.files) {
        let to = inside.join(file);
        let failed = |error| Failure::file(Doing::Write, &to, &error);
        fs::create_dir_all(to.parent().unwrap_or(&inside)).map_err(failed)?;
        fs::copy(folder.join(file), &to).map_err(failed)?;
    }
    let output = scratch.path().join("runner");
    let mut python_path = package.program().to_vec();
    python_path.push(inside);
    let plan = Plan {
        python_path,
        output: output.clone(),
        venv: false,
        check: false,
        ..plan
    };
    progress.stage("runner", || {
        build::run(&plan, &mut Progress::new(Verbosity::Quiet))
    })?;
    let unreadable = |error| Failure::file(Doing::Read, &output, &error);
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&output).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let end = path.extension().and_then(|end| end.to_str());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if end.is_some_and(|end| ENDS.contains(&end)) {
            let content =
                fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))?;
            files.insert(format!("{FOLDER}/{name}"), content);
        }
    }
    Ok(files)
}

//! Resolving and installing with `uv`.

use super::{
    found::Wanted,
    installer::Installer,
    lock::{self, Package},
    marker,
    name::normal,
    scratch::{requirements_file, scratch},
};
use crate::{
    diagnostics::{Doing, Failure, Result},
    python,
};
use std::{ffi::OsString, fs, path::Path};

/// The packages that satisfy `dependencies`, with all of their wheels, of the releases in a file
/// where that names them. Settings are those of `folder`.
pub(super) fn resolve(
    uv: &Installer,
    (dependencies, constraints): (&[String], Option<&Path>),
    folder: &Path,
    doing: &str,
) -> Result<Vec<Package>> {
    let scratch = scratch()?;
    let input = scratch.path().join("dependencies.in");
    let text = dependencies.join("\n") + "\n";
    fs::write(&input, text).map_err(|error| Failure::file(Doing::Write, &input, &error))?;
    let words = [
        "pip",
        "compile",
        "--quiet",
        "--no-header",
        "--universal",
        "--no-build",
    ];
    let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let format = [
        "--format",
        "pylock.toml",
        "--python-version",
        python::minor(),
    ];
    words.extend(format.iter().map(OsString::from));
    if let Some(file) = constraints {
        words.extend(["-c".into(), file.into()]);
    }
    words.push(input.into_os_string());
    needed(&uv.run(&words, folder, doing)?)
}

/// The packages of the `uv.lock` in `folder`.
pub(super) fn export(uv: &Installer, folder: &Path, doing: &str) -> Result<Vec<Package>> {
    let words = ["export", "--quiet", "--no-header", "--locked", "--no-dev"];
    let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let format = ["--no-emit-project", "--format", "pylock.toml"];
    words.extend(format.iter().map(OsString::from));
    needed(&uv.run(&words, folder, doing)?)
}

/// Which packages need which, where the two functions above have found them. Nothing where uv does
/// not say it.
pub(super) fn wanted(
    uv: &Installer,
    dependencies: &[String],
    is_locked: bool,
    folder: &Path,
) -> Result<Wanted> {
    let (_scratch, input) = requirements_file(&(dependencies.join("\n") + "\n"))?;
    let format = ["--quiet", "--no-header", "--format", "requirements.txt"];
    let mut words: Vec<OsString> = match is_locked {
        true => ["export", "--locked", "--no-dev", "--no-emit-project"]
            .map(OsString::from)
            .into(),
        false => {
            let words = ["pip", "compile", "--universal", "--no-build"];
            let version = ["--python-version", python::minor()];
            words
                .into_iter()
                .chain(version)
                .map(OsString::from)
                .collect()
        }
    };
    words.extend(format.map(OsString::from));
    if !is_locked {
        words.push(input.into_os_string());
    }
    Ok(match uv.try_run(&words, folder)? {
        Ok(text) => annotations(&text),
        Err(_) => Wanted::new(),
    })
}

/// What the comments below each package in a file of requirements say.
fn annotations(text: &str) -> Wanted {
    let mut wanted = Wanted::new();
    let mut package = String::new();
    for line in text.lines() {
        let Some(comment) = line.trim_start().strip_prefix('#') else {
            let name = line.split(['=', ' ', '@', ';']).next().unwrap_or_default();
            package = normal(name);
            continue;
        };
        let by = comment.trim().trim_start_matches("via").trim();
        // A file, or the project itself with its file.
        if !by.is_empty() && !by.starts_with('-') && !by.contains(' ') {
            wanted.entry(package.clone()).or_default().push(normal(by));
        }
    }
    wanted
}

/// uv locks for all systems: those packages that a component needs.
fn needed(text: &str) -> Result<Vec<Package>> {
    let lock = lock::read(Path::new("pylock.toml"), text)?;
    let mut packages = lock.packages;
    packages.retain(|package| package.marker.is_empty() || marker::holds(&package.marker, &[]));
    Ok(packages)
}

/// The words that install into a folder what a file of requirements lists.
pub(super) fn install_words(requirements: &Path, target: &Path, native: bool) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["pip", "install", "--quiet", "--no-deps", "--no-build"]
        .iter()
        .map(OsString::from)
        .collect();
    words.extend(["--require-hashes", "--python-version", python::minor()].map(OsString::from));
    if native {
        words.extend(["--python-platform", "x86_64-manylinux_2_40"].map(OsString::from));
    }
    words.extend([
        "--target".into(),
        target.into(),
        "-r".into(),
        requirements.into(),
    ]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations_say_who_needs_what() {
        let text = "\
a==1
    # via -r requirements.txt
Native_B==2 ; python_version > '3'
    # via
    #   -r requirements.txt
    #   a
    #   c
c==1
    # via a
d==1
    # via mine (pyproject.toml)
";
        let list = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
        let expected = Wanted::from([
            ("native-b".to_string(), list(&["a", "c"])),
            ("c".to_string(), list(&["a"])),
        ]);
        assert_eq!(annotations(text), expected);
    }
}

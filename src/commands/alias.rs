//! `hognose alias`: makes this program known as `componentize-py`, to the shell and, in a virtual
//! environment, to Python.

use crate::{
    args::{ALIAS as NAME, Alias},
    diagnostics::{Code, Doing, Failure, Report, Result},
    files,
    python_path::site_packages,
    terminal::say,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The package of the same API.
const PACKAGE: &str = "componentize_py";
const FILES: [(&str, &str); 3] = [
    (
        "__init__.py",
        include_str!("../../python/componentize_py/__init__.py"),
    ),
    (
        MARK,
        include_str!("../../python/componentize_py/_hognose.py"),
    ),
    ("py.typed", ""),
];
/// Only our package has this file.
const MARK: &str = "_hognose.py";

pub(super) fn run(args: &Alias) -> Result<()> {
    let program = program()?;
    let folder = match &args.folder {
        Some(folder) => folder.clone(),
        None => standard_folder(&program),
    };
    let link = folder.join(file_name());
    let packages = packages(&folder);
    let done = match args.remove {
        true => remove(&link, packages.as_deref())?,
        false => make(&program, &link, packages.as_deref(), args.force)?,
    };
    if !args.messages.quiet {
        for line in done {
            say(&line)?;
        }
    }
    Ok(())
}

/// This program, by the path of its file.
fn program() -> Result<PathBuf> {
    env::current_exe()
        .and_then(fs::canonicalize)
        .map_err(|error| Failure::file(Doing::Find, Path::new("hognose"), &error))
}

fn standard_folder(program: &Path) -> PathBuf {
    match env::var_os("VIRTUAL_ENV").filter(|venv| !venv.is_empty()) {
        Some(venv) => Path::new(&venv).join(if cfg!(windows) { "Scripts" } else { "bin" }),
        None => program.parent().unwrap_or(Path::new(".")).to_path_buf(),
    }
}

/// The folder of packages, if `folder` holds the programs of a virtual environment.
fn packages(folder: &Path) -> Option<PathBuf> {
    // `bin` itself has no parent by its name.
    let folder = fs::canonicalize(folder).ok()?;
    let venv = folder.parent()?;
    if !venv.join("pyvenv.cfg").is_file() {
        return None;
    }
    site_packages(venv).ok()?.into_iter().next()
}

fn make(program: &Path, link: &Path, packages: Option<&Path>, force: bool) -> Result<Vec<String>> {
    let shown = link.display();
    match found(link) {
        Found::Other if !force => {
            let report = Report::new(
                Code::InTheWay,
                format!("`{shown}` is there and is not hognose"),
            );
            return Err(report
                .help("`--force` replaces it; remove what pip has installed with `pip uninstall componentize-py`")
                .into());
        }
        Found::Nothing => {}
        Found::Ours | Found::Other => delete(link)?,
    }
    let folder = link.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Failure::file(Doing::Make, folder, &error))?;
    join(program, link)?;
    let mut done = vec![format!("`{shown}` is hognose now")];
    if let Some(packages) = packages {
        let package = packages.join(PACKAGE);
        if package.exists() && !is_ours(&package) {
            done.push(format!(
                "`{}` stays what it is: it comes from somewhere else",
                package.display()
            ));
        } else {
            for (name, text) in FILES {
                files::write_text(&package.join(name), text)?;
            }
            done.push(format!("`{}` is its Python package", package.display()));
        }
    }
    Ok(done)
}

fn remove(link: &Path, packages: Option<&Path>) -> Result<Vec<String>> {
    let shown = link.display();
    let mut done = Vec::new();
    match found(link) {
        Found::Nothing => {}
        Found::Ours => {
            delete(link)?;
            done.push(format!("removed `{shown}`"));
        }
        Found::Other => {
            let report = Report::new(Code::InTheWay, format!("`{shown}` is not hognose"));
            return Err(report.help("it is left as it is").into());
        }
    }
    let package = packages
        .filter(|packages| !is_of_wheel(packages))
        .map(|packages| packages.join(PACKAGE));
    if let Some(package) = package.filter(|package| is_ours(package)) {
        fs::remove_dir_all(&package)
            .map_err(|error| Failure::file(Doing::Remove, &package, &error))?;
        done.push(format!("removed `{}`", package.display()));
    }
    if done.is_empty() {
        done.push(format!("there is no `{shown}`"));
    }
    Ok(done)
}

fn is_ours(package: &Path) -> bool {
    package.join(MARK).is_file()
}

/// Whether the package came with hognose itself, by pip.
fn is_of_wheel(packages: &Path) -> bool {
    let info = concat!("hognose-", env!("CARGO_PKG_VERSION"), ".dist-info");
    packages.join(info).is_dir()
}

/// What is at the place of the alias.
enum Found {
    Nothing,
    Ours,
    Other,
}

fn delete(link: &Path) -> Result<()> {
    fs::remove_file(link).map_err(|error| Failure::file(Doing::Replace, link, &error))
}

#[cfg(unix)]
fn file_name() -> String {
    NAME.to_string()
}

#[cfg(unix)]
fn found(link: &Path) -> Found {
    // A link to a hognose that is gone is ours, too.
    match (fs::read_link(link), fs::symlink_metadata(link)) {
        (Ok(target), _) if target.file_name().is_some_and(|name| name == "hognose") => Found::Ours,
        (_, Ok(_)) => Found::Other,
        (_, Err(_)) => Found::Nothing,
    }
}

#[cfg(unix)]
fn join(program: &Path, link: &Path) -> Result<()> {
    std::os::unix::fs::symlink(program, link)
        .map_err(|error| Failure::file(Doing::Make, link, &error))
}

/// Links need rights that users do not have here: a script does it.
#[cfg(not(unix))]
fn file_name() -> String {
    format!("{NAME}.cmd")
}

#[cfg(not(unix))]
const SCRIPT: &str = "@rem Made by `hognose alias`.\r\n";

#[cfg(not(unix))]
fn found(link: &Path) -> Found {
    match fs::read(link) {
        Ok(text) if text.starts_with(SCRIPT.as_bytes()) => Found::Ours,
        Ok(_) => Found::Other,
        Err(_) => Found::Nothing,
    }
}

#[cfg(not(unix))]
fn join(program: &Path, link: &Path) -> Result<()> {
    let text = format!("{SCRIPT}@\"{}\" %*\r\n", program.display());
    files::write_text(link, &text)
}

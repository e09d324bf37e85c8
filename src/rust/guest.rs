//! The guest of an app: its crates and the runtime's in one static library, by cargo.

use super::crates::Crate;
use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_link::{CRATES, Kit, PYO3_CONFIG, Rust, TARGET};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The crates of a component.
pub(super) struct Guest {
    /// The one beside the app.
    pub app: Option<Crate>,
    /// The one of the shim.
    pub shim: Option<Crate>,
}

/// What cargo made.
pub(super) struct Library {
    pub file: PathBuf,
    /// What it said, although all went well.
    pub warnings: String,
}

impl Guest {
    /// Whether nobody works on it.
    pub fn is_ours_alone(&self) -> bool {
        let shim = self.shim.as_ref();
        self.app.is_none() && shim.is_some_and(|shim| shim.target.is_some())
    }

    fn crates(&self) -> impl Iterator<Item = &Crate> {
        self.app.iter().chain(&self.shim)
    }

    /// Where cargo keeps what it makes.
    fn target(&self) -> PathBuf {
        self.crates().next().map(Crate::target).unwrap_or_default()
    }

    /// The names of its crates: guests that share a folder for what cargo makes must not share a
    /// package.
    fn name(&self) -> String {
        let names: Vec<&str> = self.crates().map(|found| found.name.as_str()).collect();
        names.join("-")
    }

    /// The package around the crates.
    fn package(&self) -> String {
        format!("hognose-{}", self.name())
    }

    /// What cargo says, with the folders as the user knows them.
    fn in_words_of_user(&self, said: &str) -> String {
        self.crates().fold(said.to_owned(), |said, found| {
            let folder = found.said.display();
            ["--> ", "::: "].into_iter().fold(said, |said, mark| {
                said.replace(
                    &format!("{mark}{}/", found.name),
                    &format!("{mark}{folder}/"),
                )
            })
        })
    }
}

/// Has cargo compile, which finds out itself what changed.
pub(super) fn compile(guest: &Guest, rust: &Rust, kit: &Kit) -> Result<Library> {
    let target = guest.target();
    let ours = target.join("hognose");
    let crates = ours.join("crates");
    let mut dependencies = Vec::new();
    for (alias, found) in [("app", &guest.app), ("shim", &guest.shim)] {
        let Some(found) = found else { continue };
        let place = place(found, &target, &crates)
            .map_err(|error| Failure::file(Doing::Write, &crates, &error))?;
        dependencies.push((alias, found.name.as_str(), place));
    }
    let folder = ours.join("guests").join(guest.name());
    let runtime = kit.folder().join(CRATES).join("guest-runtime");
    let runtime = fs::canonicalize(&runtime).unwrap_or(runtime);
    write_package(guest, &dependencies, &runtime, &folder)?;
    let mut cargo = rust.cargo();
    cargo
        .arg("--quiet")
        .arg("--config")
        .arg(format!(
            "target.{TARGET}.rustflags={}",
            flags(rust, &crates, kit)
        ))
        // Crates may depend on the runtime by its version.
        .arg("--config")
        .arg(format!(
            "patch.crates-io.guest-runtime.path={}",
            text(&runtime)
        ))
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .env("PYO3_CONFIG_FILE", kit.folder().join(PYO3_CONFIG))
        .stdin(Stdio::null());
    let (went_well, said) = output(&mut cargo)?;
    let said = guest.in_words_of_user(&said);
    match went_well {
        true => Ok(Library {
            file: target
                .join(TARGET)
                .join("release")
                .join(format!("lib{}.a", guest.package().replace('-', "_"))),
            warnings: said,
        }),
        false => Err(Report::new(
            Code::RustFailed,
            format!("cargo cannot compile `{}`", guest.name()),
        )
        .detail(said.trim_end())
        .into()),
    }
}

/// Whether it went well, and what it printed to standard error.
fn output(cargo: &mut Command) -> Result<(bool, String)> {
    let output = cargo
        .output()
        .map_err(|error| Report::new(Code::NoRust, format!("cannot start `cargo`: {error}")))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok((output.status.success(), said))
}

/// Where cargo sees the crate: flags that name its own folder would be other flags for each crate,
/// and have cargo compile everything again.
#[cfg(unix)]
fn place(found: &Crate, target: &Path, crates: &Path) -> std::io::Result<PathBuf> {
    let place = crates.join(&found.name);
    if fs::read_link(&place).is_ok_and(|there| there == found.folder) {
        return Ok(place);
    }
    // Another crate of that name was here. Cargo only looks at names and times of files.
    let made = target.join(TARGET).join("release/.fingerprint");
    for entry in fs::read_dir(made).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{}-", found.name)) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    fs::create_dir_all(crates)?;
    match fs::remove_file(&place) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    std::os::unix::fs::symlink(&found.folder, &place)?;
    Ok(place)
}

/// Links need rights elsewhere.
#[cfg(not(unix))]
fn place(found: &Crate, _: &Path, _: &Path) -> std::io::Result<PathBuf> {
    Ok(found.folder.clone())
}

/// Code for the wasm that the runtime's is for, and no folder of this machine in messages of
/// panics: those of the crate begin with its name.
fn flags(rust: &Rust, crates: &Path, kit: &Kit) -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let places = [
        (Some(format!("{}/", crates.display())), ""),
        (
            Some(kit.folder().join(CRATES).display().to_string()),
            "/hognose",
        ),
        (home.map(|home| home.display().to_string()), "/cargo"),
    ];
    let places = places
        .into_iter()
        .filter_map(|(from, to)| Some((from?, to)));
    let remap = places.map(|(from, to)| format!("--remap-path-prefix={from}={to}"));
    let flags: Vec<String> = std::iter::once("-Ctarget-feature=+simd128".to_owned())
        .chain(rust.flags())
        .chain(remap)
        .map(|flag| toml::Value::from(flag).to_string())
        .collect();
    format!("[{}]", flags.join(","))
}

/// A path as a value of TOML.
fn text(path: &Path) -> String {
    toml::Value::from(path.display().to_string()).to_string()
}

/// Writes the package, but not what is there already: cargo would compile again.
fn write_package(
    guest: &Guest,
    dependencies: &[(&str, &str, PathBuf)],
    runtime: &Path,
    folder: &Path,
) -> Result<()> {
    let write = |name: &str, text: &str| -> Result<()> {
        let file = folder.join(name);
        if fs::read_to_string(&file).is_ok_and(|there| there == text) {
            return Ok(());
        }
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&file, text));
        written.map_err(|error| Failure::file(Doing::Write, &file, &error))
    };
    let mut manifest = format!(
        "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [lib]\npath = \"lib.rs\"\ncrate-type = [\"staticlib\"]\n\n\
         [dependencies]\nguest-runtime = {{ path = {} }}\n",
        guest.package(),
        text(runtime),
    );
    let mut source = format!(
        "//! `{}` and the runtime in one library.\n\nextern crate guest_runtime as _;\n",
        guest.name()
    );
    for (alias, name, place) in dependencies {
        manifest += &format!(
            "{alias} = {{ package = \"{name}\", path = {} }}\n",
            text(place)
        );
        source += &format!("extern crate {alias} as _;\n");
    }
    manifest += "\n[profile.release]\npanic = \"abort\"\nopt-level = 3\ncodegen-units = 1\nlto = \"thin\"\n\n[workspace]\n";
    // Where both crates have some for one source, those of the app count.
    let mut patches = toml::Table::new();
    for found in guest.crates() {
        for (source, packages) in &found.patches {
            patches.entry(source).or_insert_with(|| packages.clone());
        }
    }
    if !patches.is_empty() {
        let patches = toml::Table::from_iter([("patch".to_owned(), patches.into())]);
        manifest += &format!("\n{patches}");
    }
    write("Cargo.toml", &manifest)?;
    write("lib.rs", &source)?;
    lock(guest, runtime, folder)
}

/// The crates' own versions of what they depend on, the app's before the shim's, else those that
/// the runtime was built with. Cargo adds to the file, so it is written again only when these have
/// changed.
fn lock(guest: &Guest, runtime: &Path, folder: &Path) -> Result<()> {
    let mut folders = guest.crates().map(|found| found.folder.as_path());
    let own = folders.find_map(|folder| fs::read_to_string(folder.join("Cargo.lock")).ok());
    let versions = own.or_else(|| fs::read_to_string(runtime.join("Cargo.lock")).ok());
    let Some(versions) = versions else {
        return Ok(());
    };
    let (start, lock) = (folder.join("Cargo.lock.start"), folder.join("Cargo.lock"));
    if lock.is_file() && fs::read_to_string(&start).is_ok_and(|there| there == versions) {
        return Ok(());
    }
    for file in [&lock, &start] {
        fs::write(file, &versions).map_err(|error| Failure::file(Doing::Write, file, &error))?;
    }
    Ok(())
}

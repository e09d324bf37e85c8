//! The dependencies that a project names: resolved once, locked, and installed into the cache as
//! wheels.
//!
//! `uv` or `pip` do the work with indexes. What they choose is written to a `pylock.toml` of one
//! wheel for each package, which is all that later builds look at: the folder in the cache is named
//! after its hashes, and while that is there nothing else is started.

mod found;
mod held;
mod install;
pub mod installed;
mod installer;
mod lock;
mod marker;
mod name;
mod pip;
mod requirement;
mod resolved;
mod scratch;
mod shipped;
mod uv;
pub(crate) mod version;
mod wheel;

use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result},
    files,
    python_path::site_packages,
    terminal::Progress,
};
use found::Wanted;
use held::Held;
use install::Chosen;
use installer::Installer;
use lock::{From, Lock, Package};
use name::normal;
use requirement::Requirement;
use resolved::Resolved;
use scratch::requirements_file;
use sha2::{Digest, Sha256};
use shipped::Shipped;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use wheel::Wheel;

/// Packages that do without the native modules in their wheels, as we have tried: they have no
/// wheel without.
const KNOWN_WITHOUT_NATIVE: [&str; 2] = ["markupsafe", "pyyaml"];

/// Packages of which others need a small part: the runtime has what stands in for their native
/// modules. Who names them needs more.
const STOOD_IN_FOR: [&str; 2] = ["cffi", "cryptography"];

/// What a project or a script says of its dependencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependencies {
    /// The requirements as they are written.
    pub named: Vec<String>,
    /// The file that names them.
    pub file: PathBuf,
    /// The lock file, which need not be there.
    pub lock: PathBuf,
    /// Packages that may be taken of native wheels, without the native modules.
    pub without_native: Vec<String>,
}

/// How much a lock file decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locking {
    /// One that fits decides; else versions are chosen, and a new one is written.
    #[default]
    Kept,
    /// There must be one that fits.
    Required,
    /// Versions are chosen again, whatever it says.
    Upgraded,
    /// Nothing is installed.
    Ignored,
}

/// Where packages may be already: what a lock would only repeat.
pub struct Present<'a> {
    /// The folders of the Python path.
    pub python_path: &'a [PathBuf],
    /// The active virtual environment.
    pub venv: Option<&'a Path>,
}

/// The folder with the packages, if any is to be searched.
pub fn folder(
    dependencies: &Dependencies,
    locking: Locking,
    present: &Present<'_>,
    progress: &mut Progress,
) -> Result<Option<PathBuf>> {
    if dependencies.named.is_empty() || locking == Locking::Ignored {
        return Ok(None);
    }
    let from = dependencies.from()?;
    let packages = match dependencies.locked(&from, locking)? {
        Some(packages) => packages,
        None if locking != Locking::Upgraded && dependencies.are_in(present)? => return Ok(None),
        None => {
            let (packages, notes) = progress.stage("lock", || dependencies.resolve(&from))?;
            for note in notes {
                progress.note(&note);
            }
            packages
        }
    };
    let chosen = dependencies.choose(packages, &Wanted::new(), &Shipped::find())?;
    if chosen.is_empty() {
        return Ok(None);
    }
    let folder = install::folder(&chosen)?;
    if !folder.is_dir() {
        let doing = format!(
            "cannot install the packages of `{}`",
            dependencies.lock.display()
        );
        progress.stage("install", || {
            let base = dependencies.base();
            install::install(&Installer::find()?, &chosen, &folder, &base, &doing)
        })?;
    }
    Ok(Some(folder))
}

impl Dependencies {
    /// The folder of the lock, never an empty path.
    fn base(&self) -> PathBuf {
        match self.lock.parent() {
            Some(parent) if parent != Path::new("") => parent.to_path_buf(),
            Some(_) | None => PathBuf::from("."),
        }
    }

    /// What a lock that is made now would be made from.
    fn from(&self) -> Result<From> {
        let uv_lock = self.base().join("uv.lock");
        // A script beside it has nothing to do with it.
        let is_project = self.file.extension().is_some_and(|end| end == "toml");
        let uv_lock = match is_project && uv_lock.is_file() {
            true => {
                let bytes = fs::read(&uv_lock)
                    .map_err(|error| Failure::file(Doing::Read, &uv_lock, &error))?;
                let mut hash = Sha256::new();
                hash.update(bytes);
                Some(install::hex(hash))
            }
            false => None,
        };
        let mut named: Vec<String> = self
            .named
            .iter()
            .map(|text| text.trim().to_owned())
            .collect();
        named.sort();
        Ok(From {
            dependencies: named,
            without_native: self.without_native.clone(),
            uv_lock,
        })
    }

    /// The packages of the lock, if there is one that holds.
    fn locked(&self, from: &From, locking: Locking) -> Result<Option<Vec<Package>>> {
        if locking == Locking::Upgraded {
            return Ok(None);
        }
        let is_required = locking == Locking::Required;
        let path = self.lock.display();
        let text = match fs::read_to_string(&self.lock) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return match is_required {
                    true => Err(
                        Report::new(Code::UnfitLock, format!("there is no `{path}`"))
                            .help("a build without `--locked` makes it")
                            .into(),
                    ),
                    false => Ok(None),
                };
            }
            Err(error) => return Err(Failure::file(Doing::Read, &self.lock, &error)),
        };
        let Lock {
            mut packages,
            from: made_from,
        } = lock::read(&self.lock, &text)?;
        match made_from {
            Some(made_from) if made_from == *from => Ok(Some(packages)),
            Some(_) if is_required => Err(Report::new(
                Code::UnfitLock,
                format!(
                    "`{path}` was made for other dependencies than those of `{}`",
                    self.file.display()
                ),
            )
            .help("a build without `--locked` makes it again")
            .into()),
            Some(_) => Ok(None),
            None => {
                // Another tool's: it may be for other systems too, and whether it is up to date is
                // that tool's business.
                packages.retain(|package| {
                    package.marker.is_empty() || marker::holds(&package.marker, &[])
                });
                let has = |name: &str| packages.iter().any(|package| package.name == name);
                match self.roots().iter().find(|root| !has(&root.name)) {
                    None => Ok(Some(packages)),
                    Some(root) => Err(Report::new(Code::UnfitLock, format!(
                        "`{path}` has no package `{}`, which `{}` names",
                        root.name,
                        self.file.display()
                    ))
                    .help("lock again with the tool that has written it, or with `hognose build --upgrade`")
                    .into()),
                }
            }
        }
    }

    /// The requirements that a component has.
    fn roots(&self) -> Vec<Requirement> {
        let roots = self.named.iter().filter_map(|text| Requirement::read(text));
        roots.filter(|root| root.holds(&[])).collect()
    }

    /// Whether all packages that are named are where they were put by hand.
    fn are_in(&self, present: &Present<'_>) -> Result<bool> {
        let mut folders = present.python_path.to_vec();
        if let Some(venv) = present.venv {
            folders.extend(site_packages(venv)?);
        }
        let mut names = BTreeSet::new();
        for folder in folders {
            let stems = installed::stems(&folder).unwrap_or_default();
            names.extend(stems.iter().map(|stem| installed::named(stem)));
        }
        Ok(self.roots().iter().all(|root| names.contains(&root.name)))
    }

    /// Asks an index, and writes the lock: the packages, and what the user should know of them.
    fn resolve(&self, from: &From) -> Result<(Vec<Package>, Vec<String>)> {
        let doing = format!(
            "cannot resolve the dependencies of `{}`",
            self.file.display()
        );
        let base = self.base();
        let installer = Installer::find()?;
        let is_locked = from.uv_lock.is_some();
        let shipped = Shipped::find();
        let by_uv = |packages| Resolved {
            packages,
            ..Resolved::default()
        };
        // Releases that are there with their native part, unless others are asked for.
        let constraints = match shipped.constraints() {
            text if text.is_empty() => None,
            text => Some(requirements_file(&text)?),
        };
        let constraints = constraints.as_ref().map(|(_, file)| file.as_path());
        let Resolved {
            mut packages,
            held,
            wanted,
        } = match (&installer, &from.uv_lock) {
            (Installer::Uv(_), Some(_)) => by_uv(uv::export(&installer, &base, &doing)?),
            (Installer::Uv(_), None) => {
                let resolve = |constraints| {
                    uv::resolve(&installer, (&self.named, constraints), &base, &doing)
                };
                let packages = match constraints {
                    Some(_) => resolve(constraints).or_else(|_| resolve(None))?,
                    None => resolve(None)?,
                };
                by_uv(packages)
            }
            (Installer::Pip(_), Some(_)) => {
                let report = Report::new(
                    Code::NoInstaller,
                    format!("{doing}: they are locked by `uv.lock`"),
                );
                return Err(report
                    .help("install uv (https://docs.astral.sh/uv), which reads that")
                    .into());
            }
            (Installer::Pip(_), None) => {
                let resolve = |constraints| {
                    let question = pip::Question {
                        pip: &installer,
                        folder: &base,
                        doing: &doing,
                        constraints,
                        may_be_native: &|name, version| {
                            self.may_be_native(name) || shipped.has(name, version)
                        },
                        is_shipped: &|name, version| shipped.has(name, version),
                    };
                    pip::resolve(&question, &self.named)
                };
                match constraints {
                    Some(_) => resolve(constraints).or_else(|_| resolve(None))?,
                    None => resolve(None)?,
                }
            }
        };
        packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        let chosen = match self.choose_any(packages.clone(), &wanted, &shipped) {
            Ok(chosen) => chosen,
            Err(failure) if wanted.is_empty() => {
                let wanted = uv::wanted(&installer, &self.named, is_locked, &base)?;
                let better = self.choose_any(packages, &wanted, &shipped).err();
                return Err(better.unwrap_or(failure));
            }
            Err(failure) => return Err(failure),
        };
        for (package, Chosen { wheel, .. }) in packages.iter_mut().zip(chosen) {
            package.wheels = vec![wheel];
        }
        files::write_text(&self.lock, &lock::write(&packages, from))?;
        let mut notes: Vec<String> = held.iter().map(Held::to_string).collect();
        let is_shipped = |it: &Package| shipped.has(&it.name, &it.version);
        let wanted = match wanted.is_empty() && packages.iter().any(is_shipped) {
            true => uv::wanted(&installer, &self.named, is_locked, &base)?,
            false => wanted,
        };
        notes.extend(shipped.notes(&packages, &wanted));
        Ok((packages, notes))
    }

    /// The wheel of each package, as it goes into a component.
    fn choose(
        &self,
        packages: Vec<Package>,
        wanted: &Wanted,
        shipped: &Shipped,
    ) -> Result<Vec<Chosen>> {
        let ours: Result<Vec<Option<Wheel>>> = packages
            .iter()
            .map(|package| shipped.wheel(package))
            .collect();
        let chosen = self.choose_any(packages, wanted, shipped)?;
        let chosen = chosen.into_iter().zip(ours?);
        let chosen = chosen.map(|(chosen, ours)| match ours {
            Some(wheel) => Chosen { wheel, ..chosen },
            None => chosen,
        });
        Ok(chosen.collect())
    }

    /// The wheel of each package, all that have none at once. Of a package that came with the
    /// runtime it is one for another platform, so that a lock is the same everywhere.
    fn choose_any(
        &self,
        packages: Vec<Package>,
        wanted: &Wanted,
        shipped: &Shipped,
    ) -> Result<Vec<Chosen>> {
        let mut chosen = Vec::new();
        let mut reports = Vec::new();
        for package in packages {
            let found = wheel::pure(&package.wheels);
            let may_be_native =
                self.may_be_native(&package.name) || shipped.has(&package.name, &package.version);
            let found = found.or_else(|| match may_be_native {
                true => wheel::native(&package.wheels),
                false => None,
            });
            match found {
                Some(wheel) => chosen.push(Chosen {
                    wheel: wheel.clone(),
                    name: package.name,
                }),
                None => reports.push(no_wheel(&package, wanted, shipped)),
            }
        }
        match reports.is_empty() {
            true => Ok(chosen),
            false => Err(reports.into()),
        }
    }

    fn may_be_native(&self, name: &str) -> bool {
        let is_named = || self.roots().iter().any(|root| root.name == name);
        KNOWN_WITHOUT_NATIVE.contains(&name)
            || (STOOD_IN_FOR.contains(&name) && !is_named())
            || self
                .without_native
                .iter()
                .any(|known| normal(known) == name)
    }
}

/// A package that cannot go into a component.
fn no_wheel(package: &Package, wanted: &Wanted, shipped: &Shipped) -> Report {
    let name = &package.name;
    let shown = format!("`{name}` {}", package.version);
    let shown = shown.trim_end();
    let by = wanted.get(name).map(Vec::as_slice).unwrap_or_default();
    let shown = match by {
        [] => shown.to_string(),
        [one] => format!("{shown}, which `{one}` needs,"),
        several => format!("{shown}, which `{}` need,", several.join("`, `")),
    };
    let Some(native) = wheel::native(&package.wheels) else {
        let other = package.other.unwrap_or("package without wheels");
        let message = format!("{shown} is a {other}, expected a wheel");
        return Report::new(Code::NoPureWheel, message)
            .help("name its folder in `python-path`, and take it out of the dependencies");
    };
    let tag = wheel::tag(&native.file);
    let message = format!(
        "{shown} has native wheels only, such as `{tag}`: components cannot load native modules"
    );
    let can_be = "can be in a component, with its native modules";
    let help = match (shipped.version(name), by) {
        (Some(version), [by, ..]) => {
            format!("release {version} {can_be}: ask for a release of `{by}` that needs that one")
        }
        (Some(version), []) => format!("release {version} {can_be}: ask for that one"),
        (None, _) => format!(
            "take a version or another package that is pure Python; if it works without its native \
             modules, add `without-native = [\"{name}\"]` to [tool.hognose]; `hognose wheel` may \
             make one for components of its source distribution"
        ),
    };
    Report::new(Code::NoPureWheel, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_modules_are_left_out_where_others_need_no_more() {
        let may_be_native = |named: &str, package: &str| {
            let dependencies = Dependencies {
                named: vec![named.to_owned()],
                ..Dependencies::default()
            };
            dependencies.may_be_native(package)
        };
        assert!(may_be_native("mcp>=2", "cryptography") && may_be_native("mcp", "cffi"));
        // Whoever names it wants all of it.
        assert!(!may_be_native("cryptography>=40", "cryptography"));
        assert!(may_be_native("PyYAML", "pyyaml") && !may_be_native("mcp", "numpy"));
    }
}

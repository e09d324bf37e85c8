//! Lock files: `pylock.toml` as Python packaging defines it, as we and other tools write it.

use super::{
    name::normal,
    wheel::{Location, Wheel},
};
use crate::diagnostics::{Code, Failure, Report, Result};
use std::path::Path;
use toml::{Table, Value};

/// What a lock file says, as far as a component needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lock {
    /// The packages, as they are listed.
    pub packages: Vec<Package>,
    /// What the lock was made from, if we have written it.
    pub from: Option<From>,
}

/// What a lock of ours was made from: while that is the same, it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct From {
    /// The dependencies as the project names them.
    pub dependencies: Vec<String>,
    /// Packages of which native wheels may be taken.
    pub without_native: Vec<String>,
    /// SHA-256 of the `uv.lock` that decided the versions, if one did.
    pub uv_lock: Option<String>,
}

/// A package in a lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Package {
    /// Its name in the normal form.
    pub name: String,
    /// Its version, where it is known.
    pub version: String,
    /// Where it is needed; empty for everywhere.
    pub marker: String,
    /// Its wheels.
    pub wheels: Vec<Wheel>,
    /// What it is in place of wheels: `directory`, for example.
    pub other: Option<&'static str>,
}

/// What a package may be besides wheels.
const OTHERS: [&str; 3] = ["sdist", "vcs", "directory"];

/// Reads a lock. `path` is for messages.
pub(super) fn read(path: &Path, text: &str) -> Result<Lock> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        unfit(path, &format!("it is not TOML: {}", error.message()))
    })?;
    let version = string(&table, "lock-version");
    if !version.starts_with("1.") {
        return Err(unfit(
            path,
            &format!("expected `lock-version` 1, found `{version}`"),
        ));
    }
    let none = Vec::new();
    let listed = table.get("packages").and_then(Value::as_array);
    let packages = listed.unwrap_or(&none).iter().filter_map(Value::as_table);
    let packages: Result<Vec<Package>> = packages.map(|table| package(path, table)).collect();
    let ours = table.get("tool").and_then(|tool| tool.get("hognose"));
    Ok(Lock {
        packages: packages?,
        from: ours.and_then(Value::as_table).map(|ours| From {
            dependencies: strings(ours, "dependencies"),
            without_native: strings(ours, "without-native"),
            uv_lock: ours
                .get("uv-lock")
                .and_then(Value::as_str)
                .map(str::to_owned),
        }),
    })
}

fn package(path: &Path, table: &Table) -> Result<Package> {
    let name = normal(&string(table, "name"));
    let mut wheels = Vec::new();
    let listed = table.get("wheels").and_then(Value::as_array);
    for entry in listed.into_iter().flatten().filter_map(Value::as_table) {
        wheels.push(wheel(path, &name, entry)?);
    }
    if let Some(archive) = table.get("archive").and_then(Value::as_table) {
        let wheel = wheel(path, &name, archive)?;
        wheels.extend(wheel.file.ends_with(".whl").then_some(wheel));
    }
    let other = OTHERS.into_iter().find(|key| table.contains_key(*key));
    Ok(Package {
        version: string(table, "version"),
        marker: string(table, "marker"),
        other: other.filter(|_| wheels.is_empty()),
        wheels,
        name,
    })
}

fn wheel(path: &Path, package: &str, table: &Table) -> Result<Wheel> {
    let location = match (table.get("path"), table.get("url")) {
        (Some(Value::String(path)), _) => Location::Path(path.clone()),
        (_, Some(Value::String(url))) => Location::Url(url.clone()),
        _ => return Err(unfit(path, &format!("a wheel of `{package}` has no `url`"))),
    };
    let hash = table.get("hashes").and_then(|hashes| hashes.get("sha256"));
    let Some(sha256) = hash.and_then(Value::as_str) else {
        return Err(unfit(
            path,
            &format!("a wheel of `{package}` has no `sha256`"),
        ));
    };
    let file = match table.get("name").and_then(Value::as_str) {
        Some(name) => name.to_string(),
        None => location.file_name(),
    };
    Ok(Wheel {
        file,
        location,
        sha256: sha256.to_string(),
    })
}

fn string(table: &Table, key: &str) -> String {
    let value = table.get(key).and_then(Value::as_str);
    value.unwrap_or_default().to_string()
}

fn strings(table: &Table, key: &str) -> Vec<String> {
    let items = table.get(key).and_then(Value::as_array);
    let items = items.into_iter().flatten().filter_map(Value::as_str);
    items.map(str::to_owned).collect()
}

fn unfit(path: &Path, reason: &str) -> Failure {
    Report::new(
        Code::UnfitLock,
        format!("cannot use `{}`: {reason}", path.display()),
    )
    .help("`hognose build --upgrade` writes it again")
    .into()
}

/// The text of a lock with one wheel for each package.
pub(super) fn write(packages: &[Package], from: &From) -> String {
    let mut text = String::from(
        "# Written by hognose, which keeps to it while the dependencies stay the same. `--upgrade` writes it again.\n\
         lock-version = \"1.0\"\ncreated-by = \"hognose\"\n",
    );
    if packages.is_empty() {
        text += "packages = []\n";
    }
    for package in packages {
        text += &format!("\n[[packages]]\nname = {}\n", quoted(&package.name));
        if !package.version.is_empty() {
            text += &format!("version = {}\n", quoted(&package.version));
        }
        text += "wheels = [\n";
        for wheel in &package.wheels {
            let location = match &wheel.location {
                Location::Url(url) => format!("url = {}", quoted(url)),
                Location::Path(path) => format!("path = {}", quoted(path)),
            };
            text += &format!(
                "    {{ name = {}, {location}, hashes = {{ sha256 = {} }} }},\n",
                quoted(&wheel.file),
                quoted(&wheel.sha256)
            );
        }
        text += "]\n";
    }
    let list = |items: &[String]| {
        let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        format!("[{}]", items.join(", "))
    };
    text += &format!(
        "\n[tool.hognose]\ndependencies = {}\n",
        list(&from.dependencies)
    );
    if !from.without_native.is_empty() {
        text += &format!("without-native = {}\n", list(&from.without_native));
    }
    if let Some(hash) = &from.uv_lock {
        text += &format!("uv-lock = {}\n", quoted(hash));
    }
    text
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    Value::String(text.to_string()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let packages = [Package {
            name: "six".to_string(),
            version: "1.17.0".to_string(),
            wheels: vec![Wheel {
                file: "six-1.17.0-py2.py3-none-any.whl".to_string(),
                location: Location::Url("https://host/six-1.17.0-py2.py3-none-any.whl".to_string()),
                sha256: "abc".to_string(),
            }],
            ..Package::default()
        }];
        let from = From {
            dependencies: vec!["six>=1; sys_platform == \"wasi\"".to_string()],
            without_native: vec!["x".to_string()],
            uv_lock: None,
        };
        let text = write(&packages, &from);
        let lock = read(Path::new("pylock.toml"), &text);
        let expected = Lock {
            packages: packages.to_vec(),
            from: Some(from),
        };
        assert_eq!(lock, Ok(expected), "{text}");
    }

    #[test]
    fn a_wheel_without_a_hash_is_refused() {
        let text = "lock-version = \"1.0\"\n[[packages]]\nname = \"a\"\nwheels = [{ url = \"https://x/a.whl\" }]\n";
        let failure = read(Path::new("pylock.toml"), text).unwrap_err();
        assert!(failure.to_string().contains("has no `sha256`"), "{failure}");
    }
}

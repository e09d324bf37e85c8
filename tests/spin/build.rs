//! Builds the components of an application, by the commands in its `spin.toml`: those for
//! componentize-py with spin-sdk in a virtual environment, projects of ours without. Where there is
//! no `spin.toml`, the application is that of the template.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use testing::{Error, Result, Venv, hognose_in, succeed};

/// Installs spin-sdk once.
pub struct Builder {
    venv: OnceLock<Result<Venv>>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder {
            venv: OnceLock::new(),
        }
    }

    /// Builds a copy of the folder, which is returned.
    pub fn build(&self, folder: &Path) -> Result<PathBuf> {
        let name = testing::name(folder);
        let scratch = testing::scratch("spin")?;
        let copy = scratch.join(&name);
        let failed = |error| Error::at(&copy, error);
        let _ = fs::remove_dir_all(&copy);
        fs::create_dir_all(&copy).map_err(failed)?;
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            // Tools leave folders behind.
            if entry.path().is_file() {
                fs::copy(entry.path(), copy.join(entry.file_name())).map_err(failed)?;
            }
        }
        if !copy.join("spin.toml").exists() {
            let _ = fs::remove_dir_all(&copy);
            let mut new = hognose_in(&scratch);
            succeed(new.args(["new", "--template", "spin"]).arg(name))?;
        }
        let manifest = fs::read_to_string(copy.join("spin.toml")).map_err(failed)?;
        for command in commands(&manifest)? {
            let mut hognose = hognose_in(&copy);
            // Where the SDK's documentation writes componentize-py, Hognose is.
            let arguments = match command.split_once(' ') {
                Some(("hognose", arguments)) => arguments,
                Some(("componentize-py", arguments)) => {
                    let venv = self.venv.get_or_init(install).as_ref();
                    hognose.env("VIRTUAL_ENV", venv.map_err(Error::clone)?.folder());
                    arguments
                }
                _ => return Err(format!("`{command}` is no command of these tests").into()),
            };
            succeed(hognose.args(arguments.split_whitespace()))?;
        }
        Ok(copy)
    }
}

fn install() -> Result<Venv> {
    let requirements = testing::tests("spin/requirements.txt");
    let folder = testing::scratch("spin")?.join("venv");
    Venv::with(&folder, &requirements, &["--no-deps"])
}

/// What `[component.NAME.build]` says.
fn commands(manifest: &str) -> Result<Vec<String>> {
    let manifest: toml::Table = toml::from_str(manifest).map_err(|error| error.to_string())?;
    let components = manifest.get("component").and_then(toml::Value::as_table);
    let commands = components
        .into_iter()
        .flatten()
        .filter_map(|(_, component)| {
            let command = component.get("build")?.get("command")?;
            command.as_str().map(str::to_string)
        });
    Ok(commands.collect())
}

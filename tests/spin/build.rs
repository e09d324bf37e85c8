//! Builds the components of an application, by the commands in its `spin.toml`: those for
//! componentize-py with spin-sdk in a virtual environment, projects of ours without. Where there is
//! no `spin.toml`, the application is that of the template.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use crate::host;

/// Installs spin-sdk once.
pub struct Builder {
    scratch: PathBuf,
    venv: OnceLock<Result<PathBuf, String>>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder {
            scratch: Path::new(env!("CARGO_TARGET_TMPDIR")).join("spin"),
            venv: OnceLock::new(),
        }
    }

    /// Builds a copy of the folder, which is returned.
    pub fn build(&self, folder: &Path) -> Result<PathBuf, String> {
        let name = folder.file_name().ok_or("the folder has no name")?;
        let copy = self.scratch.join(name);
        let failed = |error: std::io::Error| format!("{}: {error}", copy.display());
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
            let mut new = hognose(&self.scratch);
            succeed(new.args(["new", "--template", "spin"]).arg(name))?;
        }
        let manifest = fs::read_to_string(copy.join("spin.toml")).map_err(failed)?;
        for command in commands(&manifest)? {
            let mut hognose = hognose(&copy);
            // Where the SDK's documentation writes componentize-py, Hognose is.
            let arguments = match command.split_once(' ') {
                Some(("hognose", arguments)) => arguments,
                Some(("componentize-py", arguments)) => {
                    let venv = self.venv.get_or_init(|| self.install()).clone()?;
                    hognose.env("VIRTUAL_ENV", venv);
                    arguments
                }
                _ => return Err(format!("`{command}` is no command of these tests")),
            };
            succeed(hognose.args(arguments.split_whitespace()))?;
        }
        Ok(copy)
    }

    fn install(&self) -> Result<PathBuf, String> {
        let requirements =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spin/requirements.txt");
        let (venv, installed) = (self.scratch.join("venv"), self.scratch.join("installed"));
        let wanted = fs::read_to_string(&requirements).map_err(|error| error.to_string())?;
        if fs::read_to_string(&installed).ok().as_ref() != Some(&wanted) {
            let mut python = Command::new("python3");
            succeed(python.args(["-m", "venv", "--clear"]).arg(&venv))?;
            let mut pip = Command::new(venv.join("bin/python"));
            pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "-r"]);
            succeed(pip.arg(&requirements))?;
            fs::write(&installed, wanted).map_err(|error| error.to_string())?;
        }
        Ok(venv)
    }
}

/// The command line, in a folder.
fn hognose(folder: &Path) -> Command {
    let mut hognose = Command::new(env!("CARGO_BIN_EXE_hognose"));
    if env::var_os("HOGNOSE_RUNTIME").is_none() {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/runtime");
        hognose.env("HOGNOSE_RUNTIME", runtime);
    }
    hognose
        .current_dir(folder)
        .env_remove("VIRTUAL_ENV")
        .env("NO_COLOR", "1");
    hognose
}

/// What `[component.NAME.build]` says.
fn commands(manifest: &str) -> Result<Vec<String>, String> {
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

fn succeed(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let printed = host::printed(&output);
    Err(format!("{command:?} failed:\n{printed}"))
}

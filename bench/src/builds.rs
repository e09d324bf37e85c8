//! What a build costs: the first one, one again, and one after a change of the app.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasmtime::{Result, error::Context};

use crate::{figure::Figure, host::Made, process};

/// Builds of each kind by each tool.
const ROUNDS: usize = 3;

/// A command that makes a component of an app. All of them take componentize-py's options.
pub struct Tool {
    /// What it is called in the table.
    pub name: &'static str,
    /// The program.
    pub program: PathBuf,
    /// Further options of `componentize`.
    pub flags: &'static [&'static str],
    /// Whether only the size of its component is of interest.
    pub size_only: bool,
}

/// Which build is measured.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The tool has kept nothing of builds before.
    Cold,
    /// The app has one more line than at the build before.
    Changed,
    /// The same again. Comes last, so that the component is that of the app as it is.
    Warm,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Cold => "cold",
            Kind::Changed => "after a change",
            Kind::Warm => "warm",
        }
    }
}

/// Builds `app` by all tools in turn, in `scratch`; gives the components.
pub fn measure(
    tools: &[Tool],
    app: &Path,
    scratch: &Path,
    figures: &mut Vec<Figure>,
) -> Result<Vec<Made>> {
    let kept = scratch.join("cache");
    for kind in [Kind::Cold, Kind::Changed, Kind::Warm] {
        let mut time = Figure::new(&format!("build, {}", kind.name()), "s");
        let mut peak = Figure::new(&format!("build, {}, peak memory", kind.name()), "MB");
        let copy = copy(app, &scratch.join("app"))?;
        for round in 0..ROUNDS {
            if kind == Kind::Changed {
                let main = copy.join("app.py");
                let text = fs::read_to_string(&main)? + &format!("\nCHANGED = {round}\n");
                fs::write(main, text)?;
            }
            for (column, tool) in tools.iter().enumerate() {
                let empty = tempfile::tempdir_in(scratch)?;
                let cache = match kind {
                    Kind::Cold => empty.path(),
                    Kind::Changed | Kind::Warm => &kept,
                };
                let mut build = command(tool, app, &copy, scratch);
                build.env("HOGNOSE_CACHE_DIR", cache);
                // Fills the cache that the others find.
                if round == 0 && kind == Kind::Changed {
                    process::cost(&mut build)?;
                }
                let cost = process::cost(&mut build)?;
                time.add(column, cost.seconds);
                if let Some(bytes) = cost.peak {
                    peak.add(column, bytes / 1e6);
                }
            }
        }
        figures.extend([time, peak]);
    }
    Ok(tools.iter().map(|tool| made(tool, scratch)).collect())
}

/// The component that a tool makes in `scratch`.
pub fn made(tool: &Tool, scratch: &Path) -> Made {
    Made {
        name: tool.name,
        file: scratch.join(format!("{}.wasm", tool.name)),
        size_only: tool.size_only,
        python: true,
    }
}

/// The tool's command that makes a component in `scratch` of the world in `app` and the modules in
/// `modules`.
pub fn command(tool: &Tool, app: &Path, modules: &Path, scratch: &Path) -> Command {
    let mut command = Command::new(&tool.program);
    // Tests have worlds of that name.
    let test = app.join("test.wit").exists();
    let world = if test { "test" } else { "bench" };
    // A world that refers to packages is in a folder with them.
    let folder = app.join(world);
    let wit = if folder.is_dir() {
        folder
    } else {
        folder.with_extension("wit")
    };
    command
        .arg("-d")
        .arg(wit)
        .args(["-w", world, "componentize", "app", "-p"])
        .arg(modules)
        .arg("-o")
        .arg(made(tool, scratch).file)
        .args(tool.flags);
    command
}

/// Builds `app` once by each tool, in `scratch`, a folder of its own.
pub fn once(tools: &[Tool], app: &Path, scratch: &Path) -> Result<Vec<Made>> {
    fs::create_dir_all(scratch)?;
    let build = |tool: &Tool| {
        process::cost(&mut command(tool, app, app, scratch))?;
        Ok(made(tool, scratch))
    };
    tools.iter().map(build).collect()
}

/// A copy of the app's modules, which can be changed.
fn copy(app: &Path, to: &Path) -> Result<PathBuf> {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    let entries =
        fs::read_dir(app).with_context(|| format!("`{}` cannot be read", app.display()))?;
    for entry in entries {
        let path = entry?.path();
        if let (Some(name), Some("py")) = (path.file_name(), extension(&path)) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(to.to_owned())
}

fn extension(path: &Path) -> Option<&str> {
    path.extension()?.to_str()
}

//! A project: the `[tool.hognose]` table of a pyproject.toml, or of the header of a single Python
//! file.

mod env;
mod header;
pub mod package;
pub mod page;
pub mod plan;
mod rust;
#[cfg(test)]
mod schema;

use crate::{
    build::Target,
    dependencies::{Dependencies, version},
    diagnostics::{Code, Doing, Failure, Report, Result},
    inputs::{Bytes, names, table::Table},
    python,
    rust::Part,
};
use hognose_bindgen_py::world::Env;
use hognose_componentize::{Control, Stdlib};
use std::{
    env::current_dir,
    fs,
    path::{Path, PathBuf},
};

/// What `[tool.hognose]` says. Paths are joined with the project's folder; what is not said is
/// `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// The folder of the pyproject.toml; empty if that is the current one.
    folder: PathBuf,
    /// `world`: name of the world; several are united.
    pub worlds: Vec<String>,
    /// `wit`: files and folders of WIT. The default is `wit`.
    pub wit: Vec<PathBuf>,
    /// `features`: features of `@unstable` to take in.
    pub features: Vec<String>,
    /// `app`: module that holds the app. The default is `app`.
    pub app: Option<String>,
    /// `output`: file to write. The default is the project's name with `.wasm`.
    pub output: Option<PathBuf>,
    /// `python-path`: folders with the app and its dependencies. The default is the project's
    /// folder.
    pub python_path: Vec<PathBuf>,
    /// `sdk`: name of the generated package. The default is `sdk`.
    pub sdk: Option<String>,
    /// `full-names`: put package and version into the names of all modules.
    pub full_names: bool,
    /// `stub-wasi`: import nothing but what the world imports.
    pub stub_wasi: bool,
    /// `interruptible`: hosts can raise exceptions in code that runs. `recover`: they are told of
    /// those that nothing caught. `checkpointable`: they can save an instance.
    pub control: Control,
    /// `keep-imports`: import everything that the world imports.
    pub keep_imports: bool,
    /// `keep-packages`: take all packages of the virtual environment.
    pub keep_packages: bool,
    /// `stdlib`: how much of the standard library the component holds, `full` or `used`.
    pub stdlib: Stdlib,
    /// `target`: what kind of host it is for, `component`, `js`, `core`, or `web`.
    pub target: Target,
    /// `tmp`: how much `/tmp` in memory may hold.
    pub tmp: Option<Bytes>,
    /// `env`: key-value stores and variables of the host.
    pub env: Env,
    /// What it depends on.
    pub dependencies: Dependencies,
    /// `rust`: a crate that offers modules to the app and implements exports.
    pub rust: Option<Part>,
    /// `name` of `[project]`.
    pub name: Option<String>,
    /// The Python file that is all of it, if it is a single file.
    pub script: Option<PathBuf>,
    /// That file has no table, so that only options can say what it is for.
    pub bare: bool,
}

/// What the table may say, as a JSON schema of pyproject.toml.
pub const SCHEMA: &str = include_str!("hognose.schema.json");

/// The keys that [`Project`] knows.
const KEYS: [&str; 20] = [
    "app",
    "checkpointable",
    "env",
    "features",
    "full-names",
    "interruptible",
    "keep-imports",
    "keep-packages",
    "output",
    "python-path",
    "recover",
    "rust",
    "sdk",
    "stdlib",
    "stub-wasi",
    "target",
    "tmp",
    "wit",
    "without-native",
    "world",
];

/// What `interruptible` may say besides true and false, and whether the component asks its host.
const INTERRUPTIBLE: [(&str, bool); 2] = [("memory", false), ("polled", true)];

/// What `stdlib` may say.
const STDLIB: [(&str, Stdlib); 2] = [("full", Stdlib::Full), ("used", Stdlib::Used)];

/// What `target` may say.
const TARGET: [(&str, Target); 4] = [
    ("component", Target::Component),
    ("js", Target::Js),
    ("web", Target::Web),
    ("core", Target::Core),
];

impl Project {
    /// The project in `folder` or, if that is not said, in the current folder or the nearest one
    /// above it. A Python file is a project by itself.
    pub fn find(folder: Option<&Path>) -> Result<Project> {
        if let Some(folder) = folder {
            if folder.extension().is_some_and(|end| end == "py") && !folder.is_dir() {
                return Project::of_script(folder);
            }
            let file = match folder.is_dir() {
                true => folder.join("pyproject.toml"),
                false => folder.to_path_buf(),
            };
            return Project::read(&file)?.ok_or_else(|| no_table(&file));
        }
        Project::above()?.ok_or_else(|| {
            Report::new(Code::NoProject, "there is no project here: no pyproject.toml with a table `[tool.hognose]`")
                .help(
                    "start one with `hognose new NAME`, or build without a project: `hognose -d WIT -w WORLD componentize APP`",
                )
                .into()
        })
    }

    /// The project in the current folder or the nearest one above it, if there is one.
    pub fn above() -> Result<Option<Project>> {
        let here =
            current_dir().map_err(|error| Failure::file(Doing::Read, Path::new("."), &error))?;
        for (level, folder) in here.ancestors().enumerate() {
            if !folder.join("pyproject.toml").is_file() {
                continue;
            }
            // Relative, because these paths are shown.
            let mut file: PathBuf = std::iter::repeat_n("..", level).collect();
            file.push("pyproject.toml");
            if let Some(project) = Project::read(&file)? {
                return Ok(Some(project));
            }
        }
        Ok(None)
    }

    /// The folders with the app and its dependencies. A single file is none.
    pub fn python_path(&self) -> Vec<PathBuf> {
        match self.python_path.as_slice() {
            [] if self.script.is_some() => Vec::new(),
            [] => vec![self.folder()],
            said => said.to_vec(),
        }
    }

    /// Where WIT is if nothing says so: `wit`, or a file beside a single file that is named like
    /// it.
    pub fn standard_wit(&self) -> PathBuf {
        let beside = self
            .script
            .as_ref()
            .map(|script| script.with_extension("wit"));
        match beside.filter(|beside| beside.is_file()) {
            Some(beside) => beside,
            None => self.folder.join("wit"),
        }
    }

    /// What to write: `output`, or the project's name.
    pub fn output(&self, target: Target) -> PathBuf {
        match (&self.output, &self.name) {
            (Some(output), _) => output.clone(),
            (None, Some(name)) => target.output(self.folder.join(format!("{name}.wasm"))),
            (None, None) => target.output(self.folder.join("index.wasm")),
        }
    }

    /// The project's folder, never an empty path.
    pub fn folder(&self) -> PathBuf {
        if self.folder == Path::new("") {
            PathBuf::from(".")
        } else {
            self.folder.clone()
        }
    }

    /// What a pyproject.toml says, or `None` if it does not speak of us.
    fn read(file: &Path) -> Result<Option<Project>> {
        let text =
            fs::read_to_string(file).map_err(|error| Failure::file(Doing::Read, file, &error))?;
        let folder = file.parent().unwrap_or(Path::new("")).to_path_buf();
        Project::of_pyproject(file, &text, folder)
    }

    fn of_pyproject(file: &Path, text: &str, folder: PathBuf) -> Result<Option<Project>> {
        let shown = file.display().to_string();
        let root = Table::parse(&shown, text)?;
        let Some(ours) = ours(&root)? else {
            return Ok(None);
        };
        let mut found = parse(&ours, folder.clone())?;
        if let Some(project) = root.table("project")? {
            found.name =
                project.name(
                    "name",
                    "the name of a project",
                    |name| match names::is_project(name) {
                        true => Ok(()),
                        false => Err("Python packaging does not admit it".to_string()),
                    },
                )?;
            let lock = folder.join("pylock.toml");
            found.dependencies = dependencies(&project, &ours, file, lock)?;
        }
        Ok(Some(found))
    }

    /// What the pyproject.toml of a folder names as dependencies, whether it speaks of us or not;
    /// nothing where there is none.
    ///
    /// # Errors
    /// When it has a fault.
    pub fn dependencies_in(folder: &Path) -> Result<Dependencies> {
        let file = folder.join("pyproject.toml");
        if !file.is_file() {
            return Ok(Dependencies::default());
        }
        let text =
            fs::read_to_string(&file).map_err(|error| Failure::file(Doing::Read, &file, &error))?;
        let shown = file.display().to_string();
        let root = Table::parse(&shown, &text)?;
        match root.table("project")? {
            Some(project) => dependencies(&project, &project, &file, folder.join("pylock.toml")),
            None => Ok(Dependencies::default()),
        }
    }

    /// What the header of a Python file says; the file need not have one.
    fn of_script(file: &Path) -> Result<Project> {
        let text =
            fs::read_to_string(file).map_err(|error| Failure::file(Doing::Read, file, &error))?;
        let stem = file.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.unwrap_or_default();
        if let Err(reason) = names::part(stem) {
            let shown = file.display();
            let message = format!("`{shown}` cannot be imported as a module: {reason}");
            let help = "rename it: letters, digits and underscores make the name of a module";
            return Err(Report::new(Code::UnusableName, message).help(help).into());
        }
        let shown = file.display().to_string();
        let toml = header::toml(&shown, &text)?;
        let root = Table::parse_part(&shown, &text, &toml)?;
        let folder = file.parent().unwrap_or(Path::new("")).to_path_buf();
        let lock = folder.join(format!("pylock.{stem}.toml"));
        let (mut found, dependencies) = match ours(&root)? {
            Some(ours) => (
                parse(&ours, folder)?,
                dependencies(&root, &ours, file, lock)?,
            ),
            None => (
                Project {
                    folder,
                    bare: true,
                    ..Project::default()
                },
                dependencies(&root, &root, file, lock)?,
            ),
        };
        found.app.get_or_insert_with(|| stem.to_string());
        found.name = Some(stem.to_string());
        found.dependencies = dependencies;
        found.script = Some(file.to_path_buf());
        Ok(found)
    }
}

/// The table that is about us.
fn ours<'a>(root: &Table<'a>) -> Result<Option<Table<'a>>> {
    match root.table("tool")? {
        Some(tool) => tool.table("hognose"),
        None => Ok(None),
    }
}

/// What `table` says of dependencies and the version of Python.
fn dependencies(
    table: &Table<'_>,
    ours: &Table<'_>,
    file: &Path,
    lock: PathBuf,
) -> Result<Dependencies> {
    if let Some(wanted) = table.string("requires-python")?
        && version::satisfies(python::full(), &wanted) == Some(false)
    {
        let message = format!(
            "`requires-python` is `{wanted}`, but components run Python {}",
            python::full()
        );
        let mut entries = table.entries();
        let entry = entries.find(|entry| entry.key == "requires-python");
        let report = match entry {
            Some(entry) => entry.fault(Code::WrongPython, message),
            None => Report::new(Code::WrongPython, message),
        };
        return Err(report.help("admit that version, as in `>=3.11`").into());
    }
    Ok(Dependencies {
        named: table.strings("dependencies")?,
        file: file.to_path_buf(),
        lock,
        without_native: ours.strings("without-native")?,
    })
}

/// What the table says, without the tables beside it.
fn parse(ours: &Table<'_>, folder: PathBuf) -> Result<Project> {
    ours.only(&KEYS)?;
    let paths = |names: Vec<String>| names.iter().map(|name| folder.join(name)).collect();
    let env = match ours.table("env")? {
        Some(table) => env::read(&table)?,
        None => Env::default(),
    };
    let rust = match ours.table("rust")? {
        Some(table) => Some(rust::read(&table, &folder)?),
        None => None,
    };
    let dependencies = Dependencies {
        without_native: ours.strings("without-native")?,
        ..Dependencies::default()
    };
    Ok(Project {
        env,
        rust,
        dependencies,
        worlds: ours.strings("world")?,
        wit: paths(ours.strings("wit")?),
        features: ours.strings("features")?,
        app: ours.name("app", "a module", names::module)?,
        output: ours.string("output")?.map(|output| folder.join(output)),
        python_path: paths(ours.strings("python-path")?),
        sdk: ours.name("sdk", "the generated package", names::generated)?,
        full_names: ours.boolean("full-names")?,
        stub_wasi: ours.boolean("stub-wasi")?,
        control: control(ours)?,
        keep_imports: ours.boolean("keep-imports")?,
        keep_packages: ours.boolean("keep-packages")?,
        stdlib: ours.choice("stdlib", &STDLIB)?.unwrap_or_default(),
        target: ours.choice("target", &TARGET)?.unwrap_or_default(),
        tmp: ours.parsed("tmp")?,
        folder,
        ..Project::default()
    })
}

/// What hosts may do besides calling.
fn control(ours: &Table<'_>) -> Result<Control> {
    // Whether the component asks its host.
    let polls = ours.true_or_choice("interruptible", false, &INTERRUPTIBLE)?;
    Ok(Control {
        interrupts: polls.is_some(),
        polls: polls.unwrap_or_default(),
        checkpoints: ours.boolean("checkpointable")?,
        failures: ours.boolean("recover")?,
    })
}

fn no_table(file: &Path) -> Failure {
    Report::new(
        Code::NoProject,
        format!("`{}` has no table `[tool.hognose]`", file.display()),
    )
    .help("add one with at least `world = \"...\"`; `hognose new` makes an example")
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<Project>> {
        Project::of_pyproject(Path::new("pyproject.toml"), text, PathBuf::from("dir"))
    }

    #[test]
    fn strings_and_lists_of_strings_are_taken() {
        let project = read(
            "[project]\nname = \"p\"\n[tool.hognose]\nworld = \"hello\"\nwit = [\"a\", \"b.wit\"]\nstub-wasi = true\n",
        );
        let expected = Project {
            folder: "dir".into(),
            worlds: vec!["hello".into()],
            wit: vec!["dir/a".into(), "dir/b.wit".into()],
            stub_wasi: true,
            name: Some("p".into()),
            dependencies: Dependencies {
                file: "pyproject.toml".into(),
                lock: "dir/pylock.toml".into(),
                ..Dependencies::default()
            },
            ..Project::default()
        };
        assert_eq!(project, Ok(Some(expected)));
    }

    #[test]
    fn a_file_about_other_tools_is_no_project() {
        assert_eq!(read("[tool.black]\nline-length = 1\n"), Ok(None));
    }
}

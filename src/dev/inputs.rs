//! What a build reads, and which changes there matter.

use crate::{
    build::Plan,
    diagnostics::{Code, Doing, Failure, Report, Result},
    page::Page,
    project::Project,
    python_path::site_packages,
};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf, absolute},
};

/// Files and folders that decide what is built. All paths are absolute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Inputs {
    /// Everything at and below these.
    trees: BTreeSet<PathBuf>,
    /// What lies directly in these: packages that are installed or taken away.
    tops: BTreeSet<PathBuf>,
    /// What a build writes.
    outputs: BTreeSet<PathBuf>,
}

/// Folders that hold no sources, whose name does not start with a dot.
const SKIPPED: [&str; 2] = ["__pycache__", "node_modules"];

/// Endings of files that are made of others, or that editors write on the way.
const NOISE: [&str; 8] = [
    "~", ".pyc", ".swp", ".swx", ".tmp", ".wasm", ".cwasm", "4913",
];

/// The folder of the project that is asked for, or the nearest one with a pyproject.toml. What that
/// says may be wrong.
pub(super) fn project_folder(asked: Option<&Path>) -> Result<PathBuf> {
    if let Some(asked) = asked {
        return match fs::metadata(asked) {
            Ok(kind) if kind.is_dir() => Ok(asked.to_path_buf()),
            Ok(_) => Ok(asked.parent().unwrap_or(Path::new("")).to_path_buf()),
            Err(error) => Err(Failure::file(Doing::Read, asked, &error)),
        };
    }
    let here =
        env::current_dir().map_err(|error| Failure::file(Doing::Read, Path::new("."), &error))?;
    let project = here
        .ancestors()
        .find(|folder| folder.join("pyproject.toml").is_file());
    project.map(Path::to_path_buf).ok_or_else(|| {
        let message = "there is no project here: no pyproject.toml with a table `[tool.hognose]`";
        Report::new(Code::NoProject, message)
            .help("start one with `hognose new NAME`")
            .into()
    })
}

impl Inputs {
    /// Where the project says what it is made of.
    pub fn of_project(folder: &Path) -> Inputs {
        let mut inputs = Inputs::default();
        add(&mut inputs.trees, &folder.join("pyproject.toml"));
        inputs
    }

    /// What a page is made of.
    pub fn of_page(page: &Page) -> Inputs {
        let mut inputs = Inputs::default();
        add(&mut inputs.trees, &page.folder);
        add(&mut inputs.outputs, &page.output);
        inputs
    }

    /// Everything that a build of the project reads.
    pub fn of(project: &Project, plan: &Plan) -> Inputs {
        let mut inputs = Inputs::of_project(&project.folder());
        let wit = match plan.wit.paths.as_slice() {
            [] => std::slice::from_ref(&plan.wit.standard),
            said => said,
        };
        let crates = plan
            .rust
            .iter()
            .flat_map(|part| part.folder.iter().chain(&part.shim));
        let python = plan.python_path.iter().chain(&plan.script);
        for path in wit.iter().chain(python).chain(crates) {
            add(&mut inputs.trees, path);
        }
        add(&mut inputs.outputs, &plan.output);
        if let Some(folder) = &plan.keep_stages {
            add(&mut inputs.outputs, folder);
        }
        let venv = env::var_os("VIRTUAL_ENV").map(PathBuf::from);
        for folder in venv
            .and_then(|venv| site_packages(&venv).ok())
            .iter()
            .flatten()
        {
            add(&mut inputs.tops, folder);
        }
        inputs
    }

    /// Every folder in which something may change, as it is now.
    pub fn folders(&self) -> BTreeSet<PathBuf> {
        let mut folders = self.tops.clone();
        for tree in &self.trees {
            // What is missing, or is put in the place of something, shows in the folder around it.
            folders.extend(tree.parent().map(Path::to_path_buf));
            self.below(tree, &mut folders);
        }
        folders.retain(|folder| folder.is_dir());
        folders
    }

    fn below(&self, folder: &Path, found: &mut BTreeSet<PathBuf>) {
        let is_else = |name: &str| folder.join(name).exists();
        if self.outputs.contains(folder) || is_else("pyvenv.cfg") || is_else("CACHEDIR.TAG") {
            return;
        }
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        // Links that lead back come to folders that are there already.
        let real = folder.canonicalize();
        if !found.insert(folder.to_path_buf())
            || real.is_ok_and(|real| real != folder && found.contains(&real))
        {
            return;
        }
        for entry in entries.flatten() {
            let path = entry.path();
            if is_source_name(&path) && path.is_dir() {
                self.below(&path, found);
            }
        }
    }

    /// Whether a change at `path` may change what is built.
    pub fn concerns(&self, path: &Path) -> bool {
        if self.outputs.iter().any(|output| path.starts_with(output)) {
            return false;
        }
        let in_tree = self.trees.iter().any(|tree| {
            let below = path.strip_prefix(tree);
            below.is_ok_and(|below| below.ancestors().all(is_source_name))
        });
        let on_top = |path: &Path| {
            path.parent()
                .is_some_and(|folder| self.tops.contains(folder))
        };
        in_tree || (on_top(path) && is_source_name(path))
    }
}

fn add(paths: &mut BTreeSet<PathBuf>, path: &Path) {
    // `a/.` and `a` are the same.
    paths.extend(absolute(path).map(|path| path.components().collect::<PathBuf>()));
}

fn is_source_name(path: &Path) -> bool {
    let Some(name) = path.file_name() else {
        return true;
    };
    let name = name.to_string_lossy();
    !name.starts_with(['.', '#'])
        && !SKIPPED.contains(&name.as_ref())
        && !NOISE.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concerned(path: &str) -> bool {
        let inputs = Inputs {
            trees: ["/p", "/p/wit", "/q/a.wit"].map(PathBuf::from).into(),
            tops: ["/venv/site-packages"].map(PathBuf::from).into(),
            outputs: ["/p/stages"].map(PathBuf::from).into(),
        };
        inputs.concerns(Path::new(path))
    }

    #[test]
    fn sources_count_and_what_tools_leave_does_not() {
        for path in [
            "/p/app.py",
            "/p/wit/world.wit",
            "/p/a/b.txt",
            "/q/a.wit",
            "/p/wit",
        ] {
            assert!(concerned(path), "{path}");
        }
        assert!(concerned("/venv/site-packages/flask"));
        for path in [
            "/p/.git/index",
            "/p/a/__pycache__/b.cpython-313.pyc",
            "/p/.app.py.swp",
            "/p/app.py~",
            "/p/4913",
            "/p/p.wasm",
            "/p/stages/shim.txt",
            "/q/b.wit",
            "/venv/site-packages/flask/app.py",
        ] {
            assert!(!concerned(path), "{path}");
        }
    }
}

//! What decides how a component is built.

use crate::{
    dependencies::{Dependencies, Locking},
    inputs::Bytes,
    python_path::Folder,
    rust::Part,
    wit,
};
use hognose_bindgen_py::world::Options;
use hognose_componentize::{Control, Stdlib};
use std::path::PathBuf;

/// What the code between host and Python is made as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shim {
    /// Core wasm, in no time.
    #[default]
    Wasm,
    /// Rust source, which cargo compiles.
    Rust,
}

/// What a build makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// A component.
    #[default]
    Component,
    /// A core module, and an ES module that runs it.
    Js,
    /// A core module by itself.
    Core,
    /// A folder to upload, which is no build of an app.
    Web,
}

impl Target {
    /// Where it is written if nobody says so; `component` is for a component.
    pub fn output(self, component: PathBuf) -> PathBuf {
        match self {
            Target::Component => component,
            Target::Js | Target::Core | Target::Web => component.with_extension(""),
        }
    }
}

/// Everything that decides what is built.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The world.
    pub wit: wit::Request,
    /// Names in the generated package.
    pub names: Options,
    /// Module that holds the app.
    pub app: String,
    /// The Python file that is all of the app, if it is a single file.
    pub script: Option<PathBuf>,
    /// Folders with the app and its dependencies.
    pub python_path: Vec<PathBuf>,
    /// Packages to install.
    pub dependencies: Dependencies,
    /// How these are chosen.
    pub locking: Locking,
    /// Whether packages of the virtual environment are found, too.
    pub venv: bool,
    /// File to write.
    pub output: PathBuf,
    /// Write compressed copies of what a server sends.
    pub precompressed: bool,
    /// Import nothing but what the world imports.
    pub stub_wasi: bool,
    /// What a host may do with it besides calling it.
    pub control: Control,
    /// Import everything that the world imports.
    pub keep_imports: bool,
    /// Take all packages of the virtual environment.
    pub keep_packages: bool,
    /// How much of the standard library the component holds.
    pub stdlib: Stdlib,
    /// How much `/tmp` in memory may hold; nothing: there is none.
    pub tmp: Bytes,
    /// Folder for what every stage makes.
    pub keep_stages: Option<PathBuf>,
    /// Worlds for modules that bring WIT of their own.
    pub module_worlds: Vec<(String, String)>,
    /// A crate that offers modules to the app and implements exports.
    pub rust: Option<Part>,
    /// In what the code between host and Python is made.
    pub shim: Shim,
    /// What kind of host it is for.
    pub target: Target,
    /// Compare the app with the world before anything is built.
    pub check: bool,
}

impl Plan {
    /// Whether the folder's code is the app's: the user named it, and it is not one that packages
    /// were installed to.
    pub fn is_apps(&self, folder: &Folder) -> bool {
        let app = self.app.replace('.', "/");
        let has_app = [format!("{app}.py"), format!("{app}/__init__.py")]
            .iter()
            .any(|file| folder.files.contains_key(file));
        let is_installed = { folder.files.keys() }.any(|file| file.contains(".dist-info/"));
        !folder.installed && (has_app || !is_installed)
    }
}

//! Makes components by the command line under test, or by another one that takes the same flags.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::Command,
};

use walkdir::WalkDir;

use crate::{
    command,
    error::{Error, Result},
    place,
};

/// Set for `hognose`, leaves Python's code outside of the component.
pub const APART: &str = "HOGNOSE_APART";

/// What makes the shim in Rust, without half a minute for a component that is a tenth faster.
pub const RUST_SHIM: &[&str] = &["--shim=rust", "--rust-optimise=false"];

/// What to build: the flags that `hognose componentize` and componentize-py share.
pub struct Request<'a> {
    /// Folder with the app, and all that it imports.
    pub folder: &'a Path,
    /// The module of the app.
    pub app: &'a str,
    /// WIT file or folder.
    pub wit: PathBuf,
    /// The world in it.
    pub world: &'a str,
    /// Further ones, such as `--stub-wasi`.
    pub flags: &'a [&'a str],
    /// Where the component goes.
    pub output: &'a Path,
    /// Whether Python's code stays outside, where the tests' host has it for all components.
    pub apart: bool,
}

impl<'a> Request<'a> {
    /// The world `test` of the folder's `wit` or `test.wit`, without flags.
    pub fn new(folder: &'a Path, output: &'a Path) -> Request<'a> {
        let wit = folder.join("wit");
        Request {
            folder,
            app: "app",
            wit: if wit.exists() {
                wit
            } else {
                folder.join("test.wit")
            },
            world: "test",
            flags: &[],
            output,
            apart: false,
        }
    }
}

/// A builder of components.
pub struct Builder {
    program: PathBuf,
    /// Outputs of another builder are kept while their inputs are the same: that one needs half a
    /// minute each.
    keep: bool,
    /// For messages and folder names.
    pub name: String,
}

impl Default for Builder {
    fn default() -> Builder {
        Builder::new()
    }
}

impl Builder {
    /// The program of this workspace, or the one that `HOGNOSE_TEST_BUILDER` names.
    pub fn new() -> Builder {
        match env::var_os("HOGNOSE_TEST_BUILDER").map(PathBuf::from) {
            Some(program) => Builder {
                keep: true,
                name: place::name(&program),
                program,
            },
            None => Builder {
                program: place::program("hognose"),
                keep: false,
                name: "hognose".to_owned(),
            },
        }
    }

    /// A folder for the outputs of one test.
    pub fn scratch(&self, name: &str) -> Result<PathBuf> {
        place::scratch(Path::new(&self.name).join(name))
    }

    /// Builds a component. An error is what the builder wrote to stderr.
    pub fn build(&self, request: &Request) -> Result<()> {
        let stamp = request.output.with_extension("stamp");
        let digest = digest(request);
        if self.keep
            && request.output.exists()
            && fs::read_to_string(&stamp).is_ok_and(|kept| kept == digest)
        {
            return Ok(());
        }
        let _ = fs::remove_file(request.output);
        let mut command = self.command(request)?;
        let output = command
            .output()
            .map_err(|error| Error::at(&self.program, error))?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(Error(stderr.into_owned()));
        }
        if !request.output.exists() {
            let text = format!("no output file, though it succeeded:\n{stderr}");
            return Err(Error(text));
        }
        if self.keep {
            fs::write(&stamp, digest)?;
        }
        Ok(())
    }

    fn command(&self, request: &Request) -> Result<Command> {
        let mut command = match self.keep {
            true => Command::new(&self.program),
            false => command::hognose(),
        };
        command
            .arg("-d")
            .arg(&request.wit)
            .args(["-w", request.world, "componentize", request.app, "-p"])
            .arg(request.folder)
            .arg("-o")
            .arg(request.output)
            .args(request.flags)
            .args(shim_flags(request))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("CARGO_TARGET_DIR", command::rust_target()?)
            .env_remove("VIRTUAL_ENV");
        if request.apart {
            command.env(APART, "1");
        }
        Ok(command)
    }
}

/// `HOGNOSE_SHIM=rust` has all components made with a shim of Rust source.
fn shim_flags(request: &Request) -> &'static [&'static str] {
    let said = request.flags.iter().any(|flag| flag.starts_with("--shim"));
    let wanted = env::var_os("HOGNOSE_SHIM").is_some_and(|shim| shim == "rust");
    match wanted && !said {
        true => RUST_SHIM,
        false => &[],
    }
}

/// Changes with any input of a build.
fn digest(request: &Request) -> String {
    let mut hasher = DefaultHasher::new();
    (request.app, request.world, request.flags).hash(&mut hasher);
    for root in [request.folder, &request.wit] {
        for entry in WalkDir::new(root).sort_by_file_name().into_iter().flatten() {
            if entry.file_type().is_file() && entry.file_name() != "calls.txt" {
                entry.path().hash(&mut hasher);
                fs::read(entry.path()).unwrap_or_default().hash(&mut hasher);
            }
        }
    }
    format!("{:016x}", hasher.finish())
}

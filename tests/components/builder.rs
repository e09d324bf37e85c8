//! Makes components by the command line under test, or by another one that takes the same flags.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use walkdir::WalkDir;

use crate::code;

/// What to build: the flags that `hognose componentize` and componentize-py share.
pub struct Request<'a> {
    /// Folder with `app.py`, and all that it imports.
    pub folder: &'a Path,
    /// WIT file or folder.
    pub wit: PathBuf,
    pub world: &'a str,
    /// Further ones, such as `--stub-wasi`.
    pub flags: &'a [&'a str],
    /// Where the component goes.
    pub output: &'a Path,
    /// Whether Python's code stays outside, where `code::define` finds it for all components.
    pub apart: bool,
}

impl<'a> Request<'a> {
    /// The world `test` of the folder's `wit` or `test.wit`, without flags.
    pub fn new(folder: &'a Path, output: &'a Path) -> Request<'a> {
        let wit = folder.join("wit");
        Request {
            folder,
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

/// What makes the shim in Rust, without half a minute for a component that is a tenth faster.
pub const RUST_SHIM: &[&str] = &["--shim=rust", "--rust-optimise=false"];

/// A builder of components.
pub struct Builder {
    program: PathBuf,
    /// Outputs of another builder are kept while their inputs are the same: that one needs half a
    /// minute each.
    keep: bool,
    /// For messages and folder names.
    pub name: String,
}

impl Builder {
    /// The program of this workspace, or the one that `HOGNOSE_TEST_BUILDER` names.
    pub fn new() -> Builder {
        match env::var_os("HOGNOSE_TEST_BUILDER") {
            Some(program) => {
                let program = PathBuf::from(program);
                let name = program
                    .file_name()
                    .map_or("other".into(), |name| name.to_string_lossy().into_owned());
                Builder {
                    program,
                    keep: true,
                    name,
                }
            }
            None => Builder {
                program: env!("CARGO_BIN_EXE_hognose").into(),
                keep: false,
                name: "hognose".to_owned(),
            },
        }
    }

    /// `HOGNOSE_SHIM=rust` has all components made with a shim of Rust source.
    fn shim_flags(&self, request: &Request) -> &'static [&'static str] {
        let said = request.flags.iter().any(|flag| flag.starts_with("--shim"));
        let wanted = env::var_os("HOGNOSE_SHIM").is_some_and(|shim| shim == "rust");
        match wanted && !said {
            true => RUST_SHIM,
            false => &[],
        }
    }

    /// Builds a component. An error is what the builder wrote to stderr.
    pub fn build(&self, request: &Request) -> Result<(), String> {
        let stamp = request.output.with_extension("stamp");
        let digest = digest(request);
        if self.keep
            && request.output.exists()
            && fs::read_to_string(&stamp).is_ok_and(|kept| kept == digest)
        {
            return Ok(());
        }
        let _ = fs::remove_file(request.output);
        let mut command = Command::new(&self.program);
        command
            .arg("-d")
            .arg(&request.wit)
            .args(["-w", request.world, "componentize", "app", "-p"])
            .arg(request.folder)
            .arg("-o")
            .arg(request.output)
            .args(request.flags)
            .args(self.shim_flags(request))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            // All crates share what cargo makes of dependencies.
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust"),
            )
            .env_remove("VIRTUAL_ENV");
        if request.apart {
            command.env(code::APART, "1");
        }
        let Output { status, stderr, .. } = command
            .output()
            .map_err(|error| format!("`{}` does not start: {error}", self.program.display()))?;
        let stderr = String::from_utf8_lossy(&stderr).into_owned();
        if !status.success() {
            return Err(stderr);
        }
        if !request.output.exists() {
            return Err(format!("no output file, though it succeeded:\n{stderr}"));
        }
        if self.keep {
            fs::write(&stamp, digest).map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}

/// Changes with any input of a build.
fn digest(request: &Request) -> String {
    let mut hasher = DefaultHasher::new();
    (request.world, request.flags).hash(&mut hasher);
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

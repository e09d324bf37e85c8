//! What of a world stays, for each app under `tests/reach`: the file `expected` names it.
//!
//! A case without a file `world.wit` is about the world in `tests/reach/world.wit`; a file `sdk`
//! names the generated package. `HOGNOSE_BLESS=1` writes `expected`.

use hognose::{python_path, reach, wit};
use hognose_bindgen_py::world::{Direction, FuncKind, Options, World};
use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

fn main() -> ExitCode {
    let root = testing::tests("reach");
    let mut trials: Vec<Trial> = Vec::new();
    for case in testing::subfolders(&root) {
        let root = root.clone();
        trials.push(Trial::test(testing::name(&case), move || {
            check(&root, &case)
        }));
    }
    let library = standard_library();
    let without_library = library.is_none();
    trials.push(
        Trial::test("standard-library", move || {
            check_library(&library.ok_or("there is no source of Python")?)
        })
        .with_ignored_flag(without_library),
    );
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn check(root: &Path, case: &Path) -> Result<(), Failed> {
    let own = case.join("world.wit");
    let request = wit::Request {
        paths: vec![match own.exists() {
            true => own,
            false => root.join("world.wit"),
        }],
        worlds: vec!["test".to_owned()],
        ..wit::Request::default()
    };
    let loaded = wit::load(&request).map_err(|failure| format!("{failure:?}"))?;
    let sdk = fs::read_to_string(case.join("sdk"));
    let options = Options {
        module: sdk.map_or("wit_world".to_owned(), |text| text.trim().to_owned()),
        ..Options::default()
    };
    let mut world = World::new(loaded.resolve, loaded.world, &options)
        .map_err(|problems| format!("{problems:?}"))?;
    let path = python_path::find(&python_path::Search {
        folders: &[case.to_path_buf()],
        ..Default::default()
    })
    .map_err(|failure| format!("{failure:?}"))?;
    let modules = reach::modules(&world, &path, "app", None);
    reach::leave_out(&mut world, &modules);
    Ok(testing::text(&case.join("expected"), &kept(&world))?)
}

/// The imports that stay, a line each: interfaces with functions, functions and resources of the
/// world itself.
fn kept(world: &World) -> String {
    let interfaces = world.interfaces.iter().filter(|interface| {
        let functions = &world.resolve.interfaces[interface.id].functions;
        interface.direction == Direction::Import && !interface.left_out && !functions.is_empty()
    });
    let interfaces = interfaces.map(|i| world.resolve.name_world_key(&i.key));
    let functions = world.imports.iter().filter(|func| {
        func.interface.is_none() && func.kind == FuncKind::Freestanding && !func.left_out
    });
    let resources = world
        .resources
        .iter()
        .filter(|r| r.interface.is_none() && !r.exported && !r.left_out);
    let channels = world.channels.iter().filter(|channel| !channel.left_out);
    let lines = interfaces
        .chain(functions.map(|func| func.wit_name.clone()))
        .chain(resources.map(|resource| resource.wit_name.clone()))
        .chain(channels.map(|channel| channel.wit_name.clone()));
    lines.map(|line| line + "\n").collect()
}

/// The folder of Python's source that the runtime was built from.
fn standard_library() -> Option<PathBuf> {
    let cache = env::var_os("HOGNOSE_CACHE_DIR").map(PathBuf::from);
    let cache = cache.unwrap_or_else(|| testing::root().join("target/cache"));
    let steps = fs::read_dir(cache.join("steps")).ok()?.flatten();
    let libraries = steps.map(|step| step.path().join("Lib"));
    libraries
        .filter(|path| path.join("socket.py").is_file())
        .max()
}

/// The modules that load `socket` otherwise than by asyncio are those that are listed.
fn check_library(library: &Path) -> Result<(), Failed> {
    let script = testing::tests("reach/importers.py");
    let output = Command::new("python3")
        .arg(script)
        .arg(library)
        .arg("socket")
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let found = String::from_utf8_lossy(&output.stdout);
    let listed = |module: &str| {
        let mut known = reach::SOCKET_MODULES.iter();
        known.any(|known| module == *known || module.starts_with(&format!("{known}.")))
    };
    let missing: Vec<&str> = found.lines().filter(|module| !listed(module)).collect();
    let idle: Vec<&&str> = (reach::SOCKET_MODULES.iter())
        .filter(|known| !known.starts_with("hognose.") && !found.lines().any(|m| m == **known))
        .collect();
    match missing.is_empty() && idle.is_empty() {
        true => Ok(()),
        false => Err(format!("missing are {missing:?}, and too much is {idle:?}").into()),
    }
}

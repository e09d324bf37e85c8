//! The components that the tests serve and run.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Output, Stdio},
    sync::OnceLock,
};
use testing::{Builder, Request};

const INTERRUPTIBLE: [&str; 1] = ["--interruptible"];

/// Handles requests by WASI 0.3. It can be interrupted.
pub fn service() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| built("service", ("service", "app"), "service", &INTERRUPTIBLE))
}

/// The same, but it also reports what nothing caught, and can be saved.
pub fn guarded() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let flags = ["--interruptible", "--recover", "--checkpointable"];
        built("service", ("service", "app"), "guarded", &flags)
    })
}

/// Handles requests by WASI 0.2.
pub fn proxy() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| compiled("proxy"))
}

/// Answers as its path says, by WASI 0.3 (`new`) or 0.2 (`old`).
pub fn site(world: &str) -> &'static Path {
    static NEW: OnceLock<PathBuf> = OnceLock::new();
    static OLD: OnceLock<PathBuf> = OnceLock::new();
    let (built_once, name) = match world {
        "new" => (&NEW, "site-new"),
        "old" => (&OLD, "site-old"),
        other => panic!("`{other}` is no world of `site`"),
    };
    built_once.get_or_init(|| built("site", (world, "app"), name, &[]))
}

/// Exports `wasi:cli/run`. It can be interrupted, and saved.
pub fn program() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let flags = ["--interruptible", "--checkpointable"];
        built("program", ("program", "app"), "program", &flags)
    })
}

/// The same, but it reports what nothing caught, and cannot be interrupted.
pub fn reporting() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| built("program", ("program", "app"), "reporting", &["--recover"]))
}

/// A program that compiles and runs modules.
pub fn inside() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| built("wasm", ("inside", "app"), "inside", &[]))
}

/// A program that uses the network.
pub fn network(world: &str, app: &str) -> PathBuf {
    built(
        "network",
        (world, app),
        &format!("network-{world}-{app}"),
        &[],
    )
}

fn compiled(name: &str) -> PathBuf {
    built(name, (name, "app"), name, &[])
}

fn built(folder: &str, (world, app): (&str, &str), name: &str, flags: &[&str]) -> PathBuf {
    let source = testing::tests("serve").join(folder);
    let component = testing::scratch("serve")
        .unwrap()
        .join(format!("{name}.wasm"));
    let request = Request {
        app,
        world,
        flags,
        ..Request::new(&source, &component)
    };
    Builder::new().build(&request).unwrap();
    testing::succeed(testing::hognose().arg("compile").arg(&component).arg("-q")).unwrap();
    component.with_extension("cwasm")
}

/// Runs a program with something to read.
pub fn run(
    options: &[&str],
    program: &Path,
    arguments: &[&str],
    input: impl AsRef<[u8]>,
) -> Output {
    let input = input.as_ref();
    let mut process = testing::hognose()
        .arg("run")
        .args(options)
        .arg(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = process.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A program that has failed does not read it all.
            let _ = stdin.write_all(input);
        });
        process.wait_with_output().unwrap()
    })
}

//! Builds with a runtime without Python: what comes out runs, is the same every time, and imports
//! no more than it must.

mod fake;

use fake::{Build, artifact, bound, runtime};
use hognose_componentize::{CODE_IMPORT, Code, Component, Error, inspect};
use hognose_runtime_abi::{self as abi, Outcome, Problem, ProblemKind};
use wasmtime::component::Linker;
use wasmtime::{Engine, Store};
use wasmtime_wasi::{ResourceTable, WasiCtx, WasiCtxView, WasiView};

struct Host {
    wasi: WasiCtx,
    table: ResourceTable,
}

impl WasiView for Host {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

fn run(component: &Component) -> i32 {
    run_with(component, None)
}

/// Runs a component, which imports `code` if there is some.
fn run_with(component: &Component, code: Option<&[u8]>) -> i32 {
    let engine = Engine::default();
    let component = wasmtime::component::Component::new(&engine, &component.bytes).unwrap();
    let mut linker: Linker<Host> = Linker::new(&engine);
    wasmtime_wasi::p2::add_to_linker_sync(&mut linker).unwrap();
    linker
        .root()
        .func_wrap("host", |_, (base, x, y): (i32, i32, i32)| {
            Ok((base * 100 + x * 10 + y,))
        })
        .unwrap();
    if let Some(code) = code {
        let code = wasmtime::Module::new(&engine, code).unwrap();
        linker.root().module(CODE_IMPORT, &code).unwrap();
    }
    let host = Host {
        wasi: WasiCtx::builder().build(),
        table: ResourceTable::new(),
    };
    let mut store = Store::new(&engine, host);
    let instance = linker.instantiate(&mut store, &component).unwrap();
    let run = instance
        .get_typed_func::<(i32,), (i32,)>(&mut store, "run")
        .unwrap();
    let first = run.call(&mut store, (5,)).unwrap().0;
    assert_eq!(run.call(&mut store, (5,)).unwrap().0, first);
    first
}

fn problem(bind: &str, outcome: &Outcome, build: &Build) -> Error {
    let dir = tempfile::tempdir().unwrap();
    let artifact = artifact(
        dir.path(),
        abi::VERSION,
        &runtime(abi::VERSION, outcome, bind),
    )
    .unwrap();
    build.run(&artifact).unwrap_err()
}

#[test]
fn component_runs_and_imports_what_it_needs() {
    let dir = tempfile::tempdir().unwrap();
    let artifact = artifact(
        dir.path(),
        abi::VERSION,
        &runtime(abi::VERSION, &bound(), "(drop (call $print))"),
    )
    .unwrap();
    let build = Build::default();
    let component = build.run(&artifact).unwrap();
    assert_eq!(build.printed.lock().unwrap().as_slice(), b"imported\n");
    assert_eq!(run(&component), 10052);

    let inspection = inspect(&component.bytes).unwrap();
    assert_eq!(inspection.exports, ["run"]);
    assert!(inspection.imports.contains(&"host".to_owned()));
    assert!(
        inspection
            .imports
            .iter()
            .any(|name| name.starts_with("wasi:io/streams@"))
    );
    assert!(
        !inspection
            .imports
            .iter()
            .any(|name| name.contains("sockets")),
        "{:?}",
        inspection.imports
    );
    assert_eq!(inspection.parts, component.parts);
    let total: u64 = component.parts.iter().map(|part| part.bytes).sum();
    assert_eq!(total, component.bytes.len() as u64);
}

#[test]
fn stub_wasi_leaves_the_worlds_imports_only() {
    let dir = tempfile::tempdir().unwrap();
    let artifact = artifact(
        dir.path(),
        abi::VERSION,
        &runtime(abi::VERSION, &bound(), ""),
    )
    .unwrap();
    let component = Build {
        stub_wasi: true,
        ..Build::default()
    }
    .run(&artifact)
    .unwrap();
    assert_eq!(run(&component), 10052);
    assert_eq!(inspect(&component.bytes).unwrap().imports, ["host"]);
}

#[test]
fn code_may_stay_outside() {
    let dir = tempfile::tempdir().unwrap();
    let runtime = runtime(abi::VERSION, &bound(), "(drop (call $print))");
    let artifact = artifact(dir.path(), abi::VERSION, &runtime).unwrap();
    for stub_wasi in [false, true] {
        let whole = Build {
            stub_wasi,
            ..Build::default()
        };
        let shared = Build {
            code: Code::Shared,
            stub_wasi,
            ..Build::default()
        };
        let whole = run(&whole.run(&artifact).unwrap());
        let component = shared.run(&artifact).unwrap();
        assert_eq!(run_with(&component, Some(artifact.code().unwrap())), whole);
    }
}

#[test]
fn same_input_gives_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let open = || {
        artifact(
            dir.path(),
            abi::VERSION,
            &runtime(abi::VERSION, &bound(), ""),
        )
        .unwrap()
    };
    let first = Build::default().run(&open()).unwrap().bytes;
    // The second one comes from the cache: the compiled runtime and its sites, each with a seal.
    assert!(dir.path().join("cache").read_dir().unwrap().count() == 4);
    assert!(first == Build::default().run(&open()).unwrap().bytes);
    std::fs::write(dir.path().join("cache").join("broken"), b"").unwrap();
    for entry in dir.path().join("cache").read_dir().unwrap() {
        std::fs::write(entry.unwrap().path(), b"damaged").unwrap();
    }
    assert!(first == Build::default().run(&open()).unwrap().bytes);
}

#[test]
fn artifact_must_fit() {
    let dir = tempfile::tempdir().unwrap();
    let text = runtime(abi::VERSION, &bound(), "");
    let error = artifact(dir.path(), 99, &text).err().unwrap();
    assert!(
        error
            .to_string()
            .contains("is for version 99 of the runtime's ABI")
            && error.help().contains("cargo xtask runtime"),
        "{error}"
    );
    let text = text.replace("\"lift_bool\"", "\"lift_boole\"").replace(
        "(export \"failed\") (param)",
        "(export \"failed\") (param i64)",
    );
    let error = artifact(dir.path(), abi::VERSION, &text)
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains("`lift_bool` is missing") && error.contains("`failed` is "),
        "{error}"
    );
    let error = hognose_componentize::Artifact::open(&dir.path().join("nothing"))
        .err()
        .unwrap();
    assert!(matches!(error, Error::ArtifactMissing { .. }));

    let stale = artifact(dir.path(), abi::VERSION, &runtime(99, &bound(), "")).unwrap();
    let error = Build::default().run(&stale).unwrap_err().to_string();
    assert!(error.contains("built for version 99"), "{error}");
}

#[test]
fn app_that_fails_is_reported() {
    let build = Build::default();
    let found = Problem {
        kind: ProblemKind::MissingClass,
        message: "no class `Run`".into(),
        help: String::new(),
        traceback: String::new(),
    };
    let error = problem("", &Outcome::Problems(vec![found.clone()]), &build);
    assert!(matches!(error, Error::Problems(problems) if problems == [found]));
    let error = problem("(call $proc_exit (i32.const 3))", &bound(), &build);
    assert!(matches!(error, Error::Exited { status: 3 }), "{error}");
    let error = problem("unreachable", &bound(), &build);
    assert!(matches!(error, Error::Trapped { .. }), "{error}");
}

#[test]
fn shim_must_fit() {
    let shim = |from: &str, to: &str| {
        let build = Build {
            shim: fake::SHIM.replace(from, to),
            ..Build::default()
        };
        problem("", &bound(), &build).to_string()
    };
    let error = shim("\"call_export\"", "\"call_import\"");
    assert!(
        error.contains("`call_import`, which the runtime does not export"),
        "{error}"
    );
    let error = shim("(elem (i32.const 3)", "(elem (i32.const 4)");
    assert!(error.contains("start at 4, expected 3"), "{error}");
    let error = shim("(export \"run\")", "(export \"cabi_realloc\")");
    assert!(
        error.contains("`cabi_realloc` is exported twice"),
        "{error}"
    );
    let error = shim("(export \"run\")", "(export \"walk\")");
    assert!(error.contains("cannot make a component"), "{error}");
}

#[test]
fn stages_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    let artifact = artifact(
        dir.path(),
        abi::VERSION,
        &runtime(abi::VERSION, &bound(), ""),
    )
    .unwrap();
    let stages = dir.path().join("stages");
    let component = Build {
        keep_stages: Some(stages.clone()),
        ..Build::default()
    }
    .run(&artifact)
    .unwrap();
    for name in [
        "archive-0.zip",
        "manifest.txt",
        "bound.txt",
        "shim.wasm",
        "module.wasm",
    ] {
        assert!(stages.join(name).is_file(), "{name}");
    }
    assert_eq!(
        std::fs::read(stages.join("component.wasm")).unwrap(),
        component.bytes
    );
}

#[test]
fn failures_leave_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let artifact = artifact(
        dir.path(),
        abi::VERSION,
        &runtime(abi::VERSION, &bound(), ""),
    )
    .unwrap();
    let broken = Build {
        shim: "no module".into(),
        ..Build::default()
    };
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        broken.run(&artifact).is_ok()
    }));
    assert!(panicked.is_err());
    let cached = dir.path().join("cache").read_dir().unwrap();
    assert!(
        cached
            .flatten()
            .all(|entry| !entry.file_name().to_string_lossy().ends_with(".tmp"))
    );
    // The artifact is as good as before, from several threads too.
    std::thread::scope(|scope| {
        let builds = [0; 3].map(|_| scope.spawn(|| Build::default().run(&artifact).unwrap().bytes));
        let [first, second, third] = builds.map(|build| build.join().unwrap());
        assert!(first == second && second == third);
    });
}

//! Folders under `tests/check` hold a world, an app and what is found in it; all other apps of the
//! repository that build must be clean.
//!
//! `HOGNOSE_BLESS=1` writes `expected`.

#[path = "harness/world.rs"]
mod world;

use hognose_check::{Code, Finding, check};
use libtest_mimic::{Arguments, Failed, Trial};
use std::{fs, path::Path, process::ExitCode};
use testing::{name, root, subfolders};
use world::{Case, sources};

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for folder in subfolders(testing::tests("check")) {
        let name = name(&folder);
        trials.push(Trial::test(format!("check/{name}"), move || {
            golden(&folder)
        }));
    }
    for (name, case) in clean() {
        trials.push(Trial::test(format!("clean/{name}"), move || {
            is_clean(&case)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// What is found in a folder, compared with its file `expected`.
fn golden(folder: &Path) -> Result<(), Failed> {
    let mut case = Case::new(folder, "world.wit");
    let library = folder.join("library");
    if library.exists() {
        case.folders = vec![folder.join("app"), library];
    }
    let found = run(&case)?;
    let printed: Vec<String> = found.iter().map(|finding| print(finding, &case)).collect();
    let json = folder.join("expected.json");
    if json.exists() {
        let text = serde_json::to_string_pretty(&found)? + "\n";
        testing::text(&json, &text)?;
    }
    Ok(testing::text(
        &folder.join("expected"),
        &printed.join("\n"),
    )?)
}

fn run(case: &Case) -> Result<Vec<Finding>, Failed> {
    let world = case.load()?;
    let files = case.files();
    Ok(check(&world, &case.app, &sources(case, &files)))
}

/// A finding as text, with what stands at its places.
fn print(finding: &Finding, case: &Case) -> String {
    let place = &finding.python;
    let text = fs::read_to_string(case.folders[0].join(&place.path)).unwrap_or_default();
    let written = text.get(place.start..place.end).unwrap_or("?");
    let json = serde_json::to_value(finding).unwrap_or_default();
    let word = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
    let mut lines = vec![
        format!(
            "{}[{}]: {}",
            word("severity"),
            word("code"),
            finding.message
        ),
        format!(
            "  at {}:{}:{} `{written}`",
            place.path, place.line, place.column
        ),
    ];
    if let Some(wit) = &finding.wit {
        let text = fs::read_to_string(&case.wit).unwrap_or_default();
        let written = text.get(wit.start..wit.end).unwrap_or("?");
        lines.push(format!("  wit {} `{written}`", wit.path));
    }
    if let Some(help) = &finding.help {
        lines.push(format!("  help: {help}"));
    }
    lines.join("\n") + "\n"
}

fn is_clean(case: &Case) -> Result<(), Failed> {
    let mut found = run(case)?;
    if DELIBERATE.iter().any(|end| case.folders[0].ends_with(end)) {
        found.retain(|finding| finding.code != Code::WrongArguments);
    }
    let printed: Vec<String> = found.iter().map(|finding| print(finding, case)).collect();
    match printed.is_empty() {
        true => Ok(()),
        false => Err(printed.join("\n").into()),
    }
}

/// Apps that try what host functions do with wrong arguments.
const DELIBERATE: [&str; 2] = ["tests/runtime/import-arguments", "tests/leaks"];

/// Apps that build: nothing may be found in them.
fn clean() -> Vec<(String, Case)> {
    let mut cases = Vec::new();
    let mut add = |folder: &str, wit: &str, change: &dyn Fn(&mut Case)| {
        let path = root().join(folder);
        let mut case = Case::new(&path, wit);
        change(&mut case);
        let name = match case.app.as_str() {
            "app" => folder.to_owned(),
            app => format!("{folder}:{app}"),
        };
        cases.push((name, case));
    };
    for folder in subfolders(testing::tests("runtime")) {
        let script = fs::read_to_string(folder.join("calls.txt")).unwrap_or_default();
        // What Rust implements, the command line takes out of the world before.
        let is_half = folder.join("native").is_dir();
        if !script.contains("@build-fails") && !is_half {
            let folder = format!("tests/runtime/{}", name(&folder));
            add(&folder, "test.wit", &|case| case.world = Some("test"));
        }
    }
    for folder in [
        "streams",
        "tasks",
        "tasks/cancel",
        "leaks",
        "hosts/sync",
        "hosts/async",
    ] {
        add(&format!("tests/{folder}"), "test.wit", &|_| {});
    }
    for folder in ["anyio", "starlette"] {
        let installed: &[&str] = &["anyio", "starlette", "httpx"];
        let folder = format!("tests/ecosystem/{folder}");
        add(&folder, "test.wit", &|case| case.installed = installed);
    }
    for folder in ["program", "proxy", "service"] {
        let wit = fs::read_dir(root().join(format!("tests/serve/{folder}/wit")));
        let wit = wit.into_iter().flatten().flatten().next();
        let wit = wit.map(|entry| format!("wit/{}", name(&entry.path())));
        add(
            &format!("tests/serve/{folder}"),
            &wit.unwrap_or_default(),
            &|_| {},
        );
    }
    for folder in ["app", "async_app", "http_app"] {
        add(&format!("bench/{folder}"), "bench.wit", &|_| {});
    }
    for folder in ["hello", "plugin", "http", "asgi", "wsgi", "cli"] {
        add(&format!("templates/{folder}"), "wit/world.wit", &|case| {
            case.module = "sdk";
            case.installed = &["fastapi", "pydantic", "flask"];
        });
    }
    for version in ["0.2", "0.3"] {
        add(
            "tests/http/apps",
            &format!("../wit-{version}/world.wit"),
            &|case| {
                case.installed = &[
                    "flask",
                    "starlette",
                    "fastapi",
                    "httpx",
                    "pydantic",
                    "anyio",
                ];
            },
        );
    }
    for (folder, wit) in [
        ("build-data-files", "wit/world.wit"),
        ("build-adder-by-options", "adder/world.wit"),
        ("build-hello-by-options", "hello.wit"),
        ("build-inspect", "wit/world.wit"),
    ] {
        add(&format!("tests/cli/{folder}"), wit, &|_| {});
    }
    cases
}

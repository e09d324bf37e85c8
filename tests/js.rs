//! Components as ES modules: the cases of `tests/runtime` played by Node; see `tests/js/`.

#[path = "js/cases.rs"]
mod cases;

use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
    thread,
};

/// Cases that a host in JavaScript does not play, and why.
const SKIPPED: [(&str, &str); 9] = [
    ("directories", "it has no folders of the host"),
    ("files-in-memory", "it has no folders of the host"),
    ("host-import-while-building", "no component is made"),
    ("imports-left-out", "the script's host has no WIT of WASI"),
    (
        "name-lookup-refused",
        "the script's host has no WIT of WASI",
    ),
    (
        "native-package",
        "it is about the build, which compiles a runtime",
    ),
    ("pollables", "the script's host has no WIT of WASI"),
    ("rust-half", "it is about the build; it takes a minute"),
    (
        "rust-half-async",
        "it is about the build; it takes a minute",
    ),
];

/// What else fails where the engine cannot suspend a call (`WebAssembly.Suspending`).
const SUSPENDING: [&str; 3] = ["async-exports", "async-imports", "asyncio-matrix"];

fn main() {
    let arguments = Arguments::from_args();
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut folders: Vec<PathBuf> = ["runtime", "js/own"]
        .iter()
        .filter_map(|root| fs::read_dir(tests.join(root)).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .collect();
    folders.sort();
    let name = |folder: &Path| {
        folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    folders.retain(|folder| {
        let name = format!("js/{}", name(folder));
        let wanted = arguments
            .filter
            .as_ref()
            .is_none_or(|filter| match arguments.exact {
                true => name == *filter,
                false => name.contains(filter.as_str()),
            });
        let has = |file| folder.join(file).exists();
        wanted && (has("calls.txt") || has("check.mjs")) && !is_skipped(&name[3..])
    });
    if arguments.list {
        folders.clear();
    }
    let results = match env::var_os("CI").is_none() && node_says("1") != "1" {
        true => {
            eprintln!("`node` is missing: the host in JavaScript goes untested");
            BTreeMap::new()
        }
        false => play(&folders),
    };
    let suspends = node_says("typeof WebAssembly.Suspending") == "function";
    let trials = folders.iter().map(|folder| {
        let name = name(folder);
        let result = results.get(&name).cloned();
        let skipped = !suspends && SUSPENDING.contains(&name.as_str());
        Trial::test(format!("js/{name}"), move || match result {
            Some(Ok(())) => Ok(()),
            Some(Err(error)) => Err(Failed::from(error)),
            None => Err(Failed::from("it was not played")),
        })
        .with_ignored_flag(skipped || results.is_empty())
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn is_skipped(name: &str) -> bool {
    SKIPPED.iter().any(|(skipped, _)| *skipped == name)
}

/// What Node makes of an expression; nothing if it is not there.
fn node_says(expression: &str) -> String {
    let output = Command::new("node").args(["-p", expression]).output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// Builds all cases, and plays them in one process.
fn play(folders: &[PathBuf]) -> BTreeMap<String, Result<(), String>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("js");
    let results: Mutex<BTreeMap<String, Result<(), String>>> = Mutex::default();
    let built = Mutex::new(Vec::new());
    let next = Mutex::new(folders.iter());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(folder) = next.lock().ok().and_then(|mut next| next.next()) else {
                        return;
                    };
                    let name = folder.file_name().unwrap_or_default();
                    let name = name.to_string_lossy().into_owned();
                    match cases::build(folder, &scratch.join(&name), &name) {
                        Ok(case) => built.lock().map(|mut built| built.push(case)).ok(),
                        Err(error) => results
                            .lock()
                            .map(|mut results| drop(results.insert(name, Err(error))))
                            .ok(),
                    };
                }
            });
        }
    });
    let cases = serde_json::Value::Array(built.into_inner().unwrap_or_default());
    let list = scratch.join("cases.json");
    let _ = fs::create_dir_all(&scratch);
    fs::write(&list, cases.to_string()).expect("the scratch folder can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js/run.mjs");
    let output = Command::new("node").arg(script).arg(&list).output();
    let mut results = results.into_inner().unwrap_or_default();
    match output {
        Ok(output) => {
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
            for line in String::from_utf8_lossy(&output.stdout).lines() {
                let Ok(line) = serde_json::from_str::<serde_json::Value>(line) else {
                    continue;
                };
                let name = line["name"].as_str().unwrap_or_default().to_owned();
                let result = match line["error"].as_str() {
                    Some(error) => Err(error.to_owned()),
                    None => Ok(()),
                };
                results.insert(name, result);
            }
        }
        Err(error) => eprintln!("node: {error}"),
    }
    results
}

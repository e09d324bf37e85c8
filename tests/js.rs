//! Components as ES modules: the cases of `tests/runtime` played by Node and, in a worker, by
//! Chromium, and by Firefox if that is asked for; see `tests/js/`.

#[path = "js/cases.rs"]
mod cases;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, MutexGuard},
    thread,
    time::Instant,
};

/// Cases that a host in JavaScript does not play, and why.
const SKIPPED: [(&str, &str); 10] = [
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
    ("stdlib-used", "what it leaves out lies beside the module"),
];

/// What else fails where the engine cannot suspend a call (`WebAssembly.Suspending`).
const SUSPENDING: [&str; 3] = ["async-exports", "async-imports", "asyncio-matrix"];

/// Results by host and case.
type Results = BTreeMap<(&'static str, String), Result<(), String>>;

/// If this variable is set, more is played: engines of npm, Vite, Firefox, and apps that need
/// packages.
const ENGINES: &str = "HOGNOSE_JS_ENGINES";

const NODE: &str = "js";
const CHROMIUM: &str = "chromium";
const FIREFOX: &str = "firefox";

fn main() {
    let arguments = Arguments::from_args();
    let is_wanted = |host: &str, name: &str| {
        let name = format!("{host}/{name}");
        let filter = arguments.filter.as_ref();
        filter.is_none_or(|filter| match arguments.exact {
            true => name == *filter,
            false => name.contains(filter.as_str()),
        })
    };
    let folders = folders();
    let hosts: Vec<&'static str> = [
        (NODE, node_says("1") == "1"),
        (CHROMIUM, browser(CHROMIUM).is_some()),
        (FIREFOX, browser(FIREFOX).is_some()),
    ]
    .into_iter()
    .filter(|(host, _)| *host != FIREFOX || env::var_os(ENGINES).is_some())
    .filter(|(host, there)| {
        if !there && env::var_os("CI").is_none() {
            eprintln!("`{host}` is missing: what it would play goes untested");
        }
        *there || env::var_os("CI").is_some()
    })
    .map(|(host, _)| host)
    .collect();
    let wanted: Vec<(&'static str, &PathBuf)> = hosts
        .iter()
        .flat_map(|host| folders.iter().map(|folder| (*host, folder)))
        .filter(|(host, folder)| is_wanted(host, &name(folder)))
        .collect();
    let results = match arguments.list {
        true => Results::new(),
        false => play(&wanted),
    };
    let engines = match env::var_os(ENGINES) {
        Some(_) if !arguments.list => engines(),
        _ => Results::new(),
    };
    let suspends = node_says("typeof WebAssembly.Suspending") == "function";
    let trials = wanted.iter().map(|(host, folder)| {
        let name = name(folder);
        let result = results.get(&(*host, name.clone())).cloned();
        let skipped = *host == NODE && !suspends && SUSPENDING.contains(&name.as_str());
        Trial::test(format!("{host}/{name}"), move || match result {
            Some(result) => result.map_err(Failed::from),
            None => Err(Failed::from("it was not played")),
        })
        .with_ignored_flag(skipped)
    });
    let engines = engines.into_iter().map(|((host, name), result)| {
        Trial::test(format!("{host}/{name}"), || result.map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.chain(engines).collect()).exit();
}

/// Plays the case `system`, which was built for the others, in engines of npm, and changes a
/// project that Vite shows.
fn engines() -> Results {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut vite = Command::new("node");
    vite.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js/vite.mjs"))
        .arg(env!("CARGO_BIN_EXE_hognose"))
        .arg(scratch.join("js-vite"));
    let mut results = told("vite", &mut vite);
    let mut command = Command::new("node");
    command
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js/engines.mjs"))
        .arg(scratch.join("js/system"))
        .arg(scratch.join("js-engines"));
    results.append(&mut told("engines", &mut command));
    results
}

/// The cases, in order.
fn folders() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut folders: Vec<PathBuf> = ["runtime", "js/own"]
        .iter()
        .filter_map(|root| fs::read_dir(tests.join(root)).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .collect();
    folders.sort();
    folders.retain(|folder| {
        let has = |file| folder.join(file).exists();
        let is_skipped = SKIPPED.iter().any(|(skipped, _)| *skipped == name(folder));
        let is_far = cases::is_script(folder) && env::var_os(ENGINES).is_none();
        (has("calls.txt") || has("check.mjs")) && !is_skipped && !is_far
    });
    folders
}

fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// What Node makes of an expression; nothing if it is not there.
fn node_says(expression: &str) -> String {
    let output = Command::new("node").args(["-p", expression]).output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// A browser, if it is installed.
fn browser(host: &str) -> Option<PathBuf> {
    let names = match host {
        FIREFOX => ["firefox-esr", "firefox"],
        _ => ["chromium", "google-chrome"],
    };
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|program| program.is_file())
}

/// Builds all cases, and plays them: those of a host in one process.
fn play(wanted: &[(&'static str, &PathBuf)]) -> Results {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("js");
    let _ = fs::create_dir_all(&scratch);
    let mut folders: Vec<&PathBuf> = wanted.iter().map(|(_, folder)| *folder).collect();
    folders.sort();
    folders.dedup();
    let built = build(&folders, &scratch);
    let mut results = Results::new();
    let played = thread::scope(|scope| {
        let hosts = [NODE, CHROMIUM, FIREFOX].map(|host| {
            let (mut cases, mut ends) = (Vec::new(), Results::new());
            for (_, folder) in wanted.iter().filter(|(it, _)| *it == host) {
                let name = name(folder);
                match built.get(&name) {
                    Some(Ok(case)) => cases.push(case.clone()),
                    Some(Err(error)) => drop(ends.insert((host, name), Err(error.clone()))),
                    None => {}
                }
            }
            results.append(&mut ends);
            let list = scratch.join(format!("{host}.json"));
            scope.spawn(move || match cases.is_empty() {
                true => Results::new(),
                false => play_on(host, &cases, &list),
            })
        });
        hosts.map(|host| host.join().unwrap_or_default())
    });
    results.extend(played.into_iter().flatten());
    results
}

/// Plays cases on a host.
fn play_on(host: &'static str, cases: &[Value], list: &Path) -> Results {
    fs::write(list, Value::from(cases).to_string()).expect("the scratch folder can be written");
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js");
    let mut command = Command::new("node");
    match host {
        CHROMIUM | FIREFOX => command
            .arg(scripts.join("browser.mjs"))
            .arg(list)
            .arg(browser(host).unwrap_or_else(|| host.into())),
        _ => command.arg(scripts.join("run.mjs")).arg(list),
    };
    told(host, &mut command)
}

/// What a script says of each case, in lines of JSON.
fn told(host: &'static str, command: &mut Command) -> Results {
    let mut results = Results::new();
    let begun = Instant::now();
    match command.output() {
        Ok(output) => {
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
            for line in String::from_utf8_lossy(&output.stdout).lines() {
                let Ok(line) = serde_json::from_str::<Value>(line) else {
                    continue;
                };
                let name = line["name"].as_str().unwrap_or_default().to_owned();
                let result = match line["error"].as_str() {
                    Some(error) => Err(error.to_owned()),
                    None => Ok(()),
                };
                results.insert((host, name), result);
            }
            let took = begun.elapsed().as_secs_f64();
            eprintln!("{host}: {} cases in {took:.1} s", results.len());
        }
        Err(error) => eprintln!("node: {error}"),
    }
    results
}

/// Builds cases, two at a time.
fn build(folders: &[&PathBuf], scratch: &Path) -> BTreeMap<String, Result<Value, String>> {
    let built = Mutex::default();
    let next = Mutex::new(folders.iter());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(folder) = next.lock().ok().and_then(|mut next| next.next()) {
                    let name = name(folder);
                    let case = cases::build(folder, &scratch.join(&name), &name);
                    let _ = built
                        .lock()
                        .map(|mut built: Built| built.insert(name, case));
                }
            });
        }
    });
    built.into_inner().unwrap_or_default()
}

type Built<'a> = MutexGuard<'a, BTreeMap<String, Result<Value, String>>>;

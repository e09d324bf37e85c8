//! Python in pages: the checks in `tests/web/`, in Chromium, with the package made of `web/`.

#[path = "web/dev.rs"]
mod dev;
#[path = "web/package.rs"]
mod package;
#[path = "web/pages.rs"]
mod pages;
#[path = "web/published.rs"]
mod published;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::{collections::BTreeMap, env, fs, path::Path, process::Command, time::Instant};

/// How the page is opened: where calls can be suspended, isolated, and with neither.
const MODES: [&str; 3] = ["suspends", "isolated", "neither"];

/// The check without a browser.
const DEV: &str = "hognose-dev";

/// The check that makes the pictures of the guide.
const PICTURES: &str = "pictures";
/// In `docs/images`.
const IMAGES: [&str; 2] = ["page.png", "page-changed.png"];

/// Results by check: the error, or nothing.
type Results = BTreeMap<String, Option<String>>;

fn main() {
    let mut arguments = Arguments::from_args();
    let wanted = arguments.filter.take().unwrap_or_default();
    let is_there = testing::has_runtime() && (browser().is_some() || testing::in_ci());
    if !is_there {
        eprintln!("Chromium or the runtime is missing: pages go untested");
    }
    if !is_there || arguments.list || !is_known(&wanted) {
        libtest_mimic::run(&arguments, Vec::new()).exit();
    }
    let trials = match package::package().and_then(|package| all(&package, &wanted)) {
        Ok(results) => results.into_iter().map(|(name, error)| {
            Trial::test(name, move || match error {
                Some(error) => Err(Failed::from(error)),
                None => Ok(()),
            })
        }),
        Err(error) => {
            let failed = Trial::test("pages", move || Err(Failed::from(error)));
            libtest_mimic::run(&arguments, vec![failed]).exit()
        }
    };
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// What checks may be called: some are not made everywhere.
fn names() -> Vec<String> {
    let scripts = fs::read_dir(testing::tests("web")).into_iter().flatten();
    let mut names = Vec::new();
    for path in scripts.flatten().map(|entry| entry.path()) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        let checks = text.split("export async function ").skip(1);
        for check in checks.filter_map(|text| text.split('(').next()) {
            names.extend(MODES.map(|mode| format!("{mode}/{file}/{check}")));
        }
    }
    names
}

fn is_known(wanted: &str) -> bool {
    in_browser(wanted) || in_workerd(wanted) || [DEV, PICTURES].iter().any(|it| it.contains(wanted))
}

fn in_browser(wanted: &str) -> bool {
    names().iter().any(|name| name.contains(wanted))
}

fn in_workerd(wanted: &str) -> bool {
    let names_it = wanted.is_empty() || wanted.contains("workerd");
    names_it && env::var_os("HOGNOSE_JS_ENGINES").is_some()
}

/// Chromium, if it is installed.
fn browser() -> Option<&'static str> {
    let mut names = ["chromium", "google-chrome"].into_iter();
    names.find(|name| testing::finds(name, "--version"))
}

/// In Chromium, and with `HOGNOSE_JS_ENGINES` in workerd, which npm brings.
fn all(package: &Path, wanted: &str) -> Result<Results, testing::Error> {
    let mut results = Results::new();
    if in_browser(wanted) {
        let mut command = script("browser.mjs", package);
        command.arg(browser().unwrap_or("chromium")).arg(wanted);
        results.extend(play(&mut command)?);
    }
    if DEV.contains(wanted) {
        let page = pages::folder("words")?;
        let failed = dev::serves(&page, package)
            .and_then(|()| dev::supplies(&pages::folder("depends")?, package));
        let failed = failed.err();
        results.insert(DEV.to_owned(), failed.map(|error| error.0));
    }
    if PICTURES.contains(wanted) {
        let failed = pictures(package).err();
        results.insert(PICTURES.to_owned(), failed.map(|error| error.0));
    }
    if in_workerd(wanted) {
        let mut command = script("workerd.mjs", package);
        results.extend(play(command.arg(testing::scratch("web-workerd")?))?);
    }
    Ok(results)
}

/// Uses the site and takes pictures, which are those of the guide where goldens are accepted. Their
/// bytes are of the browser's release and its fonts.
fn pictures(package: &Path) -> Result<(), testing::Error> {
    let folder = match testing::bless() {
        true => testing::root().join("docs/images"),
        false => testing::scratch("web-pictures")?,
    };
    let files = IMAGES.map(|name| folder.join(name));
    let mut command = script("picture.mjs", &package.join("site"));
    command.arg(browser().unwrap_or("chromium")).args(&files);
    testing::succeed(&mut command)?;
    for (file, name) in files.iter().zip(IMAGES) {
        let known = testing::root().join("docs/images").join(name);
        let (found, known) = (header(file)?, header(&known)?);
        if found != known {
            let message = format!("`{name}`: the header is {found:?}, expected {known:?}");
            return Err(testing::Error(message));
        }
    }
    Ok(())
}

/// Where a picture says that it is one, and how large.
fn header(file: &Path) -> Result<Vec<u8>, testing::Error> {
    let bytes = fs::read(file).map_err(|error| testing::Error::at(file, error))?;
    Ok(bytes.into_iter().take(24).collect())
}

fn script(name: &str, package: &Path) -> Command {
    let mut command = Command::new("node");
    command.arg(testing::tests("web").join(name)).arg(package);
    command
}

/// Runs checks.
fn play(command: &mut Command) -> Result<Results, testing::Error> {
    let begun = Instant::now();
    let (output, notes) = testing::succeed(command)?;
    eprint!("{notes}");
    let lines = output
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let results: Results = lines
        .filter_map(|line: Value| {
            let error = line["error"].as_str().map(str::to_owned);
            Some((line["name"].as_str()?.to_owned(), error))
        })
        .collect();
    let took = begun.elapsed().as_secs_f64();
    eprintln!("{} checks in {took:.1} s", results.len());
    match results.is_empty() {
        true => Err(testing::Error("no check was made".to_owned())),
        false => Ok(results),
    }
}

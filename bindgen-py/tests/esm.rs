//! The ES module for every world in the corpus: its own part and its types compared with
//! `tests/codegen/js` for six worlds, and all of them read by TypeScript, where npm is there.

mod corpus;

use hognose_bindgen_py::emit::js::{CoreModule, emit, own_part};
use hognose_bindgen_py::world::{Options, World};
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use wit_parser::Resolve;

/// Worlds whose modules are kept as texts.
const KEPT: [&str; 6] = [
    "async",
    "channels-sides",
    "maps",
    "options-nested",
    "resources-both",
    "variants",
];

fn main() {
    let folder = testing::tests("codegen");
    let mut trials: Vec<Trial> = corpus::cases(&folder)
        .into_iter()
        .map(|case| {
            let golden = folder.join("js").join(&case.name);
            Trial::test(case.name.clone(), move || check(&case, &golden))
        })
        .collect();
    trials.push(Trial::test("typescript", move || typescript(&folder)));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn files(case: &corpus::Case) -> Result<(BTreeMap<String, String>, String), Failed> {
    let loaded = case.load()?;
    let world = World::new(loaded.resolve, loaded.world, &Options::default())
        .map_err(|problems| format!("{problems:?}"))?;
    let core = CoreModule::whole(&world);
    let name = "world";
    Ok((emit(&world, &core, name), own_part(&world, &core, name)))
}

fn check(case: &corpus::Case, golden: &Path) -> Result<(), Failed> {
    let (mut files, own) = files(case)?;
    if KEPT.contains(&case.name.as_str()) {
        let types = files.remove("world.instance.d.ts").unwrap_or_default();
        let own_types = types.split_once("): Promise<Exports>;\n");
        let own_types = own_types.map_or_else(|| types.clone(), |(_, own)| own.to_owned());
        let module = files.get("world.instance.js").map_or(0, String::len);
        let kept = BTreeMap::from([
            // Rounded, so that not every change of the runtime is seen here.
            (
                "size.txt".to_owned(),
                format!("{} kB\n", module.div_ceil(1000)),
            ),
            ("own.js".to_owned(), own),
            ("own.d.ts".to_owned(), own_types),
        ]);
        testing::tree(golden, &kept)?;
    }
    Ok(())
}

/// All modules and types are what TypeScript takes for such.
fn typescript(folder: &Path) -> Result<(), Failed> {
    let scratch = testing::scratch("esm")?;
    let mut roots = Vec::new();
    for case in corpus::cases(folder) {
        let (files, _) = files(&case)?;
        let place = scratch.join("worlds").join(&case.name);
        fs::create_dir_all(&place)?;
        for (name, text) in files {
            // A declaration hides the module of its name.
            let name = match name.strip_suffix(".instance.js") {
                Some(stem) => format!("{stem}.text.js"),
                None => name,
            };
            fs::write(place.join(&name), text)?;
            roots.push(place.join(name));
        }
    }
    let Some(compiler) = compiler(&scratch)? else {
        eprintln!("`npm` is missing: types go unread");
        return Ok(());
    };
    roots.push(page(&scratch.join("page"), "")?);
    let package = package(&scratch.join("web"))?;
    for (roots, check_js) in [(&roots, false), (&package, true)] {
        let found = checked(&compiler, &scratch, roots, check_js)?;
        if !found.is_empty() {
            return Err(found.into());
        }
    }
    // A page that does not fit its world.
    let wrong = page(&scratch.join("wrong"), "countWords(5)[0]!.text.length;\n")?;
    let found = checked(&compiler, &scratch, &[wrong], false)?;
    match found.contains("TS2345") && found.contains("'number' is not assignable") {
        true => Ok(()),
        false => Err(format!("a wrong argument is reported as: {found}").into()),
    }
}

/// The page of the template, with the module of its world, and something after it.
fn page(folder: &Path, more: &str) -> Result<PathBuf, Failed> {
    let template = testing::root().join("templates/vite");
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(template.join("wit"))?;
    let world = resolve.select_world(&[package], None)?;
    let world = World::new(resolve, world, &Options::default())
        .map_err(|problems| format!("{problems:?}"))?;
    fs::create_dir_all(folder.join("page"))?;
    fs::create_dir_all(folder.join("src"))?;
    for (name, text) in emit(&world, &CoreModule::whole(&world), "page") {
        fs::write(folder.join("page").join(name), text)?;
    }
    let main = folder.join("src/main.ts");
    let text = fs::read_to_string(template.join("src/main.ts"))?;
    fs::write(&main, text + more)?;
    Ok(main)
}

/// The sources of the package for pages, beside the module of their world.
fn package(folder: &Path) -> Result<Vec<PathBuf>, Failed> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(testing::root().join("wit/web"))?;
    let world = resolve.select_world(&[package], None)?;
    let world = World::new(resolve, world, &Options::default())
        .map_err(|problems| format!("{problems:?}"))?;
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("runner"))?;
    for (name, text) in emit(&world, &CoreModule::whole(&world), "runner") {
        fs::write(folder.join("runner").join(name), text)?;
    }
    let web = testing::root().join("web");
    fs::copy(web.join("package.json"), folder.join("package.json"))?;
    testing::copy(&web.join("src"), &folder.join("src"), &[])?;
    let mut sources = Vec::new();
    for inner in ["src", "src/host"] {
        let entries = fs::read_dir(folder.join(inner))?;
        sources.extend(entries.flatten().map(|entry| entry.path()));
    }
    sources.retain(|path| path.is_file());
    Ok(sources)
}

/// What TypeScript finds in files.
fn checked(
    compiler: &Path,
    scratch: &Path,
    roots: &[PathBuf],
    check_js: bool,
) -> Result<String, Failed> {
    fs::write(
        scratch.join("tsconfig.json"),
        serde_free_config(roots, check_js),
    )?;
    let output = Command::new("node")
        .arg(compiler)
        .arg("-p")
        .arg(scratch)
        .output()?;
    Ok(match output.status.success() {
        true => String::new(),
        false => String::from_utf8_lossy(&output.stdout).into_owned(),
    })
}

fn serde_free_config(roots: &[PathBuf], check_js: bool) -> String {
    let files: Vec<String> = roots.iter().map(|path| format!("{path:?}")).collect();
    format!(
        "{{\"compilerOptions\": {{\"strict\": true, \"noEmit\": true, \"allowJs\": true, \
         \"checkJs\": {check_js}, \"target\": \"esnext\", \"module\": \"nodenext\", \"lib\": [\"esnext\", \"dom\", \"dom.iterable\"], \
         \"types\": []}}, \"files\": [{}]}}",
        files.join(",")
    )
}

/// TypeScript from npm, installed once.
fn compiler(scratch: &Path) -> Result<Option<PathBuf>, Failed> {
    let compiler = scratch.join("node_modules/typescript/lib/tsc.js");
    if compiler.exists() {
        return Ok(Some(compiler));
    }
    fs::write(
        scratch.join("package.json"),
        "{\"private\": true, \"type\": \"module\", \"dependencies\": {\"typescript\": \"5.9.3\"}}",
    )?;
    let npm = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--silent"])
        .current_dir(scratch)
        .output();
    match npm {
        Ok(output) if output.status.success() => Ok(Some(compiler)),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
        Err(_) if env::var_os("CI").is_none() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

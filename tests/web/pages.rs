//! Pages, and the sites that `hognose build` makes of them: that of the template, and two with
//! dependencies, whose lock names wheels beside it.

use hognose_natives::release;
use sha2::{Digest, Sha256};
use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};
use testing::Error;
use zip::{ZipWriter, write::SimpleFileOptions};

/// Wheels: name, a module of it, and what it needs.
const WHEELS: [(&str, &str, &str, &str); 3] = [
    (
        "greet-kit",
        "greet_kit/__init__.py",
        "from helper_kit import NAME\ndef hello():\n    return f'hello {NAME}'\n",
        "helper-kit>=1",
    ),
    (
        "helper-kit",
        "helper_kit.py",
        "NAME = 'helper'\n",
        "unused-kit; extra == 'more'",
    ),
    ("unused-kit", "unused_kit.py", "", ""),
];

/// A page whose script shows what an expression gives.
const INDEX: &str = "<!DOCTYPE html>
<p id=\"app\"></p>
<script type=\"py\">
    from js import document
    IMPORTS
    document.getElementById('app').textContent = VALUE
</script>
<script type=\"module\" src=\"./hognose/src/pyscript.js\"></script>
";

/// Where pages are.
pub fn folder(name: &str) -> Result<PathBuf, Error> {
    Ok(testing::scratch("web-page")?.join(name))
}

/// Writes the sites into the package's folder.
pub fn write(package: &Path) -> Result<(), Error> {
    let page = folder("words")?;
    // That of an earlier run.
    let _ = fs::remove_dir_all(&page);
    let mut new = testing::hognose();
    testing::succeed(new.args(["new", "--template", "page", "-q"]).arg(&page))?;
    site(&page, package, "site")?;
    with_dependencies("depends", "from greet_kit import hello", "hello()", None)?;
    site(&folder("depends")?, package, "depends")?;
    let natives = fs::read_dir(testing::runtime().join("natives"))
        .into_iter()
        .flatten();
    let mut names = natives.flatten().map(|entry| testing::name(&entry.path()));
    let markupsafe = names.find_map(|file| {
        let (name, release) = release(&file)?;
        (name == "markupsafe").then(|| release.to_owned())
    });
    let _ = fs::remove_dir_all(package.join("native"));
    if let Some(release) = markupsafe {
        let imports = "import greet_kit, markupsafe._speedups";
        let value = "greet_kit.hello() + str(markupsafe.escape('<'))";
        with_dependencies("native", imports, value, Some(&release))?;
        site(&folder("native")?, package, "native")?;
    }
    Ok(())
}

/// Builds a site, of which the larger runners are no part that the page does not name.
fn site(page: &Path, package: &Path, name: &str) -> Result<(), Error> {
    let output = package.join(name);
    let mut build = testing::hognose_in(page);
    build.env("HOGNOSE_WEB", package);
    testing::succeed(build.args(["build", "-o"]).arg(&output))?;
    for runner in ["full.wasm", "natives.wasm"] {
        if output.join("hognose/runner").join(runner).exists() {
            return Err(Error(format!("the site of `{name}` has `{runner}`")));
        }
    }
    Ok(())
}

/// A page with dependencies, of which `markupsafe` comes with Hognose.
fn with_dependencies(
    name: &str,
    imports: &str,
    value: &str,
    markupsafe: Option<&str>,
) -> Result<(), Error> {
    let page = folder(name)?;
    let _ = fs::remove_dir_all(&page);
    let wheels = page.join("wheels");
    fs::create_dir_all(&wheels).map_err(|error| Error::at(&wheels, error))?;
    let mut lock = "lock-version = \"1.0\"\n".to_owned();
    for (name, file, text, needs) in WHEELS {
        let bytes = wheel(name, file, text, needs).map_err(|error| Error(error.to_string()))?;
        let file = format!("wheels/{}-1.0-py3-none-any.whl", name.replace('-', "_"));
        put(&page.join(&file), &bytes)?;
        add(&mut lock, (name, "1.0"), &file, &bytes);
    }
    let mut named = "\"greet-kit\", \"unused-kit\"".to_owned();
    if let Some(release) = markupsafe {
        named += ", \"markupsafe\"";
        // Any wheel of it stands for the one that comes with Hognose.
        let file = format!("markupsafe-{release}-cp313-cp313-manylinux_2_28_x86_64.whl");
        add(&mut lock, ("markupsafe", release), &file, &[]);
    }
    let project =
        format!("[project]\nname = \"{name}\"\nversion = \"1\"\ndependencies = [{named}]\n");
    put(&page.join("pyproject.toml"), project.as_bytes())?;
    put(&page.join("pylock.toml"), lock.as_bytes())?;
    let index = INDEX.replace("IMPORTS", imports).replace("VALUE", value);
    put(&page.join("index.html"), index.as_bytes())
}

/// A package in a lock.
fn add(lock: &mut String, (name, release): (&str, &str), file: &str, bytes: &[u8]) {
    let hash = Sha256::digest(bytes);
    let _ = writeln!(
        lock,
        "[[packages]]\nname = \"{name}\"\nversion = \"{release}\"\nwheels = [{{ path = \"{file}\", hashes = {{ sha256 = \"{hash:x}\" }} }}]"
    );
}

fn wheel(name: &str, file: &str, text: &str, needs: &str) -> zip::result::ZipResult<Vec<u8>> {
    let info = format!("{}-1.0.dist-info", name.replace('-', "_"));
    let mut metadata = format!("Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n");
    if !needs.is_empty() {
        metadata += &format!("Requires-Dist: {needs}\n");
    }
    let tags = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
    let names = [
        file.to_owned(),
        format!("{info}/METADATA"),
        format!("{info}/WHEEL"),
        format!("{info}/RECORD"),
    ];
    let record: String = names.iter().map(|name| format!("{name},,\n")).collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in names.iter().zip([text, &metadata, tags, &record]) {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|error| Error::at(path, error))
}

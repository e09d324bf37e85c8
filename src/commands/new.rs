//! `hognose new`: a project from a template.

use crate::{
    args::{New, Template},
    diagnostics::{Code, Doing, Failure, Report, Result},
    files,
    inputs::names,
    terminal::{interrupt, say},
};
use std::path::Path;

/// The files of a template by path. Each template is itself a project, named like the template.
type Files = [(&'static str, &'static str)];

macro_rules! template {
    ($name:literal: $($path:literal),*) => {
        &[$(($path, include_str!(concat!("../../templates/", $name, "/", $path)))),*]
    };
}

const HELLO: &Files = template!("hello": "pyproject.toml", "app.py", "wit/world.wit", "README.md");
const PLUGIN: &Files =
    template!("plugin": "pyproject.toml", "app.py", "wit/world.wit", "README.md");
const HTTP: &Files = template!("http": "pyproject.toml", "app.py", "wit/world.wit", "README.md");
const ASGI: &Files = template!("asgi": "pyproject.toml", "app.py", "wit/world.wit", "README.md");
const FASTAPI: &Files = template!(
    "fastapi": "pyproject.toml", "api.py", "app.py", "test_api.py", "wit/world.wit", "README.md"
);
const WSGI: &Files = template!("wsgi": "pyproject.toml", "app.py", "wit/world.wit", "README.md");
const SPIN: &Files = template!(
    "spin": "pyproject.toml", "app.py", "spin.toml", "wit/world.wit", "README.md"
);
const CLI: &Files = template!("cli": "pyproject.toml", "app.py", "wit/world.wit", "README.md");

const NUMPY: &Files = template!("numpy": "pyproject.toml", "app.py", "wit/world.wit", "README.md");

const MIXED: &Files = template!(
    "mixed": "pyproject.toml", "app.py", "native.pyi", "wit/world.wit", "native/Cargo.toml", "native/src/lib.rs", "README.md"
);

const VITE: &Files = template!(
    "vite": "pyproject.toml", "python/app.py", "wit/world.wit", "package.json", "tsconfig.json", "index.html", "src/main.ts", "README.md"
);

pub(super) fn run(args: &New) -> Result<()> {
    let name = project_name(&args.path)?;
    refuse_existing(&args.path)?;
    let (template, files) = match args.template {
        Template::Hello => ("hello", HELLO),
        Template::Plugin => ("plugin", PLUGIN),
        Template::Http => ("http", HTTP),
        Template::Asgi => ("asgi", ASGI),
        Template::Fastapi => ("fastapi", FASTAPI),
        Template::Wsgi => ("wsgi", WSGI),
        Template::Spin => ("spin", SPIN),
        Template::Cli => ("cli", CLI),
        Template::Numpy => ("numpy", NUMPY),
        Template::Mixed => ("mixed", MIXED),
        Template::Vite => ("vite", VITE),
    };
    // All of the files or none.
    interrupt::put_off(|| {
        files.iter().try_for_each(|(path, text)| {
            let text = rename(path, text, template, &name);
            files::write_text(&args.path.join(path), &text)
        })
    })?;
    if !args.messages.quiet {
        let path = args.path.display();
        say(&format!("made `{path}` from the template `{template}`"))?;
        say(&format!("next:\n  cd {path}"))?;
        say("  hognose bindings    # for your editor: the module `sdk`")?;
        let made = match args.template {
            Template::Vite => "page/".to_string(),
            _ => format!("{name}.wasm"),
        };
        say(&format!("  hognose build       # makes {made}"))?;
        match args.template {
            Template::Http | Template::Asgi | Template::Fastapi | Template::Wsgi => {
                say(&format!("  hognose serve {name}.wasm"))?;
            }
            Template::Spin => say("  spin up             # or `spin build --up`, for both")?,
            Template::Cli => say(&format!("  hognose run {name}.wasm"))?,
            Template::Vite => {
                say("  npm install")?;
                say("  npm run dev         # and `hognose dev` beside it")?;
            }
            Template::Hello | Template::Plugin | Template::Numpy | Template::Mixed => {}
        }
    }
    Ok(())
}

/// Gives a file of the template the project's name. The world keeps its own: hosts know it.
fn rename(path: &str, text: &str, template: &str, name: &str) -> String {
    if path.ends_with(".wit") || path.ends_with(".py") || path.starts_with("native/") {
        return text.to_string();
    }
    let text = match path {
        "spin.toml" => {
            let id = component_id(name);
            text.replace("component.spin", &format!("component.{id}"))
                .replace("component = \"spin\"", &format!("component = \"{id}\""))
        }
        _ => text.to_string(),
    };
    text.replace(
        &format!("name = \"{template}\""),
        &format!("name = \"{name}\""),
    )
    .replace(
        &format!("\"name\": \"{template}\""),
        &format!("\"name\": \"{name}\""),
    )
    .replace(&format!("# {template}\n"), &format!("# {name}\n"))
    .replace(&format!("{template}.wasm"), &format!("{name}.wasm"))
}

/// The name as one of Spin's components has it: words of lower-case letters and digits that begin
/// with a letter, joined with `-`.
fn component_id(name: &str) -> String {
    let mut id = String::new();
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let begins = word.starts_with(|first: char| first.is_ascii_alphabetic());
        match (id.is_empty(), begins) {
            (true, false) => id.push_str("app"),
            (false, true) => id.push('-'),
            (true, true) | (false, false) => {}
        }
        id.push_str(&word.to_ascii_lowercase());
    }
    id
}

fn project_name(path: &Path) -> Result<String> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if names::is_project(&name) {
        return Ok(name);
    }
    let report = Report::new(
        Code::UnusableName,
        format!("`{name}` is not a name for a Python project"),
    );
    Err(report.help(names::PROJECT_HELP).into())
}

fn refuse_existing(path: &Path) -> Result<()> {
    match path.read_dir() {
        Ok(mut entries) => match entries.next() {
            Some(_) => Err(Report::new(
                Code::CannotWrite,
                format!("`{}` exists and is not empty", path.display()),
            )
            .help("choose another name")
            .into()),
            None => Ok(()),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::file(Doing::Use, path, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, path::PathBuf};

    #[test]
    fn every_file_of_the_templates_is_copied() {
        for (name, files) in [
            ("hello", HELLO),
            ("plugin", PLUGIN),
            ("http", HTTP),
            ("asgi", ASGI),
            ("fastapi", FASTAPI),
            ("wsgi", WSGI),
            ("spin", SPIN),
            ("cli", CLI),
            ("numpy", NUMPY),
            ("mixed", MIXED),
        ] {
            let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("templates")
                .join(name);
            let copied: BTreeSet<PathBuf> = files.iter().map(|(path, _)| root.join(path)).collect();
            assert_eq!(copied, files_below(&root));
        }
    }

    #[test]
    fn components_of_spin_have_its_kind_of_names() {
        for (name, id) in [
            ("site", "site"),
            ("My_Site.v2", "my-site-v2"),
            ("a--b", "a-b"),
            ("2nd-2", "app2nd2"),
        ] {
            assert_eq!(component_id(name), id);
        }
    }

    fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
        let mut files = BTreeSet::new();
        for entry in folder.read_dir().expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => files.extend(files_below(&path)),
                false => {
                    files.insert(path);
                }
            }
        }
        files
    }
}

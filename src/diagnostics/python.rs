//! What went wrong while the app was imported and bound, as reports.

use super::{
    codes::Code,
    native,
    report::{Failure, Report},
    traceback,
};
use hognose_check::{absent, stdlib};
use hognose_componentize::Error;
use hognose_runtime_abi::{Problem, ProblemKind};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Where modules were looked for, in the words of the user.
#[derive(Clone, Debug, Default)]
pub struct Searched {
    /// The folders of the Python path in order: guest paths `/app/N` in messages and tracebacks
    /// become these.
    pub folders: Vec<String>,
    /// Whether each belongs to the virtual environment.
    pub installed: Vec<bool>,
    /// Files of native modules.
    pub native: BTreeMap<String, PathBuf>,
    /// Modules that have the name of one of the standard library, with their files.
    pub shadowing: BTreeMap<String, PathBuf>,
    /// Names of worlds, and what to say where the generated package is imported by one of them.
    pub worlds: BTreeMap<String, String>,
    /// The version of Python inside components, as packages speak of it.
    pub python: &'static str,
}

/// The failure of a build.
pub fn from_build_error(error: Error, searched: &Searched) -> Failure {
    let code = match &error {
        Error::Problems(problems) => {
            if let Some(report) = shadowed(problems, searched) {
                return report.into();
            }
            let reports = problems.iter();
            let reports = reports.map(|problem| from_problem(problem, searched));
            return Failure::from(reports.collect::<Vec<Report>>());
        }
        Error::Import { module, .. } => {
            let help = format!(
                "import it in the world, or leave out what declares `#[link(wasm_import_module = \"{module}\")]`"
            );
            return Report::new(Code::RustFailed, error.to_string())
                .help(&help)
                .into();
        }
        Error::Shim(_) | Error::Encode(_) => return Report::internal(error).into(),
        Error::Invalid { stage, .. } if *stage != "runtime" => {
            return Report::internal(error).into();
        }
        Error::ArtifactMissing { .. } => Code::NoRuntime,
        Error::ArtifactUnfit { .. } | Error::Invalid { .. } => Code::UnfitRuntime,
        Error::Io { doing: "read", .. } => Code::CannotRead,
        Error::Io { .. } => Code::CannotWrite,
        Error::Pack { .. } => Code::CannotPack,
        Error::Exited { .. } => Code::ExitAtImport,
        Error::Trapped { .. } => Code::PythonCrashed,
        Error::Engine(_) => Code::CannotStart,
        Error::Inspect(_) => Code::NotAComponent,
    };
    let message = host_paths(&error.to_string(), &searched.folders);
    // What to do stands behind the first semicolon, by the style of these errors.
    let (message, help) = message.split_once("; ").unwrap_or((&message, ""));
    let help = match (code, help) {
        (Code::PythonCrashed, "") => {
            "the app is imported while it is built: do large work in a function"
        }
        (_, help) => help,
    };
    Report::new(code, message).help(help).into()
}

/// One report in place of all that follow from a module that stands where Python, or the generated
/// package, expects another.
fn shadowed(problems: &[Problem], searched: &Searched) -> Option<Report> {
    let is_inside = |problem: &&Problem| match problem.kind {
        ProblemKind::Runtime | ProblemKind::Sdk => true,
        ProblemKind::AppNotFound
        | ProblemKind::ModuleNotFound
        | ProblemKind::ImportFailed
        | ProblemKind::MissingClass
        | ProblemKind::MissingMethod
        | ProblemKind::WrongSignature
        | ProblemKind::InstantiateFailed => false,
    };
    let problem = problems.iter().find(is_inside)?;
    let told = |module: &str| problem.message.contains(&format!("'{module}'"));
    let mut modules = searched.shadowing.iter();
    let (module, file) = modules
        .clone()
        .find(|(module, _)| told(module))
        .or_else(|| modules.next())?;
    let reason = problem.message.split_once(": ").map_or("", |(_, why)| why);
    let file = file.strip_prefix(".").unwrap_or(file).display();
    let message = format!(
        "`{file}` stands in the place of the standard library's `{module}`, which Python needs itself"
    );
    let report = Report::new(Code::ShadowedModule, message)
        .detail(host_paths(reason, &searched.folders))
        .help("give your module another name");
    Some(report)
}

fn from_problem(problem: &Problem, searched: &Searched) -> Report {
    let code = match problem.kind {
        ProblemKind::AppNotFound => Code::NoApp,
        ProblemKind::ModuleNotFound => Code::NoModule,
        ProblemKind::ImportFailed => Code::ImportFailed,
        ProblemKind::MissingClass => Code::MissingClass,
        ProblemKind::MissingMethod => Code::MissingMethod,
        ProblemKind::WrongSignature => Code::WrongSignature,
        ProblemKind::InstantiateFailed => Code::InstantiateFailed,
        ProblemKind::Sdk => return Report::internal(&problem.message),
        ProblemKind::Runtime => Code::UnfitRuntime,
    };
    let told = problem
        .message
        .split_once(": ")
        .map_or("", |(_, told)| told);
    let Raised {
        code,
        message,
        help,
    } = match code {
        Code::ImportFailed | Code::InstantiateFailed => raised(code, problem, told, searched),
        _ => Raised {
            code,
            message: problem.message.clone(),
            help: match code {
                Code::NoModule => no_module(problem, searched),
                _ => problem.help.clone(),
            },
        },
    };
    let detail = match code {
        Code::NoApp => in_folders(searched),
        Code::NoModule => {
            // The exception says no more than the message.
            let told = problem.traceback.lines().last().unwrap_or_default();
            let frames = traceback::shorten(&problem.traceback, told, &searched.installed);
            format!("{frames}\n{}", in_folders(searched))
        }
        Code::NativeModule => {
            // Packages may wrap the exception in others, of which the last is about the app.
            let begin = problem.traceback.rfind("Traceback (most").unwrap_or(0);
            let last = &problem.traceback[begin..];
            let end = last.lines().last().unwrap_or_default();
            traceback::shorten(last, end, &searched.installed)
        }
        _ => traceback::shorten(&problem.traceback, told, &searched.installed),
    };
    // The rest of a long text stands below.
    let message = message.lines().next().unwrap_or_default();
    Report::new(code, host_paths(message, &searched.folders))
        .detail(host_paths(&detail, &searched.folders))
        .help(host_paths(&help, &searched.folders))
}

/// What to do about a module that is missing. One that is part of Python elsewhere nobody can
/// install.
fn no_module(problem: &Problem, searched: &Searched) -> String {
    let message = problem.message.strip_suffix('`');
    let Some((_, module)) = message.and_then(|told| told.rsplit_once('`')) else {
        return problem.help.clone();
    };
    if let Some(help) = searched.worlds.get(module) {
        return help.clone();
    }
    let is_standard = || stdlib().any(|known| known == module);
    absent(module).unwrap_or_else(|| match is_standard() {
        true => {
            format!("`{module}` is part of Python, but no component has it: import it inside `try`")
        }
        false => problem.help.clone(),
    })
}

fn in_folders(searched: &Searched) -> String {
    format!("searched:\n  {}", searched.folders.join("\n  "))
}

/// What an exception is about.
struct Raised {
    code: Code,
    message: String,
    help: String,
}

/// Tells the exceptions apart that are ours.
fn raised(code: Code, problem: &Problem, told: &str, searched: &Searched) -> Raised {
    let what = problem.message.strip_suffix(told).unwrap_or_default();
    if let Some(module) = native::module(&problem.traceback) {
        return native_module(module, what, searched);
    }
    // The words of `guest-runtime` for a call that no host can answer.
    if let Some((message, help)) = told.split_once("while the app is being built; ") {
        let message = message.trim_start_matches("RuntimeError: ");
        return Raised {
            code: Code::HostCallAtImport,
            message: format!("{what}{message}while the app is being built"),
            help: help.to_string(),
        };
    }
    let code = match told.split([':', ' ']).next() {
        Some("SyntaxError" | "IndentationError") if code == Code::ImportFailed => {
            Code::PythonSyntax
        }
        Some("SystemExit") if code == Code::ImportFailed => Code::ExitAtImport,
        _ => code,
    };
    let version = format!("mend it; components have Python {}", searched.python);
    let help = match (problem.help.as_str(), code) {
        ("", Code::PythonSyntax) => &version,
        ("", Code::ExitAtImport) => "call it inside an exported function only",
        ("", _) => {
            "the app is imported while it is built: mend it, or do this in an exported function"
        }
        (help, _) => help,
    };
    Raised {
        code,
        message: problem.message.clone(),
        help: help.to_string(),
    }
}

fn native_module(module: &str, what: &str, searched: &Searched) -> Raised {
    let top = module.split('.').next().unwrap_or(module);
    let file = searched.native.get(module).map(|file| {
        let roots = searched.folders.iter().map(Path::new);
        let root = roots.filter(|root| file.starts_with(root));
        let root = root.max_by_key(|root| root.as_os_str().len());
        let described = native::describe(file, root.unwrap_or(Path::new("")));
        format!("it is {described}\n")
    });
    Raised {
        code: Code::NativeModule,
        message: format!(
            "{what}`{module}` is a native extension module, which no component can load"
        ),
        help: format!(
            "{}take a release of `{top}` that is pure Python (`py3-none-any`), or another package",
            file.unwrap_or_default()
        ),
    }
}

fn host_paths(text: &str, folders: &[String]) -> String {
    let mut text = text.to_string();
    // The last first, so that `/app/1` does not match within `/app/10`.
    for (index, folder) in folders.iter().enumerate().rev() {
        let host = match folder.trim_end_matches('/') {
            "" | "." => String::new(),
            host => format!("{host}/"),
        };
        text = text.replace(&format!("/app/{index}/"), &host);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guest_paths_become_the_users() {
        let folders = vec![".".to_string(), "lib".to_string()];
        assert_eq!(
            host_paths("File \"/app/0/app.py\", \"/app/1/x/y.py\"", &folders),
            "File \"app.py\", \"lib/x/y.py\""
        );
    }
}

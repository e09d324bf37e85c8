//! What went wrong while the app was imported and bound, as reports.

use super::{
    codes::Code,
    native,
    report::{Failure, Report},
    traceback,
};
use hognose_check::absent;
use hognose_componentize::{Doing, Error};
use hognose_runtime_abi::{Cause, Problem, ProblemKind, Raised, roots};
use std::{
    collections::{BTreeMap, BTreeSet},
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
    /// The modules of the standard library without a dot, if they are known.
    pub stdlib: Option<&'static BTreeSet<String>>,
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
        Error::Import { .. } => Code::RustFailed,
        Error::Shim(_) | Error::Encode(_) | Error::Invalid { .. } => {
            return Report::internal(error).into();
        }
        Error::ArtifactMissing { .. } => Code::NoRuntime,
        Error::ArtifactUnfit { .. } | Error::InvalidRuntime(_) => Code::UnfitRuntime,
        Error::Io { doing, .. } => match doing {
            Doing::Read => Code::CannotRead,
            Doing::Make | Doing::Write => Code::CannotWrite,
        },
        Error::InTheWay { .. } => Code::CannotWrite,
        Error::Pack { .. } | Error::TooLarge { .. } => Code::CannotPack,
        Error::Exited { .. } => Code::ExitAtImport,
        Error::HostCalled { .. } => Code::HostCallAtImport,
        Error::Trapped { .. } => Code::PythonCrashed,
        Error::Engine(_) => Code::CannotStart,
        Error::Inspect(_) => Code::NotAComponent,
    };
    let message = host_paths(&error.to_string(), &searched.folders);
    Report::new(code, message).help(error.help()).into()
}

/// One report in place of all that follow from a module that is where Python, or the generated
/// package, expects another.
fn shadowed(problems: &[Problem], searched: &Searched) -> Option<Report> {
    let reason = problems.iter().find_map(|problem| match &problem.kind {
        ProblemKind::Runtime(reason) | ProblemKind::Sdk(reason) => Some(reason),
        ProblemKind::AppNotFound
        | ProblemKind::ModuleNotFound(_)
        | ProblemKind::ImportFailed(_)
        | ProblemKind::MissingClass
        | ProblemKind::MissingMethod
        | ProblemKind::WrongSignature
        | ProblemKind::InstantiateFailed(_) => None,
    })?;
    // Python quotes names so.
    let names = |module: &str| reason.contains(&format!("'{module}'"));
    let mut modules = searched.shadowing.iter();
    let (module, file) = modules
        .clone()
        .find(|(module, _)| names(module))
        .or_else(|| modules.next())?;
    let file = file.strip_prefix(".").unwrap_or(file).display();
    let message =
        format!("`{file}` hides the standard library's `{module}`, which Python needs itself");
    let report = Report::new(Code::ShadowedModule, message)
        .detail(host_paths(reason, &searched.folders))
        .help("give your module another name");
    Some(report)
}

fn from_problem(problem: &Problem, searched: &Searched) -> Report {
    let plain = |code| About {
        code,
        message: problem.message.clone(),
        help: problem.help.clone(),
    };
    let about = match &problem.kind {
        ProblemKind::AppNotFound => plain(Code::NoApp),
        ProblemKind::ModuleNotFound(module) => About {
            help: no_module(module, problem, searched),
            ..plain(Code::NoModule)
        },
        ProblemKind::ImportFailed(raised) => {
            let code = match raised.class.as_str() {
                "SyntaxError" | "IndentationError" => Code::PythonSyntax,
                "SystemExit" => Code::ExitAtImport,
                _ => Code::ImportFailed,
            };
            about_exception(code, raised, problem, searched)
        }
        ProblemKind::InstantiateFailed(raised) => {
            about_exception(Code::InstantiateFailed, raised, problem, searched)
        }
        ProblemKind::MissingClass => plain(Code::MissingClass),
        ProblemKind::MissingMethod => plain(Code::MissingMethod),
        ProblemKind::WrongSignature => plain(Code::WrongSignature),
        ProblemKind::Sdk(_) => return Report::internal(problem.text()),
        ProblemKind::Runtime(_) => About {
            message: problem.text(),
            ..plain(Code::UnfitRuntime)
        },
    };
    let detail = detail(about.code, problem, searched);
    // The rest of a long text is below.
    let message = about.message.lines().next().unwrap_or_default();
    Report::new(about.code, host_paths(message, &searched.folders))
        .detail(host_paths(&detail, &searched.folders))
        .help(host_paths(&about.help, &searched.folders))
}

/// What is shown below the message: of the traceback, what belongs to the user.
fn detail(code: Code, problem: &Problem, searched: &Searched) -> String {
    let text = &problem.traceback;
    match code {
        Code::NoApp => in_folders(searched),
        Code::NoModule => {
            // The exception says no more than the message.
            let known = text.lines().last().unwrap_or_default();
            let frames = traceback::shorten(text, known, &searched.installed);
            format!("{frames}\n{}", in_folders(searched))
        }
        Code::NativeModule => {
            // Packages may wrap the exception in others, of which the last is about the app.
            let begin = text.rfind("Traceback (most").unwrap_or(0);
            let last = &text[begin..];
            let end = last.lines().last().unwrap_or_default();
            traceback::shorten(last, end, &searched.installed)
        }
        _ => {
            let known = problem.kind.reason().unwrap_or_default();
            traceback::shorten(text, known, &searched.installed)
        }
    }
}

/// What to do about a module that is missing. One that is part of Python elsewhere nobody can
/// install.
fn no_module(module: &str, problem: &Problem, searched: &Searched) -> String {
    if let Some(help) = searched.worlds.get(module) {
        return help.clone();
    }
    let is_standard = || { searched.stdlib }.is_some_and(|known| known.contains(module));
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

/// What a problem is about.
struct About {
    code: Code,
    message: String,
    help: String,
}

/// The same of an exception, of which some are the runtime's own.
fn about_exception(code: Code, raised: &Raised, problem: &Problem, searched: &Searched) -> About {
    match &raised.cause {
        Some(Cause::NativeModule(module)) => {
            return native_module(module, &problem.message, searched);
        }
        Some(Cause::NoHost { message, help }) => {
            return About {
                code: Code::HostCallAtImport,
                message: format!("{}: {message}", problem.message),
                help: help.clone(),
            };
        }
        None => {}
    }
    let help = match (problem.help.as_str(), code) {
        ("", Code::PythonSyntax) => {
            format!("fix it; components have Python {}", searched.python)
        }
        ("", Code::ExitAtImport) => "call it inside an exported function only".to_string(),
        ("", _) => {
            "the app is imported while it is built: fix it, or do this in an exported function"
                .to_string()
        }
        (help, _) => help.to_string(),
    };
    About {
        code,
        message: problem.text(),
        help,
    }
}

fn native_module(module: &str, what: &str, searched: &Searched) -> About {
    let top = module.split('.').next().unwrap_or(module);
    let file = searched.native.get(module).map(|file| {
        let roots = searched.folders.iter().map(Path::new);
        let root = roots.filter(|root| file.starts_with(root));
        let root = root.max_by_key(|root| root.as_os_str().len());
        let described = native::describe(file, root.unwrap_or(Path::new("")));
        format!("it is {described}\n")
    });
    About {
        code: Code::NativeModule,
        message: format!(
            "{what}: `{module}` is a native extension module, which no component can load"
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
        text = text.replace(&format!("{}/", roots::app(index)), &host);
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

//! What went wrong while the app was imported and bound, as reports.

use super::{Failure, Report};
use hognose_componentize::Error;
use hognose_runtime_abi::{Problem, ProblemKind};

/// The failure of a build. `folders` are the folders of the Python path in order: guest paths `/app/N` in messages and tracebacks
/// become the paths that the user knows.
pub fn from_build_error(error: Error, folders: &[String]) -> Failure {
    match error {
        Error::Problems(problems) => {
            let reports = problems.iter();
            Failure::from(
                reports
                    .map(|problem| from_problem(problem, folders))
                    .collect::<Vec<Report>>(),
            )
        }
        Error::ArtifactMissing { .. }
        | Error::ArtifactUnfit { .. }
        | Error::Io { .. }
        | Error::Pack { .. }
        | Error::Exited { .. }
        | Error::Trapped { .. }
        | Error::Shim(_)
        | Error::Invalid { .. }
        | Error::Engine(_)
        | Error::Encode(_)
        | Error::Inspect(_) => {
            let message = host_paths(&error.to_string(), folders);
            // What to do stands behind the first semicolon, by the style of these errors.
            let (message, help) = message.split_once("; ").unwrap_or((&message, ""));
            Report::new(message).help(help).into()
        }
    }
}

fn from_problem(problem: &Problem, folders: &[String]) -> Report {
    let message = host_paths(&problem.message, folders);
    let help = match problem.kind {
        ProblemKind::Runtime if problem.help.is_empty() => {
            "this is a fault of the runtime: build it again by `cargo xtask runtime --force`".into()
        }
        ProblemKind::AppNotFound if problem.help.is_empty() => searched(folders),
        ProblemKind::Runtime
        | ProblemKind::AppNotFound
        | ProblemKind::ModuleNotFound
        | ProblemKind::ImportFailed
        | ProblemKind::MissingClass
        | ProblemKind::MissingMethod
        | ProblemKind::WrongSignature
        | ProblemKind::InstantiateFailed
        | ProblemKind::Sdk => host_paths(&problem.help, folders),
    };
    Report::new(message)
        .detail(host_paths(&problem.traceback, folders))
        .help(help)
}

fn searched(folders: &[String]) -> String {
    let folders: Vec<String> = folders.iter().map(|folder| format!("`{folder}`")).collect();
    format!(
        "searched {}; name another folder by `-p`",
        folders.join(", ")
    )
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

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
    let detail = match problem.kind {
        ProblemKind::AppNotFound => format!("searched:\n  {}", folders.join("\n  ")),
        ProblemKind::Runtime
        | ProblemKind::ModuleNotFound
        | ProblemKind::ImportFailed
        | ProblemKind::MissingClass
        | ProblemKind::MissingMethod
        | ProblemKind::WrongSignature
        | ProblemKind::InstantiateFailed
        | ProblemKind::Sdk => host_paths(&problem.traceback, folders),
    };
    Report::new(host_paths(&problem.message, folders))
        .detail(detail)
        .help(host_paths(&problem.help, folders))
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

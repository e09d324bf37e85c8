//! `hognose wheel`: a native package, from its source distribution to a wheel.

use crate::{
    args::Wheel,
    build::fits,
    diagnostics::{Code, Doing, Failure, Report, Result, Searched, from_build_error},
    files::{self, Output},
    terminal::{Progress, size},
};
use hognose_componentize::Artifact;
use hognose_wheels::{Failed, Kit, Request};
use std::{collections::BTreeMap, fs};

pub(super) fn run(args: &Wheel) -> Result<()> {
    let settings = settings(&args.config_settings)?;
    let sdist = &args.sdist;
    fs::File::open(sdist).map_err(|error| Failure::file(Doing::Read, sdist, &error))?;
    let searched = Searched::default();
    let runtime = Artifact::locate().map_err(|error| from_build_error(error, &searched))?;
    let folder = &args.output;
    fs::create_dir_all(folder).map_err(|error| Failure::file(Doing::Write, folder, &error))?;
    let mut progress = Progress::new(args.messages.verbosity());
    let file = sdist.file_name().unwrap_or_default().display();
    let log = folder.join(format!("{file}.log"));
    let request = Request {
        sdist,
        settings,
        kit: &Kit::of(&runtime),
        log: &log,
        says: &|what| progress.note(what),
    };
    let (name, made) = request.make().map_err(failed)?;
    fits(&made.description, &made.object)?;
    let path = folder.join(name);
    files::check(&path, Output::Archive)?;
    files::write(&path, Output::Archive, &made.bytes)?;
    // It is of use only where something failed.
    let _ = fs::remove_file(&log);
    progress.done(&format!(
        "wrote `{}`, {}",
        path.display(),
        size(made.bytes.len() as u64)
    ));
    Ok(())
}

/// The settings by their keys: one may be repeated.
fn settings(given: &[String]) -> Result<BTreeMap<String, Vec<String>>> {
    let mut settings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for setting in given {
        let Some((key, value)) = setting.split_once('=') else {
            let text = format!("`{setting}` is no setting: expected `KEY=VALUE`");
            return Err(Report::new(Code::WheelFailed, text).into());
        };
        let values = settings.entry(key.to_owned()).or_default();
        values.push(value.to_owned());
    }
    Ok(settings)
}

/// The outermost reason is the message, and the others are printed below it.
fn failed(error: Failed) -> Failure {
    let mut reasons = error.reasons.into_iter();
    let message = reasons.next().unwrap_or_default();
    let (first, rest) = message.split_once('\n').unwrap_or((&message, ""));
    let first = first.trim_end_matches(':').to_owned();
    let detail: Vec<String> = std::iter::once(rest.to_owned())
        .chain(reasons)
        .filter(|reason| !reason.is_empty())
        .collect();
    Report::new(Code::WheelFailed, first)
        .detail(detail.join("\n"))
        .help("`hognose explain wheel-failed` says what a build needs")
        .into()
}

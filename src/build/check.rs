//! The app against its world, without building it: from what a build starts from to findings, and
//! to reports of them.

use super::{plan::Plan, prepare::Prepared};
use crate::{
    diagnostics::{Failure, Place, Report, Result},
    python,
    python_path::NativePackage,
    rust::Part,
    terminal::Progress,
};
use hognose_check::{Finding, Origin, Severity, Sources, check};
use std::path::Path;

/// Everything that is found.
pub fn findings(plan: &Plan, prepared: &Prepared) -> Vec<Finding> {
    let found = &prepared.found;
    let folders = found.folders.iter().map(|folder| hognose_check::Folder {
        shown: shown(&folder.path),
        files: &folder.files,
        origin: match plan.is_apps(folder) {
            true => Origin::App,
            false => Origin::Library,
        },
    });
    // Modules in machine code, and those that the component has.
    let rust = plan.rust.as_ref().map(Part::modules).unwrap_or_default();
    let opaque = found.native_modules.iter().chain(&rust).map(String::as_str);
    let natives = found.natives.iter().flat_map(NativePackage::modules);
    let sources = Sources {
        folders: folders.collect(),
        stdlib: python::modules().iter().map(String::as_str).collect(),
        opaque: opaque.chain(natives).collect(),
    };
    check(&prepared.world, &plan.app, &sources)
}

/// Refuses what is sure to fail, and mentions the rest.
pub fn before_build(plan: &Plan, prepared: &Prepared, progress: &mut Progress) -> Result<()> {
    let found = progress.stage("check", || Ok::<_, Failure>(findings(plan, prepared)))?;
    let is_error = |finding: &&Finding| finding.severity == Severity::Error;
    let (errors, warnings): (Vec<&Finding>, Vec<&Finding>) = found.iter().partition(is_error);
    if !errors.is_empty() {
        for finding in errors.iter().chain(&warnings) {
            progress.record(finding);
        }
        let reports = errors.iter().map(|finding| report(finding, prepared));
        return Err(reports.collect::<Vec<Report>>().into());
    }
    for finding in warnings {
        progress.finding(finding, || report(finding, prepared));
    }
    Ok(())
}

/// A finding for people.
pub fn report(finding: &Finding, prepared: &Prepared) -> Report {
    let Finding {
        code,
        severity,
        message,
        python,
        wit,
        help,
        is_nowhere,
    } = finding;
    let folders = prepared.found.folders.iter();
    let detail = match (is_nowhere, wit) {
        (true, _) => {
            let searched = folders
                .clone()
                .map(|folder| folder.path.display().to_string());
            format!(
                "searched:\n  {}",
                searched.collect::<Vec<String>>().join("\n  ")
            )
        }
        (false, Some(wit)) => definition(prepared, wit).unwrap_or_default(),
        (false, None) => String::new(),
    };
    let text = folders.clone().find_map(|folder| {
        let file = python.path.strip_prefix(&shown(&folder.path))?;
        folder.files.get(file)
    });
    let place = text.map(|text| Place {
        path: python.path.clone(),
        text: String::from_utf8_lossy(text).into_owned(),
        labels: vec![(python.start..python.end, String::new())],
    });
    Report {
        code: (*code).into(),
        message: message.clone(),
        // An empty range is the whole file, of which no line is to blame.
        place: place.filter(|_| python.start < python.end),
        detail,
        help: help.clone().unwrap_or_default(),
        is_warning: *severity == Severity::Warning,
    }
}

/// The lines of WIT that a finding is about.
fn definition(prepared: &Prepared, wit: &hognose_check::WitPlace) -> Option<String> {
    let place = prepared.loaded.place(&wit.path, wit.start..wit.end)?;
    let start = place
        .text
        .get(..wit.start)?
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let line = place.text[..start].matches('\n').count() + 1;
    let written = place.text[start..].lines().next()?.trim();
    Some(format!("{}:{line}: {written}", wit.path))
}

/// What is in front of the paths of a folder's files: as in tracebacks.
fn shown(folder: &Path) -> String {
    match folder.display().to_string().trim_end_matches('/') {
        "" | "." => String::new(),
        folder => format!("{folder}/"),
    }
}

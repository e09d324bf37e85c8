//! What was read.

use super::sources::Sources;
use crate::diagnostics::{Code, Failure, Place, Report};
use hognose_bindgen_py::world::{Covers, Diagnostic};
use std::ops::Range;
use wit_parser::{Resolve, WorldId};

/// A part of the component's world, for which modules are generated in one place.
#[derive(Clone, Debug)]
pub struct Part {
    /// The Python package that has its own: an index into
    /// [`Request::packages`](super::Request::packages).
    pub package: Option<usize>,
    /// The part.
    pub covers: Covers,
}

/// WIT that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Everything that was read.
    pub resolve: Resolve,
    /// The chosen world.
    pub world: WorldId,
    /// What it is made of: parts of packages in their order, then the component's own. Never empty.
    pub parts: Vec<Part>,
    pub(super) sources: Sources,
}

impl Loaded {
    /// A place in one of the files that were read, for a report.
    pub fn place(&self, path: &str, range: Range<usize>) -> Option<Place> {
        Some(Place {
            path: path.to_string(),
            text: self.sources.text(path)?.to_string(),
            labels: vec![(range, String::new())],
        })
    }

    /// What is to be said of problems in it.
    pub fn refuse(&self, code: Code, problems: Vec<Diagnostic>) -> Failure {
        let reports = problems.into_iter().map(|problem| {
            let place = problem
                .place
                .and_then(|place| self.place(&place.path, place.range));
            Report::new(code, problem.message)
                .at(place)
                .help(problem.help.unwrap_or_default())
        });
        Failure::from(reports.collect::<Vec<Report>>())
    }
}

//! What goes along with all stages: their times, reports, the folder for what they make, checks.

use crate::error::{Doing, Error};
use crate::module;
use crate::stage::{Event, Stage};
use std::path::Path;
use std::time::{Duration, Instant};

/// A build that is going on.
pub(crate) struct Run<'a> {
    /// How long each stage took, in order.
    pub stages: Vec<(Stage, Duration)>,
    on_event: &'a mut dyn FnMut(Event),
    /// The folder for what stages make, if there is one.
    folder: Option<&'a Path>,
    /// Whether modules are validated whole.
    validate: bool,
}

impl<'a> Run<'a> {
    pub fn new(
        on_event: &'a mut dyn FnMut(Event),
        folder: Option<&'a Path>,
        validate: bool,
    ) -> Run<'a> {
        Run {
            stages: Vec::new(),
            on_event,
            folder,
            validate,
        }
    }

    /// Runs a stage.
    pub fn stage<T>(
        &mut self,
        stage: Stage,
        run: impl FnOnce(&mut Run<'a>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let begun = Instant::now();
        self.report(Event::Begin(stage));
        let made = run(self)?;
        let took = begun.elapsed();
        tracing::debug!(stage = stage.name(), ?took);
        self.stages.push((stage, took));
        self.report(Event::End(stage, took));
        Ok(made)
    }

    pub fn report(&mut self, event: Event) {
        (self.on_event)(event);
    }

    /// Keeps what a stage made, where that was asked for.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let Some(dir) = self.folder else {
            return Ok(());
        };
        std::fs::create_dir_all(dir).map_err(|error| Error::io(Doing::Make, dir, error))?;
        let path = dir.join(name);
        refuse_other(&path, bytes)?;
        std::fs::write(&path, bytes).map_err(|error| Error::io(Doing::Write, &path, error))
    }

    /// Keeps a value as text. It is only printed where that was asked for.
    pub fn keep_text(&self, name: &str, value: &impl std::fmt::Debug) -> Result<(), Error> {
        match self.folder {
            Some(_) => self.keep(name, format!("{value:#?}\n").as_bytes()),
            None => Ok(()),
        }
    }

    /// Keeps a module or a component, and validates it where that was asked for.
    pub fn keep_checked(&self, name: &str, stage: &'static str, bytes: &[u8]) -> Result<(), Error> {
        self.keep(name, bytes)?;
        match self.validate {
            true => module::validate(stage, bytes),
            false => Ok(()),
        }
    }
}

/// Refuses to write over a file that does not begin as its successor: no earlier build has written
/// that.
fn refuse_other(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    const SAME: usize = 2;
    let Ok(found) = std::fs::metadata(path) else {
        return Ok(());
    };
    let mut start = Vec::new();
    if found.is_file() {
        let file = std::fs::File::open(path).and_then(|file| {
            std::io::Read::read_to_end(&mut std::io::Read::take(file, SAME as u64), &mut start)
        });
        file.map_err(|error| Error::io(Doing::Read, path, error))?;
        if start.is_empty() || bytes.starts_with(&start) {
            return Ok(());
        }
    }
    Err(Error::InTheWay {
        path: path.to_owned(),
    })
}

//! Waits for changes of what a build reads.

use super::inputs::Inputs;
use crate::diagnostics::{Code, Report, Result, plain};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};
use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

/// Editors write a file in several steps: a change has come when nothing follows for so long.
const QUIET: Duration = Duration::from_millis(25);
/// Who writes without a pause is not waited for any longer.
const MOST: Duration = Duration::from_millis(250);

pub(super) struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    inputs: Inputs,
    /// The folders that are watched.
    folders: BTreeSet<PathBuf>,
    /// The system refused to watch some, and this was said.
    is_partial: bool,
}

impl Watch {
    pub fn new() -> Result<Watch> {
        let (sender, events) = mpsc::channel();
        let watcher = recommended_watcher(sender).map_err(|error| {
            Report::new(Code::CannotRead, format!("cannot watch files: {error}"))
                .help("`hognose build` builds without watching")
        })?;
        Ok(Watch {
            watcher,
            events,
            inputs: Inputs::default(),
            folders: BTreeSet::new(),
            is_partial: false,
        })
    }

    /// Watches these from now on. Folders are watched one by one, as most in a project are none of
    /// ours.
    pub fn follow(&mut self, inputs: Inputs) {
        self.inputs = inputs;
        self.find_folders();
    }

    fn find_folders(&mut self) {
        let wanted = self.inputs.folders();
        for gone in self.folders.difference(&wanted) {
            // One that was deleted is not watched anyway.
            let _ = self.watcher.unwatch(gone);
        }
        let mut watched = BTreeSet::new();
        for folder in wanted {
            // One that was deleted and made again is another one, so it is watched again.
            match self.watcher.watch(&folder, RecursiveMode::NonRecursive) {
                Ok(()) => drop(watched.insert(folder)),
                Err(error) if !self.is_partial && folder.is_dir() => {
                    let error = error.to_string();
                    eprintln!(
                        "note: changes in some folders will not be seen: {}",
                        plain(&error)
                    );
                    self.is_partial = true;
                }
                Err(_) => {}
            }
        }
        self.folders = watched;
    }

    /// Returns when something has changed, and nothing has for a moment.
    pub fn wait(&mut self) -> Result<()> {
        let gone = || Report::internal("files are not watched any longer");
        loop {
            let event = self.events.recv().map_err(|_| gone())?;
            if self.concerns(&event) {
                break;
            }
        }
        let start = Instant::now();
        while start.elapsed() < MOST {
            match self.events.recv_timeout(QUIET) {
                Ok(_) => {}
                Err(_) => break,
            }
        }
        self.find_folders();
        Ok(())
    }

    fn concerns(&self, event: &notify::Result<Event>) -> bool {
        match event {
            // Reading is no change.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => false,
            Ok(event) => {
                event.need_rescan() || event.paths.iter().any(|path| self.inputs.concerns(path))
            }
            // The queue ran over: anything may have changed.
            Err(_) => true,
        }
    }
}

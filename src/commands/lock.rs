//! `hognose lock`: the hashes of what a page fetches from other servers.

use crate::{
    args::Lock,
    diagnostics::{Doing, Failure, Result},
    files::{self, Output},
    page::lock,
    terminal::Progress,
};
use std::fs;

pub(super) fn run(args: &Lock) -> Result<()> {
    let mut progress = Progress::new(args.messages.verbosity());
    let hashes = progress.stage("fetch", || lock::hashes(&args.folder))?;
    let manifest = args.folder.join(lock::MANIFEST);
    let text = fs::read_to_string(&manifest);
    let text = text.map_err(|error| Failure::file(Doing::Read, &manifest, &error))?;
    let path = args.folder.join(lock::LOCK);
    files::write(&path, Output::Json, lock::text(&hashes).as_bytes())?;
    if let Some(text) = lock::naming(&text) {
        files::write(&manifest, Output::Json, text.as_bytes())?;
    }
    let files = match hashes.len() {
        1 => "1 file".to_owned(),
        several => format!("{several} files"),
    };
    progress.done(&format!("wrote `{}`, {files},", path.display()));
    Ok(())
}

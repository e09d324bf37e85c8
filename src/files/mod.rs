//! Writes files whole or not at all: nothing half-written is left by a failure or by ctrl-C, and
//! nothing is lost that is not ours.

mod file;
mod folder;
mod place;

pub use file::{Output, check, is_marked, read, refuse_others, write, write_text};
pub use folder::{check_folder, write_folder, write_generated};

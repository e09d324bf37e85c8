//! What the user says about an application.

use std::path::PathBuf;

/// What the user says about an application.
pub struct Options {
    /// The manifest.
    pub from: PathBuf,
    /// Where to serve HTTP.
    pub listen: String,
    /// Environment variables of all components.
    pub env: Vec<(String, String)>,
    /// Values of the application's variables.
    pub variables: Vec<(String, String)>,
    /// Where key-value stores and databases are kept. Without it they end with the process.
    pub state_dir: Option<PathBuf>,
    /// Where compiled components are kept.
    pub cache: Option<PathBuf>,
    /// Print no line for each request.
    pub quiet: bool,
}

//! `requests.toml`: what is asked of an application, in this order, and what is expected.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// Options of the host.
    #[serde(default)]
    pub options: Vec<String>,
    /// Environment variables of the host.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// Of `redis`, `postgres`, `mqtt`: each gives the application a variable of its name, with its
    /// address.
    #[serde(default)]
    pub servers: Vec<String>,
    /// What the host says before the first request is sent.
    pub ready: Option<String>,
    #[serde(rename = "request")]
    pub requests: Vec<Request>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Request {
    #[serde(default = "get")]
    pub method: String,
    pub path: String,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    #[serde(default)]
    pub body: String,
    /// The body is sent that many times over.
    #[serde(default = "once")]
    pub body_times: usize,
    /// So many of these requests are sent at the same time.
    #[serde(default = "once")]
    pub at_once: usize,
    /// Each of them is sent when a line with these words was printed for the one before.
    pub each_after: Option<String>,
    /// It is sent again until the response is as expected.
    #[serde(default)]
    pub wait: bool,
    #[serde(default = "ok")]
    pub status: u16,
    /// The body as a whole.
    pub response: Option<String>,
    /// Parts of the body.
    #[serde(default)]
    pub response_contains: Vec<String>,
    /// Bytes of the body.
    pub response_length: Option<usize>,
    #[serde(default)]
    pub response_headers: BTreeMap<String, String>,
    /// Part of a line that the host, the component or a server prints.
    pub log: Option<String>,
}

fn get() -> String {
    "GET".to_string()
}

fn once() -> usize {
    1
}

fn ok() -> u16 {
    200
}

impl Case {
    pub fn read(path: &Path) -> Result<Case, String> {
        let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }
}

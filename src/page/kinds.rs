//! What browsers are told of files, and which of these are worth to be compressed.

use std::path::Path;

/// Types by the end of names, and whether such files are compressed already.
const KINDS: [(&str, &str, bool); 24] = [
    ("avif", "image/avif", true),
    ("css", "text/css; charset=utf-8", false),
    ("csv", "text/csv; charset=utf-8", false),
    ("gif", "image/gif", true),
    ("htm", "text/html; charset=utf-8", false),
    ("html", "text/html; charset=utf-8", false),
    ("ico", "image/x-icon", true),
    ("jpeg", "image/jpeg", true),
    ("jpg", "image/jpeg", true),
    ("js", "text/javascript; charset=utf-8", false),
    ("json", "application/json", false),
    ("md", "text/markdown; charset=utf-8", false),
    ("mjs", "text/javascript; charset=utf-8", false),
    ("png", "image/png", true),
    ("py", "text/x-python; charset=utf-8", false),
    ("svg", "image/svg+xml", false),
    ("toml", "application/toml", false),
    ("txt", "text/plain; charset=utf-8", false),
    ("wasm", "application/wasm", false),
    ("webp", "image/webp", true),
    ("whl", "application/zip", true),
    ("woff2", "font/woff2", true),
    ("xml", "application/xml", false),
    ("zip", "application/zip", true),
];

fn kind(path: &Path) -> Option<&'static (&'static str, &'static str, bool)> {
    let end = path.extension()?.to_str()?.to_ascii_lowercase();
    KINDS.iter().find(|(known, ..)| *known == end)
}

/// The media type.
pub(super) fn media_type(path: &Path) -> &'static str {
    kind(path).map_or("application/octet-stream", |(_, media_type, _)| media_type)
}

/// Whether a compressed copy is smaller.
pub(super) fn compresses(path: &Path) -> bool {
    kind(path).is_some_and(|(.., compressed)| !compressed)
}

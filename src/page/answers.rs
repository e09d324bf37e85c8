//! What a browser is given while somebody works on a page: files as they are now.

use super::{INDEX, PACKAGE, Package, Page, kinds, site::ISOLATED, sources::is_source};
use hognose_host::http::{Asked, Given};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Component, Path, PathBuf},
};

/// Where pages hear of changes.
const CHANGES: &str = "/hognose/changes";
/// Added to pages. A page that is shown while nothing is served loads again when something is.
const RELOADS: &str = "<script type=\"module\">
const changes = new EventSource(\"/hognose/changes\");
let lost = false;
changes.onmessage = () => location.reload();
changes.onerror = () => (lost = true);
changes.onopen = () => lost && location.reload();
</script>
";

/// A page and the package, for browsers.
pub struct Answers {
    page: Page,
    package: Package,
}

impl Answers {
    /// Of this page.
    pub fn new(page: Page, package: Package) -> Answers {
        Answers { page, package }
    }

    /// The answer.
    pub fn to(&self, asked: &Asked) -> Given {
        if asked.path == CHANGES {
            return Given::Changes;
        }
        let Some(path) = decoded(&asked.path) else {
            return refused(400, "the path has a `%` that means nothing");
        };
        let Some(name) = inside(&path) else {
            return refused(404, "it is outside of the page");
        };
        let accepts = asked.encodings.contains("br");
        match name.strip_prefix(PACKAGE) {
            Ok(inner) => {
                let inner = inner.to_string_lossy().replace('\\', "/");
                if accepts && let Some(packed) = self.package.packed(&inner) {
                    return file(&name, packed, true, asked);
                }
                match self.package.content(&inner) {
                    Ok(content) => file(&name, content, false, asked),
                    Err(_) => missing(&name),
                }
            }
            Err(_) => self.source(name, &path, asked),
        }
    }

    fn source(&self, mut name: PathBuf, path: &str, asked: &Asked) -> Given {
        let found = self.page.folder.join(&name);
        if found.is_dir() {
            if !path.ends_with('/') {
                return moved(&format!("{}/", asked.path));
            }
            name.push(INDEX);
        }
        let found = self.page.folder.join(&name);
        if !is_source(&name) {
            return missing(&name);
        }
        match fs::read(&found) {
            Ok(mut content) => {
                if kinds::media_type(&name).starts_with("text/html") {
                    content.extend(RELOADS.bytes());
                }
                file(&name, content, false, asked)
            }
            Err(_) => missing(&name),
        }
    }
}

fn file(name: &Path, content: Vec<u8>, packed: bool, asked: &Asked) -> Given {
    let tag = format!("\"{:x}\"", Sha256::digest(&content));
    let mut headers = vec![
        ("content-type", kinds::media_type(name).to_owned()),
        // It is asked for each time, and sent when it is another one.
        ("cache-control", "no-cache".to_owned()),
        ("etag", tag.clone()),
    ];
    headers.extend(ISOLATED.map(|(name, value)| (name, value.to_owned())));
    if packed {
        headers.push(("content-encoding", "br".to_owned()));
    }
    let known = asked.known == tag;
    Given::File {
        status: if known { 304 } else { 200 },
        headers,
        content: if known { Vec::new() } else { content },
    }
}

fn missing(name: &Path) -> Given {
    refused(404, &format!("there is no `{}`", name.display()))
}

fn refused(status: u16, why: &str) -> Given {
    let mut headers = vec![("content-type", "text/plain; charset=utf-8".to_owned())];
    headers.extend(ISOLATED.map(|(name, value)| (name, value.to_owned())));
    Given::File {
        status,
        headers,
        content: format!("{why}\n").into_bytes(),
    }
}

fn moved(to: &str) -> Given {
    Given::File {
        status: 308,
        headers: vec![("location", to.to_owned())],
        content: Vec::new(),
    }
}

/// The path inside the folder, if it does not lead out of it.
fn inside(path: &str) -> Option<PathBuf> {
    let path = Path::new(path.trim_start_matches('/'));
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    path.components().all(is_plain).then(|| path.to_path_buf())
}

/// A path without `%`.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut parts = path.split('%');
    bytes.extend(parts.next()?.bytes());
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend(part.get(2..)?.bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        for (path, expected) in [
            ("/", Some("")),
            ("/a/b.py", Some("a/b.py")),
            ("/a%20b", Some("a b")),
            ("/%2e%2e/secret", None),
            ("/a/../../secret", None),
            ("/a%", None),
            ("/a%zz", None),
        ] {
            let found = decoded(path).and_then(|path| inside(&path));
            assert_eq!(found.as_deref(), expected.map(Path::new), "{path}");
        }
    }
}

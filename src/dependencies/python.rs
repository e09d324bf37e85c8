//! The version of Python for which packages are chosen.

use hognose_componentize::{Artifact, ArtifactManifest};
use hognose_link::{PYTHON, minor_python};
use std::sync::OnceLock;

/// The version of Python inside components: that of the runtime, or of the one that this program
/// was made for where there is none.
pub(crate) fn full() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let folder = Artifact::locate().ok();
        let manifest = folder.and_then(|folder| ArtifactManifest::read(&folder).ok());
        let version = manifest.and_then(|manifest| manifest.python_version);
        version.unwrap_or_else(|| PYTHON.to_owned())
    })
}

/// The same as packages speak of it.
pub(crate) fn minor() -> &'static str {
    minor_python(full())
}

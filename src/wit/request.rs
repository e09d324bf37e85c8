//! What is asked for.

use std::path::PathBuf;

/// What to read and which world to take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Files and folders. Packages of WASI need not be among them.
    pub paths: Vec<PathBuf>,
    /// What is read if there are no `paths`.
    pub standard: PathBuf,
    /// Folders of WIT that Python packages bring, in the order of their dependencies.
    pub packages: Vec<PackageWit>,
    /// Packages with WIT were looked for, whether there are any or not.
    pub searched: bool,
    /// Names of worlds, alone or with package and version; united when there are several. The only
    /// world when there are none.
    pub worlds: Vec<String>,
    /// A world with which the chosen one is intersected.
    pub intersect: Option<String>,
    /// Features of `@unstable` items to take in.
    pub features: Vec<String>,
    /// Take in all features.
    pub all_features: bool,
    /// The component has an `env`.
    pub env: bool,
    /// It has stores, so that a world that imports none is given one.
    pub key_value: bool,
}

/// The WIT of a Python package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageWit {
    /// The package.
    pub name: String,
    /// Its folder of WIT.
    pub path: PathBuf,
    /// Whether modules are generated in the package, and not in the component's own.
    pub has_bindings: bool,
    /// Worlds that were chosen for it.
    pub worlds: Vec<String>,
}

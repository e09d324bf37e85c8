//! What makes packages, beside what is on this machine.

use crate::toolchain::Toolchain;
use std::path::{Path, PathBuf};

/// What makes packages, beside what is on this machine.
pub struct Tools<'a> {
    /// For C and C++.
    pub toolchain: &'a Toolchain,
    /// Python's headers, as the runtime was compiled with.
    pub headers: &'a Path,
    /// What `sysconfig` says of the runtime's Python, as CPython's build writes it.
    pub sysconfig: &'a Path,
    /// What PyO3 has to know of it.
    pub pyo3: &'a Path,
    /// C libraries for the package, each a folder with `include/`, `lib/` and `licences/`.
    pub libraries: &'a [PathBuf],
    /// Takes what programs print.
    pub log: &'a Path,
    /// Hears of what takes time.
    pub says: &'a dyn Fn(&str),
}

//! What CMake is given: a toolchain file, and modules in place of its own.

use crate::tools::Tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The toolchain file, and what it leads to, by name.
pub(crate) const FILES: [(&str, &str); 4] = [
    (TOOLCHAIN, include_str!("cmake/toolchain.cmake")),
    (
        "Platform/WASI.cmake",
        include_str!("cmake/Platform/WASI.cmake"),
    ),
    ("FindPython.cmake", include_str!("cmake/FindPython.cmake")),
    ("FindPython3.cmake", include_str!("cmake/FindPython.cmake")),
];
const TOOLCHAIN: &str = "toolchain.cmake";

/// The toolchain file in the folder.
pub(crate) fn toolchain(folder: &Path) -> PathBuf {
    folder.join(TOOLCHAIN)
}

/// Where things are.
pub(crate) struct Places<'a> {
    /// The compilers of C and C++.
    pub compilers: [PathBuf; 2],
    /// The interpreter that runs.
    pub python: PathBuf,
    /// What may be found is in it.
    pub root: &'a Path,
}

/// Writes the folder.
pub(crate) fn write(folder: &Path, tools: &Tools<'_>, places: &Places<'_>) -> Result<()> {
    let Places {
        compilers: [cc, cxx],
        python,
        root,
    } = places;
    let toolchain = tools.toolchain;
    let given: [(&str, &Path); 8] = [
        ("CC", cc),
        ("CXX", cxx),
        ("AR", &toolchain.ar),
        ("RANLIB", &toolchain.ranlib),
        ("PYTHON", python),
        ("HEADERS", tools.headers),
        ("LIBC", &toolchain.libraries),
        ("ROOTS", root),
    ];
    let given =
        given.map(|(name, path)| format!("set(HOGNOSE_{name} [==[{}]==])\n", path.display()));
    for (name, text) in FILES {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        let text = match name {
            TOOLCHAIN => given.concat() + text,
            _ => text.to_owned(),
        };
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

//! What native modules need that the runtime does not have: a library, of which each module gets
//! what it uses.

use crate::process;
use crate::tools::Tools;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes `long double` the same as `double`.
pub(crate) const LONG_DOUBLE: [&str; 2] = ["-Xclang", "-mlong-double-64"];
/// Its sources.
const FILES: [(&str, &str); 2] = [
    ("cxx.c", include_str!("cxx.c")),
    ("long_double.c", include_str!("long_double.c")),
];

/// Compiles it into a folder.
pub(crate) fn library(tools: &Tools<'_>, folder: &Path) -> Result<PathBuf> {
    let library = folder.join("libhognose.a");
    let mut archiver = Command::new(&tools.toolchain.ar);
    archiver.args(["-rcsD"]).arg(&library);
    for (name, text) in FILES {
        let (file, object) = (folder.join(name), folder.join(name).with_extension("o"));
        fs::write(&file, text)?;
        let mut clang = Command::new(&tools.toolchain.clang);
        clang.args(&tools.toolchain.target).args(LONG_DOUBLE);
        clang.args(["-c", "-O2", "-g0", "-fno-builtin", "-ffunction-sections"]);
        process::run(clang.arg(&file).arg("-o").arg(&object), tools.log)?;
        archiver.arg(object);
    }
    process::run(&mut archiver, tools.log)?;
    Ok(library)
}

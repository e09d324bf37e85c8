//! What a runtime for native packages exports beside what every runtime does: all that they may use
//! of CPython, the C library and the compiler's library.

use crate::archive::Symbols;
use crate::kit::Kit;
use anyhow::{Result, ensure};
use std::collections::BTreeSet;

/// Functions of the C library whose names begin with two underscores, and which headers lead to.
const INNER: [&str; 11] = [
    "__assert_fail",
    "__ctype_",
    "__cxa_atexit",
    "__errno_location",
    "__isoc99_",
    "__memrchr",
    "__small_",
    "__stpcpy",
    "__stpncpy",
    "__strchrnul",
    "__wasilibc_",
];
/// What no package has to do with: starts of programs, old ciphers, threads.
const LEFT_OUT: [&str; 17] = [
    "_Exit",
    "_IO",
    "_fini",
    "_init",
    "_start",
    "call_once",
    "cnd_",
    "crypt",
    "des_",
    "encrypt",
    "main",
    "mtx_",
    "pthread_",
    "sem_",
    "setkey",
    "thrd_",
    "tss_",
];

/// Functions of the C library before which the runtime stands for packages, and not for itself: it
/// allocates as Python does.
const ALLOCATOR: [&str; 4] = ["calloc", "free", "malloc", "realloc"];

/// The symbols, sorted. Of a function that the runtime stands before, the runtime's is exported.
///
/// # Errors
/// When a library of the kit has no index.
pub(crate) fn symbols(kit: &Kit, wrapped: &[String]) -> Result<Vec<String>> {
    let stood_before =
        |name: &str| wrapped.iter().any(|it| it == name) || ALLOCATOR.contains(&name);
    let mut names = BTreeSet::new();
    for (library, is_offered) in [
        ("libpython.a", is_python as fn(&str) -> bool),
        ("libc.a", is_c),
        ("libwasi-emulated-", is_c),
        ("libclang_rt.builtins", is_builtin),
    ] {
        let files = kit.files().filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(library)
        });
        let mut known = 0;
        for file in files {
            known += 1;
            let symbols = Symbols::of(&file)?;
            let offered = symbols.after("").filter(|name| is_offered(name));
            names.extend(offered.map(|name| match stood_before(name) {
                true => format!("__wrap_{name}"),
                false => name.to_owned(),
            }));
        }
        ensure!(known > 0, "there is no `{library}` in the kit");
    }
    Ok(names.into_iter().collect())
}

fn is_python(name: &str) -> bool {
    name.starts_with("Py") || name.starts_with("_Py")
}

fn is_c(name: &str) -> bool {
    let begins = |names: &[&str]| names.iter().any(|begin| name.starts_with(begin));
    match name.starts_with("__") {
        true => begins(&INNER),
        false => !begins(&LEFT_OUT),
    }
}

/// Arithmetic that has no instruction.
fn is_builtin(name: &str) -> bool {
    !name.contains("personality") && !name.contains("tors")
}

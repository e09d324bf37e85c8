//! What a failed build says, in terms of the package.

use std::fs;
use std::path::Path;

/// What went wrong, in terms of the package: the compiler's first errors, and what they mean.
pub(crate) fn of(backend: &str, log: &Path) -> String {
    let name = match backend {
        "" => "setuptools",
        name => name,
    };
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let errors = errors(&text);
    match errors.is_empty() {
        true => format!("the package's build system, `{name}`, failed"),
        false => format!(
            "the package does not compile for WebAssembly:\n{}",
            errors.join("\n")
        ),
    }
}

/// How many errors a message has.
const SHOWN: usize = 3;

/// The first errors of compilers and linkers, each with a hint where there is one.
fn errors(log: &str) -> Vec<String> {
    let is_error = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("error: ")
            || line.contains(": error: ")
            || line.contains(": fatal error: ")
    };
    let mut errors: Vec<String> = Vec::new();
    for line in log.lines().filter(is_error) {
        let line = line.trim();
        if errors.len() < SHOWN && !errors.iter().any(|known| known.starts_with(line)) {
            let hint = hint(line).map(|hint| format!("\n  {hint}"));
            errors.push(format!("{line}{}", hint.unwrap_or_default()));
        }
    }
    errors
}

/// Headers of what WASI does not have, and what it is.
const ABSENT: [(&str, &str); 8] = [
    ("pthread.h", "threads"),
    ("setjmp.h", "jumps out of functions"),
    ("signal.h", "signals"),
    ("sys/mman.h", "files mapped into memory"),
    ("sys/wait.h", "processes"),
    ("spawn.h", "processes"),
    ("dlfcn.h", "libraries that are loaded"),
    ("pwd.h", "users"),
];

fn hint(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("fatal error: '")?;
    let (header, _) = rest.split_once("' file not found")?;
    Some(match ABSENT.iter().find(|(name, _)| *name == header) {
        Some((_, what)) => format!("`{header}` is for {what}, which components do not have"),
        None => format!(
            "`{header}` belongs to a library that the package does not bring: build it for \
             wasm32-wasip1 and name its folders in `CFLAGS` and `LDFLAGS`"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_compilers_are_found_with_what_they_mean() {
        let log = "cc -c a.c\na.c:1:10: fatal error: 'pwd.h' file not found\n1 error generated.\n\
                   b.c:2:3: error: unknown type name 'pid_t'\n\
                   c.c:1:10: fatal error: 'lzo.h' file not found\n";
        assert_eq!(
            errors(log),
            [
                "a.c:1:10: fatal error: 'pwd.h' file not found\n  `pwd.h` is for users, which \
                 components do not have",
                "b.c:2:3: error: unknown type name 'pid_t'",
                "c.c:1:10: fatal error: 'lzo.h' file not found\n  `lzo.h` belongs to a library \
                 that the package does not bring: build it for wasm32-wasip1 and name its folders \
                 in `CFLAGS` and `LDFLAGS`"
            ]
        );
    }
}

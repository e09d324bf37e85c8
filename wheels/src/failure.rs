//! What a failed build says, in terms of the package.

use std::fs;
use std::path::Path;

/// What went wrong, in terms of the package: the first errors of compilers and of CMake, and what
/// they mean.
pub(crate) fn of(backend: &str, log: &Path) -> String {
    let name = match backend {
        "" => "setuptools",
        name => name,
    };
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let found = [
        ("does not compile", errors(&text)),
        ("cannot be configured", configuration(&text)),
    ];
    let found = found.iter().find(|(_, errors)| !errors.is_empty());
    match found {
        None => format!("the package's build system, `{name}`, failed"),
        Some((what, errors)) => {
            format!("the package {what} for WebAssembly:\n{}", errors.join("\n"))
        }
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
            errors.push(with(line.to_owned(), hint(line)));
        }
    }
    errors
}

fn with(error: String, hint: Option<String>) -> String {
    match hint {
        Some(hint) => format!("{error}\n  {hint}"),
        None => error,
    }
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
        None => foreign(header),
    })
}

fn foreign(what: &str) -> String {
    format!(
        "`{what}` belongs to a library that the package does not bring: build it for \
         wasm32-wasip1 and name its folders in `CFLAGS` and `LDFLAGS`"
    )
}

/// The first errors of CMake: where they are in the package, what it says, and what that means.
fn configuration(log: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut lines = log.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(place) = line.strip_prefix("CMake Error at ") else {
            continue;
        };
        let mut place = place.trim_end_matches(':');
        let mut said: Vec<&str> = Vec::new();
        while let Some(line) = lines.next_if(|it| it.is_empty() || it.starts_with("  ")) {
            said.push(line.trim());
        }
        // What was called to find it is none of the package's.
        if lines.next_if(|it| it.starts_with("Call Stack")).is_some() {
            while let Some(line) = lines.next_if(|it| it.starts_with("  ")) {
                if !line.contains("/Modules/") {
                    place = line.trim();
                    break;
                }
            }
        }
        let place = place.split(" (").next().unwrap_or(place);
        // The first paragraph, which may be in several lines.
        let said: Vec<&str> = said.into_iter().skip_while(|it| it.is_empty()).collect();
        let said = said.split(|it| it.is_empty()).next().unwrap_or_default();
        let said = said.join(" ");
        let error = with(format!("{place}: {said}"), absent(&said));
        if found.len() < SHOWN && !found.contains(&error) {
            found.push(error);
        }
    }
    found
}

/// What it means that CMake does not find something.
fn absent(said: &str) -> Option<String> {
    let name = match said.split_once("Could NOT find ") {
        Some((_, rest)) => rest.split([' ', ',']).next()?,
        None => {
            let (_, rest) = said.split_once("package configuration file provided by \"")?;
            rest.split('"').next()?
        }
    };
    match name {
        "Threads" => Some("components do not have threads".to_owned()),
        "Python" | "Python3" => None,
        name => Some(foreign(name)),
    }
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

    #[test]
    fn errors_of_cmake_are_found_with_what_they_mean() {
        let log = "-- Detecting C compile features - done\n\
                   CMake Error at /e/share/cmake-4.4/Modules/FindPackageHandleStandardArgs.cmake:290 \
                   (message):\n  Could NOT find Threads (missing: Threads_FOUND)\n\
                   Call Stack (most recent call first):\n  \
                   /e/share/cmake-4.4/Modules/FindThreads.cmake:226 (find_package_handle)\n  \
                   CMakeLists.txt:67 (find_package)\n\n\n\
                   CMake Error at src/CMakeLists.txt:4 (find_package):\n  \
                   Could not find a package configuration file provided by \"fmt\" with any\n  \
                   of the following names:\n\n    fmtConfig.cmake\n\n\n\
                   -- Configuring incomplete, errors occurred!\n";
        assert_eq!(
            configuration(log),
            [
                "CMakeLists.txt:67: Could NOT find Threads (missing: Threads_FOUND)\n  components \
                 do not have threads",
                "src/CMakeLists.txt:4: Could not find a package configuration file provided by \
                 \"fmt\" with any of the following names:\n  `fmt` belongs to a library that the \
                 package does not bring: build it for wasm32-wasip1 and name its folders in \
                 `CFLAGS` and `LDFLAGS`"
            ]
        );
    }
}

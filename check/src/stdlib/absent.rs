//! Modules of Python that components do not have, and what is known to do instead.

/// Modules that are missing for one reason.
struct Absent {
    /// Dotted names; what is below one is missing, too.
    modules: &'static [&'static str],
    /// Why, after the module's name.
    reason: &'static str,
    /// What to do; empty where nothing is known.
    instead: &'static str,
}

const ABSENT: [Absent; 20] = [
    Absent {
        modules: &["curses", "_curses", "_curses_panel"],
        reason: "needs a terminal, which components do not have",
        instead: "print lines: escape sequences reach the terminal of whoever runs the component",
    },
    Absent {
        modules: &["termios", "tty", "pty", "readline"],
        reason: "needs a terminal, which components do not have",
        instead: "read lines of `sys.stdin`, and import it inside `try` where it is not always used",
    },
    Absent {
        modules: &["fcntl"],
        reason: "is for locks and flags of files, which WASI does not have",
        instead: "leave locks out: each instance has its files to itself, unless the host shares a folder",
    },
    Absent {
        modules: &["pwd", "grp"],
        reason: "tells of users and groups, which components do not have",
        instead: "ask the environment for names (`os.environ`), and for a folder `pathlib`",
    },
    Absent {
        modules: &["resource"],
        reason: "is for limits of a process, which are the host's",
        instead: "measure time by `time.process_time`, and give limits to the host",
    },
    Absent {
        modules: &["syslog"],
        reason: "needs the system's log, which components do not reach",
        instead: "write to stderr by `logging`: the host has it",
    },
    Absent {
        modules: &[
            "_multiprocessing",
            "_posixshmem",
            "_posixsubprocess",
            "multiprocessing.forkserver",
            "multiprocessing.heap",
            "multiprocessing.managers",
            "multiprocessing.popen_fork",
            "multiprocessing.popen_forkserver",
            "multiprocessing.popen_spawn_posix",
            "multiprocessing.popen_spawn_win32",
            "multiprocessing.resource_tracker",
            "multiprocessing.shared_memory",
            "multiprocessing.sharedctypes",
            "multiprocessing.synchronize",
        ],
        reason: "needs processes, which components cannot start",
        instead: "wait for several things by `asyncio`, compute in place, or have the host start several instances",
    },
    Absent {
        modules: &["tkinter", "_tkinter", "turtle", "turtledemo", "idlelib"],
        reason: "draws windows, and components have no screen",
        instead: "answer with HTML or text, and let the host show it",
    },
    Absent {
        modules: &["dbm.gnu", "dbm.ndbm", "_gdbm", "_dbm"],
        reason: "needs a library of the system",
        instead: "take `dbm.sqlite3`, `dbm.dumb` or `sqlite3`",
    },
    Absent {
        modules: &["ensurepip", "venv"],
        reason: "installs packages, which is done before a component is built",
        instead: "name packages in the project's dependencies",
    },
    Absent {
        modules: &["test", "_testcapi", "_testinternalcapi"],
        reason: "is for tests of Python itself",
        instead: "take `unittest`, or a package for tests",
    },
    Absent {
        modules: &["_ctypes", "ctypes.macholib"],
        reason: "calls libraries of the system, which components cannot load",
        instead: "types and sizes are in `ctypes`",
    },
    Absent {
        modules: &["_hashlib"],
        reason: "is OpenSSL's part of `hashlib`",
        instead: "take `hashlib` and `hmac`, which work without it",
    },
    Absent {
        modules: &["_uuid"],
        reason: "is the system's part of `uuid`",
        instead: "take `uuid`, which works without it",
    },
    Absent {
        modules: &["_pydatetime", "_pydecimal", "_pyio", "_py_abc"],
        reason: "stands in for a module in C that is there",
        instead: "take `datetime`, `decimal`, `io` or `abc`",
    },
    Absent {
        modules: &[
            "msvcrt",
            "nt",
            "winreg",
            "winsound",
            "_winapi",
            "_wmi",
            "_overlapped",
            "asyncio.windows_events",
            "asyncio.windows_utils",
            "encodings.mbcs",
            "encodings.oem",
        ],
        reason: "is for Windows alone",
        instead: "import it behind `if sys.platform == 'win32'`",
    },
    Absent {
        modules: &[
            "_aix_support",
            "_android_support",
            "_apple_support",
            "_ios_support",
            "_osx_support",
            "_scproxy",
        ],
        reason: "is for other systems alone",
        instead: "import it behind a comparison of `sys.platform`",
    },
    Absent {
        modules: &["cgi", "cgitb"],
        reason: "was removed from Python 3.13",
        instead: "`legacy-cgi` on PyPI has it",
    },
    Absent {
        modules: &["distutils", "imp", "asynchat", "asyncore", "smtpd"],
        reason: "was removed from Python 3.12",
        instead: "take a newer release of whatever imports it, or `setuptools`, `importlib`, `asyncio`",
    },
    Absent {
        modules: &[
            "aifc",
            "audioop",
            "chunk",
            "crypt",
            "imghdr",
            "lib2to3",
            "mailcap",
            "msilib",
            "nis",
            "nntplib",
            "ossaudiodev",
            "pipes",
            "sndhdr",
            "spwd",
            "sunau",
            "telnetlib",
            "uu",
            "xdrlib",
        ],
        reason: "was removed from Python 3.13",
        instead: "take a newer release of whatever imports it",
    },
];

/// Why components do not have a module that was or is part of Python, and what to do; `None` for
/// all others.
pub fn absent(module: &str) -> Option<String> {
    let found = ABSENT.iter().find(|absent| {
        absent.modules.iter().any(|name| {
            module
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    })?;
    let Absent {
        reason, instead, ..
    } = found;
    Some(format!("`{module}` {reason}: {instead}"))
}

/// All of them, for tests.
pub fn all_absent() -> impl Iterator<Item = &'static str> {
    ABSENT
        .iter()
        .flat_map(|absent| absent.modules.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_below_is_missing_too() {
        assert!(
            absent("curses.panel").is_some_and(|text| text.starts_with("`curses.panel` needs"))
        );
        assert!(absent("multiprocessing").is_none());
        assert!(absent("cgitools").is_none());
    }

    #[test]
    fn each_is_named_once() {
        let mut names: Vec<&str> = all_absent().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

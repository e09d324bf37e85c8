//! What commands need of a machine.

/// A part of what a command needs: packages of Debian, and what serves as well elsewhere.
pub struct Group {
    pub packages: &'static [&'static str],
    /// Programs that must be in `PATH` where there is no Debian.
    pub programs: &'static [&'static str],
    /// What to do where they are not.
    pub by_hand: &'static str,
}

/// Tools for any build: the compiler for the build's own Python, and what unpacks sources.
const BASE: Group = Group {
    packages: &["gcc", "libc6-dev", "make", "patch", "tar", "xz-utils"],
    programs: &["cc", "make", "patch", "tar", "xz"],
    by_hand: "install a C compiler, make, patch, tar and xz",
};
/// What downloads CPython's source and Debian's packages, and checks them.
const ARCHIVE: Group = Group {
    packages: &["apt", "debian-archive-keyring"],
    programs: &["apt-get", "dpkg-deb"],
    by_hand: "apt downloads the source of CPython: where there is none, download that version from python.org (`guest-runtime/cpython/` has a folder for it) and pass it with `--cpython-source FILE`",
};
/// The C compiler for wasm.
const CLANG: Group = Group {
    packages: &["clang-22", "lld-22", "llvm-22", "libclang-rt-22-dev-wasm32"],
    programs: &["clang-22", "wasm-ld-22", "llvm-ar-22"],
    by_hand: "download the WASI SDK, which is a C compiler for wasm, and set `WASI_SDK_PATH` to its folder",
};
/// What build systems of native packages need beside it: Python for them, and C++.
const BUILD_SYSTEMS: Group = Group {
    packages: &[
        "libc++-22-dev-wasm32",
        "libc++abi-22-dev-wasm32",
        "python3",
        "python3-venv",
    ],
    programs: &["python3"],
    by_hand: "install Python 3.11 or newer",
};
/// `wasm-opt`.
const OPTIMISER: Group = Group {
    packages: &["binaryen"],
    programs: &["wasm-opt"],
    by_hand: "install Binaryen (`brew install binaryen`, `dnf install binaryen`), or pass `--wasm-opt=` to do without",
};
/// Virtual environments for what comes from PyPI.
const PYTHON: Group = Group {
    packages: &["python3", "python3-venv"],
    programs: &["python3"],
    by_hand: "install Python 3.11 or newer",
};
/// Servers that the applications in `tests/spin` use.
const SERVERS: Group = Group {
    packages: &["redis-server", "postgresql", "mariadb-server", "mosquitto"],
    programs: &[],
    by_hand: "",
};
/// The browser that plays `tests/js`.
const BROWSER: Group = Group {
    packages: &["chromium"],
    programs: &[],
    by_hand: "",
};
/// What makes the root file system of the bare-machine test.
const ROOT: Group = Group {
    packages: &["debootstrap"],
    programs: &[],
    by_hand: "",
};
/// Rust with the source of std, where rustup has no std for the target.
pub const RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// What checks crates for that target there.
pub const LINTER: &[&str] = &["rust-web-clippy"];

/// What a command asks of the machine.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Everything that builds the runtime, but for what follows.
    pub runtime: bool,
    /// Crates that are compiled for wasm are checked.
    pub lint: bool,
    /// A CPython source is given.
    pub own_source: bool,
    /// Native packages are built as they say themselves.
    pub build_systems: bool,
    /// `wasm-opt`.
    pub optimiser: bool,
    /// Virtual environments of Python.
    pub python: bool,
    /// Servers and the browser that tests use, where that takes no questions. Tests say which they
    /// miss.
    pub servers: bool,
    /// That browser alone.
    pub browser: bool,
    /// What the bare-machine test starts from.
    pub root: bool,
    /// Rust for these targets.
    pub targets: Vec<&'static str>,
    /// Free disk space for a first build, in GB.
    pub room: u64,
}

impl Needs {
    /// The groups, for a machine with or without a WASI SDK.
    pub fn groups(&self, has_sdk: bool) -> Vec<&'static Group> {
        let archive = self.runtime && !(has_sdk && self.own_source);
        let groups = [
            (self.runtime, &BASE),
            (archive, &ARCHIVE),
            (self.runtime && !has_sdk, &CLANG),
            (self.build_systems, &BUILD_SYSTEMS),
            (self.optimiser, &OPTIMISER),
            (self.python, &PYTHON),
            (self.servers, &SERVERS),
            (self.servers || self.browser, &BROWSER),
            (self.root, &ROOT),
        ];
        let needed = groups.into_iter().filter(|(needed, _)| *needed);
        needed.map(|(_, group)| group).collect()
    }

    /// Every package that a plan may ask for.
    pub fn all_packages(&self) -> Vec<&'static str> {
        let groups = self.groups(false).into_iter();
        groups
            .flat_map(|group| group.packages)
            .chain(RUST)
            .chain(LINTER)
            .copied()
            .collect()
    }

    /// Every program that a plan may ask for.
    pub fn programs(&self) -> Vec<&'static str> {
        let groups = self.groups(false).into_iter();
        groups.flat_map(|group| group.programs).copied().collect()
    }
}

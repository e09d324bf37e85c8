//! The codes of everything that can be reported, each with what `hognose explain` says about it.
//!
//! A code is for good: programs compare it, and people search for it. What it means is in
//! `docs/reference/errors/CODE.md`.

use std::fmt;

macro_rules! codes {
    ($($variant:ident = $name:literal,)*) => {
        /// The kind of a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Code {
            /// All codes, by subject.
            pub const ALL: &[Code] = &[$(Code::$variant),*];

            /// The code itself.
            pub fn name(self) -> &'static str {
                match self {
                    $(Code::$variant => $name,)*
                }
            }

            /// The whole explanation, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Code::$variant => include_str!(concat!("../../docs/reference/errors/", $name, ".md")),)*
                }
            }
        }
    };
}

codes! {
    // The project.
    NoProject = "no-project",
    TomlSyntax = "toml-syntax",
    UnknownKey = "unknown-key",
    WrongValue = "wrong-value",
    UnusableName = "unusable-name",
    NoEnvironment = "no-environment",
    BadHeader = "bad-header",
    WrongPython = "wrong-python",

    // WIT.
    NoWit = "no-wit",
    NotWit = "not-wit",
    WitSyntax = "wit-syntax",
    WitKeyword = "wit-keyword",
    WitUnknownName = "wit-unknown-name",
    WitInvalid = "wit-invalid",
    UnknownPackage = "unknown-package",
    DuplicatePackage = "duplicate-package",
    PackagesDiffer = "packages-differ",
    NoWitInPackage = "no-wit-in-package",
    UnfitPackage = "unfit-package",
    UnsupportedType = "unsupported-type",
    UnsupportedByHost = "unsupported-by-host",

    // Worlds.
    UnknownWorld = "unknown-world",
    SeveralWorlds = "several-worlds",
    NoWorld = "no-world",
    WorldsConflict = "worlds-conflict",

    // The Python path.
    NoFolder = "no-folder",
    BadEnvironment = "bad-virtual-environment",
    TooLarge = "too-large",
    NativeModule = "native-module",

    // Dependencies.
    NoInstaller = "no-installer",
    NoNetwork = "no-network",
    Unresolved = "unresolved",
    NoPureWheel = "no-pure-wheel",
    UnfitLock = "unfit-lock",

    // The app, as `check` sees it, too.
    NoApp = "no-app",
    PythonSyntax = "python-syntax",
    NoModule = "no-module",
    MissingClass = "missing-class",
    MissingMethod = "missing-method",
    NotAFunction = "not-a-function",
    WrongSignature = "wrong-signature",
    UnexpectedAsync = "unexpected-async",
    WrongAnnotation = "wrong-annotation",
    UnknownName = "unknown-name",
    WrongArguments = "wrong-arguments",
    HostCallAtImport = "host-call-at-import",
    NotAwaited = "not-awaited",

    // The app, as it is imported.
    ImportFailed = "import-failed",
    ExitAtImport = "exit-at-import",
    InstantiateFailed = "instantiate-failed",
    ShadowedModule = "shadowed-module",
    PythonCrashed = "python-crashed",
    CannotPack = "cannot-pack",

    // Rust beside the app.
    NoCrate = "no-crate",
    NoRust = "no-rust",
    RustExport = "rust-export",
    RustModule = "rust-module",
    RustFailed = "rust-failed",

    // Native packages, as they are built.
    WheelFailed = "wheel-failed",

    // Pages.
    CannotLock = "cannot-lock",

    // Files.
    CannotRead = "cannot-read",
    CannotWrite = "cannot-write",
    InTheWay = "in-the-way",

    // Components, and their hosts.
    NotAComponent = "not-a-component",
    OtherVersion = "other-version",
    WrongKind = "wrong-kind",
    CannotLink = "cannot-link",
    ShimCrate = "shim-crate",
    UnfitControl = "unfit-control",
    CannotListen = "cannot-listen",
    CannotStart = "cannot-start",
    CannotSave = "cannot-save",
    Trap = "trap",

    // Hognose itself.
    NoRuntime = "no-runtime",
    UnfitRuntime = "unfit-runtime",
    UnknownCode = "unknown-code",
    Interrupted = "interrupted",
    Internal = "internal",
}

impl Code {
    /// The code of this name.
    pub fn of_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// What it means, in one line.
    pub fn title(self) -> &'static str {
        let heading = self.explanation().lines().next().unwrap_or_default();
        heading.trim_start_matches("# ")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A finding of the check has the code under which it is explained.
impl From<hognose_check::Code> for Code {
    fn from(code: hognose_check::Code) -> Code {
        use hognose_check::Code as Found;
        match code {
            Found::NoApp => Code::NoApp,
            Found::PythonSyntax => Code::PythonSyntax,
            Found::NoModule => Code::NoModule,
            Found::MissingClass => Code::MissingClass,
            Found::MissingMethod => Code::MissingMethod,
            Found::NotAFunction => Code::NotAFunction,
            Found::WrongSignature => Code::WrongSignature,
            Found::UnexpectedAsync => Code::UnexpectedAsync,
            Found::WrongAnnotation => Code::WrongAnnotation,
            Found::UnknownName => Code::UnknownName,
            Found::WrongArguments => Code::WrongArguments,
            Found::HostCallAtImport => Code::HostCallAtImport,
            Found::NotAwaited => Code::NotAwaited,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    /// Nothing that a user did: there is no wrong example.
    const WITHOUT_EXAMPLES: [Code; 2] = [Code::Interrupted, Code::Internal];

    /// Terminals have this many columns at least.
    const WIDTH: usize = 90;

    #[test]
    fn every_explanation_has_a_title_and_two_examples() {
        for code in Code::ALL {
            let text = code.explanation();
            assert!(text.starts_with("# "), "{code} has no title");
            let title = code.title();
            assert!(title.len() > 5 && !title.ends_with('.'), "{code}: {title}");
            let has = |word: &str| text.lines().any(|line| line.starts_with(word));
            let expected = !WITHOUT_EXAMPLES.contains(code);
            assert_eq!(has("Wrong"), expected, "{code}: a wrong example");
            assert_eq!(has("Right"), expected, "{code}: a right example");
            let fences = text.lines().filter(|line| line.starts_with("```")).count();
            assert!(fences % 2 == 0, "{code}: a fence is open");
            for line in text.lines() {
                assert!(line.chars().count() <= WIDTH, "{code}: {line}");
            }
        }
    }

    #[test]
    fn every_explanation_belongs_to_a_code() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/errors");
        let entries = fs::read_dir(folder).unwrap().flatten();
        let files: BTreeSet<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        let codes = Code::ALL.iter().map(|code| format!("{code}.md")).collect();
        assert_eq!(files, codes);
    }

    #[test]
    fn names_are_unique_and_in_one_style() {
        let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        for name in names {
            let plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(name.chars().all(plain), "{name}");
            assert_eq!(Code::of_name(name).map(Code::name), Some(name));
        }
    }

    #[test]
    fn findings_have_the_codes_that_json_gives_them() {
        use hognose_check::Code as Found;
        for found in [
            Found::NoApp,
            Found::PythonSyntax,
            Found::NotAFunction,
            Found::NotAwaited,
        ] {
            let json = serde_json::to_value(found).unwrap();
            assert_eq!(json.as_str(), Some(Code::from(found).name()));
        }
    }
}

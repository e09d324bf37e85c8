//! `hognose.json`: what is native in a wheel.

use crate::object::init_symbol;
use serde::{Deserialize, Serialize};

/// The version of the format.
pub const FORMAT: u32 = 1;
/// What an object may rely on: CPython's version, and the target it was compiled for.
pub const ABI: &str = "cp313-wasip1-1";
/// The platform in the tags of wheels.
pub const PLATFORM: &str = "hognose_1_wasm32";

/// The Python, ABI and platform tags of a native package's wheel.
pub fn tag() -> String {
    format!("cp313-cp313-{PLATFORM}")
}

/// Name, as indexes normalise it, and release of a native package, by its wheel's file name.
pub fn release(file: &str) -> Option<(String, &str)> {
    let rest = file.strip_suffix(".whl")?.strip_suffix(&tag())?;
    let (name, version) = rest.strip_suffix('-')?.split_once('-')?;
    Some((name.to_lowercase().replace(['_', '.'], "-"), version))
}

/// What is native in a wheel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// The version of the format.
    pub format: u32,
    /// What the object was compiled for.
    pub abi: String,
    /// The package's name as indexes normalise it.
    pub package: String,
    /// Its release.
    pub version: String,
    /// The modules that are native, sorted by name.
    pub modules: Vec<Module>,
    /// Files in `.dist-info` with the licences of all that is in the object.
    pub licences: Vec<String>,
}

/// A native module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// The dotted name by which Python imports it.
    pub name: String,
    /// The object's symbol for the function that makes it.
    pub init: String,
}

/// A description that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// No JSON, or other fields.
    #[error("the description cannot be read: {0}")]
    Unreadable(String),
    /// Another version of the format.
    #[error(
        "the package has version {found} of the format, and this hognose reads version {FORMAT}"
    )]
    Format {
        /// The package's.
        found: u64,
    },
    /// Compiled for another runtime.
    #[error("`{package}` was compiled for `{found}`, and the runtime is `{ABI}`")]
    Abi {
        /// The package.
        package: String,
        /// What it was compiled for.
        found: String,
    },
    /// A list of modules that is empty, or not in order.
    #[error("`{package}` must list its native modules once each, sorted by name")]
    Modules {
        /// The package.
        package: String,
    },
    /// An init function that has another name than its module.
    #[error("the init function of `{module}` must be called `{expected}`, and is `{found}`")]
    Init {
        /// The module.
        module: String,
        /// The symbol that follows from its name.
        expected: String,
        /// The symbol that is named.
        found: String,
    },
}

/// The field that is read before all others, which another version may not have.
#[derive(Deserialize)]
struct Version {
    format: u64,
}

impl Description {
    /// Describes a package for the present format and runtime.
    pub fn new(package: &str, version: &str, modules: &[&str], licences: Vec<String>) -> Self {
        let mut modules: Vec<Module> = modules
            .iter()
            .map(|name| Module {
                name: (*name).to_owned(),
                init: init_symbol(name),
            })
            .collect();
        modules.sort();
        Description {
            format: FORMAT,
            abi: ABI.to_owned(),
            package: package.to_owned(),
            version: version.to_owned(),
            modules,
            licences,
        }
    }

    /// Reads a description, and checks that this program can use the package.
    ///
    /// # Errors
    /// When it cannot.
    pub fn read(text: &[u8]) -> Result<Description, Unfit> {
        let unreadable = |error: serde_json::Error| Unfit::Unreadable(error.to_string());
        let Version { format } = serde_json::from_slice(text).map_err(unreadable)?;
        if format != u64::from(FORMAT) {
            return Err(Unfit::Format { found: format });
        }
        let read: Description = serde_json::from_slice(text).map_err(unreadable)?;
        read.check()?;
        Ok(read)
    }

    fn check(&self) -> Result<(), Unfit> {
        let package = || self.package.clone();
        if self.abi != ABI {
            return Err(Unfit::Abi {
                package: package(),
                found: self.abi.clone(),
            });
        }
        let in_order = self
            .modules
            .windows(2)
            .all(|pair| pair[0].name < pair[1].name);
        if self.modules.is_empty() || !in_order {
            return Err(Unfit::Modules { package: package() });
        }
        for module in &self.modules {
            let expected = init_symbol(&module.name);
            if module.init != expected {
                return Err(Unfit::Init {
                    module: module.name.clone(),
                    expected,
                    found: module.init.clone(),
                });
            }
        }
        Ok(())
    }

    /// The text of the file.
    ///
    /// # Errors
    /// None that is known: all fields can be written.
    pub fn text(&self) -> Result<String, Unfit> {
        let text = serde_json::to_string_pretty(self);
        let mut text = text.map_err(|error| Unfit::Unreadable(error.to_string()))?;
        text.push('\n');
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markupsafe() -> Description {
        let licences = vec!["licenses/LICENSE.txt".to_owned()];
        Description::new("markupsafe", "3.0.4", &["markupsafe._speedups"], licences)
    }

    #[test]
    fn what_was_written_is_read() {
        let text = markupsafe().text().expect("it is written");
        assert_eq!(
            Description::read(text.as_bytes()).expect("it is read"),
            markupsafe()
        );
    }

    #[test]
    fn packages_that_do_not_fit_are_refused_with_the_reason() {
        let changed = |change: &dyn Fn(&mut Description)| {
            let mut description = markupsafe();
            change(&mut description);
            let text = description.text().expect("it is written");
            Description::read(text.as_bytes())
                .expect_err("it is refused")
                .to_string()
        };
        assert_eq!(
            changed(&|it| it.abi = "cp314-wasip1-1".to_owned()),
            "`markupsafe` was compiled for `cp314-wasip1-1`, and the runtime is `cp313-wasip1-1`"
        );
        assert_eq!(
            changed(&|it| it.modules.clear()),
            "`markupsafe` must list its native modules once each, sorted by name"
        );
        assert_eq!(
            changed(&|it| it.modules[0].init = "PyInit__speedups".to_owned()),
            "the init function of `markupsafe._speedups` must be called \
             `PyInit_markupsafe._speedups`, and is `PyInit__speedups`"
        );
    }

    #[test]
    fn a_later_format_is_named_although_its_fields_are_others() {
        let error = Description::read(br#"{"format": 2, "parts": []}"#).expect_err("it is refused");
        let expected = "the package has version 2 of the format, and this hognose reads version 1";
        assert_eq!(error.to_string(), expected);
    }
}

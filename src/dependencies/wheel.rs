//! Wheels: what their file names say, and which one of a package a component takes.

use crate::python;
use hognose_natives::PLATFORM;

/// One wheel of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wheel {
    /// Its file name.
    pub file: String,
    /// Where it is: an address, or a path relative to the lock.
    pub location: Location,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// Where a wheel is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Location {
    Url(String),
    Path(String),
}

impl Location {
    /// The last part, which is the wheel's file name.
    pub fn file_name(&self) -> String {
        let text = match self {
            Location::Url(url) => url.split(['#', '?']).next().unwrap_or(url),
            Location::Path(path) => path,
        };
        let name = text.rsplit(['/', '\\']).next().unwrap_or(text);
        name.replace("%2B", "+").replace("%2b", "+")
    }
}

/// The Python, ABI and platform parts of the file name.
fn tags(file: &str) -> Option<[&str; 3]> {
    let mut parts = file.strip_suffix(".whl")?.rsplitn(4, '-');
    let (platform, abi, python) = (parts.next()?, parts.next()?, parts.next()?);
    Some([python, abi, platform])
}

/// The tag of a wheel, as in `cp313-cp313-win_amd64`.
pub(super) fn tag(file: &str) -> String {
    tags(file).map(|tags| tags.join("-")).unwrap_or_default()
}

/// Whether a wheel is a native package for components.
pub(super) fn is_ours(file: &str) -> bool {
    tags(file).is_some_and(|[_, _, platform]| platform == PLATFORM)
}

impl Wheel {
    /// Whether it holds Python only and is for the component's version of Python.
    pub fn is_pure(&self) -> bool {
        let Some([python, abi, platform]) = tags(&self.file) else {
            return false;
        };
        let [major, minor] = python_numbers();
        let is_ours = |tag: &str| {
            let number = tag.strip_prefix("py").or_else(|| {
                // Of CPython's only its own version: another may use what this one does not have.
                tag.strip_prefix("cp")
                    .filter(|number| *number == format!("{major}{minor}"))
            });
            let Some(rest) = number.and_then(|number| number.strip_prefix(major)) else {
                return false;
            };
            let limit: u32 = minor.parse().unwrap_or(0);
            rest.is_empty() || rest.parse().is_ok_and(|found: u32| found <= limit)
        };
        platform == "any"
            && abi.split('.').any(|abi| abi == "none")
            && python.split('.').any(is_ours)
    }

    /// How well the Python files of a native wheel will do: the less the better. The same on all
    /// machines.
    fn distance(&self) -> (bool, bool, &str) {
        let [major, minor] = python_numbers();
        let [python, abi, platform] = tags(&self.file).unwrap_or_default();
        let is_ours = python
            .split('.')
            .any(|tag| tag == format!("cp{major}{minor}"));
        let is_plain = platform.contains("manylinux") && platform.contains("x86_64");
        let is_fit = is_ours && !abi.ends_with('t') || abi == "abi3";
        (!is_fit, !is_plain, &self.file)
    }
}

fn python_numbers() -> [&'static str; 2] {
    let mut parts = python::full().split('.');
    [parts.next().unwrap_or("3"), parts.next().unwrap_or("0")]
}

/// The wheel that a component takes if there is one for it.
pub(super) fn pure(wheels: &[Wheel]) -> Option<&Wheel> {
    wheels.iter().filter(|wheel| wheel.is_pure()).min()
}

/// The native wheel whose Python files are taken where that was asked for.
pub(super) fn native(wheels: &[Wheel]) -> Option<&Wheel> {
    wheels.iter().min_by_key(|wheel| wheel.distance())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wheel(file: &str) -> Wheel {
        Wheel {
            file: file.to_string(),
            location: Location::Path(file.to_string()),
            sha256: String::new(),
        }
    }

    #[test]
    fn pure_wheels_are_known_by_their_tags() {
        for (file, expected) in [
            ("six-1.17.0-py2.py3-none-any.whl", true),
            ("a-1-1-py3-none-any.whl", true),
            ("a-1-py313-none-any.whl", true),
            ("a-1-py314-none-any.whl", false),
            ("a-1-cp313-none-any.whl", true),
            ("a-1-py2-none-any.whl", false),
            ("a-1-cp313-cp313-win_amd64.whl", false),
            ("a-1.tar.gz", false),
        ] {
            assert_eq!(wheel(file).is_pure(), expected, "{file}");
        }
    }

    #[test]
    fn of_native_wheels_one_is_taken_everywhere() {
        let wheels = [
            wheel("a-1-cp313-cp313-macosx_11_0_arm64.whl"),
            wheel("a-1-cp314-cp314-manylinux_2_28_x86_64.whl"),
            wheel("a-1-cp313-cp313t-manylinux_2_28_x86_64.whl"),
            wheel("a-1-cp313-cp313-manylinux_2_28_x86_64.whl"),
        ];
        assert_eq!(native(&wheels), Some(&wheels[3]));
        assert_eq!(tag(&wheels[0].file), "cp313-cp313-macosx_11_0_arm64");
    }

    #[test]
    fn addresses_end_in_file_names() {
        let url = Location::Url("https://host/a/b-1%2Bx-py3-none-any.whl#sha256=1".to_string());
        assert_eq!(url.file_name(), "b-1+x-py3-none-any.whl");
    }
}

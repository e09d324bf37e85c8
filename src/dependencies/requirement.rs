//! Requirements, as in `httpx[http2]>=0.28; python_version < "3.14"`, taken apart.

use super::{marker, name::normal};

/// One requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Requirement {
    /// The package's name in its normal form.
    pub name: String,
    /// The extras that are asked for, in their normal form.
    pub extras: Vec<String>,
    /// All of it but the marker.
    pub text: String,
    marker: String,
}

impl Requirement {
    /// Reads a requirement; `None` if it does not begin with a name.
    pub fn read(text: &str) -> Option<Requirement> {
        let text = text.trim();
        // In the address of a package a semicolon is one of its letters, unless a space is
        // before it.
        let separator = if text.contains('@') { " ;" } else { ";" };
        let (body, marker) = text.split_once(separator).unwrap_or((text, ""));
        let inside = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        let end = body.find(|letter| !inside(letter)).unwrap_or(body.len());
        if end == 0 {
            return None;
        }
        let rest = body[end..].trim_start();
        let extras = rest
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .map(|(extras, _)| extras.split(',').map(normal).collect());
        Some(Requirement {
            name: normal(&body[..end]),
            extras: extras.unwrap_or_default(),
            text: body.trim().to_string(),
            marker: marker.trim().to_string(),
        })
    }

    /// Whether it is asked for in a component, by a package of which `extras` are asked for.
    pub fn holds(&self, extras: &[String]) -> bool {
        self.marker.is_empty() || marker::holds(&self.marker, extras)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_are_taken_apart() {
        let read = Requirement::read("Foo.Bar[http2, x_Y] >=1 ; sys_platform == 'win32'").unwrap();
        assert_eq!(read.name, "foo-bar");
        assert_eq!(read.extras, ["http2", "x-y"]);
        assert_eq!(read.text, "Foo.Bar[http2, x_Y] >=1");
        assert!(!read.holds(&[]));
        let read = Requirement::read("six @ https://host/six.whl;a").unwrap();
        assert_eq!(
            (read.name.as_str(), read.holds(&[])),
            ("six", true),
            "{read:?}"
        );
        assert_eq!(Requirement::read(" >=1"), None);
    }
}

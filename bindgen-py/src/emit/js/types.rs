//! The types of the module.

use super::Out;
use super::module::HEAD;

pub(super) fn write(out: &Out<'_>) -> String {
    let _ = out;
    HEAD.to_owned()
}

pub(super) fn entry(out: &Out<'_>, name: &str) -> String {
    let _ = out;
    format!("{HEAD}export * from \"./{name}.instance.js\";\n")
}

//! The module with the words that the build fills in.

use super::layout::Words;
use super::names::Names;
use super::text::Text;
use crate::world::{ClassKind, World};

/// The text of the module.
pub(super) fn write(world: &World, names: &Names) -> String {
    let words = Words::new(world);
    let mut text = Text::default();
    text.line("//! Addresses that are known when Python has started: the build writes them here. Made by hognose.");
    text.line("");
    text.line("use guest_runtime::shim;");
    text.line("");
    text.line("/// The addresses.");
    text.line(&format!(
        "pub static WORDS: shim::Bound<{}> = shim::Bound::new();",
        words.count
    ));
    let mut constant = |docs: String, name: &str, position: usize| {
        text.line("");
        text.line(&format!("/// {docs}"));
        text.line(&format!("pub const {name}: usize = {position};"));
    };
    for (index, class) in world.classes.iter().enumerate() {
        let kind = match &class.kind {
            ClassKind::Record { .. } => "record",
            ClassKind::Variant { .. } => "variant",
            ClassKind::Enum { .. } => "enum",
            ClassKind::Flags { .. } => "flags",
        };
        let python = &class.python;
        let docs = format!("The {kind} `{}.{}`.", python.module, python.qualname);
        constant(docs, &names.classes[index], words.classes[index]);
    }
    for (index, resource) in world.resources.iter().enumerate() {
        let python = &resource.python;
        let docs = format!("The resource `{}.{}`.", python.module, python.qualname);
        constant(docs, &names.resources[index], words.resources[index]);
    }
    for (index, channel) in world.channels.iter().enumerate() {
        let docs = format!("`{}`.", channel.wit_name);
        constant(docs, &names.channels[index], words.channels[index]);
    }
    text.line("");
    text.line("/// The address at a position.");
    text.line("#[inline(always)]");
    text.open("pub fn at(position: usize) -> u32 {");
    text.line("WORDS.at(position)");
    text.close("}");
    text.line("");
    text.line("/// A new record of a class, which takes the references to its values.");
    text.line("///");
    text.line("/// # Safety");
    text.line("/// The words of the class are filled in, and the values are live objects.");
    text.line("#[inline(always)]");
    text.open("pub unsafe fn lift_record<const N: usize>(class: usize, values: [u32; N]) -> u32 {");
    text.comment("SAFETY: see above.");
    text.line("unsafe { WORDS.lift_record(class, values) }");
    text.close("}");
    text.finish()
}

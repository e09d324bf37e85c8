//! The root of the crate: what the build looks for.

use super::modules::Modules;
use super::text::{Text, literal};
use crate::ir::{Shim, Slot, slots as slots_in_order};
use crate::world::World;
use hognose_runtime_abi::ENTRY_SHIM;
use std::collections::BTreeMap;

/// The text of the root.
pub(super) fn write(
    world: &World,
    shim: &Shim,
    modules: &Modules,
    slots: &BTreeMap<Slot, String>,
) -> String {
    let name = &world.resolve.worlds[world.id].name;
    let order = slots_in_order(shim);
    let mut text = Text::default();
    text.line(&format!("//! What crosses the boundary of the world `{name}`: between the canonical ABI and Python's objects. Made by hognose."));
    text.line("//!");
    text.line("//! `hognose build --rust-shim FOLDER` compiles it and links it with Python. Each function of the world is a function here, in the");
    text.line("//! module of its interface. Numbers are core values; `object`s are addresses of Python objects.");
    text.line("");
    text.open("#![allow(");
    text.line("clashing_extern_declarations,");
    text.line("reason = \"functions of different interfaces may have one name\"");
    text.close(")]");
    text.line("");
    let mut own: Vec<String> = modules.top();
    own.push("bound".to_owned());
    own.sort();
    own.dedup();
    own.iter()
        .for_each(|module| text.line(&format!("pub mod {module};")));
    text.line("");
    text.line("use guest_runtime::shim;");
    if order.contains(&Slot::PostReturn) {
        text.line("");
        text.line("/// The host has read the result of a call.");
        text.open("pub extern \"C\" fn post_return(_result: u32) {");
        text.comment("SAFETY: no call is under way.");
        text.line("unsafe { shim::post_return() }");
        text.close("}");
    }
    if order.contains(&Slot::Callback) {
        text.line("");
        text.line(
            "/// Something happened that a task waits for. The result says what it waits for next.",
        );
        text.open("pub extern \"C\" fn callback(event: u32, waitable: u32, payload: u32) -> u32 {");
        text.comment("SAFETY: the host passes events as the canonical ABI says.");
        text.line("unsafe { shim::resume_task(event, waitable, payload) }");
        text.close("}");
    }
    text.line("");
    text.line("/// What the build finds in the table.");
    let head = format!(
        "pub static FUNCTIONS: [shim::Function; {}] = [",
        order.len()
    );
    if order.is_empty() {
        text.line(&format!("{head}];"));
    } else {
        text.open(&head);
        for slot in &order {
            text.comment(&format!("{}.", slot_label(world, *slot)));
            let function = format!("{} as *const ()", slots[slot]);
            text.call("shim::Function::new", &[function], ",");
        }
        text.close("];");
    }
    text.line("");
    text.line("static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);");
    text.line("");
    text.line("/// Tells the build where everything is.");
    text.line(&format!("#[unsafe(export_name = {})]", literal(ENTRY_SHIM)));
    text.open("pub extern \"C\" fn shim() -> &'static shim::Shim {");
    text.line("&SHIM");
    text.close("}");
    text.finish()
}

fn slot_label(world: &World, slot: Slot) -> String {
    let import = |index: usize| world.imports[index].wit_name.clone();
    let export = |index: usize| world.exports[index].wit_name.clone();
    let resource = |index: usize| world.resources[index].wit_name.clone();
    match slot {
        Slot::Import(index) => format!("Python calls `{}`", import(index)),
        Slot::Lift(index) => format!("The result of `{}`", import(index)),
        Slot::Export(index) => format!("The host calls `{}`", export(index)),
        Slot::PostReturn => "The host has read a result".to_owned(),
        Slot::Start(index) => format!("The host starts a task of `{}`", export(index)),
        Slot::Finish(index) => format!("A task of `{}` has ended", export(index)),
        Slot::Callback => "A task goes on".to_owned(),
        Slot::Drop(index) => format!("Python drops a handle of `{}`", resource(index)),
        Slot::New(index) => format!("A new handle of `{}`", resource(index)),
        Slot::Rep(index) => format!("What a handle of `{}` stands for", resource(index)),
        Slot::Destructor(index) => format!("The host has dropped a `{}`", resource(index)),
        Slot::Task(_) => "The component model's own".to_owned(),
        Slot::Channel(index, _) => format!("Of `{}`", world.channels[index].wit_name),
    }
}

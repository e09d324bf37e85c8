//! The shim as Rust source: a crate that does what the wasm shim does, against `guest-runtime`, for people to read and change.
//!
//! It is compiled before Python starts. So what is a constant in the wasm shim is a word here, which the build fills in
//! ([`layout`]), and functions are found in the table.

mod function;
pub mod layout;
mod modules;
mod names;
mod ops;
mod text;

use crate::ir::{CoreFunction, Function, Payload, Shim, TaskExport};
use crate::world::{ClassKind, Direction, Func, World};
use function::{Context, Side};
use hognose_runtime_abi::ChannelFunction;
use layout::{Slot, Words};
use modules::{Modules, Path};
use names::Names;
use std::collections::BTreeMap;
use text::{Text, literal};

/// What the crate depends on.
#[derive(Debug, Clone)]
pub struct Dependencies {
    /// The value of `guest-runtime` in its `Cargo.toml`, such as `{ path = "../guest-runtime" }`.
    pub guest_runtime: String,
}

impl Dependencies {
    /// On the crate in a folder, or else on the published one.
    pub fn with(guest_runtime: Option<&std::path::Path>) -> Dependencies {
        Dependencies {
            guest_runtime: match guest_runtime {
                Some(folder) => format!("{{ path = {} }}", literal(&folder.to_string_lossy())),
                None => "\"0.1\"".to_owned(),
            },
        }
    }
}

/// In the first line of every file.
pub const MARK: &str = "Made by hognose";

/// The crate of a world, as files by path.
pub fn emit(world: &World, shim: &Shim, dependencies: &Dependencies) -> BTreeMap<String, String> {
    let mut files = sources(world, shim);
    files.insert("Cargo.toml".to_owned(), manifest(world, dependencies));
    files
}

/// Its `src` alone.
fn sources(world: &World, shim: &Shim) -> BTreeMap<String, String> {
    let mut names = Names::new(world);
    let mut modules = Modules::default();
    let mut slots: BTreeMap<Slot, String> = BTreeMap::new();
    let mut out = Out {
        world,
        shim,
        modules: &mut modules,
        slots: &mut slots,
    };
    for (index, function) in shim.imports.iter().enumerate() {
        out.import(&mut names, index, function);
    }
    for (index, function) in shim.exports.iter().enumerate() {
        out.export(&mut names, index, function);
    }
    for index in 0..shim.resources.len() {
        out.resource(&mut names, index);
    }
    for index in 0..shim.channels.len() {
        out.channel(&mut names, index);
    }
    out.tasks(&mut names);
    let mut files = modules.files(world);
    files.insert("src/bound.rs".to_owned(), bound(world, &names));
    files.insert(
        "src/lib.rs".to_owned(),
        library(world, shim, &modules, &slots),
    );
    files
}

/// What is being written.
struct Out<'a> {
    world: &'a World,
    shim: &'a Shim,
    modules: &'a mut Modules,
    slots: &'a mut BTreeMap<Slot, String>,
}

impl Out<'_> {
    fn import(&mut self, names: &mut Names, index: usize, function: &Function) {
        let func = &self.world.imports[index];
        let path = names.module(self.world, Direction::Import, func.interface.as_ref());
        let own = names::of_function(func);
        let name = names.function(&path, &own);
        let host = names.function(&path, &format!("host_{own}"));
        let lift = (function.lift.as_ref()).map(|_| names.function(&path, &format!("{own}_lift")));
        self.modules.declare(&path, &host, &function.core);
        let side = match &lift {
            Some(lift) => Side::AsyncImport { host: &host, lift },
            None => Side::Import { host: &host },
        };
        let docs = [
            "Python calls a function of the host.".to_owned(),
            String::new(),
            signature(self.world, func),
        ];
        let context = Context::new(self.world, self.shim, names);
        let text = function::write(
            &context,
            (&name, &docs),
            side,
            index,
            function,
            &function.body,
            &function.core,
        );
        self.modules.define(&path, text);
        self.slot(Slot::Import(index), &path, &name);
        if let (Some(lift), Some(body)) = (&lift, &function.lift) {
            let docs = [format!("The host has given the result of [`{name}`].")];
            let text = function::write(
                &context,
                (lift, &docs),
                Side::Lift,
                index,
                function,
                body,
                &function.core,
            );
            self.modules.define(&path, text);
            self.slot(Slot::Lift(index), &path, lift);
        }
    }

    fn export(&mut self, names: &mut Names, index: usize, function: &Function) {
        let func = &self.world.exports[index];
        let path = names.module(self.world, Direction::Export, func.interface.as_ref());
        let own = names::of_function(func);
        let name = names.function(&path, &own);
        let forms = function.task.as_ref().map(|task| {
            let start = names.function(&path, &format!("{own}_start"));
            let finish = names.function(&path, &format!("{own}_finish"));
            let host = names.function(&path, &format!("{own}_return"));
            (task, start, finish, host)
        });
        let signature = signature(self.world, func);
        let mut docs = vec![
            "The host calls Python.".to_owned(),
            String::new(),
            signature.clone(),
        ];
        if forms.is_some() {
            docs[0] = "The host calls Python, and waits.".to_owned();
        }
        let context = Context::new(self.world, self.shim, names);
        let core = &function.core;
        let text = function::write(
            &context,
            (&name, &docs),
            Side::Export,
            index,
            function,
            &function.body,
            core,
        );
        self.modules.define(&path, text);
        self.slot(Slot::Export(index), &path, &name);
        if let Some((task, start, finish, host)) = &forms {
            let TaskExport {
                core,
                callback: _,
                start: body,
                task_return,
                finish: end,
            } = task;
            docs[0] = "The host starts a task of Python.".to_owned();
            let text = function::write(
                &context,
                (start, &docs),
                Side::Start,
                index,
                function,
                body,
                core,
            );
            self.modules.define(&path, text);
            self.slot(Slot::Start(index), &path, start);
            let docs = [format!("A task that [`{start}`] began has ended.")];
            let side = Side::Finish { task_return: host };
            let text = function::write(
                &context,
                (finish, &docs),
                side,
                index,
                function,
                end,
                task_return,
            );
            self.modules.declare(&path, host, task_return);
            self.modules.define(&path, text);
            self.slot(Slot::Finish(index), &path, finish);
        }
    }

    fn resource(&mut self, names: &mut Names, index: usize) {
        let (world, shim) = (self.world, self.shim);
        let (resource, abi) = (&world.resources[index], &shim.resources[index]);
        let direction = match resource.exported {
            true => Direction::Export,
            false => Direction::Import,
        };
        let path = names.module(world, direction, resource.interface.as_ref());
        let own = resource.python.qualname.replace('.', "_");
        let mut declare = |slot, what: &str, core: &CoreFunction| {
            let name = names.function(&path, &format!("{own}_{what}"));
            self.modules.declare(&path, &name, core);
            self.slots.insert(slot, modules::qualified(&path, &name));
        };
        declare(Slot::Drop(index), "drop", &abi.drop);
        if let Some((new, rep)) = &abi.new_and_rep {
            declare(Slot::New(index), "new", new);
            declare(Slot::Rep(index), "rep", rep);
        }
        if abi.destructor.is_some() {
            let name = names.function(&path, &format!("{own}_destructor"));
            let mut text = Text::default();
            text.line(&format!(
                "/// The host has dropped its last handle of a `{}`.",
                resource.wit_name
            ));
            text.open(&format!("pub extern \"C\" fn {name}(rep: u32) {{"));
            text.comment("SAFETY: the host passes what the runtime gave it for an object.");
            let descriptor = format!("bound::at(bound::{})", names.resources[index]);
            let line = format!("unsafe {{ shim::drop_representation({descriptor}, rep) }}");
            if text.fits(&line) {
                text.line(&line);
            } else {
                text.open("unsafe {");
                text.call(
                    "shim::drop_representation",
                    &[descriptor, "rep".to_owned()],
                    "",
                );
                text.close("}");
            }
            text.close("}");
            self.modules.define(&path, text.finish());
            self.slot(Slot::Destructor(index), &path, &name);
        }
    }

    fn channel(&mut self, names: &mut Names, index: usize) {
        let (world, shim) = (self.world, self.shim);
        let (channel, abi) = (&world.channels[index], &shim.channels[index]);
        let path = vec!["channels".to_owned()];
        let own = names.channels[index].to_lowercase();
        for (function, core) in ChannelFunction::IMPORTS.into_iter().zip(&abi.imports) {
            let what = channel_function(function);
            let name = names.function(&path, &format!("{own}_{what}"));
            self.modules.declare(&path, &name, core);
            self.slot(Slot::Channel(index, function), &path, &name);
        }
        if let Payload::Values { function, .. } = &abi.payload
            && let Some(body) = &function.lift
        {
            let sides = [
                (ChannelFunction::Lift, Side::Lift, body, "was read"),
                (
                    ChannelFunction::Lower,
                    Side::Payload,
                    &function.body,
                    "is going to be written",
                ),
            ];
            for (of, side, body, happens) in sides {
                let name = names.function(&path, &format!("{own}_{}", channel_function(of)));
                let docs = [format!("A value of a `{}` {happens}.", channel.wit_name)];
                let text = function::write(
                    &Context::new(world, shim, names),
                    (&name, &docs),
                    side,
                    index,
                    function,
                    body,
                    &function.core,
                );
                self.modules.define(&path, text);
                self.slot(Slot::Channel(index, of), &path, &name);
            }
        }
    }

    /// The component model's own functions for tasks.
    fn tasks(&mut self, names: &mut Names) {
        let path = vec!["tasks".to_owned()];
        for (index, builtin) in layout::builtins(self.shim).iter().enumerate() {
            let name = builtin.name.replace("[async-lower]", "");
            let name = names.function(&path, &name.replace(['[', ']'], ""));
            let core = CoreFunction {
                module: builtin.module.to_owned(),
                name: builtin.name.to_owned(),
                params: builtin.params.to_vec(),
                results: builtin.results.to_vec(),
            };
            self.modules.declare(&path, &name, &core);
            self.slot(Slot::Task(index), &path, &name);
        }
        self.slots
            .insert(Slot::PostReturn, "post_return".to_owned());
        self.slots.insert(Slot::Callback, "callback".to_owned());
    }

    fn slot(&mut self, slot: Slot, path: &Path, name: &str) {
        self.slots.insert(slot, modules::qualified(path, name));
    }
}

fn channel_function(function: ChannelFunction) -> &'static str {
    match function {
        ChannelFunction::New => "new",
        ChannelFunction::Read => "read",
        ChannelFunction::Write => "write",
        ChannelFunction::CancelRead => "cancel_read",
        ChannelFunction::CancelWrite => "cancel_write",
        ChannelFunction::DropReadable => "drop_readable",
        ChannelFunction::DropWritable => "drop_writable",
        ChannelFunction::Lift => "lift",
        ChannelFunction::Lower => "lower",
    }
}

/// A function as WIT has it.
fn signature(world: &World, func: &Func) -> String {
    let params = func.function.params.iter();
    let params = params.map(|param| format!("{}: {}", param.name, world.wit_text(&param.ty)));
    let params: Vec<String> = params.collect();
    let result = (func.function.result).map(|ty| format!(" -> {}", world.wit_text(&ty)));
    let asynchronous = if func.is_async() { "async " } else { "" };
    format!(
        "`{}: {asynchronous}func({}){}`",
        func.wit_name,
        params.join(", "),
        result.unwrap_or_default()
    )
}

/// The module with the words that the build fills in.
fn bound(world: &World, names: &Names) -> String {
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

/// `lib.rs`: what the build looks for.
fn library(
    world: &World,
    shim: &Shim,
    modules: &Modules,
    slots: &BTreeMap<Slot, String>,
) -> String {
    let name = &world.resolve.worlds[world.id].name;
    let order = layout::slots(shim);
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
    text.line(&format!(
        "#[unsafe(export_name = {})]",
        literal(hognose_runtime_abi::ENTRY_SHIM)
    ));
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

fn manifest(world: &World, dependencies: &Dependencies) -> String {
    let definition = &world.resolve.worlds[world.id];
    let package = definition
        .package
        .map(|id| &world.resolve.packages[id].name);
    let package = package.map_or_else(
        || format!("local:{}", definition.name),
        |name| format!("{}:{}", name.namespace, name.name),
    );
    let package = literal(&package);
    let name = literal(&definition.name);
    format!(
        "# Made by hognose of the world {name}. `cargo build` checks it; a build of the component compiles it anew.

[package]
name = {name}
version = \"0.1.0\"
edition = \"2024\"
publish = false

[lib]
name = \"shim\"

[dependencies]
guest-runtime = {}

[profile.release]
panic = \"abort\"
opt-level = 3
codegen-units = 1

# Read by cargo-component.
[package.metadata.component]
package = {package}

[package.metadata.component.target]
world = {name}

[workspace]
",
        dependencies.guest_runtime
    )
}

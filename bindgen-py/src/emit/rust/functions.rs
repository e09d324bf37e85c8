//! The functions of the shim, each in the module of its interface.

use super::function;
use super::modules::{self, Modules, Path};
use super::names::{self, Names};
use super::text::Text;
use super::writer::{Context, Side};
use crate::ir::{CoreFunction, Function, Payload, Shim, Slot, TaskExport, builtins};
use crate::world::{Direction, Func, World};
use hognose_runtime_abi::ChannelFunction;
use std::collections::BTreeMap;

/// What is being written.
struct Out<'a> {
    world: &'a World,
    shim: &'a Shim,
    modules: &'a mut Modules,
    slots: &'a mut BTreeMap<Slot, String>,
}

/// All functions of the shim, in the modules of their interfaces.
pub(super) fn write(
    world: &World,
    shim: &Shim,
    names: &mut Names,
    modules: &mut Modules,
    slots: &mut BTreeMap<Slot, String>,
) {
    let mut out = Out {
        world,
        shim,
        modules,
        slots,
    };
    for (index, function) in shim.imports.iter().enumerate() {
        out.import(names, index, function);
    }
    for (index, function) in shim.exports.iter().enumerate() {
        out.export(names, index, function);
    }
    for index in 0..shim.resources.len() {
        out.resource(names, index);
    }
    for index in 0..shim.channels.len() {
        out.channel(names, index);
    }
    out.tasks(names);
}

impl Out<'_> {
    fn import(&mut self, names: &mut Names, index: usize, function: &Function) {
        let func = &self.world.imports[index];
        let path = names.module(self.world, Direction::Import, func.interface.as_ref());
        let own = names::of_function(func);
        let name = names.function(&path, &own);
        let host = names.name_host(&function.core, &path, &format!("host_{own}"));
        let lift = (function.lift.as_ref()).map(|_| names.function(&path, &format!("{own}_lift")));
        self.modules.declare(&path, &host, &function.core);
        let side = match &lift {
            Some(lift) => Side::AsyncImport { lift },
            None => Side::Import,
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
        let task = (function.task.as_ref()).map(|task| (task, Task::new(names, &path, &own, task)));
        let calls = match task {
            Some(_) => "The host calls Python, and waits.",
            None => "The host calls Python.",
        };
        let docs = [calls.to_owned(), String::new(), signature(self.world, func)];
        let text = function::write(
            &Context::new(self.world, self.shim, names),
            (&name, &docs),
            Side::Export,
            index,
            function,
            &function.body,
            &function.core,
        );
        self.modules.define(&path, text);
        self.slot(Slot::Export(index), &path, &name);
        if let Some((task, of_task)) = task {
            self.task(names, index, function, &path, task, &of_task);
        }
    }

    /// The form of an export that starts a task.
    fn task(
        &mut self,
        names: &Names,
        index: usize,
        function: &Function,
        path: &Path,
        task: &TaskExport,
        Task {
            start,
            finish,
            host,
        }: &Task,
    ) {
        let TaskExport {
            core,
            callback: _,
            start: body,
            task_return,
            finish: end,
        } = task;
        let context = Context::new(self.world, self.shim, names);
        let docs = [
            "The host starts a task of Python.".to_owned(),
            String::new(),
            signature(self.world, &self.world.exports[index]),
        ];
        let text = function::write(
            &context,
            (start, &docs),
            Side::Start,
            index,
            function,
            body,
            core,
        );
        self.modules.define(path, text);
        self.slot(Slot::Start(index), path, start);
        let docs = [format!("A task that [`{start}`] began has ended.")];
        let text = function::write(
            &context,
            (finish, &docs),
            Side::Finish,
            index,
            function,
            end,
            task_return,
        );
        self.modules.declare(path, host, task_return);
        self.modules.define(path, text);
        self.slot(Slot::Finish(index), path, finish);
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
        for (index, builtin) in builtins(self.shim).iter().enumerate() {
            let name = builtin.name.replace("[async-lower]", "");
            let name = names.function(&path, &name.replace(['[', ']'], ""));
            self.modules
                .declare(&path, &name, &CoreFunction::from(builtin));
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

/// The names of the functions of an export that starts tasks.
struct Task {
    start: String,
    finish: String,
    /// The host's function that takes the result.
    host: String,
}

impl Task {
    fn new(names: &mut Names, path: &Path, own: &str, task: &TaskExport) -> Task {
        Task {
            start: names.function(path, &format!("{own}_start")),
            finish: names.function(path, &format!("{own}_finish")),
            host: names.name_host(&task.task_return, path, &format!("{own}_return")),
        }
    }
}

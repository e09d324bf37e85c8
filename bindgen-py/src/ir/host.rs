//! The host's half of a world: what a host does to call exports and to offer imports, in the same
//! operations as the shim.

use super::channels;
use super::core_functions::{self, CoreFunction, ResourceAbi};
use super::ops::{Body, Kind, Lift};
use super::record::{self, Half, Walk};
use super::shim::{ChannelAbi, Function, Payload};
use super::sites::{self, Spelling};
use crate::world::{ClassIdx, Direction, Func, FuncIdx, HostNames, World};
use wit_parser::SizeAlign;

/// Everything that a host needs to know of a world, in the order of the world's lists.
#[derive(Debug)]
pub struct Host {
    /// What the component asks for.
    pub imports: Vec<HostFunction>,
    /// What the component gives.
    pub exports: Vec<HostFunction>,
    /// Core functions of the resources: those that imports of the component are called by.
    pub resources: Vec<ResourceAbi>,
    /// Streams and futures. Where values have a function, its body is the host's.
    pub channels: Vec<ChannelAbi>,
}

/// The host's half of a function.
#[derive(Debug)]
pub struct HostFunction {
    /// For messages.
    pub wit_name: String,
    /// The core function, if calls wait for the result.
    pub core: CoreFunction,
    /// From arguments to result. An asynchronous import has none.
    pub body: Body,
    /// An export: what is called when the result has been read.
    pub post_return: Option<String>,
    /// How it is if calls do not wait: all asynchronous imports, and those asynchronous exports
    /// that are coroutine functions.
    pub task: Option<HostTask>,
    /// Whether handles are lent for a call.
    pub borrows: bool,
    /// Paths of the values whose lowering can fail, by site number.
    pub sites: Vec<String>,
}

impl HostFunction {
    /// The core function that begins a call: that of its task, if it has one.
    pub fn begins(&self) -> &CoreFunction {
        self.task.as_ref().map_or(&self.core, |task| &task.core)
    }
}

/// The host's half of a function whose result comes later.
#[derive(Debug)]
pub struct HostTask {
    /// The core function that begins.
    pub core: CoreFunction,
    /// What is done to begin: the export's code is returned, or the host's function is called.
    pub start: Body,
    /// An export: the core import that takes the result, and the core export for events.
    pub export: Option<(CoreFunction, String)>,
    /// From the core values of the result to an object; for an import, from an object and an
    /// address to memory.
    pub finish: Body,
}

/// Walks the canonical ABI of every function of the world from the host's side.
pub fn host(world: &World, names: &dyn HostNames) -> Host {
    let sizes = record::sizes(world);
    let functions = |direction| {
        let functions = world.functions(direction).iter().enumerate();
        let function = |(index, func)| function(world, &sizes, names, FuncIdx(index), func);
        functions.map(function).collect()
    };
    Host {
        imports: functions(Direction::Import),
        exports: functions(Direction::Export),
        resources: (0..world.resources.len())
            .map(|index| core_functions::resource(world, index))
            .collect(),
        channels: (world.channels.iter())
            .map(|channel| {
                let mut abi = channels::channel(world, &sizes, channel);
                if let (Payload::Values { function, .. }, Some(ty)) =
                    (&mut abi.payload, &channel.payload)
                {
                    let func = channels::named_by(world, channel);
                    payload(world, &sizes, names, func, ty, function);
                }
                abi
            })
            .collect(),
    }
}

fn function(
    world: &World,
    sizes: &SizeAlign,
    names: &dyn HostNames,
    index: FuncIdx,
    func: &Func,
) -> HostFunction {
    let walk = Walk::of_host(func);
    let mut sites = Vec::new();
    let arguments = Names {
        names,
        arguments: (func.direction == Direction::Export).then_some(index),
    };
    let task = func
        .is_async()
        .then(|| task(world, sizes, func, &arguments, &mut sites));
    let mut body = match (func.direction, func.is_async()) {
        (Direction::Import, true) => Body::default(),
        (Direction::Import, false) | (Direction::Export, _) => {
            record::record(world, sizes, func, walk)
        }
    };
    sites::assign(&arguments, &mut body, &mut sites);
    let lends = |body: &Body| body.any(&|kind| matches!(kind, Kind::Lift(Lift::Borrow(_))));
    HostFunction {
        wit_name: func.wit_name.clone(),
        core: core_functions::core_function(world, func, walk.variant),
        post_return: core_functions::post_return(world, func),
        borrows: lends(&body) || task.as_ref().is_some_and(|task| lends(&task.start)),
        body,
        task,
        sites,
    }
}

fn task(
    world: &World,
    sizes: &SizeAlign,
    func: &Func,
    arguments: &Names,
    sites: &mut Vec<String>,
) -> HostTask {
    let (mut start, mut finish) = match func.direction {
        Direction::Import => record::record_host_import(world, sizes, func),
        Direction::Export => record::record_host_export(world, sizes, func),
    };
    sites::assign(arguments, &mut start, sites);
    sites::assign(&Returned(arguments.names), &mut finish, sites);
    HostTask {
        core: core_functions::core_function(world, func, Walk::of_host_async(func).variant),
        start,
        export: (func.direction == Direction::Export).then(|| {
            let task_return = core_functions::task_return(world, func);
            (task_return, core_functions::callback(world, func))
        }),
        finish,
    }
}

/// The values of a stream or future as the host has them.
fn payload(
    world: &World,
    sizes: &SizeAlign,
    names: &dyn HostNames,
    func: &Func,
    ty: &wit_parser::Type,
    function: &mut Function,
) {
    let func = Func {
        raises: false,
        ..func.clone()
    };
    let (mut body, lift) = record::record_payload(world, sizes, &func, ty, Half::Host);
    function.sites.clear();
    sites::assign(&Returned(names), &mut body, &mut function.sites);
    function.body = body;
    function.lift = Some(lift);
}

struct Names<'a> {
    names: &'a dyn HostNames,
    /// The function whose arguments are objects.
    arguments: Option<FuncIdx>,
}

impl Spelling for Names<'_> {
    fn argument(&self, index: u32) -> Option<String> {
        let func = self.arguments?;
        Some(self.names.param(func, index as usize).to_owned())
    }

    fn field(&self, class: ClassIdx, index: usize) -> &str {
        self.names.field(class, index)
    }

    fn fields(&self, class: ClassIdx) -> usize {
        self.names.fields(class)
    }

    fn payload(&self) -> &str {
        self.names.payload()
    }
}

/// The first argument is what a function gave.
struct Returned<'a>(&'a dyn HostNames);

impl Spelling for Returned<'_> {
    fn argument(&self, index: u32) -> Option<String> {
        (index == 0).then(|| "result".to_owned())
    }

    fn field(&self, class: ClassIdx, index: usize) -> &str {
        self.0.field(class, index)
    }

    fn fields(&self, class: ClassIdx) -> usize {
        self.0.fields(class)
    }

    fn payload(&self) -> &str {
        self.0.payload()
    }
}

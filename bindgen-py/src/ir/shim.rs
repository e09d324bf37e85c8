//! What the shim of a world consists of.

use super::core_functions::{CoreFunction, ResourceAbi};
use super::ops::Body;
use super::zeros::Zeros;
use hognose_runtime_abi::{self as abi, NumberKind, ValType};

/// Everything that the shim of a world consists of, in the order of the world's lists.
#[derive(Debug)]
pub struct Shim {
    /// One for each import of the world: called by Python, calls the host.
    pub imports: Vec<Function>,
    /// One for each export of the world: called by the host, calls Python.
    pub exports: Vec<Function>,
    /// One for each resource of the world.
    pub resources: Vec<ResourceAbi>,
    /// One for each stream or future type of the world.
    pub channels: Vec<ChannelAbi>,
    /// Whether other code in the module takes over what the canonical ABI's allocator gives, so
    /// that nothing of that has a frame.
    pub owns_blocks: bool,
    /// Whether the host is told of a call that failed, and gets a result of zeros, or none. Without
    /// that, the call ends in a trap, and with it the instance.
    pub reports: bool,
    /// Whether each call of an asynchronous function has a number, by which the host means it.
    pub numbers: bool,
}

impl Shim {
    /// The core import that tells the host of a call that failed.
    pub fn report() -> CoreFunction {
        CoreFunction {
            module: abi::FAILURES_MODULE.to_owned(),
            name: "report".to_owned(),
            params: vec![ValType::I32; abi::FAILURE_WORDS as usize],
            results: Vec::new(),
        }
    }

    /// Whether results of imports, or what is read, may come while other calls run, or belong to
    /// who lifts them.
    pub fn awaits(&self) -> bool {
        self.owns_blocks
            || !self.channels.is_empty()
            || self.imports.iter().any(|function| function.lift.is_some())
    }
}

/// One function of the shim.
#[derive(Debug)]
pub struct Function {
    /// For comments and messages.
    pub wit_name: String,
    /// The core import to call, or the core export to provide.
    pub core: CoreFunction,
    /// What it does.
    pub body: Body,
    /// An export: the core name of its post-return function, where the result points into memory
    /// that must stay until the host has read it.
    pub post_return: Option<String>,
    /// An asynchronous import: from the address of the result to an object.
    pub lift: Option<Body>,
    /// An asynchronous export: how it is where a coroutine function implements it. The rest is for
    /// any other function.
    pub task: Option<TaskExport>,
    /// An export: its result where a call has failed, if there can be one.
    pub zeros: Option<Zeros>,
    /// An export: whether it lifts borrowed handles, which must be given back when Python returns.
    pub borrows: bool,
    /// The number of Python arguments, with `self`, without `cls`.
    pub arity: u32,
    /// Whether the first Python argument is `self`.
    pub method: bool,
    /// Paths of the values whose lowering can fail, by site number.
    pub sites: Vec<String>,
}

/// An export whose calls are tasks: the host goes on while they wait.
#[derive(Debug)]
pub struct TaskExport {
    /// The core export that starts a task.
    pub core: CoreFunction,
    /// The core export for what happens to it, with [`CALLBACK`](TaskExport::CALLBACK) as
    /// parameters.
    pub callback: String,
    /// What the first does.
    pub start: Body,
    /// The core import that takes the result.
    pub task_return: CoreFunction,
    /// From the object that Python returned to that import.
    pub finish: Body,
}

impl TaskExport {
    /// Event, waitable, payload. The result is a code, as that of the function that starts the
    /// task.
    pub const CALLBACK: [ValType; 3] = [ValType::I32; 3];
}

/// What the shim has for a stream or future type.
#[derive(Debug)]
pub struct ChannelAbi {
    /// The core imports, in the order of [`ChannelFunction::IMPORTS`].
    pub imports: Vec<CoreFunction>,
    /// What goes.
    pub payload: Payload,
    /// Whether the component model lets a component read what it writes itself.
    pub local: bool,
}

/// How values lie in memory.
#[derive(Debug)]
pub enum Payload {
    /// They hold nothing.
    Unit,
    /// As bytes, which Python has as `bytes`.
    Bytes,
    /// As numbers, which Python has as a list.
    Numbers(NumberKind),
    /// In any other way.
    Values {
        /// Bytes from one to the next.
        size: u32,
        /// Alignment of each.
        align: u32,
        /// From object and address to a value there, and as its `lift` from an address to an
        /// object.
        function: Box<Function>,
    },
}

//! What the runtime answers when it has bound an app: addresses for the shim, or what is wrong with
//! the app.

use crate::channels::BoundChannel;
use crate::manifest::Manifest;
use crate::tasks::task_functions;
use alloc::{format, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// The answer to a manifest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// All is bound.
    Bound(Bound),
    /// Every problem that was met, at least one.
    Problems(Vec<Problem>),
}

/// Addresses in the runtime's memory that hold for the rest of its life: CPython does not move
/// objects, and each of these objects has a reference that is never dropped.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// `None`.
    pub none: u32,
    /// Two words into which intrinsics with two results write the second (a length).
    pub second_result: u32,
    /// One for each class of the manifest.
    pub classes: Vec<BoundClass>,
    /// One for each resource of the manifest.
    pub resources: Vec<BoundResource>,
    /// One for each channel of the manifest.
    pub channels: Vec<BoundChannel>,
    /// One for each import of the manifest: the address of the word that holds the table index of
    /// its C function. The build writes the shim's index there before the snapshot.
    pub imports: Vec<u32>,
    /// One for each import of the manifest: the word for the function that lifts the result of an
    /// asynchronous one, `(address: i32) -> i32`; else zero.
    pub lifts: Vec<u32>,
    /// One for each export of the manifest.
    pub exports: Vec<BoundExport>,
    /// Address of the words for the [`TASK_FUNCTIONS`](crate::TASK_FUNCTIONS); zero where nothing
    /// is asynchronous.
    pub tasks: u32,
    /// Whether timers may have to wait: the shim then also imports the host's clock.
    pub clock: bool,
}

impl Bound {
    /// The words into which the build writes table indices, in the order of the functions in the
    /// shim's element segment.
    pub fn words(&self, manifest: &Manifest) -> Vec<u32> {
        let mut words = self.imports.clone();
        for (resource, spec) in self.resources.iter().zip(&manifest.resources) {
            words.push(resource.drop);
            if spec.exported {
                words.extend([resource.new, resource.rep]);
            }
        }
        words.extend(self.lifts.iter().filter(|word| **word != 0));
        let returns = self.exports.iter().map(|export| export.task_return);
        words.extend(returns.filter(|word| *word != 0));
        if self.tasks != 0 {
            words.extend(
                (self.tasks..)
                    .step_by(4)
                    .take(task_functions(self.clock).len()),
            );
        }
        for (channel, spec) in self.channels.iter().zip(&manifest.channels) {
            let functions = (channel.functions..).step_by(4);
            words.extend(functions.take(spec.payload.functions()));
        }
        words
    }
}

/// An export, bound.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BoundExport {
    /// An asynchronous function that a coroutine function implements: the word for the function
    /// that lowers its result, `(object: i32)`. Zero for a function that returns its result, which
    /// may block where WIT says `async`.
    pub task_return: u32,
}

/// A class, bound.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BoundClass {
    /// Address of the runtime's descriptor: the first argument of the intrinsics that take a class.
    pub descriptor: u32,
    /// Address of the type object.
    pub class: u32,
    /// One for each field of a record, case of a variant; empty for enum and flags.
    pub members: Vec<BoundMember>,
}

/// A field of a record or the payload of a variant's case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BoundMember {
    /// A field: the interned name. A case: the class of the case.
    pub object: u32,
    /// Where the value is in an instance, in bytes; zero where there is no such slot.
    pub offset: u32,
}

/// A resource, bound.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BoundResource {
    /// Address of the runtime's descriptor: the first argument of the intrinsics that take a
    /// resource.
    pub descriptor: u32,
    /// Address of the word for the table index of `[resource-drop]`, `(handle: i32)`.
    pub drop: u32,
    /// Likewise `[resource-new]`, `(rep: i32) -> i32`; exported resources only, else zero.
    pub new: u32,
    /// Likewise `[resource-rep]`, `(handle: i32) -> i32`; exported resources only, else zero.
    pub rep: u32,
}

/// Something in the app that keeps it from being built.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// What sort.
    pub kind: ProblemKind,
    /// What was expected, found, and where. What an exception says is in the kind.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
    /// The Python traceback that belongs to it, of the user's frames; may be empty.
    pub traceback: String,
}

impl Problem {
    /// The whole message.
    pub fn text(&self) -> String {
        let Problem { kind, message, .. } = self;
        match kind.reason() {
            Some(reason) => format!("{message}: {reason}"),
            None => message.clone(),
        }
    }
}

/// Sorts of problems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProblemKind {
    /// Python itself did not start: a fault of the artifact, or of a module in the place of one of
    /// Python's own. Why, in Python's words.
    Runtime(String),
    /// The app's module does not exist.
    AppNotFound,
    /// Another module, of this name, was not found while the app was imported.
    ModuleNotFound(String),
    /// An exception while the app was imported.
    ImportFailed(Raised),
    /// A class that an export needs does not exist.
    MissingClass,
    /// A method that an export needs does not exist or is not callable.
    MissingMethod,
    /// A callable does not take the parameters that WIT gives it.
    WrongSignature,
    /// An exported class could not be instantiated.
    InstantiateFailed(Raised),
    /// The generated package does not hold what the manifest names. Why, in Python's words.
    Sdk(String),
}

impl ProblemKind {
    /// What Python says of it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            ProblemKind::Runtime(reason) | ProblemKind::Sdk(reason) => Some(reason),
            ProblemKind::ImportFailed(raised) | ProblemKind::InstantiateFailed(raised) => {
                Some(&raised.summary)
            }
            ProblemKind::AppNotFound
            | ProblemKind::ModuleNotFound(_)
            | ProblemKind::MissingClass
            | ProblemKind::MissingMethod
            | ProblemKind::WrongSignature => None,
        }
    }
}

/// An exception.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// The name of its class.
    pub class: String,
    /// Class and text, as the last line of its traceback has them.
    pub summary: String,
    /// Why the runtime raised it, if it did.
    pub cause: Option<Cause>,
}

/// Why the runtime raised an exception while the app was being built.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// There is no host to answer.
    NoHost {
        /// What was tried.
        message: String,
        /// What to do.
        help: String,
    },
    /// A native extension module that was left out, by its name: of this exception, or of one that
    /// it was raised after.
    NativeModule(String),
}

impl Cause {
    /// The attribute of such an exception: a tuple of strings.
    pub const ATTRIBUTE: &str = "hognose_cause";
    /// The first of them for [`Cause::NoHost`], whose parts follow.
    pub const NO_HOST: &str = "no-host";
    /// The first of them for [`Cause::NativeModule`], whose name follows.
    pub const NATIVE_MODULE: &str = "native-module";

    /// The cause that the strings of the attribute mean.
    pub fn of(strings: &[&str]) -> Option<Cause> {
        match *strings {
            [Cause::NO_HOST, message, help] => Some(Cause::NoHost {
                message: message.into(),
                help: help.into(),
            }),
            [Cause::NATIVE_MODULE, name] => Some(Cause::NativeModule(name.into())),
            _ => None,
        }
    }
}

//! The command line. Options that choose the world, and those about output, may come before or
//! after the command.

mod about;
mod alias;
mod app;
mod bindings;
mod build;
mod command;
mod dependencies;
mod dev;
mod editors;
mod examples;
mod grants;
mod host;
mod line;
mod lock;
mod messages;
mod new;
mod wheel;
mod world;

pub use about::{Explain, Inspect, Precompile};
pub use alias::{Alias, NAME as ALIAS};
pub use app::{AppArgs, Interruptible, PathArgs, Shim, Stdlib, Target};
pub use bindings::{Bindings, HostBindings};
pub use build::{Build, Check, Componentize};
pub use command::Command;
pub use dependencies::DependencyArgs;
pub use dev::Dev;
pub use editors::{Completions, Schema};
pub use grants::{GrantArgs, Granted};
pub use host::{Compile, Run, Serve, Snapshot};
pub use line::{Cli, command_line, parse, plain};
pub use lock::Lock;
pub use messages::{Color, MessageArgs};
pub use new::{New, Template};
pub use wheel::Wheel;
pub use world::WorldArgs;

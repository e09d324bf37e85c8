//! Serves and runs real components by the command line, with real clients on the loopback.
//!
//! The components are made of the folders beside this file, once for all tests.

mod answer;
mod apps;
mod bodies;
mod client;
mod dev;
mod failures;
mod inside;
mod layer;
mod load;
mod mirror;
mod network;
mod program;
mod proxy;
mod quick;
mod raw;
mod requests;
mod script;
mod server;
mod stop;

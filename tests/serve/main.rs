//! Serves and runs real components by the command line, with real clients on the loopback.
//!
//! The components are made of the folders beside this file, once for all tests.

mod apps;
mod bodies;
mod client;
mod dev;
mod failures;
mod network;
mod program;
mod proxy;
mod requests;
mod server;
mod stop;

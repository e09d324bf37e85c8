//! Serves HTTP with a component that exports `wasi:http/handler@0.3` or
//! `wasi:http/incoming-handler@0.2`.
//!
//! [`serve`] starts a server, which [`next`] gives better code when there is some, and [`live`] one
//! whose component changes; [`server`] accepts
//! connections and stops, [`link`] is a connection below HTTP, [`exchange`] one request and its
//! response, [`upload`] the body of the first and [`log`] follows that of the second.
//! [`instances`] says when instances are made and given up, by what [`life`] knows of them;
//! [`calls`] knows the requests of one by number, [`keep`] saves them, and [`tally`] counts;
//! [`late`] interrupts handlers; [`tail`] tells bodies that are whole from those that ended with
//! their instance. How requests find an instance is wasmtime-wasi-http's `ProxyHandler`. [`site`]
//! serves files, without a component.

mod calls;
mod exchange;
mod instances;
mod keep;
mod late;
mod life;
mod link;
mod live;
mod lock;
mod log;
mod next;
mod options;
mod patience;
mod prepare;
mod router;
mod serve;
mod server;
mod site;
mod stop;
mod tail;
mod tally;
mod timer;
mod upload;

pub use live::Live;
pub use next::Next;
pub use options::{Ended, Options};
pub use prepare::Handler;
pub use router::Router;
pub use serve::{Listener, listen, serve, serve_all, serve_first};
pub use site::{Asked, Given, Site};

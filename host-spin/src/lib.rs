//! Runs applications of Spin: what `spin up` does, for components of `spin:up@4.1.0` made from
//! Python. Read in this order:
//!
//! 1. [`manifest`] reads `spin.toml`.
//! 2. [`application`]: the manifest with values in the place of templates, and compiled components.
//! 3. [`platform`]: what instances find besides WASI; [`component`] and [`view`]: how interfaces
//!    see them; [`bindings`] are wasmtime's types.
//! 4. [`http`] and [`routes`]: requests in and out. The server is that of `hognose-host`.
//! 5. [`redis_trigger`]: messages in.
//! 6. One file for each interface: [`variables`], [`key_value`], [`sqlite`], [`llm`], [`redis`],
//!    [`postgres`], [`mysql`], [`mqtt`]. [`outbound`] says where [`connections`] may
//!    go, [`handles`] gives them to components, [`rows`] makes streams of what is found,
//!    [`missing`] stands in for the rest.

mod application;
mod bindings;
mod component;
mod connections;
mod handles;
mod http;
mod key_value;
mod llm;
mod manifest;
mod missing;
mod mqtt;
mod mysql;
mod options;
mod outbound;
mod platform;
mod postgres;
mod redis;
mod redis_trigger;
mod routes;
mod rows;
mod sqlite;
mod state;
mod variables;
mod view;

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};

use hognose_host::{
    engine::Settings,
    http::{self as server, Ended, Handler},
    terminal::line,
};
use wasmtime::{Engine, Result, error::bail};

pub use options::Options;

use application::Application;
use redis_trigger::Trigger;

/// Time for what is in flight when the application is to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Runs an application until a signal says to stop.
pub fn up(options: &Options) -> Result<()> {
    let listener = server::listen(&options.listen)?;
    let engine = Settings::SERVER.start()?;
    let application = Application::load(&engine, options)?;
    let mut triggers = Vec::new();
    for (channel, position) in &application.channels {
        let component = application.components[*position].clone();
        let trigger = Trigger::new(&engine, component, channel.clone())?;
        triggers.push(Arc::new(trigger));
    }
    for trigger in triggers {
        listener.runtime().spawn(async move {
            let on_ready = || line(&format!("Listening on the channel `{}`", trigger.channel));
            if let Err(error) = trigger.clone().run(on_ready).await {
                // Without its messages the application is none.
                line(&format!("error: {error:#}"));
                std::process::exit(1);
            }
        });
    }
    serve(listener, &engine, application, options)
}

fn serve(
    listener: server::Listener,
    engine: &Engine,
    application: Application,
    options: &Options,
) -> Result<()> {
    if application.routes.is_empty() && application.channels.is_empty() {
        bail!("`{}` has no trigger", options.from.display());
    }
    // Only components that have a route must handle requests.
    let mut handlers = Vec::new();
    let mut known = BTreeMap::new();
    let mut routes = Vec::new();
    let mut lines = String::new();
    for (route, position) in application.routes {
        let component = &application.components[position];
        lines += &format!("  {}: {}\n", component.id, route.text);
        let handler = *known.entry(position).or_insert_with(|| {
            handlers.push(Handler {
                component: component.code.clone(),
                parts: component.parts.clone(),
            });
            handlers.len() - 1
        });
        routes.push((route, handler));
    }
    let server_options = server::Options {
        concurrent_reuse: None,
        reuse: None,
        timeout: None,
        request: None,
        checkpoint: None,
        abandoned: server::Options::PATIENCE,
        stall: server::Options::PATIENCE,
        grace: GRACE,
        log: !options.quiet,
    };
    let services = application.services.clone();
    let on_ready = |address: SocketAddr| {
        let _ = services.own.set(address);
        line(&format!(
            "{lines}Serving `{}` on http://{address}/",
            application.name
        ));
    };
    let ended = server::serve_all(
        listener,
        engine,
        handlers,
        Box::new(http::Routes::new(routes)),
        &server_options,
        on_ready,
    )?;
    if ended == Ended::Unfinished {
        eprintln!(
            "note: some requests were not finished within {} s",
            GRACE.as_secs()
        );
    }
    Ok(())
}

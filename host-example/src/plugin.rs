//! A host with a plugin in Python. Calls go both ways: the host asks by `run-e`, the plugin logs by
//! `log` and answers by `return-result` or `return-error`. Strings cross as values, so neither side
//! allocates or frees memory for the other.

use std::path::Path;

use hognose_host::{
    Component, engine,
    guest::{Guest, Part, Parts},
    limits::Limits,
    wasi::Wasi,
};
use wasmtime::{
    Result,
    component::{HasSelf, Linker},
    error::{bail, format_err},
};

#[allow(missing_docs)]
mod bindings {
    wasmtime::component::bindgen!({ path: "../templates/plugin/wit", world: "plugin" });
}
use bindings::{Plugin, PluginImports};

/// How a plugin answered a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `return-result`: JSON.
    Result(String),
    /// `return-error`: an exception of the plugin, for example.
    Error {
        /// For programs, for example the name of the exception's class.
        code: String,
        /// For people, for example a traceback.
        message: String,
    },
}

/// What each instance of a plugin has besides WASI: our side of its world.
struct Imports;

impl Part for Imports {
    type State = Answers;

    fn state(&self) -> Result<Answers> {
        Ok(Answers::default())
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        // The functions of `PluginImports` find the state of the instance that calls them.
        Plugin::add_to_linker::<_, HasSelf<Answers>>(linker, Guest::state_mut)
    }
}

/// What the plugin's calls find.
#[derive(Default)]
struct Answers {
    /// With the request that each belongs to.
    received: Vec<(String, Answer)>,
}

impl PluginImports for Answers {
    fn log(&mut self, message: String) {
        eprintln!("[plugin] {message}");
    }

    fn return_result(&mut self, payload: String, ident: String) {
        self.received.push((ident, Answer::Result(payload)));
    }

    fn return_error(&mut self, code: String, message: String, ident: String) {
        let answer = Answer::Error { code, message };
        self.received.push((ident, answer));
    }
}

/// Sends each payload to one instance of the plugin at `path` and gives the answers in the same
/// order.
pub fn run(
    path: &Path,
    payloads: &[String],
    limits: &Limits,
    cache: Option<&Path>,
) -> Result<Vec<Answer>> {
    let engine = limits.settings().start()?;
    let component = engine::load(&engine, path, cache, || ())?;
    let parts = Parts::new()
        .with(*limits)
        .with(Wasi::default().blocking())
        .with(Imports);
    let linker = parts.linker(&engine, &component)?;
    let mut store = parts.store(&engine)?;
    let plugin = limits.within(&mut store, |store| {
        Plugin::instantiate(store, &component, &linker)
    })?;
    let mut answers = Vec::new();
    for (number, payload) in payloads.iter().enumerate() {
        let ident = format!("request-{number}");
        limits.within(&mut store, |store| {
            plugin.call_run_e(store, payload, &ident)
        })?;
        answers.push(only_answer(store.data_mut().state_mut(), &ident)?);
    }
    Ok(answers)
}

/// A plugin is not to be trusted: it might answer not at all, twice, or to another request.
fn only_answer(answers: &mut Answers, ident: &str) -> Result<Answer> {
    let mut received = std::mem::take(&mut answers.received);
    let (to, answer) = received
        .pop()
        .ok_or_else(|| format_err!("the plugin did not answer `{ident}`"))?;
    if to != ident {
        bail!("the plugin answered `{to}`, not `{ident}`");
    }
    if !received.is_empty() {
        bail!("the plugin answered `{ident}` more than once");
    }
    Ok(answer)
}

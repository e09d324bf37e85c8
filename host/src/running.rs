//! A program that runs while something else goes on, and can be stopped.

use crate::{
    Error,
    guest::Parts,
    program::{Saved, run_until},
    terms::Terms,
};
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;
use wasmtime::{Engine, component::Component};

/// A program that was started.
pub struct Running {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Starts a program. `on_end` is told its exit status, unless it is stopped.
    pub fn start(
        engine: &Engine,
        component: &Component,
        parts: Parts,
        on_end: impl FnOnce(Result<i32, Error>) + Send + 'static,
    ) -> Running {
        let (stop, stopped) = oneshot::channel();
        let (engine, component) = (engine.clone(), component.clone());
        let thread = thread::spawn(move || {
            // An error says that the other end is gone, which is the same.
            let stop = async { stopped.await.unwrap_or(()) };
            match run_until(
                &engine,
                &component,
                &parts,
                &Terms::default(),
                &mut Saved::default(),
                stop,
            ) {
                Ok(Some(status)) => on_end(Ok(status)),
                Ok(None) => {}
                Err(error) => on_end(Err(error)),
            }
        });
        Running {
            stop: Some(stop),
            thread: Some(thread),
        }
    }
}

impl Drop for Running {
    /// Stops the program, and waits until it prints nothing more.
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // It may have ended by itself.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

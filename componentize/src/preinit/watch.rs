//! A watchdog for the stages that run Python: tells when one makes no progress.
//!
//! The runtime says which module it begins to import (see `PROGRESS_FD`). A thread looks at how
//! long ago that was.

use crate::stage::Stage;
use crate::wasi::stub::WASI_MODULE;
use hognose_runtime_abi::PROGRESS_FD;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use wasmtime::{Caller, Linker};
use wasmtime_wasi::p1::WasiP1Ctx;

/// A stage that makes no progress.
#[derive(Clone, Debug)]
pub struct Stalled {
    /// The stage.
    pub stage: Stage,
    /// The module that is being imported.
    pub module: Option<String>,
    /// Since when there is no progress.
    pub since: Duration,
}

/// Hears of a stage that makes no progress, in a thread of its own: after [`Patience::after`],
/// and then each time that doubles.
pub type OnStall = Arc<dyn Fn(Stalled) + Send + Sync>;

/// When to tell whom of a stage without progress.
#[derive(Clone)]
pub struct Patience {
    /// How long a stage may go without.
    pub after: Duration,
    /// Who hears of it.
    pub tell: OnStall,
}

/// What the thread and the stage share.
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// `None` between stages.
    stage: Option<Stage>,
    module: Option<String>,
    /// How often there was progress.
    count: u64,
    over: bool,
}

/// Watches until it is dropped.
pub(crate) struct Watch {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts a watchdog, or one that never says a word.
    pub fn new(patience: Option<&Patience>) -> Watch {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            changed: Condvar::new(),
        });
        let thread = patience.cloned().and_then(|patience| {
            let shared = Arc::clone(&shared);
            // Without a thread there is no watchdog, and a build all the same.
            let thread = std::thread::Builder::new().name("watchdog".into());
            thread.spawn(move || shared.watch(&patience)).ok()
        });
        Watch { shared, thread }
    }

    /// A stage begins that runs Python, or `None`: none does.
    pub fn stage(&self, stage: Option<Stage>) {
        let mut state = self.shared.lock();
        state.stage = stage;
        state.module = None;
        state.count += 1;
        self.shared.changed.notify_all();
    }

    /// Has the runtime's words reach this. They come by a function of WASI that nothing else needs
    /// while an app is built: there are no sockets.
    pub fn listen(
        &self,
        linker: &mut Linker<WasiP1Ctx>,
        memory: &'static str,
    ) -> wasmtime::Result<()> {
        /// `ERRNO_NOTSOCK`.
        const NO_SOCKET: i32 = 57;
        let shared = Arc::clone(&self.shared);
        linker.allow_shadowing(true);
        linker.func_wrap(
            WASI_MODULE,
            "sock_send",
            move |mut caller: Caller<'_, WasiP1Ctx>,
                  file: i32,
                  name: i32,
                  length: i32,
                  _flags: i32,
                  _sent: i32| {
                if file as u32 != PROGRESS_FD {
                    return NO_SOCKET;
                }
                let memory = caller.get_export(memory);
                let memory = memory.and_then(wasmtime::Extern::into_memory);
                let start = name as u32 as usize;
                let name = memory.as_ref().and_then(|memory| {
                    let bytes = memory.data(&caller);
                    bytes.get(start..start.checked_add(length as u32 as usize)?)
                });
                shared.begin(name.unwrap_or_default());
                0
            },
        )?;
        linker.allow_shadowing(false);
        Ok(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.shared.lock().over = true;
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A module is being imported from here on; an empty name is none.
    fn begin(&self, name: &[u8]) {
        let mut state = self.lock();
        let name = String::from_utf8_lossy(name).into_owned();
        state.module = Some(name).filter(|name| !name.is_empty());
        state.count += 1;
        // The thread is not woken: it looks when its time is over.
    }

    fn watch(&self, patience: &Patience) {
        let mut state = self.lock();
        while !state.over {
            let (count, begun) = (state.count, Instant::now());
            let mut limit = patience.after;
            // Progress may have come at any time since: what is reported is never too long, and at
            // most twice too late.
            while !state.over && state.count == count {
                let left = limit.saturating_sub(begun.elapsed());
                if !left.is_zero() {
                    let waited = self.changed.wait_timeout(state, left);
                    state = waited.unwrap_or_else(PoisonError::into_inner).0;
                    continue;
                }
                if let Some(stage) = state.stage {
                    let stalled = Stalled {
                        stage,
                        module: state.module.clone(),
                        since: limit,
                    };
                    drop(state);
                    (patience.tell)(stalled);
                    state = self.lock();
                }
                limit *= 2;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_without_progress_is_told_and_told_again() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let patience = Patience {
            after: Duration::from_millis(20),
            tell: {
                let told = Arc::clone(&told);
                Arc::new(move |stalled| told.lock().unwrap().push(stalled))
            },
        };
        let watch = Watch::new(Some(&patience));
        std::thread::sleep(Duration::from_millis(60));
        assert!(told.lock().unwrap().is_empty());
        watch.stage(Some(Stage::Import));
        watch.shared.begin(b"slow");
        while told.lock().unwrap().len() < 2 {
            std::thread::sleep(Duration::from_millis(5));
        }
        let told = told.lock().unwrap();
        assert_eq!(told[0].module.as_deref(), Some("slow"));
        assert_eq!(told[0].since * 2, told[1].since);
        drop(watch);
    }
}

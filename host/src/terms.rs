//! What comes to a program from outside while it runs: the end of its time, and Ctrl-C.

use crate::{
    control::Control,
    limits::{Exceeded, Limits},
};
use std::{
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    time::Duration,
};
use tokio::{select, signal, time::sleep};

/// How long a program may go on after an exception was raised in it, because its time is over.
pub const LAST: Duration = Duration::from_secs(1);

/// How a program is run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms {
    /// What it may take. If it can be interrupted, a `TimeoutError` is raised in it when its time
    /// is over, and it is stopped [a while](LAST) later.
    pub limits: Limits,
    /// Ctrl-C raises `KeyboardInterrupt` in it, and the second one ends it.
    pub keyboard: bool,
    /// It is saved when it has ended. When its time is over, or at an interruption, it is saved
    /// where it is, and nothing is raised in it.
    pub saves: bool,
}

/// Why a program was ended from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outside {
    /// Its time was over.
    Late,
    /// By Ctrl-C.
    Keyboard,
}

/// What has come so far.
#[derive(Default)]
pub(crate) struct Came {
    late: AtomicBool,
    keyboard: AtomicBool,
}

impl Came {
    /// Why a program has ended that failed.
    pub(crate) fn reason(&self) -> Option<Outside> {
        match (self.keyboard.load(Relaxed), self.late.load(Relaxed)) {
            (true, _) => Some(Outside::Keyboard),
            (false, true) => Some(Outside::Late),
            (false, false) => None,
        }
    }
}

impl Terms {
    /// Tells the program what comes. Ends when it has to end.
    pub(crate) async fn watch(&self, control: &Control, came: &Came) {
        select! {
            () = self.time(control, came) => {}
            () = self.keys(control, came) => {}
        }
    }

    async fn time(&self, control: &Control, came: &Came) {
        let Some(time) = self.limits.time else {
            return std::future::pending().await;
        };
        sleep(time).await;
        came.late.store(true, Relaxed);
        let message = Exceeded::Time(time).to_string();
        if !self.saves && control.raise("TimeoutError", &message).is_ok() {
            sleep(LAST).await;
        }
    }

    async fn keys(&self, control: &Control, came: &Came) {
        if !self.keyboard {
            return std::future::pending().await;
        }
        for may_go_on in [true, false] {
            interruption(self.saves).await;
            came.keyboard.store(true, Relaxed);
            if !may_go_on || self.saves || control.raise("KeyboardInterrupt", "").is_err() {
                return;
            }
        }
    }
}

/// Ends with Ctrl-C, or whatever else asks a process to end that `saves` something.
async fn interruption(saves: bool) {
    let ctrl_c = async {
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    if !saves {
        return ctrl_c.await;
    }
    #[cfg(unix)]
    match signal::unix::signal(signal::unix::SignalKind::terminate()) {
        Ok(mut asked) => select! {
            () = ctrl_c => {}
            _ = asked.recv() => {}
        },
        Err(_) => ctrl_c.await,
    }
    #[cfg(not(unix))]
    ctrl_c.await;
}

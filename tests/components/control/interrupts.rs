//! A program that runs for ever is paused, gets an exception, and lives on; one that waits does,
//! too: by [`Control`], in a component built with `--interruptible`.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use hognose_host::{
    control::{Control, Controlled, Stopped},
    engine::Settings,
    guest::Parts,
    wasi::Wasi,
};
use testing::{Builder, Request};
use wasmtime::{
    Engine, Result, Store,
    component::{Accessor, Component, ComponentNamedList, Instance, Lift, TypedFunc},
    error::{bail, ensure},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use crate::{
    case, code,
    session::{self, Host, State},
};

/// Most time for anything, on a machine with other load.
const LONG: Duration = Duration::from_secs(30);

/// The component of a folder, with a flag.
pub(super) fn build(
    builder: &Builder,
    engine: &Engine,
    folder: &Path,
    name: &str,
    flag: &str,
) -> Result<Component> {
    let scratch = builder.scratch(&format!("control-{name}"));
    let scratch = scratch.map_err(wasmtime::Error::msg)?;
    let output = scratch.join("app.wasm");
    let built = builder.build(&Request {
        flags: &[flag],
        apart: true,
        ..Request::new(folder, &output)
    });
    built.map_err(wasmtime::Error::msg)?;
    case::load(engine, &output, &scratch).map_err(wasmtime::Error::msg)
}

pub(super) fn check(builder: &Builder) -> Result<()> {
    let engine = Settings::default().start_quick()?;
    let folder = testing::tests("interrupts");
    let component = build(builder, &engine, &folder, "interrupts", "--interruptible")?;
    in_tokio(async {
        let mut program = Program::new(&engine, &component).await?;
        program.run(&engine, &component).await?;
        program.wait().await?;
        program.one_of_several().await?;
        program.many(&engine).await?;
        stop(&engine, &component).await
    })
}

/// An instance of `tests/interrupts` under control.
pub(super) struct Program {
    store: Store<Host>,
    instance: Instance,
    pub(super) control: Control,
    /// The program has said that it is ready.
    ready: Arc<AtomicBool>,
    /// All exceptions were raised.
    done: Arc<AtomicBool>,
    /// Calls of asynchronous functions so far.
    calls: u32,
}

impl Program {
    pub(super) async fn new(engine: &Engine, component: &Component) -> Result<Program> {
        let parts = Parts::new().with(Wasi::default()).with(Controlled);
        let mut linker = parts.linker(engine, component)?;
        code::define(&mut linker, engine, component)?;
        let (ready, done) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicBool::new(false)),
        );
        let mut root = linker.root();
        let (is_ready, is_done) = (ready.clone(), done.clone());
        root.func_wrap("ready", move |_, (): ()| {
            is_ready.store(true, SeqCst);
            Ok(())
        })?;
        root.func_wrap("done", move |_, (): ()| Ok((is_done.load(SeqCst),)))?;
        root.func_wrap_concurrent("never", |_: &Accessor<Host>, (): ()| {
            Box::pin(std::future::pending::<Result<()>>())
        })?;
        let wasi = WasiCtxBuilder::new().inherit_stderr().build();
        let mut store = session::store(engine, &parts, State::default(), wasi)?;
        let instance = linker.instantiate_async(&mut store, component).await?;
        let control = Control::of(&mut store, &instance).await?;
        Ok(Program {
            store,
            instance,
            control,
            ready,
            done,
            calls: 0,
        })
    }

    /// Calls a function, while `others` does something when the program is ready.
    pub(super) async fn call<R>(
        &mut self,
        name: &str,
        others: impl FnOnce(&Control) -> Result<()> + Send + 'static,
    ) -> Result<R>
    where
        R: ComponentNamedList + Lift + Send + Sync + 'static,
    {
        let function: TypedFunc<(), R> = self.instance.get_typed_func(&mut self.store, name)?;
        self.ready.store(false, SeqCst);
        let (ready, control) = (self.ready.clone(), self.control.clone());
        let others = thread::spawn(move || {
            until(|| ready.load(SeqCst))?;
            others(&control)
        });
        let result = self
            .control
            .run(&mut self.store, async |accessor| {
                function.call_concurrent(accessor, ()).await
            })
            .await;
        match others.join() {
            Ok(done) => done?,
            Err(_) => bail!("the host has panicked"),
        }
        result
    }

    pub(super) async fn count(&mut self) -> Result<u32> {
        let count: TypedFunc<(), (u32,)> =
            self.instance.get_typed_func(&mut self.store, "count")?;
        Ok(count.call_async(&mut self.store, ()).await?.0)
    }

    /// Code that runs: a loop of Python's, and code of C that asks for signals. Another instance
    /// works while this one is paused.
    async fn run(&mut self, engine: &Engine, component: &Component) -> Result<()> {
        let calls = [
            ("spin", "TimeoutError", "TimeoutError", "spin_for_ever"),
            (
                "spin",
                "KeyboardInterrupt",
                "KeyboardInterrupt",
                "spin_for_ever",
            ),
            ("spin", "app.Custom", "Custom", "spin_for_ever"),
            ("spin", "no.Such", "RuntimeError: no.Such", "spin_for_ever"),
            ("search", "TimeoutError", "TimeoutError", "search_for_ever"),
            ("power", "TimeoutError", "TimeoutError", "power_for_ever"),
        ];
        for (number, (name, kind, class, place)) in (1..).zip(calls) {
            let mut other = Program::new(engine, component).await?;
            let (said,): (String,) = self
                .call(name, move |control| {
                    pause(control, &mut other)?;
                    control.raise(kind, "too late")?;
                    Ok(())
                })
                .await?;
            let expected = format!("{class}: too late in {place}");
            ensure!(
                said == expected,
                "`{name}`: `{said}`, expected `{expected}`"
            );
            ensure!(self.count().await? == number, "`count` after `{name}`");
        }
        self.caught_around_loops().await
    }

    /// The jump back of a loop with a condition belongs to what is around the loop.
    pub(super) async fn caught_around_loops(&mut self) -> Result<()> {
        let (said,): (String,) = self
            .call("turn", |control| {
                for kind in ["TimeoutError", "KeyboardInterrupt"] {
                    control.raise(kind, "too late")?;
                    until(|| control.pending() == 0)?;
                }
                Ok(())
            })
            .await?;
        ensure!(said == "too late, 1", "`turn`: `{said}`");
        Ok(())
    }

    /// Code that waits: no code of Python's runs.
    async fn wait(&mut self) -> Result<()> {
        // Nobody runs or waits: it goes nowhere.
        self.control.raise("TimeoutError", "too early")?;
        for what in ["timer", "host", "group", "event", "gather"] {
            let said = self.waits(&[what], 0).await?;
            ensure!(said == ["1 TimeoutError: too late"], "`{what}`: `{said:?}`");
        }
        Ok(())
    }

    /// Of several calls that wait, that of a number gets the exception, and the others go on.
    async fn one_of_several(&mut self) -> Result<()> {
        let said = self.waits(&["short", "timer", "short"], 2).await?;
        let expected = ["nothing", "1 TimeoutError: too late", "nothing"];
        ensure!(said == expected, "{said:?}");
        Ok(())
    }

    /// Calls that wait at once, of which one gets an exception, or all.
    async fn waits(&mut self, whats: &[&str], which: u32) -> Result<Vec<String>> {
        let wait: TypedFunc<(String,), (String,)> =
            self.instance.get_typed_func(&mut self.store, "wait")?;
        let number = if which == 0 { 0 } else { self.calls + which };
        self.calls += whats.len() as u32;
        let control = self.control.clone();
        let raising = thread::spawn(move || {
            thread::sleep(Duration::from_millis(20));
            control.raise_in(number, "TimeoutError", "too late")
        });
        let said = self
            .control
            .run(&mut self.store, async |accessor| {
                let calls = whats
                    .iter()
                    .map(|what| wait.call_concurrent(accessor, (what.to_string(),)));
                futures::future::try_join_all(calls).await
            })
            .await?;
        ensure!(raising.join().is_ok_and(|raised| raised.is_ok()));
        Ok(said.into_iter().map(|(said,)| said).collect())
    }

    /// Exceptions at random moments: the event loop survives them all, and no task is lost.
    /// `HOGNOSE_EXCEPTIONS=1000` raises more of them.
    async fn many(&mut self, engine: &Engine) -> Result<()> {
        let exceptions = match std::env::var("HOGNOSE_EXCEPTIONS") {
            Ok(text) => text.parse()?,
            Err(_) => 50,
        };
        let many: TypedFunc<(u32,), (u32,)> =
            self.instance.get_typed_func(&mut self.store, "many")?;
        // Slices of a tenth of the usual length.
        let ticks = engine.weak();
        thread::spawn(move || {
            while let Some(engine) = ticks.upgrade() {
                engine.increment_epoch();
                thread::sleep(Duration::from_millis(1));
            }
        });
        let mut memory = Vec::new();
        for turn in 0..3 {
            self.ready.store(false, SeqCst);
            self.done.store(false, SeqCst);
            let (ready, done, control) =
                (self.ready.clone(), self.done.clone(), self.control.clone());
            let raising = thread::spawn(move || {
                until(|| ready.load(SeqCst))?;
                let raised = raise(&control, exceptions / 2, turn);
                done.store(true, SeqCst);
                raised
            });
            let (tasks,) = self
                .control
                .run(&mut self.store, async |accessor| {
                    many.call_concurrent(accessor, (20,)).await
                })
                .await?;
            match raising.join() {
                Ok(raised) => raised?,
                Err(_) => bail!("the host has panicked"),
            }
            self.calls += 1;
            ensure!(tasks >= 20, "{tasks} tasks");
            memory.push(self.store.data().state::<State>().memory);
        }
        ensure!(memory[1] == memory[2], "memory grew: {memory:?}");
        self.count().await.map(drop)
    }
}

/// Raises exceptions one after the other, at moments that nobody knows.
fn raise(control: &Control, exceptions: u32, seed: u64) -> Result<()> {
    let mut random = seed + 1;
    for number in 0..exceptions {
        random = random.wrapping_mul(6_364_136_223_846_793_005) + 1;
        thread::sleep(Duration::from_micros((random >> 33) % 3000));
        control.raise("TimeoutError", &number.to_string())?;
        until(|| control.pending() == 0)?;
    }
    Ok(())
}

/// The program stands still for a while, and another instance works meanwhile.
pub(super) fn pause(control: &Control, other: &mut Program) -> Result<()> {
    let from = control.slices();
    until(|| control.slices() > from)?;
    control.pause();
    // It is in the middle of a slice.
    thread::sleep(Duration::from_millis(50));
    let before = control.slices();
    ensure!(in_tokio(other.count())? == 1, "`count` of another instance");
    thread::sleep(Duration::from_millis(20));
    let slices = control.slices() - before;
    ensure!(slices == 0, "{slices} slices while it was paused");
    control.resume();
    until(|| control.slices() > before)
}

/// A stop ends a call that is paused, or waits, and nothing else.
async fn stop(engine: &Engine, component: &Component) -> Result<()> {
    let mut spinning = Program::new(engine, component).await?;
    let ended = spinning
        .call::<(String,)>("spin", |control| {
            control.pause();
            thread::sleep(Duration::from_millis(20));
            control.stop();
            Ok(())
        })
        .await;
    ensure!(
        ended.as_ref().is_err_and(|error| error.is::<Stopped>()),
        "{ended:?}"
    );
    let mut waiting = Program::new(engine, component).await?;
    let remote = waiting.control.clone();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        remote.stop();
    });
    let ended = waiting.waits(&["timer"], 0).await;
    ensure!(
        ended.as_ref().is_err_and(|error| error.is::<Stopped>()),
        "{ended:?}"
    );
    let mut other = Program::new(engine, component).await?;
    ensure!(other.count().await? == 1, "`count` of another instance");
    Ok(())
}

/// Waits for something that another thread does.
fn until(is_so: impl Fn() -> bool) -> Result<()> {
    let begin = Instant::now();
    while !is_so() {
        ensure!(begin.elapsed() < LONG, "it took too long");
        thread::sleep(Duration::from_micros(500));
    }
    Ok(())
}

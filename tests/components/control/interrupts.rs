//! A program that runs for ever is paused, gets an exception, and lives on: by the block that a
//! component built with `--interruptible` lends its host.

use std::{
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use host_example::{
    concurrent,
    host::{self, Limits},
};
use wasmtime::{
    Engine, Result, Store, UpdateDeadline,
    component::{Accessor, Component, Instance, TypedFunc, WasmList},
    error::{Context, ensure},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use crate::{
    builder::{Builder, Request},
    case, code,
    session::{Host, State},
};

const INTERRUPTS: &str = "hognose:control/interrupts@0.1.0";
/// How often a program that runs is suspended.
const TICK: Duration = Duration::from_micros(200);

/// Words of the block, by their index.
mod word {
    pub const VERSION: usize = 0;
    pub const ADDRESS: usize = 1;
    pub const BREAKER: usize = 2;
    pub const BITS: usize = 3;
    pub const PENDING: usize = 4;
    pub const KIND: usize = 5;
    pub const MESSAGE: usize = 6;
    pub const TEXT: usize = 7;
}

/// The block in the instance's memory, which does not move.
#[derive(Clone, Copy)]
struct Block(*mut u32);

// SAFETY: only the thread that runs the store uses it, while the program is suspended.
unsafe impl Send for Block {}
// SAFETY: as above.
unsafe impl Sync for Block {}

impl Block {
    fn read(self, word: usize) -> u32 {
        // SAFETY: the program does not run, and the block is longer than its head.
        unsafe { self.0.add(word).read_volatile() }
    }

    fn write(self, word: usize, value: u32) {
        // SAFETY: as above.
        unsafe { self.0.add(word).write_volatile(value) };
    }

    fn raise(self, kind: &str, message: &str) {
        let text = format!("{kind}{message}");
        // SAFETY: as above; the texts of this test are short.
        unsafe {
            let place = self.0.add(word::TEXT).cast::<u8>();
            place.copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        self.write(word::KIND, kind.len() as u32);
        self.write(word::MESSAGE, message.len() as u32);
        self.write(word::PENDING, 1);
        let back = self.read(word::ADDRESS) as usize;
        let breaker = self.read(word::BREAKER) as usize;
        // SAFETY: the block says where it is and where the word is, in one memory.
        unsafe {
            let breaker = self.0.cast::<u8>().sub(back).add(breaker).cast::<u32>();
            breaker.write_volatile(breaker.read_volatile() | self.read(word::BITS));
        }
    }
}

/// What the host wants while the program runs.
#[derive(Default)]
struct Wishes {
    block: Mutex<Option<Block>>,
    /// The program has said that it is ready.
    ready: AtomicBool,
    paused: AtomicBool,
    slices: AtomicU32,
    /// How many exceptions are to be raised yet.
    exceptions: AtomicU32,
    raised: AtomicU32,
    kind: Mutex<String>,
}

impl Wishes {
    /// At each tick.
    fn tick(self: &Arc<Self>) -> UpdateDeadline {
        self.slices.fetch_add(1, SeqCst);
        let block = *self.block.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(block) = block
            && self.ready.load(SeqCst)
            && self.exceptions.load(SeqCst) > 0
            && block.read(word::PENDING) == 0
        {
            self.exceptions.fetch_sub(1, SeqCst);
            self.raised.fetch_add(1, SeqCst);
            let kind = self.kind.lock().unwrap_or_else(PoisonError::into_inner);
            block.raise(&kind, "too late");
        }
        let wishes = self.clone();
        UpdateDeadline::YieldCustom(
            1,
            Box::pin(async move {
                while wishes.paused.load(SeqCst) {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                tokio::task::yield_now().await;
            }),
        )
    }

    /// Whether all exceptions were raised.
    fn is_done(&self) -> bool {
        let block = *self.block.lock().unwrap_or_else(PoisonError::into_inner);
        let is_pending = block.is_some_and(|block| block.read(word::PENDING) != 0);
        self.exceptions.load(SeqCst) == 0 && !is_pending
    }

    /// The next call gets as many exceptions.
    fn ask(&self, kind: &str, exceptions: u32) {
        kind.clone_into(&mut self.kind.lock().unwrap_or_else(PoisonError::into_inner));
        self.ready.store(false, SeqCst);
        self.raised.store(0, SeqCst);
        self.exceptions.store(exceptions, SeqCst);
    }
}

/// The component of a folder, with a flag.
pub(super) fn build(
    builder: &Builder,
    engine: &Engine,
    folder: &Path,
    name: &str,
    flag: &str,
) -> Result<Component> {
    let scratch = case::scratch(builder, &format!("control-{name}"));
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
    let mut config = case::quick_config();
    config.epoch_interruption(true);
    let engine = Engine::new(&config)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interrupts");
    let component = build(builder, &engine, &folder, "interrupts", "--interruptible")?;
    let ticker = engine.weak();
    thread::spawn(move || {
        while let Some(engine) = ticker.upgrade() {
            engine.increment_epoch();
            drop(engine);
            thread::sleep(TICK);
        }
    });
    in_tokio(async {
        let wishes = Arc::new(Wishes::default());
        let (mut store, instance) = instantiate(&engine, &component, &wishes).await?;
        run(&mut store, &instance, &wishes).await?;
        wait(&mut store, &instance).await?;
        many(&mut store, &instance, &wishes).await
    })
}

async fn instantiate(
    engine: &Engine,
    component: &Component,
    wishes: &Arc<Wishes>,
) -> Result<(Store<Host>, Instance)> {
    let mut linker = concurrent::linker(engine)?;
    code::define(&mut linker, engine, component)?;
    let mut root = linker.root();
    let ready = wishes.clone();
    root.func_wrap("ready", move |_, (): ()| {
        ready.ready.store(true, SeqCst);
        Ok(())
    })?;
    let asked = wishes.clone();
    root.func_wrap("done", move |_, (): ()| Ok((asked.is_done(),)))?;
    root.func_wrap_concurrent("never", |_: &Accessor<Host>, (): ()| {
        Box::pin(std::future::pending::<Result<()>>())
    })?;
    let wasi = WasiCtxBuilder::new().inherit_stderr().build();
    let mut store = host::store_with_wasi(engine, &Limits::default(), State::default(), wasi)?;
    store.limiter(|host| &mut host.state);
    let of_store = wishes.clone();
    store.set_epoch_deadline(1);
    store.epoch_deadline_callback(move |_| Ok(of_store.tick()));
    let instance = linker.instantiate_async(&mut store, component).await?;

    let request = function::<(), (WasmList<u8>,)>(&mut store, &instance, "request")?;
    let (block,) = request.call_async(&mut store, ()).await?;
    let bytes = block.as_le_slice(&store);
    ensure!(bytes.len() == 4096, "{} bytes", bytes.len());
    let block = Block(bytes.as_ptr().cast_mut().cast());
    ensure!(block.read(word::VERSION) == 1, "another version");
    *wishes.block.lock().unwrap_or_else(PoisonError::into_inner) = Some(block);
    Ok((store, instance))
}

/// A function of the interface for interrupts.
fn function<P, R>(
    store: &mut Store<Host>,
    instance: &Instance,
    name: &str,
) -> Result<TypedFunc<P, R>>
where
    P: wasmtime::component::ComponentNamedList + wasmtime::component::Lower,
    R: wasmtime::component::ComponentNamedList + wasmtime::component::Lift,
{
    let interface = instance.get_export_index(&mut *store, None, INTERRUPTS);
    let interface = interface.context("the interface is not exported")?;
    let index = instance.get_export_index(&mut *store, Some(&interface), name);
    instance.get_typed_func(store, index.context("the function is not exported")?)
}

async fn count(store: &mut Store<Host>, instance: &Instance) -> Result<u32> {
    let count: TypedFunc<(), (u32,)> = instance.get_typed_func(&mut *store, "count")?;
    Ok(count.call_async(store, ()).await?.0)
}

/// Code that runs: a loop of Python's, and code of C that asks for signals.
async fn run(store: &mut Store<Host>, instance: &Instance, wishes: &Arc<Wishes>) -> Result<()> {
    let calls = [
        (
            "spin",
            "TimeoutError",
            "TimeoutError: too late in spin_for_ever",
        ),
        (
            "spin",
            "KeyboardInterrupt",
            "KeyboardInterrupt: too late in spin_for_ever",
        ),
        ("spin", "app.Custom", "Custom: too late in spin_for_ever"),
        (
            "spin",
            "no.Such",
            "RuntimeError: no.Such: too late in spin_for_ever",
        ),
        (
            "search",
            "TimeoutError",
            "TimeoutError: too late in search_for_ever",
        ),
        (
            "power",
            "TimeoutError",
            "TimeoutError: too late in power_for_ever",
        ),
    ];
    for (number, (name, kind, expected)) in (1..).zip(calls) {
        let call: TypedFunc<(), (String,)> = instance.get_typed_func(&mut *store, name)?;
        wishes.ask(kind, 0);
        let others = wishes.clone();
        let host = tokio::spawn(async move {
            while !others.ready.load(SeqCst) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            others.paused.store(true, SeqCst);
            tokio::time::sleep(Duration::from_millis(20)).await;
            let before = others.slices.load(SeqCst);
            tokio::time::sleep(Duration::from_millis(20)).await;
            let while_paused = others.slices.load(SeqCst) - before;
            others.paused.store(false, SeqCst);
            tokio::time::sleep(Duration::from_millis(8)).await;
            others.exceptions.store(1, SeqCst);
            (while_paused, Instant::now())
        });
        let (said,) = call.call_async(&mut *store, ()).await?;
        let (while_paused, asked) = host.await?;
        ensure!(
            said == expected,
            "`{name}`: `{said}`, expected `{expected}`"
        );
        ensure!(
            while_paused == 0,
            "{while_paused} slices while it was paused"
        );
        ensure!(
            asked.elapsed() < Duration::from_secs(5),
            "{:?}",
            asked.elapsed()
        );
        ensure!(
            count(store, instance).await? == number,
            "`count` after `{name}`"
        );
    }
    Ok(())
}

/// Code that waits: no code of Python's runs.
async fn wait(store: &mut Store<Host>, instance: &Instance) -> Result<()> {
    let wait: TypedFunc<(String,), (String,)> = instance.get_typed_func(&mut *store, "wait")?;
    let raise = function::<(String, String), (u32,)>(store, instance, "raise")?;
    let arguments = ("TimeoutError".to_owned(), "too late".to_owned());
    let (none,) = raise.call_async(&mut *store, arguments.clone()).await?;
    ensure!(none == 0, "raised in {none} calls where none waits");
    for what in ["timer", "host", "group", "event", "gather"] {
        let said = store
            .run_concurrent(async |accessor| {
                let call = wait.call_concurrent(accessor, (what.to_owned(),));
                let raised = async {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    raise.call_concurrent(accessor, arguments.clone()).await
                };
                let (said, raised) = futures::future::join(call, raised).await;
                ensure!(raised?.0 == 1, "raised in another number of calls");
                Ok(said?.0)
            })
            .await??;
        ensure!(said == "1 TimeoutError: too late", "`{what}`: `{said}`");
    }
    Ok(())
}

/// Exceptions at many moments: the event loop survives them all, and no task is lost.
async fn many(store: &mut Store<Host>, instance: &Instance, wishes: &Arc<Wishes>) -> Result<()> {
    const EXCEPTIONS: u32 = 1000;
    let many: TypedFunc<(u32,), (u32,)> = instance.get_typed_func(&mut *store, "many")?;
    let mut memory = Vec::new();
    for _ in 0..2 {
        wishes.ask("TimeoutError", EXCEPTIONS / 2);
        let (tasks,) = store
            .run_concurrent(async |accessor| many.call_concurrent(accessor, (20,)).await)
            .await??;
        let raised = wishes.raised.load(SeqCst);
        ensure!(tasks >= 20 && raised == EXCEPTIONS / 2, "{tasks}, {raised}");
        memory.push(store.data().state.memory);
    }
    ensure!(memory[0] == memory[1], "memory grew: {memory:?}");
    count(store, instance).await.map(drop)
}

//! A program asks its host, which pauses it, raises an exception in it, and ends it, without access
//! to its memory.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::SeqCst},
    },
    time::Duration,
};

use hognose_host::{guest::Parts, wasi::Wasi};
use testing::Builder;
use wasmtime::{
    Engine, Result,
    component::{Component, ComponentType, Lower, TypedFunc},
    error::ensure,
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use super::interrupts::{Program, build, pause};
use crate::{
    code,
    session::{self, State},
};

/// What the host answers.
#[derive(ComponentType, Lower, Clone)]
#[component(variant)]
enum Wish {
    #[component(name = "go-on")]
    GoOn,
    #[component(name = "raise")]
    Raise((String, String)),
    #[component(name = "end")]
    End,
}

pub(super) fn check(builder: &Builder, engine: &Engine) -> Result<()> {
    let folder = testing::tests("interrupts");
    let component = build(builder, engine, &folder, "polled", "--interruptible=polled")?;
    in_tokio(async {
        controlled(engine, &component).await?;
        let asked = Arc::new(AtomicU32::new(0));
        let parts = Parts::new().with(Wasi::default());
        let mut linker = parts.linker(engine, &component)?;
        code::define(&mut linker, engine, &component)?;
        let mut root = linker.root();
        root.func_wrap("ready", |_, (): ()| Ok(()))?;
        root.func_wrap("done", |_, (): ()| Ok((true,)))?;
        root.func_wrap_concurrent("never", |_, (): ()| {
            Box::pin(std::future::pending::<Result<()>>())
        })?;
        let counted = asked.clone();
        let mut poll = linker.instance("hognose:control/poll@0.1.0")?;
        poll.func_wrap_async("ask", move |_, (): ()| {
            let number = counted.fetch_add(1, SeqCst);
            Box::new(async move {
                let text = |text: &str| text.to_owned();
                Ok((match number {
                    // A pause.
                    3 => {
                        tokio::time::sleep(Duration::from_millis(30)).await;
                        Wish::GoOn
                    }
                    6 => Wish::Raise((text("TimeoutError"), text("too late"))),
                    20.. => Wish::End,
                    _ => Wish::GoOn,
                },))
            })
        })?;
        let wasi = WasiCtxBuilder::new().inherit_stderr().build();
        let mut store = session::store(engine, &parts, State::default(), wasi)?;
        let instance = linker.instantiate_async(&mut store, &component).await?;
        let count: TypedFunc<(), (u32,)> = instance.get_typed_func(&mut store, "count")?;
        let spin: TypedFunc<(), (String,)> = instance.get_typed_func(&mut store, "spin")?;
        let (said,) = spin.call_async(&mut store, ()).await?;
        ensure!(
            said == "TimeoutError: too late in spin_for_ever",
            "`{said}`"
        );
        ensure!(asked.load(SeqCst) == 7, "asked {asked:?} times");
        ensure!(count.call_async(&mut store, ()).await?.0 == 1, "`count`");
        let ended = spin.call_async(&mut store, ()).await;
        ensure!(ended.is_err(), "it goes on after the end: {ended:?}");
        Ok(())
    })
}

/// The library does the same: the engine has no epochs.
async fn controlled(engine: &Engine, component: &Component) -> Result<()> {
    let mut program = Program::new(engine, component).await?;
    let mut other = Program::new(engine, component).await?;
    let (said,): (String,) = program
        .call("spin", move |control| {
            pause(control, &mut other)?;
            control.raise("TimeoutError", "too late")?;
            Ok(())
        })
        .await?;
    ensure!(
        said == "TimeoutError: too late in spin_for_ever",
        "`{said}`"
    );
    ensure!(program.count().await? == 1, "`count`");
    program.caught_around_loops().await
}

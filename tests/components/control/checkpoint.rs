//! An instance is saved, and goes on in another store, and as a component of its own.

use std::time::{Duration, Instant};

use hognose_componentize::fork;
use hognose_host::{
    checkpoint::{Image, Saving},
    control::{Control, Controlled, NotInterruptible},
    guest::Parts,
    wasi::Wasi,
};
use testing::Builder;
use wasmtime::{
    Engine, Result, Store,
    component::{Component, Instance, Resource, ResourceType, TypedFunc},
    error::{Context, ensure},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use super::{interrupts::build, killed};
use crate::{
    case, code,
    session::{self, Host, State},
};

const ITEMS: u32 = 5000;

/// What stands for the component's hash.
pub(super) const COMPONENT: [u8; 32] = [1; 32];

/// Longer than any program.
pub(super) const LONG: Duration = Duration::from_secs(60);

const RENEWED: Saving = Saving {
    renew: true,
    park: false,
};

pub(super) const PARKED: Saving = Saving {
    renew: false,
    park: true,
};

pub(super) fn check(builder: &Builder, engine: &Engine) -> Result<()> {
    let folder = testing::tests("checkpoint");
    let component = build(builder, engine, &folder, "checkpoint", "--checkpointable")?;
    in_tokio(async {
        let mut first = Running::new(engine, &component).await?;
        let image = Image::of(&mut first.store, &first.instance, COMPONENT).await?;
        let control = Control::of(&mut first.store, &first.instance).await?;
        ensure!(control.raise("TimeoutError", "") == Err(NotInterruptible));
        ensure!(first.warm(ITEMS).await? == ITEMS, "`warm`");
        first.look(0, ITEMS).await?;
        first.look(1, ITEMS).await?;

        let saved = image
            .save(&mut first.store, &first.instance, RENEWED)
            .await?;
        first.look(2, ITEMS).await?;
        let mut randoms = Vec::new();
        for _ in 0..2 {
            let mut other = Running::new(engine, &component).await?;
            image
                .restore(&mut other.store, &other.instance, &saved)
                .await?;
            other.look(2, ITEMS).await?;
            ensure!(other.warm(10).await? == ITEMS + 10, "`warm` in the other");
            randoms.push(other.random().await?);
        }
        ensure!(
            randoms[0] != randoms[1],
            "two instances have the same random numbers"
        );

        let memory = Image::memory(&mut first.store, &first.instance).await?;
        let scratch = builder
            .scratch("control-fork")
            .map_err(wasmtime::Error::msg)?;
        let path = scratch.join("app.wasm");
        let original = scratch
            .with_file_name("control-checkpoint")
            .join("app.wasm");
        let forked = fork(&std::fs::read(&original)?, &memory).map_err(wasmtime::Error::new)?;
        std::fs::write(&path, forked)?;
        let forked = case::load(engine, &path, &scratch).map_err(wasmtime::Error::msg)?;
        for _ in 0..2 {
            let mut warm = Running::new(engine, &forked).await?;
            warm.look(3, ITEMS).await?;
            randoms.push(warm.random().await?);
        }
        ensure!(
            randoms[2] != randoms[3],
            "two forks have the same random numbers"
        );
        refused(engine, &component, &image).await?;
        let wanted = match std::env::var("HOGNOSE_SAVED_PROGRAMS") {
            Ok(text) => Some(text.parse()?),
            Err(_) => None,
        };
        let programs = wanted.unwrap_or(6);
        let mut calls = 0;
        for seed in 0..programs {
            let played = parked(engine, &component, &image, seed).await;
            calls += played.with_context(|| format!("program {seed}"))?;
        }
        // Some have ended before.
        ensure!(calls > programs, "{calls} calls went on");
        killed::check(engine, &component, &image, &original, wanted.unwrap_or(2)).await
    })
}

/// What belongs to the host is refused by name.
async fn refused(engine: &Engine, component: &Component, image: &Image) -> Result<()> {
    let mut running = Running::new(engine, component).await?;
    let hold: TypedFunc<(), ()> = running
        .instance
        .get_typed_func(&mut running.store, "hold")?;
    hold.call_async(&mut running.store, ()).await?;
    running.refuses(image, "thing`: 1").await?;

    let mut running = Running::new(engine, component).await?;
    let wait: TypedFunc<(), ()> = running
        .instance
        .get_typed_func(&mut running.store, "wait")?;
    let time = Duration::from_millis(20);
    running
        .store
        .run_concurrent(async |accessor| {
            let call = wait.call_concurrent(accessor, ());
            let _ = tokio::time::timeout(time, call).await;
        })
        .await?;
    running.refuses(image, "calls that have not ended: 1").await
}

/// A program that is saved where it waits, several times, and goes on elsewhere, comes to the same
/// end. Gives how often it was saved while it waited.
async fn parked(engine: &Engine, component: &Component, image: &Image, seed: u64) -> Result<u64> {
    let mut running = Running::new(engine, component).await?;
    let begin = Instant::now();
    let expected = running.play(seed, LONG).await?.context("no end")?;
    let whole = begin.elapsed();
    let mut running = Running::new(engine, component).await?;
    let (mut saves, mut parked) = (0, 0);
    let said = loop {
        // Moments that differ from program to program.
        let time = whole.mul_f64((seed * 7 % 10) as f64 / 20.0) + Duration::from_millis(3);
        let time = if saves < 3 { time } else { LONG };
        if let Some(said) = running.play(seed, time).await? {
            break said;
        }
        let saved = image
            .save(&mut running.store, &running.instance, PARKED)
            .await?;
        running = Running::new(engine, component).await?;
        let (store, instance) = (&mut running.store, &running.instance);
        let calls = image.restore(store, instance, &saved).await?;
        // It may have ended since.
        ensure!(calls <= 1, "{calls} calls");
        saves += 1;
        parked += u64::from(calls);
    };
    ensure!(said == expected, "`{said}`, expected `{expected}`");
    Ok(parked)
}

pub(super) struct Running {
    pub(super) store: Store<Host>,
    pub(super) instance: Instance,
}

impl Running {
    pub(super) async fn new(engine: &Engine, component: &Component) -> Result<Running> {
        let parts = Parts::new().with(Wasi::default()).with(Controlled);
        let mut linker = parts.linker(engine, component)?;
        code::define(&mut linker, engine, component)?;
        let mut things = linker.instance("things")?;
        things.resource("thing", ResourceType::host::<u32>(), |_, _| Ok(()))?;
        things.func_wrap("[constructor]thing", |_, (): ()| {
            Ok((Resource::<u32>::new_own(1),))
        })?;
        let mut root = linker.root();
        root.func_wrap_concurrent("receive", |_, (): ()| {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(15)).await;
                Ok((7u32,))
            })
        })?;
        root.func_wrap_concurrent("never", |_, (): ()| {
            Box::pin(std::future::pending::<Result<()>>())
        })?;
        let wasi = WasiCtxBuilder::new().build();
        let mut store = session::store(engine, &parts, State::default(), wasi)?;
        let instance = linker.instantiate_async(&mut store, component).await?;
        Ok(Running { store, instance })
    }

    async fn warm(&mut self, items: u32) -> Result<u32> {
        let warm: TypedFunc<(u32,), (u32,)> =
            self.instance.get_typed_func(&mut self.store, "warm")?;
        Ok(warm.call_async(&mut self.store, (items,)).await?.0)
    }

    async fn look(&mut self, times: u32, items: u32) -> Result<()> {
        let look: TypedFunc<(), (String,)> =
            self.instance.get_typed_func(&mut self.store, "look")?;
        let (said,) = look.call_async(&mut self.store, ()).await?;
        let price = f64::from(items - 1) / 7.0;
        let expected = format!(
            "{items} items, {price:.3}, {}, {items} letters",
            times * times
        );
        ensure!(said == expected, "`{said}`, expected `{expected}`");
        Ok(())
    }

    /// What comes of a program, if it takes no longer.
    pub(super) async fn play(&mut self, seed: u64, time: Duration) -> Result<Option<String>> {
        let play: TypedFunc<(u64,), (String,)> =
            self.instance.get_typed_func(&mut self.store, "play")?;
        let ended = self
            .store
            .run_concurrent(async |accessor| {
                let call = play.call_concurrent(accessor, (seed,));
                tokio::time::timeout(time, call).await
            })
            .await?;
        Ok(match ended {
            Ok(said) => Some(said?.0),
            Err(_) => None,
        })
    }

    async fn random(&mut self) -> Result<u64> {
        let random: TypedFunc<(), (u64,)> =
            self.instance.get_typed_func(&mut self.store, "random")?;
        Ok(random.call_async(&mut self.store, ()).await?.0)
    }

    async fn refuses(&mut self, image: &Image, expected: &str) -> Result<()> {
        match image
            .save(&mut self.store, &self.instance, Saving::default())
            .await
        {
            Ok(_) => wasmtime::error::bail!("it was saved, expected `{expected}`"),
            Err(error) => {
                let text = error.to_string();
                ensure!(text.contains(expected), "`{text}`, expected `{expected}`");
                Ok(())
            }
        }
    }
}

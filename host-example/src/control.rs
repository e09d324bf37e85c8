//! Keeps a program in check that may run for ever: the component of `host-example/control/`, built
//! with `--interruptible --recover --checkpointable`.

use std::{path::Path, thread, time::Duration};

use hognose_host::{
    Component, Engine,
    checkpoint::{Image, Saving},
    control::{Control, Controlled},
    engine::{self, Settings},
    guest::{Guest, Parts},
    limits::Limits,
    recover::{Failures, Reports},
    wasi::Wasi,
};
use wasmtime::{
    Result, Store,
    component::{ComponentNamedList, Instance, InstancePre, Lift},
    error::bail,
};
use wasmtime_wasi::runtime::in_tokio;

/// How long a program may run here, if nothing else is said.
const TIME: Duration = Duration::from_millis(200);

/// Loads the component at `path` and does with it whatever a host can, which `tell` is told.
pub fn run(
    path: &Path,
    limits: &Limits,
    cache: Option<&Path>,
    tell: &mut dyn FnMut(String),
) -> Result<()> {
    // At ticks of the epoch a program can be paused.
    let settings = Settings {
        epochs: true,
        ..limits.settings()
    };
    let engine = settings.start()?;
    let component = engine::load(&engine, path, cache, || ())?;
    let parts = Parts::new().with(*limits).with(Wasi::default());
    let time = limits.time.unwrap_or(TIME);
    in_tokio(show(&engine, &component, parts, time, tell))
}

/// The same with a component that was loaded, and with other parts.
pub async fn show(
    engine: &Engine,
    component: &Component,
    parts: Parts,
    time: Duration,
    tell: &mut dyn FnMut(String),
) -> Result<()> {
    // `Controlled` gives each instance a `Control`, `Reports` those of its exceptions that nothing
    // caught.
    let parts = parts.with(Controlled).with(Reports);
    let ready = parts.prepare(engine, component)?;
    let start = async || Program::start(&parts, &ready).await;

    // Pause a loop, do other work, resume it, and raise an exception, all from another thread.
    let (mut program, mut other) = (start().await?, start().await?);
    let control = program.control.clone();
    let outside = thread::spawn(move || {
        wait_until_it_runs(&control);
        control.pause();
        let before = control.slices();
        let counted = in_tokio(other.call::<(u32,)>("count"));
        let slices = control.slices() - before;
        control.resume();
        thread::sleep(time);
        if control.raise("TimeoutError", "it took too long").is_err() {
            // The component was built without `--interruptible`.
            control.stop();
        }
        counted.map(|(count,)| (count, slices))
    });
    let (said,) = program.call::<(String,)>("work").await?;
    let Ok(paused) = outside.join() else {
        bail!("the other thread has panicked");
    };
    let (count, slices) = paused?;
    tell(format!(
        "paused for {slices} slices: another instance counts {count}"
    ));
    tell(format!("resumed and interrupted: {said}"));

    // The instance has caught the exception. It also outlives one that nothing catches.
    if let Err(failure) = program.call::<(String,)>("fail").await {
        tell(format!("failed: {failure}"));
    }
    let (count,) = program.call::<(u32,)>("count").await?;
    tell(format!("called again: it counts {count}"));

    // Save it, and restore it in a new store. Whoever keeps `saved` in a file says by the hash of
    // the component which one it belongs to.
    let mut new = start().await?;
    let image = Image::of(&mut new.store, &new.instance, [0; 32]).await?;
    let saving = Saving {
        renew: true,
        park: false,
    };
    let saved = image
        .save(&mut program.store, &program.instance, saving)
        .await?;
    drop(program);
    let mut restored = start().await?;
    image
        .restore(&mut restored.store, &restored.instance, &saved)
        .await?;
    let (count,) = restored.call::<(u32,)>("count").await?;
    tell(format!("saved and restored: it counts {count}"));

    // Stop what catches every exception. This instance cannot be called again.
    let control = restored.control.clone();
    thread::spawn(move || {
        wait_until_it_runs(&control);
        let _ = control.raise("TimeoutError", "it is caught");
        thread::sleep(time);
        control.stop();
    });
    if let Err(stopped) = restored.call::<()>("refuse").await {
        tell(format!("stopped: {stopped}"));
    }
    Ok(())
}

/// An instance of the component.
struct Program {
    store: Store<Guest>,
    instance: Instance,
    control: Control,
}

impl Program {
    async fn start(parts: &Parts, ready: &InstancePre<Guest>) -> Result<Program> {
        let mut store = parts.store(ready.engine())?;
        let instance = ready.instantiate_async(&mut store).await?;
        let control = Control::of(&mut store, &instance).await?;
        Ok(Program {
            store,
            instance,
            control,
        })
    }

    /// Calls a function without parameters.
    async fn call<R>(&mut self, name: &str) -> Result<R>
    where
        R: ComponentNamedList + Lift + Send + Sync + 'static,
    {
        let function = self
            .instance
            .get_typed_func::<(), R>(&mut self.store, name)?;
        // Only calls that are made by `run` end when they are stopped while they wait.
        let called = self.control.run(&mut self.store, async |accessor| {
            function.call_concurrent(accessor, ()).await
        });
        let result = called.await?;
        match self.store.data_mut().state_mut::<Failures>().take(name) {
            // The result means nothing.
            Some(failure) => Err(failure.into()),
            None => Ok(result),
        }
    }
}

/// Waits until the instance has computed for some slices.
fn wait_until_it_runs(control: &Control) {
    let before = control.slices();
    while control.slices() < before + 3 {
        thread::sleep(Duration::from_millis(1));
    }
}

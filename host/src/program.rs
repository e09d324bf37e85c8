//! Runs a component that is a program: one that exports `wasi:cli/run`.

use crate::{
    Error, alone,
    checkpoint::{Image, Saving},
    control::{Control, Controlled},
    guest::{Guest, Parts},
    kind::{self, Kind},
    limits::Exceeded,
    recover::Failures,
    terms::{Came, LAST, Outside, Terms},
};
use tokio::{select, time::timeout};
use wasmtime::{
    Engine, Result, Store,
    component::{Component, Instance},
};
use wasmtime_wasi::I32Exit;

/// The exit status after Ctrl-C.
const INTERRUPTED: i32 = 130;

/// What a program begins with, and what is saved of it.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    /// Says which component it is, for example by a hash.
    pub component: [u8; 32],
    /// What was saved of a program that goes on now.
    pub before: Option<Vec<u8>>,
    /// What was saved of this one, if its terms say so.
    pub after: Option<Vec<u8>>,
}

/// Why a program was not saved, or not restored.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct NotSaved(String);

fn not_saved(doing: &str) -> impl FnOnce(wasmtime::Error) -> NotSaved {
    move |error| NotSaved(format!("cannot {doing} the program: {error:#}"))
}

/// Calls `run` and gives the program's exit status.
pub fn run(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    terms: &Terms,
    saved: &mut Saved,
) -> Result<i32, Error> {
    let status = run_until(
        engine,
        component,
        parts,
        terms,
        saved,
        std::future::pending(),
    )?;
    // It ends by itself only.
    Ok(status.unwrap_or(1))
}

/// The same until `stop` comes, which gives `None`.
pub fn run_until(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    terms: &Terms,
    saved: &mut Saved,
    stop: impl Future<Output = ()> + Send,
) -> Result<Option<i32>, Error> {
    let kind = kind::find(engine, component, &Kind::PROGRAMS, &["wasi:cli/run"])?;
    let parts = parts.clone().with(terms.limits).with(Controlled);
    let pre = parts.prepare(engine, component)?;
    let came = Came::default();
    let ended = async {
        let mut store = parts.store(engine)?;
        let instance = pre.instantiate_async(&mut store).await?;
        let control = Control::of(&mut store, &instance).await?;
        let image = begin(&mut store, &instance, terms, saved).await?;
        let ended = select! {
            ended = call(kind, &mut store, &instance, &control) => ended?,
            () = terms.watch(&control, &came) => Err(()),
        };
        if let (true, Some(image)) = (terms.saves, image) {
            saved.after = Some(save(&image, &mut store, &instance).await?);
        }
        // What a call gives that failed means nothing.
        let failures = store.data_mut().find::<Failures>();
        let has_failed = failures.is_some_and(|failures| failures.take_any().is_some());
        Ok(if has_failed { Err(()) } else { ended })
    };
    let ended: Option<Result<Result<(), ()>>> = alone::run(async {
        select! {
            ended = ended => Some(ended),
            () = stop => None,
        }
    })?;
    ended.map(|ended| status(ended, terms, &came)).transpose()
}

/// Restores what was saved. Gives what the program is compared with when it is saved itself.
async fn begin(
    store: &mut Store<Guest>,
    instance: &Instance,
    terms: &Terms,
    saved: &Saved,
) -> Result<Option<Image>> {
    if !terms.saves && saved.before.is_none() {
        return Ok(None);
    }
    let image = Image::of(store, instance, saved.component).await;
    let image = image.map_err(not_saved("save"))?;
    if let Some(before) = &saved.before {
        let restored = image.restore(store, instance, before).await;
        // The one call that may have been under way is made again.
        restored.map_err(not_saved("restore"))?;
    }
    Ok(Some(image))
}

/// Saves a program that has ended, or waits.
async fn save(image: &Image, store: &mut Store<Guest>, instance: &Instance) -> Result<Vec<u8>> {
    let saving = Saving {
        renew: true,
        park: true,
    };
    match timeout(LAST, image.save(store, instance, saving)).await {
        Ok(saved) => Ok(saved.map_err(not_saved("save"))?),
        Err(_) => Err(NotSaved(
            "cannot save the program: it computes, and only what waits can be saved".to_string(),
        )
        .into()),
    }
}

async fn call(
    kind: Kind,
    store: &mut Store<Guest>,
    instance: &Instance,
    control: &Control,
) -> Result<Result<(), ()>> {
    match kind {
        Kind::Run => {
            let command = wasmtime_wasi::p3::bindings::Command::new(&mut *store, instance)?;
            control
                .run(store, async |accessor| {
                    command.wasi_cli_run().call_run(accessor).await
                })
                .await
        }
        Kind::RunSync | Kind::Handler | Kind::IncomingHandler => {
            let command = wasmtime_wasi::p2::bindings::Command::new(&mut *store, instance)?;
            command.wasi_cli_run().call_run(store).await
        }
    }
}

/// The exit status of a program that has ended.
fn status(ended: Result<Result<(), ()>>, terms: &Terms, came: &Came) -> Result<i32, Error> {
    let error = match ended {
        Ok(Ok(())) => return Ok(0),
        Ok(Err(())) => None,
        Err(error) => match error.downcast_ref::<I32Exit>() {
            Some(_) if terms.saves => {
                let reason = "cannot save the program: `sys.exit` has ended it: let it return";
                return Err(Error::Save(reason.to_string()));
            }
            Some(exit) => return Ok(exit.0),
            None => Some(terms.limits.explain(error)),
        },
    };
    if let Some(NotSaved(reason)) = error.as_ref().and_then(|error| error.downcast_ref()) {
        return Err(Error::Save(reason.clone()));
    }
    match (came.reason(), terms.limits.time, error) {
        (Some(_), _, None) if terms.saves => Ok(INTERRUPTED),
        (Some(Outside::Keyboard), _, _) => Ok(INTERRUPTED),
        (Some(Outside::Late), Some(time), _) => Err(Exceeded::Time(time).into()),
        (_, _, Some(error)) => Err(match error.downcast_ref::<Exceeded>() {
            Some(exceeded) => (*exceeded).into(),
            None => Error::Trap(error.root_cause().to_string()),
        }),
        (_, _, None) => Ok(1),
    }
}

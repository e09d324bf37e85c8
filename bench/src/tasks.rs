//! Asynchronous functions: what the program in `bench/async_app` exports and imports, called in a
//! host that is asynchronous, too.

use std::{
    fs,
    future::poll_fn,
    path::Path,
    pin::Pin,
    task::{Context, Poll},
    time::Instant,
};

use hognose_host::limits::Limits;
use wasmtime::{
    Engine, Result, StoreContextMut,
    component::{
        Accessor, Component, ComponentNamedList, Destination, Instance, InstancePre, Lift, Lower,
        StreamProducer, StreamReader, StreamResult, TypedFunc,
    },
    error::ensure,
};
use wasmtime_wasi::runtime::in_tokio;

use crate::{
    figure::{Figure, Run},
    host::{self, Allocation, Candidate, Host, Made, Store},
};

/// Instances in one sample.
const INSTANCES: u32 = 30;
/// Calls of the host at once.
const TOGETHER: u32 = 100;
/// What the streams end with, and all that they bring.
const BYTE: u8 = 7;

/// All figures, of components that stand in their columns.
pub fn measure(
    components: &[Made],
    cache: &Path,
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let mut size = Figure::new("async component", "MB");
    for (column, made) in components.iter().enumerate() {
        size.add(column, fs::metadata(&made.file)?.len() as f64 / 1e6);
    }
    figures.push(size);
    for (allocation, name) in [
        (Allocation::OnDemand, "on demand"),
        (Allocation::Pooling, "pooling"),
    ] {
        let candidates = load(&host::engine(allocation)?, components, cache)?;
        let name = format!("async: instantiate, {name}");
        let runs = candidates.iter().map(|candidate| Some(starts(candidate)));
        figures.push(Figure::alternate(&name, rounds, runs.collect())?);
    }
    let candidates = load(&host::engine(Allocation::OnDemand)?, components, cache)?;
    let mut instances = candidates
        .iter()
        .map(|candidate| candidate.instantiate_async(&Limits::default()))
        .collect::<Result<Vec<_>>>()?;
    for (name, task) in [
        ("async: call that waits for nothing", Task::AtOnce),
        (
            "async: 100 calls of the host, gathered",
            Task::Gathered(true),
        ),
        ("async: the same, which end at once", Task::Gathered(false)),
        ("async: 8 MiB of stream<u8>", Task::Total(8 << 20)),
    ] {
        let runs = instances.iter_mut().map(|(store, instance)| {
            let run: Run = Box::new(move |times| task.run(store, instance, times));
            Some(run)
        });
        figures.push(Figure::alternate(name, rounds, runs.collect())?);
    }
    Ok(())
}

fn load(engine: &Engine, components: &[Made], cache: &Path) -> Result<Vec<Candidate>> {
    let load = |made| Candidate::linked(engine, made, cache, link);
    components.iter().map(load).collect()
}

/// Instances that begin and end; only the beginning is timed.
fn starts(candidate: &Candidate) -> Run<'_> {
    Box::new(|times| {
        let mut seconds = 0.0;
        for _ in 0..times.min(INSTANCES) {
            let begin = Instant::now();
            let started = candidate.instantiate_async(&Limits::default())?;
            seconds += begin.elapsed().as_secs_f64();
            drop(started);
        }
        Ok(seconds * f64::from(times) / f64::from(times.min(INSTANCES)))
    })
}

/// A linker for the world in `bench/async_app`.
pub fn link(engine: &Engine, component: &Component) -> Result<InstancePre<Host>> {
    let mut linker = host::parts(&Limits::default()).linker(engine, component)?;
    let mut host = linker.instance("hognose:bench-async/host")?;
    host.func_wrap_concurrent("now", |_, (n,): (u32,)| Box::pin(async move { Ok((n,)) }))?;
    host.func_wrap_concurrent("later", |_, (n,): (u32,)| {
        Box::pin(async move {
            let mut waited = false;
            poll_fn(|context| {
                if std::mem::replace(&mut waited, true) {
                    return Poll::Ready(());
                }
                context.waker().wake_by_ref();
                Poll::Pending
            })
            .await;
            Ok((n,))
        })
    })?;
    linker.instantiate_pre(component)
}

/// A call of one of the world's functions, whose result is known.
#[derive(Clone, Copy)]
pub enum Task {
    /// Waits for nothing.
    AtOnce,
    /// Waits for 100 calls of the host, which wait themselves where it says so.
    Gathered(bool),
    /// Reads so many bytes of a stream.
    Total(usize),
}

impl Task {
    /// Makes so many calls, one after the other; gives the seconds. Each result is compared.
    pub fn run(self, store: &mut Store, instance: &Instance, times: u32) -> Result<f64> {
        match self {
            Task::AtOnce => {
                let function = instance.get_typed_func(&mut *store, "at-once")?;
                call(store, function, |_| Ok((1u32,)), (2u32,), times)
            }
            Task::Gathered(later) => {
                let function = instance.get_typed_func(&mut *store, "gathered")?;
                let sum = (0..u64::from(TOGETHER)).sum::<u64>();
                call(store, function, |_| Ok((TOGETHER, later)), (sum,), times)
            }
            Task::Total(size) => {
                let function = instance.get_typed_func(&mut *store, "total")?;
                let stream = |accessor: &Accessor<Host>| {
                    let bytes = accessor.with(|access| StreamReader::new(access, Bytes(size)));
                    Ok((bytes?,))
                };
                let total = size as u64 * u64::from(BYTE);
                call(store, function, stream, (total,), times)
            }
        }
    }
}

fn call<P, R>(
    store: &mut Store,
    function: TypedFunc<P, R>,
    arguments: impl Fn(&Accessor<Host>) -> Result<P> + Send,
    expected: R,
    times: u32,
) -> Result<f64>
where
    P: ComponentNamedList + Lower + Send + Sync + 'static,
    R: ComponentNamedList + Lift + PartialEq + Send + Sync + 'static,
{
    in_tokio(async {
        store
            .run_concurrent(async |accessor| {
                let begin = Instant::now();
                for _ in 0..times {
                    let arguments = arguments(accessor)?;
                    let found = function.call_concurrent(accessor, arguments).await?;
                    ensure!(found == expected, "a wrong result");
                }
                Ok(begin.elapsed().as_secs_f64())
            })
            .await?
    })
}

/// So many bytes, written to where the component reads them.
struct Bytes(usize);

impl<D> StreamProducer<D> for Bytes {
    type Item = u8;
    type Buffer = Option<u8>;

    fn poll_produce<'a>(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        store: StoreContextMut<'a, D>,
        destination: Destination<'a, u8, Option<u8>>,
        _: bool,
    ) -> Poll<Result<StreamResult>> {
        let mut destination = destination.as_direct(store, 1 << 16);
        let room = destination.remaining();
        let length = room.len().min(self.0);
        room[..length].fill(BYTE);
        destination.mark_written(length);
        self.0 -= length;
        Poll::Ready(Ok(match self.0 {
            0 => StreamResult::Dropped,
            _ => StreamResult::Completed,
        }))
    }
}

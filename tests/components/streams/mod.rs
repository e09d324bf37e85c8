//! Streams and futures with a host at the other end. `tests/streams` holds the component.

mod ends;
mod reading;
mod resources;
mod writing;

use std::{
    path::Path,
    sync::{Arc, OnceLock},
};

use hognose_host::{
    guest::{Guest, Parts},
    wasi::Wasi,
};
use libtest_mimic::{Failed, Trial};
use wasmtime::{
    Engine, Result, Store,
    component::{
        Component, ComponentNamedList, ComponentType, FutureReader, Instance, Lift, Linker, Lower,
        StreamReader, TypedFunc,
    },
    error::Context,
};
use wasmtime_wasi::{WasiCtxBuilder, p2::pipe::MemoryOutputPipe, runtime::in_tokio};

use crate::{
    builder::Builder,
    case, code,
    session::{self, State},
};
use ends::collector;
use resources::Dropped;

type Host = Guest;
type Test = fn(&mut Case) -> Result<()>;

#[derive(ComponentType, Lift, Lower, Clone, Debug, PartialEq)]
#[component(record)]
struct Point {
    x: i32,
    y: i32,
    name: String,
}

fn points(count: i32) -> Vec<Point> {
    let point = |x: i32| Point {
        x,
        y: -x,
        name: format!("point {x}"),
    };
    (0..count).map(point).collect()
}

/// Adds all of them, each with an instance of its own. The component is built once.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let built: Arc<OnceLock<Result<Component, String>>> = Arc::default();
    let tests = reading::TESTS.iter().chain(&writing::TESTS);
    for (name, test) in tests.chain(&resources::TESTS) {
        let (builder, engine, built) = (builder.clone(), engine.clone(), built.clone());
        trials.push(Trial::test(format!("streams/{name}"), move || {
            let component = built
                .get_or_init(|| build(&builder, &engine))
                .as_ref()
                .map_err(Failed::from)?;
            let mut case = Case::new(&engine, component).map_err(failed)?;
            let outcome = test(&mut case);
            outcome.map_err(|error| failed(error.context(case.stderr())))
        }));
    }
}

fn failed(error: wasmtime::Error) -> Failed {
    format!("{error:#}").into()
}

fn build(builder: &Builder, engine: &Engine) -> Result<Component, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/streams");
    let scratch = case::scratch(builder, "streams")?;
    case::build(builder, engine, &folder, &scratch)
}

/// An instance.
struct Case {
    store: Store<Host>,
    instance: Instance,
    stderr: MemoryOutputPipe,
    dropped: Dropped,
}

impl Case {
    fn new(engine: &Engine, component: &Component) -> Result<Case> {
        let stderr = MemoryOutputPipe::new(1 << 20);
        let mut wasi = WasiCtxBuilder::new();
        wasi.stderr(stderr.clone());
        let parts = Parts::new().with(Wasi::default());
        let mut linker = parts.linker(engine, component)?;
        code::define(&mut linker, engine, component)?;
        sinks(&mut linker)?;
        let dropped = Dropped::default();
        resources::office(&mut linker, &dropped)?;
        let mut store = session::store(engine, &parts, State::default(), wasi.build())?;
        let instance = in_tokio(async { linker.instantiate_async(&mut store, component).await })?;
        Ok(Case {
            store,
            instance,
            stderr,
            dropped,
        })
    }

    /// Bytes of linear memory.
    fn memory(&self) -> usize {
        self.store.data().state::<State>().memory
    }

    fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.stderr.contents()).into_owned()
    }

    /// Calls a function to its end.
    fn call<P, R>(&mut self, name: &str, params: P) -> Result<R>
    where
        P: ComponentNamedList + Lower + Send + Sync + 'static,
        R: ComponentNamedList + Lift + Send + Sync + 'static,
    {
        let function = self.function::<P, R>(name)?;
        in_tokio(async {
            self.store
                .run_concurrent(async |accessor| function.call_concurrent(accessor, params).await)
                .await?
        })
    }

    /// A function of the world, or of an interface, whose name stands before a `#`.
    fn function<P, R>(&mut self, name: &str) -> Result<TypedFunc<P, R>>
    where
        P: ComponentNamedList + Lower,
        R: ComponentNamedList + Lift,
    {
        let Some((interface, name)) = name.split_once('#') else {
            return self.instance.get_typed_func(&mut self.store, name);
        };
        let (instance, store) = (&self.instance, &mut self.store);
        let interface = instance.get_export_index(&mut *store, None, interface);
        let function = instance.get_export_index(&mut *store, interface.as_ref(), name);
        instance.get_typed_func(store, function.context("it is not exported")?)
    }

    fn stream<T>(&mut self, items: Vec<T>) -> Result<StreamReader<T>>
    where
        T: Lower + Lift + ComponentType + Send + Sync + Unpin + 'static,
    {
        StreamReader::new(&mut self.store, items)
    }

    fn future<T>(&mut self, value: T) -> Result<FutureReader<T>>
    where
        T: Lower + Lift + ComponentType + Send + Sync + 'static,
    {
        FutureReader::new(&mut self.store, async { Ok::<_, wasmtime::Error>(value) })
    }

    /// Reads a stream while the component writes it.
    fn collect<T>(&mut self, stream: StreamReader<T>, limit: usize) -> Result<Vec<T>>
    where
        T: Lift + Send + 'static,
    {
        let (consumer, collected) = collector(limit);
        stream.pipe(&mut self.store, consumer)?;
        in_tokio(async {
            self.store
                .run_concurrent(async |_| collected.all().await)
                .await
        })
    }

    /// Reads a future likewise.
    fn value<T>(&mut self, future: FutureReader<T>) -> Result<Vec<T>>
    where
        T: Lift + Send + 'static,
    {
        let (consumer, collected) = collector(1);
        future.pipe(&mut self.store, consumer)?;
        in_tokio(async {
            self.store
                .run_concurrent(async |_| collected.all().await)
                .await
        })
    }

    /// What the app noted since it was asked last.
    fn log(&mut self) -> Result<String> {
        Ok(self.call::<_, (String,)>("log", ())?.0)
    }
}

/// The host's functions that take streams and futures.
fn sinks(linker: &mut Linker<Host>) -> Result<()> {
    let mut sinks = linker.instance("test:streams/sinks")?;
    sinks.func_wrap_concurrent("collect", |accessor, (data,): (StreamReader<u8>,)| {
        Box::pin(async move {
            let (consumer, collected) = collector(usize::MAX);
            accessor.with(|access| data.pipe(access, consumer))?;
            Ok((collected.all().await,))
        })
    })?;
    sinks.func_wrap_concurrent("points", |accessor, (data,): (StreamReader<Point>,)| {
        Box::pin(async move {
            let (consumer, collected) = collector(usize::MAX);
            accessor.with(|access| data.pipe(access, consumer))?;
            Ok((collected.all().await,))
        })
    })?;
    sinks.func_wrap_concurrent(
        "head",
        |accessor, (data, count): (StreamReader<u8>, u32)| {
            Box::pin(async move {
                let (consumer, collected) = collector(count as usize);
                accessor.with(|access| data.pipe(access, consumer))?;
                Ok((collected.all().await,))
            })
        },
    )?;
    sinks.func_wrap_concurrent("value", |accessor, (value,): (FutureReader<String>,)| {
        Box::pin(async move {
            let (consumer, collected) = collector(1);
            accessor.with(|access| value.pipe(access, consumer))?;
            Ok((collected.all().await.join(""),))
        })
    })?;
    sinks.func_wrap("ignore", |store, (mut value,): (FutureReader<String>,)| {
        value.close(store)
    })
}

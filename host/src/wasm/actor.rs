//! A store of a guest, which does one thing after the other that it is asked to do.
//!
//! It is a future of its own. A function of the guest is a place within where it takes what it is
//! asked for next, until that is the function's result.

use super::budget::Room;
use std::{
    any::Any,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
};
use wasmtime::{
    AsContextMut, Engine, Func, FuncType, Result, RootScope, Store, StoreContextMut,
    error::format_err,
};

/// How many calls of a guest's functions may wait within each other. Each has a stack.
const DEEPEST: usize = 1000;

/// What a store keeps for its guest: that of modules, or that of a component.
pub trait Kept: Send + 'static {
    /// Results of the guest's functions.
    type Value: Clone + Send;
}

pub(super) type Cx<'a, K> = StoreContextMut<'a, Inner<K>>;

pub(super) type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// What whoever asked a store gets, of the type that they expect.
pub(super) type Answer = Box<dyn Any + Send>;
type Job<K> = Box<dyn for<'a> FnOnce(Cx<'a, K>) -> Boxed<'a, Answer> + Send>;
type Results<K> = Box<dyn FnOnce(&mut Cx<'_, K>) -> Result<Vec<<K as Kept>::Value>> + Send>;
/// Makes the answer that a function of the guest is called.
pub(super) type Callback<K> =
    fn(&mut Cx<'_, K>, id: u32, args: &[<K as Kept>::Value]) -> Result<Answer>;

/// What a guest gave instead of a result.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Refused(pub String);

/// What a store is asked.
enum Message<K: Kept> {
    Job(Job<K>),
    Resume {
        results: Results<K>,
        /// The answer where no function of the guest waits.
        in_vain: Answer,
    },
}

/// Where a store finds what it is asked, and leaves the answer.
pub(super) struct Port<K: Kept> {
    message: Mutex<Option<Message<K>>>,
    answer: Mutex<Option<Answer>>,
}

impl<K: Kept> Port<K> {
    fn new() -> Self {
        Port {
            message: Mutex::new(None),
            answer: Mutex::new(None),
        }
    }

    /// Whoever polls the store has put something there first.
    async fn next(&self) -> Message<K> {
        std::future::poll_fn(|_| match lock(&self.message).take() {
            Some(message) => Poll::Ready(message),
            None => Poll::Pending,
        })
        .await
    }

    fn answer(&self, answer: Answer) {
        *lock(&self.answer) = Some(answer);
    }
}

/// State of the inner store.
pub(super) struct Inner<K: Kept> {
    pub kept: K,
    pub is_metered: bool,
    room: Room,
    port: Arc<Port<K>>,
    callback: Callback<K>,
    /// How many functions of the guest have not given their results yet.
    pub waiting: usize,
}

/// A store.
pub struct Actor<K: Kept> {
    future: Arc<Mutex<Boxed<'static, ()>>>,
    port: Arc<Port<K>>,
}

impl<K: Kept> Actor<K> {
    /// A store with so much fuel and so many bytes. `callback` says what function of the guest is
    /// called.
    pub(super) fn new(
        engine: &Engine,
        kept: K,
        fuel: Option<u64>,
        bytes: usize,
        callback: Callback<K>,
    ) -> Result<Actor<K>> {
        let port = Arc::new(Port::new());
        let inner = Inner {
            kept,
            is_metered: fuel.is_some(),
            room: Room(bytes),
            port: port.clone(),
            callback,
            waiting: 0,
        };
        let mut store = Store::new(engine, inner);
        store.limiter(|inner| &mut inner.room);
        store.epoch_deadline_async_yield_and_update(1);
        store.set_epoch_deadline(1);
        if let Some(fuel) = fuel {
            store.set_fuel(fuel)?;
        }
        let future: Boxed<'static, ()> = Box::pin(serve(store, port.clone()));
        let future = Arc::new(Mutex::new(future));
        Ok(Actor { future, port })
    }

    /// Does something with the store.
    pub(super) fn ask<T, W>(&self, work: W) -> impl Future<Output = Result<T>> + Send + use<T, W, K>
    where
        T: Send + 'static,
        W: for<'a> FnOnce(Cx<'a, K>) -> Boxed<'a, T> + Send + 'static,
    {
        self.send(Message::Job(Box::new(move |cx| {
            Box::pin(async move {
                // References that it takes up are given up with it.
                let mut scope = RootScope::new(cx);
                Box::new(work(scope.as_context_mut()).await) as Answer
            })
        })))
    }

    /// The same where nothing can take long.
    pub(super) fn look<T, W>(
        &self,
        work: W,
    ) -> impl Future<Output = Result<T>> + Send + use<T, W, K>
    where
        T: Send + 'static,
        W: FnOnce(&mut Cx<'_, K>) -> T + Send + 'static,
    {
        self.send(Message::Job(Box::new(move |cx| {
            let mut scope = RootScope::new(cx);
            let answer = Box::new(work(&mut scope.as_context_mut())) as Answer;
            Box::pin(std::future::ready(answer))
        })))
    }

    /// Gives the function of the guest that waits its results, or answers `in_vain` if none does.
    pub(super) fn resume<T, W>(
        &self,
        results: W,
        in_vain: T,
    ) -> impl Future<Output = Result<T>> + Send + use<T, W, K>
    where
        T: Send + 'static,
        W: FnOnce(&mut Cx<'_, K>) -> Result<Vec<K::Value>> + Send + 'static,
    {
        self.send(Message::Resume {
            results: Box::new(results),
            in_vain: Box::new(in_vain),
        })
    }

    fn send<T: 'static>(
        &self,
        message: Message<K>,
    ) -> impl Future<Output = Result<T>> + Send + use<T, K> {
        let (future, port) = (self.future.clone(), self.port.clone());
        *lock(&port.message) = Some(message);
        std::future::poll_fn(move |cx| {
            // It never ends. Where it gives way to others without an answer, it has seen to it that
            // it is polled again.
            let _ = lock(&future).as_mut().poll(cx);
            match lock(&port.answer).take() {
                Some(answer) => Poll::Ready(match answer.downcast() {
                    Ok(answer) => Ok(*answer),
                    Err(_) => Err(format_err!("the store was asked twice at once")),
                }),
                None => Poll::Pending,
            }
        })
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve<K: Kept>(mut store: Store<Inner<K>>, port: Arc<Port<K>>) {
    loop {
        match port.next().await {
            Message::Job(job) => {
                let answer = job(store.as_context_mut()).await;
                port.answer(answer);
            }
            Message::Resume { in_vain, .. } => port.answer(in_vain),
        }
    }
}

/// A function whose work the guest does, which knows it by `id`.
pub(super) fn guest_func<K: Kept<Value = wasmtime::Val>>(
    cx: &mut Cx<'_, K>,
    ty: FuncType,
    id: u32,
) -> Func {
    let wanted = ty.results().len();
    Func::new_async(cx.as_context_mut(), ty, move |mut caller, args, results| {
        Box::new(async move {
            let values = call_guest(caller.as_context_mut(), args, id, wanted).await?;
            results.clone_from_slice(&values);
            Ok(())
        })
    })
}

/// Has the guest do the work of a function.
pub(super) async fn call_guest<K: Kept>(
    mut cx: Cx<'_, K>,
    args: &[K::Value],
    id: u32,
    wanted: usize,
) -> Result<Vec<K::Value>> {
    if cx.data().waiting == DEEPEST {
        let error = format!("more than {DEEPEST} calls of functions outside wait for each other");
        return Err(Refused(error).into());
    }
    let (port, callback) = (cx.data().port.clone(), cx.data().callback);
    port.answer(callback(&mut cx, id, args)?);
    cx.data_mut().waiting += 1;
    let results = loop {
        match port.next().await {
            Message::Job(job) => {
                let answer = job(cx.as_context_mut()).await;
                port.answer(answer);
            }
            Message::Resume { results, .. } => break results,
        }
    };
    cx.data_mut().waiting -= 1;
    let results = results(&mut cx)?;
    if results.len() != wanted {
        let found = results.len();
        let error = format!("expected {wanted} results of the function outside, found {found}");
        return Err(Refused(error).into());
    }
    Ok(results)
}

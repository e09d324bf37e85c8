//! The host's ends of streams.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use futures::{FutureExt, channel::oneshot};
use wasmtime::{
    Result, StoreContextMut,
    component::{
        Destination, FutureConsumer, Lift, Lower, Source, StreamConsumer, StreamProducer,
        StreamResult,
    },
};

/// Reads at most so many items, then drops its end.
pub struct Collector<T> {
    items: Arc<Mutex<Vec<T>>>,
    limit: usize,
    done: Option<oneshot::Sender<()>>,
}

/// What a [`Collector`] has read.
pub struct Collected<T> {
    items: Arc<Mutex<Vec<T>>>,
    done: oneshot::Receiver<()>,
}

pub fn collector<T>(limit: usize) -> (Collector<T>, Collected<T>) {
    let items: Arc<Mutex<Vec<T>>> = Arc::default();
    let (sender, done) = oneshot::channel();
    let collector = Collector {
        items: items.clone(),
        limit,
        done: Some(sender),
    };
    (collector, Collected { items, done })
}

impl<T> Collected<T> {
    /// All items, when the collector is gone.
    pub async fn all(self) -> Vec<T> {
        let _ = self.done.await;
        std::mem::take(&mut *self.items.lock().expect("no test holds it when it panics"))
    }
}

impl<D: 'static, T: Lift + Send + 'static> StreamConsumer<D> for Collector<T> {
    type Item = T;

    fn poll_consume(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        mut store: StoreContextMut<D>,
        mut source: Source<'_, T>,
        _: bool,
    ) -> Poll<Result<StreamResult>> {
        let mut items = self.items.lock().expect("no test holds it when it panics");
        let room = (self.limit - items.len()).min(source.remaining(&mut store));
        let mut read = Vec::with_capacity(room);
        source.read(&mut store, &mut read)?;
        items.extend(read);
        let full = items.len() >= self.limit;
        Poll::Ready(Ok(match full {
            true => StreamResult::Dropped,
            false => StreamResult::Completed,
        }))
    }
}

impl<D: 'static, T: Lift + Send + 'static> FutureConsumer<D> for Collector<T> {
    type Item = T;

    fn poll_consume(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        mut store: StoreContextMut<D>,
        mut source: Source<'_, T>,
        _: bool,
    ) -> Poll<Result<()>> {
        let mut read = None;
        source.read(&mut store, &mut read)?;
        let mut items = self.items.lock().expect("no test holds it when it panics");
        items.extend(read);
        drop(items);
        // The writer may never drop its end.
        self.done = None;
        Poll::Ready(Ok(()))
    }
}

/// Counts bytes and forgets them.
pub struct Counter {
    pub count: Arc<Mutex<u64>>,
    pub _done: oneshot::Sender<()>,
}

impl<D: 'static> StreamConsumer<D> for Counter {
    type Item = u8;

    fn poll_consume(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        store: StoreContextMut<D>,
        source: Source<'_, u8>,
        _: bool,
    ) -> Poll<Result<StreamResult>> {
        let mut source = source.as_direct(store);
        let length = source.remaining().len();
        *self.count.lock().expect("no test holds it when it panics") += length as u64;
        source.mark_read(length);
        Poll::Ready(Ok(StreamResult::Completed))
    }
}

/// So many bytes, without ever holding them.
pub struct Zeros(pub u64);

impl<D> StreamProducer<D> for Zeros {
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
        let length = room.len().min(self.0 as usize);
        room[..length].fill(0);
        destination.mark_written(length);
        self.0 -= length as u64;
        Poll::Ready(Ok(match self.0 {
            0 => StreamResult::Dropped,
            _ => StreamResult::Completed,
        }))
    }
}

/// Gives its bytes when it is told to.
pub struct Waiting {
    pub told: oneshot::Receiver<()>,
    pub bytes: Vec<u8>,
}

impl<D> StreamProducer<D> for Waiting {
    type Item = u8;
    type Buffer = Option<u8>;

    fn poll_produce<'a>(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        store: StoreContextMut<'a, D>,
        destination: Destination<'a, u8, Option<u8>>,
        finish: bool,
    ) -> Poll<Result<StreamResult>> {
        match (self.told.poll_unpin(context), finish) {
            (Poll::Pending, true) => return Poll::Ready(Ok(StreamResult::Cancelled)),
            (Poll::Pending, false) => return Poll::Pending,
            (Poll::Ready(_), _) => {}
        }
        let mut destination = destination.as_direct(store, 16);
        let length = destination.remaining().len().min(self.bytes.len());
        let rest = self.bytes.split_off(length);
        let bytes = std::mem::replace(&mut self.bytes, rest);
        destination.remaining()[..length].copy_from_slice(&bytes);
        destination.mark_written(length);
        let (sender, told) = oneshot::channel();
        let _ = sender.send(());
        self.told = told;
        Poll::Ready(Ok(match self.bytes.is_empty() {
            true => StreamResult::Dropped,
            false => StreamResult::Completed,
        }))
    }
}

/// Gives one item at a time, and lets others go first.
pub struct Slowly<T> {
    items: VecDeque<T>,
    waited: bool,
}

impl<T> Slowly<T> {
    pub fn new(items: Vec<T>) -> Slowly<T> {
        Slowly {
            items: items.into(),
            waited: false,
        }
    }
}

impl<D, T: Lower + Send + Sync + Unpin + 'static> StreamProducer<D> for Slowly<T> {
    type Item = T;
    type Buffer = Option<T>;

    fn poll_produce<'a>(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        _: StoreContextMut<'a, D>,
        mut destination: Destination<'a, T, Option<T>>,
        finish: bool,
    ) -> Poll<Result<StreamResult>> {
        if finish {
            return Poll::Ready(Ok(StreamResult::Cancelled));
        }
        self.waited = !self.waited;
        if self.waited {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        destination.set_buffer(self.items.pop_front());
        Poll::Ready(Ok(match self.items.is_empty() {
            true => StreamResult::Dropped,
            false => StreamResult::Completed,
        }))
    }
}

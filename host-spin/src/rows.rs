//! Streams to components, with a future that says how they ended: what queries give.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use tokio::sync::{mpsc, oneshot};
use wasmtime::{
    AsContextMut, Result, StoreContextMut,
    component::{
        Destination, FutureReader, Lift, Lower, StreamProducer, StreamReader, StreamResult,
        VecBuffer,
    },
};

/// Most rows that a component gets at once.
const BATCH: usize = 128;

/// The writing end. It never waits: a component may leave rows unread while it makes another query
/// of the same connection.
pub struct Rows<T, E> {
    rows: mpsc::UnboundedSender<T>,
    end: oneshot::Sender<Result<(), E>>,
}

/// The reading end, before there is a store for it.
pub struct Unread<T, E> {
    rows: mpsc::UnboundedReceiver<T>,
    end: oneshot::Receiver<Result<(), E>>,
}

/// What a component gets.
pub type Readers<T, E> = (StreamReader<T>, FutureReader<Result<(), E>>);

pub fn channel<T, E>() -> (Rows<T, E>, Unread<T, E>) {
    let (rows, unread) = mpsc::unbounded_channel();
    let (end, ended) = oneshot::channel();
    let unread = Unread {
        rows: unread,
        end: ended,
    };
    (Rows { rows, end }, unread)
}

impl<T, E> Rows<T, E> {
    /// Says whether anybody still reads.
    pub fn send(&self, row: T) -> bool {
        self.rows.send(row).is_ok()
    }

    /// Ends the stream, then the future.
    pub fn finish(self, result: Result<(), E>) {
        drop(self.rows);
        // Who dropped the future does not want to know.
        let _ = self.end.send(result);
    }
}

impl<T, E> Unread<T, E>
where
    T: Lower + Lift + Send + Sync + 'static,
    E: Lower + Lift + Send + Sync + 'static,
{
    /// What the component gets.
    pub fn into_readers<S: AsContextMut>(self, mut store: S) -> Result<Readers<T, E>> {
        let stream = StreamReader::new(&mut store, Producer(self.rows))?;
        let end = async move { wasmtime::error::Ok(self.end.await.unwrap_or(Ok(()))) };
        Ok((stream, FutureReader::new(&mut store, end)?))
    }
}

impl<T, E> Unread<T, E> {
    /// All rows, for functions that give them at once.
    pub async fn collect(mut self) -> Result<Vec<T>, E> {
        let mut all = Vec::new();
        while let Some(row) = self.rows.recv().await {
            all.push(row);
        }
        // Without a word the writing end is gone only where its thread has failed, whose rows are
        // all there are.
        self.end.await.unwrap_or(Ok(())).map(|()| all)
    }
}

struct Producer<T>(mpsc::UnboundedReceiver<T>);

impl<D, T: Lower + Send + Sync + 'static> StreamProducer<D> for Producer<T> {
    type Item = T;
    type Buffer = VecBuffer<T>;

    fn poll_produce<'a>(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        store: StoreContextMut<'a, D>,
        mut destination: Destination<'a, T, VecBuffer<T>>,
        finish: bool,
    ) -> Poll<Result<StreamResult>> {
        // A read of nothing asks whether there is something, which the next read finds out.
        if destination.remaining(store) == Some(0) {
            return Poll::Ready(Ok(StreamResult::Completed));
        }
        let mut batch = Vec::new();
        match self.0.poll_recv_many(context, &mut batch, BATCH) {
            Poll::Ready(0) => Poll::Ready(Ok(StreamResult::Dropped)),
            Poll::Ready(_) => {
                destination.set_buffer(batch.into());
                Poll::Ready(Ok(StreamResult::Completed))
            }
            Poll::Pending if finish => Poll::Ready(Ok(StreamResult::Cancelled)),
            Poll::Pending => Poll::Pending,
        }
    }
}

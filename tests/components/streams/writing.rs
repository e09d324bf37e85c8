//! What components write.

use std::sync::{Arc, Mutex};

use futures::channel::oneshot;
use wasmtime::{
    Result,
    component::{FutureReader, StreamReader},
};
use wasmtime_wasi::runtime::in_tokio;

use super::{Case, Point, Test, ends::Counter, points};

pub const TESTS: [(&str, Test); 17] = [
    ("produce", produce),
    ("produce-in-bounded-memory", produce_large),
    ("produce-for-nobody", produce_for_nobody),
    ("count", count),
    ("places", places),
    ("upper", upper),
    ("later", later),
    ("never", never),
    ("never-waiting", never_waiting),
    ("parts", parts),
    ("churn", churn),
    ("send", send),
    ("send-points", send_points),
    ("send-head", send_head),
    ("send-value", send_value),
    ("send-ignored", send_ignored),
    ("cancelled-write", cancelled_write),
];

fn produce(case: &mut Case) -> Result<()> {
    let (data,): (StreamReader<u8>,) = case.call("produce", (200_000u64,))?;
    let read = case.collect(data, usize::MAX)?;
    assert_eq!(read, vec![b'x'; 200_000]);
    Ok(())
}

fn produce_large(case: &mut Case) -> Result<()> {
    const SIZE: u64 = 100 << 20;
    let before = case.memory();
    let (data,): (StreamReader<u8>,) = case.call("produce", (SIZE,))?;
    let count: Arc<Mutex<u64>> = Arc::default();
    let (_done, done) = oneshot::channel();
    let counter = Counter {
        count: count.clone(),
        _done,
    };
    data.pipe(&mut case.store, counter)?;
    let _ = in_tokio(async { case.store.run_concurrent(async |_| done.await).await })?;
    assert_eq!(*count.lock().expect("nobody else holds it"), SIZE);
    let grown = case.memory().saturating_sub(before);
    assert!(grown < 4 << 20, "memory grew by {grown} bytes");
    Ok(())
}

fn produce_for_nobody(case: &mut Case) -> Result<()> {
    let (data,): (StreamReader<u8>,) = case.call("produce", (1u64 << 40,))?;
    let read = case.collect(data, 1000)?;
    assert_eq!(read.len(), 1000);
    // The writer learns of it in its own time.
    let short = case.stream(Vec::<u8>::new())?;
    case.call::<_, (u64,)>("total", (short,))?;
    assert_eq!(case.log()?, "reader gone");
    Ok(())
}

fn count(case: &mut Case) -> Result<()> {
    let (data,): (StreamReader<u64>,) = case.call("count", (300_000u64,))?;
    let read = case.collect(data, usize::MAX)?;
    assert_eq!(read, (0..300_000).collect::<Vec<u64>>());
    Ok(())
}

fn places(case: &mut Case) -> Result<()> {
    let (data,): (StreamReader<Point>,) = case.call("places", (1000u32,))?;
    let read = case.collect(data, usize::MAX)?;
    assert_eq!(read, points(1000));
    Ok(())
}

fn upper(case: &mut Case) -> Result<()> {
    let data = case.stream(b"shout".repeat(10_000))?;
    let (data,): (StreamReader<u8>,) = case.call("upper", (data,))?;
    let read = case.collect(data, usize::MAX)?;
    assert_eq!(read, b"SHOUT".repeat(10_000));
    Ok(())
}

fn later(case: &mut Case) -> Result<()> {
    let (value,): (FutureReader<String>,) = case.call("later", ("text".to_owned(),))?;
    assert_eq!(case.value(value)?, ["text"]);
    Ok(())
}

fn never(case: &mut Case) -> Result<()> {
    let (value,): (FutureReader<String>,) = case.call("never", ())?;
    assert_eq!(case.value(value)?, ["default"]);
    Ok(())
}

fn never_waiting(case: &mut Case) -> Result<()> {
    let (value,): (FutureReader<String>,) = case.call("never-waiting", ())?;
    assert_eq!(case.value(value)?, ["default"]);
    Ok(())
}

/// What the host does not take stays with Python.
fn parts(case: &mut Case) -> Result<()> {
    let (data,): (StreamReader<StreamReader<u8>>,) = case.call("parts", (5u32,))?;
    for part in case.collect(data, 2)? {
        assert_eq!(case.collect(part, usize::MAX)?, b"abc");
    }
    // The others are dropped with the list that holds them, and their writers learn of it.
    let others = "reader gone reader gone reader gone";
    assert_eq!(case.log()?, format!("2 gone, 3 kept {others}"));
    Ok(())
}

fn churn(case: &mut Case) -> Result<()> {
    case.call::<_, ()>("churn", (1000u32,))?;
    let before = case.memory();
    case.call::<_, ()>("churn", (20_000u32,))?;
    let grown = case.memory().saturating_sub(before);
    assert!(grown < 1 << 20, "memory grew by {grown} bytes");
    Ok(())
}

fn send(case: &mut Case) -> Result<()> {
    let (size,): (u32,) = case.call("send", (300_000u32,))?;
    assert_eq!(size, 300_000);
    Ok(())
}

fn send_points(case: &mut Case) -> Result<()> {
    let (count,): (u32,) = case.call("send-points", (1000u32,))?;
    assert_eq!(count, 1000);
    Ok(())
}

fn send_head(case: &mut Case) -> Result<()> {
    let (told,): (String,) = case.call("send-head", (100_000u32, 1000u32))?;
    assert_eq!(told, "1000 1000 True");
    Ok(())
}

fn send_value(case: &mut Case) -> Result<()> {
    let (told,): (String,) = case.call("send-value", ("hello".to_owned(),))?;
    assert_eq!(told, "True hello");
    Ok(())
}

fn send_ignored(case: &mut Case) -> Result<()> {
    let (told,): (String,) = case.call("send-ignored", ())?;
    assert_eq!(told, "False");
    Ok(())
}

fn cancelled_write(case: &mut Case) -> Result<()> {
    let (told,): (String,) = case.call("cancelled-write", ())?;
    assert_eq!(told, "b'kept' b'' True");
    assert_eq!(case.log()?, "timeout");
    Ok(())
}

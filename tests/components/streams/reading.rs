//! What components read.

use futures::{
    channel::oneshot,
    future::{self, try_join_all},
};
use wasmtime::{
    Result,
    component::{FutureReader, StreamReader},
};
use wasmtime_wasi::runtime::in_tokio;

use super::{
    Case, Point, Test,
    ends::{Slowly, Waiting, Zeros},
    points,
};

pub const TESTS: [(&str, Test); 17] = [
    ("read-now", read_now),
    ("numbers-now", numbers_now),
    ("pass-on", pass_on),
    ("wrong-type", wrong_type),
    ("waits-without-loop", waits),
    ("at-build", at_build),
    ("total", total),
    ("total-in-bounded-memory", total_large),
    ("points", read_points),
    ("many-at-once", many_at_once),
    ("sum", sum),
    ("units", units),
    ("join", join),
    ("wait", wait),
    ("head", head),
    ("cancelled-read", cancelled_read),
    ("misuse", misuse),
];

fn read_now(case: &mut Case) -> Result<()> {
    let data = case.stream(b"abcdef".to_vec())?;
    let (read,): (Vec<u8>,) = case.call("read-now", (data, 4u32))?;
    assert_eq!(read, b"abcd");
    let empty = case.stream(Vec::<u8>::new())?;
    let (read,): (Vec<u8>,) = case.call("read-now", (empty, 4u32))?;
    assert_eq!(read, b"");
    Ok(())
}

fn numbers_now(case: &mut Case) -> Result<()> {
    let numbers: Vec<u64> = (0..100_000).map(|n| n * 3_000_000_000).collect();
    let data = case.stream(numbers.clone())?;
    let (read,): (Vec<u64>,) = case.call("numbers-now", (data,))?;
    assert_eq!(read, numbers);
    Ok(())
}

fn pass_on(case: &mut Case) -> Result<()> {
    let data = case.stream(b"abc".to_vec())?;
    let (back,): (StreamReader<u8>,) = case.call("pass-on", (data,))?;
    let (read,): (Vec<u8>,) = case.call("read-now", (back, 9u32))?;
    assert_eq!(read, b"abc");
    Ok(())
}

fn wrong_type(case: &mut Case) -> Result<()> {
    let error = case
        .call::<_, (FutureReader<String>,)>("wrong-type", ())
        .err();
    assert!(error.is_some(), "it succeeded");
    let told = case.stderr();
    let expected = "`wrong-type`: `result`: expected `future<string>`, found `stream<u64>`";
    assert!(told.contains(expected), "{told}");
    Ok(())
}

fn waits(case: &mut Case) -> Result<()> {
    let (_sender, told) = oneshot::channel();
    let bytes = b"late".to_vec();
    let data = StreamReader::new(&mut case.store, Waiting { told, bytes })?;
    let (said,): (String,) = case.call("waits", (data,))?;
    assert!(said.contains("event loop"), "{said}");
    Ok(())
}

fn at_build(case: &mut Case) -> Result<()> {
    let (said,): (String,) = case.call("at-build", ())?;
    assert!(said.contains("while the app is being built"), "{said}");
    Ok(())
}

fn total(case: &mut Case) -> Result<()> {
    let data = case.stream(vec![1u8; 100_000])?;
    let (total,): (u64,) = case.call("total", (data,))?;
    assert_eq!(total, 100_000);
    Ok(())
}

fn total_large(case: &mut Case) -> Result<()> {
    const SIZE: u64 = 100 << 20;
    let before = case.memory();
    let data = StreamReader::new(&mut case.store, Zeros(SIZE))?;
    let (total,): (u64,) = case.call("total", (data,))?;
    assert_eq!(total, SIZE);
    let grown = case.memory().saturating_sub(before);
    assert!(grown < 4 << 20, "memory grew by {grown} bytes");
    Ok(())
}

fn read_points(case: &mut Case) -> Result<()> {
    let data = case.stream(points(1000))?;
    let (read,): (Vec<Point>,) = case.call("points", (data,))?;
    assert_eq!(read, points(1000));
    Ok(())
}

/// The host stores strings while other calls come and go.
fn many_at_once(case: &mut Case) -> Result<()> {
    let sums = case.function::<_, (Vec<Point>,)>("points")?;
    let short = case.function::<_, (String,)>("log")?;
    let mut streams = Vec::new();
    for length in 1..20 {
        let slowly = Slowly::new(points(length * 10));
        streams.push(StreamReader::new(&mut case.store, slowly)?);
    }
    let read = in_tokio(async {
        case.store
            .run_concurrent(async |accessor| {
                let calls = streams
                    .into_iter()
                    .map(|data| sums.call_concurrent(accessor, (data,)));
                let others = (0..50).map(|_| short.call_concurrent(accessor, ()));
                let (read, logs) = future::join(try_join_all(calls), try_join_all(others)).await;
                logs.and(read)
            })
            .await
    })??;
    for (length, (read,)) in (1..20).zip(read) {
        assert_eq!(read, points(length * 10));
    }
    Ok(())
}

fn sum(case: &mut Case) -> Result<()> {
    let data = case.stream((0..100_000u64).collect())?;
    let (sum,): (u64,) = case.call("sum", (data,))?;
    assert_eq!(sum, (0..100_000u64).sum::<u64>());
    Ok(())
}

fn units(case: &mut Case) -> Result<()> {
    let data = case.stream(vec![(); 700])?;
    let (count,): (u32,) = case.call("units", (data,))?;
    assert_eq!(count, 700);
    Ok(())
}

fn join(case: &mut Case) -> Result<()> {
    let parts = ["ab", "", "cde"].map(|part| case.stream(part.as_bytes().to_vec()));
    let parts = parts.into_iter().collect::<Result<Vec<_>>>()?;
    let data = StreamReader::new(&mut case.store, parts)?;
    let (joined,): (Vec<u8>,) = case.call("join", (data,))?;
    assert_eq!(joined, b"abcde");
    Ok(())
}

fn wait(case: &mut Case) -> Result<()> {
    for (value, expected) in [
        (Ok("yes".to_owned()), "Ok(value='yes')"),
        (Err(7u32), "Err(value=7)"),
    ] {
        let value = case.future(value)?;
        let (text,): (String,) = case.call("wait", (value,))?;
        assert_eq!(text, expected);
    }
    Ok(())
}

fn head(case: &mut Case) -> Result<()> {
    let data = StreamReader::new(&mut case.store, Zeros(1 << 40))?;
    let (read,): (Vec<u8>,) = case.call("head", (data, 100_000u32))?;
    assert_eq!(read.len(), 100_000);
    Ok(())
}

fn cancelled_read(case: &mut Case) -> Result<()> {
    let (sender, told) = oneshot::channel();
    let bytes = b"late, but all of it".to_vec();
    let data = StreamReader::new(&mut case.store, Waiting { told, bytes })?;
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(100));
        sender.send(())
    });
    let (read,): (Vec<u8>,) = case.call("cancelled-read", (data,))?;
    assert_eq!(read, b"late, but all of it");
    assert_eq!(case.log()?, "timeout timeout timeout");
    Ok(())
}

fn misuse(case: &mut Case) -> Result<()> {
    let (_sender, told) = oneshot::channel();
    let bytes = Vec::new();
    let data = StreamReader::new(&mut case.store, Waiting { told, bytes })?;
    let (said,): (Vec<String>,) = case.call("misuse", (data,))?;
    let expected = [
        "this `ByteStreamReader` is in use: one operation is allowed at a time",
        "",
        "this `ByteStreamReader` is closed, or was given away",
        "`stream<point>`: `items[1].y`: expected s32, found str",
        "object of type 'int' has no len()",
        "`stream<u64>`: `items[2]`: -3 does not fit u64 (0 to 18446744073709551615)",
        "`stream<u8>`: `items`: expected bytes, found str",
        "a component cannot read what it writes to a `stream<point>` itself; pass it by `asyncio.Queue`, say",
        "`future<string>`: `value`: expected string, found int",
        "`sinks.collect`: argument `data`: expected `stream<u8>`, found `stream<u64>`",
        "`sinks.collect`: argument `data`: this `stream<u8>` cannot be given away: it was closed or given away, or is being read",
    ];
    assert_eq!(said, expected);
    Ok(())
}

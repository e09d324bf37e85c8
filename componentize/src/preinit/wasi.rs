//! What of WASI the app sees while it is imported: its folders, no environment, and time and
//! randomness that are the same in every build.

use super::output::{Output, Sink, Stream};
use crate::error::{Doing, Error};
use crate::request::{Source, SourceKind};
use std::cell::Cell;
use std::time::Duration;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{Deterministic, FsPerms, HostMonotonicClock, HostWallClock, WasiCtxBuilder};

pub(super) fn context(sources: &[Source], output: &Output) -> Result<WasiP1Ctx, Error> {
    let sink = |stream| Sink {
        output: output.clone(),
        stream,
    };
    let mut wasi = WasiCtxBuilder::new();
    wasi.stdout(sink(Stream::Stdout))
        .stderr(sink(Stream::Stderr))
        .arg("app")
        .secure_random(Deterministic::new(randomness()))
        .insecure_random(Deterministic::new(randomness()))
        .insecure_random_seed(0)
        .wall_clock(Clock::default())
        .monotonic_clock(Clock::default())
        .allow_blocking_current_thread(true);
    for source in sources {
        if let SourceKind::Folder(folder) | SourceKind::Chosen { folder, .. } = &source.kind {
            wasi.preopened_dir(folder, &source.guest_root, FsPerms::ReadOnly)
                .map_err(|error| {
                    Error::io(
                        Doing::Read,
                        folder,
                        std::io::Error::other(format!("{error:#}")),
                    )
                })?;
        }
    }
    Ok(wasi.build_p1())
}

/// Bytes without a pattern, always the same (xorshift).
fn randomness() -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(8192);
    while bytes.len() < 8192 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes
}

/// Starts at the date of the archives' files and goes on by a millisecond whenever someone looks,
/// so that waiting loops end.
#[derive(Default)]
struct Clock(Cell<u64>);

const TICK: u64 = 1_000_000;
/// 1980-01-01, in seconds.
const START: Duration = Duration::from_secs(315_532_800);

impl HostWallClock for Clock {
    fn resolution(&self) -> Duration {
        Duration::from_nanos(TICK)
    }

    fn now(&self) -> Duration {
        START + Duration::from_nanos(HostMonotonicClock::now(self))
    }
}

impl HostMonotonicClock for Clock {
    fn resolution(&self) -> u64 {
        TICK
    }

    fn now(&self) -> u64 {
        self.0.set(self.0.get() + TICK);
        self.0.get()
    }
}

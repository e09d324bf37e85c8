//! Dates of files.

unsafe extern "C" {
    fn __wasi_clock_time_get(clock: u32, precision: u64, time: *mut u64) -> u16;
}

/// Dates of all that cannot change: that of the archives' files, 1980-01-01, before which zip files
/// know no time.
pub const EPOCH: u64 = 315_532_800_000_000_000;

/// The time in nanoseconds; where there is no clock, always the same.
pub fn now() -> u64 {
    const REALTIME: u32 = 0;
    const MILLISECOND: u64 = 1_000_000;
    let mut time = EPOCH;
    // SAFETY: the place is ours.
    match unsafe { __wasi_clock_time_get(REALTIME, MILLISECOND, &mut time) } {
        0 => time,
        _ => EPOCH,
    }
}

//! Random programs that are saved by a process, which is then killed, and go on in another one.
//! This program is the first process, too: a variable has it save one.

use std::{
    env, fs,
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use hognose_host::checkpoint::Image;
use testing::Process;
use wasmtime::{
    Engine, Result,
    component::Component,
    error::{Context, bail, ensure},
};
use wasmtime_wasi::runtime::in_tokio;

use super::checkpoint::{COMPONENT, LONG, PARKED, Running};
use crate::case;

/// Component, number of the program, microseconds, and where the checkpoint goes, on a line each.
const ORDER: &str = "HOGNOSE_TEST_SAVES";

/// Whether this process is one that saves a program. It ends when it is killed.
pub fn saves() -> bool {
    let Ok(order) = env::var(ORDER) else {
        return false;
    };
    match save(&order) {
        Ok(()) => println!("saved"),
        Err(error) => println!("not saved: {error:#}"),
    }
    // Long enough for the other process, but not for ever without it.
    thread::sleep(LONG);
    true
}

fn save(order: &str) -> Result<()> {
    let order: Vec<&str> = order.lines().collect();
    let &[path, seed, time, output] = order.as_slice() else {
        bail!("`{ORDER}` is {order:?}, expected four lines");
    };
    let (path, seed) = (Path::new(path), seed.parse()?);
    let mut time = Duration::from_micros(time.parse()?);
    let engine = case::quick_engine();
    let cache = path.parent().context("no folder")?;
    let component = case::load(&engine, path, cache).map_err(wasmtime::Error::msg)?;
    in_tokio(async {
        let mut running = Running::new(&engine, &component).await?;
        let image = Image::of(&mut running.store, &running.instance, COMPONENT).await?;
        while running.play(seed, time).await?.is_some() {
            // It has ended before.
            time /= 2;
            running = Running::new(&engine, &component).await?;
        }
        let (store, instance) = (&mut running.store, &running.instance);
        let saved = image.save(store, instance, PARKED).await?;
        Ok(fs::write(output, saved)?)
    })
}

/// Saves and restores that many programs. `path` is where the component is.
pub(super) async fn check(
    engine: &Engine,
    component: &Component,
    image: &Image,
    path: &Path,
    programs: u64,
) -> Result<()> {
    let mut calls = 0;
    for seed in 0..programs {
        let went_on = one(engine, component, image, path, seed).await;
        calls += went_on.with_context(|| format!("killed program {seed}"))?;
    }
    // Some have ended before.
    ensure!(calls * 2 >= programs, "{calls} calls went on");
    Ok(())
}

/// Gives how many calls went on.
async fn one(
    engine: &Engine,
    component: &Component,
    image: &Image,
    path: &Path,
    seed: u64,
) -> Result<u64> {
    let begin = Instant::now();
    let mut running = Running::new(engine, component).await?;
    let expected = running.play(seed, LONG).await?.context("no end")?;
    // Moments that differ from program to program.
    let time = begin.elapsed().mul_f64((seed % 8 + 1) as f64 / 10.0);
    let output = path.with_file_name("saved");
    let _ = fs::remove_file(&output);
    let order = [
        path.display().to_string(),
        seed.to_string(),
        time.as_micros().to_string(),
        output.display().to_string(),
    ];
    let mut command = Command::new(env::current_exe()?);
    command.env(ORDER, order.join("\n"));
    let process = Process::start(&mut command)?;
    let said = process.wait_for("saved")?;
    ensure!(said == "saved", "{said}");
    process.signal("-KILL")?;
    let status = process.wait()?;
    ensure!(status.code().is_none(), "it was not killed: {status}");

    let saved = fs::read(&output)?;
    let mut running = Running::new(engine, component).await?;
    let (store, instance) = (&mut running.store, &running.instance);
    let calls = image.restore(store, instance, &saved).await?;
    ensure!(calls <= 1, "{calls} calls");
    let said = running.play(seed, LONG).await?.context("no end")?;
    ensure!(said == expected, "`{said}`, expected `{expected}`");
    Ok(u64::from(calls))
}

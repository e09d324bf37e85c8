//! Requests over HTTP: what the handler in `bench/http_app` answers in our server, one process for
//! each component.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use wasmtime::{
    Result,
    error::{ensure, format_err},
};

use crate::{
    builds::{self, Tool},
    figure::{Figure, PER_SECOND},
    load::{self, Answer, Connection},
    process,
    server::Server,
};

/// How long a load lasts that makes a sample.
const LOAD: Duration = Duration::from_secs(1);
/// Servers that are started in each round.
const STARTS: usize = 3;
/// The file with the app's world.
const WORLD: &str = "bench.wit";

/// What it takes.
pub struct Places<'a> {
    /// Our command, which serves.
    pub hognose: &'a Path,
    /// The handler.
    pub app: &'a Path,
    /// The packages that its world refers to.
    pub wasi: &'a Path,
    /// Folder for what is made.
    pub scratch: &'a Path,
}

/// All figures.
pub fn measure(
    tools: &[Tool],
    places: &Places,
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let hognose = places.hognose;
    let world = places.world()?;
    let build = |tool: &Tool| {
        process::cost(&mut builds::command(
            tool,
            &world,
            places.app,
            places.scratch,
        ))?;
        Ok(builds::made(tool, places.scratch))
    };
    let components = tools.iter().map(build).collect::<Result<Vec<_>>>()?;
    let mut size = Figure::new("http component", "MB");
    let mut compiled = Vec::new();
    for (column, made) in components.iter().enumerate() {
        size.add(column, fs::metadata(&made.file)?.len() as f64 / 1e6);
        let file = made.file.with_extension("cwasm");
        let mut compile = std::process::Command::new(hognose);
        compile.args(["compile", "-q"]).arg(&made.file);
        process::cost(compile.arg("-o").arg(&file))?;
        compiled.push(file);
    }
    let mut start = Figure::new("http: start to the first answer", "ms");
    let mut rate = Figure::new("http: requests, 16 connections", PER_SECOND);
    let mut work = Figure::new("http: processor time of a request", "us");
    let mut median = Figure::new("http: latency, median", "us");
    let mut most = Figure::new("http: latency, 99 of 100", "us");
    let mut expected: Option<Answer> = None;
    // The first round warms up.
    for round in 0..=rounds {
        for (column, file) in compiled.iter().enumerate() {
            for _ in 0..STARTS {
                let begin = Instant::now();
                let server = Server::start(hognose, file)?;
                let answer = first(&server)?;
                if round > 0 {
                    start.add(column, begin.elapsed().as_secs_f64() * 1e3);
                }
                let expected = expected.get_or_insert_with(|| answer.clone());
                ensure!(
                    answer == *expected,
                    "{} gives another answer than {}: {answer:?}, {expected:?}",
                    components[column].name,
                    components[0].name
                );
            }
        }
    }
    let servers = compiled
        .iter()
        .map(|file| Server::start(hognose, file))
        .collect::<Result<Vec<_>>>()?;
    let expected = expected.unwrap_or_default();
    for round in 0..=rounds {
        for (column, server) in servers.iter().enumerate() {
            let before = server.processor_seconds();
            let mut load = load::run(server.address, LOAD, &expected);
            if let Some(error) = load.errors.first() {
                let (name, count) = (components[column].name, load.errors.len());
                return Err(format_err!(
                    "{count} of {} requests to {name} failed: {error}",
                    count + load.latencies.len()
                ));
            }
            load.latencies.sort_by(f64::total_cmp);
            let count = load.latencies.len();
            ensure!(count > 0, "no request was answered in {LOAD:?}");
            let after = server.processor_seconds();
            if let (true, Some(before), Some(after)) = (round > 0, before, after) {
                work.add(column, (after - before) / count as f64 * 1e6);
            }
            if round > 0 {
                rate.add(column, count as f64 / load.seconds);
                median.add(column, load.latencies[count / 2] * 1e6);
                most.add(column, load.latencies[count * 99 / 100] * 1e6);
            }
        }
    }
    figures.extend([size, start, rate, work, median, most]);
    Ok(())
}

/// The answer to a request on a connection of its own.
fn first(server: &Server) -> Result<Answer> {
    let answer =
        Connection::new(server.address).and_then(|mut connection| connection.get().cloned());
    let answer = answer.map_err(|error| format_err!("no answer at {}: {error}", server.address))?;
    ensure!(
        answer.status() == b"HTTP/1.1 200 OK",
        "a wrong answer: {answer:?}"
    );
    Ok(answer)
}

impl Places<'_> {
    /// A folder with the app's world and all packages that it refers to: not every tool has those
    /// of WASI.
    fn world(&self) -> Result<PathBuf> {
        let folder = self.scratch.join("world");
        let deps = folder.join("bench/deps");
        fs::create_dir_all(&deps)?;
        fs::copy(self.app.join(WORLD), folder.join("bench").join(WORLD))?;
        for entry in fs::read_dir(self.wasi)? {
            let path = entry?.path();
            if let Some(name) = path.file_name() {
                fs::copy(&path, deps.join(name))?;
            }
        }
        Ok(folder)
    }
}

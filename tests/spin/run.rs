//! Runs one case: builds the application, starts its servers and the host, sends the requests.

use std::{
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::{
    build::Builder,
    case::{Case, Request},
    client::{self, Response},
    servers,
};
use testing::Process;

/// Longer than anything here takes on a busy machine.
const LONG: Duration = Duration::from_secs(300);

pub fn run(folder: &Path, builder: &Builder) -> Result<(), String> {
    let case = Case::read(&folder.join("requests.toml"))?;
    let mut running = Vec::new();
    for name in &case.servers {
        let Some(server) = servers::start(name)? else {
            eprintln!("note: no test with `{name}`, which is not installed");
            return Ok(());
        };
        running.push(server);
    }
    let application = builder.build(folder)?;
    let mut command = Command::new(testing::program("host-spin"));
    command
        .args(["--listen", "127.0.0.1:0", "--from"])
        .arg(application.join("spin.toml"))
        .arg("--cache")
        .arg(application.with_extension("cache"))
        .args(&case.options)
        .envs(&case.environment);
    for (name, value) in running.iter().flat_map(|server| &server.variables) {
        command.args(["--variable", &format!("{name}={value}")]);
    }
    let mut processes = vec![Process::start(&mut command)?];
    let address = processes[0].address()?;
    if let Some(ready) = &case.ready {
        processes[0].wait_for(ready)?;
    }
    processes.extend(
        running
            .iter_mut()
            .flat_map(|server| server.processes.drain(..)),
    );
    for request in &case.requests {
        check(&address, request, &mut processes).map_err(|reason| {
            let lines = processes[0].lines().join("\n");
            let Request { method, path, .. } = request;
            format!("{method} {path}: {reason}\nthe host printed:\n{lines}")
        })?;
    }
    Ok(())
}

fn check(address: &str, request: &Request, processes: &mut [Process]) -> Result<(), String> {
    let start = Instant::now();
    while let Err(reason) = all(address, request, &processes[0]) {
        if !request.wait || start.elapsed() > LONG {
            return Err(reason);
        }
        thread::sleep(Duration::from_millis(20));
    }
    let Some(words) = &request.log else {
        return Ok(());
    };
    loop {
        let printed = |process: &Process| process.lines().iter().any(|line| line.contains(words));
        if processes.iter().any(printed) {
            return Ok(());
        }
        if start.elapsed() > LONG {
            return Err(format!("nobody printed `{words}`"));
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Sends the request as often as it says, all at once.
fn all(address: &str, request: &Request, host: &Process) -> Result<(), String> {
    let one = || compare(&client::send(address, request)?, request);
    if request.at_once == 1 {
        return one();
    }
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for _ in 0..request.at_once {
            let before = count(host, request);
            threads.push(scope.spawn(one));
            let start = Instant::now();
            while request.each_after.is_some()
                && count(host, request) == before
                && start.elapsed() < LONG
            {
                thread::sleep(Duration::from_millis(20));
            }
        }
        let mut results = threads.into_iter().map(|thread| thread.join());
        results.try_for_each(|result| result.unwrap_or(Err("panicked".to_string())))
    })
}

/// How many lines say that a request is on its way.
fn count(host: &Process, request: &Request) -> usize {
    let Some(words) = &request.each_after else {
        return 0;
    };
    let lines = host.lines();
    lines.iter().filter(|line| line.contains(words)).count()
}

fn compare(found: &Response, expected: &Request) -> Result<(), String> {
    let body = String::from_utf8_lossy(&found.body);
    if found.status != expected.status {
        let (found, expected) = (found.status, expected.status);
        return Err(format!(
            "status {found}, expected {expected}; the body is `{body}`"
        ));
    }
    if let Some(text) = &expected.response
        && body != *text
    {
        return Err(format!("found `{body}`, expected `{text}`"));
    }
    if let Some(part) = expected
        .response_contains
        .iter()
        .find(|part| !body.contains(*part))
    {
        return Err(format!("found `{body}`, expected `{part}` in it"));
    }
    if let Some(length) = expected.response_length
        && found.body.len() != length
    {
        let found = found.body.len();
        return Err(format!("found {found} bytes, expected {length}"));
    }
    for (name, value) in &expected.response_headers {
        if found.headers.get(name) != Some(value) {
            return Err(format!(
                "found the headers {:?}, expected {name}: {value}",
                found.headers
            ));
        }
    }
    Ok(())
}

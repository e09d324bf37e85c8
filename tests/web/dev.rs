//! `hognose dev` for a page: what a browser is given, and that it hears of changes.

use sha2::{Digest, Sha256};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use testing::{Error, Process};

/// Serves a page, asks, and changes it.
pub fn serves(page: &Path, package: &Path) -> Result<(), Error> {
    let mut dev = testing::hognose_in(page);
    dev.args(["dev", "--addr", "127.0.0.1:0"])
        .env("HOGNOSE_WEB", package);
    let dev = Process::start(&mut dev)?;
    let address = dev.address()?;
    for (path, status, header) in [
        ("/", "200", "cross-origin-opener-policy: same-origin"),
        (
            "/main.py",
            "200",
            "content-type: text/x-python; charset=utf-8",
        ),
        (
            "/hognose/runner/runner.wasm",
            "200",
            "content-type: application/wasm",
        ),
        (
            "/hognose/runner/stdlib.zip",
            "200",
            "content-type: application/zip",
        ),
        (
            "/hognose/runner/tables.zip",
            "200",
            "content-type: application/zip",
        ),
        ("/none.py", "404", "content-type: text/plain; charset=utf-8"),
        (
            "/%2e%2e/secret",
            "404",
            "cross-origin-embedder-policy: credentialless",
        ),
        ("/.git/config", "404", ""),
    ] {
        let head = head(&address, path)?.join("\n");
        let fits = head.starts_with(&format!("HTTP/1.1 {status} ")) && head.contains(header);
        if !fits {
            return Err(Error(format!(
                "{path}: expected {status} and `{header}`, found:\n{head}"
            )));
        }
    }
    locks(&page.with_file_name("locked"), page, &address)?;
    let mut changes = ask(&address, "/hognose/changes")?;
    let mut wait = |word: &str| -> Result<(), Error> {
        let mut line = String::new();
        while !line.contains(word) {
            line.clear();
            match changes.read_line(&mut line) {
                Ok(1..) => {}
                Ok(0) => return Err(Error(format!("the stream ended before `{word}`"))),
                Err(error) => return Err(Error(format!("no `{word}` in the stream: {error}"))),
            }
        }
        Ok(())
    };
    wait("text/event-stream")?;
    let program = page.join("words.py");
    let text = fs::read_to_string(&program).map_err(|error| Error::at(&program, error))?;
    fs::write(&program, text + "\n").map_err(|error| Error::at(&program, error))?;
    wait("data: changed")
}

/// Serves a page with dependencies: the package says where a wheel is, and it is there.
pub fn supplies(page: &Path, package: &Path) -> Result<(), Error> {
    let mut dev = testing::hognose_in(page);
    dev.args(["dev", "--addr", "127.0.0.1:0"])
        .env("HOGNOSE_WEB", package);
    let dev = Process::start(&mut dev)?;
    let address = dev.address()?;
    let lines = ask(&address, "/hognose/src/site.js")?.lines();
    let text: Vec<String> = lines.map_while(Result::ok).collect();
    let mut paths = text.iter().filter_map(|line| line.split('"').nth(3));
    let Some(wheel) = paths.find(|path| path.contains("greet_kit")) else {
        return Err(Error(format!("no wheel in:\n{}", text.join("\n"))));
    };
    let path = wheel.replace("..", "/hognose");
    let head = head(&address, &path)?.join("\n");
    match head.starts_with("HTTP/1.1 200 ") && head.contains("content-type: application/zip") {
        true => Ok(()),
        false => Err(Error(format!("{path}: {head}"))),
    }
}

/// Another page has a module of this one, whose hash is noted.
fn locks(other: &Path, page: &Path, address: &str) -> Result<(), Error> {
    let write = |name: &str, text: &str| {
        let path = other.join(name);
        fs::write(&path, text).map_err(|error| Error::at(&path, error))
    };
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| Error::at(path, error));
    fs::create_dir_all(other).map_err(|error| Error::at(other, error))?;
    let url = format!("http://{address}/words.py");
    write("index.html", "")?;
    write(
        "packages.json",
        &format!(r#"{{"imports": {{"words": "{url}"}}}}"#),
    )?;
    let mut lock = testing::hognose_in(other);
    testing::succeed(lock.arg("lock"))?;
    let hash = Sha256::digest(read(&page.join("words.py"))?);
    let lock = read(&other.join("packages.lock.json"))?;
    let manifest = read(&other.join("packages.json"))?;
    let entry = format!(r#""{url}": "sha256-{hash:x}""#);
    match lock.contains(&entry) && manifest.contains(r#""lock": "./packages.lock.json""#) {
        true => Ok(()),
        false => Err(Error(format!(
            "expected {entry}, found:\n{lock}\nof {manifest}"
        ))),
    }
}

fn ask(address: &str, path: &str) -> Result<BufReader<TcpStream>, Error> {
    let failed = |error| Error(format!("{address}{path}: {error}"));
    let mut stream = TcpStream::connect(address).map_err(failed)?;
    let patience = std::time::Duration::from_secs(30);
    stream.set_read_timeout(Some(patience)).map_err(failed)?;
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(failed)?;
    Ok(BufReader::new(stream))
}

fn head(address: &str, path: &str) -> Result<Vec<String>, Error> {
    let lines = ask(address, path)?.lines();
    let lines = lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty()));
    lines
        .collect::<Result<_, _>>()
        .map_err(|error| Error(format!("{address}{path}: {error}")))
}

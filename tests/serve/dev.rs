//! `hognose dev`: changes show, mistakes are shown, nothing ends it but a signal.

use crate::{apps::hognose, server::Server};
use std::{
    fs,
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Much more than a change takes on a machine that does nothing else: others compile and test
/// meanwhile.
const BOUND: Duration = Duration::from_secs(20);

struct Session {
    server: Server,
    project: PathBuf,
    _place: TempDir,
}

impl Session {
    fn start(template: &str, options: &[&str]) -> Session {
        Session::with(template, &[], options)
    }

    /// The same with more files in the project.
    fn with(template: &str, files: &[(&str, &str)], options: &[&str]) -> Session {
        let place = tempfile::tempdir().unwrap();
        let project = place.path().join(template);
        let mut new = hognose();
        new.args(["new", "-q", "--template", template])
            .arg(&project);
        assert!(new.status().unwrap().success());
        for (name, text) in files {
            fs::write(project.join(name), text).unwrap();
        }
        let mut dev = hognose();
        dev.current_dir(&project)
            .args(["dev", "--addr", "127.0.0.1:0"])
            .args(options);
        dev.env_remove("VIRTUAL_ENV").env("NO_COLOR", "1");
        Session {
            server: Server::spawn(dev),
            project,
            _place: place,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.project.join(name)
    }

    /// As editors do: a new file takes the place of the old one.
    fn replace(&self, name: &str, old: &str, new: &str) {
        let path = self.path(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "no `{old}` in {text}");
        let beside = self.path(".new");
        fs::write(&beside, text.replace(old, new)).unwrap();
        fs::rename(&beside, &path).unwrap();
    }

    /// Waits for an answer with these words, and says how long that took. Every request is answered
    /// meanwhile.
    fn until(&self, words: &str, what: &str) -> Duration {
        let start = Instant::now();
        loop {
            let (status, text) = self.server.get("/");
            assert_eq!(status, 200, "{text}");
            if text.contains(words) {
                let took = start.elapsed();
                println!("{what} shows after {} ms", took.as_millis());
                return took;
            }
            assert!(start.elapsed() < BOUND, "{what}: still `{text}`");
            sleep(Duration::from_millis(5));
        }
    }

    /// Waits for the nth line with these words.
    fn line(&self, words: &str, nth: usize) -> String {
        let start = Instant::now();
        loop {
            let lines = self.server.lines();
            let mut found = lines.iter().filter(|line| line.contains(words));
            if let Some(line) = found.nth(nth) {
                return line.clone();
            }
            assert!(
                start.elapsed() < BOUND * 6,
                "no {nth} `{words}` in {lines:#?}"
            );
            sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn changes_are_served_and_mistakes_are_not() {
    let mut session = Session::start("http", &[]);
    session.line("Serving HTTP on", 0);
    session.server.find_address();
    session.until("Hello, World!", "the first build");
    let mut kept = session.server.client();
    assert_eq!(kept.get("/").0, 200);

    session.replace("app.py", "Hello, ", "Howdy, ");
    session.until("Howdy, World!", "a change");
    // The connection goes on with the new component.
    assert_eq!(kept.get("/").1, "Howdy, World!\n");

    session.replace("app.py", "async def site", "async def (site");
    session.line("no valid Python", 0);
    session.line("still served", 0);
    session.until("Howdy, World!", "the version before a mistake");
    session.replace("app.py", "async def (site", "async def site");
    session.line("built again", 1);

    // A new module, which is missing at first.
    session.replace(
        "app.py",
        "from hognose",
        "from words import WORD\nfrom hognose",
    );
    session.line("words", 0);
    fs::write(session.path("words.py"), "WORD = \"Moin\"\n").unwrap();
    session.line("built again", 2);
    session.replace("app.py", "Howdy, {name}", "{WORD}, {name}");
    session.until("Moin, World!", "a module");

    // WIT that is wrong, gone, and there again.
    session.replace("wit/world.wit", "world http", "wrld http");
    session.line("still served", 2);
    fs::rename(session.path("wit"), session.path("elsewhere")).unwrap();
    session.line("there is no WIT", 0);
    fs::rename(session.path("elsewhere"), session.path("wit")).unwrap();
    session.replace("wit/world.wit", "wrld http", "world http");
    session.replace("words.py", "Moin", "Servus");
    session.until("Servus, World!", "a change after WIT was fixed");

    // One request fails, and the session goes on.
    session.replace(
        "app.py",
        "match request.method",
        "1 / 0 if request.query.get(\"fail\") else 0\n    match request.method",
    );
    let failed = |_: &()| session.server.get("/?fail=1").0 == 500;
    let start = Instant::now();
    while !failed(&()) {
        assert!(start.elapsed() < BOUND);
        sleep(Duration::from_millis(20));
    }
    session.until("Servus, World!", "an app that fails at times");
    assert!(!is_there(&session.path("http.wasm")), "nothing is written");

    session.server.signal("-INT");
    let start = Instant::now();
    assert_eq!(session.server.wait().0.code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn requests_in_flight_end_on_the_component_they_began_with() {
    let mut session = Session::start("http", &["-q"]);
    session.line("Serving HTTP on", 0);
    session.server.find_address();
    session.replace(
        "app.py",
        "async def site(request: web.Request) -> web.Response:",
        "import asyncio\n\n\nasync def site(request: web.Request) -> web.Response:\n    await asyncio.sleep(float(request.query.get(\"wait\", \"0\")))",
    );
    session.replace("app.py", "Hello, ", "First, ");
    session.until("First, World!", "a change");
    let mut waiting = session.server.client();
    waiting.ask("/?wait=4");
    sleep(Duration::from_millis(200));
    session.replace("app.py", "First, ", "Second, ");
    session.until("Second, World!", "a change with a request in flight");
    assert_eq!(waiting.answer().1, "First, World!\n");
}

#[test]
fn programs_are_run_again() {
    let mut session = Session::with(
        "cli",
        &[("words.txt", "one two\n")],
        &["--dir", ".", "--", "words.txt"],
    );
    session.line("has ended with status", 0);
    let start = Instant::now();
    session.replace("app.py", "{name}\")", "{name}!\")");
    session.line("has ended with status 0", 1);
    println!(
        "a program is run again after {} ms",
        start.elapsed().as_millis()
    );
    // What a program writes does not run it again.
    fs::write(session.path("words.txt"), "one two three\n").unwrap();
    session.line("nothing new was built", 0);
    // One that does not end is stopped by the next change.
    session.replace("app.py", "parser = ", "while True: pass\n        parser = ");
    session.line("built again", 1);
    session.replace("app.py", "while True: pass", "raise SystemExit(1)");
    session.line("has ended with status 1", 0);
    session.server.signal("-INT");
    let (status, printed) = session.server.wait();
    assert_eq!(status.code(), Some(0));
    assert!(printed.contains("words.txt!"), "{printed}");
}

fn is_there(path: &Path) -> bool {
    path.exists()
}

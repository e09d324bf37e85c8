//! Apps, WIT, tables and locks of other tests, damaged at random: whatever `check` says of them, it
//! does not panic, does not run out of stack, comes to an end, and never ends as by a fault of its
//! own.
//!
//! `HOGNOSE_MUTATIONS` says how many: 10,000 take a few minutes. They run in other processes, of
//! which each says first which it tries, as nothing else is left of one that ran out of stack.
//! `HOGNOSE_MUTATION=SEED` runs one of them and keeps its folder.

mod mutate;
mod projects;

use hognose::{args, commands, terminal::status};
use libtest_mimic::{Arguments, Trial};
use mutate::Mutator;
use std::{
    env,
    error::Error,
    fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Mutations, if nobody says otherwise.
const MUTATIONS: u64 = 100;
/// How many one process tries.
const BATCH: u64 = 500;
/// How long one may take; most take milliseconds.
const PATIENCE: Duration = Duration::from_secs(60);
/// As much as a main thread has.
const STACK: usize = 8 << 20;

/// For a process that tries some: the first seed, and how many.
const TRY: &str = "HOGNOSE_TRY_MUTATIONS";

fn main() -> ExitCode {
    if let Ok(range) = env::var(TRY) {
        return try_all(&range);
    }
    let test = Trial::test("mutations", || {
        let said = match env::var("HOGNOSE_MUTATION") {
            Ok(seed) => one(&seed),
            Err(_) => check_all(),
        };
        println!("{}", said.map_err(|error| error.to_string())?);
        Ok(())
    });
    libtest_mimic::run(&Arguments::from_args(), vec![test]).exit_code()
}

fn scratch(name: &str) -> PathBuf {
    let folder = testing::scratch("mutations");
    folder.expect("it can be made").join(name)
}

/// Starts a process for each batch, two at a time.
fn check_all() -> Result<String, Box<dyn Error>> {
    let wanted = env::var("HOGNOSE_MUTATIONS");
    let wanted = wanted.ok().and_then(|wanted| wanted.parse().ok());
    let wanted: u64 = wanted.unwrap_or(MUTATIONS);
    let start = Instant::now();
    let halves = [(0, wanted / 2), (wanted / 2, wanted)];
    let results = thread::scope(|scope| {
        let threads = halves.map(|(from, to)| {
            scope.spawn(move || {
                for first in (from..to).step_by(BATCH as usize) {
                    batch(first, BATCH.min(to - first))?;
                }
                Ok::<(), String>(())
            })
        });
        threads.map(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err("a thread panicked".into()))
        })
    });
    for result in results {
        result?;
    }
    let seconds = start.elapsed().as_secs_f64();
    Ok(format!("{wanted} mutations, {seconds:.1} s"))
}

fn batch(first: u64, count: u64) -> Result<(), String> {
    let folder = scratch(&first.to_string());
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .env(TRY, format!("{first} {count}"))
        // Nothing is fetched from anywhere, whatever a table asks for.
        .env("PATH", "")
        .env_remove("VIRTUAL_ENV")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let said = wait(&mut child, &folder);
    match said {
        Ok(true) => {
            let _ = fs::remove_dir_all(&folder);
            Ok(())
        }
        Ok(false) | Err(()) => {
            let seed = fs::read_to_string(folder.join("seed")).unwrap_or_default();
            let how = match said {
                Ok(_) => "it fails",
                Err(()) => "it does not end",
            };
            Err(format!(
                "mutation {seed}: {how}; HOGNOSE_MUTATION={seed} runs it alone"
            ))
        }
    }
}

/// Whether the process ends well; an error where it goes on with one mutation for too long.
fn wait(child: &mut Child, folder: &Path) -> Result<bool, ()> {
    let (mut last, mut since) = (String::new(), Instant::now());
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Ok(status.success());
        }
        let now = fs::read_to_string(folder.join("seed")).unwrap_or_default();
        if now != last {
            (last, since) = (now, Instant::now());
        }
        if since.elapsed() > PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            return Err(());
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// In a process of its own: whether all of a range go well.
fn try_all(range: &str) -> ExitCode {
    let numbers = range.split(' ');
    let mut numbers = numbers.filter_map(|number| number.parse::<u64>().ok());
    let (Some(first), Some(count)) = (numbers.next(), numbers.next()) else {
        return ExitCode::FAILURE;
    };
    let folder = scratch(&first.to_string());
    let mutator = Mutator::new();
    let work = move || {
        (first..first + count).all(|seed| {
            let _ = fs::write(folder.join("seed"), seed.to_string());
            let project = folder.join("project");
            run(&mutator, seed, &project).is_ok_and(|status| status != status::INTERNAL)
        })
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(work);
    match thread.map(thread::JoinHandle::join) {
        Ok(Ok(true)) => ExitCode::SUCCESS,
        Ok(Ok(false) | Err(_)) | Err(_) => ExitCode::FAILURE,
    }
}

/// Writes a damaged project and has it checked. The status.
fn run(mutator: &Mutator, seed: u64, folder: &Path) -> Result<u8, Box<dyn Error>> {
    let _ = fs::remove_dir_all(folder);
    for (path, text) in mutator.project(seed) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    let words = [
        "hognose".into(),
        "check".into(),
        "--locked".into(),
        folder.into(),
    ];
    let command = args::parse(words)?;
    let checked = panic::catch_unwind(AssertUnwindSafe(|| match commands::run(&command) {
        Ok(status) => status,
        // What is said of it has to be put into words as well.
        Err(failure) => {
            hognose::diagnostics::render(&failure, false);
            status::of(&failure)
        }
    }));
    Ok(checked.unwrap_or(status::INTERNAL))
}

fn one(seed: &str) -> Result<String, Box<dyn Error>> {
    let folder = scratch(&format!("seed-{seed}"));
    let status = run(&Mutator::new(), seed.parse()?, &folder)?;
    match status {
        status::INTERNAL => Err(format!("status {status}, in {}", folder.display()).into()),
        _ => Ok(format!("status {status}, in {}", folder.display())),
    }
}

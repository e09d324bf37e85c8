//! Measures what different tools make of one program, side by side. `cargo xtask bench` prepares
//! all that it needs.

mod browser;
mod builds;
mod calls;
mod figure;
mod goals;
mod host;
mod http;
mod idle;
mod inside;
mod js;
mod load;
mod machine;
mod matrix;
mod native;
mod pages;
mod process;
mod recorded;
mod report;
mod rust_guest;
mod server;
mod sizes;
mod start;
mod switches;
mod table;
mod tasks;
mod values;

use std::{fs, path::PathBuf, process::ExitCode, time::Instant};

use builds::Tool;
use clap::{Parser, Subcommand, ValueEnum};
use figure::Figure;
use matrix::Matrix;
use native::Native;
use report::Report;
use wasmtime::Result;

/// Measures what different tools make of one program, side by side.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measure everything
    Run(Run),
    /// Print the bytes that each of many idle instances of a component keeps
    Idle {
        /// The component
        component: PathBuf,
        /// Folder of compiled components
        #[arg(long)]
        cache: PathBuf,
    },
    /// Compare what does not depend on the machine's mood with what is on record
    Check {
        /// Our command
        #[arg(long)]
        ours: PathBuf,
        /// The folder `bench`, with the figures on record, which `HOGNOSE_BLESS=1` writes
        #[arg(long)]
        bench: PathBuf,
        /// Folder for what is made
        #[arg(long)]
        scratch: PathBuf,
    },
}

#[derive(clap::Args)]
struct Run {
    /// The command componentize-py
    #[arg(long)]
    peer: PathBuf,
    /// Our command
    #[arg(long)]
    ours: PathBuf,
    /// Measure the size of what our command makes with `--stdlib used`, too
    #[arg(long)]
    used: bool,
    /// Core module of the Rust guest
    #[arg(long)]
    rust: Option<PathBuf>,
    /// A native Python
    #[arg(long)]
    python: Option<PathBuf>,
    /// Packages of npm, for the parts about JavaScript and pages
    #[arg(long)]
    packages: Option<PathBuf>,
    /// The npm package for pages
    #[arg(long)]
    web: Option<PathBuf>,
    /// The folder `bench`
    #[arg(long)]
    bench: PathBuf,
    /// Folder for what is made
    #[arg(long)]
    scratch: PathBuf,
    /// Measure only a part
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Rounds of each figure
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Write the tables into this file, too
    #[arg(long)]
    markdown: Option<PathBuf>,
}

/// What can be run by itself.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Part {
    /// Asynchronous functions
    Async,
    /// Requests over HTTP
    Http,
    /// Which features of asyncio there are
    Matrix,
    /// Python in JavaScript; only by itself
    Js,
    /// Python in pages of a browser; only by itself
    Browser,
    /// What the switches of control cost; only by itself
    Control,
    /// Modules inside components; only by itself
    Wasm,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Run(run) => measure(&run),
        Task::Idle { component, cache } => {
            println!("{}", idle::child(&component, &cache)?);
            Ok(())
        }
        Task::Check {
            ours,
            bench,
            scratch,
        } => recorded::run(ours, &bench, &scratch),
    }
}

fn measure(run: &Run) -> Result<()> {
    let begin = Instant::now();
    let progress = |what: &str| eprintln!("bench: {:4.0} s: {what}", begin.elapsed().as_secs_f64());
    let mut facts = machine::facts(&run.peer, &run.ours, run.python.as_deref());
    let _ = fs::remove_dir_all(&run.scratch);
    fs::create_dir_all(&run.scratch)?;
    let asked = |part: Part| run.only.is_none_or(|only| only == part);
    let (mut columns, mut figures) = (vec!["peer", goals::OURS, goals::RUST_SHIM], Vec::new());
    if run.only.is_none() {
        columns = synchronous(run, &progress, &mut figures)?;
    }
    if asked(Part::Async) {
        progress("asynchronous functions");
        asynchronous(run, &mut figures)?;
    }
    if asked(Part::Http) {
        progress("requests over HTTP");
        requests(run, &mut figures)?;
    }
    let mut features = None;
    if asked(Part::Matrix) {
        progress("features of asyncio");
        features = Some(matrix(run)?);
    }
    if let (Some(Part::Js), Some(packages)) = (run.only, &run.packages) {
        progress("Python in JavaScript");
        columns = js::COLUMNS.to_vec();
        let places = js::Places {
            ours: &run.ours,
            bench: &run.bench,
            packages,
            scratch: &run.scratch.join("js"),
        };
        js::measure(&places, run.rounds, &mut figures)?;
        facts.push(("Node", machine::node(packages)));
    }
    if let (Some(Part::Browser), Some(packages), Some(web)) = (run.only, &run.packages, &run.web) {
        progress("Python in pages");
        columns = browser::COLUMNS.to_vec();
        let places = browser::Places {
            bench: &run.bench,
            web,
            packages,
        };
        browser::measure(&places, run.rounds, &mut figures)?;
        facts.push(("Node", machine::node(packages)));
    }
    if run.only == Some(Part::Control) {
        progress("switches of control");
        columns = switches::COLUMNS.to_vec();
        switches(run, &mut figures)?;
    }
    if let (Some(Part::Wasm), Some(python)) = (run.only, &run.python) {
        progress("modules inside components");
        columns = inside::COLUMNS.to_vec();
        let places = inside::Places {
            ours: &run.ours,
            python,
            app: &run.bench.join("wasm_app"),
            scratch: &run.scratch.join("wasm"),
        };
        inside::measure(&places, run.rounds, &mut figures)?;
    }
    progress("done");

    let seconds = begin.elapsed().as_secs_f64();
    facts.push(("time of the whole run", format!("{seconds:.0} s")));
    let mut verdicts = goals::judge(&columns, &figures);
    if run.only.is_some() {
        verdicts.retain(|verdict| verdict.found.is_some());
    }
    let report = Report {
        columns,
        figures,
        verdicts,
        matrix: features,
        facts,
    };
    if let Some(file) = &run.markdown {
        let flags = flags(run);
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let head = format!(
            "# Results\n\nMade by `cargo xtask bench{flags} --markdown bench/{name}`; it measures only the machine named here.\n"
        );
        fs::write(file, format!("{head}\n{}", report.markdown()))?;
    }
    if run.json {
        println!("{:#}", report.json());
    } else {
        print!("{}", report.markdown());
    }
    Ok(())
}

/// The options that ask for the same again.
fn flags(run: &Run) -> String {
    let part = run.only.and_then(|part| part.to_possible_value());
    match (part, run.used) {
        (Some(part), _) => format!(" --only {}", part.get_name()),
        (None, true) => " --used".to_owned(),
        (None, false) => String::new(),
    }
}

/// All of `bench/app`; gives the columns.
fn synchronous(
    run: &Run,
    progress: &dyn Fn(&str),
    figures: &mut Vec<Figure>,
) -> Result<Vec<&'static str>> {
    let (scratch, app) = (&run.scratch, run.bench.join("app"));
    let cache = scratch.join("compiled");
    // First, as long as this process is small.
    progress("builds");
    let mut components = builds::measure(&tools(run), &app, scratch, figures)?;
    if let Some(module) = run.rust.as_deref() {
        components.push(rust_guest::encode(module, scratch)?);
    }
    progress("sizes and compilation");
    sizes::measure(&components, figures)?;
    start::compile(&components, figures)?;
    progress("start");
    start::measure(&components, &cache, run.rounds, figures)?;
    progress("idle instances");
    idle::measure(&components, &cache, figures)?;
    progress("calls");
    let native = run.python.as_deref();
    let native = native.map(|python| Native::start(python, &run.bench.join("native.py")));
    let mut columns: Vec<_> = components.iter().map(|made| made.name).collect();
    if native.is_some() {
        columns.push("native Python");
    }
    let engine = host::engine(host::Allocation::OnDemand)?;
    let candidates = start::candidates(&engine, &components, &cache)?;
    calls::measure(&candidates, native.transpose()?, run.rounds, figures)?;
    Ok(columns)
}

/// The peer and ours with both shims, in the first columns.
fn asynchronous(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let (app, scratch) = (run.bench.join("async_app"), run.scratch.join("async"));
    let components = builds::once(&tools(run)[..ALWAYS], &app, &scratch)?;
    tasks::measure(&components, &scratch.join("compiled"), run.rounds, figures)
}

/// The same in our server.
fn requests(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let places = http::Places {
        hognose: &run.ours,
        app: &run.bench.join("http_app"),
        wasi: &run.bench.with_file_name("wit/wasi-0.3"),
        scratch: &run.scratch.join("http"),
    };
    http::measure(&tools(run)[..ALWAYS], &places, run.rounds, figures)
}

/// The switches in calls, and in requests to our server.
fn switches(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let scratch = run.scratch.join("control");
    fs::create_dir_all(&scratch)?;
    let requests = http::Places {
        hognose: &run.ours,
        app: &run.bench.join("http_app"),
        wasi: &run.bench.with_file_name("wit/wasi-0.3"),
        scratch: &scratch.join("http"),
    };
    let places = switches::Places {
        ours: &run.ours,
        app: &run.bench.join("app"),
        requests: &requests,
        scratch: &scratch,
    };
    switches::measure(&places, run.rounds, figures)
}

/// Ours first: it is no ratio.
fn matrix(run: &Run) -> Result<Matrix> {
    let app = run.bench.with_file_name("tests/runtime/asyncio-matrix");
    let scratch = run.scratch.join("matrix");
    let mut made = Vec::new();
    for (name, tool) in ["componentize-py", "hognose"].into_iter().zip(tools(run)) {
        for component in builds::once(&[tool], &app, &scratch)? {
            made.insert(0, (name.to_owned(), component));
        }
    }
    matrix::measure(&made, &scratch.join("compiled"))
}

/// How many of the tools there are in every run.
const ALWAYS: usize = 3;

/// The peer comes first: ratios are to it.
fn tools(run: &Run) -> Vec<Tool> {
    let tool = |name, program: &PathBuf| Tool {
        name,
        program: program.clone(),
        flags: &[],
        size_only: false,
    };
    let mut tools = vec![
        tool("peer", &run.peer),
        tool(goals::OURS, &run.ours),
        Tool {
            flags: &["--shim", "rust"],
            ..tool(goals::RUST_SHIM, &run.ours)
        },
    ];
    if run.used {
        tools.push(Tool {
            flags: &["--stdlib", "used"],
            size_only: true,
            ..tool("ours-used", &run.ours)
        });
    }
    tools
}

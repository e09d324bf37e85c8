//! The build's calls: starts Python, imports the app, and binds what the manifest names.

mod app;
mod channels;
mod classes;
mod coroutines;
mod exports;
mod imports;
mod methods;
mod problems;
pub mod resources;
mod sdk;
mod signature;

use crate::ffi::{malloc, none};
use crate::{frame, outcome, output, start, stub_wasi, tasks};
use hognose_runtime_abi::{Bound, Manifest, Outcome, Problem, ProblemKind, VERSION, postcard};
use problems::{Problems, problem};

/// See `ENTRY_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_version() -> u32 {
    VERSION
}

/// See `ENTRY_ALLOCATE`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_allocate(length: usize) -> *mut u8 {
    const ALIGN: usize = 16;
    let block = malloc(length + ALIGN) as usize;
    if block == 0 {
        core::arch::wasm32::unreachable();
    }
    block.next_multiple_of(ALIGN) as *mut u8
}

/// See `ENTRY_BIND`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_bind(manifest: *const u8, length: usize) -> *const [usize; 2] {
    // SAFETY: the build passes bytes that it put there.
    let bytes = unsafe { core::slice::from_raw_parts(manifest, length) };
    let outcome = match postcard::from_bytes::<Manifest>(bytes) {
        Ok(manifest) => bind(&manifest),
        Err(_) => Outcome::Problems(vec![mismatch()]),
    };
    output::flush();
    // Only memory that ran out can make this fail.
    let answer = postcard::to_allocvec(&outcome).unwrap_or_default().leak();
    Box::leak(Box::new([answer.as_ptr() as usize, answer.len()]))
}

fn mismatch() -> Problem {
    let reason = format!("it was not written for version {VERSION} of the runtime");
    problem(
        ProblemKind::Runtime(reason),
        String::from("the manifest cannot be read"),
        "rebuild the runtime with `cargo xtask runtime`",
    )
}

/// What asynchronous functions need beside themselves.
fn bind_tasks(manifest: &Manifest, bound: &mut Bound, problems: &mut Problems) {
    let any_task = bound.exports.iter().any(|export| export.task_return != 0);
    if any_task && tasks::load().is_none() {
        problems.add_sdk("`asyncio`");
    }
    let may_wait = manifest.exports.iter().any(|spec| spec.asynchronous);
    if tasks::is_loaded()
        && (may_wait || !bound.channels.is_empty() || bound.lifts.iter().any(|lift| *lift != 0))
    {
        bound.tasks = tasks::words();
        bound.clock = may_wait && !manifest.stub_wasi;
    }
}

fn bind(manifest: &Manifest) -> Outcome {
    if manifest.version != VERSION {
        return Outcome::Problems(vec![mismatch()]);
    }
    stub_wasi::set(manifest.stub_wasi);
    if let Err(reason) = start::python(manifest) {
        return Outcome::Problems(vec![problem(
            ProblemKind::Runtime(reason),
            String::from("python did not start"),
            "rebuild the runtime with `cargo xtask runtime`",
        )]);
    }
    let mut problems = Problems::default();
    let mut bound = Bound {
        none: none().address(),
        second_result: outcome::second_result_address(),
        ..Bound::default()
    };
    sdk::interfaces(manifest, &mut problems);
    sdk::support(&manifest.support, &mut problems);
    bound.classes = classes::bind(&manifest.classes, &mut problems);
    let mut resources = resources::imported(manifest, &mut problems);
    bound.channels = channels::bind(manifest, &mut problems);
    (bound.imports, bound.lifts) = imports::bind(manifest, &resources, &mut problems);
    if problems.is_empty()
        && let Some(app) = app::import(manifest, &mut problems)
    {
        resources::exported(manifest, app.get(), &mut resources, &mut problems);
        exports::bind(manifest, app, &resources, &mut problems);
        if problems.is_empty() {
            bound.resources = resources::bound(manifest, resources);
            bound.exports = exports::bound(manifest);
            bind_tasks(manifest, &mut bound, &mut problems);
        }
    }
    frame::leave(0, false);
    match problems.take() {
        none if none.is_empty() => Outcome::Bound(bound),
        problems => Outcome::Problems(problems),
    }
}

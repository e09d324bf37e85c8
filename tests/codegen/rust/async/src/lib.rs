//! What crosses the boundary of the world `asynchronous`: between the canonical ABI and Python's objects. Made by hognose.
//!
//! `hognose build --rust-shim FOLDER` compiles it and links it with Python. Each function of the world is a function here, in the
//! module of its interface. Numbers are core values; `object`s are addresses of Python objects.

#![allow(
    clashing_extern_declarations,
    reason = "functions of different interfaces may have one name"
)]

pub mod bound;
pub mod exports;
pub mod imports;
pub mod tasks;

use guest_runtime::shim;

/// The host has read the result of a call.
pub extern "C" fn post_return(_result: u32) {
    // SAFETY: no call is under way.
    unsafe { shim::post_return() }
}

/// Something happened that a task waits for. The result says what it waits for next.
pub extern "C" fn callback(event: u32, waitable: u32, payload: u32) -> u32 {
    // SAFETY: the host passes events as the canonical ABI says.
    unsafe { shim::resume_task(event, waitable, payload) }
}

/// What the build finds in the table.
pub static FUNCTIONS: [shim::Function; 60] = [
    // Python calls `jobs.submit`.
    shim::Function::new(imports::jobs::submit as *const ()),
    // The result of `jobs.submit`.
    shim::Function::new(imports::jobs::submit_lift as *const ()),
    // Python calls `jobs.ping`.
    shim::Function::new(imports::jobs::ping as *const ()),
    // The result of `jobs.ping`.
    shim::Function::new(imports::jobs::ping_lift as *const ()),
    // Python calls `jobs.sum`.
    shim::Function::new(imports::jobs::sum as *const ()),
    // The result of `jobs.sum`.
    shim::Function::new(imports::jobs::sum_lift as *const ()),
    // Python calls `jobs.count`.
    shim::Function::new(imports::jobs::count as *const ()),
    // Python calls `jobs.worker.constructor`.
    shim::Function::new(imports::jobs::worker_init as *const ()),
    // Python calls `jobs.worker.run`.
    shim::Function::new(imports::jobs::worker_run as *const ()),
    // The result of `jobs.worker.run`.
    shim::Function::new(imports::jobs::worker_run_lift as *const ()),
    // Python calls `jobs.worker.find`.
    shim::Function::new(imports::jobs::worker_find as *const ()),
    // The result of `jobs.worker.find`.
    shim::Function::new(imports::jobs::worker_find_lift as *const ()),
    // Python calls `fetch`.
    shim::Function::new(imports::fetch as *const ()),
    // The result of `fetch`.
    shim::Function::new(imports::fetch_lift as *const ()),
    // The host calls `jobs.submit`.
    shim::Function::new(exports::jobs::submit as *const ()),
    // The host starts a task of `jobs.submit`.
    shim::Function::new(exports::jobs::submit_start as *const ()),
    // A task of `jobs.submit` has ended.
    shim::Function::new(exports::jobs::submit_finish as *const ()),
    // The host calls `jobs.ping`.
    shim::Function::new(exports::jobs::ping as *const ()),
    // The host starts a task of `jobs.ping`.
    shim::Function::new(exports::jobs::ping_start as *const ()),
    // A task of `jobs.ping` has ended.
    shim::Function::new(exports::jobs::ping_finish as *const ()),
    // The host calls `jobs.sum`.
    shim::Function::new(exports::jobs::sum as *const ()),
    // The host starts a task of `jobs.sum`.
    shim::Function::new(exports::jobs::sum_start as *const ()),
    // A task of `jobs.sum` has ended.
    shim::Function::new(exports::jobs::sum_finish as *const ()),
    // The host calls `jobs.count`.
    shim::Function::new(exports::jobs::count as *const ()),
    // The host calls `jobs.worker.constructor`.
    shim::Function::new(exports::jobs::worker_init as *const ()),
    // The host calls `jobs.worker.run`.
    shim::Function::new(exports::jobs::worker_run as *const ()),
    // The host starts a task of `jobs.worker.run`.
    shim::Function::new(exports::jobs::worker_run_start as *const ()),
    // A task of `jobs.worker.run` has ended.
    shim::Function::new(exports::jobs::worker_run_finish as *const ()),
    // The host calls `jobs.worker.find`.
    shim::Function::new(exports::jobs::worker_find as *const ()),
    // The host starts a task of `jobs.worker.find`.
    shim::Function::new(exports::jobs::worker_find_start as *const ()),
    // A task of `jobs.worker.find` has ended.
    shim::Function::new(exports::jobs::worker_find_finish as *const ()),
    // The host calls `run`.
    shim::Function::new(exports::run as *const ()),
    // The host starts a task of `run`.
    shim::Function::new(exports::run_start as *const ()),
    // A task of `run` has ended.
    shim::Function::new(exports::run_finish as *const ()),
    // The host calls `plain`.
    shim::Function::new(exports::plain as *const ()),
    // The host starts a task of `plain`.
    shim::Function::new(exports::plain_start as *const ()),
    // A task of `plain` has ended.
    shim::Function::new(exports::plain_finish as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
    // A task goes on.
    shim::Function::new(callback as *const ()),
    // Python drops a handle of `worker`.
    shim::Function::new(imports::jobs::worker_drop as *const ()),
    // Python drops a handle of `worker`.
    shim::Function::new(exports::jobs::worker_drop as *const ()),
    // A new handle of `worker`.
    shim::Function::new(exports::jobs::worker_new as *const ()),
    // What a handle of `worker` stands for.
    shim::Function::new(exports::jobs::worker_rep as *const ()),
    // The host has dropped a `worker`.
    shim::Function::new(exports::jobs::worker_destructor as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_new as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_wait as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_poll as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_drop as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_join as *const ()),
    // The component model's own.
    shim::Function::new(tasks::subtask_drop as *const ()),
    // The component model's own.
    shim::Function::new(tasks::subtask_cancel as *const ()),
    // The component model's own.
    shim::Function::new(tasks::task_cancel as *const ()),
    // The component model's own.
    shim::Function::new(tasks::context_get_0 as *const ()),
    // The component model's own.
    shim::Function::new(tasks::context_set_0 as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_new_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_read_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_write_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_drop_readable_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_drop_writable_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::wait_for as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}

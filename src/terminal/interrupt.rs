//! Ctrl-C: the file that is being written is removed before the process ends.

use std::path::Path;

/// From now on an interruption removes the file of [`set_unfinished`] and ends the process with
/// status 130.
pub fn leave_nothing_behind() {
    #[cfg(unix)]
    unix::install();
}

/// From now on an interruption ends the process with this status.
pub(crate) fn ends_with(status: u8) {
    #[cfg(unix)]
    unix::set_status(status);
    #[cfg(not(unix))]
    let _ = status;
}

/// From now on an interruption is what others make of it.
pub(crate) fn leave_to_others() {
    #[cfg(unix)]
    unix::uninstall();
}

/// Names the file that is being written, or says that there is none.
pub(crate) fn set_unfinished(path: Option<&Path>) {
    #[cfg(unix)]
    unix::set_unfinished(path);
    #[cfg(not(unix))]
    let _ = path;
}

/// Does what must not stop in the middle, and takes moments: an interruption waits for its end.
pub(crate) fn put_off<T>(run: impl FnOnce() -> T) -> T {
    #[cfg(unix)]
    unix::set_held(true);
    let value = run();
    #[cfg(unix)]
    unix::set_held(false);
    value
}

#[cfg(unix)]
mod unix {
    use crate::terminal::status::INTERRUPTED;
    use std::{
        ffi::{CString, c_char, c_int},
        os::unix::ffi::OsStrExt,
        path::Path,
        ptr::null_mut,
        sync::atomic::{AtomicBool, AtomicPtr, AtomicU8, Ordering::SeqCst},
    };

    /// Interruptions have to wait.
    static HELD: AtomicBool = AtomicBool::new(false);
    /// One is waiting.
    static WAITING: AtomicBool = AtomicBool::new(false);

    /// The report, as a handler cannot make one. It begins a line of its own.
    const TOLD: &str = "\nerror[interrupted]: stopped before the end\nhelp: nothing unfinished is left: start it again\n";

    /// The name of the unfinished file, from `CString::into_raw`, or null.
    static UNFINISHED: AtomicPtr<c_char> = AtomicPtr::new(null_mut());

    static ENDS_WITH: AtomicU8 = AtomicU8::new(INTERRUPTED);

    pub fn set_status(status: u8) {
        ENDS_WITH.store(status, SeqCst);
    }

    pub fn install() {
        handle(interrupted as extern "C" fn(c_int) as libc::sighandler_t);
    }

    pub fn uninstall() {
        handle(libc::SIG_DFL);
    }

    fn handle(handler: libc::sighandler_t) {
        for signal in [libc::SIGINT, libc::SIGTERM] {
            // SAFETY: the handler is the system's or calls only functions that POSIX allows in one.
            unsafe { libc::signal(signal, handler) };
        }
    }

    pub fn set_unfinished(path: Option<&Path>) {
        let name = path.and_then(|path| CString::new(path.as_os_str().as_bytes()).ok());
        let new = name.map_or(null_mut(), CString::into_raw);
        // The old name is a few bytes that are not freed: a handler may be reading them.
        UNFINISHED.swap(new, SeqCst);
    }

    pub fn set_held(held: bool) {
        HELD.store(held, SeqCst);
        if !held && WAITING.load(SeqCst) {
            end();
        }
    }

    extern "C" fn interrupted(_signal: c_int) {
        WAITING.store(true, SeqCst);
        if !HELD.load(SeqCst) {
            end();
        }
    }

    /// Ends the process. Called in a signal handler.
    fn end() -> ! {
        let name = UNFINISHED.load(SeqCst);
        // SAFETY: `name` is null or a C string that is never freed; `unlink` and `_exit` are safe
        // in a signal handler.
        unsafe {
            if !name.is_null() {
                libc::unlink(name);
            }
            let status = ENDS_WITH.load(SeqCst);
            if status == INTERRUPTED {
                libc::write(libc::STDERR_FILENO, TOLD.as_ptr().cast(), TOLD.len());
            }
            libc::_exit(status.into())
        }
    }
}

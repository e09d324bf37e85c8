//! Ctrl-C: the file that is being written is removed before the process ends.

use crate::status;
use std::path::Path;

/// Exit status after an interruption.
pub const STATUS: u8 = status::INTERRUPTED;

/// From now on an interruption removes the file of [`set_unfinished`] and ends the process with status 130.
pub fn leave_nothing_behind() {
    #[cfg(unix)]
    unix::install();
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

#[cfg(unix)]
mod unix {
    use std::{
        ffi::{CString, c_char, c_int},
        os::unix::ffi::OsStrExt,
        path::Path,
        ptr::null_mut,
        sync::atomic::{AtomicPtr, Ordering::SeqCst},
    };

    /// The name of the unfinished file, from `CString::into_raw`, or null.
    static UNFINISHED: AtomicPtr<c_char> = AtomicPtr::new(null_mut());

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

    extern "C" fn interrupted(_signal: c_int) {
        let name = UNFINISHED.load(SeqCst);
        // SAFETY: `name` is null or a C string that is never freed; `unlink` and `_exit` are safe in a signal handler.
        unsafe {
            if !name.is_null() {
                libc::unlink(name);
            }
            libc::_exit(super::STATUS.into())
        }
    }
}

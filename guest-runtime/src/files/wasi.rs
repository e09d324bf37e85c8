//! Where calls of WASI about files arrive: the link sends them here (`--wrap`), and those for
//! descriptors of the host go on to the host.
//!
//! Signatures are those of wasi-libc's `wasi/api.h`: a path is a C string. `link/src/files.rs` has
//! the same list.

use super::errno::{Errno, Result};
use super::state::{FIRST, Files, files};
use super::structs::{Fdstat, Filestat, Vector, bytes_mut};
use super::{open, sides};
use crate::global::Global;
use crate::paths::{before_up, simplify};
use core::cell::RefCell;
use core::ffi::{CStr, c_char, c_int};

/// A path as C passes it.
type Path = *const c_char;

unsafe extern "C" {
    fn __errno_location() -> *mut c_int;
    fn __real___wasilibc_find_abspath(path: Path, prefix: *mut Path, rest: *mut Path) -> c_int;
    fn __real___wasilibc_nocwd_faccessat(
        dir: c_int,
        path: Path,
        mode: c_int,
        flags: c_int,
    ) -> c_int;
}

/// # Safety
/// A C string, which lives for as long as the result is used.
#[inline(never)]
unsafe fn text<'a>(path: Path) -> Result<&'a str> {
    // SAFETY: see above.
    unsafe { CStr::from_ptr(path) }
        .to_str()
        .map_err(|_| Errno::ILSEQ)
}

/// # Safety
/// There are as many vectors.
unsafe fn vectors<'a>(start: *const Vector, count: usize) -> &'a [Vector] {
    match count {
        0 => &[],
        // SAFETY: see above.
        _ => unsafe { core::slice::from_raw_parts(start, count) },
    }
}

/// Runs a call on our side: its answer goes to `place`.
///
/// # Safety
/// An answer can be written to the place.
unsafe fn answer<T>(place: *mut T, call: impl FnOnce(&mut Files) -> Result<T>) -> u16 {
    match call(files()) {
        Ok(value) => {
            // SAFETY: see above.
            unsafe { place.write(value) };
            0
        }
        Err(Errno(number)) => number,
    }
}

/// Runs a call without an answer.
fn done(call: impl FnOnce(&mut Files) -> Result<()>) -> u16 {
    match call(files()) {
        Ok(()) => 0,
        Err(Errno(number)) => number,
    }
}

/// Functions with a descriptor as their first parameter: ours from `FIRST` on, else the host's.
macro_rules! intercept {
    ($($name:ident, $real:ident ($fd:ident $(, $argument:ident: $type:ty)*) $inside:block)*) => {
        unsafe extern "C" {
            $(fn $real(fd: u32 $(, $argument: $type)*) -> u16;)*
        }
        $(
            /// See WASI preview 1.
            ///
            /// # Safety
            /// As there.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name($fd: u32 $(, $argument: $type)*) -> u16 {
                // SAFETY: the C library passes what WASI asks for.
                unsafe {
                    if $fd < FIRST {
                        return $real($fd $(, $argument)*);
                    }
                    $inside
                }
            }
        )*
    };
}

intercept! {
    __wrap___wasi_fd_advise, __real___wasi_fd_advise(fd, _offset: u64, _length: u64, _advice: u8) {
        done(|files| files.node_open(fd).map(drop))
    }
    __wrap___wasi_fd_allocate, __real___wasi_fd_allocate(fd, offset: u64, length: u64) {
        done(|files| files.set_size(fd, offset.saturating_add(length), true))
    }
    __wrap___wasi_fd_close, __real___wasi_fd_close(fd) {
        done(|files| files.close(fd))
    }
    __wrap___wasi_fd_datasync, __real___wasi_fd_datasync(fd) {
        done(|files| files.node_open(fd).map(drop))
    }
    __wrap___wasi_fd_sync, __real___wasi_fd_sync(fd) {
        done(|files| files.node_open(fd).map(drop))
    }
    __wrap___wasi_fd_fdstat_get, __real___wasi_fd_fdstat_get(fd, place: *mut Fdstat) {
        answer(place, |files| files.status(fd))
    }
    __wrap___wasi_fd_fdstat_set_flags, __real___wasi_fd_fdstat_set_flags(fd, flags: u16) {
        done(|files| files.set_flags(fd, flags))
    }
    __wrap___wasi_fd_filestat_get, __real___wasi_fd_filestat_get(fd, place: *mut Filestat) {
        answer(place, |files| files.stat_open(fd))
    }
    __wrap___wasi_fd_filestat_set_size, __real___wasi_fd_filestat_set_size(fd, size: u64) {
        done(|files| files.set_size(fd, size, false))
    }
    __wrap___wasi_fd_filestat_set_times, __real___wasi_fd_filestat_set_times(
        fd, accessed: u64, modified: u64, how: u16
    ) {
        done(|files| {
            let node = files.node_open(fd)?;
            files.set_times(node, accessed, modified, how)
        })
    }
    __wrap___wasi_fd_pread, __real___wasi_fd_pread(
        fd, start: *const Vector, count: usize, offset: u64, place: *mut usize
    ) {
        answer(place, |files| files.read(fd, vectors(start, count), Some(offset)))
    }
    __wrap___wasi_fd_pwrite, __real___wasi_fd_pwrite(
        fd, start: *const Vector, count: usize, offset: u64, place: *mut usize
    ) {
        answer(place, |files| files.write(fd, vectors(start, count), Some(offset)))
    }
    __wrap___wasi_fd_read, __real___wasi_fd_read(
        fd, start: *const Vector, count: usize, place: *mut usize
    ) {
        answer(place, |files| files.read(fd, vectors(start, count), None))
    }
    __wrap___wasi_fd_write, __real___wasi_fd_write(
        fd, start: *const Vector, count: usize, place: *mut usize
    ) {
        answer(place, |files| files.write(fd, vectors(start, count), None))
    }
    __wrap___wasi_fd_readdir, __real___wasi_fd_readdir(
        fd, start: *mut u8, length: usize, from: u64, place: *mut usize
    ) {
        answer(place, |files| files.read_folder(fd, bytes_mut(start, length), from))
    }
    __wrap___wasi_fd_renumber, __real___wasi_fd_renumber(fd, to: u32) {
        match to < FIRST {
            true => Errno::NOTSUP.0,
            false => done(|files| files.renumber(fd, to)),
        }
    }
    __wrap___wasi_fd_seek, __real___wasi_fd_seek(fd, offset: i64, whence: u8, place: *mut u64) {
        answer(place, |files| files.seek(fd, offset, whence))
    }
    __wrap___wasi_fd_tell, __real___wasi_fd_tell(fd, place: *mut u64) {
        answer(place, |files| files.seek(fd, 0, 1))
    }
    __wrap___wasi_path_create_directory, __real___wasi_path_create_directory(fd, path: Path) {
        done(|files| files.make_folder(fd, text(path)?))
    }
    __wrap___wasi_path_filestat_get, __real___wasi_path_filestat_get(
        fd, _follow: u32, path: Path, place: *mut Filestat
    ) {
        answer(place, |files| {
            let (path, node) = files.look_at(fd, text(path)?)?;
            Ok(files.stat(&path, node))
        })
    }
    __wrap___wasi_path_filestat_set_times, __real___wasi_path_filestat_set_times(
        fd, _follow: u32, path: Path, accessed: u64, modified: u64, how: u16
    ) {
        done(|files| {
            let (_, node) = files.look_at(fd, text(path)?)?;
            files.set_times(node, accessed, modified, how)
        })
    }
    __wrap___wasi_path_open, __real___wasi_path_open(
        fd, _follow: u32, path: Path, how: u16, rights: u64, _inheriting: u64, flags: u16, place: *mut u32
    ) {
        let mode = open::Mode { how, rights, flags };
        answer(place, |files| files.open_at(fd, text(path)?, mode))
    }
    __wrap___wasi_path_readlink, __real___wasi_path_readlink(
        fd, path: Path, _start: *mut u8, _length: usize, _place: *mut usize
    ) {
        // There are no links.
        done(|files| files.look_at(fd, text(path)?).and(Err(Errno::INVAL)))
    }
    __wrap___wasi_path_remove_directory, __real___wasi_path_remove_directory(fd, path: Path) {
        done(|files| files.remove(fd, text(path)?, true))
    }
    __wrap___wasi_path_unlink_file, __real___wasi_path_unlink_file(fd, path: Path) {
        done(|files| files.remove(fd, text(path)?, false))
    }
}

unsafe extern "C" {
    fn __real___wasi_path_link(fd: u32, follow: u32, old: Path, there: u32, new: Path) -> u16;
    fn __real___wasi_path_rename(fd: u32, old: Path, there: u32, new: Path) -> u16;
    fn __real___wasi_path_symlink(target: Path, fd: u32, path: Path) -> u16;
}

/// Two descriptors of ours, two of the host's, or one of each: `None`.
fn both(fd: u32, there: u32) -> Option<bool> {
    let (first, second) = (fd < FIRST, there < FIRST);
    (first == second).then_some(!first)
}

/// See WASI preview 1: no file has names on both sides.
///
/// # Safety
/// As there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___wasi_path_link(
    fd: u32,
    follow: u32,
    old: Path,
    there: u32,
    new: Path,
) -> u16 {
    // SAFETY: the C library passes what WASI asks for.
    unsafe {
        match both(fd, there) {
            None => Errno::XDEV.0,
            Some(false) => __real___wasi_path_link(fd, follow, old, there, new),
            Some(true) => done(|files| files.rename((fd, text(old)?), (there, text(new)?), true)),
        }
    }
}

/// See WASI preview 1: nothing moves from one side to the other.
///
/// # Safety
/// As there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___wasi_path_rename(
    fd: u32,
    old: Path,
    there: u32,
    new: Path,
) -> u16 {
    // SAFETY: the C library passes what WASI asks for.
    unsafe {
        match both(fd, there) {
            None => Errno::XDEV.0,
            Some(false) => __real___wasi_path_rename(fd, old, there, new),
            Some(true) => done(|files| files.rename((fd, text(old)?), (there, text(new)?), false)),
        }
    }
}

/// See WASI preview 1: its descriptor is not the first parameter.
///
/// # Safety
/// As there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___wasi_path_symlink(target: Path, fd: u32, path: Path) -> u16 {
    // SAFETY: the C library passes what WASI asks for.
    unsafe {
        if fd < FIRST {
            return __real___wasi_path_symlink(target, fd, path);
        }
        done(|files| {
            let found = files.resolve_at(fd, text(path)?)?;
            files.place(&found.path).and(Err(Errno::NOTSUP))
        })
    }
}

/// A path that leads from one of our folders to the host's, of which wasi-libc copies its part.
static CROSSING: Global<RefCell<String>> = Global::new(RefCell::new(String::new()));

/// wasi-libc's choice of a folder for an absolute path: its descriptor, its name, and the rest of
/// the path.
///
/// # Safety
/// A C string, and two places for the answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___wasilibc_find_abspath(
    path: Path,
    prefix: *mut Path,
    rest: *mut Path,
) -> c_int {
    // SAFETY: see above. `prefix` is a C string where there is a folder, else it is left as it was.
    unsafe {
        let host = |path: Path| {
            let folder = __real___wasilibc_find_abspath(path, prefix, rest);
            let length = (folder >= 0).then(|| CStr::from_ptr(*prefix).count_bytes());
            (folder, length)
        };
        let (folder, length) = host(path);
        let Ok(name) = text(path) else {
            return if folder >= 0 {
                folder
            } else {
                ours(path, prefix, rest)
            };
        };
        let Some(start) = before_up(name) else {
            return match sides::is_ours(name, length) {
                true => ours(path, prefix, rest),
                false => folder,
            };
        };
        // Where the way up leads to is ours to say only if it starts here.
        let with_zero = format!("{start}\0");
        if !sides::is_ours(start, host(with_zero.as_ptr().cast()).1) {
            return host(path).0;
        }
        let simple = simplify(name);
        let mut crossing = CROSSING.borrow_mut();
        *crossing = format!("{simple}\0");
        let (folder, length) = host(crossing.as_ptr().cast());
        match sides::is_ours(&simple, length) {
            true => ours(path, prefix, rest),
            false => folder,
        }
    }
}

/// The answer for a path of ours: the root, and all of the path.
///
/// # Safety
/// As for `find_abspath`.
unsafe fn ours(path: Path, prefix: *mut Path, rest: *mut Path) -> c_int {
    // SAFETY: a C string ends before anything that is no slash is skipped.
    unsafe {
        let mut start = path;
        while *start == b'/' as c_char {
            start = start.add(1);
        }
        *prefix = c"".as_ptr();
        *rest = if *start == 0 { c".".as_ptr() } else { start };
    }
    FIRST as c_int
}

/// wasi-libc's `access` below a folder: nothing in an archive can be written.
///
/// # Safety
/// A C string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap___wasilibc_nocwd_faccessat(
    dir: c_int,
    path: Path,
    mode: c_int,
    flags: c_int,
) -> c_int {
    const WRITE: c_int = 2;
    // SAFETY: see above.
    unsafe {
        if dir >= FIRST as c_int && mode & WRITE != 0 {
            let found = text(path).and_then(|path| files().look_at(dir as u32, path));
            if let Ok((_, node)) = found
                && open::is_read_only(node)
            {
                *__errno_location() = c_int::from(Errno::ROFS.0);
                return -1;
            }
        }
        __real___wasilibc_nocwd_faccessat(dir, path, mode, flags)
    }
}

unsafe extern "C" {
    fn __wasi_fd_prestat_get(fd: u32, place: *mut [u32; 2]) -> u16;
}

/// How many files of the host are open, besides the standard streams and the folders that it gives.
pub fn open_on_host() -> usize {
    /// Numbers are given from the lowest on.
    const MOST: u32 = 256;
    let is_open = |fd: &u32| {
        // SAFETY: both places are ours, and large enough.
        unsafe {
            let mut status = core::mem::zeroed::<Fdstat>();
            let mut folder = [0; 2];
            __real___wasi_fd_fdstat_get(*fd, &mut status) == 0
                && __wasi_fd_prestat_get(*fd, &mut folder) != 0
        }
    };
    (3..MOST).filter(is_open).count()
}

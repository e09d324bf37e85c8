//! Functions of the C library that the guest wraps, so that paths can lead to files inside:
//! `guest-runtime/src/files/wasi.rs` has one of each name, with `__wrap_` before it.

/// Functions of WASI about files, and two of wasi-libc about paths.
const WRAPPED: [&str; 30] = [
    "__wasi_fd_advise",
    "__wasi_fd_allocate",
    "__wasi_fd_close",
    "__wasi_fd_datasync",
    "__wasi_fd_fdstat_get",
    "__wasi_fd_fdstat_set_flags",
    "__wasi_fd_filestat_get",
    "__wasi_fd_filestat_set_size",
    "__wasi_fd_filestat_set_times",
    "__wasi_fd_pread",
    "__wasi_fd_pwrite",
    "__wasi_fd_read",
    "__wasi_fd_readdir",
    "__wasi_fd_renumber",
    "__wasi_fd_seek",
    "__wasi_fd_sync",
    "__wasi_fd_tell",
    "__wasi_fd_write",
    "__wasi_path_create_directory",
    "__wasi_path_filestat_get",
    "__wasi_path_filestat_set_times",
    "__wasi_path_link",
    "__wasi_path_open",
    "__wasi_path_readlink",
    "__wasi_path_remove_directory",
    "__wasi_path_rename",
    "__wasi_path_symlink",
    "__wasi_path_unlink_file",
    "__wasilibc_find_abspath",
    "__wasilibc_nocwd_faccessat",
];

/// Their names.
pub(crate) fn wrapped() -> impl Iterator<Item = String> {
    WRAPPED.into_iter().map(str::to_owned)
}

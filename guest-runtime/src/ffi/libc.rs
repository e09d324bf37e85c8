//! Functions of wasi-libc, zlib and liblzma.

use core::ffi::{c_char, c_int, c_void};

unsafe extern "C" {
    /// Memory that no frame owns; null if there is none.
    pub safe fn malloc(size: usize) -> *mut c_void;
    /// Of `malloc`.
    pub fn free(block: *mut c_void);
    /// Changes the size of a block of `malloc`.
    pub fn realloc(block: *mut c_void, size: usize) -> *mut c_void;
    /// Like `malloc`, at a multiple of `align`, of which `size` is a multiple.
    pub safe fn aligned_alloc(align: usize, size: usize) -> *mut c_void;
    /// Forgets the environment that was read; the next use reads it again.
    pub safe fn __wasilibc_deinitialize_environ();
    /// Reads the environment if that was not done yet.
    pub safe fn __wasilibc_ensure_environ();
    /// Forgets the preopened folders; the next use looks again.
    pub safe fn __wasilibc_reset_preopens();
    /// Decompresses at once, without a header.
    pub fn lzma_raw_buffer_decode(
        filters: *const LzmaFilter,
        allocator: *const c_void,
        input: *const u8,
        read: *mut usize,
        input_length: usize,
        output: *mut u8,
        written: *mut usize,
        output_length: usize,
    ) -> c_int;
    /// Numbers of arguments and of their bytes.
    pub fn __wasi_args_sizes_get(count: *mut usize, size: *mut usize) -> u16;
    /// The arguments, as pointers into the bytes.
    pub fn __wasi_args_get(places: *mut *mut u8, bytes: *mut u8) -> u16;
    /// Sends what vectors lead to; of `PROGRESS_FD`, bytes.
    pub fn __wasi_sock_send(
        file: u32,
        bytes: *const u8,
        length: usize,
        flags: u16,
        sent: *mut usize,
    ) -> u16;
    /// `environ`, once ensured.
    pub static mut __wasilibc_environ: *const *const c_char;
    /// `z_stream`'s `inflateInit2_`.
    pub fn inflateInit2_(
        stream: *mut ZStream,
        bits: c_int,
        version: *const c_char,
        size: c_int,
    ) -> c_int;
    /// Decompresses as much as input and output allow.
    pub fn inflate(stream: *mut ZStream, flush: c_int) -> c_int;
    /// Frees the state.
    pub fn inflateEnd(stream: *mut ZStream) -> c_int;
}

/// `z_stream`.
#[repr(C)]
#[derive(Debug)]
pub struct ZStream {
    /// Next input byte.
    pub next_in: *const u8,
    /// Bytes left there.
    pub avail_in: u32,
    /// Read so far.
    pub total_in: u32,
    /// Next output byte.
    pub next_out: *mut u8,
    /// Room left there.
    pub avail_out: u32,
    /// Written so far.
    pub total_out: u32,
    rest: [u32; 8],
}

impl ZStream {
    /// One over an input and an output, with zlib's own allocator.
    pub fn new(input: &[u8], output: *mut u8, room: usize) -> Self {
        Self {
            next_in: input.as_ptr(),
            avail_in: input.len() as u32,
            total_in: 0,
            next_out: output,
            avail_out: room as u32,
            total_out: 0,
            rest: [0; 8],
        }
    }
}

/// `lzma_options_lzma`, of which a decoder of LZMA2 reads the size of the dictionary alone.
#[repr(C)]
#[derive(Debug)]
pub struct LzmaOptions {
    dictionary: u32,
    rest: [u32; 31],
}

impl LzmaOptions {
    /// Options with a size of the dictionary in bytes.
    pub fn of_dictionary(dictionary: u32) -> Self {
        Self {
            dictionary,
            rest: [0; 31],
        }
    }
}

/// `lzma_filter`.
#[repr(C)]
#[derive(Debug)]
pub struct LzmaFilter {
    id: u64,
    options: *const LzmaOptions,
}

impl LzmaFilter {
    /// LZMA2 alone, with the end of the list.
    pub fn lzma2(options: &LzmaOptions) -> [Self; 2] {
        let end = Self {
            id: u64::MAX,
            options: core::ptr::null(),
        };
        [Self { id: 0x21, options }, end]
    }
}

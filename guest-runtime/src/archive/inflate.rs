//! Entries of archives, decompressed.

use crate::ffi::{
    Owned, PyBytes_FromStringAndSize, ZStream, inflate, inflateEnd, inflateInit2_, offset,
};

/// A `bytes` of `length` from raw deflate data; `None` if the data is broken or memory ran out.
pub fn inflate_bytes(data: &[u8], length: usize) -> Option<Owned> {
    // SAFETY: a null pointer asks for uninitialised bytes, which are filled below.
    let bytes = unsafe { PyBytes_FromStringAndSize(core::ptr::null(), length as isize) }?;
    let mut stream = ZStream::new(data, bytes.get().place(offset::BYTES), length);
    const RAW: i32 = -15;
    const FINISH: i32 = 4;
    const STREAM_END: i32 = 1;
    // SAFETY: the stream is zlib's struct, its input and output live meanwhile.
    let done = unsafe {
        let version = c"1".as_ptr();
        if inflateInit2_(&mut stream, RAW, version, size_of::<ZStream>() as i32) != 0 {
            return None;
        }
        let done = inflate(&mut stream, FINISH);
        inflateEnd(&mut stream);
        done
    };
    (done == STREAM_END && stream.total_out as usize == length).then_some(bytes)
}

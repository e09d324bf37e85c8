//! Entries of archives, decompressed.

use crate::ffi::{ZStream, inflate, inflateEnd, inflateInit2_};

/// Fills `target` from raw deflate data; `None` if the data is broken, of another length, or memory
/// ran out.
pub fn inflate_to(data: &[u8], target: &mut [u8]) -> Option<()> {
    let mut stream = ZStream::new(data, target.as_mut_ptr(), target.len());
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
    (done == STREAM_END && stream.total_out as usize == target.len()).then_some(())
}

//! Compressed copies of files, for servers that send these as they are.

use crate::diagnostics::{Report, Result};
use flate2::{Compression, GzBuilder};
use std::io::{self, Write};

/// How hard brotli tries: of 11, which would take ten times as long for 5 % less.
const BROTLI_QUALITY: u32 = 9;
/// Its window, as a power of two: 16 MB.
const BROTLI_WINDOW: u32 = 24;
const BROTLI_BUFFER: usize = 1 << 16;

/// What is added to a file's name, and its content compressed in that way.
///
/// # Errors
/// When a compressor fails.
pub fn copies(content: &[u8], packed: Option<Vec<u8>>) -> Result<[(&'static str, Vec<u8>); 2]> {
    let failed = |error: io::Error| Report::internal(format!("compressing: {error}"));
    Ok([
        (
            "br",
            packed.map_or_else(|| brotli(content), Ok).map_err(failed)?,
        ),
        ("gz", gzip(content).map_err(failed)?),
    ])
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer =
        brotli::CompressorWriter::new(&mut packed, BROTLI_BUFFER, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(content)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}

/// Without a time, so that the same file gives the same bytes.
fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

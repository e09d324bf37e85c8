//! How large components are, as they are and as they are downloaded.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use flate2::{Compression, write::GzEncoder};
use wasmtime::Result;

use crate::{figure::Figure, host::Made};

/// Bytes of the files, and compressed as far as the formats go in reasonable time.
pub fn measure(components: &[Made], figures: &mut Vec<Figure>) -> Result<()> {
    let mut plain = Figure::new("component", "MB");
    let mut gzip = Figure::new("component, gzip -9", "MB");
    let mut zstd = Figure::new("component, zstd -19", "MB");
    for (column, made) in components.iter().enumerate() {
        let bytes = fs::read(&made.file)?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        plain.add(column, bytes.len() as f64 / 1e6);
        gzip.add(column, encoder.finish()?.len() as f64 / 1e6);
        if let Some(bytes) = zstd_size(&made.file) {
            zstd.add(column, bytes as f64 / 1e6);
        }
    }
    figures.extend([plain, gzip, zstd]);
    Ok(())
}

/// By the command, where the machine has it: its library would be the only C code here that every
/// test run compiles.
fn zstd_size(file: &Path) -> Option<usize> {
    let mut command = Command::new("zstd");
    command.args(["-19", "--stdout", "--quiet"]).arg(file);
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then_some(output.stdout.len())
}

//! The zip of the standard library, most of it in solid blocks: small files compressed together
//! take a third less than each by itself.
//!
//! The layout is described where it is read, in the guest's `archive/solid.rs`, and that of a block
//! in the crate `solid`. Modules that every app imports stay entries of their own, because a
//! snapshot drops an entry that was imported.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use hognose_link::lzma;
use hognose_solid as solid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The most that a block of modules in [`OFTEN`] holds, in bytes: what must be unpacked to read one
/// file.
const OFTEN_BLOCK: usize = 128 << 10;

/// The same for other files: they are smaller together, and hardly ever read.
const RARE_BLOCK: usize = 512 << 10;

/// The best of zlib. Zopfli would save a twentieth and take minutes.
const LEVEL: i64 = 9;

/// Suits marshalled code: bytes without alignment.
const FILTER: &str = "dict=512KiB,lc=3,lp=0,pb=0";

/// Modules that Python's start and the generated package import.
const ALWAYS: &str = "__future__ _collections_abc _sitebuiltins _weakrefset abc codecs collections/__init__ copy copyreg dataclasses \
    encodings/__init__ encodings/aliases encodings/utf_8 enum functools genericpath io keyword operator os posixpath re/__init__ \
    re/_casefix re/_compiler re/_constants re/_parser reprlib stat types typing weakref zipimport";

/// Modules and packages that many apps import come first, so that they share few blocks.
const OFTEN: &str = "argparse ast asyncio base64 bisect calendar concurrent contextlib contextvars csv datetime decimal dis fnmatch \
    fractions gettext hashlib heapq hmac html importlib inspect ipaddress json linecache locale logging ntpath numbers opcode pathlib \
    platform random secrets selectors shutil signal socket string struct subprocess sysconfig tempfile textwrap threading token tokenize \
    traceback urllib uuid warnings zipfile zoneinfo _opcode_metadata _colorize _pydatetime";

/// A file's place: name, block, position in the block, length.
type Place<'a> = (&'a str, usize, usize, usize);

/// Files that are compressed together.
#[derive(Default)]
struct Block<'a> {
    files: Vec<(&'a str, &'a [u8])>,
    /// Their length together.
    length: usize,
}

impl Block<'_> {
    fn compress(&self) -> Result<Vec<u8>> {
        let content = solid::pack(self.files.iter().copied());
        let content = content.context("a module is not marshalled as CPython does it")?;
        let together = self.files.iter().flat_map(|(_, file)| file.iter().copied());
        if solid::unpack(&content, self.length) != Some(together.collect()) {
            bail!("a block does not unpack to its files");
        }
        compress(&content)
    }
}

/// The length of what is compressed, then the stream.
fn compress(content: &[u8]) -> Result<Vec<u8>> {
    let mut entry = u32::try_from(content.len())?.to_le_bytes().to_vec();
    entry.extend(lzma::compress(content, FILTER)?);
    Ok(entry)
}

/// Packs files, by their names in the archive.
pub fn pack(files: &BTreeMap<String, Vec<u8>>, archive: &Path) -> Result<()> {
    let always: BTreeSet<&str> = ALWAYS.split_whitespace().collect();
    let often: BTreeSet<&str> = OFTEN.split_whitespace().collect();
    let (single, mut grouped): (Vec<&str>, Vec<&str>) =
        (files.keys().map(String::as_str)).partition(|name| always.contains(stem(name)));
    let rare = |name: &str| !often.contains(stem(top(name)));
    grouped.sort_by_key(|name| (rare(name), *name));

    let mut blocks: Vec<Block<'_>> = vec![Block::default()];
    let mut places: Vec<Place<'_>> = Vec::new();
    let mut size = OFTEN_BLOCK;
    for name in grouped {
        let content = &files[name];
        let last = blocks.last().map_or(0, |block| block.length);
        let first_rare = rare(name) && size == OFTEN_BLOCK;
        if first_rare {
            size = RARE_BLOCK;
        }
        if last > 0 && (first_rare || last + content.len() > size) {
            blocks.push(Block::default());
        }
        let number = blocks.len() - 1;
        let block = &mut blocks[number];
        places.push((name, number, block.length, content.len()));
        block.files.push((name, content));
        block.length += content.len();
    }
    places.sort();

    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let stored = options.compression_method(CompressionMethod::Stored);
    let deflated = options
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL));
    let mut zip = ZipWriter::new(File::create(archive)?);
    for (number, block) in blocks.iter().enumerate() {
        zip.start_file(format!(".solid/{number}"), stored)?;
        zip.write_all(&block.compress()?)?;
    }
    zip.start_file(".solid/index", stored)?;
    zip.write_all(&compress(&index(&places)?)?)?;
    for name in single {
        zip.start_file(name, deflated)?;
        zip.write_all(&files[name])?;
    }
    zip.finish()?;
    Ok(())
}

/// A name without its ending.
fn stem(name: &str) -> &str {
    name.strip_suffix(".pyc").unwrap_or(name)
}

/// The first part of a name.
fn top(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

fn index(places: &[Place<'_>]) -> Result<Vec<u8>> {
    const RECORD: usize = 16;
    let mut bytes = u32::try_from(places.len())?.to_le_bytes().to_vec();
    let mut names: Vec<u8> = Vec::new();
    let start = bytes.len() + places.len() * RECORD;
    for (name, block, position, length) in places {
        bytes.extend(u32::try_from(start + names.len())?.to_le_bytes());
        bytes.extend(u16::try_from(name.len())?.to_le_bytes());
        bytes.extend(u16::try_from(*block)?.to_le_bytes());
        bytes.extend(u32::try_from(*position)?.to_le_bytes());
        bytes.extend(u32::try_from(*length)?.to_le_bytes());
        names.extend(name.as_bytes());
    }
    bytes.extend(names);
    Ok(bytes)
}

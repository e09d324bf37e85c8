//! Solid blocks: many small files compressed together, which takes half of what each by itself does.
//!
//! An archive has them if it has the stored entry [`INDEX`]: the number of files as `u32`, then 16 bytes for each file, sorted by name
//! (name's position in the index and its length as `u32` and `u16`, block as `u16`, position in the block and length as `u32`), then names.
//! Block `n` is the stored entry `.solid/n`: the length of its content as `u32`, and the content as raw LZMA2, in which the files are taken
//! apart as `runtime-abi` says. All numbers are little-endian.

use super::copy;
use crate::ffi::{LzmaFilter, LzmaOptions, Owned, lzma_raw_buffer_decode};
use core::cell::RefCell;
use hognose_runtime_abi::solid;

/// The folder of what is not for others to see.
pub const FOLDER: &str = ".solid";
/// The entry that describes the files.
pub const INDEX: &str = ".solid/index";
/// How many unpacked blocks are kept while the app is built, and afterwards.
const KEPT: usize = 16;

/// The name of a block's entry.
pub fn block_name(block: u16) -> String {
    format!("{FOLDER}/{block}")
}

/// The files of an archive that lie in solid blocks.
pub struct Solid {
    index: &'static [u8],
    count: usize,
    /// Blocks that were read last, the latest at the end.
    unpacked: RefCell<Vec<(u16, Vec<u8>)>>,
    kept: core::cell::Cell<usize>,
}

/// Where a file lies.
#[derive(Clone, Copy)]
pub struct Record {
    name: (u32, u16),
    /// In which block.
    pub block: u16,
    start: u32,
    length: u32,
}

const HEAD: usize = 4;
const RECORD: usize = 16;

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

impl Solid {
    /// Reads the index.
    pub fn open(index: &'static [u8]) -> Option<Self> {
        let count = u32::from_le_bytes(index.get(..HEAD)?.try_into().ok()?) as usize;
        let solid = Self {
            index,
            count,
            unpacked: RefCell::default(),
            kept: core::cell::Cell::new(KEPT),
        };
        let complete = index.len() >= HEAD + count * RECORD
            && (0..count).all(|number| solid.name(solid.record(number)).is_some());
        complete.then_some(solid)
    }

    fn record(&self, number: usize) -> Record {
        let at = HEAD + number * RECORD;
        Record {
            name: (u32_at(self.index, at), u16_at(self.index, at + 4)),
            block: u16_at(self.index, at + 6),
            start: u32_at(self.index, at + 8),
            length: u32_at(self.index, at + 12),
        }
    }

    fn name(&self, record: Record) -> Option<&'static str> {
        let start = record.name.0 as usize;
        core::str::from_utf8(self.index.get(start..start + usize::from(record.name.1))?).ok()
    }

    /// How many names are less.
    fn position(&self, name: &str) -> usize {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = (low + high) / 2;
            if self.name(self.record(middle)).unwrap_or_default() < name {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The file of a name.
    pub fn find(&self, name: &str) -> Option<Record> {
        let position = self.position(name);
        let record = (position < self.count).then(|| self.record(position))?;
        (self.name(record) == Some(name)).then_some(record)
    }

    /// Names from the first that is not less than a prefix.
    pub fn from(&self, prefix: &str) -> impl Iterator<Item = &'static str> {
        (self.position(prefix)..self.count).filter_map(|number| self.name(self.record(number)))
    }

    /// A file's content. `packed` is that of its block.
    pub fn read(&self, record: Record, packed: &[u8]) -> Option<Owned> {
        let mut unpacked = self.unpacked.borrow_mut();
        if let Some(known) = unpacked
            .iter()
            .position(|(block, _)| *block == record.block)
        {
            unpacked[known..].rotate_left(1);
        } else {
            let (length, packed) = packed.split_at_checked(4)?;
            let content = unpack(packed, u32_at(length, 0) as usize)?;
            let content = solid::unpack(&content, self.length(record.block))?;
            while unpacked.len() >= self.kept.get() {
                unpacked.remove(0);
            }
            unpacked.push((record.block, content));
        }
        let (_, content) = unpacked.last()?;
        copy(content.get(record.start as usize..(record.start + record.length) as usize)?)
    }

    /// The unpacked length of a block.
    fn length(&self, block: u16) -> usize {
        let records = (0..self.count)
            .map(|number| self.record(number))
            .filter(|record| record.block == block);
        records
            .map(|record| record.start + record.length)
            .max()
            .unwrap_or(0) as usize
    }

    /// Forgets unpacked blocks, and keeps but two from now on.
    pub fn shrink(&self) {
        self.unpacked.borrow_mut().clear();
        self.unpacked.borrow_mut().shrink_to_fit();
        self.kept.set(2);
    }
}

/// Raw LZMA2 of a known length.
fn unpack(packed: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut content = Vec::with_capacity(length);
    // A dictionary of the content's length serves whatever the encoder's was; the smallest that LZMA2 knows is 4 KiB.
    let options = LzmaOptions::of_dictionary((length as u32).max(4096));
    let filters = LzmaFilter::lzma2(&options);
    let (mut read, mut written) = (0, 0);
    // SAFETY: liblzma reads `packed`, and writes at most `length` bytes to the vector's room.
    unsafe {
        let done = lzma_raw_buffer_decode(
            filters.as_ptr(),
            core::ptr::null(),
            packed.as_ptr(),
            &mut read,
            packed.len(),
            content.as_mut_ptr(),
            &mut written,
            length,
        );
        if done != 0 || written != length {
            return None;
        }
        content.set_len(length);
    }
    Some(content)
}

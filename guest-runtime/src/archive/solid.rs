//! Solid blocks: many small files compressed together, which takes half of what each by itself
//! does.
//!
//! An archive has them if it has the stored entry [`INDEX`]: the number of files as `u32`, then 16
//! bytes for each file, sorted by name (name's position in the index and its length as `u32` and
//! `u16`, block as `u16`, position in the block and length as `u32`), then names. Block `n` is the
//! stored entry `.solid/n`, in which files are taken apart as the crate `solid` says. Both are
//! compressed: their length as `u32`, then raw LZMA2. All numbers are little-endian.

use crate::ffi::{LzmaFilter, LzmaOptions, lzma_raw_buffer_decode};
use core::cell::{Cell, RefCell};
use hognose_solid as solid;
use std::rc::Rc;

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
    packed: &'static [u8],
    /// Unpacked when it is first asked.
    index: RefCell<Option<Rc<Index>>>,
    /// Blocks that were read last, the latest at the end.
    unpacked: RefCell<Vec<(u16, Vec<u8>)>>,
    kept: Cell<usize>,
}

impl Solid {
    /// Reads the index.
    pub fn open(packed: &'static [u8]) -> Option<Self> {
        let solid = Self {
            packed,
            index: RefCell::default(),
            unpacked: RefCell::default(),
            kept: Cell::new(KEPT),
        };
        solid.index()?;
        Some(solid)
    }

    /// The index; `None` if it is broken or memory ran out.
    pub fn index(&self) -> Option<Rc<Index>> {
        let mut index = self.index.borrow_mut();
        if index.is_none() {
            *index = Some(Rc::new(Index::open(unpack(self.packed)?)?));
        }
        index.clone()
    }

    /// Writes a file's content to `target`, which is as long. `packed` is that of its block.
    pub fn read(&self, record: Record, packed: &[u8], target: &mut [u8]) -> Option<()> {
        let mut unpacked = self.unpacked.borrow_mut();
        if let Some(known) = unpacked
            .iter()
            .position(|(block, _)| *block == record.block)
        {
            unpacked[known..].rotate_left(1);
        } else {
            let content = solid::unpack(&unpack(packed)?, self.index()?.length(record.block))?;
            while unpacked.len() >= self.kept.get() {
                unpacked.remove(0);
            }
            unpacked.push((record.block, content));
        }
        let (_, content) = unpacked.last()?;
        let content =
            content.get(record.start as usize..(record.start + record.length) as usize)?;
        (content.len() == target.len()).then(|| target.copy_from_slice(content))
    }

    /// Forgets what was unpacked, and keeps but two blocks from now on.
    pub fn shrink(&self) {
        self.index.take();
        self.unpacked.take();
        self.kept.set(2);
    }
}

/// Where files lie.
pub struct Index {
    bytes: Vec<u8>,
    count: usize,
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

impl Record {
    /// How long the file is.
    pub fn length(self) -> usize {
        self.length as usize
    }
}

const HEAD: usize = 4;
const RECORD: usize = 16;

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

impl Index {
    fn open(bytes: Vec<u8>) -> Option<Self> {
        let count = u32::from_le_bytes(bytes.get(..HEAD)?.try_into().ok()?) as usize;
        let index = Self { bytes, count };
        let complete = index.bytes.len() >= HEAD + count * RECORD
            && (0..count).all(|number| index.name(index.record(number)).is_some());
        complete.then_some(index)
    }

    fn record(&self, number: usize) -> Record {
        let at = HEAD + number * RECORD;
        Record {
            name: (u32_at(&self.bytes, at), u16_at(&self.bytes, at + 4)),
            block: u16_at(&self.bytes, at + 6),
            start: u32_at(&self.bytes, at + 8),
            length: u32_at(&self.bytes, at + 12),
        }
    }

    fn name(&self, record: Record) -> Option<&str> {
        let start = record.name.0 as usize;
        core::str::from_utf8(self.bytes.get(start..start + usize::from(record.name.1))?).ok()
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

    /// Names that start so.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        (self.position(prefix)..self.count)
            .filter_map(|number| self.name(self.record(number)))
            .take_while(move |name| name.starts_with(prefix))
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
}

/// A length as `u32`, and raw LZMA2 of that length.
fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (length, packed) = packed.split_at_checked(4)?;
    let length = u32_at(length, 0) as usize;
    let mut content = Vec::with_capacity(length);
    // A dictionary of the content's length serves whatever the encoder's was; the smallest that
    // LZMA2 knows is 4 KiB.
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

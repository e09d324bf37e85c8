//! What a solid block of the standard library holds before it is compressed: files taken apart into
//! streams of like bytes, which makes them a fifth smaller than one file after the other.
//!
//! [`walk_module`] follows CPython's marshal format (`Python/marshal.c`, version 4) and says to
//! which stream each byte belongs. Whether bytes move from the module to the streams or back is up
//! to the [`Side`], so that packing and unpacking cannot differ.
//!
//! A block is a table of how many inline caches follow each opcode, the length of each stream, and
//! the streams. All numbers are LEB128.

#![no_std]

extern crate alloc;

use alloc::{vec, vec::Vec};

/// A kind of bytes that follow one pattern. The arguments of each opcode are one by themselves,
/// with the opcode as number.
#[derive(Clone, Copy)]
struct Stream(usize);

/// Kinds and lengths of files.
const FILES: Stream = Stream(256);
/// Files that are no modules.
const DATA: Stream = Stream(257);
/// Heads of modules: the magic number and what follows.
const HEAD: Stream = Stream(258);
const OPCODES: Stream = Stream(259);
/// Lengths of texts.
const TEXT_LENGTHS: Stream = Stream(260);
/// Names and other texts.
const TEXTS: Stream = Stream(261);
const INTEGERS: Stream = Stream(262);
const FLOATS: Stream = Stream(263);
/// The five counts at the start of a code object.
const COUNTS: usize = 264;
const FIRST_LINES: Stream = Stream(269);
/// Streams of a [`Place`] from here on.
const PLACES: usize = 270;
const STREAMS: usize = PLACES + 11 * PER_PLACE;

/// Where an object is: parts of code objects in their order, or elsewhere.
#[derive(Clone, Copy)]
enum Place {
    Elsewhere,
    Bytecode,
    Constants,
    Names,
    Locals,
    LocalKinds,
    File,
    Name,
    QualifiedName,
    Lines,
    Exceptions,
}

/// Types, references, sizes of tuples and the like, lengths of byte strings, byte strings.
const PER_PLACE: usize = 5;

impl Place {
    fn stream(self, number: usize) -> Stream {
        Stream(PLACES + self as usize * PER_PLACE + number)
    }
    fn types(self) -> Stream {
        self.stream(0)
    }
    fn references(self) -> Stream {
        self.stream(1)
    }
    fn sizes(self) -> Stream {
        self.stream(2)
    }
    fn byte_lengths(self) -> Stream {
        self.stream(3)
    }
    fn bytes(self) -> Stream {
        self.stream(4)
    }
}

/// Length of a `.pyc` file's head.
const HEAD_LENGTH: u32 = 16;

/// One direction: takes bytes from the module and adds them to the streams, or the reverse. Each
/// method returns what it moved, or `None` where the input ends or is not what it should be.
trait Side {
    /// A byte.
    fn byte(&mut self, stream: Stream) -> Option<u8>;
    /// Bytes.
    fn bytes(&mut self, stream: Stream, count: u32) -> Option<()>;
    /// Four bytes in the module, little-endian; LEB128 in the stream.
    fn number(&mut self, stream: Stream) -> Option<u32>;
    /// The inline caches behind an opcode: zeros in the module, nothing in a stream. Returns their
    /// bytes.
    fn caches(&mut self, opcode: u8) -> Option<u32>;
}

fn walk_module(side: &mut impl Side) -> Option<()> {
    side.bytes(HEAD, HEAD_LENGTH)?;
    walk_object(side, Place::Elsewhere).map(drop)
}

/// An object; `false` for the mark at the end of a dict.
fn walk_object(side: &mut impl Side, place: Place) -> Option<bool> {
    /// Set where later references lead to the object.
    const FLAG: u8 = 0x80;
    match side.byte(place.types())? & !FLAG {
        b'0' => return Some(false),
        b'N' | b'F' | b'T' | b'S' | b'.' => {}
        b'i' => side.bytes(INTEGERS, 4)?,
        b'l' => {
            let digits = side.number(INTEGERS)?.cast_signed().unsigned_abs();
            side.bytes(INTEGERS, digits.checked_mul(2)?)?;
        }
        b'g' => side.bytes(FLOATS, 8)?,
        b'y' => side.bytes(FLOATS, 16)?,
        b'z' | b'Z' => {
            let length = side.byte(TEXT_LENGTHS)?;
            side.bytes(TEXTS, length.into())?;
        }
        b'a' | b'A' | b'u' | b't' => {
            let length = side.number(TEXT_LENGTHS)?;
            side.bytes(TEXTS, length)?;
        }
        b's' => {
            let length = side.number(place.byte_lengths())?;
            if matches!(place, Place::Bytecode) {
                walk_bytecode(side, length)?;
            } else {
                side.bytes(place.bytes(), length)?;
            }
        }
        b'r' => drop(side.number(place.references())?),
        b')' => {
            let size = side.byte(place.sizes())?;
            walk_objects(side, place, size.into())?;
        }
        b'(' | b'[' | b'<' | b'>' => {
            let size = side.number(place.sizes())?;
            walk_objects(side, place, size)?;
        }
        b'{' => while walk_object(side, place)? {},
        b'c' => walk_code(side)?,
        _ => return None,
    }
    Some(true)
}

fn walk_objects(side: &mut impl Side, place: Place, count: u32) -> Option<()> {
    // Only tuples of names hold nothing but names.
    let inner = if matches!(place, Place::Names | Place::Locals) {
        place
    } else {
        Place::Elsewhere
    };
    (0..count).try_for_each(|_| walk_object(side, inner).map(drop))
}

fn walk_code(side: &mut impl Side) -> Option<()> {
    for count in COUNTS..COUNTS + 5 {
        side.number(Stream(count))?;
    }
    for place in [
        Place::Bytecode,
        Place::Constants,
        Place::Names,
        Place::Locals,
        Place::LocalKinds,
        Place::File,
        Place::Name,
        Place::QualifiedName,
    ] {
        walk_object(side, place)?;
    }
    side.number(FIRST_LINES)?;
    walk_object(side, Place::Lines)?;
    walk_object(side, Place::Exceptions).map(drop)
}

fn walk_bytecode(side: &mut impl Side, length: u32) -> Option<()> {
    let mut left = length;
    while left > 0 {
        let opcode = side.byte(OPCODES)?;
        side.byte(Stream(opcode.into()))?;
        left = left.checked_sub(2 + side.caches(opcode)?)?;
    }
    Some(())
}

/// Whether a file of that name is walked as a module.
fn is_module(name: &str) -> bool {
    name.ends_with(".pyc")
}

/// Kinds of files in their stream; the end comes after the last.
const END: u32 = 0;
const OTHER: u32 = 1;
const MODULE: u32 = 2;

/// Takes files apart: the content of a block. `None` if a module is not what CPython writes.
pub fn pack<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])> + Clone) -> Option<Vec<u8>> {
    let mut packer = Packer {
        module: &[],
        caches: [u8::MAX; 256],
        learning: true,
        streams: vec![Vec::new(); STREAMS],
    };
    let modules = files.clone().into_iter();
    for (_, content) in modules.filter(|(name, _)| is_module(name)) {
        packer.module(content)?;
    }
    packer.learning = false;
    packer.streams = vec![Vec::new(); STREAMS];
    for (name, content) in files {
        if is_module(name) {
            leb(&mut packer.streams[FILES.0], MODULE);
            packer.module(content)?;
        } else {
            leb(&mut packer.streams[FILES.0], OTHER);
            leb(&mut packer.streams[FILES.0], content.len().try_into().ok()?);
            packer.streams[DATA.0].extend(content);
        }
    }
    leb(&mut packer.streams[FILES.0], END);
    let mut block = packer.caches.to_vec();
    for stream in &packer.streams {
        leb(&mut block, stream.len().try_into().ok()?);
    }
    block.extend(packer.streams.iter().flatten());
    Some(block)
}

fn leb(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn read_leb(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// The side that fills streams.
struct Packer<'a> {
    /// What is left of the module.
    module: &'a [u8],
    /// How many bytes of zeros follow each opcode: learnt in a first pass as the least that were
    /// seen, as no opcode is zero itself.
    caches: [u8; 256],
    learning: bool,
    streams: Vec<Vec<u8>>,
}

impl<'a> Packer<'a> {
    fn module(&mut self, content: &'a [u8]) -> Option<()> {
        self.module = content;
        walk_module(self)?;
        self.module.is_empty().then_some(())
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.module.split_at_checked(count)?;
        self.module = rest;
        Some(taken)
    }
}

impl Side for Packer<'_> {
    fn byte(&mut self, stream: Stream) -> Option<u8> {
        let byte = self.take(1)?[0];
        self.streams[stream.0].push(byte);
        Some(byte)
    }

    fn bytes(&mut self, stream: Stream, count: u32) -> Option<()> {
        let bytes = self.take(count as usize)?;
        self.streams[stream.0].extend(bytes);
        Some(())
    }

    fn number(&mut self, stream: Stream) -> Option<u32> {
        let number = u32::from_le_bytes(self.take(4)?.try_into().ok()?);
        leb(&mut self.streams[stream.0], number);
        Some(number)
    }

    fn caches(&mut self, opcode: u8) -> Option<u32> {
        let least = &mut self.caches[usize::from(opcode)];
        if self.learning {
            let zeros = self.module.iter().take_while(|byte| **byte == 0).count() & !1;
            *least = (*least).min(zeros.min(254) as u8);
        }
        let length = *least;
        self.take(length.into())?;
        Some(length.into())
    }
}

/// Puts a block's files together again, one after the other. `None` if it is broken.
pub fn unpack(block: &[u8], capacity: usize) -> Option<Vec<u8>> {
    let (caches, mut rest) = block.split_at_checked(256)?;
    let mut lengths = [0; STREAMS];
    for length in &mut lengths {
        *length = read_leb(&mut rest)? as usize;
    }
    let mut streams = [&[][..]; STREAMS];
    for (stream, length) in streams.iter_mut().zip(lengths) {
        (*stream, rest) = rest.split_at_checked(length)?;
    }
    let mut unpacker = Unpacker {
        files: Vec::with_capacity(capacity),
        caches,
        streams,
    };
    loop {
        match read_leb(&mut unpacker.streams[FILES.0])? {
            END => return Some(unpacker.files),
            MODULE => walk_module(&mut unpacker)?,
            OTHER => {
                let length = read_leb(&mut unpacker.streams[FILES.0])?;
                unpacker.bytes(DATA, length)?;
            }
            _ => return None,
        }
    }
}

/// The side that empties streams.
struct Unpacker<'a> {
    files: Vec<u8>,
    caches: &'a [u8],
    streams: [&'a [u8]; STREAMS],
}

impl Side for Unpacker<'_> {
    fn byte(&mut self, stream: Stream) -> Option<u8> {
        let (byte, rest) = self.streams[stream.0].split_first()?;
        self.streams[stream.0] = rest;
        self.files.push(*byte);
        Some(*byte)
    }

    fn bytes(&mut self, stream: Stream, count: u32) -> Option<()> {
        let (bytes, rest) = self.streams[stream.0].split_at_checked(count as usize)?;
        self.streams[stream.0] = rest;
        self.files.extend_from_slice(bytes);
        Some(())
    }

    fn number(&mut self, stream: Stream) -> Option<u32> {
        let number = read_leb(&mut self.streams[stream.0])?;
        self.files.extend(number.to_le_bytes());
        Some(number)
    }

    fn caches(&mut self, opcode: u8) -> Option<u32> {
        let length = *self.caches.get(usize::from(opcode))?;
        self.files.resize(self.files.len() + usize::from(length), 0);
        Some(length.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    /// `def f(): return 7`, as a module of CPython that holds it as a constant, with a dict, a
    /// reference and numbers.
    fn module() -> Vec<u8> {
        let mut module = vec![0; 16];
        let text = |bytes: &[u8]| [&[b'z', bytes.len() as u8], bytes].concat();
        module.extend([
            b')', 4, b'N', 0xe9, 1, 2, 3, 4, b'l', 0xff, 0xff, 0xff, 0xff, 9, 0,
        ]);
        module.push(b'c');
        module.extend([0; 20]);
        // Two instructions, the first with two caches.
        module.extend([b's', 8, 0, 0, 0, 91, 1, 0, 0, 0, 0, 36, 0]);
        module.extend([b')', 0, b')', 1]);
        module.extend(text(b"name"));
        module.extend([b')', 0, b's', 0, 0, 0, 0]);
        module.extend(text(b"file"));
        module.extend([b'r', 1, 0, 0, 0, b'r', 1, 0, 0, 0, 5, 0, 0, 0]);
        module.extend([b's', 1, 0, 0, 0, 8, b's', 0, 0, 0, 0]);
        module
    }

    #[test]
    fn files_come_back_as_they_were() {
        let (module, text) = (module(), String::from("some text"));
        let files = [
            ("a.pyc", module.as_slice()),
            ("b.txt", text.as_bytes()),
            ("c.pyc", module.as_slice()),
        ];
        let block = pack(files).unwrap();
        let together = [module.as_slice(), text.as_bytes(), &module].concat();
        assert_eq!(unpack(&block, 0), Some(together));
        for end in [0, 255, 256, 300, block.len() - 1] {
            assert_eq!(unpack(&block[..end], 0), None);
        }
    }

    #[test]
    fn what_is_not_marshalled_is_refused() {
        let module = module();
        assert_eq!(pack([("a.pyc", &module[..module.len() - 1])]), None);
        assert_eq!(pack([("a.pyc", &[&module[..], &[0]].concat()[..])]), None);
        assert_eq!(pack([("a.pyc", &[0; 20][..16])]), None);
    }
}

//! Tables that say the same as others in the opposite direction: each entry is replaced by its
//! difference from what follows from the other table, and the differences, mostly all ones, take
//! little room when they are compressed. Characters that a decoder lists in rising order are
//! replaced by their distances.
//!
//! `guest-runtime/cpython/3.13/tables.c` goes the way back, with the distances first.

use std::ops::Range;

use anyhow::{Context, Result};

/// An encoder's table that follows from a decoder's. `mark` is what the encoder's codes have
/// besides.
struct Codec {
    module: &'static str,
    encoder: &'static str,
    decoder: &'static str,
    mark: u16,
}

const fn codec(
    module: &'static str,
    encoder: &'static str,
    decoder: &'static str,
    mark: u16,
) -> Codec {
    Codec {
        module,
        encoder,
        decoder,
        mark,
    }
}

/// As many as `CODECS` in `tables.c`.
const CODECS: [Codec; 11] = [
    codec("_codecs_cn", "gbcommon_encmap", "gb2312_decmap", 0),
    codec("_codecs_cn", "gbcommon_encmap", "gbkext_decmap", 0),
    codec("_codecs_cn", "gb18030ext_encmap", "gb18030ext_decmap", 0),
    codec("_codecs_hk", "big5hkscs_bmp_encmap", "big5hkscs_decmap", 0),
    codec("_codecs_jp", "jisxcommon_encmap", "jisx0208_decmap", 0),
    codec("_codecs_jp", "jisxcommon_encmap", "jisx0212_decmap", 0x8000),
    codec(
        "_codecs_jp",
        "jisx0213_bmp_encmap",
        "jisx0213_1_bmp_decmap",
        0,
    ),
    codec(
        "_codecs_jp",
        "jisx0213_bmp_encmap",
        "jisx0213_2_bmp_decmap",
        0x8000,
    ),
    codec("_codecs_kr", "cp949_encmap", "ksx1001_decmap", 0),
    codec("_codecs_kr", "cp949_encmap", "cp949ext_decmap", 0),
    codec("_codecs_tw", "big5_encmap", "big5_decmap", 0),
];

/// The table of the names of characters, which few programs ask for.
pub const NAMES: &str = "unicodedata.names";
/// The module that it is of, and what is in it: position to character, and back by two levels.
const OF_NAMES: &str = "unicodedata";
const CHARACTERS: &str = "dawg_pos_to_codepoint";
const INDEX: &str = "dawg_codepoint_to_pos_index1";
const POSITIONS: &str = "dawg_codepoint_to_pos_index2";

/// Words of the list that `tables.c` reads.
pub const WORDS: usize = CODECS.len() * CODEC + 4;
const CODEC: usize = 6;

/// A table's constant data while it is worked on.
pub struct Data<'a> {
    pub table: &'a str,
    /// Its place in the list of `tables.c`.
    pub number: u32,
    /// Address of the first byte.
    pub start: u32,
    pub bytes: Vec<u8>,
}

impl Data<'_> {
    fn read(&self, address: u32, length: u32) -> Result<u32> {
        let start = address.checked_sub(self.start).map(|start| start as usize);
        let bytes = start.and_then(|start| self.bytes.get(start..start + length as usize));
        let bytes = bytes.with_context(|| format!("no {address:#x} in `{}`", self.table))?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u32::from(*byte)))
    }

    fn change(&mut self, address: u32, change: u16) -> Result<()> {
        let value = self.read(address, 2)? as u16 ^ change;
        let start = (address - self.start) as usize;
        self.bytes[start..start + 2].copy_from_slice(&value.to_le_bytes());
        Ok(())
    }

    /// A row of a codec's table: where its entries are, the first and the last byte that it has one
    /// for.
    fn row(&self, table: u32, byte: u32) -> Result<(u32, u32, u32)> {
        let row = table + 8 * byte;
        Ok((
            self.read(row, 4)?,
            self.read(row + 4, 1)?,
            self.read(row + 5, 1)?,
        ))
    }

    fn codec(&mut self, encoder: u32, decoder: u32, mark: u16) -> Result<()> {
        for first in 0..256 {
            let (characters, bottom, top) = self.row(decoder, first)?;
            if characters == 0 {
                continue;
            }
            for second in bottom..=top {
                let character = self.read(characters + 2 * (second - bottom), 2)?;
                let (codes, bottom, top) = self.row(encoder, character >> 8)?;
                let low = character & 0xff;
                if codes != 0 && (bottom..=top).contains(&low) {
                    let code = (first << 8 | second) as u16 | mark;
                    self.change(codes + 2 * (low - bottom), !code)?;
                }
            }
        }
        Ok(())
    }

    /// Replaces numbers of 16 bits by their distances.
    fn distances(&mut self, range: &Range<u32>) -> Result<()> {
        for address in range.clone().step_by(2).skip(1).rev() {
            let before = self.read(address - 2, 2)?;
            let distance = self.read(address, 2)?.wrapping_sub(before) as u16;
            let start = (address - self.start) as usize;
            self.bytes[start..start + 2].copy_from_slice(&distance.to_le_bytes());
        }
        Ok(())
    }

    fn names(&mut self, characters: u32, count: u32, index: u32, positions: u32) -> Result<()> {
        for position in 0..count {
            let character = self.read(characters + 4 * position, 4)?;
            let page = self.read(index + (character >> 8), 1)?;
            let place = positions + 2 * (page << 8 | character & 0xff);
            // Characters without a name have the position after the last.
            self.change(place, (position ^ count) as u16)?;
        }
        Ok(())
    }
}

/// Replaces the entries that follow from others. `place` finds a constant of a module. Returns the
/// list for `tables.c`.
pub fn take_out(
    data: &mut [Data<'_>],
    place: impl Fn(&str, &str) -> Result<Range<u32>>,
) -> Result<Vec<u32>> {
    let mut list = Vec::with_capacity(WORDS);
    let mut rising = Vec::new();
    let find = |data: &[Data<'_>], name: &str| data.iter().position(|data| data.table == name);
    for Codec {
        module,
        encoder,
        decoder,
        mark,
    } in CODECS
    {
        let Some(index) = find(data, module) else {
            list.extend([0; CODEC]);
            continue;
        };
        let encoder = place(module, encoder)?.start;
        let characters = place(module, &format!("__{decoder}"))?;
        let decoder = place(module, decoder)?.start;
        data[index].codec(encoder, decoder, mark)?;
        list.extend([data[index].number, encoder, decoder, mark.into()]);
        list.extend([characters.start, u32::try_from(characters.len() / 2)?]);
        rising.push((index, characters));
    }
    for (index, characters) in rising {
        data[index].distances(&characters)?;
    }
    let names = find(data, NAMES).with_context(|| format!("no tables of `{NAMES}`"))?;
    let characters = place(OF_NAMES, CHARACTERS)?;
    let count = u32::try_from(characters.len() / 4)?;
    let index = place(OF_NAMES, INDEX)?.start;
    let positions = place(OF_NAMES, POSITIONS)?.start;
    data[names].names(characters.start, count, index, positions)?;
    list.extend([characters.start, count, index, positions]);
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_the_decoder_becomes_ones() {
        const BASE: u32 = 0x1000;
        const ENCODER: u32 = BASE + 2048;
        const CHARACTERS: u32 = BASE + 4096;
        const CODES: u32 = CHARACTERS + 4;
        let mut data = Data {
            table: "m",
            number: 0,
            start: BASE,
            bytes: vec![0; 4096 + 8],
        };
        let mut row = |at: u32, entries: u32, bottom: u8| {
            let at = (at - BASE) as usize;
            data.bytes[at..at + 4].copy_from_slice(&entries.to_le_bytes());
            data.bytes[at + 4..at + 6].copy_from_slice(&[bottom, bottom + 1]);
        };
        // The bytes 0x21 0x30 and 0x21 0x31 stand for U+0405 and U+0406.
        row(BASE + 8 * 0x21, CHARACTERS, 0x30);
        row(ENCODER + 8 * 4, CODES, 5);
        data.bytes[4096..].copy_from_slice(&[5, 4, 6, 4, 0x30, 0x21, 0x31, 0xa1]);
        let before = data.bytes.clone();
        data.codec(ENCODER, BASE, 0).unwrap();
        assert_eq!(data.bytes[4100..], [0xff, 0xff, 0xff, 0x7f]);
        data.codec(ENCODER, BASE, 0).unwrap();
        assert_eq!(data.bytes, before);
        assert!(data.codec(BASE + 8192, BASE, 0).is_err());
    }

    #[test]
    fn numbers_become_distances() {
        let mut data = Data {
            table: "m",
            number: 0,
            start: 16,
            bytes: vec![0xff, 1, 0, 2, 3, 2, 2, 2],
        };
        data.distances(&(16..24)).unwrap();
        assert_eq!(data.bytes, [0xff, 1, 1, 0, 3, 0, 0xff, 0xff]);
        assert!(data.distances(&(16..26)).is_err());
    }
}

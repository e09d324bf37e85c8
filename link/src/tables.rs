//! Packs the constant tables of big extension modules: they leave the module's data and come back
//! compressed.
//!
//! ```text
//! data segments:  .. | unicodedata's tables, 660 kB | ..
//! become:         .. | (zeros, not stored) | .. | hognose_tables: index, inverses, streams |
//! ```
//! `guest-runtime/cpython/3.13/tables.c` unpacks them to the same addresses when the extension
//! module is imported, or when what is in them is first asked for. The streams of some may be
//! *apart*: in a file instead of the module, which is smaller by them.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasm_encoder::{ConstExpr, DataCountSection, DataSection, RawSection};
use wasmparser::{DataKind, Operator, Parser, Payload};

use crate::inverses::{self, Data, NAMES};
use crate::lzma;

/// What is unpacked at once, in the order of the numbers in `tables.c`: modules, each an object
/// file of CPython's library, and the parts of the last, which the names of characters are between.
const TABLES: [&str; 8] = [
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    UNICODEDATA,
    BEHIND,
    NAMES,
];
const UNICODEDATA: &str = "unicodedata";
const BEHIND: &str = "unicodedata.behind";
/// What the names of characters consist of: nothing else is between the first and the last of
/// these.
const OF_NAMES: [&str; 7] = [
    "dawg_codepoint_to_pos_index1",
    "dawg_codepoint_to_pos_index2",
    "derived_name_ranges",
    "packed_name_dawg",
    "named_sequences",
    "name_aliases",
    "dawg_pos_to_codepoint",
];
/// Constants of no use here: a copy of the interpreter's first state, for a second start of Python
/// in the same process, and the help texts of the program `python`.
const DROPPED: [&str; 4] = [
    "(pystate.o):(.rodata.initial)",
    "(initconfig.o):(.rodata.usage_envvars)",
    "(initconfig.o):(.rodata.usage_help)",
    "(initconfig.o):(.rodata.usage_xoptions)",
];
/// The code that finds out where Python's files are when it starts. `tables.c` clears it for
/// snapshots.
const STARTING: &str = "(getpath.o):(.rodata._Py_M__getpath)";
/// Where `tables.c` has room for the index and the streams.
const ROOM: &str = "hognose_tables";
/// Words in an entry of the index: address and length of the data, address and length of the
/// stream.
const ENTRY: usize = 4;

/// Functions of CPython before which ours stand.
pub fn wrapped() -> impl Iterator<Item = String> {
    let modules = TABLES.iter().filter(|name| !name.contains('.'));
    let others = std::iter::once(String::from("PyCapsule_Import"));
    modules.map(|name| format!("PyInit_{name}")).chain(others)
}

/// A module with packed tables.
pub struct Packed {
    pub module: Vec<u8>,
    /// The streams that are apart, by the names of their tables.
    pub apart: BTreeMap<&'static str, Vec<u8>>,
}

/// The module with packed tables, those of `apart` not inside. `map` is the linker's map of it.
/// Without `xz` the tables stay as they are.
pub fn pack(module: &[u8], map: &str, apart: &[&str]) -> Result<Packed> {
    let room = chunks(map, &format!("(.bss.{ROOM})"))
        .next()
        .with_context(|| format!("no `{ROOM}` in the link"))?;
    let memory = Memory::of(module)?;
    let dropped = DROPPED.iter().flat_map(|name| chunks(map, name));
    let mut removed: Vec<_> = dropped.collect();
    let mut tables = Vec::new();
    if lzma::is_available() {
        for (number, table) in (0..).zip(TABLES) {
            // It is not in every link.
            let Some(place) = place(map, table)? else {
                continue;
            };
            tables.push(Data {
                table,
                number,
                start: place.start,
                bytes: memory.bytes(&place)?.to_vec(),
            });
            removed.push(place);
        }
    }
    let inverses = match tables.is_empty() {
        true => vec![0; inverses::WORDS],
        false => inverses::take_out(&mut tables, |module, name| constant(map, module, name))?,
    };
    let starting = chunks(map, STARTING).next();
    let starting = starting.context("no code in `getpath.o` in the link")?;
    let starting = [starting.start, u32::try_from(starting.len())?];
    let start = (TABLES.len() * ENTRY + inverses::WORDS + starting.len()) * 4;
    let mut index = Vec::new();
    let mut streams = Vec::new();
    let mut files = BTreeMap::new();
    for table in TABLES {
        let Some(data) = tables.iter().find(|data| data.table == table) else {
            index.extend([0; ENTRY * 4]);
            continue;
        };
        let stream = lzma::compress(&data.bytes, "dict=1MiB,lc=0,lp=1,pb=1")?;
        let (length, packed) = (data.bytes.len(), stream.len());
        let address = match apart.contains(&table) {
            true => {
                files.insert(table, stream);
                0
            }
            false => {
                let address = room.start as usize + start + streams.len();
                streams.extend(stream);
                address
            }
        };
        for word in [data.start as usize, length, address, packed] {
            index.extend(u32::try_from(word)?.to_le_bytes());
        }
    }
    index.extend(
        inverses
            .into_iter()
            .chain(starting)
            .flat_map(u32::to_le_bytes),
    );
    index.extend(streams);
    if index.len() > room.len() {
        bail!(
            "the packed tables take {} bytes, but `{ROOM}` has room for {}",
            index.len(),
            room.len()
        );
    }
    removed.sort_by_key(|range| range.start);
    Ok(Packed {
        module: memory.rewrite(module, &removed, (room.start, &index))?,
        apart: files,
    })
}

/// Where a table is, if it is in the link.
fn place(map: &str, table: &str) -> Result<Option<Range<u32>>> {
    if ![UNICODEDATA, BEHIND, NAMES].contains(&table) {
        return constants(map, table);
    }
    let Some(whole) = constants(map, UNICODEDATA)? else {
        return Ok(None);
    };
    let names = names(map)?;
    Ok(Some(match table {
        UNICODEDATA => whole.start..names.start,
        BEHIND => names.end..whole.end,
        _ => names,
    }))
}

/// Where the names of characters are.
fn names(map: &str) -> Result<Range<u32>> {
    let parts = OF_NAMES.iter().map(|name| constant(map, UNICODEDATA, name));
    let parts: Vec<_> = parts.collect::<Result<_>>()?;
    let start = parts.iter().map(|part| part.start).min();
    let end = parts.iter().map(|part| part.end).max();
    let span = start.unwrap_or_default()..end.unwrap_or_default();
    let other = own(map, UNICODEDATA)
        .filter_map(range)
        .find(|it| span.contains(&it.start) && !parts.contains(it));
    if let Some(other) = other {
        bail!("the constant at {other:x?} is among the names of characters, and none of them");
    }
    Ok(span)
}

/// Address ranges of the input chunks in the linker's map whose name ends so.
fn chunks<'a>(map: &'a str, end: &'a str) -> impl Iterator<Item = Range<u32>> + 'a {
    map.lines()
        .filter(move |line| line.ends_with(end))
        .filter_map(range)
}

/// Reads a line of the map: address, offset in the file, size, name.
fn range(line: &str) -> Option<Range<u32>> {
    let mut words = line.split_whitespace();
    let address = u32::from_str_radix(words.next()?, 16).ok()?;
    let size = u32::from_str_radix(words.nth(1)?, 16).ok()?;
    Some(address..address + size)
}

/// One constant of an extension module.
fn constant(map: &str, module: &str, name: &str) -> Result<Range<u32>> {
    chunks(map, &format!("({module}.o):(.rodata.{name})"))
        .next()
        .with_context(|| format!("no constant `{name}` of `{module}` in the link"))
}

/// The constant data of an extension module's object file, if it is in the link. The linker lays it
/// out without gaps but for alignment.
fn constants(map: &str, name: &str) -> Result<Option<Range<u32>>> {
    let object = format!("({name}.o):(.rodata.");
    let ranges: Vec<_> = own(map, name).filter_map(range).collect();
    let (Some(first), Some(last)) = (ranges.first(), ranges.last()) else {
        return Ok(None);
    };
    let whole = first.start..last.end;
    let all = map
        .lines()
        .filter(|line| line.contains("):(") && !line.contains(&object))
        .filter_map(range);
    if all
        .into_iter()
        .any(|other| !other.is_empty() && whole.contains(&other.start))
    {
        bail!("the constant data of `{name}` is not in one piece");
    }
    Ok(Some(whole))
}

/// The lines of the map for the constants of a module's object file. Texts of single bytes and the
/// like are shared between modules and do not matter.
fn own<'a>(map: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let object = format!("({name}.o):(.rodata.");
    map.lines().filter(move |line| {
        line.contains(&object) && !line.contains(":(.rodata..L.str") && !line.ends_with("__doc__)")
    })
}

/// A module's active data segments: addresses and bytes.
struct Memory<'a> {
    segments: Vec<(u32, &'a [u8])>,
}

impl<'a> Memory<'a> {
    fn of(module: &'a [u8]) -> Result<Memory<'a>> {
        let mut segments = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let Payload::DataSection(section) = payload? else {
                continue;
            };
            for data in section {
                let data = data?;
                let DataKind::Active {
                    memory_index: 0,
                    offset_expr,
                } = data.kind
                else {
                    bail!("a data segment is not active");
                };
                let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                else {
                    bail!("a data segment has no constant address");
                };
                segments.push((value.cast_unsigned(), data.data));
            }
        }
        Ok(Memory { segments })
    }

    fn bytes(&self, range: &Range<u32>) -> Result<&'a [u8]> {
        self.segments
            .iter()
            .find_map(|(address, data)| {
                let start = range.start.checked_sub(*address)? as usize;
                data.get(start..start + range.len())
            })
            .with_context(|| format!("no data segment holds {range:x?}"))
    }

    /// The module without the bytes of `removed` (sorted), and with a segment more.
    fn rewrite(
        &self,
        module: &[u8],
        removed: &[Range<u32>],
        added: (u32, &[u8]),
    ) -> Result<Vec<u8>> {
        let mut data = DataSection::new();
        let mut segment = |address: u32, bytes: &[u8]| {
            if !bytes.is_empty() {
                data.active(
                    0,
                    &ConstExpr::i32_const(address.cast_signed()),
                    bytes.iter().copied(),
                );
            }
        };
        for (address, bytes) in &self.segments {
            let end = address + u32::try_from(bytes.len())?;
            let mut from = *address;
            for range in removed
                .iter()
                .filter(|range| (*address..end).contains(&range.start))
            {
                segment(
                    from,
                    &bytes[(from - address) as usize..(range.start - address) as usize],
                );
                from = range.end;
            }
            segment(from, &bytes[(from - address) as usize..]);
        }
        segment(added.0, added.1);

        let mut output = wasm_encoder::Module::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            match &payload {
                Payload::DataSection(_) => {
                    output.section(&data);
                }
                Payload::DataCountSection { .. } => {
                    output.section(&DataCountSection { count: data.len() });
                }
                _ => {
                    if let Some((id, range)) = payload.as_section() {
                        output.section(&RawSection {
                            id,
                            data: &module[range],
                        });
                    }
                }
            }
        }
        Ok(output.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "\
    Addr      Off     Size Out     In      Symbol
     100       10       20         lib.a(a.o):(.rodata.x)
     120       30       10         lib.a(unicodedata.o):(.rodata.one)
     130       40        4         lib.a(unicodedata.o):(.rodata.two)
     134       44        4                 two
     140       50        4         lib.a(b.o):(.rodata.y)
     150        0      100         tables.o:(.bss.hognose_tables)
";

    #[test]
    fn constants_are_one_range() {
        assert_eq!(constants(MAP, "unicodedata").unwrap(), Some(0x120..0x134));
        assert_eq!(constants(MAP, "_codecs_jp").unwrap(), None);
        let split = MAP.replace(
            "134       44        4                 two",
            "12f        0        1         lib.a(c.o):(.rodata.z)",
        );
        assert!(constants(&split, "unicodedata").is_err());
    }

    #[test]
    fn names_are_between_the_other_constants() {
        let line = |(at, name): (usize, &str)| {
            format!("{at:x} 0 10 lib.a(unicodedata.o):(.rodata.{name})\n")
        };
        let names = ["index1"].iter().chain(&OF_NAMES).chain(&["comp_data"]);
        let map: String = (16..).step_by(16).zip(names.copied()).map(line).collect();
        let place = |map: &str, table| place(map, table).map(Option::unwrap);
        assert_eq!(place(&map, UNICODEDATA).unwrap(), 0x10..0x20);
        assert_eq!(place(&map, NAMES).unwrap(), 0x20..0x90);
        assert_eq!(place(&map, BEHIND).unwrap(), 0x90..0xa0);
        let mixed = map
            .replace("comp_data", "name_aliases")
            .replacen("name_aliases", "x", 1);
        assert!(place(&mixed, NAMES).is_err());
    }

    #[test]
    fn room_is_found() {
        assert_eq!(
            chunks(MAP, "(.bss.hognose_tables)").next(),
            Some(0x150..0x250)
        );
    }

    #[test]
    fn removed_bytes_leave_their_segment() {
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(16), *b"abcdefgh");
        let mut memories = wasm_encoder::MemorySection::new();
        memories.memory(wasm_encoder::MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut module = wasm_encoder::Module::new();
        module.section(&memories).section(&data);
        let module = module.finish();
        let packed = Memory::of(&module)
            .unwrap()
            .rewrite(&module, &[18..20, 22..24], (40, b"xy"))
            .unwrap();
        let memory = Memory::of(&packed).unwrap();
        assert_eq!(
            memory.segments,
            [(16, &b"ab"[..]), (20, b"ef"), (40, b"xy")]
        );
    }
}

//! Writes the joined module: the runtime's sections as they are, and what the objects add at the
//! end of each.

use super::error::Unjoined;
use super::list::{LIST, Listed};
use super::part::Part;
use super::place::{PAGE, Places};
use super::relocate;
use super::runtime::{OBJECTS, Runtime};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, DataCountSection, DataSection, ElementSection, Elements, Encode,
    ExportSection, Function, FunctionSection, MemorySection, MemoryType, Module, RawSection,
    RefType, SectionId, TableSection, TableType, TypeSection,
};
use wasmparser::{ExternalKind, FuncType};

const WORD: u32 = 4;
/// The function that starts the C library.
const START: &str = "_initialize";

/// What is added to a section: how many items, and their bytes.
#[derive(Default)]
struct Added {
    count: u32,
    bytes: Vec<u8>,
}

impl Added {
    /// The items of a section.
    fn of(count: u32, section: &impl Encode) -> Added {
        let mut bytes = Vec::new();
        section.encode(&mut bytes);
        // Its size and the number of items come first.
        let skipped = [0, 0]
            .into_iter()
            .fold(0, |at, _: i32| number(&bytes, at).1);
        Added {
            count,
            bytes: bytes.split_off(skipped),
        }
    }

    /// The contents of a section with these at its end.
    fn after(&self, old: &[u8]) -> Vec<u8> {
        let (count, start) = number(old, 0);
        let mut contents = Vec::with_capacity(old.len() + self.bytes.len() + 8);
        (count + self.count).encode(&mut contents);
        contents.extend(&old[start..]);
        contents.extend(&self.bytes);
        contents
    }
}

/// A number, and where it ends. The bytes were read before.
fn number(bytes: &[u8], start: usize) -> (u32, usize) {
    let mut value = 0;
    for (position, byte) in bytes[start..].iter().enumerate().take(5) {
        value |= u32::from(byte & 0x7f) << (7 * position);
        if byte & 0x80 == 0 {
            return (value, start + position + 1);
        }
    }
    (value, bytes.len())
}

/// Addresses, and the bytes that belong there.
type Patches = Vec<(u32, Vec<u8>)>;

/// The module, and what makes the memory of one with all parts into its own.
pub(super) fn module(
    mut places: Places<'_, '_>,
    parts: &[Part<'_>],
    listed: &[Listed],
    constructors: &[u32],
    exports: &[&str],
) -> Result<(Vec<u8>, Patches), Unjoined> {
    let runtime = places.runtime;
    let mut patches = Patches::new();
    let mut data = data(&mut places, parts, &mut patches)?;
    list(&mut places, listed, &mut data, &mut patches)?;
    let (code, start) = code(&mut places, parts, constructors)?;
    let mut functions = FunctionSection::new();
    for ty in &places.functions {
        functions.function(*ty);
    }
    let mut types = TypeSection::new();
    for ty in &places.types {
        let ty = RoundtripReencoder.func_type(ty.clone());
        types.ty().func_type(&ty.map_err(|_| missing("types"))?);
    }
    let added = [
        (SectionId::Type, Added::of(types.len(), &types)),
        (SectionId::Function, Added::of(functions.len(), &functions)),
        (SectionId::Element, elements(&places)),
        (SectionId::Code, Added::of(code.len(), &code)),
        (SectionId::Data, Added::of(data.len(), &data)),
    ];
    let mut out = Module::new();
    for (id, range) in &runtime.sections {
        let old = &runtime.bytes[range.clone()];
        let is = |section: SectionId| *id == u8::from(section);
        if let Some((_, added)) = added.iter().find(|(section, _)| is(*section)) {
            out.section(&RawSection {
                id: *id,
                data: &added.after(old),
            });
        } else if is(SectionId::Table) {
            out.section(&table(&places));
        } else if is(SectionId::Memory) {
            out.section(&memory(&places));
        } else if is(SectionId::Export) {
            out.section(&kept(runtime, exports, start)?);
        } else if is(SectionId::DataCount) {
            let count = runtime.data.len() as u32 + data.len();
            out.section(&DataCountSection { count });
        } else {
            out.section(&RawSection { id: *id, data: old });
        }
    }
    Ok((out.finish(), patches))
}

fn missing(what: &str) -> Unjoined {
    Unjoined::Runtime(what.to_owned())
}

/// The segments of all objects that are used. Those of others are looked at, too, for their places
/// in the table.
fn data(
    places: &mut Places<'_, '_>,
    parts: &[Part<'_>],
    patches: &mut Patches,
) -> Result<DataSection, Unjoined> {
    let mut data = DataSection::new();
    for (number, part) in parts.iter().enumerate() {
        let Part {
            object, reached, ..
        } = part;
        for (index, segment) in object.segments.iter().enumerate() {
            let has_bytes = segment.data.iter().any(|byte| *byte != 0)
                || !object.relocations(&segment.range).is_empty();
            if reached.segments[index] && has_bytes {
                let bytes = relocate::segment(places, (number, object), &segment.range)?;
                let address = places.segment(number, index);
                match part.used {
                    true => active(&mut data, address, bytes),
                    false => patches.push((address, vec![0; bytes.len()])),
                }
            }
        }
    }
    Ok(data)
}

fn active(data: &mut DataSection, address: u32, bytes: Vec<u8>) {
    data.active(0, &ConstExpr::i32_const(address.cast_signed()), bytes);
}

/// The list of modules, and their names.
fn list(
    places: &mut Places<'_, '_>,
    listed: &[Listed],
    data: &mut DataSection,
    patches: &mut Patches,
) -> Result<(), Unjoined> {
    let address = places
        .runtime
        .address(LIST)
        .ok_or_else(|| missing("list of modules"))?;
    let used = listed.iter().filter(|module| module.used).count();
    let mut words = vec![used as u32];
    for module in listed {
        let name = places.room(module.name.len() as u32, 0);
        let slot = places.slot(module.init);
        if module.used {
            active(data, name, module.name.clone());
            words.extend([name, slot]);
        } else {
            patches.push((name, vec![0; module.name.len()]));
        }
    }
    let bytes = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect();
    active(data, address + WORD, bytes(&words));
    if used < listed.len() {
        words.resize(1 + 2 * listed.len(), 0);
        patches.push((address + WORD, bytes(&words)));
    }
    Ok(())
}

/// The code of all objects, and the function that starts the C library, if it is another now.
fn code(
    places: &mut Places<'_, '_>,
    parts: &[Part<'_>],
    constructors: &[u32],
) -> Result<(CodeSection, Option<u32>), Unjoined> {
    let mut code = CodeSection::new();
    let mut trap = Function::new([]);
    trap.instructions().unreachable().end();
    let mut next = places.runtime.functions.len() as u32;
    for (number, part) in parts.iter().enumerate() {
        let Part {
            object, reached, ..
        } = part;
        // What stands in for imports comes before an object's own functions.
        let own = object.bodies.iter().zip(&reached.functions);
        let bodies = own.filter(|(_, reached)| **reached).map(|(body, _)| body);
        while places.is_stand_in(next) {
            code.function(&trap);
            next += 1;
        }
        for body in bodies {
            let body = relocate::body(places, (number, object), body)?;
            match part.used {
                true => code.raw(&body),
                false => code.function(&trap),
            };
            next += 1;
        }
    }
    if constructors.is_empty() {
        return Ok((code, None));
    }
    let start = places
        .runtime
        .function(OBJECTS, START)
        .ok_or_else(|| missing(START))?;
    let ty = places.ty(&FuncType::new([], []));
    let mut body = Function::new([]);
    body.instructions().call(start);
    for constructor in constructors {
        body.instructions().call(*constructor);
    }
    body.instructions().end();
    code.function(&body);
    Ok((code, Some(places.function(ty))))
}

fn elements(places: &Places<'_, '_>) -> Added {
    let mut elements = ElementSection::new();
    let mut slot = places.runtime.table;
    let same = |a: &u32, b: &u32| places.is_left_out(*a) == places.is_left_out(*b);
    for functions in places.slots.chunk_by(same) {
        if !places.is_left_out(functions[0]) {
            let start = ConstExpr::i32_const(slot.cast_signed());
            elements.active(None, &start, Elements::Functions(functions.into()));
        }
        slot += functions.len() as u32;
    }
    Added::of(elements.len(), &elements)
}

fn table(places: &Places<'_, '_>) -> TableSection {
    let entries = u64::from(places.runtime.table) + places.slots.len() as u64;
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: entries,
        maximum: Some(entries),
        table64: false,
        shared: false,
    });
    tables
}

fn memory(places: &Places<'_, '_>) -> MemorySection {
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: places.end.div_ceil(PAGE).into(),
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    memories
}

/// The exports that stay: memory, table, and those that are named.
fn kept(
    runtime: &Runtime<'_>,
    exports: &[&str],
    start: Option<u32>,
) -> Result<ExportSection, Unjoined> {
    let mut kept = ExportSection::new();
    for export in &runtime.exports {
        let stays = match export.kind {
            ExternalKind::Memory | ExternalKind::Table => true,
            _ => exports.contains(&export.name),
        };
        if !stays {
            continue;
        }
        let index = match start {
            Some(start) if export.name == START => start,
            _ => export.index,
        };
        let kind = RoundtripReencoder.export_kind(export.kind);
        kept.export(export.name, kind.map_err(|_| missing("exports"))?, index);
    }
    Ok(kept)
}

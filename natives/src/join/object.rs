//! An object, taken apart: index spaces, symbols, and relocations.

use super::error::Unjoined;
use std::ops::Range;
use wasmparser::{
    BinaryReaderError, CompositeInnerType, DefinedDataSymbol, FuncType, KnownCustom, Linking,
    Parser, Payload, RelocationEntry, RelocationType, SymbolFlags, SymbolInfo, TypeRef,
};

/// An object.
#[derive(Default)]
pub(super) struct Object<'a> {
    pub package: &'a str,
    pub bytes: &'a [u8],
    pub types: Vec<FuncType>,
    /// Imported functions: module, name, and type.
    pub imports: Vec<(&'a str, &'a str, u32)>,
    /// Types of the functions that it defines.
    pub functions: Vec<u32>,
    /// Where the bodies are in `bytes`, without their sizes.
    pub bodies: Vec<Range<usize>>,
    pub segments: Vec<Segment<'a>>,
    pub symbols: Vec<Symbol<'a>>,
    /// Constructors: their priority and symbol.
    pub inits: Vec<(u32, u32)>,
    /// Relocations by their place in `bytes`.
    pub relocations: Vec<Relocation>,
}

/// Bytes of memory.
pub(super) struct Segment<'a> {
    pub data: &'a [u8],
    /// Where they are in the object.
    pub range: Range<usize>,
    /// A power of two.
    pub alignment: u32,
}

/// What a symbol stands for.
#[derive(Clone, Copy)]
pub(super) enum Symbol<'a> {
    /// A function by its index, imported ones first.
    Function {
        name: &'a str,
        index: u32,
        weak: bool,
    },
    /// A place in a segment, or the runtime's.
    Data {
        name: &'a str,
        place: Option<DefinedDataSymbol>,
        weak: bool,
    },
    /// A global by its name; objects define none.
    Global { name: &'a str },
    /// The one table.
    Table,
    /// A tag of exceptions.
    Tag,
    /// A section, of which debug information speaks.
    Section,
}

/// A place that depends on where something is.
#[derive(Clone, Copy)]
pub(super) struct Relocation {
    /// Where in the object.
    pub place: usize,
    pub kind: RelocationType,
    /// A symbol, or a type.
    pub index: u32,
    pub addend: i64,
}

/// Where sections begin, by their number.
#[derive(Default)]
struct Sections {
    count: u32,
    code: Option<(u32, usize)>,
    data: Option<(u32, usize)>,
}

impl<'a> Object<'a> {
    /// Reads the object of a package.
    pub fn read(package: &'a str, bytes: &'a [u8]) -> Result<Object<'a>, Unjoined> {
        let mut object = Object {
            package,
            bytes,
            ..Object::default()
        };
        let mut sections = Sections::default();
        for payload in Parser::new(0).parse_all(bytes) {
            let added = payload.and_then(|payload| object.add(payload, &mut sections));
            added.map_err(|error| Unjoined::Unreadable {
                of: package.to_owned(),
                error,
            })?;
        }
        object
            .relocations
            .sort_by_key(|relocation| relocation.place);
        let fits = object.bodies.len() == object.functions.len();
        match fits && !object.symbols.is_empty() {
            true => Ok(object),
            false => Err(object.unfit("no symbols")),
        }
    }

    /// It has what a runtime cannot have.
    pub fn unfit(&self, what: &str) -> Unjoined {
        Unjoined::Unfit {
            package: self.package.to_owned(),
            what: what.to_owned(),
        }
    }

    /// The relocations of a range.
    pub fn relocations(&self, range: &Range<usize>) -> &[Relocation] {
        let before = |end: usize| self.relocations.partition_point(|entry| entry.place < end);
        &self.relocations[before(range.start)..before(range.end)]
    }

    /// The symbol of a relocation.
    pub fn symbol(&self, index: u32) -> Result<Symbol<'a>, Unjoined> {
        let symbol = self.symbols.get(index as usize).copied();
        symbol.ok_or_else(|| self.unfit("a relocation without a symbol"))
    }

    /// The type of a function, imported ones first.
    pub fn function_type(&self, index: u32) -> Result<&FuncType, Unjoined> {
        let index = index as usize;
        let ty = match index.checked_sub(self.imports.len()) {
            Some(defined) => self.functions.get(defined).copied(),
            None => self.imports.get(index).map(|(_, _, ty)| *ty),
        };
        let ty = ty.and_then(|ty| self.types.get(ty as usize));
        ty.ok_or_else(|| self.unfit("a function without a type"))
    }

    fn add(
        &mut self,
        payload: Payload<'a>,
        sections: &mut Sections,
    ) -> Result<(), BinaryReaderError> {
        if payload.as_section().is_some() {
            sections.count += 1;
        }
        let number = sections.count.saturating_sub(1);
        match payload {
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group?.types() {
                        if let CompositeInnerType::Func(function) = &ty.composite_type.inner {
                            self.types.push(function.clone());
                        }
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(ty) = import.ty {
                        self.imports.push((import.module, import.name, ty));
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::CodeSectionStart { range, .. } => sections.code = Some((number, range.start)),
            Payload::CodeSectionEntry(body) => self.bodies.push(body.range()),
            Payload::DataSection(section) => {
                sections.data = Some((number, section.range().start));
                for data in section {
                    let data = data?;
                    self.segments.push(Segment {
                        data: data.data,
                        range: data.range.end - data.data.len()..data.range.end,
                        alignment: 0,
                    });
                }
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Linking(linking) => {
                    for part in linking.subsections() {
                        self.link(part?)?;
                    }
                }
                KnownCustom::Reloc(reader) => {
                    let of = Some(reader.section_index());
                    let start = [sections.code, sections.data].into_iter().flatten();
                    let start = start.clone().find(|(number, _)| Some(*number) == of);
                    // Other sections are not kept.
                    let Some((_, start)) = start else {
                        return Ok(());
                    };
                    for entry in reader.entries() {
                        self.relocations.push(relocation(entry?, start));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn link(&mut self, part: Linking<'a>) -> Result<(), BinaryReaderError> {
        match part {
            Linking::SegmentInfo(segments) => {
                for (segment, info) in self.segments.iter_mut().zip(segments) {
                    segment.alignment = info?.alignment;
                }
            }
            Linking::InitFuncs(functions) => {
                for function in functions {
                    let function = function?;
                    self.inits.push((function.priority, function.symbol_index));
                }
            }
            Linking::SymbolTable(symbols) => {
                for symbol in symbols {
                    let symbol = self.read_symbol(symbol?);
                    self.symbols.push(symbol);
                }
            }
            // Groups are decided when the objects of a package become one.
            Linking::ComdatInfo(_) | Linking::Unknown { .. } => {}
        }
        Ok(())
    }

    fn read_symbol(&self, symbol: SymbolInfo<'a>) -> Symbol<'a> {
        let is_weak = |flags: SymbolFlags| flags.contains(SymbolFlags::BINDING_WEAK);
        match symbol {
            SymbolInfo::Func { flags, index, name } => {
                // Without a name of its own it has that of its import.
                let import = self.imports.get(index as usize).map(|(_, name, _)| *name);
                Symbol::Function {
                    name: name.or(import).unwrap_or_default(),
                    index,
                    weak: is_weak(flags),
                }
            }
            SymbolInfo::Data {
                flags,
                name,
                symbol,
            } => Symbol::Data {
                name,
                place: symbol.filter(|_| !flags.contains(SymbolFlags::UNDEFINED)),
                weak: is_weak(flags),
            },
            // An import's name: the stack pointer's, mostly.
            SymbolInfo::Global { name, .. } => Symbol::Global {
                name: name.unwrap_or("__stack_pointer"),
            },
            SymbolInfo::Table { .. } => Symbol::Table,
            SymbolInfo::Event { .. } => Symbol::Tag,
            SymbolInfo::Section { .. } => Symbol::Section,
        }
    }
}

/// A relocation of a section that starts there.
fn relocation(entry: RelocationEntry, start: usize) -> Relocation {
    Relocation {
        place: start + entry.offset as usize,
        kind: entry.ty,
        index: entry.index,
        addend: entry.addend,
    }
}

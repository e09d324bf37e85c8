//! Makes a pre-linked object fit to be linked beside others: all that it defines is local but the
//! functions that make modules, whose names become unique.

use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::{CustomSection, Encode, Module, RawSection};
use wasmparser::{
    FromReader, KnownCustom, Linking, LinkingSectionReader, Parser, Payload, SectionLimited,
    SymbolFlags, SymbolInfo, TypeRef,
};

// The tool conventions of WebAssembly for object files (Linking.md).
const LINKING: &str = "linking";
const VERSION: u32 = 2;
const SEGMENT_INFO: u8 = 5;
const INIT_FUNCS: u8 = 6;
const SYMBOL_TABLE: u8 = 8;
const FUNCTION: u8 = 0;
const DATA: u8 = 1;
const GLOBAL: u8 = 2;
const SECTION: u8 = 3;
const EVENT: u8 = 4;
const TABLE: u8 = 5;

/// What an object must leave to the runtime: two allocators would not know each other's blocks.
const ALLOCATOR: [&str; 7] = [
    "malloc",
    "calloc",
    "realloc",
    "free",
    "aligned_alloc",
    "posix_memalign",
    "cabi_realloc",
];

/// The symbol of the function that makes a module. Dots stay, so that no two modules share one.
pub fn init_symbol(module: &str) -> String {
    format!("PyInit_{module}")
}

/// An object that can be linked beside others.
#[derive(Debug)]
pub struct Isolated {
    /// The object.
    pub object: Vec<u8>,
    /// What it needs of the runtime, sorted.
    pub needs: Vec<String>,
}

/// An object that cannot be made fit.
#[derive(Debug, thiserror::Error)]
pub enum BadObject {
    /// No object file.
    #[error("the object cannot be read: {0}")]
    Unreadable(#[from] wasmparser::BinaryReaderError),
    /// A module without symbols, as after the final link.
    #[error("there are no symbols in it: expected the result of `wasm-ld -r`")]
    NoSymbols,
    /// A function that is to make a module is not there.
    #[error("there is no function `{init}`, to make the module `{module}`{}", among(.found))]
    NoInit {
        /// The function.
        init: String,
        /// The module's dotted name.
        module: String,
        /// The functions of that kind that are there.
        found: Vec<String>,
    },
    /// It brings an allocator.
    #[error(
        "it defines `{0}`, and must leave memory to the runtime's allocator: link it without libc"
    )]
    Allocator(String),
    /// A kind of linking data that this program does not know.
    #[error("its section `linking` has a part of kind {0}, which is unknown")]
    Part(u8),
}

fn among(found: &[String]) -> String {
    match found.is_empty() {
        true => String::new(),
        false => format!(" (there are: `{}`)", found.join("`, `")),
    }
}

/// Makes all symbols local but those of `modules`: dotted names by the functions that make them,
/// as they are called in the object.
///
/// # Errors
/// When it is no relocatable object, lacks one of the functions, or brings an allocator.
pub fn isolate(object: &[u8], modules: &BTreeMap<&str, &str>) -> Result<Isolated, BadObject> {
    let mut symbols = Symbols {
        object,
        modules,
        imports: Vec::new(),
        inits: BTreeSet::new(),
        needs: BTreeSet::new(),
    };
    let mut isolated = Module::new();
    let mut has_symbols = false;
    for payload in Parser::new(0).parse_all(object) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = &payload {
            for import in imports.clone().into_imports() {
                let import = import?;
                if let TypeRef::Func(_) = import.ty {
                    symbols.imports.push(import.name.to_owned());
                }
            }
        }
        if let Payload::CustomSection(section) = &payload
            && let KnownCustom::Linking(linking) = section.as_known()
        {
            let data = symbols.linking(linking, &mut has_symbols)?;
            isolated.section(&CustomSection {
                name: LINKING.into(),
                data: data.into(),
            });
        } else if is_names(&payload) {
            // Those that a linker gave twice are refused by the next.
        } else if let Some((id, range)) = payload.as_section() {
            let data = object.get(range).unwrap_or_default();
            isolated.section(&RawSection { id, data });
        }
    }
    if !has_symbols {
        return Err(BadObject::NoSymbols);
    }
    let missing = modules
        .iter()
        .find(|(init, _)| !symbols.inits.contains(**init));
    if let Some((init, module)) = missing {
        let found = symbols.inits.into_iter();
        return Err(BadObject::NoInit {
            init: (*init).to_owned(),
            module: (*module).to_owned(),
            found: found.collect(),
        });
    }
    Ok(Isolated {
        object: isolated.finish(),
        needs: symbols.needs.into_iter().collect(),
    })
}

/// Names of functions for debuggers, which symbols do not need.
fn is_names(payload: &Payload<'_>) -> bool {
    matches!(payload, Payload::CustomSection(section) if section.name() == "name")
}

/// What is learned of an object's symbols on the way.
struct Symbols<'a> {
    object: &'a [u8],
    /// The names of imported functions.
    imports: Vec<String>,
    modules: &'a BTreeMap<&'a str, &'a str>,
    /// Functions that make modules, as they were called.
    inits: BTreeSet<String>,
    needs: BTreeSet<String>,
}

impl Symbols<'_> {
    /// The section's new contents. Groups of duplicates (COMDAT) are left out: the linker would
    /// drop one package's copy in favour of another's, to which local symbols cannot refer.
    fn linking(
        &mut self,
        section: LinkingSectionReader<'_>,
        has_symbols: &mut bool,
    ) -> Result<Vec<u8>, BadObject> {
        let mut data = Vec::new();
        VERSION.encode(&mut data);
        for part in section.subsections() {
            let (kind, contents) = match part? {
                Linking::SegmentInfo(segments) => (SEGMENT_INFO, unchanged(self.object, &segments)),
                Linking::InitFuncs(functions) => (INIT_FUNCS, unchanged(self.object, &functions)),
                Linking::SymbolTable(table) => {
                    *has_symbols = true;
                    let mut contents = Vec::new();
                    table.count().encode(&mut contents);
                    for symbol in table {
                        self.symbol(&symbol?, &mut contents)?;
                    }
                    (SYMBOL_TABLE, contents)
                }
                Linking::ComdatInfo(_) => continue,
                Linking::Unknown { ty, .. } => return Err(BadObject::Part(ty)),
            };
            data.push(kind);
            contents.as_slice().encode(&mut data);
        }
        Ok(data)
    }

    fn symbol(&mut self, symbol: &SymbolInfo<'_>, out: &mut Vec<u8>) -> Result<(), BadObject> {
        match *symbol {
            SymbolInfo::Func { flags, index, name } => {
                self.indexed(FUNCTION, flags, index, name, out)?
            }
            SymbolInfo::Global { flags, index, name } => {
                self.indexed(GLOBAL, flags, index, name, out)?
            }
            SymbolInfo::Event { flags, index, name } => {
                self.indexed(EVENT, flags, index, name, out)?
            }
            SymbolInfo::Table { flags, index, name } => {
                self.indexed(TABLE, flags, index, name, out)?
            }
            SymbolInfo::Data {
                flags,
                name,
                symbol,
            } => {
                if flags.contains(SymbolFlags::UNDEFINED) {
                    self.needs.insert(name.to_owned());
                }
                out.push(DATA);
                local(flags).bits().encode(out);
                name.encode(out);
                if let Some(place) = symbol {
                    for number in [place.index, place.offset, place.size] {
                        number.encode(out);
                    }
                }
            }
            SymbolInfo::Section { flags, section } => {
                out.push(SECTION);
                flags.bits().encode(out);
                section.encode(out);
            }
        }
        Ok(())
    }

    /// A symbol that stands for an item of an index space.
    fn indexed(
        &mut self,
        kind: u8,
        flags: SymbolFlags,
        index: u32,
        name: Option<&str>,
        out: &mut Vec<u8>,
    ) -> Result<(), BadObject> {
        let given = name.unwrap_or_default();
        if kind == FUNCTION {
            self.function(flags, index, given)?;
        }
        let module = self.modules.get(given);
        let module = module.filter(|_| kind == FUNCTION && is_visible(flags));
        out.push(kind);
        let (flags, name) = match module {
            // Hidden symbols and weak ones would not be found, or be replaced by others'.
            Some(module) => (
                flags - SymbolFlags::VISIBILITY_HIDDEN - SymbolFlags::BINDING_WEAK,
                Some(init_symbol(module)),
            ),
            None => (local(flags), name.map(str::to_owned)),
        };
        flags.bits().encode(out);
        index.encode(out);
        if let Some(name) = name {
            name.as_str().encode(out);
        }
        Ok(())
    }

    /// Remembers what is needed and what makes modules, and refuses an allocator.
    fn function(&mut self, flags: SymbolFlags, index: u32, name: &str) -> Result<(), BadObject> {
        if flags.contains(SymbolFlags::UNDEFINED) {
            // Without a name of its own it has that of its import.
            let import = self.imports.get(index as usize).map(String::as_str);
            let needed = if name.is_empty() { import } else { Some(name) };
            self.needs.extend(needed.map(str::to_owned));
        } else if is_visible(flags) {
            if ALLOCATOR.contains(&name) {
                return Err(BadObject::Allocator(name.to_owned()));
            }
            if name.starts_with("PyInit_") {
                self.inits.insert(name.to_owned());
            }
        }
        Ok(())
    }
}

/// Whether other objects could refer to it: defined, and not local.
fn is_visible(flags: SymbolFlags) -> bool {
    !flags.intersects(SymbolFlags::UNDEFINED | SymbolFlags::BINDING_LOCAL)
}

/// The flags of a local symbol, where it is defined.
fn local(flags: SymbolFlags) -> SymbolFlags {
    match flags.contains(SymbolFlags::UNDEFINED) {
        true => flags,
        false => (flags - SymbolFlags::BINDING_WEAK) | SymbolFlags::BINDING_LOCAL,
    }
}

/// A list as it is: its length, and the bytes of its items.
fn unchanged<'a, T: FromReader<'a>>(object: &[u8], list: &SectionLimited<'a, T>) -> Vec<u8> {
    let mut contents = Vec::new();
    list.count().encode(&mut contents);
    contents.extend(object.get(items(list)).unwrap_or_default());
    contents
}

/// Where the items of a list are.
fn items<'a, T: FromReader<'a>>(list: &SectionLimited<'a, T>) -> std::ops::Range<usize> {
    list.original_position()..list.range().end
}

#[cfg(test)]
mod tests;

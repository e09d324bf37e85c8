//! Guests, and what they bring as an object file that the runtime reads: `hognose_guests` in
//! `guest-runtime/src/guests.rs`.
//!
//! ```text
//! hognose_guests:  whether Rust owns what `cabi_realloc` gives | number of modules
//!                  | (name, function that makes it).. | names..
//! ```

use std::path::{Path, PathBuf};
use wasm_encoder::{
    ConstExpr, CustomSection, DataSection, Encode, EntityType, ImportSection, MemoryType,
    TypeSection, ValType,
};

/// Objects and libraries that are linked with CPython, and what of them Python or the host sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guest {
    /// The native package that it is, whose share of the module is said; empty for others.
    pub package: String,
    /// Object files and static libraries.
    pub files: Vec<PathBuf>,
    /// Core functions of the world that the module exports.
    pub exports: Vec<String>,
    /// Python modules.
    pub modules: Vec<Module>,
    /// Whether its code takes over blocks of `cabi_realloc`, as that of wit-bindgen does.
    pub owns_blocks: bool,
}

/// A Python module that a guest has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its name, with dots where it is in a package.
    pub name: String,
    /// The function that makes it.
    pub init: String,
}

impl Guest {
    /// The Rust half of the runtime, and nothing else.
    pub fn stock(library: &Path) -> Guest {
        Guest {
            files: vec![library.to_owned()],
            ..Guest::default()
        }
    }

    /// Whether neither Python nor the host sees anything of it.
    pub fn is_stock(&self) -> bool {
        self.exports.is_empty() && self.modules.is_empty() && !self.owns_blocks
    }
}

impl Module {
    /// A module whose function has the usual name: `PyInit_` and the last part of its own.
    pub fn named(name: &str) -> Module {
        let last = name.rsplit('.').next().unwrap_or(name);
        Module {
            name: name.to_owned(),
            init: format!("PyInit_{last}"),
        }
    }
}

/// The symbol.
pub(crate) const NAME: &str = "hognose_guests";
/// Words before the list of modules, and in each of its entries.
const HEAD: usize = 2;
const ENTRY: usize = 2;
const WORD: usize = 4;

// The tool conventions of WebAssembly for object files (Linking.md).
const LINKING_VERSION: u32 = 2;
const SEGMENT_INFO: u8 = 5;
const SYMBOL_TABLE: u8 = 8;
const SYMBOL_FUNCTION: u8 = 0;
const SYMBOL_DATA: u8 = 1;
const UNDEFINED: u32 = 0x10;
const TABLE_INDEX_I32: u8 = 2;
const MEMORY_ADDR_I32: u8 = 5;
/// Which section of this file the relocations are for.
const DATA_SECTION: u32 = 2;
/// Bytes of the data section before the length of its one segment: a count, flags, and `i32.const
/// 0` with its end.
const BEFORE_LENGTH: usize = 1 + 1 + 3;

/// The object file, with room for as many modules more.
pub(crate) fn object(guests: &[Guest], room: usize) -> Vec<u8> {
    let modules: Vec<&Module> = guests.iter().flat_map(|guest| &guest.modules).collect();
    let owns_blocks = guests.iter().any(|guest| guest.owns_blocks);
    let mut types = TypeSection::new();
    types.ty().function([], [ValType::I32]);
    let mut imports = ImportSection::new();
    let memory = MemoryType {
        minimum: 0,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    };
    imports.import("env", "__linear_memory", memory);
    for module in &modules {
        imports.import("env", &module.init, EntityType::Function(0));
    }
    let mut segment = segment(&modules, owns_blocks);
    segment.resize(segment.len() + room * ENTRY * WORD, 0);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), segment.iter().copied());
    let mut length = Vec::new();
    segment.len().encode(&mut length);

    let mut object = wasm_encoder::Module::new();
    object.section(&types).section(&imports).section(&data);
    for (name, contents) in [
        ("linking", linking(&modules, segment.len())),
        (
            "reloc.DATA",
            relocations(&modules, BEFORE_LENGTH + length.len()),
        ),
    ] {
        object.section(&CustomSection {
            name: name.into(),
            data: contents.into(),
        });
    }
    object.finish()
}

/// The bytes; addresses are left to the linker.
fn segment(modules: &[&Module], owns_blocks: bool) -> Vec<u8> {
    let head = [u32::from(owns_blocks), modules.len() as u32];
    let mut bytes: Vec<u8> = head.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.resize(names_start(modules), 0);
    for module in modules {
        bytes.extend(module.name.bytes());
        bytes.push(0);
    }
    bytes
}

fn names_start(modules: &[&Module]) -> usize {
    (HEAD + modules.len() * ENTRY) * WORD
}

fn linking(modules: &[&Module], size: usize) -> Vec<u8> {
    let mut segments = Vec::new();
    1u32.encode(&mut segments);
    format!(".rodata.{NAME}").as_str().encode(&mut segments);
    // Aligned to 1 << 2; no flags.
    2u32.encode(&mut segments);
    0u32.encode(&mut segments);

    let mut symbols = Vec::new();
    (1 + modules.len()).encode(&mut symbols);
    symbols.push(SYMBOL_DATA);
    0u32.encode(&mut symbols);
    NAME.encode(&mut symbols);
    for place in [0, 0, size] {
        place.encode(&mut symbols);
    }
    for (index, _) in (0u32..).zip(modules) {
        // An import's symbol has its name.
        symbols.push(SYMBOL_FUNCTION);
        UNDEFINED.encode(&mut symbols);
        index.encode(&mut symbols);
    }

    let mut section = Vec::new();
    LINKING_VERSION.encode(&mut section);
    for (kind, contents) in [(SEGMENT_INFO, segments), (SYMBOL_TABLE, symbols)] {
        section.push(kind);
        contents.as_slice().encode(&mut section);
    }
    section
}

/// Where the linker fills in addresses. `start` is where the segment's bytes begin in the data
/// section.
fn relocations(modules: &[&Module], start: usize) -> Vec<u8> {
    let mut section = Vec::new();
    DATA_SECTION.encode(&mut section);
    (modules.len() * ENTRY).encode(&mut section);
    let mut name = names_start(modules);
    for (index, module) in modules.iter().enumerate() {
        let place = start + (HEAD + index * ENTRY) * WORD;
        section.push(MEMORY_ADDR_I32);
        place.encode(&mut section);
        0u32.encode(&mut section);
        (name as i32).encode(&mut section);
        section.push(TABLE_INDEX_I32);
        (place + WORD).encode(&mut section);
        (1 + index).encode(&mut section);
        name += module.name.len() + 1;
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::{KnownCustom, Linking, Parser, Payload, SymbolInfo, TypeRef};

    /// What the linker and the runtime see of an object.
    #[derive(Debug, Default, PartialEq)]
    struct Seen {
        functions: Vec<String>,
        symbols: usize,
        relocations: u32,
        data: Vec<u8>,
    }

    fn seen(object: &[u8]) -> Seen {
        let mut seen = Seen::default();
        for payload in Parser::new(0).parse_all(object) {
            match payload.unwrap() {
                Payload::ImportSection(section) => {
                    let imports = section.into_imports().map(Result::unwrap);
                    let functions = imports.filter(|import| matches!(import.ty, TypeRef::Func(_)));
                    seen.functions = functions.map(|import| import.name.to_owned()).collect();
                }
                Payload::DataSection(section) => {
                    let segment = section.into_iter().next().unwrap().unwrap();
                    seen.data = segment.data.to_vec();
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part.unwrap() {
                                let symbols: Vec<_> = symbols.into_iter().collect();
                                let first = symbols[0].as_ref().unwrap();
                                let is_ours =
                                    matches!(first, SymbolInfo::Data { name, .. } if *name == NAME);
                                assert!(is_ours, "{first:?}");
                                seen.symbols = symbols.len();
                            }
                        }
                    }
                    KnownCustom::Reloc(entries) => {
                        seen.relocations = entries.entries().into_iter().count() as u32;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        seen
    }

    #[test]
    fn modules_of_all_guests_are_listed() {
        let modules = |names: &[&str]| names.iter().map(|name| Module::named(name)).collect();
        let app = Guest {
            modules: modules(&["app"]),
            owns_blocks: true,
            ..Guest::stock(Path::new("app.a"))
        };
        let package = Guest {
            files: vec!["one.o".into(), "two.o".into()],
            modules: modules(&["package.core", "package.more"]),
            ..Guest::default()
        };
        let found = seen(&object(&[app, package], 0));
        let functions = ["PyInit_app", "PyInit_core", "PyInit_more"];
        assert_eq!(found.functions, functions);
        assert_eq!((found.symbols, found.relocations), (1 + 3, 2 * 3));
        assert_eq!(found.data[..8], [1, 0, 0, 0, 3, 0, 0, 0]);
        assert!(found.data.ends_with(b"\0app\0package.core\0package.more\0"));
    }

    #[test]
    fn the_stock_runtime_has_no_modules() {
        let stock = Guest::stock(Path::new("libguest_runtime.a"));
        assert!(stock.is_stock());
        let found = seen(&object(&[stock], 0));
        assert_eq!((found.symbols, found.data), (1, vec![0; 8]));
    }

    #[test]
    fn a_runtime_for_packages_has_room_for_modules() {
        let found = seen(&object(&[Guest::stock(Path::new("libguest_runtime.a"))], 3));
        assert_eq!((found.symbols, found.data), (1, vec![0; 8 + 3 * 8]));
    }
}

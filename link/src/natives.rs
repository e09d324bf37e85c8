//! What a guest has beside the runtime, as an object file that the runtime reads: `hognose_natives` in `guest-runtime/src/natives.rs`.
//!
//! ```text
//! hognose_natives:  whether Rust owns what `cabi_realloc` gives | number of modules | (name, PyInit function).. | names..
//! ```

use wasm_encoder::{
    ConstExpr, CustomSection, DataSection, Encode, EntityType, ImportSection, MemoryType, Module,
    TypeSection, ValType,
};

/// What a guest has beside the runtime: nothing in the stock one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Natives {
    /// Core functions of the world that the module exports.
    pub exports: Vec<String>,
    /// Python modules: the guest has a function `PyInit_..` for each.
    pub modules: Vec<String>,
    /// Whether code of the guest takes over blocks of `cabi_realloc`, as that of wit-bindgen does.
    pub owns_blocks: bool,
}

impl Natives {
    /// Whether this is a stock runtime.
    pub fn is_empty(&self) -> bool {
        *self == Natives::default()
    }
}

/// The symbol.
const NAME: &str = "hognose_natives";
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
/// Bytes of the data section before the length of its one segment: a count, flags, and `i32.const 0` with its end.
const BEFORE_LENGTH: usize = 1 + 1 + 3;

/// The object file.
pub(crate) fn object(natives: &Natives) -> Vec<u8> {
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
    for module in &natives.modules {
        imports.import("env", &init(module), EntityType::Function(0));
    }
    let segment = segment(natives);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), segment.iter().copied());
    let mut length = Vec::new();
    segment.len().encode(&mut length);

    let mut object = Module::new();
    object.section(&types).section(&imports).section(&data);
    for (name, contents) in [
        ("linking", linking(natives, segment.len())),
        (
            "reloc.DATA",
            relocations(natives, BEFORE_LENGTH + length.len()),
        ),
    ] {
        object.section(&CustomSection {
            name: name.into(),
            data: contents.into(),
        });
    }
    object.finish()
}

/// The function that makes a module.
fn init(module: &str) -> String {
    format!("PyInit_{module}")
}

/// The bytes; addresses are left to the linker.
fn segment(natives: &Natives) -> Vec<u8> {
    let head = [u32::from(natives.owns_blocks), natives.modules.len() as u32];
    let mut bytes: Vec<u8> = head.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.resize(names_start(natives), 0);
    for module in &natives.modules {
        bytes.extend(module.bytes());
        bytes.push(0);
    }
    bytes
}

fn names_start(natives: &Natives) -> usize {
    (HEAD + natives.modules.len() * ENTRY) * WORD
}

fn linking(natives: &Natives, size: usize) -> Vec<u8> {
    let mut segments = Vec::new();
    1u32.encode(&mut segments);
    format!(".rodata.{NAME}").as_str().encode(&mut segments);
    // Aligned to 1 << 2; no flags.
    2u32.encode(&mut segments);
    0u32.encode(&mut segments);

    let mut symbols = Vec::new();
    (1 + natives.modules.len()).encode(&mut symbols);
    symbols.push(SYMBOL_DATA);
    0u32.encode(&mut symbols);
    NAME.encode(&mut symbols);
    for place in [0, 0, size] {
        place.encode(&mut symbols);
    }
    for (index, _) in (0u32..).zip(&natives.modules) {
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

/// Where the linker fills in addresses. `start` is where the segment's bytes begin in the data section.
fn relocations(natives: &Natives, start: usize) -> Vec<u8> {
    let mut section = Vec::new();
    DATA_SECTION.encode(&mut section);
    (natives.modules.len() * ENTRY).encode(&mut section);
    let mut name = names_start(natives);
    for (index, module) in natives.modules.iter().enumerate() {
        let place = start + (HEAD + index * ENTRY) * WORD;
        section.push(MEMORY_ADDR_I32);
        place.encode(&mut section);
        0u32.encode(&mut section);
        (name as i32).encode(&mut section);
        section.push(TABLE_INDEX_I32);
        (place + WORD).encode(&mut section);
        (1 + index).encode(&mut section);
        name += module.len() + 1;
    }
    section
}

//! Modules of CPython's that the runtime for pages does without, as an object file that defines
//! their functions before CPython does, so that nothing asks for theirs.
//!
//! ```text
//! PyInit__sqlite3 ─┐
//! PyInit__codecs_* ┼─▶ one function ─▶ hognose_left_out, which raises ImportError
//! ..              ─┘
//! ```

use crate::inverses::NAMES;
use wasm_encoder::{
    CodeSection, CustomSection, Encode, EntityType, FunctionSection, ImportSection, TypeSection,
    ValType,
};

/// What few pages need and all would fetch: encodings of East Asia, SQLite, XML, which browsers can
/// read, compression that the web does not use, and what watches the interpreter itself.
const MODULES: [&str; 13] = [
    "_bz2",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_elementtree",
    "_lsprof",
    "_lzma",
    "_multibytecodec",
    "_sqlite3",
    "pyexpat",
];

/// Tables that are apart: names of characters, which are a tenth of what all would fetch.
pub(crate) const TABLES: [&str; 1] = [NAMES];

/// The function of the runtime that raises.
const RAISES: &str = "hognose_left_out";

// The tool conventions of WebAssembly for object files (Linking.md).
const LINKING_VERSION: u32 = 2;
const SYMBOL_TABLE: u8 = 8;
const SYMBOL_FUNCTION: u8 = 0;
const UNDEFINED: u32 = 0x10;
const FUNCTION_INDEX_LEB: u8 = 0;
/// Which section of this file the relocation is for.
const CODE_SECTION: u32 = 3;
/// Bytes of the code section before the index that the linker fills in: a count, the body's length,
/// how many kinds of locals, and `call`.
const BEFORE_INDEX: usize = 4;

/// The object file.
pub(crate) fn object() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], [ValType::I32]);
    let mut imports = ImportSection::new();
    imports.import("env", RAISES, EntityType::Function(0));
    let mut functions = FunctionSection::new();
    functions.function(0);
    let mut code = CodeSection::new();
    // No locals; `call` with an index of five bytes; `end`.
    code.raw(&[0, 0x10, 0x80, 0x80, 0x80, 0x80, 0, 0x0b]);
    let mut object = wasm_encoder::Module::new();
    let sections = object.section(&types).section(&imports);
    sections.section(&functions).section(&code);
    for (name, contents) in [("linking", linking()), ("reloc.CODE", relocation())] {
        object.section(&CustomSection {
            name: name.into(),
            data: contents.into(),
        });
    }
    object.finish()
}

fn linking() -> Vec<u8> {
    let mut symbols = Vec::new();
    (1 + MODULES.len()).encode(&mut symbols);
    // An import's symbol has its name.
    symbols.push(SYMBOL_FUNCTION);
    UNDEFINED.encode(&mut symbols);
    0u32.encode(&mut symbols);
    for module in MODULES {
        symbols.push(SYMBOL_FUNCTION);
        0u32.encode(&mut symbols);
        1u32.encode(&mut symbols);
        format!("PyInit_{module}").as_str().encode(&mut symbols);
    }
    let mut section = Vec::new();
    LINKING_VERSION.encode(&mut section);
    section.push(SYMBOL_TABLE);
    symbols.as_slice().encode(&mut section);
    section
}

fn relocation() -> Vec<u8> {
    let mut section = Vec::new();
    CODE_SECTION.encode(&mut section);
    1u32.encode(&mut section);
    section.push(FUNCTION_INDEX_LEB);
    BEFORE_INDEX.encode(&mut section);
    0u32.encode(&mut section);
    section
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::{KnownCustom, Linking, Parser, Payload, SymbolInfo};

    #[test]
    fn one_function_has_all_the_names() {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&object()) {
            let Payload::CustomSection(section) = payload.unwrap() else {
                continue;
            };
            let KnownCustom::Linking(linking) = section.as_known() else {
                continue;
            };
            for part in linking.subsections() {
                if let Linking::SymbolTable(symbols) = part.unwrap() {
                    names.extend(symbols.into_iter().map(|symbol| match symbol.unwrap() {
                        SymbolInfo::Func { index, name, .. } => (index, name.map(str::to_owned)),
                        other => panic!("{other:?}"),
                    }));
                }
            }
        }
        assert_eq!(names.len(), 1 + MODULES.len());
        assert_eq!(names[0], (0, None));
        let named = |module: &&str| names.contains(&(1, Some(format!("PyInit_{module}"))));
        assert!(MODULES.iter().all(named), "{names:?}");
    }
}

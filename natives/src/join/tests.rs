//! Objects as `wasm-ld -r` makes them and runtimes as the link does, written by hand.

use super::*;
use crate::description::Module as Described;
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, ElementSection, Elements, Encode,
    EntityType, ExportKind, ExportSection, Function, FunctionSection, GlobalSection, GlobalType,
    ImportSection, LinkingSection, MemorySection, MemoryType, Module, RefType, SymbolTable,
    TableSection, TableType, TypeSection, ValType,
};
use wasmparser::{DataKind, Operator, Parser, Payload, Validator};

/// The function that starts the C library.
const START: &str = "_initialize";

const MEMORY: MemoryType = MemoryType {
    minimum: 1,
    maximum: None,
    memory64: false,
    shared: false,
    page_size_log2: None,
};

/// A runtime with the function `PyModuleDef_Init`, which is in its table, and the list at 1024.
fn runtime() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    types.ty().function([ValType::I32], [ValType::I32]);
    let mut functions = FunctionSection::new();
    functions.function(0).function(1);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: 2,
        maximum: Some(2),
        table64: false,
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MEMORY);
    let mut globals = GlobalSection::new();
    let address = GlobalType {
        val_type: ValType::I32,
        mutable: false,
        shared: false,
    };
    globals.global(address, &ConstExpr::i32_const(1024));
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0);
    exports.export(START, ExportKind::Func, 0);
    exports.export("PyModuleDef_Init", ExportKind::Func, 1);
    exports.export(LIST, ExportKind::Global, 0);
    let mut elements = ElementSection::new();
    elements.active(
        None,
        &ConstExpr::i32_const(1),
        Elements::Functions([1][..].into()),
    );
    let mut code = CodeSection::new();
    let mut start = Function::new([]);
    start.instructions().end();
    let mut init = Function::new([]);
    init.instructions().local_get(0).end();
    code.function(&start).function(&init);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(8), *b"runtime");
    let mut module = Module::new();
    module
        .section(&types)
        .section(&functions)
        .section(&tables)
        .section(&memories);
    module
        .section(&globals)
        .section(&exports)
        .section(&elements)
        .section(&code)
        .section(&data);
    module.finish()
}

/// What a test changes of an object.
#[derive(Clone, Copy)]
struct Made {
    /// The function that it imports, from where, and how many numbers that gets.
    import: &'static str,
    module: &'static str,
    params: usize,
    /// The name of the import's symbol, where it has one of its own.
    symbol: Option<&'static str>,
    init: &'static str,
}

const MADE: Made = Made {
    import: "PyModuleDef_Init",
    module: "env",
    params: 1,
    symbol: None,
    init: "PyInit_fast",
};

/// Bytes of the padded numbers that relocations fill in.
const PADDED: [u8; 5] = [0x80, 0x80, 0x80, 0x80, 0];

/// An object with a function that gives an address to an import, and one that nothing reaches. In
/// its data is the address of the import.
fn object(made: Made) -> Vec<u8> {
    let mut types = TypeSection::new();
    types
        .ty()
        .function(vec![ValType::I32; made.params], [ValType::I32]);
    types.ty().function([], [ValType::I32]);
    let mut imports = ImportSection::new();
    imports.import("env", "__linear_memory", EntityType::Memory(MEMORY));
    imports.import(made.module, made.import, EntityType::Function(0));
    let mut functions = FunctionSection::new();
    functions.function(1).function(1);
    let mut code = CodeSection::new();
    // No locals, `i32.const`, `call`, `end`.
    let body = [&[0, 0x41][..], &PADDED, &[0x10], &PADDED, &[0x0b]].concat();
    code.raw(&body);
    code.raw(&[0, 0x41, 0, 0x0b]);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), [0; 4]);
    let mut symbols = SymbolTable::new();
    let explicit = match made.symbol {
        Some(_) => SymbolTable::WASM_SYM_EXPLICIT_NAME,
        None => 0,
    };
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED | explicit, 0, made.symbol);
    symbols.function(0, 1, Some(made.init));
    let place = wasm_encoder::DataSymbolDefinition {
        index: 0,
        offset: 0,
        size: 4,
    };
    symbols.data(0, "definition", Some(place));
    symbols.function(SymbolTable::WASM_SYM_BINDING_LOCAL, 2, Some("unused"));
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions);
    module.section(&code).section(&data).section(&linking);
    // Number of bodies and size come before the body; its parts are at 2 and 8.
    module.section(&relocations(
        "reloc.CODE",
        3,
        &[(4, 4, 2, true), (0, 10, 0, false)],
    ));
    // Count, flags, address with its end, and size come before the bytes.
    module.section(&relocations("reloc.DATA", 4, &[(2, 6, 0, false)]));
    module.finish()
}

/// Kind, place, symbol, and whether there is an addend, which is 0.
fn relocations(
    name: &'static str,
    section: u32,
    entries: &[(u8, u32, u32, bool)],
) -> CustomSection<'static> {
    let mut data = Vec::new();
    section.encode(&mut data);
    entries.len().encode(&mut data);
    for (kind, place, symbol, addend) in entries {
        data.push(*kind);
        place.encode(&mut data);
        symbol.encode(&mut data);
        data.extend(addend.then_some(0));
    }
    CustomSection {
        name: name.into(),
        data: data.into(),
    }
}

fn join_one(made: Made) -> Result<Joined, Unjoined> {
    let module = Described {
        name: "fast".to_owned(),
        init: "PyInit_fast".to_owned(),
    };
    let native = Native {
        package: "fast",
        object: &object(made),
        modules: std::slice::from_ref(&module),
        used: true,
    };
    join(&runtime(), &[native], &[START])
}

/// A runtime with three packages, of which some are used.
fn join_some(used: [bool; 3]) -> Joined {
    let names = ["fast", "quick", "swift"];
    let modules = names.map(|name| Described {
        name: name.to_owned(),
        init: "PyInit_fast".to_owned(),
    });
    let object = object(MADE);
    let natives = [0, 1, 2].map(|number| Native {
        package: names[number],
        object: &object,
        modules: std::slice::from_ref(&modules[number]),
        used: used[number],
    });
    join(&runtime(), &natives, &[START]).expect("they fit")
}

/// Memory after these were written in turn.
fn memory(segments: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut memory = vec![0; 0x11000];
    for (address, bytes) in segments {
        let start = *address as usize;
        memory[start..start + bytes.len()].copy_from_slice(bytes);
    }
    memory
}

/// The bytes of memory that segments write, by address.
fn segments(module: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::DataSection(section) = payload.expect("it is a module") {
            for data in section {
                let data = data.expect("it is a segment");
                let DataKind::Active { offset_expr, .. } = data.kind else {
                    continue;
                };
                if let Ok(Operator::I32Const { value }) = offset_expr.get_operators_reader().read()
                {
                    found.push((value.cast_unsigned(), data.data.to_vec()));
                }
            }
        }
    }
    found
}

#[test]
fn what_is_joined_is_a_module_with_code_data_and_a_list() {
    let Joined {
        module: joined,
        sizes,
        constructs,
        patches,
    } = join_one(MADE).expect("it fits");
    let size = Size { code: 14, data: 0 };
    assert_eq!((sizes, constructs, patches.len()), (vec![size], false, 0));
    Validator::new().validate_all(&joined).expect("it is valid");
    let expected = [
        (8, b"runtime".to_vec()),
        // The import is where the runtime's table has it.
        (65536, vec![1, 0, 0, 0]),
        (65540, b"fast\0".to_vec()),
        // One module, its name, and the slot of its function.
        (1028, [[1, 0, 0, 0], [4, 0, 1, 0], [2, 0, 0, 0]].concat()),
    ];
    assert_eq!(segments(&joined), expected);
    let mut bodies = 0;
    let mut exports = Vec::new();
    for payload in Parser::new(0).parse_all(&joined) {
        match payload.expect("it is a module") {
            Payload::CodeSectionEntry(_) => bodies += 1,
            Payload::ExportSection(section) => {
                exports.extend(section.into_iter().flatten().map(|export| export.name));
            }
            _ => {}
        }
    }
    // What nothing reaches is left out, and what packages use is no longer exported.
    assert_eq!((bodies, exports), (3, vec!["memory", START]));
}

#[test]
fn packages_that_are_not_used_keep_their_places_and_nothing_else() {
    let all = join_some([true; 3]);
    for used in [[true, false, true], [false, true, false], [false; 3]] {
        let some = join_some(used);
        Validator::new().validate_all(&some.module).expect("valid");
        let count = used.iter().filter(|used| **used).count();
        assert_eq!(some.sizes.len(), count);
        // What starts in the runtime with all of them is as this one would be.
        let mut patched = segments(&all.module);
        patched.extend(some.patches);
        assert_eq!(memory(&patched), memory(&segments(&some.module)));
        // A function in the table is at the same place in both, or gone.
        let (mut here, mut there) = (slots(&some.module), slots(&all.module));
        assert_eq!((here.len(), there.len()), (1 + count, 4));
        there.retain(|slot| here.contains(slot));
        here.sort();
        assert_eq!(here, there);
    }
}

/// Slots of the table and the functions in them.
fn slots(module: &[u8]) -> Vec<(u32, u32)> {
    let runtime = super::runtime::Runtime::read(module).expect("it is a module");
    let mut slots: Vec<(u32, u32)> = runtime.slots.into_iter().map(|(a, b)| (b, a)).collect();
    slots.sort();
    slots
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    for (made, expected) in [
        (
            Made {
                import: "PyNothing_New",
                ..MADE
            },
            "`fast` uses `PyNothing_New`, which the runtime does not have",
        ),
        // As Rust imports functions of WASI: their symbols have names of its own.
        (
            Made {
                module: "wasi_snapshot_preview1",
                import: "random_get",
                symbol: Some("_RN4wasi10random_get"),
                ..MADE
            },
            "`fast` uses `random_get`, which the runtime does not have",
        ),
        (
            Made { params: 2, ..MADE },
            "`fast` calls `PyModuleDef_Init` as `(func (param i32 i32) (result i32))`, and the \
             runtime's is `(func (param i32) (result i32))`",
        ),
        (
            Made {
                init: "PyInit_other",
                ..MADE
            },
            "`fast` has no function `PyInit_fast`, which its description names",
        ),
    ] {
        let error = join_one(made).expect_err("it is refused");
        assert_eq!(error.to_string(), expected);
    }
}

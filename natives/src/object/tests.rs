//! Objects as `wasm-ld -r` makes them, written by hand.

use super::*;
use wasm_encoder::{
    CodeSection, EntityType, Function, FunctionSection, ImportSection, LinkingSection, SymbolTable,
    TypeSection,
};

/// An object that imports a function and defines others, with the flags of their symbols.
fn object(functions: &[(&str, u32)]) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("env", "PyModuleDef_Init", EntityType::Function(0));
    let mut defined = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut symbols = SymbolTable::new();
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED, 0, None);
    for ((name, flags), index) in functions.iter().zip(1..) {
        defined.function(0);
        let mut body = Function::new([]);
        body.instructions().end();
        code.function(&body);
        symbols.function(*flags, index, Some(name));
    }
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&defined);
    module.section(&code).section(&linking);
    module.finish()
}

/// Names and flags of the defined functions.
fn functions(object: &[u8]) -> Vec<(String, SymbolFlags)> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(object) {
        let Payload::CustomSection(section) = payload.expect("it is a module") else {
            continue;
        };
        let KnownCustom::Linking(linking) = section.as_known() else {
            continue;
        };
        for part in linking.subsections() {
            let Linking::SymbolTable(symbols) = part.expect("it is a part") else {
                continue;
            };
            for symbol in symbols {
                if let SymbolInfo::Func { flags, name, .. } = symbol.expect("it is a symbol") {
                    found.extend(name.map(|name| (name.to_owned(), flags)));
                }
            }
        }
    }
    found
}

#[test]
fn only_functions_that_make_modules_stay_visible_and_have_the_name_of_their_module() {
    let hidden = SymbolFlags::VISIBILITY_HIDDEN.bits();
    let weak = SymbolFlags::BINDING_WEAK.bits();
    let object = object(&[
        ("PyInit__speedups", hidden),
        ("rust_eh_personality", 0),
        ("inline", weak),
    ]);
    let modules = BTreeMap::from([("PyInit__speedups", "markupsafe._speedups")]);
    let isolated = isolate(&object, &modules).expect("it is fit");
    assert_eq!(
        functions(&isolated.object),
        [
            (
                "PyInit_markupsafe._speedups".to_owned(),
                SymbolFlags::empty()
            ),
            ("rust_eh_personality".to_owned(), SymbolFlags::BINDING_LOCAL),
            ("inline".to_owned(), SymbolFlags::BINDING_LOCAL),
        ]
    );
    assert_eq!(isolated.needs, ["PyModuleDef_Init"]);
}

#[test]
fn an_object_without_the_function_is_refused_with_those_it_has() {
    let modules = BTreeMap::from([("PyInit_a", "a")]);
    let error = isolate(&object(&[("PyInit_b", 0)]), &modules).expect_err("it is refused");
    assert_eq!(
        error.to_string(),
        "there is no function `PyInit_a`, to make the module `a` (there are: `PyInit_b`)"
    );
}

#[test]
fn an_allocator_is_refused() {
    let error = isolate(&object(&[("malloc", 0)]), &BTreeMap::new()).expect_err("it is refused");
    assert!(matches!(error, BadObject::Allocator(name) if name == "malloc"));
}

#[test]
fn a_module_after_the_final_link_is_refused() {
    let error = isolate(&Module::new().finish(), &BTreeMap::new()).expect_err("it is refused");
    assert!(matches!(error, BadObject::NoSymbols));
}

#[test]
fn names_for_debuggers_are_left_out() {
    let mut names = wasm_encoder::NameSection::new();
    names.module("m");
    let mut object = object(&[("PyInit_m", 0)]);
    wasm_encoder::Section::append_to(&names, &mut object);
    let modules = BTreeMap::from([("PyInit_m", "m")]);
    let isolated = isolate(&object, &modules).expect("it is fit");
    let sections = Parser::new(0).parse_all(&isolated.object);
    let custom = sections.filter_map(|payload| match payload.expect("it is a module") {
        Payload::CustomSection(section) => Some(section.name()),
        _ => None,
    });
    assert_eq!(custom.collect::<Vec<_>>(), ["linking"]);
}

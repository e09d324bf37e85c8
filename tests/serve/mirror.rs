//! A component that gives what it gets: each function that it exports calls the one of the same
//! name that it imports. It has no code but calls, since both sides see one memory.

use std::{fmt::Write, path::Path};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::{
    Function, Resolve, WorldItem,
    abi::{AbiVariant, WasmType},
};

/// Memory for strings and lists is taken and never given back.
const MEMORY: &str = r#"
  (memory (export "memory") 64)
  (global $free (mut i32) (i32.const 4096))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (global.set $free (i32.and (i32.add (global.get $free) (i32.const 15)) (i32.const -8)))
    (global.get $free)
    (global.set $free (i32.add (global.get $free) (local.get 3))))"#;

/// The mirror for the world in a file.
pub fn component(wit: &Path) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let package = resolve.push_file(wit).unwrap();
    let world = resolve.select_world(&[package], None).unwrap();
    let (mut imports, mut funcs) = (String::new(), String::new());
    for (key, item) in &resolve.worlds[world].imports {
        let WorldItem::Interface { id, .. } = item else {
            continue;
        };
        let interface = resolve.name_world_key(key);
        for function in resolve.interfaces[*id].functions.values() {
            mirror(&resolve, &interface, function, &mut imports, &mut funcs);
        }
    }
    let mut module = wat::parse_str(format!("(module {imports} {MEMORY} {funcs})")).unwrap();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    let encoder = ComponentEncoder::default().validate(true);
    encoder.module(&module).unwrap().encode().unwrap()
}

fn mirror(
    resolve: &Resolve,
    interface: &str,
    function: &Function,
    imports: &mut String,
    funcs: &mut String,
) {
    let signature = resolve.wasm_signature(AbiVariant::GuestImport, function);
    let words = |types: &[WasmType]| {
        types
            .iter()
            .map(|ty| word(*ty))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (params, results) = (words(&signature.params), words(&signature.results));
    let name = &function.name;
    write!(
        imports,
        r#" (import "{interface}" "{name}" (func ${name} (param {params}) (result {results})))"#
    )
    .unwrap();
    let given = signature.params.len() - usize::from(signature.retptr);
    let arguments: String = (0..given).map(|at| format!(" local.get {at}")).collect();
    let export = format!(r#"(func (export "{interface}#{name}")"#);
    if signature.retptr {
        let params = words(&signature.params[..given]);
        // The result lies at address 16.
        write!(
            funcs,
            " {export} (param {params}) (result i32) {arguments} i32.const 16 call ${name} i32.const 16)"
        )
    } else {
        write!(
            funcs,
            " {export} (param {params}) (result {results}) {arguments} call ${name})"
        )
    }
    .unwrap();
}

fn word(ty: WasmType) -> &'static str {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => "i32",
        WasmType::I64 | WasmType::PointerOrI64 => "i64",
        WasmType::F32 => "f32",
        WasmType::F64 => "f64",
    }
}

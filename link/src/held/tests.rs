use super::*;

/// A module whose function `loop` calls an import, itself, its neighbours and a table, and has a
/// block with a type of its own.
const TEXT: &str = r#"(module
    (import "a" "b" (func $imported (param i32) (result i32)))
    (type $pair (func (param i32) (result i32 i32)))
    (table (export "table") 2 funcref)
    (memory (export "memory") 1)
    (global $pointer (mut i32) (i32.const 7))
    (elem (i32.const 0) $loop $double)
    (func $double (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
    (func $loop (export "loop") (param $n i32) (result i32)
        (if (i32.eqz (local.get $n)) (then (return (global.get $pointer))))
        (global.set $pointer (i32.add (global.get $pointer) (i32.const 1)))
        (local.get $n)
        (block (type $pair) (i32.const 5))
        i32.add
        (call $loop (i32.sub (local.get $n) (i32.const 1)))
        i32.add
        (call $after (local.get $n))
        i32.add
        (call_indirect (param i32) (result i32) (local.get $n) (i32.const 1))
        i32.add)
    (func $after (param i32) (result i32) (call $imported (local.get 0)))
    (func (export "run") (param i32) (result i32) (call $loop (local.get 0))))"#;

fn module() -> Vec<u8> {
    let module = wat::parse_str(TEXT).expect("valid text");
    wasmparser::validate(&module).expect("a valid module");
    module
}

fn result(module: &[u8]) -> i32 {
    let engine = wasmtime::Engine::default();
    let module = wasmtime::Module::new(&engine, module).expect("valid");
    let mut store = wasmtime::Store::new(&engine, ());
    let imported = wasmtime::Func::wrap(&mut store, |value: i32| value + 1000);
    let instance =
        wasmtime::Instance::new(&mut store, &module, &[imported.into()]).expect("it starts");
    let run = instance.get_typed_func::<i32, i32>(&mut store, "run");
    run.and_then(|run| run.call(&mut store, 3))
        .expect("it runs")
}

#[test]
fn what_was_taken_out_comes_back() {
    let whole = module();
    let (without, held) = out(whole.clone(), &["loop"], &["loop"]).expect("it can be taken out");
    wasmparser::validate(&without).expect("a valid module without it");
    let back = held.back(&without).expect("it can be put back");
    wasmparser::validate(&back).expect("a valid module with it");
    assert_eq!(result(&back), result(&whole));
    let exports: Vec<_> = Scan::of(&back)
        .expect("readable")
        .exports
        .into_keys()
        .collect();
    assert_eq!(exports, ["memory", "run", "table"]);
}

#[test]
fn the_rest_may_change_its_numbers() {
    if !crate::can_optimise() {
        return;
    }
    let whole = module();
    let (without, held) = out(whole.clone(), &["loop"], &["loop"]).expect("it can be taken out");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("module.wasm");
    std::fs::write(&file, without).expect("written");
    crate::optimise::run(&file, crate::OPTIMISE, false).expect("wasm-opt runs");
    let rest = std::fs::read(&file).expect("read");
    let back = held.back(&rest).expect("it can be put back");
    wasmparser::validate(&back).expect("a valid module with it");
    assert_eq!(result(&back), result(&whole));
}

#[test]
fn an_export_that_is_wanted_stays() {
    let (without, held) = out(module(), &["loop"], &[]).expect("it can be taken out");
    let back = held.back(&without).expect("it can be put back");
    wasmparser::validate(&back).expect("a valid module with it");
    let exports = Scan::of(&back).expect("readable").exports;
    let (_, number) = exports["loop"];
    assert_eq!(number, 4, "the last one");
}

#[test]
fn what_is_not_exported_is_named() {
    let error = out(module(), &["lop"], &[]).err().expect("an error");
    assert_eq!(
        error.to_string(),
        "the linked module exports no function `lop`"
    );
}

//! Uses all that `wasm_runtime_layer` has, over the host's engine.

use anyhow::{Context, Result, bail, ensure};
use std::sync::Arc;
use wasm_runtime_layer::{
    AsContext, Engine, Extern, ExternRef, Func, FuncType, Global, Imports, Instance, Memory,
    MemoryType, Module, Ref, RefType, Store, Table, TableType, Val, ValType,
};

const MODULE: &[u8] = br#"(module
  (import "env" "double" (func $double (param i32) (result i32)))
  (import "env" "memory" (memory 1))
  (import "env" "counter" (global $counter (mut i64)))
  (import "env" "table" (table 2 funcref))
  (elem (i32.const 0) $add)
  (data (i32.const 16) "hello from inside")
  (global (export "fixed") i32 (i32.const 5))
  (func $add (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
  (func (export "twice") (param i32) (result i32)
    global.get $counter i64.const 1 i64.add global.set $counter
    local.get 0 call $double)
  (func (export "splat") (param i32) (result v128) local.get 0 i32x4.splat)
  (func $div (export "div") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s))"#;

type Layer = hognose_runtime_layer::Engine;

pub fn all() -> Result<()> {
    let engine = Engine::new(hognose_runtime_layer::Engine);
    let mut store: Store<u32, Layer> = Store::new(&engine, 0);
    let module = Module::new(&engine, MODULE)?;
    ensure!(module.imports(&engine).count() == 4 && module.exports(&engine).count() == 5);
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    let double = Func::new(&mut store, ty, |mut cx, args, results| {
        *cx.data_mut() += 1;
        let Val::I32(value) = args[0] else {
            bail!("expected an `i32`");
        };
        ensure!(value != 13, "not that one");
        results[0] = Val::I32(value * 2);
        Ok(())
    });
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(2)))?;
    let counter = Global::new(&mut store, Val::I64(40), true);
    let null = Ref::FuncRef(None);
    let table = Table::new(
        &mut store,
        TableType::new(RefType::FuncRef, 2, Some(4)),
        null.clone(),
    )?;
    let mut imports = Imports::default();
    imports.define("env", "double", Extern::Func(double));
    imports.define("env", "memory", Extern::Memory(memory.clone()));
    imports.define("env", "counter", Extern::Global(counter.clone()));
    imports.define("env", "table", Extern::Table(table.clone()));
    let instance = Instance::new(&mut store, &module, &imports)?;
    let func = |name: &str, store: &Store<u32, Layer>| {
        let export = instance.get_export(store, name).and_then(Extern::into_func);
        export.with_context(|| format!("no function `{name}`"))
    };
    let mut results = [Val::I32(0)];
    func("add", &store)?.call(&mut store, &[Val::I32(40), Val::I32(2)], &mut results)?;
    ensure!(matches!(results, [Val::I32(42)]));
    func("twice", &store)?.call(&mut store, &[Val::I32(21)], &mut results)?;
    ensure!(matches!(results, [Val::I32(42)]) && *store.data() == 1);
    ensure!(matches!(counter.get(&mut store), Val::I64(41)));
    let failed = func("twice", &store)?.call(&mut store, &[Val::I32(13)], &mut results);
    ensure!(failed.is_err_and(|error| error.to_string() == "not that one"));
    let failed = func("div", &store)?.call(&mut store, &[Val::I32(1), Val::I32(0)], &mut results);
    ensure!(failed.is_err_and(|error| {
        error
            .to_string()
            .starts_with("integer divide by zero\n  in $div")
    }));
    func("splat", &store)?.call(&mut store, &[Val::I32(1)], &mut results)?;
    ensure!(matches!(
        results,
        [Val::V128(0x1_0000_0001_0000_0001_0000_0001)]
    ));
    let mut text = [0; 5];
    memory.read(&store, 16, &mut text)?;
    ensure!(&text == b"hello" && memory.grow(&mut store, 1)? == 1);
    ensure!(memory.current_pages(&store) == 2 && memory.grow(&mut store, 1).is_err());
    memory.write(&mut store, 2 * 65536 - 1, b"x")?;
    ensure!(memory.write(&mut store, 2 * 65536, b"x").is_err());
    let first = table.get(&mut store, 0);
    let Some(Ref::FuncRef(Some(first))) = first else {
        bail!("the table has no function");
    };
    first.call(&mut store, &[Val::I32(1), Val::I32(2)], &mut results)?;
    ensure!(matches!(results, [Val::I32(3)]));
    table.set(&mut store, 1, Ref::FuncRef(Some(first)))?;
    ensure!(table.grow(&mut store, 2, null)? == 2 && table.size(&store) == 4);
    ensure!(Module::new(&engine, b"(module (func unknown))").is_err());
    objects(&engine)
}

/// Objects of Rust are given up when nothing inside refers to them any more.
fn objects(engine: &Engine<Layer>) -> Result<()> {
    let mut store: Store<(), Layer> = Store::new(engine, ());
    let module = br#"(module (table (export "table") 1 externref)
      (func (export "same") (param externref) (result externref) local.get 0))"#;
    let module = Module::new(engine, module)?;
    let instance = Instance::new(&mut store, &module, &Imports::default())?;
    let same = instance
        .get_export(&store, "same")
        .and_then(Extern::into_func);
    let same = same.context("no function `same`")?;
    let table = instance
        .get_export(&store, "table")
        .and_then(Extern::into_table);
    let table = table.context("no table")?;
    let kept = Arc::new("kept");
    let object = ExternRef::new(&mut store, kept.clone());
    table.set(&mut store, 0, Ref::ExternRef(Some(object)))?;
    let passing = Arc::new("passing");
    for _ in 0..5000 {
        let object = ExternRef::new(&mut store, passing.clone());
        let mut results = [Val::I32(0)];
        same.call(&mut store, &[Val::ExternRef(Some(object))], &mut results)?;
        let [Val::ExternRef(Some(object))] = &results else {
            bail!("no object came back");
        };
        let object: &Arc<&str> = object.downcast(store.as_context())?;
        ensure!(**object == "passing");
    }
    ensure!(Arc::strong_count(&passing) <= 1002 && Arc::strong_count(&kept) == 2);
    let Some(Ref::ExternRef(Some(object))) = table.get(&mut store, 0) else {
        bail!("the table has no object");
    };
    let object: &Arc<&str> = object.downcast(store.as_context())?;
    ensure!(**object == "kept");
    Ok(())
}

//! The tests of `wasm_runtime_layer` 0.7.0, `add_one.rs` and `multi_value.rs`, with errors in the
//! place of panics.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use wasm_runtime_layer::{
    Engine, Extern, Func, FuncType, Imports, Instance, Module, Store, Val, ValType,
    backend::WasmEngine,
};

pub fn run(engine: &Engine<impl WasmEngine>) -> Result<()> {
    add_one(engine).context("add_one")?;
    multi_value(engine).context("multi_value")
}

fn add_one(engine: &Engine<impl WasmEngine>) -> Result<()> {
    let mut store = Store::new(engine, ());
    let module_bin = wat::parse_str(
        r#"
        (module
        (type $t0 (func (param i32) (result i32)))
        (func $add_one (export "add_one") (type $t0) (param $p0 i32) (result i32)
            local.get $p0
            i32.const 1
            i32.add))
        "#,
    )?;
    let module = Module::new(engine, &module_bin)?;
    let instance = Instance::new(&mut store, &module, &Imports::default())?;
    let add_one = instance.get_export(&store, "add_one");
    let add_one = add_one.and_then(Extern::into_func).context("no function")?;
    let mut result = [Val::I32(0)];
    add_one.call(&mut store, &[Val::I32(42)], &mut result)?;
    ensure!(result[0] == Val::I32(43), "{result:?}");
    Ok(())
}

fn multi_value(engine: &Engine<impl WasmEngine>) -> Result<()> {
    let mut store = Store::new(engine, ());
    let module_bin = wat::parse_str(
        r#"
            (module
              (import "host" "get-values" (func $get-values (result i32) (result i32)))

              (func $add-sub (param $a i32) (param $b i32) (result i32) (result i32)
                  (local $c i32)
                  call $get-values
                  i32.sub

                  local.set $c

                  local.get $a
                  local.get $b
                  i32.add
                  local.get $c)

              (export "add-sub" (func $add-sub)))
            "#,
    )?;
    let func = Func::new(
        &mut store,
        FuncType::new([], [ValType::I32, ValType::I32]),
        |_, _, res| {
            res[0] = Val::I32(5);
            res[1] = Val::I32(4);
            Ok(())
        },
    );
    let mut imports = Imports::new();
    imports.define("host", "get-values", Extern::Func(func));
    let module = Module::new(engine, &module_bin)?;
    let instance = Instance::new(&mut store, &module, &imports)?;
    let exports = instance
        .exports(&store)
        .map(|v| (v.name, v.value))
        .collect::<BTreeMap<_, _>>();
    let Some(Extern::Func(func)) = exports.get("add-sub") else {
        anyhow::bail!("no function");
    };
    let mut result = [Val::I32(0), Val::I32(0)];
    func.call(&mut store, &[Val::I32(5), Val::I32(7)], &mut result)?;
    ensure!(result == [Val::I32(12), Val::I32(1)], "{result:?}");
    Ok(())
}

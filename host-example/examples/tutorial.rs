//! A host with a plugin in Python: the program of `docs/tutorials/plugin.md`.
#![allow(missing_docs)]

use wasmtime::component::{Component, HasSelf, Linker, ResourceTable};
use wasmtime::{Engine, Result, Store};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

wasmtime::component::bindgen!({ path: "../templates/plugin/wit", world: "plugin" });

/// What belongs to one instance of the plugin.
struct Host {
    wasi: WasiCtx,
    table: ResourceTable,
}

/// Through WASI, Python prints and reads the clock.
impl WasiView for Host {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

/// The functions that the world imports.
impl PluginImports for Host {
    fn log(&mut self, message: String) {
        println!("log: {message}");
    }

    fn return_result(&mut self, payload: String, ident: String) {
        println!("{ident}: {payload}");
    }

    fn return_error(&mut self, code: String, message: String, ident: String) {
        println!("{ident} failed: {code}: {message}");
    }
}

fn main() -> Result<()> {
    let engine = Engine::default();
    let component = Component::from_file(&engine, "plugin/plugin.wasm")?;

    let mut linker = Linker::new(&engine);
    wasmtime_wasi::p2::add_to_linker_sync(&mut linker)?;
    Plugin::add_to_linker::<_, HasSelf<Host>>(&mut linker, |host| host)?;

    let host = Host {
        wasi: WasiCtx::builder().inherit_stdout().inherit_stderr().build(),
        table: ResourceTable::new(),
    };
    let mut store = Store::new(&engine, host);
    let plugin = Plugin::instantiate(&mut store, &component, &linker)?;

    let request = r#"{"action": "greet", "arguments": ["World"]}"#;
    plugin.call_run_e(&mut store, request, "first")?;
    let request = r#"{"action": "shout", "arguments": ["World"]}"#;
    plugin.call_run_e(&mut store, request, "second")
}

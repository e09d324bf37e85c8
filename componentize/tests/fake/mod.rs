//! A runtime without Python, small enough to read: it "binds" by answering with an outcome that
//! is in its memory.
#![allow(dead_code)]

use hognose_componentize::{
    Artifact, Code, Component, Control, Error, Output, Request, Shim, Source, SourceKind, Stdlib,
};
use hognose_runtime_abi::{self as abi, Bound, Manifest, Outcome, ValType, postcard};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use wit_parser::Resolve;

/// Where the fake keeps the table index of its one import.
pub const IMPORT_WORD: u32 = 2048;

/// What the fake answers when all is well.
pub fn bound() -> Outcome {
    Outcome::Bound(Bound {
        none: 64,
        imports: vec![IMPORT_WORD],
        ..Bound::default()
    })
}

fn core(types: &[ValType]) -> String {
    types
        .iter()
        .map(|ty| format!(" {}", format!("{ty:?}").to_lowercase()))
        .collect()
}

/// The fake's text. `bind` is what `hognose_bind` does before it answers with `outcome`.
pub fn runtime(version: u32, outcome: &Outcome, bind: &str) -> String {
    let blob = postcard::to_allocvec(outcome).unwrap();
    let escaped: String = blob.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let mut wat = format!(
        r#"(module
  (type $fast (func (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (table $table 3 3 funcref)
  (memory (export "memory") 4 100)
  (global $heap (mut i32) (i32.const 65536))
  (global $calls (mut i64) (i64.const 7))
  (global $constant f64 (f64.const 2.5))
  (elem (i32.const 1) $placeholder $print)
  (data (i32.const 1024) "{escaped}")
  (data (i32.const 4096) "imported\n")
  (data (i32.const 4112) "\00\10\00\00\09\00\00\00")
  (func $placeholder (param i32 i32 i32 i32) (result i32) unreachable)
  (func $print (result i32)
    (call $fd_write (i32.const 1) (i32.const 4112) (i32.const 1) (i32.const 4128)))
  (func (export "_initialize")
    (i32.store (i32.const {IMPORT_WORD}) (i32.const 1)))
  (func (export "hognose_version") (result i32) (i32.const {version}))
  (func $allocate (export "hognose_allocate") (param i32) (result i32)
    (global.get $heap)
    (global.set $heap (i32.and (i32.add (i32.add (global.get $heap) (local.get 0)) (i32.const 15)) (i32.const -16))))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (call $allocate (local.get 3)))
  (func (export "hognose_bind") (param i32 i32) (result i32)
    {bind}
    (global.set $calls (i64.const 100))
    (drop (call $random_get (i32.const 8192) (i32.const 64)))
    (drop (call $clock_time_get (i32.const 0) (i64.const 1) (i32.const 8256)))
    (i32.store (i32.const 512) (i32.const 1024))
    (i32.store (i32.const 516) (i32.const {length}))
    (i32.const 512))
  (func (export "hognose_freeze")
    (memory.fill (i32.const 512) (i32.const 0) (i32.const 8)))
  ;; Calls the import with the argument and two numbers that the snapshot must keep.
  (func (export "call_export") (param i32 i32 i32) (result i32)
    (drop (call_indirect $table (result i32) (i32.const 2)))
    (call_indirect $table (type $fast)
      (i32.wrap_i64 (global.get $calls))
      (local.get 1)
      (i32.trunc_f64_s (global.get $constant))
      (i32.const 0)
      (i32.load (i32.const {IMPORT_WORD}))))
"#,
        length = blob.len(),
    );
    for intrinsic in abi::INTRINSICS
        .iter()
        .filter(|intrinsic| intrinsic.name != abi::name::call_export)
    {
        let (params, results) = (core(intrinsic.params), core(intrinsic.results));
        writeln!(
            wat,
            "  (func (export \"{}\") (param{params}) (result{results}) unreachable)",
            intrinsic.name
        )
        .unwrap();
    }
    wat + ")"
}

/// Makes an artifact of the fake.
pub fn artifact(dir: &Path, version: u32, wat: &str) -> Result<Artifact, Error> {
    std::fs::write(dir.join("runtime.wasm"), wat::parse_str(wat).unwrap()).unwrap();
    std::fs::write(dir.join("stdlib.zip"), b"stdlib").unwrap();
    std::fs::write(
        dir.join("manifest.json"),
        format!("{{\"abi_version\": {version}}}"),
    )
    .unwrap();
    Ok(Artifact::open(dir)?.with_cache(Some(dir.join("cache"))))
}

/// The world that [`SHIM`] is for.
pub const WIT: &str = "package test:fake;
world fake { import host: func(base: s32, x: s32, y: s32) -> s32; export run: func(x: s32) -> s32; }";

/// The import's C function is at index 3, where the fake's table ends.
pub const SHIM: &str = r#"(module
  (import "$root" "host" (func $host (param i32 i32 i32) (result i32)))
  (import "hognose-runtime" "call_export" (func $call_export (param i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory 0))
  (import "hognose-runtime" "__indirect_function_table" (table 0 funcref))
  (func $import_host (param i32 i32 i32 i32) (result i32)
    (call $host (local.get 0) (local.get 1) (local.get 2)))
  (func (export "run") (param i32) (result i32)
    (call $call_export (i32.const 0) (local.get 0) (i32.const 1)))
  (elem (i32.const 3) $import_host))"#;

/// A build with the fake.
pub struct Build {
    pub resolve: Resolve,
    pub shim: String,
    pub stub_wasi: bool,
    pub code: Code,
    pub keep_stages: Option<PathBuf>,
    pub printed: Arc<Mutex<Vec<u8>>>,
}

impl Default for Build {
    fn default() -> Build {
        let mut resolve = Resolve::default();
        resolve.push_str("fake.wit", WIT).unwrap();
        Build {
            resolve,
            shim: SHIM.into(),
            stub_wasi: false,
            code: Code::Inside,
            keep_stages: None,
            printed: Arc::default(),
        }
    }
}

impl Build {
    pub fn run(&self, artifact: &Artifact) -> Result<Component, Error> {
        let (world, _) = self.resolve.worlds.iter().next().unwrap();
        let printed = self.printed.clone();
        let output: Output = Arc::new(move |_, bytes| printed.lock().unwrap().extend(bytes));
        let files = BTreeMap::from([("app.py".to_owned(), b"x = 1\n".to_vec())]);
        hognose_componentize::componentize(Request {
            artifact,
            resolve: &self.resolve,
            world,
            manifest: Manifest {
                app_module: "app".into(),
                ..Manifest::default()
            },
            sources: vec![Source {
                guest_root: "/app/0".into(),
                kind: SourceKind::Memory(files),
            }],
            stdlib: Stdlib::Full,
            stub_wasi: self.stub_wasi,
            control: Control::default(),
            nested_calls: false,
            condensed: false,
            shim: Shim::Written(&|_, base| {
                if self.code == Code::Inside {
                    assert_eq!(base, 3);
                }
                let elements = format!("(elem (i32.const {base})");
                wat::parse_str(self.shim.replace("(elem (i32.const 3)", &elements)).unwrap()
            }),
            code: self.code,
            validate: true,
            names: false,
            keep_stages: self.keep_stages.as_deref(),
            patience: None,
            on_event: &mut |_| {},
            output,
        })
    }
}

//! The link: guest, CPython and the C libraries become one core module, which is then made smaller and checked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use hognose_runtime_abi as abi;
use wasmparser::{DataKind, ElementKind, ExternalKind, Operator, Parser, Payload, TypeRef};

use super::cache::{Cache, Key};
use super::toolchain::Toolchain;
use super::{cpython, libraries, tables};
use crate::process;

/// C stack in bytes. It lies below the data, so that an overflow traps.
const STACK: u32 = 1 << 20;

/// What is linked.
pub struct Inputs<'a> {
    /// The toolchain.
    pub toolchain: &'a Toolchain,
    /// The guest's static library and its key.
    pub guest: (&'a Path, &'a str),
    /// The folder with CPython's libraries and its key.
    pub cpython: (&'a Path, &'a str),
    /// Objects of our own C files and their key.
    pub support: (&'a [PathBuf], &'a str),
    /// The folder with the C libraries.
    pub libraries: &'a Path,
    /// Keep the names of functions, for profiling.
    pub names: bool,
    /// What `wasm-opt` does to the module, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
}

/// Links the runtime: the path of the module and its key.
pub fn link(cache: &Cache, inputs: &Inputs) -> Result<(PathBuf, String)> {
    let exports = exports();
    let mut key = Key::new(include_str!("link.rs"));
    key.text(inputs.guest.1)
        .text(inputs.cpython.1)
        .text(inputs.support.1)
        .text(&exports.join(" "))
        .text(&inputs.names.to_string());
    key.text(include_str!("tables.rs"))
        .text(include_str!("inverses.rs"))
        .text(include_str!("lzma.rs"))
        .text(inputs.optimise);
    let folder = cache.step("link", &key, |folder, log| {
        let module = folder.join("runtime.wasm");
        let map = tempfile::NamedTempFile::new()?;
        process::run(
            command(inputs, &exports, &module).arg(format!("--Map={}", map.path().display())),
            log,
        )?;
        let packed = tables::pack(&fs::read(&module)?, &fs::read_to_string(map.path())?, log)?;
        fs::write(&module, packed)?;
        if !inputs.optimise.is_empty() {
            process::run(&mut optimise(inputs, &module), log)?;
        }
        check(&fs::read(&module)?, &exports).context("the linked module cannot be used")
    })?;
    Ok((folder.join("runtime.wasm"), key.finish()))
}

/// The functions and globals that the module exports, beside memory and table.
fn exports() -> Vec<&'static str> {
    let intrinsics = abi::INTRINSICS.iter().map(|intrinsic| intrinsic.name);
    let linker = ["_initialize", "__stack_pointer", "__heap_base"];
    let mut names: Vec<_> = intrinsics
        .chain(abi::ENTRIES)
        .chain(abi::KEPT_EXPORTS)
        .chain(linker)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn command(inputs: &Inputs, exports: &[&str], module: &Path) -> Command {
    let toolchain = inputs.toolchain;
    let mut command = Command::new(&toolchain.linker);
    command.args([
        "--no-entry",
        "--gc-sections",
        "--export-table",
        "--stack-first",
    ]);
    command.args(["-z", &format!("stack-size={STACK}")]);
    command.arg(if inputs.names {
        "--strip-debug"
    } else {
        "--strip-all"
    });
    command.args(exports.iter().map(|name| format!("--export={name}")));
    command
        .arg(toolchain.libraries.join("crt1-reactor.o"))
        .arg(inputs.guest.0);
    command.args(inputs.support.0).args(tables::wrapped());
    // The guest has more to say about some errors than the C library, and its allocator is called without a detour.
    let wrapped = ["strerror", "PyMem_SetAllocator"].map(str::to_owned);
    let allocators = ["PyObject", "PyMem"].into_iter().flat_map(|domain| {
        ["Malloc", "Calloc", "Realloc", "Free"].map(|name| format!("{domain}_{name}"))
    });
    command.args((wrapped.into_iter().chain(allocators)).map(|name| format!("--wrap={name}")));
    command.args(cpython::LIBRARIES.map(|library| inputs.cpython.0.join(library)));
    command.args(libraries::files(inputs.libraries));
    command
        .arg(format!("-L{}", toolchain.libraries.display()))
        .args(cpython::EMULATIONS);
    command
        .args(["-lc", "-lm", "-ldl"])
        .arg(&toolchain.builtins)
        .arg("-o")
        .arg(module);
    command
}

/// Binaryen's optimiser, with the features that clang and rustc use by default and no others.
fn optimise(inputs: &Inputs, module: &Path) -> Command {
    let features = [
        "bulk-memory",
        "multivalue",
        "mutable-globals",
        "nontrapping-float-to-int",
        "reference-types",
        "sign-ext",
        "simd",
    ];
    let mut command = Command::new("wasm-opt");
    command
        .args(features.map(|feature| format!("--enable-{feature}")))
        .args(inputs.optimise.split_whitespace());
    if inputs.names {
        command.arg("--debuginfo");
    }
    command.arg(module).arg("-o").arg(module);
    command
}

/// Checks what pre-initialisation and splicing rely on: the exports are those asked for, only WASI functions are imported, memory and
/// table are the module's own, and nothing changes a table or passive segment at run time, which a snapshot could not keep.
fn check(module: &[u8], exports: &[&str]) -> Result<()> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if !matches!(import.ty, TypeRef::Func(_))
                        || import.module != "wasi_snapshot_preview1"
                    {
                        bail!("it imports `{}` of `{}`", import.name, import.module);
                    }
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Func | ExternalKind::Global => found.push(export.name),
                        ExternalKind::Memory if export.name == abi::MEMORY => {}
                        ExternalKind::Table if export.name == abi::TABLE => {}
                        _ => bail!("it exports `{}`, a {:?}", export.name, export.kind),
                    }
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    if matches!(data?.kind, DataKind::Passive) {
                        bail!("it has a passive data segment");
                    }
                }
            }
            Payload::ElementSection(section) => {
                for element in section {
                    if !matches!(element?.kind, ElementKind::Active { .. }) {
                        bail!("it has an element segment that is not active");
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    let operator = operator?;
                    if changes_table(&operator) {
                        bail!("it has an instruction that a snapshot cannot keep: {operator:?}");
                    }
                }
            }
            _ => {}
        }
    }
    found.sort_unstable();
    if found != exports {
        bail!("its exports are {found:?}, expected {exports:?}");
    }
    Ok(())
}

fn changes_table(operator: &Operator) -> bool {
    matches!(
        operator,
        Operator::TableSet { .. }
            | Operator::TableGrow { .. }
            | Operator::TableFill { .. }
            | Operator::TableCopy { .. }
            | Operator::TableInit { .. }
            | Operator::ElemDrop { .. }
            | Operator::DataDrop { .. }
            | Operator::MemoryInit { .. }
    )
}

//! Functions that stand in for WASI in a component without it: output vanishes, no files of a host,
//! no clock and no randomness.

use crate::module::Module;
use hognose_runtime_abi as abi;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    BlockType, CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, InstructionSink, MemArg, MemoryType, RefType, TableType, TypeSection, ValType,
};
use wasmparser::TypeRef;

/// What the runtime imports WASI from.
pub(crate) const WASI_MODULE: &str = "wasi_snapshot_preview1";

/// The runtime's memory, as modules beside it import it.
pub(crate) const SHARED_MEMORY: EntityType = EntityType::Memory(MemoryType {
    minimum: 0,
    maximum: None,
    memory64: false,
    shared: false,
    page_size_log2: None,
});

/// The runtime's table, likewise.
pub(crate) const SHARED_TABLE: EntityType = EntityType::Table(TableType {
    element_type: RefType::FUNCREF,
    table64: false,
    minimum: 0,
    maximum: None,
    shared: false,
});

const SUCCESS: i32 = 0;
const BADF: i32 = 8;
const NOENT: i32 = 44;
const NOTSUP: i32 = 58;
const SPIPE: i32 = 70;
/// `filetype` of a character device.
const CHARACTER_DEVICE: i32 = 2;

/// A module that exports everything that `runtime` imports from WASI.
pub(crate) fn stub(runtime: &Module<'_>) -> Result<Vec<u8>, String> {
    let mut types = TypeSection::new();
    let mut functions = FunctionSection::new();
    let mut exports = ExportSection::new();
    let mut code = CodeSection::new();
    for import in &runtime.imports {
        let TypeRef::Func(ty) = import.ty else {
            continue;
        };
        if import.module != WASI_MODULE {
            continue;
        }
        let ty = runtime.types[ty as usize]
            .as_ref()
            .ok_or_else(|| format!("`{}` is no function", import.name))?;
        types.ty().func_type(
            &RoundtripReencoder
                .func_type(ty.clone())
                .map_err(|error| error.to_string())?,
        );
        functions.function(functions.len());
        exports.export(import.name, ExportKind::Func, functions.len() - 1);
        code.function(&body(
            import.name,
            ty.params().len() as u32,
            !ty.results().is_empty(),
        ));
    }
    let mut imports = ImportSection::new();
    imports.import(abi::RUNTIME_MODULE, abi::MEMORY, SHARED_MEMORY);
    let mut module = wasm_encoder::Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&exports)
        .section(&code);
    Ok(module.finish())
}

/// Parameters are named after those of preview 1.
fn body(name: &str, params: u32, returns: bool) -> Function {
    // Two locals of our own: they follow the parameters.
    let (cursor, total) = (params, params + 1);
    let mut function = Function::new([(2, ValType::I32)]);
    let mut code = function.instructions();
    match name {
        // Nothing there: count and size are zero.
        "args_sizes_get" | "environ_sizes_get" => {
            store(&mut code, 0, 0, 0);
            store(&mut code, 1, 0, 0);
            code.i32_const(SUCCESS);
        }
        "args_get" | "environ_get" | "sched_yield" | "fd_close" => {
            code.i32_const(SUCCESS);
        }
        // (fd, iovs, count, written): says that all was written.
        "fd_write" => {
            standard_streams_only(&mut code);
            code.local_get(1).local_set(cursor);
            code.block(BlockType::Empty).loop_(BlockType::Empty);
            code.local_get(cursor)
                .local_get(1)
                .i32_sub()
                .local_get(2)
                .i32_const(8)
                .i32_mul()
                .i32_ge_u()
                .br_if(1);
            code.local_get(total)
                .local_get(cursor)
                .i32_load(at(4))
                .i32_add()
                .local_set(total);
            code.local_get(cursor)
                .i32_const(8)
                .i32_add()
                .local_set(cursor);
            code.br(0).end().end();
            code.local_get(3).local_get(total).i32_store(at(0));
            code.i32_const(SUCCESS);
        }
        // (fd, iovs, count, read): the end of the file.
        "fd_read" => {
            standard_streams_only(&mut code);
            store(&mut code, 3, 0, 0);
            code.i32_const(SUCCESS);
        }
        // (fd, stat): 24 bytes; file type, flags, rights.
        "fd_fdstat_get" => {
            standard_streams_only(&mut code);
            for offset in [4, 8, 12, 16, 20] {
                store(&mut code, 1, offset, if offset < 8 { 0 } else { -1 });
            }
            store(&mut code, 1, 0, CHARACTER_DEVICE);
            code.i32_const(SUCCESS);
        }
        // (fd, stat): 64 bytes; the file type is at 16.
        "fd_filestat_get" => {
            standard_streams_only(&mut code);
            for offset in (0..64).step_by(4) {
                store(
                    &mut code,
                    1,
                    offset,
                    if offset == 16 { CHARACTER_DEVICE } else { 0 },
                );
            }
            code.i32_const(SUCCESS);
        }
        "fd_seek" | "fd_tell" => {
            standard_streams_only(&mut code);
            code.i32_const(SPIPE);
        }
        "proc_exit" => {
            code.unreachable();
        }
        _ if returns => {
            code.i32_const(if name.starts_with("path_") {
                NOENT
            } else if name.starts_with("fd_") || name.starts_with("sock_") {
                BADF
            } else {
                NOTSUP
            });
        }
        _ => {
            code.unreachable();
        }
    }
    code.end();
    function
}

/// Leaves the function with `BADF` unless its first parameter is 0, 1 or 2.
fn standard_streams_only(code: &mut InstructionSink<'_>) {
    code.local_get(0).i32_const(2).i32_gt_u();
    code.if_(BlockType::Empty).i32_const(BADF).return_().end();
}

/// Stores a word at the address in a parameter.
fn store(code: &mut InstructionSink<'_>, param: u32, offset: u64, value: i32) {
    code.local_get(param).i32_const(value).i32_store(at(offset));
}

fn at(offset: u64) -> MemArg {
    MemArg {
        offset,
        align: 0,
        memory_index: 0,
    }
}

//! Memory for the WASI adapter: two pages that lie in the snapshot, so that an instance need not
//! grow its memory to start.
//!
//! The adapter takes one page for its state and one for its stack, and never gives them back. What
//! the runtime's own `cabi_realloc` gives lasts only until the end of a call.

use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, GlobalType, TypeSection, ValType,
};

/// How much to reserve.
pub(crate) const BYTES: u32 = 2 * PAGE;
const PAGE: u32 = 65536;

/// A module that exports the adapter's allocator, which hands out the `BYTES` from `address` on.
pub(crate) fn module(address: u32) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32; 4], [ValType::I32]);
    let mut functions = FunctionSection::new();
    functions.function(0);
    let mut globals = GlobalSection::new();
    let next = GlobalType {
        val_type: ValType::I32,
        mutable: true,
        shared: false,
    };
    globals.global(next, &ConstExpr::i32_const(address as i32));
    let mut exports = ExportSection::new();
    exports.export("cabi_realloc_adapter", ExportKind::Func, 0);
    let mut code = CodeSection::new();
    code.function(&take(address + BYTES));
    let mut module = wasm_encoder::Module::new();
    module
        .section(&types)
        .section(&functions)
        .section(&globals)
        .section(&exports)
        .section(&code);
    module.finish()
}

/// (old address, old size, alignment, new size): the next bytes. More than there are traps, as an
/// allocator must.
fn take(end: u32) -> Function {
    let mut function = Function::new([]);
    let mut code = function.instructions();
    code.local_get(3)
        .i32_const(end as i32)
        .global_get(0)
        .i32_sub()
        .i32_gt_u();
    code.if_(BlockType::Empty).unreachable().end();
    code.global_get(0).local_get(3).i32_add().global_set(0);
    code.global_get(0).local_get(3).i32_sub();
    code.end();
    function
}

//! Modules for a shim that was linked with the runtime: exports that lead to its functions, and
//! what stands in for imports that it does not need.

use super::description::LinkedShim;
use crate::splice::part::Part;
use crate::wasi::stub::{SHARED_MEMORY, SHARED_TABLE};
use hognose_runtime_abi::{MEMORY, RUNTIME_MODULE, TABLE, ValType};
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, Function, FunctionSection, ImportSection, Instruction,
    Module, TypeSection,
};

/// A module whose exports call functions of the runtime's table.
pub(super) fn exports(shim: &LinkedShim, indices: &[u32]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.share_memory_and_table();
    for export in &shim.exports {
        let ty = writer.ty(&export.params, &export.results);
        let mut body = Function::new([]);
        for (parameter, _) in (0..).zip(&export.params) {
            body.instruction(&Instruction::LocalGet(parameter));
        }
        body.instruction(&Instruction::I32Const(
            indices[export.function].cast_signed(),
        ));
        body.instruction(&Instruction::CallIndirect {
            type_index: ty,
            table_index: 0,
        });
        body.instruction(&Instruction::End);
        writer.define(ty, &body, &export.name);
    }
    writer.finish()
}

/// Modules that stand in for imports which nothing calls, each with the module of theirs.
pub(super) fn stand_ins(shim: &LinkedShim) -> Vec<Part> {
    let mut modules: Vec<&str> = shim
        .unneeded
        .iter()
        .map(|import| import.module.as_str())
        .collect();
    modules.sort_unstable();
    modules.dedup();
    let stand_in = |module: &str| {
        let mut writer = Writer::default();
        for import in shim
            .unneeded
            .iter()
            .filter(|import| import.module == module)
        {
            let ty = writer.ty(&import.params, &import.results);
            let mut body = Function::new([]);
            body.instruction(&Instruction::Unreachable);
            body.instruction(&Instruction::End);
            writer.define(ty, &body, &import.name);
        }
        Part {
            bytes: writer.finish(),
            provides: Some(module.to_owned()),
        }
    };
    modules.into_iter().map(stand_in).collect()
}

#[derive(Default)]
struct Writer {
    types: TypeSection,
    declared: Vec<(Vec<ValType>, Vec<ValType>)>,
    imports: ImportSection,
    functions: FunctionSection,
    exports: ExportSection,
    code: CodeSection,
}

impl Writer {
    fn share_memory_and_table(&mut self) {
        self.imports
            .import(RUNTIME_MODULE, MEMORY, SHARED_MEMORY)
            .import(RUNTIME_MODULE, TABLE, SHARED_TABLE);
    }

    fn ty(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        let key = (params.to_vec(), results.to_vec());
        let known = self.declared.iter().position(|other| *other == key);
        let index = known.unwrap_or_else(|| {
            let encode = |types: &[ValType]| {
                types
                    .iter()
                    .map(|ty| wasm_encoder::ValType::from(*ty))
                    .collect::<Vec<_>>()
            };
            self.types.ty().function(encode(params), encode(results));
            self.declared.push(key);
            self.declared.len() - 1
        });
        index as u32
    }

    fn define(&mut self, ty: u32, body: &Function, name: &str) {
        self.exports
            .export(name, ExportKind::Func, self.functions.len());
        self.functions.function(ty);
        self.code.function(body);
    }

    fn finish(self) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&self.types);
        if !self.imports.is_empty() {
            module.section(&self.imports);
        }
        module
            .section(&self.functions)
            .section(&self.exports)
            .section(&self.code);
        module.finish()
    }
}

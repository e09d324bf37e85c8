//! A shim that was compiled, and linked with the runtime: what the build fills in, and exports that lead to its functions.
//!
//! ```text
//! hognose_shim() ─▶ functions (table indices) ─▶ words of the runtime, exports of the component
//!                   words ◀─ addresses that are known when Python has started
//! ```

use crate::{Error, stub_wasi::SHARED_MEMORY};
use hognose_runtime_abi::{Bound, MEMORY, RUNTIME_MODULE, TABLE, ValType};
use wasm_encoder::{
    CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection, ImportSection,
    Instruction, Module, RefType, TableType, TypeSection,
};

/// Says what to fill in, once the app is bound.
pub type Linked<'a> = dyn Fn(&Bound) -> LinkedShim + 'a;

/// What the build does with a shim that is in the runtime's module. Functions are positions in the shim's own list.
#[derive(Clone, Debug, Default)]
pub struct LinkedShim {
    /// How many functions the shim has.
    pub function_count: usize,
    /// The shim's words.
    pub words: Vec<u32>,
    /// Functions for the words that [`Bound::words`] names, in that order.
    pub bound: Vec<usize>,
    /// Exports of the component.
    pub exports: Vec<LinkedExport>,
    /// What the shim imports although nothing will call it in this component.
    pub unneeded: Vec<Unneeded>,
}

/// An export.
#[derive(Clone, Debug)]
pub struct LinkedExport {
    /// Its core name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types.
    pub results: Vec<ValType>,
    /// The function.
    pub function: usize,
}

/// A core import.
#[derive(Clone, Debug)]
pub struct Unneeded {
    /// Its module.
    pub module: String,
    /// Its name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types.
    pub results: Vec<ValType>,
}

/// What the shim's entry points to: address and length of its functions, of the words for `None` and second results, and of its words.
pub(crate) struct Places {
    pub functions: (u32, u32),
    pub common: (u32, u32),
    pub words: (u32, u32),
}

impl Places {
    /// Whether they are those of the shim that was generated.
    pub fn check(&self, shim: &LinkedShim) -> Result<(), Error> {
        let expected = [shim.function_count, 2, shim.words.len()];
        let found = [self.functions.1, self.common.1, self.words.1].map(|count| count as usize);
        if expected == found {
            return Ok(());
        }
        Err(Error::Shim(format!(
            "it has {} functions and {} words, but its world needs {} and {}: it was generated for another world",
            found[0], found[2], expected[0], expected[2]
        )))
    }
}

/// A module whose exports call functions of the runtime's table.
pub(crate) fn exports(shim: &LinkedShim, indices: &[u32]) -> Vec<u8> {
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
pub(crate) fn stand_ins(shim: &LinkedShim) -> Vec<(&str, Vec<u8>)> {
    let mut modules: Vec<&str> = shim
        .unneeded
        .iter()
        .map(|import| import.module.as_str())
        .collect();
    modules.sort_unstable();
    modules.dedup();
    let stand_in = |module| {
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
        (module, writer.finish())
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
        let table = TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 0,
            maximum: None,
            shared: false,
        };
        self.imports
            .import(RUNTIME_MODULE, MEMORY, SHARED_MEMORY)
            .import(RUNTIME_MODULE, TABLE, EntityType::Table(table));
    }

    fn ty(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        let key = (params.to_vec(), results.to_vec());
        let known = self.declared.iter().position(|other| *other == key);
        let index = known.unwrap_or_else(|| {
            let encode = |types: &[ValType]| types.iter().map(encode).collect::<Vec<_>>();
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

fn encode(ty: &ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

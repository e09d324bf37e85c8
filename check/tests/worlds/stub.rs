//! A module with what a shim imports of the host and exports to it, and with a memory and an
//! allocator, as the runtime has them: enough to make a component of it, by which its names and
//! types are compared with the world.

use crate::Failure;
use hognose_runtime_abi::RUNTIME_MODULE;
use wasm_encoder::{
    CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection, ImportSection,
    Instruction, MemorySection, MemoryType, Module, TypeSection, ValType,
};
use wasmparser::{FuncType, Parser, Payload, Validator, WasmFeatures};

/// The stub of a shim.
pub fn of(shim: &[u8]) -> Result<Vec<u8>, Failure> {
    let types = Validator::new_with_features(WasmFeatures::default()).validate_all(shim)?;
    let mut stub = Stub::default();
    let mut functions = 0;
    for payload in Parser::new(0).parse_all(shim) {
        match payload? {
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    if !matches!(import.ty, wasmparser::TypeRef::Func(_)) {
                        continue;
                    }
                    let id = types.as_ref().core_function_at(functions);
                    functions += 1;
                    if import.module != RUNTIME_MODULE {
                        let ty = stub.ty(types[id].unwrap_func());
                        let ty = EntityType::Function(ty);
                        stub.imports.import(import.module, import.name, ty);
                    }
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    if export.kind == wasmparser::ExternalKind::Func {
                        let id = types.as_ref().core_function_at(export.index);
                        let ty = stub.ty(types[id].unwrap_func());
                        stub.functions.push((export.name.to_owned(), ty));
                    }
                }
            }
            _ => {}
        }
    }
    if !{ stub.functions.iter() }.any(|(name, _)| name == "cabi_realloc") {
        let ty = stub.add_type(&[ValType::I32; 4], &[ValType::I32]);
        stub.functions.push(("cabi_realloc".to_owned(), ty));
    }
    Ok(stub.finish())
}

#[derive(Default)]
struct Stub {
    types: TypeSection,
    imports: ImportSection,
    /// Name and type of each that is exported.
    functions: Vec<(String, u32)>,
}

impl Stub {
    fn ty(&mut self, ty: &FuncType) -> u32 {
        let core = |ty: &wasmparser::ValType| ValType::try_from(*ty).expect("a core type");
        let params: Vec<ValType> = ty.params().iter().map(core).collect();
        let results: Vec<ValType> = ty.results().iter().map(core).collect();
        self.add_type(&params, &results)
    }

    fn add_type(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        let index = self.types.len();
        self.types
            .ty()
            .function(params.iter().copied(), results.iter().copied());
        index
    }

    fn finish(self) -> Vec<u8> {
        let imported = self.imports.len();
        let (mut functions, mut exports, mut code) = (
            FunctionSection::new(),
            ExportSection::new(),
            CodeSection::new(),
        );
        for ((name, ty), index) in self.functions.iter().zip(imported..) {
            functions.function(*ty);
            exports.export(name, ExportKind::Func, index);
            let mut body = Function::new([]);
            body.instruction(&Instruction::Unreachable);
            body.instruction(&Instruction::End);
            code.function(&body);
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        exports.export("memory", ExportKind::Memory, 0);
        let mut module = Module::new();
        module
            .section(&self.types)
            .section(&self.imports)
            .section(&functions)
            .section(&memories)
            .section(&exports)
            .section(&code);
        module.finish()
    }
}

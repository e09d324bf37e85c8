//! The shim as core wasm: one module that imports memory, table and intrinsics of the runtime and what the world imports, and
//! exports what the world exports.
//!
//! Written after Python has started and imported the app: everything that is an address then is a constant here.

mod function;
mod ops;
mod runtime;

use crate::ir::{CoreFunction, Payload, Shim, TaskExport};
use hognose_runtime_abi::{
    Bound, MEMORY, RUNTIME_MODULE, TABLE, TaskFunction, ValType, task_functions,
};
use runtime::Functions;
use std::borrow::Cow;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, ImportSection, MemoryType, Module, RefType, TableType, TypeSection,
};

/// What a function of the shim may refer to.
struct Context<'a> {
    bound: &'a Bound,
    functions: Functions,
    /// Whether results can come while other calls run.
    awaits: bool,
}

/// The shim module. Its one active element segment starts at `table_base`; the functions in it are those that [`Bound::words`] is for.
pub fn emit(shim: &Shim, bound: &Bound, table_base: u32) -> Vec<u8> {
    let world_imports = world_imports(shim, bound);
    // Indices are known when it is known which intrinsics are called: a first round only collects them.
    let collector = Context {
        bound,
        functions: Functions::collecting(shim, &world_imports),
        awaits: shim.awaits(),
    };
    write(shim, &collector, &world_imports, table_base);
    let context = Context {
        bound,
        functions: collector.functions.collected(),
        awaits: shim.awaits(),
    };
    write(shim, &context, &world_imports, table_base)
}

fn write(
    shim: &Shim,
    context: &Context<'_>,
    world_imports: &[CoreFunction],
    table_base: u32,
) -> Vec<u8> {
    let mut types = TypeSection::new();
    let mut declared = Vec::new();
    let mut type_of = |params: &[ValType], results: &[ValType]| -> u32 {
        let key = (params.to_vec(), results.to_vec());
        let known = declared.iter().position(|other| *other == key);
        let index = known.unwrap_or_else(|| {
            types
                .ty()
                .function(key.0.iter().map(encode), key.1.iter().map(encode));
            declared.push(key);
            declared.len() - 1
        });
        u32::try_from(index).expect("a shim has few types")
    };

    let mut imports = ImportSection::new();
    imports.import(RUNTIME_MODULE, MEMORY, MEMORY_TYPE);
    imports.import(RUNTIME_MODULE, TABLE, TABLE_TYPE);
    for function in world_imports {
        let ty = type_of(&function.params, &function.results);
        imports.import(&function.module, &function.name, EntityType::Function(ty));
    }
    for intrinsic in context.functions.intrinsics() {
        let ty = type_of(intrinsic.params, intrinsic.results);
        imports.import(RUNTIME_MODULE, intrinsic.name, EntityType::Function(ty));
    }

    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut exports = ExportSection::new();
    let mut next = context.functions.count();
    let mut define = |ty: u32, body: &wasm_encoder::Function, export: Option<&str>| -> u32 {
        functions.function(ty);
        code.function(body);
        if let Some(name) = export {
            exports.export(name, ExportKind::Func, next);
        }
        next += 1;
        next - 1
    };
    let mut lifts = Vec::new();
    for (index, function) in shim.imports.iter().enumerate() {
        if let Some(body) = &function.lift {
            let ty = type_of(&[ValType::I32], &[ValType::I32]);
            let lift = function::lift(context, number(index), function, body);
            lifts.push(define(ty, &lift, None));
        }
    }
    let mut slots = Vec::new();
    for (index, function) in shim.imports.iter().enumerate() {
        let ty = type_of(&[ValType::I32; 4], &[ValType::I32]);
        let host = context.functions.host(index);
        let import = match function.lift {
            Some(_) => function::async_import,
            None => function::import,
        };
        slots.push(define(
            ty,
            &import(context, number(index), host, function),
            None,
        ));
    }
    let mut returns = Vec::new();
    for (index, function) in shim.exports.iter().enumerate() {
        if let Some(task) = task_of(shim, context.bound, index) {
            let core = &task.task_return;
            let import = context.functions.import(&core.module, &core.name);
            let ty = type_of(&[ValType::I32], &[]);
            let body = function::task_return(context, number(index), import, function, task);
            returns.push(define(ty, &body, None));
            let core = &task.core;
            let ty = type_of(&core.params, &core.results);
            let body = function::start(context, number(index), function, task);
            define(ty, &body, Some(&core.name));
            let ty = type_of(&TaskExport::CALLBACK, &[ValType::I32]);
            define(ty, &function::callback(context), Some(&task.callback));
            continue;
        }
        let core = &function.core;
        let ty = type_of(&core.params, &core.results);
        define(
            ty,
            &function::export(context, number(index), function),
            Some(&core.name),
        );
        if let Some(name) = &function.post_return {
            let ty = type_of(&core.results, &[]);
            define(ty, &function::post_return(context), Some(name));
        }
    }
    for (index, resource) in shim.resources.iter().enumerate() {
        slots.extend(context.functions.resource(index));
        if let Some(name) = &resource.destructor {
            let ty = type_of(&[ValType::I32], &[]);
            define(ty, &function::destructor(context, index), Some(name));
        }
    }
    slots.extend(lifts);
    slots.extend(returns);
    for builtin in builtins(context.bound) {
        slots.push(context.functions.import(builtin.module, builtin.name));
    }
    for (index, channel) in shim.channels.iter().enumerate() {
        let imports = channel.imports.iter();
        slots.extend(imports.map(|core| context.functions.import(&core.module, &core.name)));
        if let Payload::Values { function, .. } = &channel.payload
            && let Some(body) = &function.lift
        {
            let ty = type_of(&[ValType::I32], &[ValType::I32]);
            let lift = function::lift(context, number(index), function, body);
            slots.push(define(ty, &lift, None));
            let ty = type_of(&[ValType::I32; 2], &[ValType::I32]);
            let lower = function::payload(context, number(index), function);
            slots.push(define(ty, &lower, None));
        }
    }
    let mut elements = ElementSection::new();
    if !slots.is_empty() {
        let offset = ConstExpr::i32_const(table_base.cast_signed());
        elements.active(None, &offset, Elements::Functions(Cow::Owned(slots)));
    }

    let mut module = Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&exports);
    if !elements.is_empty() {
        module.section(&elements);
    }
    module.section(&code);
    module.finish()
}

/// Memory and table as the shim declares them; the runtime's own limits hold after the merge.
const MEMORY_TYPE: MemoryType = MemoryType {
    minimum: 0,
    maximum: None,
    memory64: false,
    shared: false,
    page_size_log2: None,
};
const TABLE_TYPE: TableType = TableType {
    element_type: RefType::FUNCREF,
    table64: false,
    minimum: 0,
    maximum: None,
    shared: false,
};

/// The asynchronous form of export `index`, if that is the one that is needed.
fn task_of<'a>(shim: &'a Shim, bound: &Bound, index: usize) -> Option<&'a TaskExport> {
    let is_task = (bound.exports.get(index)).is_some_and(|export| export.task_return != 0);
    shim.exports[index].task.as_ref().filter(|_| is_task)
}

/// The component model's functions that the runtime needs.
fn builtins(bound: &Bound) -> &'static [TaskFunction] {
    match bound.tasks {
        0 => &[],
        _ => task_functions(bound.clock),
    }
}

/// All core imports: a function for each import of the world, drop (new, rep) of each resource, then what tasks need.
fn world_imports(shim: &Shim, bound: &Bound) -> Vec<CoreFunction> {
    let functions = shim.imports.iter().map(|function| function.core.clone());
    let resources = shim.resources.iter().flat_map(|resource| {
        let new_and_rep = resource
            .new_and_rep
            .iter()
            .flat_map(|(new, rep)| [new.clone(), rep.clone()]);
        std::iter::once(resource.drop.clone()).chain(new_and_rep)
    });
    let mut imports: Vec<CoreFunction> = functions.chain(resources).collect();
    let returns = (0..shim.exports.len())
        .filter_map(|index| Some(task_of(shim, bound, index)?.task_return.clone()));
    let builtins = builtins(bound).iter().map(|builtin| CoreFunction {
        module: builtin.module.to_owned(),
        name: builtin.name.to_owned(),
        params: builtin.params.to_vec(),
        results: builtin.results.to_vec(),
    });
    let channels = shim.channels.iter().flat_map(|c| c.imports.iter().cloned());
    for function in returns.chain(builtins).chain(channels) {
        // The world may import the clock, too.
        if !imports.contains(&function) {
            imports.push(function);
        }
    }
    imports
}

/// The core type in the encoder's terms.
fn encode(ty: &ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).expect("a world has fewer than 2^32 functions")
}

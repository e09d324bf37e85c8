//! The module around the functions: types, imports, exports, and the table.

use super::context::Context;
use super::function;
use crate::emit::number;
use crate::ir::{CoreFunction, Payload, Shim, Slot, TaskExport};
use crate::ir::{bound_builtins, bound_slots, task_of};
use hognose_runtime_abi::{ChannelFunction, MEMORY, RUNTIME_MODULE, TABLE, ValType};
use std::borrow::Cow;
use std::collections::BTreeMap;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, ImportSection, MemoryType, Module, RefType, TableType, TypeSection,
};

/// Writes the module, with the indices of functions that the context has.
pub(super) fn write(
    shim: &Shim,
    context: &Context<'_>,
    world_imports: &[CoreFunction],
    table_base: u32,
) -> Vec<u8> {
    let mut out = Out {
        shim,
        context,
        types: Types::default(),
        functions: FunctionSection::new(),
        code: CodeSection::new(),
        exports: ExportSection::new(),
        next: context.functions.count(),
        slots: BTreeMap::new(),
    };
    let imports = out.declare(world_imports);
    // The context counts on it that these are the first.
    out.lifts();
    out.imports();
    out.exports();
    out.resources();
    out.builtins();
    out.channels();
    let elements = out.table(table_base);

    let mut module = Module::new();
    module
        .section(&out.types.section)
        .section(&imports)
        .section(&out.functions)
        .section(&out.exports);
    if !elements.is_empty() {
        module.section(&elements);
    }
    module.section(&out.code);
    module.finish()
}

/// A module being written.
struct Out<'a> {
    shim: &'a Shim,
    context: &'a Context<'a>,
    types: Types,
    functions: FunctionSection,
    code: CodeSection,
    exports: ExportSection,
    /// The index of the next function.
    next: u32,
    /// Functions that are called through the table.
    slots: BTreeMap<Slot, u32>,
}

impl Out<'_> {
    /// Memory, table, the world's imports, then the intrinsics that are called.
    fn declare(&mut self, world_imports: &[CoreFunction]) -> ImportSection {
        let mut imports = ImportSection::new();
        imports.import(RUNTIME_MODULE, MEMORY, MEMORY_TYPE);
        imports.import(RUNTIME_MODULE, TABLE, TABLE_TYPE);
        for function in world_imports {
            let ty = self.types.of(&function.params, &function.results);
            imports.import(&function.module, &function.name, EntityType::Function(ty));
        }
        for intrinsic in self.context.functions.intrinsics() {
            let ty = self.types.of(intrinsic.params, intrinsic.results);
            imports.import(RUNTIME_MODULE, intrinsic.name, EntityType::Function(ty));
        }
        imports
    }

    /// One more function; gives its index.
    fn define(
        &mut self,
        (params, results): (&[ValType], &[ValType]),
        body: &wasm_encoder::Function,
    ) -> u32 {
        let ty = self.types.of(params, results);
        self.functions.function(ty);
        self.code.function(body);
        self.next += 1;
        self.next - 1
    }

    /// One more function, which the host calls.
    fn export(
        &mut self,
        name: &str,
        signature: (&[ValType], &[ValType]),
        body: &wasm_encoder::Function,
    ) {
        let index = self.define(signature, body);
        self.exports.export(name, ExportKind::Func, index);
    }

    /// What lifts the results of asynchronous imports.
    fn lifts(&mut self) {
        for (index, function) in self.shim.imports.iter().enumerate() {
            if let Some(body) = &function.lift {
                let lift = function::lift(self.context, number(index), function, body);
                let lift = self.define(LIFT, &lift);
                self.slots.insert(Slot::Lift(index), lift);
            }
        }
    }

    fn imports(&mut self) {
        for (index, function) in self.shim.imports.iter().enumerate() {
            let import = match function.lift {
                Some(_) => function::async_import,
                None => function::import,
            };
            let import = import(self.context, number(index), function);
            let import = self.define(C_FUNCTION, &import);
            self.slots.insert(Slot::Import(index), import);
        }
    }

    fn exports(&mut self) {
        let (shim, context) = (self.shim, self.context);
        for (index, function) in shim.exports.iter().enumerate() {
            if let Some(task) = task_of(shim, context.bound, index) {
                let finish = function::task_return(context, number(index), function, task);
                let finish = self.define((&[ValType::I32], &[]), &finish);
                self.slots.insert(Slot::Finish(index), finish);
                let core = &task.core;
                let start = function::start(context, number(index), function, task);
                self.export(&core.name, (&core.params, &core.results), &start);
                let signature = (TaskExport::CALLBACK.as_slice(), [ValType::I32].as_slice());
                self.export(&task.callback, signature, &function::callback(context));
                continue;
            }
            let core = &function.core;
            let export = function::export(context, number(index), function);
            self.export(&core.name, (&core.params, &core.results), &export);
            if let Some(name) = &function.post_return {
                let post_return = function::post_return(context);
                self.export(name, (&core.results, &[]), &post_return);
            }
        }
    }

    fn resources(&mut self) {
        for (index, resource) in self.shim.resources.iter().enumerate() {
            let of = |core: &CoreFunction| self.context.functions.of(core);
            self.slots.insert(Slot::Drop(index), of(&resource.drop));
            if let Some((new, rep)) = &resource.new_and_rep {
                self.slots.insert(Slot::New(index), of(new));
                self.slots.insert(Slot::Rep(index), of(rep));
            }
            if let Some(name) = &resource.destructor {
                let destructor = function::destructor(self.context, index);
                self.export(name, (&[ValType::I32], &[]), &destructor);
            }
        }
    }

    fn builtins(&mut self) {
        for (index, builtin) in bound_builtins(self.context.bound).iter().enumerate() {
            let function = self.context.functions.of(&CoreFunction::from(builtin));
            self.slots.insert(Slot::Task(index), function);
        }
    }

    fn channels(&mut self) {
        for (index, channel) in self.shim.channels.iter().enumerate() {
            for (function, core) in ChannelFunction::IMPORTS.into_iter().zip(&channel.imports) {
                let import = self.context.functions.of(core);
                self.slots.insert(Slot::Channel(index, function), import);
            }
            if let Payload::Values { function, .. } = &channel.payload
                && let Some(body) = &function.lift
            {
                let lift = function::lift(self.context, number(index), function, body);
                let lift = self.define(LIFT, &lift);
                let lower = function::payload(self.context, number(index), function);
                let lower = self.define((&[ValType::I32; 2], &[ValType::I32]), &lower);
                self.slots.extend([
                    (Slot::Channel(index, ChannelFunction::Lift), lift),
                    (Slot::Channel(index, ChannelFunction::Lower), lower),
                ]);
            }
        }
    }

    /// The functions that the runtime calls, in the order in which the build gives it their places.
    fn table(&self, table_base: u32) -> ElementSection {
        let order = bound_slots(self.shim, self.context.bound);
        assert_eq!(
            order.len(),
            self.slots.len(),
            "every function that is called through the table has a place there"
        );
        let places: Vec<u32> = order.iter().map(|slot| self.slots[slot]).collect();
        let mut elements = ElementSection::new();
        if !places.is_empty() {
            let offset = ConstExpr::i32_const(table_base.cast_signed());
            elements.active(None, &offset, Elements::Functions(Cow::Owned(places)));
        }
        elements
    }
}

/// A function that Python calls as a C function.
const C_FUNCTION: (&[ValType], &[ValType]) = (&[ValType::I32; 4], &[ValType::I32]);
/// From an address to an object.
const LIFT: (&[ValType], &[ValType]) = (&[ValType::I32], &[ValType::I32]);

/// The types of functions, each declared once.
#[derive(Default)]
struct Types {
    section: TypeSection,
    declared: Vec<(Vec<ValType>, Vec<ValType>)>,
}

impl Types {
    /// The index of a type.
    fn of(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        let key = (params.to_vec(), results.to_vec());
        let known = self.declared.iter().position(|other| *other == key);
        let index = known.unwrap_or_else(|| {
            let core = |types: &[ValType]| {
                types
                    .iter()
                    .copied()
                    .map(wasm_encoder::ValType::from)
                    .collect::<Vec<_>>()
            };
            (self.section.ty()).function(core(&key.0), core(&key.1));
            self.declared.push(key);
            self.declared.len() - 1
        });
        number(index)
    }
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

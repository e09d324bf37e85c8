//! The runtime for native packages, taken apart as far as objects are joined with it. Its exports
//! are what they may use.

use super::error::Unjoined;
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{
    BinaryReaderError, CompositeInnerType, DataKind, ElementItems, ElementKind, Export,
    ExternalKind, FuncType, Operator, Parser, Payload, TypeRef,
};

/// The runtime.
#[derive(Default)]
pub(super) struct Runtime<'a> {
    pub bytes: &'a [u8],
    /// Its sections: number and contents.
    pub sections: Vec<(u8, Range<usize>)>,
    /// Types by index; `None` for those that are no functions.
    pub types: Vec<Option<FuncType>>,
    /// Type of every function, imported ones first.
    pub functions: Vec<u32>,
    /// Imported functions: module and name.
    pub imports: Vec<(&'a str, &'a str)>,
    pub exports: Vec<Export<'a>>,
    /// Values of constant globals.
    globals: Vec<Option<u32>>,
    /// Entries of the table, and pages of memory.
    pub table: u32,
    pub pages: u32,
    /// Where functions are in the table.
    pub slots: HashMap<u32, u32>,
    /// Where data is in memory, and where in `bytes`.
    pub data: Vec<(u32, Range<usize>)>,
    by_name: HashMap<&'a str, usize>,
}

impl<'a> Runtime<'a> {
    pub fn read(bytes: &'a [u8]) -> Result<Runtime<'a>, Unjoined> {
        let mut runtime = Runtime {
            bytes,
            ..Runtime::default()
        };
        for payload in Parser::new(0).parse_all(bytes) {
            let added = payload.and_then(|payload| runtime.add(payload));
            added.map_err(|error| Unjoined::Unreadable {
                of: "the runtime".to_owned(),
                error,
            })?;
        }
        let exports = runtime.exports.iter().enumerate();
        runtime.by_name = exports
            .map(|(place, export)| (export.name, place))
            .collect();
        Ok(runtime)
    }

    fn export(&self, name: &str, kind: ExternalKind) -> Option<u32> {
        let export = &self.exports[*self.by_name.get(name)?];
        (export.kind == kind).then_some(export.index)
    }

    /// A function of the C API, the C library, or WASI. Where the runtime stands before one, it is
    /// the runtime's.
    pub fn function(&self, module: &str, name: &str) -> Option<u32> {
        if module != OBJECTS {
            let import = self
                .imports
                .iter()
                .position(|import| *import == (module, name));
            return import.map(|index| index as u32);
        }
        self.export(&format!("{BEFORE}{name}"), ExternalKind::Func)
            .or_else(|| self.export(name, ExternalKind::Func))
    }

    /// The address of data.
    pub fn address(&self, name: &str) -> Option<u32> {
        let global = self.global(name)?;
        self.globals.get(global as usize).copied().flatten()
    }

    /// The index of a global.
    pub fn global(&self, name: &str) -> Option<u32> {
        self.export(name, ExternalKind::Global)
    }

    /// A function's type.
    pub fn function_type(&self, function: u32) -> Option<&FuncType> {
        let ty = *self.functions.get(function as usize)?;
        self.types.get(ty as usize)?.as_ref()
    }

    fn add(&mut self, payload: Payload<'a>) -> Result<(), BinaryReaderError> {
        self.sections.extend(payload.as_section());
        match payload {
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group?.types() {
                        self.types.push(match &ty.composite_type.inner {
                            CompositeInnerType::Func(function) => Some(function.clone()),
                            _ => None,
                        });
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(ty) = import.ty {
                        self.functions.push(ty);
                        self.imports.push((import.module, import.name));
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.table = table?.ty.initial as u32;
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    self.pages = memory?.initial as u32;
                }
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    let global = global?;
                    let value = constant(&global.init_expr)?;
                    self.globals.push(value.filter(|_| !global.ty.mutable));
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    self.exports.push(export?);
                }
            }
            Payload::ElementSection(section) => {
                for element in section {
                    self.add_element(element?)?;
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    let data = data?;
                    if let DataKind::Active { offset_expr, .. } = &data.kind
                        && let Some(address) = constant(offset_expr)?
                    {
                        let end = data.range.end;
                        self.data.push((address, end - data.data.len()..end));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn add_element(&mut self, element: wasmparser::Element<'a>) -> Result<(), BinaryReaderError> {
        if let (ElementKind::Active { offset_expr, .. }, ElementItems::Functions(functions)) =
            (element.kind, element.items)
            && let Some(start) = constant(&offset_expr)?
        {
            for (slot, function) in (start..).zip(functions) {
                self.slots.entry(function?).or_insert(slot);
            }
        }
        Ok(())
    }
}

/// The module from which objects import what another object is to define.
pub(super) const OBJECTS: &str = "env";
/// What the linker puts before the names of functions that stand before others.
const BEFORE: &str = "__wrap_";

fn constant(expression: &wasmparser::ConstExpr<'_>) -> Result<Option<u32>, BinaryReaderError> {
    Ok(match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value.cast_unsigned()),
        _ => None,
    })
}

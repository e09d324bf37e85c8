//! A core module taken apart into sections and index spaces. Function bodies are not read.

use crate::error::Error;
use std::ops::Range;
use wasmparser::{
    BinaryReaderError, CompositeInnerType, CustomSectionReader, Data, Element, Export,
    ExternalKind, FuncType, Global, Import, MemoryType, Parser, Payload, RecGroup, TableType,
    TypeRef,
};

/// A core module. Index spaces hold imported items first, as in the module.
#[derive(Default)]
pub(crate) struct Module<'a> {
    pub bytes: &'a [u8],
    /// Type groups as they stand in the module.
    pub rec_groups: Vec<RecGroup>,
    /// Types by index; `None` for those that are no functions.
    pub types: Vec<Option<FuncType>>,
    pub imports: Vec<Import<'a>>,
    /// Type index of every function.
    pub functions: Vec<u32>,
    pub imported_functions: u32,
    pub tables: Vec<TableType>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<Global<'a>>,
    pub exports: Vec<Export<'a>>,
    pub start: Option<u32>,
    pub elements: Vec<Element<'a>>,
    pub data: Vec<Data<'a>>,
    /// Where the code section's contents stand in `bytes`.
    pub code: Range<usize>,
    /// Where each body is in `bytes`, without its size.
    pub bodies: Vec<Range<usize>>,
    pub tags: Option<Range<usize>>,
    pub customs: Vec<CustomSectionReader<'a>>,
}

impl<'a> Module<'a> {
    pub fn parse(bytes: &'a [u8]) -> Result<Module<'a>, BinaryReaderError> {
        let mut module = Module {
            bytes,
            ..Module::default()
        };
        for payload in Parser::new(0).parse_all(bytes) {
            module.add(payload?)?;
        }
        module.imported_functions = module
            .imports
            .iter()
            .filter(|import| matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)))
            .count() as u32;
        Ok(module)
    }

    fn add(&mut self, payload: Payload<'a>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(section) => {
                for group in section {
                    let group = group?;
                    for ty in group.types() {
                        self.types.push(match &ty.composite_type.inner {
                            CompositeInnerType::Func(function) => Some(function.clone()),
                            _ => None,
                        });
                    }
                    self.rec_groups.push(group);
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    match import.ty {
                        TypeRef::Func(ty) | TypeRef::FuncExact(ty) => self.functions.push(ty),
                        TypeRef::Table(ty) => self.tables.push(ty),
                        TypeRef::Memory(ty) => self.memories.push(ty),
                        TypeRef::Global(_) | TypeRef::Tag(_) => {}
                    }
                    self.imports.push(import);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    self.memories.push(memory?);
                }
            }
            Payload::TagSection(section) => self.tags = Some(section.range()),
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    self.exports.push(export?);
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => {
                for element in section {
                    self.elements.push(element?);
                }
            }
            Payload::DataSection(section) => {
                for data in section {
                    self.data.push(data?);
                }
            }
            Payload::CodeSectionStart { range, .. } => self.code = range,
            Payload::CodeSectionEntry(body) => self.bodies.push(body.range()),
            Payload::CustomSection(section) => self.customs.push(section),
            // Version, end, data count; sections of components are refused by the parser's caller.
            _ => {}
        }
        Ok(())
    }

    /// The type of a function by its index.
    pub fn function_type(&self, function: u32) -> Option<&FuncType> {
        let ty = *self.functions.get(function as usize)?;
        self.types.get(ty as usize)?.as_ref()
    }

    /// The index of an exported function.
    pub fn exported_function(&self, name: &str) -> Option<u32> {
        self.exports
            .iter()
            .find(|export| export.name == name && export.kind == ExternalKind::Func)
            .map(|export| export.index)
    }

    /// The type of an exported function.
    pub fn exported_function_type(&self, name: &str) -> Option<&FuncType> {
        self.function_type(self.exported_function(name)?)
    }

    /// Entries of the one table: what element segments may fill.
    pub fn table_size(&self) -> u32 {
        self.tables.first().map_or(0, |table| table.initial as u32)
    }
}

/// Validates a stage's output, function bodies and all.
pub(crate) fn validate(stage: &'static str, bytes: &[u8]) -> Result<(), Error> {
    wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all())
        .validate_all(bytes)
        .map(|_| ())
        .map_err(|error| Error::Invalid {
            stage,
            reason: error.to_string(),
        })
}

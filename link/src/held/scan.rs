//! What is where in a module.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use wasmparser::{
    BlockType, ExternalKind, FuncType, FunctionBody, Operator, Parser, Payload, TypeRef,
};

/// The parts of a module that numbers lead to.
#[derive(Default)]
pub(super) struct Scan<'a> {
    /// All types. There are only those of functions.
    pub types: Vec<FuncType>,
    /// Imported functions: module and name.
    pub imports: Vec<(&'a str, &'a str)>,
    /// The types of all functions, of imported ones first.
    pub functions: Vec<u32>,
    /// All exports: kind and number by name.
    pub exports: BTreeMap<&'a str, (ExternalKind, u32)>,
    /// The code of functions that are not imported.
    pub bodies: Vec<FunctionBody<'a>>,
}

impl<'a> Scan<'a> {
    pub fn of(module: &'a [u8]) -> Result<Scan<'a>> {
        let mut scan = Scan::default();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(section) => {
                    for ty in section.into_iter_err_on_gc_types() {
                        scan.types.push(ty?);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        let TypeRef::Func(ty) = import.ty else {
                            bail!("the module imports `{}`, which is no function", import.name);
                        };
                        scan.imports.push((import.module, import.name));
                        scan.functions.push(ty);
                    }
                }
                Payload::FunctionSection(section) => {
                    for ty in section {
                        scan.functions.push(ty?);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        scan.exports
                            .insert(export.name, (export.kind, export.index));
                    }
                }
                Payload::CodeSectionEntry(body) => scan.bodies.push(body),
                _ => {}
            }
        }
        Ok(scan)
    }

    /// The code of a function by its number.
    pub fn body(&self, function: u32) -> Result<&FunctionBody<'a>> {
        let body = (function as usize).checked_sub(self.imports.len());
        body.and_then(|body| self.bodies.get(body))
            .with_context(|| format!("function {function} has no code"))
    }

    /// The type of a function by its number.
    pub fn type_of(&self, function: u32) -> Result<u32> {
        let found = self.functions.get(function as usize).copied();
        found.with_context(|| format!("there is no function {function}"))
    }
}

/// The numbers that a function's code has in it.
#[derive(Default)]
pub(super) struct References {
    pub functions: BTreeSet<u32>,
    pub globals: BTreeSet<u32>,
    pub types: BTreeSet<u32>,
}

impl References {
    /// Adds those of one body.
    pub fn add(&mut self, body: &FunctionBody) -> Result<()> {
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } | Operator::RefFunc { function_index } => {
                    self.functions.insert(function_index);
                }
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    self.globals.insert(global_index);
                }
                Operator::CallIndirect { type_index, .. }
                | Operator::Block {
                    blockty: BlockType::FuncType(type_index),
                }
                | Operator::Loop {
                    blockty: BlockType::FuncType(type_index),
                }
                | Operator::If {
                    blockty: BlockType::FuncType(type_index),
                } => {
                    self.types.insert(type_index);
                }
                operator @ (Operator::ReturnCall { .. } | Operator::ReturnCallIndirect { .. }) => {
                    bail!("it has an instruction that is not expected: {operator:?}");
                }
                _ => {}
            }
        }
        Ok(())
    }
}

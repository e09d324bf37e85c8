//! The functions are put back.

use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ExportSection, FunctionSection, ImportSection, Module, TypeSection,
};
use wasmparser::{
    CodeSectionReader, ExportSectionReader, FuncType, FunctionSectionReader, ImportSectionReader,
    TypeSectionReader,
};

use super::scan::{References, Scan};
use super::{HELD, mark};

/// `rest` with the `held` functions of `whole` at its end.
pub(super) fn put(rest: &[u8], scan: &Scan, whole: &Scan, held: &[u32]) -> Result<Vec<u8>> {
    let mut slots = Vec::new();
    for function in held {
        let name = function.to_string();
        let slot = scan
            .imports
            .iter()
            .position(|import| *import == (HELD, &name));
        slots.push(u32::try_from(
            slot.context("nothing calls a function that was held back")?,
        )?);
    }
    let renumber = Renumber { slots };
    let mut references = References::default();
    for function in held {
        references.add(whole.body(*function)?)?;
        references.types.insert(whole.type_of(*function)?);
    }
    let (types, added) = types(&references, scan, whole)?;
    let end = u32::try_from(scan.functions.len())? - u32::try_from(held.len())?;
    let mut numbers = Numbers {
        functions: BTreeMap::new(),
        globals: BTreeMap::new(),
        types,
    };
    for old in &references.functions {
        let new = match held.iter().position(|function| function == old) {
            Some(position) => end + u32::try_from(position)?,
            None => renumber.function(export(scan, "function", *old)?),
        };
        numbers.functions.insert(*old, new);
    }
    for old in &references.globals {
        numbers.globals.insert(*old, export(scan, "global", *old)?);
    }
    let mut back = Back {
        renumber,
        end,
        added,
        whole,
        held,
        numbers,
    };
    let mut module = Module::new();
    back.parse_core_module(&mut module, wasmparser::Parser::new(0), rest)?;
    Ok(module.finish())
}

/// The new number of what was exported so that it can be seen.
fn export(scan: &Scan, kind: &str, old: u32) -> Result<u32> {
    let name = mark(kind, old);
    let found = scan.exports.get(name.as_str());
    found
        .map(|(_, number)| *number)
        .with_context(|| format!("the module has lost its export `{name}`"))
}

/// New numbers of types, by the old ones, and the types that the module does not have.
fn types(
    references: &References,
    scan: &Scan,
    whole: &Scan,
) -> Result<(BTreeMap<u32, u32>, Vec<FuncType>)> {
    let (mut numbers, mut added) = (BTreeMap::new(), Vec::new());
    for old in &references.types {
        let ty = whole.types.get(*old as usize);
        let ty = ty.with_context(|| format!("there is no type {old}"))?;
        let known = scan
            .types
            .iter()
            .chain(&added)
            .position(|known| known == ty);
        let new = known.unwrap_or_else(|| {
            added.push(ty.clone());
            scan.types.len() + added.len() - 1
        });
        numbers.insert(*old, u32::try_from(new)?);
    }
    Ok((numbers, added))
}

/// Numbers of functions when the imports in `slots` are gone.
struct Renumber {
    /// In the order of the functions that are put back.
    slots: Vec<u32>,
}

impl Renumber {
    fn function(&self, function: u32) -> u32 {
        function - self.slots.iter().filter(|slot| **slot < function).count() as u32
    }
}

/// Numbers in the code that comes back, by the old ones.
struct Numbers {
    functions: BTreeMap<u32, u32>,
    globals: BTreeMap<u32, u32>,
    types: BTreeMap<u32, u32>,
}

impl Reencode for Numbers {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.functions[&function])
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error> {
        Ok(self.globals[&global])
    }

    fn type_index(&mut self, ty: u32) -> Result<u32, Error> {
        Ok(self.types[&ty])
    }
}

struct Back<'a> {
    renumber: Renumber,
    /// The number of the first function that is put back.
    end: u32,
    added: Vec<FuncType>,
    whole: &'a Scan<'a>,
    held: &'a [u32],
    numbers: Numbers,
}

impl Reencode for Back<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        let slots = &self.renumber.slots;
        Ok(match slots.iter().position(|slot| *slot == function) {
            // What stands for it refers to it by the number of its import.
            Some(position) => self.end + position as u32,
            None => self.renumber.function(function),
        })
    }

    fn parse_type_section(
        &mut self,
        types: &mut TypeSection,
        section: TypeSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_type_section(self, types, section)?;
        for ty in self.added.clone() {
            types.ty().func_type(&self.func_type(ty)?);
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            let import = import?;
            if import.module != HELD {
                self.parse_import(imports, import)?;
            }
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_function_section(self, functions, section)?;
        for function in self.held {
            let old = self.whole.functions[*function as usize];
            functions.function(self.numbers.types[&old]);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error> {
        for export in section {
            let export = export?;
            if !export.name.starts_with(HELD) {
                self.parse_export(exports, export)?;
            }
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_code_section(self, code, section)?;
        for function in self.held {
            let body = &self.whole.bodies[*function as usize - self.whole.imports.len()];
            self.numbers.parse_function_body(code, body.clone())?;
        }
        Ok(())
    }
}

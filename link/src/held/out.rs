//! A module without some of its functions.

use std::convert::Infallible;

use anyhow::{Result, bail};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, EntityType, ExportKind, ExportSection, FunctionSection, ImportSection, Module,
};
use wasmparser::{
    CodeSectionReader, ExportSectionReader, FunctionSectionReader, ImportSectionReader,
};

use super::scan::{References, Scan};
use super::{HELD, mark};

/// Makes imports of `functions`, and exports of what they refer to. The `hidden` exports go.
pub(super) fn take(
    module: &[u8],
    scan: &Scan,
    functions: &[u32],
    hidden: &[&str],
) -> Result<Vec<u8>> {
    if scan.imports.is_empty() {
        bail!("the linked module imports nothing");
    }
    let mut references = References::default();
    for function in functions {
        references.add(scan.body(*function)?)?;
    }
    references
        .functions
        .retain(|function| !functions.contains(function));
    let mut out = Out {
        scan,
        functions,
        hidden,
        references,
    };
    let mut without = Module::new();
    out.parse_core_module(&mut without, wasmparser::Parser::new(0), module)?;
    Ok(without.finish())
}

struct Out<'a> {
    scan: &'a Scan<'a>,
    functions: &'a [u32],
    hidden: &'a [&'a str],
    references: References,
}

impl Out<'_> {
    fn imports(&self) -> u32 {
        u32::try_from(self.scan.imports.len()).unwrap_or(u32::MAX)
    }

    fn is_held(&self, position: usize) -> bool {
        let number = u32::try_from(self.scan.imports.len() + position);
        number.is_ok_and(|number| self.functions.contains(&number))
    }

    fn renumber(&self, function: u32) -> u32 {
        let before = self.functions.partition_point(|held| *held < function) as u32;
        if self.functions.contains(&function) {
            self.imports() + before
        } else if function < self.imports() {
            function
        } else {
            function + self.functions.len() as u32 - before
        }
    }
}

impl Reencode for Out<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.renumber(function))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            self.parse_import(imports, import?)?;
        }
        for function in self.functions {
            let ty = self.scan.functions[*function as usize];
            imports.import(HELD, &function.to_string(), EntityType::Function(ty));
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        for (position, ty) in section.into_iter().enumerate() {
            let ty = ty?;
            if !self.is_held(position) {
                functions.function(ty);
            }
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
            if !self.hidden.contains(&export.name) {
                self.parse_export(exports, export)?;
            }
        }
        for function in &self.references.functions {
            let number = self.renumber(*function);
            exports.export(&mark("function", *function), ExportKind::Func, number);
        }
        for global in &self.references.globals {
            exports.export(&mark("global", *global), ExportKind::Global, *global);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        for (position, body) in section.into_iter().enumerate() {
            let body = body?;
            if !self.is_held(position) {
                self.parse_function_body(code, body)?;
            }
        }
        Ok(())
    }
}

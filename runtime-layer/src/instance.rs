//! Modules and instances.

use crate::layer::{
    ExportType, ExternType, ImportType,
    backend::{AsContext, AsContextMut, Export, Extern, Imports, WasmInstance, WasmModule},
};
use crate::{
    bindings::{self as host, CompileError, Item, Step},
    engine::Engine,
    items::{Global, Memory, Table},
    refs::Func,
    types,
};
use anyhow::{Context, Result, anyhow, bail};
use std::sync::Arc;

/// A compiled module.
#[derive(Clone)]
pub struct Module(Arc<Compiled>);

struct Compiled {
    host: host::Module,
    imports: Vec<(String, String, ExternType)>,
    exports: Vec<(String, ExternType)>,
}

impl WasmModule<Engine> for Module {
    fn new(_: &Engine, bytes: &[u8]) -> Result<Self> {
        let host = host::Module::compile(bytes).map_err(|error| match error {
            CompileError::Invalid(message) => anyhow!(message),
            CompileError::Unsupported(message) => {
                anyhow!("the host lacks what the module needs: {message}")
            }
        })?;
        let imports = host.imports().into_iter().map(|import| {
            let ty = types::item(import.ty).with_context(|| import.name.clone())?;
            Ok((import.module, import.name, ty))
        });
        let imports = imports.collect::<Result<_>>()?;
        let exports = host.exports().into_iter().map(|export| {
            let ty = types::item(export.ty).with_context(|| export.name.clone())?;
            Ok((export.name, ty))
        });
        let exports = exports.collect::<Result<_>>()?;
        Ok(Module(Arc::new(Compiled {
            host,
            imports,
            exports,
        })))
    }

    fn exports(&self) -> Box<dyn '_ + Iterator<Item = ExportType<'_>>> {
        let exports = self.0.exports.iter();
        Box::new(exports.map(|(name, ty)| ExportType {
            name,
            ty: ty.clone(),
        }))
    }

    fn get_export(&self, name: &str) -> Option<ExternType> {
        let mut exports = self.0.exports.iter();
        let (_, ty) = exports.find(|export| export.0 == name)?;
        Some(ty.clone())
    }

    fn imports(&self) -> Box<dyn '_ + Iterator<Item = ImportType<'_>>> {
        let imports = self.0.imports.iter();
        Box::new(imports.map(|(module, name, ty)| ImportType {
            module,
            name,
            ty: ty.clone(),
        }))
    }
}

/// A module that runs.
#[derive(Clone)]
pub struct Instance(Arc<Vec<(String, Extern<Engine>)>>);

impl WasmInstance<Engine> for Instance {
    fn new(
        mut ctx: impl AsContextMut<Engine>,
        module: &Module,
        imports: &Imports<Engine>,
    ) -> Result<Self> {
        let store = ctx.as_context_mut().0;
        let wanted = module.0.imports.iter();
        let items = wanted.map(|(module, name, _)| {
            let given = imports.get_export(module, name);
            let given = given.ok_or_else(|| anyhow!("import `{name}` of `{module}` is missing"))?;
            Ok(match given {
                Extern::Func(func) => Item::Func(func.number),
                Extern::Global(global) => Item::Global(global.number),
                Extern::Memory(memory) => Item::Memory(memory.number),
                Extern::Table(table) => Item::Table(table.number),
            })
        });
        let items = items.collect::<Result<Vec<_>>>()?;
        let step = store.host.instantiate(&module.0.host, &items);
        let Step::Instance(exports) = store.finish(step)? else {
            bail!("the host gave results in the place of an instance");
        };
        let exports = exports.into_iter().map(|(name, item)| {
            let ty = WasmModule::get_export(module, &name);
            let value = match (item, ty) {
                (Item::Func(number), Some(ExternType::Func(ty))) => {
                    Extern::Func(Func { number, ty })
                }
                (Item::Global(number), Some(ExternType::Global(ty))) => {
                    Extern::Global(Global { number, ty })
                }
                (Item::Memory(number), Some(ExternType::Memory(ty))) => {
                    Extern::Memory(Memory { number, ty })
                }
                (Item::Table(number), Some(ExternType::Table(ty))) => {
                    Extern::Table(Table { number, ty })
                }
                _ => bail!("the host gave another kind of item as export `{name}`"),
            };
            Ok((name, value))
        });
        Ok(Instance(Arc::new(exports.collect::<Result<_>>()?)))
    }

    fn exports(&self, _: impl AsContext<Engine>) -> Box<dyn Iterator<Item = Export<Engine>>> {
        let exports = self.0.iter().map(|(name, value)| Export {
            name: name.clone(),
            value: value.clone(),
        });
        Box::new(exports.collect::<Vec<_>>().into_iter())
    }

    fn get_export(&self, _: impl AsContext<Engine>, name: &str) -> Option<Extern<Engine>> {
        let export = self.0.iter().find(|export| export.0 == name)?;
        Some(export.1.clone())
    }
}

//! What is in a store: functions, memories, globals, tables, objects.

use crate::layer::{
    self, Element, FuncType, GlobalType, MemoryType, TableType,
    backend::{
        AsContext, AsContextMut, Val, WasmExternRef, WasmFunc, WasmGlobal, WasmMemory, WasmTable,
    },
};
use crate::{
    bindings::{self as host, Step},
    engine::Engine,
    refs::{ExternRef, Func},
    store::{StoreContext, StoreContextMut},
    types,
};
use anyhow::{Result, anyhow, bail};
use std::sync::Arc;

/// What the host refused.
fn refused(message: String) -> anyhow::Error {
    anyhow!(message)
}

impl WasmExternRef<Engine> for ExternRef {
    fn new<T: 'static + Send + Sync>(_: impl AsContextMut<Engine>, object: T) -> Self {
        ExternRef {
            object: Arc::new(object),
        }
    }

    fn downcast<'a, 's: 'a, T: 'static, S: 'static>(
        &'a self,
        _: StoreContext<'s, S>,
    ) -> Result<&'a T> {
        let object = self.object.downcast_ref();
        object.ok_or_else(|| anyhow!("the object is of another type"))
    }
}

impl WasmFunc<Engine> for Func {
    fn new<T: 'static>(
        mut ctx: impl AsContextMut<Engine, UserState = T>,
        ty: FuncType,
        func: impl 'static
        + Send
        + Sync
        + Fn(StoreContextMut<'_, T>, &[Val<Engine>], &mut [Val<Engine>]) -> Result<()>,
    ) -> Self {
        ctx.as_context_mut().0.add_func(Arc::new(func), ty)
    }

    fn ty(&self, _: impl AsContext<Engine>) -> FuncType {
        self.ty.clone()
    }

    fn call<T>(
        &self,
        mut ctx: impl AsContextMut<Engine>,
        args: &[Val<Engine>],
        results: &mut [Val<Engine>],
    ) -> Result<()> {
        let store = ctx.as_context_mut().0;
        let args: Vec<_> = args.iter().map(|value| store.lower(value)).collect();
        let step = store.host.call(self.number, &args);
        let Step::Done(values) = store.finish(step)? else {
            bail!("the host gave an instance as the result of a call");
        };
        if values.len() != results.len() {
            bail!("expected {} results, found {}", results.len(), values.len());
        }
        for (place, value) in results.iter_mut().zip(&values) {
            *place = store.lift(value)?;
        }
        Ok(())
    }
}

/// A global.
#[derive(Clone, Debug)]
pub struct Global {
    pub(crate) number: u32,
    pub(crate) ty: GlobalType,
}

impl WasmGlobal<Engine> for Global {
    fn new(mut ctx: impl AsContextMut<Engine>, value: Val<Engine>, mutable: bool) -> Self {
        let store = ctx.as_context_mut().0;
        let ty = GlobalType::new(value.ty(), mutable);
        let wanted = host::GlobalType {
            content: types::made(value.ty()),
            mutable,
        };
        let value = store.lower(&value);
        let made = store.host.global_new(wanted, value);
        Global {
            number: made.expect("the value is of the global's own type"),
            ty,
        }
    }

    fn ty(&self, _: impl AsContext<Engine>) -> GlobalType {
        self.ty
    }

    fn set(&self, mut ctx: impl AsContextMut<Engine>, value: Val<Engine>) -> Result<()> {
        let store = ctx.as_context_mut().0;
        let value = store.lower(&value);
        let set = store.host.global_set(self.number, value);
        set.map_err(refused)
    }

    fn get(&self, mut ctx: impl AsContextMut<Engine>) -> Val<Engine> {
        let store = ctx.as_context_mut().0;
        let value = store.host.global_get(self.number).map_err(refused);
        value
            .and_then(|value| store.lift(&value))
            .expect("the global belongs to the store, and has a type of the layer")
    }
}

/// A memory.
#[derive(Clone, Debug)]
pub struct Memory {
    pub(crate) number: u32,
    pub(crate) ty: MemoryType,
}

impl WasmMemory<Engine> for Memory {
    fn new(mut ctx: impl AsContextMut<Engine>, ty: MemoryType) -> Result<Self> {
        let store = ctx.as_context_mut().0;
        let number = store.host.memory_new(types::made_memory(&ty));
        Ok(Memory {
            number: number.map_err(refused)?,
            ty,
        })
    }

    fn ty(&self, _: impl AsContext<Engine>) -> MemoryType {
        self.ty
    }

    fn grow(&self, mut ctx: impl AsContextMut<Engine>, additional: u32) -> Result<u32> {
        let store = ctx.as_context_mut().0;
        let before = store.host.memory_grow(self.number, additional.into());
        types::size(before.map_err(refused)?)
    }

    fn current_pages(&self, ctx: impl AsContext<Engine>) -> u32 {
        let pages = ctx.as_context().0.host.memory_size(self.number);
        pages
            .map_err(refused)
            .and_then(types::size)
            .expect("the memory belongs to the store, and has addresses of 32 bits")
    }

    fn read(&self, ctx: impl AsContext<Engine>, offset: usize, buffer: &mut [u8]) -> Result<()> {
        let host = &ctx.as_context().0.host;
        let bytes = host.memory_read(self.number, offset as u64, buffer.len() as u64);
        buffer.copy_from_slice(&bytes.map_err(refused)?);
        Ok(())
    }

    fn write(
        &self,
        mut ctx: impl AsContextMut<Engine>,
        offset: usize,
        buffer: &[u8],
    ) -> Result<()> {
        let host = &ctx.as_context_mut().0.host;
        host.memory_write(self.number, offset as u64, buffer)
            .map_err(refused)
    }
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    pub(crate) number: u32,
    pub(crate) ty: TableType,
}

impl WasmTable<Engine> for Table {
    fn new(
        mut ctx: impl AsContextMut<Engine>,
        ty: TableType,
        init: Element<Engine>,
    ) -> Result<Self> {
        let store = ctx.as_context_mut().0;
        let init = store.lower(&init.into());
        let number = store.host.table_new(types::made_table(&ty), init);
        Ok(Table {
            number: number.map_err(refused)?,
            ty,
        })
    }

    fn ty(&self, _: impl AsContext<Engine>) -> TableType {
        self.ty
    }

    fn size(&self, ctx: impl AsContext<Engine>) -> u32 {
        let size = ctx.as_context().0.host.table_size(self.number);
        size.map_err(refused)
            .and_then(types::size)
            .expect("the table belongs to the store, and has indices of 32 bits")
    }

    fn grow(
        &self,
        mut ctx: impl AsContextMut<Engine>,
        delta: u32,
        init: Element<Engine>,
    ) -> Result<u32> {
        let store = ctx.as_context_mut().0;
        let init = store.lower(&init.into());
        let before = store.host.table_grow(self.number, delta.into(), init);
        types::size(before.map_err(refused)?)
    }

    fn get(&self, mut ctx: impl AsContextMut<Engine>, index: u32) -> Option<Element<Engine>> {
        let store = ctx.as_context_mut().0;
        let value = store.host.table_get(self.number, index.into()).ok()?;
        layer::element(store.lift(&value).ok()?)
    }

    fn set(
        &self,
        mut ctx: impl AsContextMut<Engine>,
        index: u32,
        value: Element<Engine>,
    ) -> Result<()> {
        let store = ctx.as_context_mut().0;
        let value = store.lower(&value.into());
        let set = store.host.table_set(self.number, index.into(), value);
        set.map_err(refused)
    }
}

//! The functions of the interface.

use super::{
    View,
    actor::{self, Boxed, Refused},
    bindings::{
        Budget, CompileError, ExportType, FuncType, GlobalType, Host, HostModule, HostStore,
        ImportType, Item, MemoryType, Step, TableType, Val,
    },
    compiled::Compiled,
    items,
    numbers::{Cx, Items, Modules as Actor},
    perform, trap, types,
};
use wasmtime::{
    AsContext, AsContextMut, Extern, Global, Module, Result, component::Resource, error::format_err,
};

type Outcome<T> = std::result::Result<T, String>;

/// Does something at once.
async fn look<T: Send + 'static>(
    view: &mut View<'_>,
    store: &Resource<Actor>,
    work: impl FnOnce(&mut Cx<'_>) -> Result<T> + Send + 'static,
) -> Result<Outcome<T>> {
    let work = view.table.get(store)?.look(work);
    Ok(outcome(work.await?))
}

/// Does something that takes its time.
async fn work<T: Send + 'static>(
    view: &mut View<'_>,
    store: &Resource<Actor>,
    work: impl for<'a> FnOnce(Cx<'a>) -> Boxed<'a, Result<T>> + Send + 'static,
) -> Result<Outcome<T>> {
    let work = view.table.get(store)?.ask(work);
    Ok(outcome(work.await?))
}

fn outcome<T>(result: Result<T>) -> Outcome<T> {
    result.map_err(|error| error.root_cause().to_string())
}

impl Host for View<'_> {}

impl HostModule for View<'_> {
    async fn compile(
        &mut self,
        source: Vec<u8>,
    ) -> Result<std::result::Result<Resource<Compiled<Module>>, CompileError>> {
        let module = self.wasm()?.engines.compile(&source);
        Ok(match module {
            Ok(module) => Ok(self.table.push(module)?),
            Err(refusal) => Err(refusal.into()),
        })
    }

    async fn imports(&mut self, module: Resource<Compiled<Module>>) -> Result<Vec<ImportType>> {
        let imports = self.table.get(&module)?.plain().imports();
        let imports = imports.map(|import| ImportType {
            module: import.module().to_string(),
            name: import.name().to_string(),
            ty: types::item(import.ty()),
        });
        Ok(imports.collect())
    }

    async fn exports(&mut self, module: Resource<Compiled<Module>>) -> Result<Vec<ExportType>> {
        let exports = self.table.get(&module)?.plain().exports();
        let exports = exports.map(|export| ExportType {
            name: export.name().to_string(),
            ty: types::item(export.ty()),
        });
        Ok(exports.collect())
    }

    async fn drop(&mut self, module: Resource<Compiled<Module>>) -> Result<()> {
        self.table.delete(module)?;
        Ok(())
    }
}

impl HostStore for View<'_> {
    async fn new(&mut self, budget: Budget) -> Result<Resource<Actor>> {
        let kept = Items::default();
        let actor = self.wasm()?.store(kept, budget, perform::callback)?;
        Ok(self.table.push(actor)?)
    }

    async fn instantiate(
        &mut self,
        store: Resource<Actor>,
        module: Resource<Compiled<Module>>,
        imports: Vec<Item>,
    ) -> Result<Step> {
        let module = self.table.get(&module)?.clone();
        self.table
            .get(&store)?
            .ask(move |cx| Box::pin(perform::instantiate(cx, module, imports)))
            .await
    }

    async fn call(&mut self, store: Resource<Actor>, func: u32, args: Vec<Val>) -> Result<Step> {
        self.table
            .get(&store)?
            .ask(move |cx| Box::pin(perform::call(cx, func, args)))
            .await
    }

    async fn resume(&mut self, store: Resource<Actor>, answer: Outcome<Vec<Val>>) -> Result<Step> {
        let results = move |cx: &mut Cx<'_>| {
            let values = answer.map_err(Refused)?;
            values.iter().map(|value| items::lift(cx, value)).collect()
        };
        let none_waits = format_err!("no callback waits for a result");
        let in_vain = Step::Trap(trap::of_request(&none_waits));
        self.table.get(&store)?.resume(results, in_vain).await
    }

    async fn fuel(&mut self, store: Resource<Actor>) -> Result<Option<u64>> {
        let work = self.table.get(&store)?.look(|cx| cx.get_fuel().ok());
        work.await
    }

    async fn collect(&mut self, store: Resource<Actor>) -> Result<Vec<u32>> {
        let actor = self.table.get(&store)?;
        actor.ask(|cx| Box::pin(perform::collect(cx))).await?
    }

    async fn func_new(
        &mut self,
        store: Resource<Actor>,
        ty: FuncType,
        id: u32,
    ) -> Result<Outcome<u32>> {
        look(self, &store, move |cx| {
            let ty = types::made_func(cx.as_context().engine(), &ty)?;
            let func = actor::guest_func(cx, ty, id);
            items::add(cx, Extern::Func(func))
        })
        .await
    }

    async fn func_type(&mut self, store: Resource<Actor>, func: u32) -> Result<Outcome<FuncType>> {
        look(self, &store, move |cx| {
            let func = items::func(cx, func)?;
            Ok(types::func(&func.ty(cx.as_context())))
        })
        .await
    }

    async fn global_new(
        &mut self,
        store: Resource<Actor>,
        ty: GlobalType,
        value: Val,
    ) -> Result<Outcome<u32>> {
        look(self, &store, move |cx| {
            let ty = types::made_global(&ty)?;
            let value = items::lift(cx, &value)?;
            let global = Global::new(cx.as_context_mut(), ty, value)?;
            items::add(cx, Extern::Global(global))
        })
        .await
    }

    async fn global_get(&mut self, store: Resource<Actor>, global: u32) -> Result<Outcome<Val>> {
        look(self, &store, move |cx| {
            let value = items::global(cx, global)?.get(cx.as_context_mut());
            items::lower(cx, &value)
        })
        .await
    }

    async fn global_set(
        &mut self,
        store: Resource<Actor>,
        global: u32,
        value: Val,
    ) -> Result<Outcome<()>> {
        look(self, &store, move |cx| {
            let value = items::lift(cx, &value)?;
            items::global(cx, global)?.set(cx.as_context_mut(), value)
        })
        .await
    }

    async fn memory_new(&mut self, store: Resource<Actor>, ty: MemoryType) -> Result<Outcome<u32>> {
        work(self, &store, move |cx| {
            Box::pin(perform::memory_new(cx, ty))
        })
        .await
    }

    async fn memory_size(&mut self, store: Resource<Actor>, memory: u32) -> Result<Outcome<u64>> {
        look(self, &store, move |cx| {
            Ok(items::memory(cx, memory)?.size(cx.as_context()))
        })
        .await
    }

    async fn memory_grow(
        &mut self,
        store: Resource<Actor>,
        memory: u32,
        pages: u64,
    ) -> Result<Outcome<u64>> {
        work(self, &store, move |cx| {
            Box::pin(perform::memory_grow(cx, memory, pages))
        })
        .await
    }

    async fn memory_read(
        &mut self,
        store: Resource<Actor>,
        memory: u32,
        offset: u64,
        length: u64,
    ) -> Result<Outcome<Vec<u8>>> {
        look(self, &store, move |cx| {
            let memory = items::memory(cx, memory)?;
            let data = memory.data(cx.as_context());
            let range = range(offset, length, data.len())?;
            Ok(data[range].to_vec())
        })
        .await
    }

    async fn memory_write(
        &mut self,
        store: Resource<Actor>,
        memory: u32,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<Outcome<()>> {
        look(self, &store, move |cx| {
            let memory = items::memory(cx, memory)?;
            let data = memory.data_mut(cx.as_context_mut());
            let range = range(offset, bytes.len() as u64, data.len())?;
            data[range].copy_from_slice(&bytes);
            Ok(())
        })
        .await
    }

    async fn table_new(
        &mut self,
        store: Resource<Actor>,
        ty: TableType,
        init: Val,
    ) -> Result<Outcome<u32>> {
        work(self, &store, move |cx| {
            Box::pin(perform::table_new(cx, ty, init))
        })
        .await
    }

    async fn table_size(&mut self, store: Resource<Actor>, table: u32) -> Result<Outcome<u64>> {
        look(self, &store, move |cx| {
            Ok(items::table(cx, table)?.size(cx.as_context()))
        })
        .await
    }

    async fn table_grow(
        &mut self,
        store: Resource<Actor>,
        table: u32,
        elements: u64,
        init: Val,
    ) -> Result<Outcome<u64>> {
        work(self, &store, move |cx| {
            Box::pin(perform::table_grow(cx, table, elements, init))
        })
        .await
    }

    async fn table_get(
        &mut self,
        store: Resource<Actor>,
        table: u32,
        index: u64,
    ) -> Result<Outcome<Val>> {
        look(self, &store, move |cx| {
            let value = items::table(cx, table)?.get(cx.as_context_mut(), index);
            let value = value.ok_or_else(|| format_err!("index {index} lies outside the table"))?;
            items::lower(cx, &value.into())
        })
        .await
    }

    async fn table_set(
        &mut self,
        store: Resource<Actor>,
        table: u32,
        index: u64,
        value: Val,
    ) -> Result<Outcome<()>> {
        look(self, &store, move |cx| {
            let value = items::lift_reference(cx, &value)?;
            items::table(cx, table)?.set(cx.as_context_mut(), index, value)
        })
        .await
    }

    async fn drop(&mut self, store: Resource<Actor>) -> Result<()> {
        self.table.delete(store)?;
        Ok(())
    }
}

/// That part of a memory of `size` bytes.
fn range(offset: u64, length: u64, size: usize) -> Result<std::ops::Range<usize>> {
    let end = offset.checked_add(length).filter(|end| *end <= size as u64);
    match end {
        // Both are at most `size`.
        Some(end) => Ok(offset as usize..end as usize),
        None => Err(format_err!(
            "{length} bytes at {offset} lie outside the memory of {size} bytes"
        )),
    }
}

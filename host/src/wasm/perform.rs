//! What takes its time: calls, and what may grow.

use super::{
    actor::Answer,
    bindings::{Callback, Item, MemoryType, Step, TableType, Trap, Val},
    compiled::Compiled,
    items,
    numbers::Cx,
    trap, types,
};
use wasmtime::{
    AsContextMut, Error, Extern, Instance, Memory, Module, Result, Table, error::format_err,
};

pub(super) async fn instantiate(
    mut cx: Cx<'_>,
    module: Compiled<Module>,
    imports: Vec<Item>,
) -> Step {
    match instance(&mut cx, &module, &imports).await {
        Ok(exports) => Step::Instance(exports),
        Err(error) => failed(&mut cx, &error, trap::of_instantiation),
    }
}

async fn instance(
    cx: &mut Cx<'_>,
    module: &Compiled<Module>,
    imports: &[Item],
) -> Result<Vec<(String, Item)>> {
    let module = module.of(cx.data().is_metered)?;
    let given = imports.iter().map(|item| items::given(cx, item));
    let given = given.collect::<Result<Vec<_>>>()?;
    let instance = Instance::new_async(cx.as_context_mut(), module, &given).await?;
    let exports = instance.exports(cx.as_context_mut());
    let exports: Vec<_> = exports
        .map(|export| (export.name().to_string(), export.into_extern()))
        .collect();
    let exports = exports.into_iter().map(|(name, item)| {
        let number = items::add(cx, item.clone())?;
        Ok((name, items::kind(&item, number)))
    });
    exports.collect()
}

pub(super) async fn call(mut cx: Cx<'_>, func: u32, args: Vec<Val>) -> Step {
    match results(&mut cx, func, &args).await {
        Ok(results) => Step::Done(results),
        Err(error) => failed(&mut cx, &error, trap::of_call),
    }
}

/// An exception that nobody has caught is not kept for whoever calls next.
fn failed(cx: &mut Cx<'_>, error: &Error, trap: fn(&Error) -> Trap) -> Step {
    let _ = cx.take_pending_exception();
    Step::Trap(trap(error))
}

/// Numbers of the guest's objects that nothing refers to any more.
pub(super) async fn collect(mut cx: Cx<'_>) -> Result<Vec<u32>> {
    cx.gc_async(None).await?;
    let mut gone = cx.data().kept.gone.lock();
    let gone = gone.as_mut().map_err(|_| format_err!("a thread failed"))?;
    Ok(std::mem::take(gone))
}

async fn results(cx: &mut Cx<'_>, func: u32, args: &[Val]) -> Result<Vec<Val>> {
    let func = items::func(cx, func)?;
    let args = args.iter().map(|value| items::lift(cx, value));
    let args = args.collect::<Result<Vec<_>>>()?;
    let mut results = vec![wasmtime::Val::I32(0); func.ty(cx.as_context_mut()).results().len()];
    func.call_async(cx.as_context_mut(), &args, &mut results)
        .await?;
    results
        .iter()
        .map(|value| items::lower(cx, value))
        .collect()
}

pub(super) async fn memory_new(mut cx: Cx<'_>, ty: MemoryType) -> Result<u32> {
    let ty = types::made_memory(&ty)?;
    let memory = Memory::new_async(cx.as_context_mut(), ty).await?;
    items::add(&mut cx, Extern::Memory(memory))
}

pub(super) async fn memory_grow(mut cx: Cx<'_>, memory: u32, pages: u64) -> Result<u64> {
    let memory = items::memory(&cx, memory)?;
    memory.grow_async(cx.as_context_mut(), pages).await
}

pub(super) async fn table_new(mut cx: Cx<'_>, ty: TableType, init: Val) -> Result<u32> {
    let ty = types::made_table(&ty)?;
    let init = items::lift_reference(&mut cx, &init)?;
    let table = Table::new_async(cx.as_context_mut(), ty, init).await?;
    items::add(&mut cx, Extern::Table(table))
}

pub(super) async fn table_grow(
    mut cx: Cx<'_>,
    table: u32,
    elements: u64,
    init: Val,
) -> Result<u64> {
    let table = items::table(&cx, table)?;
    let init = items::lift_reference(&mut cx, &init)?;
    table.grow_async(cx.as_context_mut(), elements, init).await
}

/// The answer that a function of the guest is called.
pub(super) fn callback(cx: &mut Cx<'_>, id: u32, args: &[wasmtime::Val]) -> Result<Answer> {
    let args = args.iter().map(|value| items::lower(cx, value));
    let args = args.collect::<Result<_>>()?;
    Ok(Box::new(Step::Callback(Callback { id, args })))
}

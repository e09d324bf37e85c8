//! What a guest has numbers for.

use super::{
    bindings::{Item, Val},
    numbers::{Cx, Outside},
};
use wasmtime::{
    AsContext, AsContextMut, Extern, ExternRef, Func, Global, Memory, Ref, Result, Table,
    error::format_err,
};

pub(super) fn add(cx: &mut Cx<'_>, item: Extern) -> Result<u32> {
    let address = match &item {
        Extern::Func(func) => Some(func.to_raw(cx.as_context_mut()) as usize),
        Extern::Global(_)
        | Extern::Table(_)
        | Extern::Memory(_)
        | Extern::SharedMemory(_)
        | Extern::Tag(_) => None,
    };
    let items = &mut cx.data_mut().kept;
    if let Some(number) = address.and_then(|address| items.funcs.get(&address)) {
        return Ok(*number);
    }
    let number = u32::try_from(items.all.len())?;
    items.all.push(item);
    if let Some(address) = address {
        items.funcs.insert(address, number);
    }
    Ok(number)
}

pub(super) fn kind(item: &Extern, number: u32) -> Item {
    match item {
        Extern::Func(_) => Item::Func(number),
        Extern::Global(_) => Item::Global(number),
        Extern::Table(_) => Item::Table(number),
        Extern::Memory(_) => Item::Memory(number),
        Extern::SharedMemory(_) | Extern::Tag(_) => Item::Other(number),
    }
}

pub(super) fn get(cx: &Cx<'_>, number: u32) -> Result<Extern> {
    let item = cx.data().kept.all.get(number as usize).cloned();
    item.ok_or_else(|| format_err!("the store has nothing with the number {number}"))
}

macro_rules! getters {
    ($($name:ident $ty:ident $into:ident $what:literal;)*) => {$(
        pub(super) fn $name(cx: &Cx<'_>, number: u32) -> Result<$ty> {
            let item = get(cx, number)?.$into();
            item.ok_or_else(|| format_err!("number {number} of the store is no {}", $what))
        }
    )*};
}

getters! {
    func Func into_func "function";
    global Global into_global "global";
    memory Memory into_memory "memory";
    table Table into_table "table";
}

pub(super) fn given(cx: &Cx<'_>, item: &Item) -> Result<Extern> {
    let (Item::Func(number)
    | Item::Global(number)
    | Item::Memory(number)
    | Item::Table(number)
    | Item::Other(number)) = item;
    get(cx, *number)
}

const STAYS: &str = "a value of this type cannot leave its module";

/// A value for the guest.
pub(super) fn lower(cx: &mut Cx<'_>, value: &wasmtime::Val) -> Result<Val> {
    Ok(match value {
        wasmtime::Val::I32(value) => Val::I32(*value),
        wasmtime::Val::I64(value) => Val::I64(*value),
        wasmtime::Val::F32(bits) => Val::F32(f32::from_bits(*bits)),
        wasmtime::Val::F64(bits) => Val::F64(f64::from_bits(*bits)),
        wasmtime::Val::V128(value) => {
            let bits = value.as_u128();
            Val::V128((bits as u64, (bits >> 64) as u64))
        }
        wasmtime::Val::FuncRef(func) => Val::FuncRef(match func {
            Some(func) => Some(add(cx, Extern::Func(*func))?),
            None => None,
        }),
        // All nulls are alike outside.
        wasmtime::Val::ExternRef(None)
        | wasmtime::Val::AnyRef(None)
        | wasmtime::Val::ExnRef(None)
        | wasmtime::Val::ContRef(None) => Val::ExternRef(None),
        wasmtime::Val::ExternRef(Some(object)) => {
            let object = object.data(cx.as_context())?;
            let object = object.and_then(|object| object.downcast_ref::<Outside>());
            // One that a module made of a reference of its own.
            let object = object.ok_or_else(|| format_err!("{STAYS}"))?;
            Val::ExternRef(Some(object.number))
        }
        wasmtime::Val::AnyRef(_) | wasmtime::Val::ExnRef(_) | wasmtime::Val::ContRef(_) => {
            return Err(format_err!("{STAYS}"));
        }
    })
}

/// A value of the guest.
pub(super) fn lift(cx: &mut Cx<'_>, value: &Val) -> Result<wasmtime::Val> {
    Ok(match value {
        Val::I32(value) => wasmtime::Val::I32(*value),
        Val::I64(value) => wasmtime::Val::I64(*value),
        Val::F32(value) => wasmtime::Val::F32(value.to_bits()),
        Val::F64(value) => wasmtime::Val::F64(value.to_bits()),
        Val::V128((low, high)) => {
            let bits = u128::from(*low) | (u128::from(*high) << 64);
            wasmtime::Val::V128(bits.into())
        }
        Val::FuncRef(number) => {
            wasmtime::Val::FuncRef(number.map(|number| func(cx, number)).transpose()?)
        }
        Val::ExternRef(None) => wasmtime::Val::ExternRef(None),
        Val::ExternRef(Some(number)) => {
            let object = Outside::new(*number, &cx.data().kept.gone);
            wasmtime::Val::ExternRef(Some(ExternRef::new(cx.as_context_mut(), object)?))
        }
    })
}

pub(super) fn lift_reference(cx: &mut Cx<'_>, value: &Val) -> Result<Ref> {
    let value = lift(cx, value)?;
    value
        .ref_()
        .ok_or_else(|| format_err!("expected a reference, found a number"))
}

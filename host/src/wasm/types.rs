//! Types of the engine as WIT has them, and back.

use super::bindings::{ExternType, FuncType, GlobalType, MemoryType, TableType, ValType};
use wasmtime::{Engine, Mutability, RefType, Result, error::format_err};

pub(super) fn func(ty: &wasmtime::FuncType) -> FuncType {
    FuncType {
        params: ty.params().map(|ty| value(&ty)).collect(),
        results: ty.results().map(|ty| value(&ty)).collect(),
    }
}

pub(super) fn item(ty: wasmtime::ExternType) -> ExternType {
    match ty {
        wasmtime::ExternType::Func(ty) => ExternType::Func(func(&ty)),
        wasmtime::ExternType::Global(ty) => ExternType::Global(GlobalType {
            content: value(ty.content()),
            mutable: ty.mutability() == Mutability::Var,
        }),
        wasmtime::ExternType::Memory(ty) if !ty.is_shared() => ExternType::Memory(MemoryType {
            minimum: ty.minimum(),
            maximum: ty.maximum(),
            wide: ty.is_64(),
        }),
        wasmtime::ExternType::Memory(_) => ExternType::Other("shared memory".into()),
        wasmtime::ExternType::Table(ty) => ExternType::Table(TableType {
            element: reference(ty.element()),
            minimum: ty.minimum(),
            maximum: ty.maximum(),
            wide: ty.is_64(),
        }),
        wasmtime::ExternType::Tag(_) => ExternType::Other("tag".into()),
    }
}

fn value(ty: &wasmtime::ValType) -> ValType {
    match ty {
        wasmtime::ValType::I32 => ValType::I32,
        wasmtime::ValType::I64 => ValType::I64,
        wasmtime::ValType::F32 => ValType::F32,
        wasmtime::ValType::F64 => ValType::F64,
        wasmtime::ValType::V128 => ValType::V128,
        wasmtime::ValType::Ref(ty) => reference(ty),
    }
}

/// References that are narrower are passed as what they are; the engine checks them on the way in.
fn reference(ty: &RefType) -> ValType {
    if ty.matches(&RefType::FUNCREF) {
        ValType::FuncRef
    } else if ty.matches(&RefType::EXTERNREF) {
        ValType::ExternRef
    } else {
        ValType::Other
    }
}

/// The engine's type, of what a guest makes itself.
fn made(ty: ValType) -> Result<wasmtime::ValType> {
    Ok(match ty {
        ValType::I32 => wasmtime::ValType::I32,
        ValType::I64 => wasmtime::ValType::I64,
        ValType::F32 => wasmtime::ValType::F32,
        ValType::F64 => wasmtime::ValType::F64,
        ValType::V128 => wasmtime::ValType::V128,
        ValType::FuncRef => wasmtime::ValType::FUNCREF,
        ValType::ExternRef => wasmtime::ValType::EXTERNREF,
        ValType::Other => return Err(format_err!("values of this type are made inside only")),
    })
}

pub(super) fn made_func(engine: &Engine, ty: &FuncType) -> Result<wasmtime::FuncType> {
    let all = |types: &[ValType]| types.iter().copied().map(made).collect::<Result<Vec<_>>>();
    Ok(wasmtime::FuncType::new(
        engine,
        all(&ty.params)?,
        all(&ty.results)?,
    ))
}

pub(super) fn made_global(ty: &GlobalType) -> Result<wasmtime::GlobalType> {
    let mutability = match ty.mutable {
        true => Mutability::Var,
        false => Mutability::Const,
    };
    Ok(wasmtime::GlobalType::new(made(ty.content)?, mutability))
}

pub(super) fn made_memory(ty: &MemoryType) -> Result<wasmtime::MemoryType> {
    let mut builder = wasmtime::MemoryType::builder();
    builder.min(ty.minimum).max(ty.maximum).memory64(ty.wide);
    builder.build()
}

pub(super) fn made_table(ty: &TableType) -> Result<wasmtime::TableType> {
    let element = match ty.element {
        ValType::FuncRef => RefType::FUNCREF,
        ValType::ExternRef => RefType::EXTERNREF,
        _ => return Err(format_err!("a table of a guest holds references")),
    };
    if ty.wide {
        return Ok(wasmtime::TableType::new64(element, ty.minimum, ty.maximum));
    }
    let fits = |size: u64| u32::try_from(size).map_err(|_| format_err!("the table is too large"));
    let maximum = ty.maximum.map(fits).transpose()?;
    Ok(wasmtime::TableType::new(
        element,
        fits(ty.minimum)?,
        maximum,
    ))
}

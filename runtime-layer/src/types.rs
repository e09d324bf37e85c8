//! Types of the host as the layer has them, and back.

use crate::bindings as host;
use crate::layer::{self, ExternType, FuncType, GlobalType, MemoryType, TableType, ValType};
use anyhow::{Context, Result, bail};

pub fn made(ty: ValType) -> host::ValType {
    match ty {
        ValType::I32 => host::ValType::I32,
        ValType::I64 => host::ValType::I64,
        ValType::F32 => host::ValType::F32,
        ValType::F64 => host::ValType::F64,
        ValType::FuncRef => host::ValType::FuncRef,
        ValType::ExternRef => host::ValType::ExternRef,
        #[cfg(feature = "layer-0-7")]
        ValType::V128 => host::ValType::V128,
    }
}

pub fn made_func(ty: &FuncType) -> host::FuncType {
    host::FuncType {
        params: ty.params().iter().copied().map(made).collect(),
        results: ty.results().iter().copied().map(made).collect(),
    }
}

pub fn made_memory(ty: &MemoryType) -> host::MemoryType {
    host::MemoryType {
        minimum: ty.initial_pages().into(),
        maximum: ty.maximum_pages().map(u64::from),
        wide: false,
    }
}

pub fn made_table(ty: &TableType) -> host::TableType {
    host::TableType {
        element: made(ty.element().into()),
        minimum: ty.minimum().into(),
        maximum: ty.maximum().map(u64::from),
        wide: false,
    }
}

fn value(ty: host::ValType) -> Result<ValType> {
    Ok(match ty {
        host::ValType::I32 => ValType::I32,
        host::ValType::I64 => ValType::I64,
        host::ValType::F32 => ValType::F32,
        host::ValType::F64 => ValType::F64,
        host::ValType::V128 => layer::vector_type()?,
        host::ValType::FuncRef => ValType::FuncRef,
        host::ValType::ExternRef => ValType::ExternRef,
        host::ValType::Other => bail!("the layer has no such type of values"),
    })
}

pub fn func(ty: &host::FuncType) -> Result<FuncType> {
    let all =
        |types: &[host::ValType]| types.iter().copied().map(value).collect::<Result<Vec<_>>>();
    Ok(FuncType::new(all(&ty.params)?, all(&ty.results)?))
}

pub fn item(ty: host::ExternType) -> Result<ExternType> {
    Ok(match ty {
        host::ExternType::Func(ty) => ExternType::Func(func(&ty)?),
        host::ExternType::Global(ty) => {
            ExternType::Global(GlobalType::new(value(ty.content)?, ty.mutable))
        }
        host::ExternType::Memory(ty) => {
            ExternType::Memory(MemoryType::new(size(ty.minimum)?, sizes(ty.maximum)?))
        }
        host::ExternType::Table(ty) => {
            let element = layer::element_type(value(ty.element)?)?;
            ExternType::Table(TableType::new(
                element,
                size(ty.minimum)?,
                sizes(ty.maximum)?,
            ))
        }
        host::ExternType::Other(kind) => bail!("the layer has no {kind}"),
    })
}

pub fn size(size: u64) -> Result<u32> {
    u32::try_from(size).context("the layer knows sizes of 32 bits only")
}

fn sizes(bound: Option<u64>) -> Result<Option<u32>> {
    bound.map(size).transpose()
}

/// What is said of a trap.
pub fn trap(trap: &host::Trap) -> String {
    let frames = trap.frames.iter().map(|frame| match &frame.name {
        Some(name) => format!("\n  in ${name}"),
        None => format!("\n  in function {}", frame.func),
    });
    let frames: String = frames.collect();
    format!("{}{frames}", trap.message)
}

//! Copies code and data of objects, with the places of what they refer to filled in.

use super::error::Unjoined;
use super::object::{Object, Relocation, Symbol};
use super::place::Places;
use std::ops::Range;
use wasm_encoder::Encode;
use wasmparser::RelocationType as Kind;

/// Bytes of a padded number.
const PADDED: usize = 5;
const WORD: usize = 4;

/// A function's body. Numbers take as many bytes as they need.
pub(super) fn body(
    places: &mut Places<'_, '_>,
    (number, object): (usize, &Object<'_>),
    range: &Range<usize>,
) -> Result<Vec<u8>, Unjoined> {
    let mut body = Vec::with_capacity(range.len());
    let mut copied = range.start;
    for relocation in object.relocations(range) {
        body.extend(&object.bytes[copied..relocation.place]);
        let value = value(places, (number, object), relocation)?;
        match relocation.kind {
            Kind::TableIndexSleb | Kind::MemoryAddrSleb => value.cast_signed().encode(&mut body),
            Kind::TableIndexI32 | Kind::MemoryAddrI32 => {
                return Err(object.unfit("a word in code that is an address"));
            }
            _ => value.encode(&mut body),
        }
        copied = relocation.place + PADDED;
    }
    body.extend(object.bytes.get(copied..range.end).unwrap_or_default());
    Ok(body)
}

/// A segment's bytes.
pub(super) fn segment(
    places: &mut Places<'_, '_>,
    (number, object): (usize, &Object<'_>),
    range: &Range<usize>,
) -> Result<Vec<u8>, Unjoined> {
    let mut bytes = object.bytes[range.clone()].to_vec();
    for relocation in object.relocations(range) {
        if !matches!(relocation.kind, Kind::TableIndexI32 | Kind::MemoryAddrI32) {
            return Err(unknown(object, relocation));
        }
        let value = value(places, (number, object), relocation)?;
        let start = relocation.place - range.start;
        let word = bytes.get_mut(start..start + WORD);
        let word = word.ok_or_else(|| object.unfit("a relocation beyond its segment"))?;
        word.copy_from_slice(&value.to_le_bytes());
    }
    Ok(bytes)
}

/// What stands at a place.
fn value(
    places: &mut Places<'_, '_>,
    (number, object): (usize, &Object<'_>),
    relocation: &Relocation,
) -> Result<u32, Unjoined> {
    if relocation.kind == Kind::TypeIndexLeb {
        let ty = object.types.get(relocation.index as usize);
        let ty = ty.ok_or_else(|| object.unfit("a call of a type that is not there"))?;
        return Ok(places.ty(ty));
    }
    let symbol = object.symbol(relocation.index)?;
    match (relocation.kind, symbol) {
        (Kind::FunctionIndexLeb, Symbol::Function { index, .. }) => Ok(places.index(number, index)),
        (Kind::TableIndexSleb | Kind::TableIndexI32, Symbol::Function { index, .. }) => {
            let function = places.index(number, index);
            // The address of a weak function that nobody defines is null.
            Ok(match places.is_stand_in(function) {
                true => 0,
                false => places.slot(function),
            })
        }
        (Kind::MemoryAddrLeb | Kind::MemoryAddrSleb | Kind::MemoryAddrI32, symbol) => {
            let address = places.address(number, symbol);
            Ok(address.wrapping_add(relocation.addend as u32))
        }
        (Kind::GlobalIndexLeb, Symbol::Global { name }) => {
            places
                .runtime
                .global(name)
                .ok_or_else(|| Unjoined::Missing {
                    package: object.package.to_owned(),
                    symbols: vec![name.to_owned()],
                })
        }
        (Kind::TableNumberLeb, Symbol::Table) => Ok(0),
        _ => Err(unknown(object, relocation)),
    }
}

fn unknown(object: &Object<'_>, relocation: &Relocation) -> Unjoined {
    object.unfit(&format!("a relocation of the kind {:?}", relocation.kind))
}

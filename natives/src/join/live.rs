//! What of an object is used: what its modules and constructors lead to. An object has all of a
//! package's libraries in it, and much of Rust's.

use super::error::Unjoined;
use super::object::{Object, Symbol};

/// What is used.
pub(super) struct Reached {
    /// For each function that the object defines.
    pub functions: Vec<bool>,
    /// For each segment.
    pub segments: Vec<bool>,
}

/// Walks from the functions of these symbols.
pub(super) fn reached(object: &Object<'_>, roots: &[u32]) -> Result<Reached, Unjoined> {
    let mut reached = Reached {
        functions: vec![false; object.functions.len()],
        segments: vec![false; object.segments.len()],
    };
    let mut ranges = Vec::new();
    for root in roots {
        ranges.extend(reached.add(object, object.symbol(*root)?));
    }
    while let Some(range) = ranges.pop() {
        for relocation in object.relocations(&range) {
            if relocation.kind != wasmparser::RelocationType::TypeIndexLeb {
                ranges.extend(reached.add(object, object.symbol(relocation.index)?));
            }
        }
    }
    Ok(reached)
}

impl Reached {
    /// Where the bytes of something are, if it was not reached before.
    fn add(&mut self, object: &Object<'_>, symbol: Symbol<'_>) -> Option<std::ops::Range<usize>> {
        let (flag, range) = match symbol {
            Symbol::Function { index, .. } => {
                let defined = (index as usize).checked_sub(object.imports.len())?;
                (self.functions.get_mut(defined)?, &object.bodies[defined])
            }
            Symbol::Data { place, .. } => {
                let segment = place?.index as usize;
                let flag = self.segments.get_mut(segment)?;
                (flag, &object.segments[segment].range)
            }
            Symbol::Global { .. } | Symbol::Table | Symbol::Tag | Symbol::Section => {
                return None;
            }
        };
        let new = !std::mem::replace(flag, true);
        new.then(|| range.clone())
    }
}

//! Where everything of the objects is in the joined module: indices of types and functions, slots
//! of the table, and addresses.
//!
//! ```text
//! functions:  runtime's | first object's | second object's | stand-ins
//! table:      runtime's | functions of objects whose address is taken
//! memory:     runtime's, to the end of its last page | segments with bytes | zeros
//! ```

use super::error::Unjoined;
use super::live::Reached;
use super::object::{Object, Symbol};
use super::runtime::{OBJECTS, Runtime};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use wasmparser::FuncType;

/// A page of memory.
pub(super) const PAGE: u32 = 1 << 16;

/// What the objects add to a runtime.
pub(super) struct Places<'a, 'b> {
    pub runtime: &'b Runtime<'a>,
    /// Types that the runtime does not have.
    pub types: Vec<FuncType>,
    known_types: HashMap<FuncType, u32>,
    /// Types of the functions, by index of a type in the joined module.
    pub functions: Vec<u32>,
    /// Functions that the runtime's table gets.
    pub slots: Vec<u32>,
    known_slots: HashMap<u32, u32>,
    /// For each weak function that nobody defines, which must not be called: its type.
    stand_ins: Vec<u32>,
    /// The first address that is free.
    pub end: u32,
    /// Functions of objects that are left out.
    unused: Vec<Range<u32>>,
    /// Addresses, once for each object's segments.
    addresses: Vec<Vec<u32>>,
    /// Functions, once for each object, imported ones first.
    indices: Vec<Vec<u32>>,
}

/// The index of a function that is not used.
const UNUSED: u32 = u32::MAX;

impl<'a, 'b> Places<'a, 'b> {
    pub fn new(runtime: &'b Runtime<'a>) -> Places<'a, 'b> {
        let types = (0..).zip(&runtime.types);
        let types = types.filter_map(|(index, ty)| Some((ty.clone()?, index)));
        let mut known_types = HashMap::new();
        for (ty, index) in types {
            known_types.entry(ty).or_insert(index);
        }
        Places {
            known_types,
            types: Vec::new(),
            functions: Vec::new(),
            slots: Vec::new(),
            known_slots: runtime.slots.clone(),
            stand_ins: Vec::new(),
            end: runtime.pages * PAGE,
            unused: Vec::new(),
            addresses: Vec::new(),
            indices: Vec::new(),
            runtime,
        }
    }

    /// The index of a type.
    pub fn ty(&mut self, ty: &FuncType) -> u32 {
        if let Some(index) = self.known_types.get(ty) {
            return *index;
        }
        let index = (self.runtime.types.len() + self.types.len()) as u32;
        self.types.push(ty.clone());
        self.known_types.insert(ty.clone(), index);
        index
    }

    /// Gives everything of an object its place, in the order of the objects.
    pub fn add(
        &mut self,
        object: &Object<'_>,
        reached: &Reached,
        used: bool,
    ) -> Result<(), Unjoined> {
        let needed = needed(object, reached)?;
        let first = self.next();
        let mut indices = self.imports(object, &needed)?;
        for (function, reached) in object.functions.iter().zip(&reached.functions) {
            let ty = object.types.get(*function as usize);
            let ty = ty.ok_or_else(|| object.unfit("a function without a type"))?;
            indices.push(match reached {
                true => {
                    let ty = self.ty(ty);
                    self.function(ty)
                }
                false => UNUSED,
            });
        }
        self.indices.push(indices);
        if !used {
            self.unused.push(first..self.next());
        }
        let mut addresses = vec![0; object.segments.len()];
        // Zeros at the end need no bytes.
        for zeros in [false, true] {
            let segments = object.segments.iter().zip(&reached.segments);
            for (address, (segment, reached)) in addresses.iter_mut().zip(segments) {
                let is_zero = segment.data.iter().all(|byte| *byte == 0);
                if *reached && is_zero == zeros {
                    *address = self.room(segment.data.len() as u32, segment.alignment);
                }
            }
        }
        self.addresses.push(addresses);
        Ok(())
    }

    /// Finds what an object imports and uses.
    fn imports(&mut self, object: &Object<'_>, needed: &Needed<'_>) -> Result<Vec<u32>, Unjoined> {
        let mut missing: BTreeSet<String> = needed.data.iter().map(ToString::to_string).collect();
        missing.retain(|name| self.runtime.address(name).is_none());
        let mut indices = Vec::new();
        for (index, (module, name, _)) in (0..).zip(&object.imports) {
            let Some((symbol, weak)) = needed.functions.get(&index) else {
                indices.push(UNUSED);
                continue;
            };
            // Of what another object defines the symbol's name counts, and the import's may be
            // another. Of what the host has, as WASI, it is the other way round.
            let name = match *module == OBJECTS && !symbol.is_empty() {
                true => symbol,
                false => name,
            };
            let expected = object.function_type(index)?;
            match self.runtime.function(module, name) {
                Some(function) => {
                    let found = self.runtime.function_type(function);
                    if found != Some(expected) {
                        return Err(Unjoined::Type {
                            package: object.package.to_owned(),
                            symbol: (*name).to_owned(),
                            expected: expected.to_string(),
                            found: found.map(ToString::to_string).unwrap_or_default(),
                        });
                    }
                    indices.push(function);
                }
                None if *weak => {
                    let ty = self.ty(expected);
                    indices.push(self.stand_in(ty));
                }
                None => {
                    missing.insert((*name).to_owned());
                    indices.push(UNUSED);
                }
            }
        }
        match missing.is_empty() {
            true => Ok(indices),
            false => Err(Unjoined::Missing {
                package: object.package.to_owned(),
                symbols: missing.into_iter().collect(),
            }),
        }
    }

    /// The index of the next function.
    fn next(&self) -> u32 {
        (self.runtime.functions.len() + self.functions.len()) as u32
    }

    /// A function more, of a type in the joined module.
    pub fn function(&mut self, ty: u32) -> u32 {
        let index = self.next();
        self.functions.push(ty);
        index
    }

    /// Whether a function is of an object that is left out.
    pub fn is_left_out(&self, function: u32) -> bool {
        self.unused.iter().any(|range| range.contains(&function))
    }

    /// A function that traps.
    fn stand_in(&mut self, ty: u32) -> u32 {
        let index = self.function(ty);
        self.stand_ins.push(index);
        index
    }

    /// Whether a function is one that traps.
    pub fn is_stand_in(&self, function: u32) -> bool {
        self.stand_ins.contains(&function)
    }

    /// Memory of that size, aligned to a power of two.
    pub fn room(&mut self, size: u32, alignment: u32) -> u32 {
        let start = self.end.next_multiple_of(1 << alignment);
        self.end = start + size;
        start
    }

    /// The index of an object's function.
    pub fn index(&self, object: usize, function: u32) -> u32 {
        self.indices[object]
            .get(function as usize)
            .copied()
            .unwrap_or(UNUSED)
    }

    /// The address of an object's segment.
    pub fn segment(&self, object: usize, segment: usize) -> u32 {
        self.addresses[object][segment]
    }

    /// Where a function is in the table. One that the runtime's table has keeps its place, for C
    /// compares such addresses.
    pub fn slot(&mut self, function: u32) -> u32 {
        let next = self.runtime.table + self.slots.len() as u32;
        let slot = *self.known_slots.entry(function).or_insert(next);
        if slot == next {
            self.slots.push(function);
        }
        slot
    }

    /// The address of a symbol.
    pub fn address(&self, object: usize, symbol: Symbol<'_>) -> u32 {
        match symbol {
            Symbol::Data {
                place: Some(place), ..
            } => self.segment(object, place.index as usize) + place.offset,
            Symbol::Data {
                name, place: None, ..
            } => self.runtime.address(name).unwrap_or(0),
            _ => 0,
        }
    }
}

/// What is used of that which an object does not define.
struct Needed<'a> {
    /// Imported functions by index: name, and whether it may be missing.
    functions: HashMap<u32, (&'a str, bool)>,
    data: BTreeSet<&'a str>,
}

fn needed<'a>(object: &Object<'a>, reached: &Reached) -> Result<Needed<'a>, Unjoined> {
    let mut needed = Needed {
        functions: HashMap::new(),
        data: BTreeSet::new(),
    };
    let bodies = object.bodies.iter().zip(&reached.functions);
    let segments = object.segments.iter().map(|segment| &segment.range);
    let used = bodies.chain(segments.zip(&reached.segments));
    for (range, _) in used.filter(|(_, reached)| **reached) {
        for relocation in object.relocations(range) {
            if relocation.kind == wasmparser::RelocationType::TypeIndexLeb {
                continue;
            }
            match object.symbol(relocation.index)? {
                Symbol::Function { name, index, weak } => {
                    if (index as usize) < object.imports.len() {
                        needed.functions.insert(index, (name, weak));
                    }
                }
                Symbol::Data {
                    name,
                    place: None,
                    weak: false,
                } => {
                    needed.data.insert(name);
                }
                Symbol::Tag => return Err(object.unfit("exceptions of WebAssembly")),
                Symbol::Data { .. } | Symbol::Global { .. } | Symbol::Table | Symbol::Section => {}
            }
        }
    }
    Ok(needed)
}

//! Random values of a type.

use std::collections::BTreeSet;

use hognose_host::values::{NoResources, write};
use wasmtime::component::{Type, Val};

use testing::Random;

/// A value; its lists and texts have up to about `size` items.
pub fn value(random: &mut Random, ty: &Type, size: usize) -> Val {
    let inner = size / 2;
    match ty {
        Type::Bool => Val::Bool(random.one_in(2)),
        Type::S8 => Val::S8(integer(random) as i8),
        Type::U8 => Val::U8(integer(random) as u8),
        Type::S16 => Val::S16(integer(random) as i16),
        Type::U16 => Val::U16(integer(random) as u16),
        Type::S32 => Val::S32(integer(random) as i32),
        Type::U32 => Val::U32(integer(random) as u32),
        Type::S64 => Val::S64(integer(random) as i64),
        Type::U64 => Val::U64(integer(random)),
        Type::Float32 => Val::Float32(float(random) as f32),
        Type::Float64 => Val::Float64(float(random)),
        Type::Char => Val::Char(character(random)),
        Type::String => {
            let length = random.below(size * 3 + 1);
            Val::String((0..length).map(|_| character(random)).collect())
        }
        Type::List(list) => {
            let length = random.below(size + 1);
            Val::List(several(random, &list.ty(), length, inner))
        }
        Type::FixedLengthList(list) => {
            Val::FixedLengthList(several(random, &list.ty(), list.len() as usize, inner))
        }
        Type::Map(map) => {
            let mut known = BTreeSet::new();
            let mut pairs = Vec::new();
            for _ in 0..random.below(size + 1) {
                let key = value(random, &map.key(), inner);
                if known.insert(write(&key, &mut NoResources)) {
                    pairs.push((key, value(random, &map.value(), inner)));
                }
            }
            Val::Map(pairs)
        }
        Type::Record(record) => Val::Record(
            record
                .fields()
                .map(|field| (field.name.to_owned(), value(random, &field.ty, inner)))
                .collect(),
        ),
        Type::Tuple(tuple) => {
            Val::Tuple(tuple.types().map(|ty| value(random, &ty, inner)).collect())
        }
        Type::Variant(variant) => {
            let cases: Vec<_> = variant.cases().collect();
            let case = random.pick(&cases);
            let payload = boxed(random, case.ty.as_ref(), inner);
            Val::Variant(case.name.to_owned(), payload)
        }
        Type::Enum(labels) => {
            let labels: Vec<&str> = labels.names().collect();
            Val::Enum((*random.pick(&labels)).to_owned())
        }
        Type::Option(option) => {
            let some = !random.one_in(3);
            Val::Option(boxed(random, some.then(|| option.ty()).as_ref(), inner))
        }
        Type::Result(result) if random.one_in(2) => {
            Val::Result(Ok(boxed(random, result.ok().as_ref(), inner)))
        }
        Type::Result(result) => Val::Result(Err(boxed(random, result.err().as_ref(), inner))),
        Type::Flags(flags) => {
            let names = flags.names().filter(|_| random.one_in(2));
            Val::Flags(names.map(str::to_owned).collect())
        }
        Type::Own(_) | Type::Borrow(_) | Type::Future(_) | Type::Stream(_) | Type::ErrorContext => {
            unreachable!("`types` makes none of these")
        }
    }
}

fn several(random: &mut Random, ty: &Type, length: usize, size: usize) -> Vec<Val> {
    (0..length).map(|_| value(random, ty, size)).collect()
}

fn boxed(random: &mut Random, ty: Option<&Type>, size: usize) -> Option<Box<Val>> {
    ty.map(|ty| Box::new(value(random, ty, size)))
}

/// Small ones, those around powers of two, and any.
fn integer(random: &mut Random) -> u64 {
    let power = 1u64 << random.below(64);
    match random.below(5) {
        0 => random.bits() % 10,
        1 => power.wrapping_sub(1),
        2 => power,
        3 => power.wrapping_neg(),
        _ => random.bits(),
    }
}

fn float(random: &mut Random) -> f64 {
    const SPECIAL: [f64; 9] = [
        0.0,
        -0.0,
        1.0,
        -1.5,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        f64::MAX,
        5e-324,
    ];
    match random.below(3) {
        0 => *random.pick(&SPECIAL),
        1 => random.bits() as i32 as f64 / 8.0,
        _ => f64::from_bits(random.bits()),
    }
}

/// Of one to four bytes in UTF-8.
fn character(random: &mut Random) -> char {
    let bound = *random.pick(&[0x80, 0x100, 0x800, 0x1_0000, 0x11_0000]);
    char::from_u32(random.below(bound) as u32).unwrap_or('\u{fffd}')
}

//! Lowers: from an object to core values and memory. Each can fail, and has a site that says of
//! which value.

use super::small_int::SmallInt;
use crate::world::{ChannelIdx, ClassIdx, ResourceIdx};
use hognose_runtime_abi::NumberKind;

/// What is lowered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lower {
    /// `bool`.
    Bool,
    /// Integers up to 32 bits.
    Int(SmallInt),
    /// `s64`.
    S64,
    /// `u64`.
    U64,
    /// `f32`.
    F32,
    /// `f64`.
    F64,
    /// `char`.
    Char,
    /// `string`: address and length.
    String,
    /// A list of numbers: address and length.
    Numbers(NumberKind),
    /// Any other list: address and length. The block stores `item` at `base`.
    List {
        /// Bytes an item takes.
        size: u32,
        /// Alignment of an item.
        align: u32,
    },
    /// A map: address and length. The block stores `item` (the key) and `entry_value` at `base`.
    Map {
        /// Bytes an entry takes.
        size: u32,
        /// Alignment of an entry.
        align: u32,
    },
    /// The items of a fixed-length list.
    FixedList(u32),
    /// Stores the items of a fixed-length list: operands are object and address.
    StoreFixedList {
        /// Items.
        length: u32,
        /// Bytes an item takes.
        size: u32,
    },
    /// The fields of a record.
    Record(ClassIdx),
    /// The items of a tuple.
    Tuple(u32),
    /// Bits; no result for flags without members.
    Flags(ClassIdx),
    /// The discriminant.
    Enum(ClassIdx),
    /// One block a case; `item` is the payload.
    Variant(ClassIdx),
    /// Two blocks, none and some.
    Option {
        /// The value is in a `Some`, because it may itself be `None`.
        wrapped: bool,
    },
    /// Two blocks, ok and err, of `Ok` and `Err` objects.
    Result,
    /// Two blocks, ok and err: the value that Python returned, or the payload of the `Err` that it
    /// raised.
    Returned,
    /// The handle, given away.
    Own(ResourceIdx),
    /// The handle, lent.
    Borrow(ResourceIdx),
    /// The readable end of a stream or future, given away.
    Reader(ChannelIdx),
}

impl Lower {
    /// Whether it runs its block for each item, so that a failure says for which.
    pub fn is_loop(&self) -> bool {
        match self {
            Lower::List { .. } | Lower::Map { .. } | Lower::StoreFixedList { .. } => true,
            Lower::Bool
            | Lower::Int(_)
            | Lower::S64
            | Lower::U64
            | Lower::F32
            | Lower::F64
            | Lower::Char
            | Lower::String
            | Lower::Numbers(_)
            | Lower::FixedList(_)
            | Lower::Record(_)
            | Lower::Tuple(_)
            | Lower::Flags(_)
            | Lower::Enum(_)
            | Lower::Variant(_)
            | Lower::Option { .. }
            | Lower::Result
            | Lower::Returned
            | Lower::Own(_)
            | Lower::Borrow(_)
            | Lower::Reader(_) => false,
        }
    }
}

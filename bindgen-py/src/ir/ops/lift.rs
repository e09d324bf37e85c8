//! Lifts: from core values and memory to a new object. They cannot fail.

use super::small_int::SmallInt;
use crate::world::{ChannelIdx, ClassIdx, ResourceIdx};
use hognose_runtime_abi::NumberKind;

/// What is lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lift {
    /// `bool`.
    Bool,
    /// Integers up to 32 bits; the operand's other bits are ignored.
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
    /// `string` from address and length.
    String,
    /// A list of numbers from address and length.
    Numbers(NumberKind),
    /// Any other list from address and length. The block yields the item at `base`.
    List {
        /// Bytes an item takes.
        size: u32,
    },
    /// A map from address and length. The block yields key and value at `base`.
    Map {
        /// Bytes an entry takes.
        size: u32,
    },
    /// A list of the operands.
    FixedList(u32),
    /// A list read from an address. The block yields the item at `base`.
    LoadFixedList {
        /// Items.
        length: u32,
        /// Bytes an item takes.
        size: u32,
    },
    /// A record of the operands.
    Record(ClassIdx),
    /// A tuple of the operands.
    Tuple,
    /// From bits; no operand for flags without members.
    Flags(ClassIdx),
    /// From the discriminant.
    Enum(ClassIdx),
    /// From the discriminant; one block a case yields the payload where it has one.
    Variant(ClassIdx),
    /// From the discriminant; two blocks, none and some.
    Option {
        /// Put the value in a `Some`.
        wrapped: bool,
    },
    /// From the discriminant to an `Ok` or `Err` object; two blocks.
    Result,
    /// From the discriminant to the value, or to the function's end with `Err` raised; two blocks.
    Returned,
    /// From a handle that Python now owns.
    Own(ResourceIdx),
    /// From a handle that is lent for the call.
    Borrow(ResourceIdx),
    /// From a readable end that Python now owns.
    Reader(ChannelIdx),
    /// Gives a handle to the object whose `__init__` is called; yields `None`.
    InitHandle(ResourceIdx),
}

//! Integers of WIT that core code has as `i32`.

use hognose_runtime_abi::NumberKind;

/// Integers that are an `i32` in core code. Wider ones have operations of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the types of WIT")]
pub enum SmallInt {
    U8,
    S8,
    U16,
    S16,
    U32,
    S32,
}

impl From<SmallInt> for NumberKind {
    fn from(int: SmallInt) -> NumberKind {
        match int {
            SmallInt::U8 => NumberKind::U8,
            SmallInt::S8 => NumberKind::S8,
            SmallInt::U16 => NumberKind::U16,
            SmallInt::S16 => NumberKind::S16,
            SmallInt::U32 => NumberKind::U32,
            SmallInt::S32 => NumberKind::S32,
        }
    }
}

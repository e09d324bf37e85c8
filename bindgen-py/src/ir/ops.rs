//! The operations of the call IR.

use crate::world::{ChannelIdx, ClassIdx, ResourceIdx};
use hognose_runtime_abi::{NumberKind, ValType};

/// A value: assigned once by an operation or as a parameter of a block. Python objects are addresses, [`ValType::I32`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Val(pub u32);

/// What a function does.
#[derive(Debug, Default)]
pub struct Body {
    /// The core type of each value.
    pub types: Vec<ValType>,
    /// The operations.
    pub block: Block,
}

/// Operations in order, with the values that come in and go out.
#[derive(Debug, Default)]
pub struct Block {
    /// Bound by the operation that owns the block: item and address of a list, key, value and address of a map, address of a lifted item,
    /// payload of a case. Only those that are used.
    pub item: Option<Val>,
    /// The value of a map's entry, beside its key in `item`.
    pub entry_value: Option<Val>,
    /// Address of the item in memory.
    pub base: Option<Val>,
    /// The operations.
    pub ops: Vec<Op>,
    /// What the block yields.
    pub results: Vec<Val>,
}

/// One operation.
#[derive(Debug)]
pub struct Op {
    /// What it does.
    pub kind: Kind,
    /// Operands.
    pub ins: Vec<Val>,
    /// Results.
    pub outs: Vec<Val>,
    /// Cases, or the body of a loop.
    pub blocks: Vec<Block>,
    /// Index into the function's sites, where the operation can fail.
    pub site: Option<u32>,
}

/// What an operation does. *Lower* ops take an object and can fail; *lift* ops give a new reference and cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Parameter of the core function (an export) or Python argument (an import).
    Arg(u32),
    /// An `i32`.
    Const(i32),
    /// Zero of the result's type.
    Zero,
    /// The same bits as another core type.
    Cast(Cast),
    /// Reads memory at an address plus a constant.
    Load(Load, u32),
    /// Writes a value to an address plus a constant.
    Store(Store, u32),
    /// Memory of the frame.
    Allocate {
        /// Bytes.
        size: u32,
        /// Power of two.
        align: u32,
    },

    /// Calls the host with flat arguments.
    CallHost,
    /// Calls Python with objects; one object comes back. With `raises` none comes back where an exception was raised.
    CallPython {
        /// Whether the WIT result is split into value and exception.
        raises: bool,
    },
    /// Starts a task of Python with objects; yields the code for the host.
    StartTask,
    /// What Python's task returned, by the runtime. With `raises` it may have raised an exception.
    Returned {
        /// As in [`Kind::CallPython`].
        raises: bool,
    },
    /// Ends the call of an asynchronous import: operands are the host's status and the address at which the result will be.
    Await,
    /// An address plus a constant.
    Address(u32),
    /// What lies at an address was read: frees it if it is a block of its own.
    Release,
    /// Ends the function.
    Return,

    /// `bool`.
    LowerBool,
    /// Integers up to 32 bits.
    LowerInt(NumberKind),
    /// `s64`.
    LowerS64,
    /// `u64`.
    LowerU64,
    /// `f32`.
    LowerF32,
    /// `f64`.
    LowerF64,
    /// `char`.
    LowerChar,
    /// `string`: address and length.
    LowerString,
    /// A list of numbers: address and length.
    LowerNumbers(NumberKind),
    /// Any other list: address and length. The block stores `item` at `base`.
    LowerList {
        /// Bytes an item takes.
        size: u32,
        /// Alignment of an item.
        align: u32,
    },
    /// A map: address and length. The block stores `item` (the key) and `entry_value` at `base`.
    LowerMap {
        /// Bytes an entry takes.
        size: u32,
        /// Alignment of an entry.
        align: u32,
    },
    /// The items of a fixed-length list.
    LowerFixedList(u32),
    /// Stores the items of a fixed-length list: operands are object and address.
    StoreFixedList {
        /// Items.
        length: u32,
        /// Bytes an item takes.
        size: u32,
    },
    /// The fields of a record.
    LowerRecord(ClassIdx),
    /// The items of a tuple.
    LowerTuple(u32),
    /// Bits; no result for flags without members.
    LowerFlags(ClassIdx),
    /// The discriminant.
    LowerEnum(ClassIdx),
    /// One block a case; `item` is the payload.
    LowerVariant(ClassIdx),
    /// Two blocks, none and some.
    LowerOption {
        /// The value is in a `Some`, because it may itself be `None`.
        wrapped: bool,
    },
    /// Two blocks, ok and err, of `Ok` and `Err` objects.
    LowerResult,
    /// Two blocks, ok and err: the value that Python returned, or the payload of the `Err` that it raised.
    LowerReturned,
    /// The handle, given away.
    LowerOwn(ResourceIdx),
    /// The handle, lent.
    LowerBorrow(ResourceIdx),
    /// The readable end of a stream or future, given away.
    LowerReader(ChannelIdx),

    /// `bool`.
    LiftBool,
    /// Integers up to 32 bits; the operand's other bits are ignored.
    LiftInt(NumberKind),
    /// `s64`.
    LiftS64,
    /// `u64`.
    LiftU64,
    /// `f32`.
    LiftF32,
    /// `f64`.
    LiftF64,
    /// `char`.
    LiftChar,
    /// `string` from address and length.
    LiftString,
    /// A list of numbers from address and length.
    LiftNumbers(NumberKind),
    /// Any other list from address and length. The block yields the item at `base`.
    LiftList {
        /// Bytes an item takes.
        size: u32,
    },
    /// A map from address and length. The block yields key and value at `base`.
    LiftMap {
        /// Bytes an entry takes.
        size: u32,
    },
    /// A list of the operands.
    LiftFixedList(u32),
    /// A list read from an address. The block yields the item at `base`.
    LoadFixedList {
        /// Items.
        length: u32,
        /// Bytes an item takes.
        size: u32,
    },
    /// A record of the operands.
    LiftRecord(ClassIdx),
    /// A tuple of the operands.
    LiftTuple,
    /// From bits; no operand for flags without members.
    LiftFlags(ClassIdx),
    /// From the discriminant.
    LiftEnum(ClassIdx),
    /// From the discriminant; one block a case yields the payload where it has one.
    LiftVariant(ClassIdx),
    /// From the discriminant; two blocks, none and some.
    LiftOption {
        /// Put the value in a `Some`.
        wrapped: bool,
    },
    /// From the discriminant to an `Ok` or `Err` object; two blocks.
    LiftResult,
    /// From the discriminant to the value, or to the function's end with `Err` raised; two blocks.
    LiftReturned,
    /// From a handle that Python now owns.
    LiftOwn(ResourceIdx),
    /// From a handle that is lent for the call.
    LiftBorrow(ResourceIdx),
    /// From a readable end that Python now owns.
    LiftReader(ChannelIdx),
    /// Gives a handle to the object whose `__init__` is called; yields `None`.
    InitHandle(ResourceIdx),
}

/// Changes of core type that keep the bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cast {
    F32ToI32,
    F64ToI64,
    I32ToF32,
    I64ToF64,
    I32ToI64,
    I64ToI32,
}

/// Reads of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the core instructions")]
pub enum Load {
    I32,
    I32U8,
    I32S8,
    I32U16,
    I32S16,
    I64,
    F32,
    F64,
}

/// Writes of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the core instructions")]
pub enum Store {
    I32,
    I32As8,
    I32As16,
    I64,
    F32,
    F64,
}

impl Body {
    /// Whether any operation is of that kind.
    pub fn any(&self, wanted: &dyn Fn(&Kind) -> bool) -> bool {
        self.block.any(wanted)
    }

    /// A new value of a core type.
    pub(super) fn value(&mut self, ty: ValType) -> Val {
        self.types.push(ty);
        Val(u32::try_from(self.types.len() - 1).expect("a function has fewer than 2^32 values"))
    }
}

impl Block {
    fn any(&self, wanted: &dyn Fn(&Kind) -> bool) -> bool {
        self.ops
            .iter()
            .any(|op| wanted(&op.kind) || op.blocks.iter().any(|block| block.any(wanted)))
    }
}

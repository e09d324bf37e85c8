//! Streams and futures: what the runtime gets to know of each type, and the functions that it calls
//! through the table.

use crate::intrinsics::ValType;
use crate::path::PyPath;
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// A stream or future type of the world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChannelSpec {
    /// For messages, for example `stream<u32>`.
    pub wit_name: String,
    /// Whether one value goes, and not any number.
    pub future: bool,
    /// What goes.
    pub payload: PayloadSpec,
    /// Whether a component may read what it writes itself: it may not but for numbers, and where
    /// values hold nothing.
    pub local: bool,
    /// The class of its readable ends; it is called with the channel's index and the handle.
    pub reader: PyPath,
    /// The first channel that is the same type to the host: readers of either fit where one of the
    /// other is expected.
    pub table: u32,
    /// Paths inside a value, by the site number that the shim gives on failure, as in
    /// [`ExportSpec::sites`](crate::ExportSpec::sites).
    pub sites: Vec<String>,
}

/// How values of a channel lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PayloadSpec {
    /// They hold nothing.
    Unit,
    /// Python moves `bytes`.
    Bytes,
    /// Python moves lists of numbers, of this [`NumberKind`](crate::NumberKind).
    Numbers(u32),
    /// The shim's functions [`ChannelFunction::Lift`] and [`ChannelFunction::Lower`] move one at a
    /// time.
    Values {
        /// Bytes from one to the next.
        size: u32,
        /// Alignment, a power of two.
        align: u32,
    },
}

/// A channel, bound.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BoundChannel {
    /// Address of the runtime's descriptor: the first argument of the intrinsics that take a
    /// channel.
    pub descriptor: u32,
    /// Address of the words for its functions, as [`ChannelFunction`] orders them.
    pub functions: u32,
}

/// What the runtime calls for a channel, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum ChannelFunction {
    /// `() -> readable | writable << 32`.
    New,
    /// `(readable, address, count) -> result`, for a future without the count. The result is
    /// [`BLOCKED`], or how it ended and how many values went, `<< 4`.
    Read,
    /// `(writable, address, count) -> result`, likewise.
    Write,
    /// `(readable) -> result`.
    CancelRead,
    /// `(writable) -> result`.
    CancelWrite,
    /// `(readable)`.
    DropReadable,
    /// `(writable)`.
    DropWritable,
    /// `(address) -> object`: a value that was read. [`PayloadSpec::Values`] only, like the next.
    Lift,
    /// `(object, address) -> failed`: a value to be written.
    Lower,
}

/// The result of an operation that has to wait.
pub const BLOCKED: u32 = u32::MAX;

impl ChannelFunction {
    /// Those that are core imports.
    pub const IMPORTS: [ChannelFunction; 7] = [
        ChannelFunction::New,
        ChannelFunction::Read,
        ChannelFunction::Write,
        ChannelFunction::CancelRead,
        ChannelFunction::CancelWrite,
        ChannelFunction::DropReadable,
        ChannelFunction::DropWritable,
    ];

    /// Its core signature.
    pub fn signature(self, future: bool) -> (&'static [ValType], &'static [ValType]) {
        use ValType::{I32, I64};
        match self {
            ChannelFunction::New => (&[], &[I64]),
            ChannelFunction::Read | ChannelFunction::Write if future => (&[I32; 2], &[I32]),
            ChannelFunction::Read | ChannelFunction::Write => (&[I32; 3], &[I32]),
            ChannelFunction::CancelRead | ChannelFunction::CancelWrite => (&[I32], &[I32]),
            ChannelFunction::DropReadable | ChannelFunction::DropWritable => (&[I32], &[]),
            ChannelFunction::Lift => (&[I32], &[I32]),
            ChannelFunction::Lower => (&[I32; 2], &[I32]),
        }
    }
}

impl PayloadSpec {
    /// How many functions such a channel has.
    pub fn functions(self) -> usize {
        match self {
            PayloadSpec::Unit | PayloadSpec::Bytes | PayloadSpec::Numbers(_) => {
                ChannelFunction::IMPORTS.len()
            }
            PayloadSpec::Values { .. } => ChannelFunction::IMPORTS.len() + 2,
        }
    }
}

//! Operations on core values: constants, memory, and calls.

use crate::ir::core_functions::CoreFunction;
use hognose_runtime_abi::ValType;

/// What a core operation does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Core {
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
    /// An address plus a constant.
    Address(u32),
    /// What lies at an address was read: frees it if it is a block of its own.
    Release,

    /// Calls a core import with flat arguments.
    CallHost(Box<CoreFunction>),
    /// Calls Python with objects; one object comes back. With `raises` none comes back where an
    /// exception was raised.
    CallPython {
        /// Whether the WIT result is split into value and exception.
        raises: bool,
    },
    /// Starts a task of Python with objects; yields the code for the host.
    StartTask,
    /// What Python's task returned, by the runtime. With `raises` it may have raised an exception.
    Returned {
        /// As in [`Core::CallPython`].
        raises: bool,
    },
    /// Ends the call of an asynchronous import: operands are the host's status and the address at
    /// which the result will be.
    Await,
    /// Ends the function.
    Return,
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

impl Cast {
    /// The core type that it gives.
    pub fn result(self) -> ValType {
        match self {
            Cast::F32ToI32 | Cast::I64ToI32 => ValType::I32,
            Cast::F64ToI64 | Cast::I32ToI64 => ValType::I64,
            Cast::I32ToF32 => ValType::F32,
            Cast::I64ToF64 => ValType::F64,
        }
    }
}

impl Load {
    /// The core type that it gives.
    pub fn result(self) -> ValType {
        match self {
            Load::I32 | Load::I32U8 | Load::I32S8 | Load::I32U16 | Load::I32S16 => ValType::I32,
            Load::I64 => ValType::I64,
            Load::F32 => ValType::F32,
            Load::F64 => ValType::F64,
        }
    }
}

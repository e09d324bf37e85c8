//! A component without Python's code, which it imports as a core module: a host compiles that code
//! once for all apps, and the rest at every build.
//!
//! ```text
//! runtime:    functions R | table T | globals | memory
//! stand-in:   exports of R as calls through the table
//!             | table T + exports + imports of R | globals | memory
//! code:       functions R | imports table, globals and memory
//!             | fills the table with T and the exports
//! component:  splice(stand-in, snapshot, shim) and, over what it exports, an instance of `code`
//! ```
//! Stand-in and code call each other through the table only: no function is imported, and so no
//! index in the runtime's code changes.

mod code;
pub(crate) mod join;
pub(crate) mod slots;
mod stand_in;

use crate::error::Error;
use crate::module::Module;
use slots::Slots;

/// Both halves of a runtime.
pub(crate) struct Shared {
    /// Takes the runtime's place in a splice.
    pub stand_in: Vec<u8>,
    /// The core module to import.
    pub code: Vec<u8>,
}

impl Shared {
    pub fn new(runtime: &Module<'_>) -> Result<Shared, Error> {
        let slots = Slots::new(runtime);
        Ok(Shared {
            stand_in: stand_in::write(runtime, &slots).map_err(Error::InvalidRuntime)?,
            code: code::write(runtime, &slots).map_err(Error::InvalidRuntime)?,
        })
    }
}

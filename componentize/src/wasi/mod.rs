//! Where a component has WASI from: the adapter, or nowhere.

pub(crate) mod adapter;
pub(crate) mod stub;

use crate::error::Error;
use crate::module::Module;
use crate::splice::part::Part;

/// What a component has of WASI.
#[derive(Clone, Copy)]
pub(crate) enum Wasi {
    /// The adapter, whose memory is at this address.
    Adapter(u32),
    /// Nothing.
    Stub,
}

impl Wasi {
    /// What goes into the component's own module: the adapter's memory, or functions that stand in
    /// for WASI.
    pub fn part(self, runtime: &Module<'_>) -> Result<Part, Error> {
        Ok(match self {
            Wasi::Adapter(address) => Part {
                bytes: adapter::module(address),
                provides: None,
            },
            Wasi::Stub => Part {
                bytes: stub::stub(runtime).map_err(Error::Engine)?,
                provides: Some(stub::WASI_MODULE.to_owned()),
            },
        })
    }
}

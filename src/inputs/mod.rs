//! What users write by hand, as values: tables of TOML, names, numbers of bytes.

mod bytes;
pub mod names;
pub(crate) mod table;

pub use bytes::Bytes;

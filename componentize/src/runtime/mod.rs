//! The runtime: the artifact, its compiled form, and the halves of it where its code is shared.

pub(crate) mod artifact;
pub(crate) mod base;
pub(crate) mod compile;
pub(crate) mod instrument;
pub(crate) mod shared;

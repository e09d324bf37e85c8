//! The C toolchain, as what makes wheels has it.

pub use hognose_wheels::toolchain::{Toolchain, from_debian, from_sdk};

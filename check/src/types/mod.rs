//! Types as Python annotates them, and whether values of WIT types can have them.
//!
//! All answers are careful: what nobody can be sure of is no contradiction.

mod given;
mod python;
mod taken;

pub(crate) use given::can_give;
pub(crate) use python::{Py, from_annotation};
pub(crate) use taken::takes_all;

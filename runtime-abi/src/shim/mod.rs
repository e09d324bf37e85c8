//! What shims of Rust source are made of: the intrinsics as Rust functions, and what surrounds
//! the operations of a call.
//!
//! `hognose bindings --rust` writes functions that call these. Addresses, objects and handles are
//! numbers here, as in the canonical ABI, and nothing checks them: hence each function is `unsafe`,
//! under one condition for all.
//!
//! # Safety
//! The runtime is linked in and Python has been started. Objects are alive and of the runtime's one
//! thread, descriptors are those that the build wrote to a [`Bound`], and memory at addresses is as
//! the canonical ABI says. What the intrinsics say of references holds: lifts give new ones, lowers
//! borrow, and what they hand out belongs to the frame.
#![allow(
    clippy::missing_safety_doc,
    clippy::undocumented_unsafe_blocks,
    reason = "one condition holds for all: see above"
)]

mod bound;
mod function;
mod lift;
mod lower;
mod memory;
mod value;

pub use crate::intrinsics::linked::{
    dict_new, dict_set, drop_representation, end_borrows, frame_allocate, instance_new,
    instance_set, item, lift_bool, lift_borrow, lift_case, lift_case_value, lift_char, lift_enum,
    lift_f64, lift_flags, lift_own, lift_reader, lift_result, lift_s32, lift_s64, lift_some,
    lift_string, lift_u32, lift_u64, list_new, list_set, release_block, resume_task,
};
pub use crate::intrinsics::{NumberKind, linked};
pub use bound::{Bound, Function, Shim};
pub use function::{
    Loops, async_import, export, export_until_post_return, finish, import, payload, post_return,
};
pub use lift::*;
pub use lower::*;
pub use memory::*;
pub use value::{Failed, Lowered, Object, RAISED, invalid};

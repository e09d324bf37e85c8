//! What a host may do with a program besides calling it.

pub mod checkpoint;
pub mod failures;
pub mod loops;
pub mod parked;
pub mod pending;
pub mod poll;
pub mod request;
pub mod waiting;

//! Functions of the host that Python calls. Made by hognose.

pub mod api;

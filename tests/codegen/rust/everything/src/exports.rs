//! Functions of Python that the host calls. Made by hognose.

pub mod api;

//! Packages that were found, and what needs them.

use super::{lock::Package, requirement::Requirement};
use std::collections::BTreeMap;

/// Which packages need another one, by its name.
pub(super) type Wanted = BTreeMap<String, Vec<String>>;

/// A package that pip has chosen, with what it needs.
#[derive(Clone)]
pub(super) struct Found {
    pub package: Package,
    pub requires: Vec<Requirement>,
}

//! What a project wants from its host by name: the attributes of the generated `env`.

use std::collections::BTreeMap;

/// The attributes of `env`, by their Python names, which are the user's choice and valid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Env {
    /// Key-value stores, with the host's names for them.
    pub stores: BTreeMap<String, String>,
    /// Variables.
    pub variables: BTreeMap<String, Variable>,
}

/// A variable that the host sets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variable {
    /// The host's name for it; without one it follows from the attribute's.
    pub name: Option<String>,
    /// Its value where the host has none.
    pub default: Option<String>,
}

/// The module of the generated package that holds `env`.
pub const ENV_MODULE: &str = "env";

impl Env {
    /// Whether nothing is wanted, so that there is no `env`.
    pub fn is_empty(&self) -> bool {
        self.stores.is_empty() && self.variables.is_empty()
    }
}

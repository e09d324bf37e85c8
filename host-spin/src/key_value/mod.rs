//! Key-value stores, by three interfaces: `spin:key-value`, `fermyon:spin/key-value`,
//! `wasi:keyvalue`.

mod spin_2;
mod spin_3;
pub mod store;
mod wasi;

use super::view::View;
use store::{Refusal, Store};

impl View<'_> {
    /// Opens a store that the manifest names.
    fn store(&self, name: String) -> std::result::Result<Store, Refusal> {
        if !self.component.key_value_stores.contains(&name) {
            return Err(Refusal::AccessDenied);
        }
        Ok(Store {
            name,
            all: self.services.key_values.clone(),
        })
    }
}

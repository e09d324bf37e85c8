//! `fermyon:spin/key-value@2.0.0`.

use wasmtime::{Result, component::Resource};

use super::store::{Refusal, Store};
use crate::{
    bindings::fermyon::spin::key_value::{Error, Host, HostStore},
    handles,
    view::View,
};

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        match refusal {
            Refusal::AccessDenied => Error::AccessDenied,
        }
    }
}

impl Host for View<'_> {}

impl HostStore for View<'_> {
    async fn open(&mut self, label: String) -> Result<Result<Resource<Store>, Error>> {
        let store = self.store(label).map_err(Error::from);
        handles::give_in(self, store)
    }

    async fn get(
        &mut self,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<Option<Vec<u8>>, Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.get(key).await.map_err(Error::Other))
    }

    async fn set(
        &mut self,
        handle: Resource<Store>,
        key: String,
        value: Vec<u8>,
    ) -> Result<Result<(), Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.set(key, value).await.map_err(Error::Other))
    }

    async fn delete(&mut self, handle: Resource<Store>, key: String) -> Result<Result<(), Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.delete(key).await.map_err(Error::Other))
    }

    async fn exists(
        &mut self,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<bool, Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.exists(key).await.map_err(Error::Other))
    }

    async fn get_keys(&mut self, handle: Resource<Store>) -> Result<Result<Vec<String>, Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.keys().await.map_err(Error::Other))
    }

    async fn drop(&mut self, handle: Resource<Store>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

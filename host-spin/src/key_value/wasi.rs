//! `wasi:keyvalue@0.2.0-draft2`: stores, several keys at once, and atomic changes.

use wasmtime::{Result, component::Resource};

use super::store::{Refusal, Store, Swap};
use crate::{
    bindings::wasi::keyvalue::{
        atomics::{self, CasError},
        batch,
        store::{self, Error, KeyResponse},
    },
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

impl store::Host for View<'_> {
    async fn open(&mut self, name: String) -> Result<Result<Resource<Store>, Error>> {
        let store = self.store(name).map_err(Error::from);
        handles::give_in(self, store)
    }
}

impl store::HostBucket for View<'_> {
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

    /// All keys at once.
    async fn list_keys(
        &mut self,
        handle: Resource<Store>,
        cursor: Option<String>,
    ) -> Result<Result<KeyResponse, Error>> {
        if cursor.is_some() {
            let reason = "this host gives all keys at once and makes no cursors";
            return Ok(Err(Error::Other(reason.to_string())));
        }
        let keys = self.table.get(&handle)?.keys().await;
        Ok(keys
            .map(|keys| KeyResponse { keys, cursor: None })
            .map_err(Error::Other))
    }

    async fn drop(&mut self, handle: Resource<Store>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

impl batch::Host for View<'_> {
    async fn get_many(
        &mut self,
        handle: Resource<Store>,
        keys: Vec<String>,
    ) -> Result<Result<Vec<(String, Option<Vec<u8>>)>, Error>> {
        let store = self.table.get(&handle)?;
        let mut pairs = Vec::new();
        for key in keys {
            match store.get(key.clone()).await {
                Ok(value) => pairs.push((key, value)),
                Err(reason) => return Ok(Err(Error::Other(reason))),
            }
        }
        Ok(Ok(pairs))
    }

    async fn set_many(
        &mut self,
        handle: Resource<Store>,
        pairs: Vec<(String, Vec<u8>)>,
    ) -> Result<Result<(), Error>> {
        let store = self.table.get(&handle)?;
        for (key, value) in pairs {
            if let Err(reason) = store.set(key, value).await {
                return Ok(Err(Error::Other(reason)));
            }
        }
        Ok(Ok(()))
    }

    async fn delete_many(
        &mut self,
        handle: Resource<Store>,
        keys: Vec<String>,
    ) -> Result<Result<(), Error>> {
        let store = self.table.get(&handle)?;
        for key in keys {
            if let Err(reason) = store.delete(key).await {
                return Ok(Err(Error::Other(reason)));
            }
        }
        Ok(Ok(()))
    }
}

impl atomics::Host for View<'_> {
    async fn increment(
        &mut self,
        handle: Resource<Store>,
        key: String,
        delta: i64,
    ) -> Result<Result<i64, Error>> {
        let store = self.table.get(&handle)?;
        Ok(store.increment(key, delta).await.map_err(Error::Other))
    }

    async fn swap(
        &mut self,
        handle: Resource<Swap>,
        value: Vec<u8>,
    ) -> Result<Result<(), CasError>> {
        let swap = self.table.delete(handle)?;
        let failed = |reason| CasError::StoreError(Error::Other(reason));
        Ok(match swap.set(value).await {
            Ok(true) => Ok(()),
            Ok(false) => match swap.store.swap(swap.key).await {
                Ok(again) => Err(CasError::CasFailed(self.table.push(again)?)),
                Err(reason) => Err(failed(reason)),
            },
            Err(reason) => Err(failed(reason)),
        })
    }
}

impl atomics::HostCas for View<'_> {
    async fn new(
        &mut self,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<Resource<Swap>, Error>> {
        let store = self.table.get(&handle)?.clone();
        let swap = store.swap(key).await.map_err(Error::Other);
        handles::give_in(self, swap)
    }

    async fn current(&mut self, handle: Resource<Swap>) -> Result<Result<Option<Vec<u8>>, Error>> {
        Ok(Ok(self.table.get(&handle)?.seen.clone()))
    }

    async fn drop(&mut self, handle: Resource<Swap>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

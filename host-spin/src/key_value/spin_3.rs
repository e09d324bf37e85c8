//! `spin:key-value@3.0.0`, whose functions are asynchronous.

use wasmtime::{
    Result,
    component::{Accessor, FutureReader, Resource, StreamReader},
};

use super::store::{Refusal, Store};
use crate::{
    bindings::spin::key_value::key_value::{Error, Host, HostStore, HostStoreWithStore},
    handles, rows,
    view::{Spin, View},
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
    async fn drop(&mut self, handle: Resource<Store>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

impl<T: Send> HostStoreWithStore<T> for Spin {
    async fn open(
        accessor: &Accessor<T, Self>,
        label: String,
    ) -> Result<Result<Resource<Store>, Error>> {
        accessor.with(|mut access| {
            let mut view = access.get();
            let store = view.store(label).map_err(Error::from);
            handles::give_in(&mut view, store)
        })
    }

    async fn get(
        accessor: &Accessor<T, Self>,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<Option<Vec<u8>>, Error>> {
        let store = handles::shared(accessor, &handle)?;
        Ok(store.get(key).await.map_err(Error::Other))
    }

    async fn set(
        accessor: &Accessor<T, Self>,
        handle: Resource<Store>,
        key: String,
        value: Vec<u8>,
    ) -> Result<Result<(), Error>> {
        let store = handles::shared(accessor, &handle)?;
        Ok(store.set(key, value).await.map_err(Error::Other))
    }

    async fn delete(
        accessor: &Accessor<T, Self>,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<(), Error>> {
        let store = handles::shared(accessor, &handle)?;
        Ok(store.delete(key).await.map_err(Error::Other))
    }

    async fn exists(
        accessor: &Accessor<T, Self>,
        handle: Resource<Store>,
        key: String,
    ) -> Result<Result<bool, Error>> {
        let store = handles::shared(accessor, &handle)?;
        Ok(store.exists(key).await.map_err(Error::Other))
    }

    async fn get_keys(
        accessor: &Accessor<T, Self>,
        handle: Resource<Store>,
    ) -> Result<(StreamReader<String>, FutureReader<Result<(), Error>>)> {
        let store = handles::shared(accessor, &handle)?;
        let (rows, unread) = rows::channel();
        tokio::spawn(async move {
            let found = store.keys().await.map(|keys| {
                // What nobody reads need not be sent.
                let _ = keys.into_iter().all(|key| rows.send(key));
            });
            rows.finish(found.map_err(Error::Other));
        });
        accessor.with(|access| unread.into_readers(access))
    }
}

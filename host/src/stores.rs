//! Key-value stores in memory, by `wasi:keyvalue/store@0.2.0-draft2`: for trying out apps that use
//! some.

use crate::guest::{Guest, Part};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use wasmtime::{
    Result, StoreContextMut,
    component::{Component, ComponentType, Lift, Linker, Lower, Resource, ResourceType},
};

const INTERFACE: &str = "wasi:keyvalue/store@0.2.0-draft2";

type Data = BTreeMap<String, Vec<u8>>;

/// The stores that instances may open, by name. All instances share what is in them, and it is gone
/// with the last of these values.
#[derive(Clone, Debug, Default)]
pub struct Stores(BTreeMap<String, Bucket>);

impl Stores {
    /// Empty stores of these names.
    pub fn named(names: &[String]) -> Stores {
        let names = names.iter().cloned();
        Stores(names.map(|name| (name, Bucket::default())).collect())
    }
}

impl Part for Stores {
    type State = Stores;

    fn state(&self) -> Result<Stores> {
        Ok(self.clone())
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        add_to_linker(linker)
    }
}

/// A store that an instance has opened.
#[derive(Clone, Debug, Default)]
struct Bucket(Arc<Mutex<Data>>);

impl Bucket {
    fn data(&self) -> MutexGuard<'_, Data> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The variant `error`.
#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum Error {
    #[component(name = "no-such-store")]
    NoSuchStore,
    #[component(name = "access-denied")]
    #[allow(dead_code, reason = "part of the type")]
    AccessDenied,
    #[component(name = "other")]
    Other(String),
}

/// The record `key-response`.
#[derive(ComponentType, Lift, Lower)]
#[component(record)]
struct KeyResponse {
    keys: Vec<String>,
    cursor: Option<String>,
}

/// What a function gives besides a trap.
type Outcome<T> = std::result::Result<T, Error>;

/// Works on the data of an open store.
fn with<T>(
    store: &mut StoreContextMut<'_, Guest>,
    bucket: &Resource<Bucket>,
    work: impl FnOnce(&mut Data) -> T,
) -> Result<(Outcome<T>,)> {
    let bucket = store.data_mut().table.get(bucket)?;
    let result = work(&mut bucket.data());
    Ok((Ok(result),))
}

/// Adds the interface.
fn add_to_linker(linker: &mut Linker<Guest>) -> Result<()> {
    let mut here = linker.instance(INTERFACE)?;
    here.resource(
        "bucket",
        ResourceType::host::<Bucket>(),
        |mut store, rep| {
            let bucket: Resource<Bucket> = Resource::new_own(rep);
            store.data_mut().table.delete(bucket)?;
            Ok(())
        },
    )?;
    here.func_wrap(
        "open",
        |mut store: StoreContextMut<'_, Guest>, (name,): (String,)| {
            let guest = store.data_mut();
            let opened = match guest.state::<Stores>().0.get(&name).cloned() {
                Some(bucket) => Ok(guest.table.push(bucket)?),
                None => Err(Error::NoSuchStore),
            };
            Ok((opened,))
        },
    )?;
    here.func_wrap(
        "[method]bucket.get",
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            with(&mut store, &bucket, |data| data.get(&key).cloned())
        },
    )?;
    here.func_wrap(
        "[method]bucket.set",
        |mut store, (bucket, key, value): (Resource<Bucket>, String, Vec<u8>)| {
            with(&mut store, &bucket, |data| drop(data.insert(key, value)))
        },
    )?;
    here.func_wrap(
        "[method]bucket.delete",
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            with(&mut store, &bucket, |data| drop(data.remove(&key)))
        },
    )?;
    here.func_wrap(
        "[method]bucket.exists",
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            with(&mut store, &bucket, |data| data.contains_key(&key))
        },
    )?;
    here.func_wrap(
        "[method]bucket.list-keys",
        |mut store, (bucket, cursor): (Resource<Bucket>, Option<String>)| {
            if cursor.is_some() {
                let error = "all keys are on the first page".to_string();
                return Ok((Err(Error::Other(error)),));
            }
            with(&mut store, &bucket, |data| KeyResponse {
                keys: data.keys().cloned().collect(),
                cursor: None,
            })
        },
    )
}

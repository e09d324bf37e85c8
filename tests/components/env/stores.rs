//! Key-value stores in memory, by `wasi:keyvalue` and by Spin's two interfaces.

use std::{collections::BTreeMap, time::Duration};

use wasmtime::{
    AsContextMut, Result, StoreContextMut,
    component::{
        Accessor, ComponentType, FutureReader, Lift, Linker, LinkerInstance, Lower, Resource,
        ResourceType, StreamReader,
    },
};

use super::{Host, State};

/// The host's resource; its representation is the number of its opening.
struct Bucket;

/// The stores `default` and `cache`; nobody may use `secret`.
#[derive(Default)]
pub struct Stores {
    data: BTreeMap<String, BTreeMap<String, Vec<u8>>>,
    /// The store of each opening.
    opened: Vec<String>,
}

/// Keys on one page of `wasi:keyvalue`.
const PAGE: usize = 3;

/// Why an operation fails.
enum Refusal {
    AccessDenied,
    Broken,
}

#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum WasiError {
    #[component(name = "no-such-store")]
    #[allow(dead_code, reason = "part of the type")]
    NoSuchStore,
    #[component(name = "access-denied")]
    AccessDenied,
    #[component(name = "other")]
    Other(String),
}

#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum SpinError {
    #[component(name = "store-table-full")]
    #[allow(dead_code, reason = "part of the type")]
    StoreTableFull,
    #[component(name = "no-such-store")]
    #[allow(dead_code, reason = "part of the type")]
    NoSuchStore,
    #[component(name = "access-denied")]
    AccessDenied,
    #[component(name = "other")]
    Other(String),
}

#[derive(ComponentType, Lift, Lower)]
#[component(record)]
struct KeyResponse {
    keys: Vec<String>,
    cursor: Option<String>,
}

impl From<Refusal> for WasiError {
    fn from(refusal: Refusal) -> WasiError {
        match refusal {
            Refusal::AccessDenied => WasiError::AccessDenied,
            Refusal::Broken => WasiError::Other("the disk is broken".to_owned()),
        }
    }
}

impl From<Refusal> for SpinError {
    fn from(refusal: Refusal) -> SpinError {
        match refusal {
            Refusal::AccessDenied => SpinError::AccessDenied,
            Refusal::Broken => SpinError::Other("the disk is broken".to_owned()),
        }
    }
}

impl Stores {
    /// How often the store was opened that was opened most.
    pub fn most_openings(&self) -> usize {
        let times = |name| self.opened.iter().filter(|other| *other == name).count();
        self.opened.iter().map(times).max().unwrap_or(0)
    }

    fn open(&mut self, name: String) -> Result<Resource<Bucket>, Refusal> {
        if name == "secret" {
            return Err(Refusal::AccessDenied);
        }
        self.opened.push(name);
        Ok(Resource::new_own(self.opened.len() as u32 - 1))
    }

    fn of(&mut self, bucket: &Resource<Bucket>) -> &mut BTreeMap<String, Vec<u8>> {
        let name = self.opened[bucket.rep() as usize].clone();
        self.data.entry(name).or_default()
    }

    fn set(
        &mut self,
        bucket: &Resource<Bucket>,
        key: String,
        value: Vec<u8>,
    ) -> Result<(), Refusal> {
        if key == "broken" {
            return Err(Refusal::Broken);
        }
        self.of(bucket).insert(key, value);
        Ok(())
    }

    /// In an order that is not theirs.
    fn keys(&mut self, bucket: &Resource<Bucket>) -> Vec<String> {
        let mut keys: Vec<String> = self.of(bucket).keys().cloned().collect();
        keys.sort_by_key(|key| key.chars().rev().collect::<String>());
        keys
    }
}

fn stores<'a>(store: &'a mut StoreContextMut<'_, Host>) -> &'a mut Stores {
    &mut store.data_mut().state_mut::<State>().stores
}

/// Defines all three interfaces.
pub fn define(linker: &mut Linker<Host>) -> Result<()> {
    let mut wasi = linker.instance("wasi:keyvalue/store@0.2.0-draft2")?;
    synchronous::<WasiError>(&mut wasi, "bucket")?;
    wasi.func_wrap("open", |mut store, (name,): (String,)| {
        Ok((stores(&mut store).open(name).map_err(WasiError::from),))
    })?;
    wasi.func_wrap(
        "[method]bucket.list-keys",
        |mut store, (bucket, cursor): (Resource<Bucket>, Option<String>)| {
            let keys = stores(&mut store).keys(&bucket);
            let start = cursor.map_or(Ok(0), |cursor| cursor.parse::<usize>())?;
            let end = (start + PAGE).min(keys.len());
            let page: Result<KeyResponse, WasiError> = Ok(KeyResponse {
                keys: keys[start..end].to_vec(),
                cursor: (end < keys.len()).then(|| end.to_string()),
            });
            Ok((page,))
        },
    )?;
    let mut spin = linker.instance("fermyon:spin/key-value@2.0.0")?;
    synchronous::<SpinError>(&mut spin, "store")?;
    spin.func_wrap("[static]store.open", |mut store, (name,): (String,)| {
        Ok((stores(&mut store).open(name).map_err(SpinError::from),))
    })?;
    spin.func_wrap(
        "[method]store.get-keys",
        |mut store, (bucket,): (Resource<Bucket>,)| {
            let keys: Result<_, SpinError> = Ok(stores(&mut store).keys(&bucket));
            Ok((keys,))
        },
    )?;
    asynchronous(&mut linker.instance("spin:key-value/key-value@3.0.0")?)
}

/// The methods that the two interfaces have in common.
fn synchronous<E>(here: &mut LinkerInstance<Host>, resource: &str) -> Result<()>
where
    E: From<Refusal> + ComponentType + Lower + Send + Sync + 'static,
{
    here.resource(resource, ResourceType::host::<Bucket>(), |_, _| Ok(()))?;
    let method = |name| format!("[method]{resource}.{name}");
    here.func_wrap(
        &method("get"),
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            let value: Result<_, E> = Ok(stores(&mut store).of(&bucket).get(&key).cloned());
            Ok((value,))
        },
    )?;
    here.func_wrap(
        &method("set"),
        |mut store, (bucket, key, value): (Resource<Bucket>, String, Vec<u8>)| {
            let set = stores(&mut store).set(&bucket, key, value);
            Ok((set.map_err(E::from),))
        },
    )?;
    here.func_wrap(
        &method("delete"),
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            stores(&mut store).of(&bucket).remove(&key);
            let done: Result<(), E> = Ok(());
            Ok((done,))
        },
    )?;
    here.func_wrap(
        &method("exists"),
        |mut store, (bucket, key): (Resource<Bucket>, String)| {
            let exists: Result<_, E> = Ok(stores(&mut store).of(&bucket).contains_key(&key));
            Ok((exists,))
        },
    )
}

/// Lets a little time pass, then works on the stores.
async fn later<R>(accessor: &Accessor<Host>, work: impl FnOnce(&mut Stores) -> R) -> R {
    tokio::time::sleep(Duration::from_millis(1)).await;
    accessor.with(|mut access| work(stores(&mut access.as_context_mut())))
}

fn asynchronous(here: &mut LinkerInstance<Host>) -> Result<()> {
    here.resource("store", ResourceType::host::<Bucket>(), |_, _| Ok(()))?;
    here.func_wrap_concurrent("[static]store.open", |accessor, (name,): (String,)| {
        Box::pin(async move {
            let opened = later(accessor, |stores| stores.open(name)).await;
            Ok((opened.map_err(SpinError::from),))
        })
    })?;
    here.func_wrap_concurrent(
        "[method]store.get",
        |accessor, (bucket, key): (Resource<Bucket>, String)| {
            Box::pin(async move {
                let value = later(accessor, |stores| stores.of(&bucket).get(&key).cloned()).await;
                Ok((Ok::<_, SpinError>(value),))
            })
        },
    )?;
    here.func_wrap_concurrent(
        "[method]store.set",
        |accessor, (bucket, key, value): (Resource<Bucket>, String, Vec<u8>)| {
            Box::pin(async move {
                let set = later(accessor, |stores| stores.set(&bucket, key, value)).await;
                Ok((set.map_err(SpinError::from),))
            })
        },
    )?;
    here.func_wrap_concurrent(
        "[method]store.delete",
        |accessor, (bucket, key): (Resource<Bucket>, String)| {
            Box::pin(async move {
                later(accessor, |stores| stores.of(&bucket).remove(&key)).await;
                Ok((Ok::<(), SpinError>(()),))
            })
        },
    )?;
    here.func_wrap_concurrent(
        "[method]store.exists",
        |accessor, (bucket, key): (Resource<Bucket>, String)| {
            Box::pin(async move {
                let exists = later(accessor, |stores| stores.of(&bucket).contains_key(&key)).await;
                Ok((Ok::<_, SpinError>(exists),))
            })
        },
    )?;
    here.func_wrap_concurrent(
        "[method]store.get-keys",
        |accessor, (bucket,): (Resource<Bucket>,)| {
            Box::pin(async move {
                let keys = later(accessor, |stores| stores.keys(&bucket)).await;
                accessor.with(|mut access| {
                    let keys = StreamReader::new(access.as_context_mut(), keys)?;
                    let ending = async { Ok::<_, wasmtime::Error>(Ok::<(), SpinError>(())) };
                    let ending = FutureReader::new(access.as_context_mut(), ending)?;
                    Ok(((keys, ending),))
                })
            })
        },
    )
}

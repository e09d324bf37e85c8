//! The stores of an application: tables of pairs in a database.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, params};
use wasmtime::{Result, error::Context};

use crate::state::Folder;

/// All stores of an application, in one database.
#[derive(Clone)]
pub struct KeyValues(Arc<Mutex<Connection>>);

/// A store that a component has opened.
#[derive(Clone)]
pub struct Store {
    pub(super) name: String,
    pub(super) all: KeyValues,
}

/// The promise of `wasi:keyvalue/atomics` to replace a value only where nobody else did.
pub struct Swap {
    pub(super) store: Store,
    pub(super) key: String,
    /// The value when it was looked at.
    pub(super) seen: Option<Vec<u8>>,
}

/// Why a store cannot be opened.
pub enum Refusal {
    /// The manifest does not give the store to the component.
    AccessDenied,
}

impl KeyValues {
    pub fn open(folder: &Folder) -> Result<KeyValues> {
        let connection = folder
            .open("key_value.db")
            .context("cannot open the key-value stores")?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS pairs (
                store TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
                PRIMARY KEY (store, key)
            )",
        )?;
        Ok(KeyValues(Arc::new(Mutex::new(connection))))
    }
}

/// Errors are what SQLite says.
pub(super) type Answer<T> = std::result::Result<T, String>;

impl Store {
    /// Does something with the database on a thread that may wait for the disk.
    async fn run<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Connection, &str) -> rusqlite::Result<T> + Send + 'static,
    ) -> Answer<T> {
        let store = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut connection = store.all.0.lock().unwrap_or_else(PoisonError::into_inner);
            what(&mut connection, &store.name)
        });
        match done.await {
            Ok(result) => result.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }

    pub(super) async fn get(&self, key: String) -> Answer<Option<Vec<u8>>> {
        self.run(move |connection, name| get(connection, name, &key))
            .await
    }

    pub(super) async fn set(&self, key: String, value: Vec<u8>) -> Answer<()> {
        self.run(move |connection, name| set(connection, name, &key, &value))
            .await
    }

    pub(super) async fn delete(&self, key: String) -> Answer<()> {
        self.run(move |connection, name| {
            let delete = "DELETE FROM pairs WHERE store = ? AND key = ?";
            connection.execute(delete, params![name, key]).map(drop)
        })
        .await
    }

    pub(super) async fn exists(&self, key: String) -> Answer<bool> {
        Ok(self.get(key).await?.is_some())
    }

    pub(super) async fn keys(&self) -> Answer<Vec<String>> {
        self.run(|connection, name| {
            let mut keys =
                connection.prepare("SELECT key FROM pairs WHERE store = ? ORDER BY key")?;
            let keys = keys.query_map([name], |row| row.get(0))?;
            keys.collect()
        })
        .await
    }

    /// Adds to a number that is stored as text. The error inside says that it is none.
    pub(super) async fn increment(&self, key: String, delta: i64) -> Answer<i64> {
        self.run(move |connection, name| {
            let transaction = connection.transaction()?;
            let number = match get(&transaction, name, &key)? {
                None => Some(0),
                Some(value) => String::from_utf8(value)
                    .ok()
                    .and_then(|text| text.parse::<i64>().ok()),
            };
            let Some(sum) = number.and_then(|number| number.checked_add(delta)) else {
                return Ok(Err(format!(
                    "the value of `{key}` is no number to which {delta} can be added"
                )));
            };
            set(&transaction, name, &key, sum.to_string().as_bytes())?;
            transaction.commit()?;
            Ok(Ok(sum))
        })
        .await?
    }

    pub(super) async fn swap(&self, key: String) -> Answer<Swap> {
        let seen = self.get(key.clone()).await?;
        let store = self.clone();
        Ok(Swap { store, key, seen })
    }
}

impl Swap {
    /// Says whether the value was still the same.
    pub(super) async fn set(&self, value: Vec<u8>) -> Answer<bool> {
        let key = self.key.clone();
        let seen = self.seen.clone();
        self.store
            .run(move |connection, name| {
                let transaction = connection.transaction()?;
                if get(&transaction, name, &key)? != seen {
                    return Ok(false);
                }
                set(&transaction, name, &key, &value)?;
                transaction.commit()?;
                Ok(true)
            })
            .await
    }
}

fn get(connection: &Connection, name: &str, key: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare("SELECT value FROM pairs WHERE store = ? AND key = ?")?
        .query_row([name, key], |row| row.get(0))
        .optional()
}

fn set(connection: &Connection, name: &str, key: &str, value: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare("INSERT OR REPLACE INTO pairs (store, key, value) VALUES (?, ?, ?)")?
        .execute(params![name, key, value])
        .map(drop)
}

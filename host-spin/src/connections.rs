//! What handles of components stand for: connections that were opened on their behalf.

use std::sync::{Arc, Mutex};

use rumqttc::{AsyncClient, EventLoop};

/// An open database.
#[derive(Clone)]
pub struct Sqlite(pub Arc<Mutex<rusqlite::Connection>>);

/// A connection to a server of Redis.
pub type Redis = redis::aio::MultiplexedConnection;

/// A connection to a server of PostgreSQL.
pub type Postgres = Arc<tokio_postgres::Client>;

/// What will be a connection to a server of PostgreSQL.
pub struct PostgresBuilder {
    pub address: String,
}

/// A connection to a server of MySQL. It does one thing at a time.
pub type MySql = Arc<tokio::sync::Mutex<mysql_async::Conn>>;

/// A connection to a server of MQTT.
#[derive(Clone)]
pub struct Mqtt(pub Arc<tokio::sync::Mutex<(AsyncClient, EventLoop)>>);

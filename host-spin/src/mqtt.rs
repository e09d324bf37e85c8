//! `spin:mqtt@3.0.0`: a component's connections to servers of MQTT, without TLS.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use rumqttc::{AsyncClient, ConnectionError, Event, EventLoop, MqttOptions, Outgoing, Packet, QoS};
use tokio::{sync::Mutex, time::timeout};
use wasmtime::{
    Result,
    component::{Accessor, Resource},
};

use super::{
    bindings::spin::mqtt::mqtt::{Error, Host, HostConnection, HostConnectionWithStore, Qos},
    connections::Mqtt as Connection,
    handles,
    view::{Spin, View},
};

/// Messages that may wait to be sent.
const QUEUE: usize = 16;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

type Answer<T> = Result<T, Error>;

/// Servers end a connection whose identifier is used again.
static CONNECTIONS: AtomicU64 = AtomicU64::new(0);

/// Host and port of `mqtt://host:1883`.
fn parse(address: &str) -> Option<(String, u16)> {
    let rest = address.strip_prefix("mqtt://")?;
    let authority = rest.split(['/', '?']).next()?;
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (authority, 1883),
    };
    (!host.is_empty()).then(|| (host.to_string(), port))
}

async fn open(
    address: (String, u16),
    username: String,
    password: String,
    keep_alive: Duration,
) -> Answer<Connection> {
    let number = CONNECTIONS.fetch_add(1, Relaxed);
    let identifier = format!("hognose-{}-{number}", std::process::id());
    let mut options = MqttOptions::new(identifier, address.0, address.1);
    options.set_keep_alive(keep_alive);
    if !username.is_empty() {
        options.set_credentials(username, password);
    }
    let (client, mut events) = AsyncClient::new(options, QUEUE);
    let connected = until(&mut events, |event| {
        matches!(event, Event::Incoming(Packet::ConnAck(_)))
    });
    connected.await.map_err(Error::ConnectionFailed)?;
    Ok(Connection(Arc::new(Mutex::new((client, events)))))
}

/// Lets the connection work until something has happened.
async fn until(events: &mut EventLoop, happened: impl Fn(&Event) -> bool) -> Result<(), String> {
    let work = async {
        while !happened(&events.poll().await?) {}
        Ok(())
    };
    match timeout(PATIENCE, work).await {
        Ok(result) => result.map_err(|error: ConnectionError| error.to_string()),
        Err(_) => Err(format!("no answer within {} s", PATIENCE.as_secs())),
    }
}

impl Connection {
    async fn publish(&self, topic: String, payload: Vec<u8>, qos: Qos) -> Answer<()> {
        let (level, happened): (QoS, fn(&Event) -> bool) = match qos {
            Qos::AtMostOnce => (QoS::AtMostOnce, |event| {
                matches!(event, Event::Outgoing(Outgoing::Publish(_)))
            }),
            Qos::AtLeastOnce => (QoS::AtLeastOnce, |event| {
                matches!(event, Event::Incoming(Packet::PubAck(_)))
            }),
            Qos::ExactlyOnce => (QoS::ExactlyOnce, |event| {
                matches!(event, Event::Incoming(Packet::PubComp(_)))
            }),
        };
        let mut connection = self.0.lock().await;
        let (client, events) = &mut *connection;
        let queued = client.publish(topic, level, false, payload).await;
        queued.map_err(|error| Error::Other(error.to_string()))?;
        until(events, happened).await.map_err(Error::Other)
    }
}

impl Host for View<'_> {}

impl HostConnection for View<'_> {
    async fn drop(&mut self, handle: Resource<Connection>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

impl<T: Send> HostConnectionWithStore<T> for Spin {
    async fn open(
        accessor: &Accessor<T, Self>,
        address: String,
        username: String,
        password: String,
        keep_alive_seconds: u64,
    ) -> Result<Answer<Resource<Connection>>> {
        let Some(parsed) = parse(&address) else {
            return Ok(Err(Error::InvalidAddress));
        };
        let allowed = |view: View<'_>| view.component.outbound.allow_url(&address, "mqtt");
        if !accessor.with(|mut access| allowed(access.get())) {
            let reason = format!("address {address} is not permitted");
            return Ok(Err(Error::ConnectionFailed(reason)));
        }
        let keep_alive = Duration::from_secs(keep_alive_seconds);
        handles::give(accessor, open(parsed, username, password, keep_alive).await)
    }

    async fn publish(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        topic: String,
        payload: Vec<u8>,
        qos: Qos,
    ) -> Result<Answer<()>> {
        let connection = handles::shared(accessor, &handle)?;
        Ok(connection.publish(topic, payload, qos).await)
    }
}

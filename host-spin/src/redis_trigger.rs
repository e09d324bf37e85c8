//! Calls `spin:redis/inbound-redis@3.0.0` for each message of a channel.

use std::sync::Arc;

use futures::StreamExt;
use hognose_host::{
    guest::{self, Extension, Grants, Guest},
    terminal::line,
};
use wasmtime::{
    Engine, Result,
    component::Component as Code,
    error::{Context, bail},
};

use super::instance::{Instance, Platform};

mod bindings {
    wasmtime::component::bindgen!({
        path: "../wit/spin/spin-redis",
        inline: "
            package hognose:spin-trigger;

            world redis {
                export spin:redis/inbound-redis@3.0.0;
            }
        ",
        world: "hognose:spin-trigger/redis",
        with: { "spin:redis/redis": crate::bindings::spin::redis::redis },
        require_store_data_send: true,
    });
}

use bindings::RedisPre;

/// A component and the channel whose messages it handles.
pub struct Trigger {
    pub address: String,
    pub channel: String,
    engine: Engine,
    pre: RedisPre<Guest<Instance>>,
    platform: Platform,
    grants: Grants,
}

impl Trigger {
    pub fn new(
        engine: &Engine,
        code: &Code,
        platform: Platform,
        grants: Grants,
        (address, channel): (String, String),
    ) -> Result<Trigger> {
        let mut linker = guest::linker(engine, &grants)?;
        platform.link(&mut linker, code)?;
        let pre = linker
            .instantiate_pre(code)
            .and_then(RedisPre::new)
            .with_context(|| {
                format!(
                    "the component `{}` cannot be linked for a trigger of Redis",
                    platform.component.id
                )
            })?;
        Ok(Trigger {
            address,
            channel,
            engine: engine.clone(),
            pre,
            platform,
            grants,
        })
    }

    /// Handles messages until the server goes. Each has an instance of its own, as many at once as
    /// come.
    pub async fn run(self: Arc<Self>, on_ready: impl FnOnce()) -> Result<()> {
        let client = redis::Client::open(self.address.as_str())
            .with_context(|| format!("`{}` is no address of Redis", self.address))?;
        let mut messages = client
            .get_async_pubsub()
            .await
            .with_context(|| format!("cannot connect to `{}`", self.address))?;
        messages.subscribe(&self.channel).await?;
        on_ready();
        let mut messages = messages.on_message();
        while let Some(message) = messages.next().await {
            let trigger = self.clone();
            tokio::spawn(async move {
                let payload = message.get_payload_bytes().to_vec();
                if let Err(error) = trigger.handle(payload).await {
                    line(&format!(
                        "error: a message of the channel `{}` was not handled: {}",
                        trigger.channel,
                        error.root_cause()
                    ));
                }
            });
        }
        bail!("the connection to `{}` has ended", self.address)
    }

    async fn handle(&self, payload: Vec<u8>) -> Result<()> {
        let mut store = guest::store(&self.engine, &self.grants, self.platform.state()?)?;
        let instance = self.pre.instantiate_async(&mut store).await?;
        let handler = instance.spin_redis_inbound_redis();
        let handled = store
            .run_concurrent(async |store| handler.call_handle_message(store, payload).await)
            .await??;
        match handled {
            Ok(()) => Ok(()),
            Err(error) => bail!("the component says {error:?}"),
        }
    }
}

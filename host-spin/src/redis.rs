//! `spin:redis@3.0.0`: a component's connections to servers of Redis.

use redis::{AsyncCommands, Cmd, FromRedisValue, RedisError};
use wasmtime::{
    Result,
    component::{Accessor, Resource},
};

use super::{
    bindings::spin::redis::redis::{
        Error, Host, HostConnection, HostConnectionWithStore, RedisParameter, RedisResult,
    },
    connections::Redis as Connection,
    handles,
    view::{Spin, View},
};

type Answer<T> = Result<T, Error>;

async fn open(address: &str) -> Answer<Connection> {
    let client = redis::Client::open(address).map_err(|_| Error::InvalidAddress)?;
    client
        .get_multiplexed_async_connection()
        .await
        .map_err(|error| Error::Other(error.to_string()))
}

fn other(error: RedisError) -> Error {
    Error::Other(error.to_string())
}

/// The same, for commands that only some values take.
fn type_error(error: RedisError) -> Error {
    let text = error.to_string();
    let wrong = ["WRONGTYPE", "wrong kind of value", "not an integer"];
    if wrong.iter().any(|words| text.contains(words)) {
        return Error::TypeError;
    }
    Error::Other(text)
}

/// One reply, taken apart: lists lose their structure, as WIT has none for them.
struct Replies(Vec<RedisResult>);

impl FromRedisValue for Replies {
    fn from_redis_value(value: redis::Value) -> std::result::Result<Replies, redis::ParsingError> {
        let mut replies = Vec::new();
        flatten(value, &mut replies)?;
        Ok(Replies(replies))
    }
}

fn flatten(
    value: redis::Value,
    to: &mut Vec<RedisResult>,
) -> std::result::Result<(), redis::ParsingError> {
    match value {
        redis::Value::Nil => to.push(RedisResult::Nil),
        redis::Value::Int(number) => to.push(RedisResult::Int64(number)),
        redis::Value::BulkString(bytes) => to.push(RedisResult::Binary(bytes)),
        redis::Value::SimpleString(text) => to.push(RedisResult::Status(text)),
        redis::Value::Okay => to.push(RedisResult::Status("OK".to_string())),
        redis::Value::Array(values) | redis::Value::Set(values) => {
            for value in values {
                flatten(value, to)?;
            }
        }
        other => {
            return Err(format!("a reply of this kind has no type in WIT: {other:?}").into());
        }
    }
    Ok(())
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
    ) -> Result<Answer<Resource<Connection>>> {
        let allowed = |view: View<'_>| view.component.outbound.allow_url(&address, "redis");
        if !accessor.with(|mut access| allowed(access.get())) {
            return Ok(Err(Error::InvalidAddress));
        }
        handles::give(accessor, open(&address).await)
    }

    async fn publish(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        channel: String,
        payload: Vec<u8>,
    ) -> Result<Answer<()>> {
        let mut connection = handles::shared(accessor, &handle)?;
        let done: redis::RedisResult<()> = connection.publish(channel, payload).await;
        Ok(done.map_err(other))
    }

    async fn get(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
    ) -> Result<Answer<Option<Vec<u8>>>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.get(key).await.map_err(type_error))
    }

    async fn set(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
        value: Vec<u8>,
    ) -> Result<Answer<()>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.set(key, value).await.map_err(other))
    }

    async fn incr(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
    ) -> Result<Answer<i64>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.incr(key, 1).await.map_err(type_error))
    }

    async fn del(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        keys: Vec<String>,
    ) -> Result<Answer<u32>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.del(keys).await.map_err(other))
    }

    async fn sadd(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
        values: Vec<String>,
    ) -> Result<Answer<u32>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.sadd(key, values).await.map_err(type_error))
    }

    async fn smembers(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
    ) -> Result<Answer<Vec<String>>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.smembers(key).await.map_err(type_error))
    }

    async fn srem(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        key: String,
        values: Vec<String>,
    ) -> Result<Answer<u32>> {
        let mut connection = handles::shared(accessor, &handle)?;
        Ok(connection.srem(key, values).await.map_err(type_error))
    }

    async fn execute(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        command: String,
        arguments: Vec<RedisParameter>,
    ) -> Result<Answer<Vec<RedisResult>>> {
        let mut connection = handles::shared(accessor, &handle)?;
        // Commands may be of several words, as `CONFIG GET` is.
        let mut words = Cmd::new();
        for word in command.split_whitespace() {
            words.arg(word);
        }
        for argument in &arguments {
            match argument {
                RedisParameter::Int64(number) => words.arg(*number),
                RedisParameter::Binary(bytes) => words.arg(bytes.as_slice()),
            };
        }
        let replies: redis::RedisResult<Replies> = words.query_async(&mut connection).await;
        Ok(replies.map(|replies| replies.0).map_err(other))
    }
}

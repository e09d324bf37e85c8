//! `spin:postgres@4.2.0`: a component's connections to servers of PostgreSQL, without TLS.

mod calendar;
mod decode;
mod encode;
mod numeric;

use std::sync::Arc;

use futures::{StreamExt, pin_mut};
use tokio_postgres::{Client, Config, NoTls, RowStream, config::Host as Server, types::Type};
use wasmtime::{
    Result,
    component::{Accessor, FutureReader, Resource, StreamReader},
};

use super::{
    bindings::spin::postgres::postgres::{
        Column, DbDataType, DbError, DbValue, Error, Host, HostConnection, HostConnectionBuilder,
        HostConnectionBuilderWithStore, HostConnectionWithStore, ParameterValue, QueryError,
        RowSet,
    },
    component::Component,
    connections::{Postgres as Connection, PostgresBuilder as Builder},
    handles,
    rows::{self, Unread},
    view::{Spin, View},
};
use encode::Parameter;

type Answer<T> = Result<T, Error>;
type Row = Vec<DbValue>;
type Started = (Vec<Column>, StreamReader<Row>, FutureReader<Answer<()>>);

async fn open(component: &Component, address: &str) -> Answer<Connection> {
    let failed = |reason: String| Error::ConnectionFailed(reason);
    let config: Config = address
        .parse()
        .map_err(|error| failed(format!("`{address}` is no address of a server: {error}")))?;
    let ports = config.get_ports();
    for (position, server) in config.get_hosts().iter().enumerate() {
        let port = ports.get(position).or(ports.first()).copied();
        let allowed = match server {
            Server::Tcp(host) => component
                .outbound
                .allow("postgres", host, port.unwrap_or(5432)),
            #[cfg(unix)]
            Server::Unix(_) => false,
        };
        if !allowed {
            return Err(failed(format!("address {address} is not permitted")));
        }
    }
    let (client, connection) = config
        .connect(NoTls)
        .await
        .map_err(|error| failed(with_causes(&error)))?;
    // It ends with the client. What fails is told to whoever asks the client next.
    tokio::spawn(async move { drop(connection.await) });
    Ok(Arc::new(client))
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

fn query_failed(error: tokio_postgres::Error) -> Error {
    let text = with_causes(&error);
    let Some(error) = error.as_db_error() else {
        return Error::QueryFailed(QueryError::Text(text));
    };
    let extras = [
        ("hint", error.hint()),
        ("schema", error.schema()),
        ("table", error.table()),
        ("column", error.column()),
        ("datatype", error.datatype()),
        ("constraint", error.constraint()),
    ];
    let extras = extras.into_iter().filter_map(|(name, value)| {
        let value = value?.to_string();
        Some((name.to_string(), value))
    });
    Error::QueryFailed(QueryError::DbError(DbError {
        as_text: text,
        severity: error.severity().to_string(),
        code: error.code().code().to_string(),
        message: error.message().to_string(),
        detail: error.detail().map(str::to_string),
        extras: extras.collect(),
    }))
}

fn data_type(ty: &Type) -> DbDataType {
    match *ty {
        Type::BOOL => DbDataType::Boolean,
        Type::CHAR => DbDataType::Int8,
        Type::INT2 => DbDataType::Int16,
        Type::INT4 => DbDataType::Int32,
        Type::INT8 => DbDataType::Int64,
        Type::FLOAT4 => DbDataType::Floating32,
        Type::FLOAT8 => DbDataType::Floating64,
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME => DbDataType::Str,
        Type::BYTEA => DbDataType::Binary,
        Type::DATE => DbDataType::Date,
        Type::TIME => DbDataType::Time,
        Type::TIMESTAMP => DbDataType::Datetime,
        Type::TIMESTAMPTZ => DbDataType::Timestamp,
        Type::UUID => DbDataType::Uuid,
        Type::JSON | Type::JSONB => DbDataType::Jsonb,
        Type::NUMERIC => DbDataType::Decimal,
        Type::INT4_RANGE => DbDataType::RangeInt32,
        Type::INT8_RANGE => DbDataType::RangeInt64,
        Type::NUM_RANGE => DbDataType::RangeDecimal,
        Type::INT4_ARRAY => DbDataType::ArrayInt32,
        Type::INT8_ARRAY => DbDataType::ArrayInt64,
        Type::NUMERIC_ARRAY => DbDataType::ArrayDecimal,
        Type::TEXT_ARRAY | Type::VARCHAR_ARRAY | Type::BPCHAR_ARRAY => DbDataType::ArrayStr,
        Type::INTERVAL => DbDataType::Interval,
        _ => DbDataType::Other(ty.name().to_string()),
    }
}

/// Starts a query: its columns, and rows as they come from the server.
async fn query(
    client: &Client,
    statement: &str,
    parameters: Vec<ParameterValue>,
) -> Answer<(Vec<Column>, Unread<Row, Error>)> {
    let statement = client.prepare(statement).await.map_err(query_failed)?;
    let columns = statement.columns().iter().map(|column| Column {
        name: column.name().to_string(),
        data_type: data_type(column.type_()),
    });
    let columns: Vec<Column> = columns.collect();
    let parameters = parameters.into_iter().map(Parameter);
    let stream = client
        .query_raw(&statement, parameters)
        .await
        .map_err(query_failed)?;
    let (rows, unread) = rows::channel();
    tokio::spawn(async move {
        let end = forward(stream, &rows).await;
        rows.finish(end);
    });
    Ok((columns, unread))
}

async fn forward(stream: RowStream, to: &rows::Rows<Row, Error>) -> Answer<()> {
    pin_mut!(stream);
    while let Some(row) = stream.next().await {
        let row = row.map_err(query_failed)?;
        let mut values = Vec::new();
        for column in 0..row.len() {
            match row.try_get(column) {
                Ok(decode::Value(value)) => values.push(value),
                Err(error) => return Err(Error::ValueConversionFailed(with_causes(&error))),
            }
        }
        if !to.send(values) {
            break;
        }
    }
    Ok(())
}

async fn execute(client: &Client, statement: &str, parameters: Vec<ParameterValue>) -> Answer<u64> {
    let parameters = parameters.into_iter().map(Parameter);
    client
        .execute_raw(statement, parameters)
        .await
        .map_err(query_failed)
}

impl Host for View<'_> {}

impl HostConnection for View<'_> {
    async fn open(&mut self, address: String) -> Result<Answer<Resource<Connection>>> {
        handles::give_in(self, open(self.component, &address).await)
    }

    async fn query(
        &mut self,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<RowSet>> {
        let client = self.table.get(&handle)?;
        let (columns, unread) = match query(client, &statement, parameters).await {
            Ok(started) => started,
            Err(error) => return Ok(Err(error)),
        };
        let rows = unread.collect().await;
        Ok(rows.map(|rows| RowSet { columns, rows }))
    }

    async fn execute(
        &mut self,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<u64>> {
        let client = self.table.get(&handle)?;
        Ok(execute(client, &statement, parameters).await)
    }

    async fn drop(&mut self, handle: Resource<Connection>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

async fn open_concurrently<T>(
    accessor: &Accessor<T, Spin>,
    address: &str,
) -> Result<Answer<Resource<Connection>>> {
    let component = accessor.with(|mut access| access.get().component.clone());
    handles::give(accessor, open(&component, address).await)
}

impl<T: Send> HostConnectionWithStore<T> for Spin {
    async fn open_async(
        accessor: &Accessor<T, Self>,
        address: String,
    ) -> Result<Answer<Resource<Connection>>> {
        open_concurrently(accessor, &address).await
    }

    async fn query_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<Started>> {
        let client = handles::shared(accessor, &handle)?;
        let (columns, unread) = match query(&client, &statement, parameters).await {
            Ok(started) => started,
            Err(error) => return Ok(Err(error)),
        };
        let (rows, end) = accessor.with(|access| unread.into_readers(access))?;
        Ok(Ok((columns, rows, end)))
    }

    async fn execute_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<u64>> {
        let client = handles::shared(accessor, &handle)?;
        Ok(execute(&client, &statement, parameters).await)
    }
}

impl HostConnectionBuilder for View<'_> {
    async fn new(&mut self, address: String) -> Result<Resource<Builder>> {
        Ok(self.table.push(Builder { address })?)
    }

    async fn set_ca_root(&mut self, _: Resource<Builder>, _: String) -> Result<Answer<()>> {
        let reason = "this host connects without TLS and takes no certificates";
        Ok(Err(Error::Other(reason.to_string())))
    }

    async fn build(&mut self, handle: Resource<Builder>) -> Result<Answer<Resource<Connection>>> {
        let address = self.table.get(&handle)?.address.clone();
        HostConnection::open(self, address).await
    }

    async fn drop(&mut self, handle: Resource<Builder>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

impl<T: Send> HostConnectionBuilderWithStore<T> for Spin {
    async fn build_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Builder>,
    ) -> Result<Answer<Resource<Connection>>> {
        let address = accessor.with(|mut access| {
            let view = access.get();
            wasmtime::error::Ok(view.table.get(&handle)?.address.clone())
        })?;
        open_concurrently(accessor, &address).await
    }
}

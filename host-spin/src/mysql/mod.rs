//! `spin:mysql@3.0.0`: a component's connections to servers of MySQL and MariaDB, without TLS.

mod values;

use std::sync::Arc;

use mysql_async::{Conn, DriverError, Opts, OptsBuilder, Params, prelude::Queryable};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};
use wasmtime::{
    Result,
    component::{Accessor, FutureReader, Resource, StreamReader},
};

use super::{
    bindings::spin::mysql::mysql::{
        Column, DbValue, Error, Host, HostConnection, HostConnectionWithStore, ParameterValue,
    },
    component::Component,
    connections::MySql as Connection,
    handles,
    rows::{self, Rows, Unread},
    view::{Spin, View},
};

type Answer<T> = Result<T, Error>;
type Row = Vec<DbValue>;
type Started = (Vec<Column>, StreamReader<Row>, FutureReader<Answer<()>>);

async fn open(component: &Component, address: &str) -> Answer<Connection> {
    let failed = |reason: String| Error::ConnectionFailed(reason);
    let options = Opts::from_url(address)
        .map_err(|error| failed(format!("`{address}` is no address of a server: {error}")))?;
    let (host, port) = (options.ip_or_hostname(), options.tcp_port());
    if !component.outbound.allow("mysql", host, port) {
        return Err(failed(format!("address {address} is not permitted")));
    }
    // The address could name a socket of this machine, or a server could lead to one.
    let options = OptsBuilder::from_opts(options)
        .socket(None::<String>)
        .prefer_socket(false);
    let connection = Conn::new(options).await;
    let connection = connection.map_err(|error| failed(error.to_string()))?;
    Ok(Arc::new(Mutex::new(connection)))
}

fn query_failed(error: mysql_async::Error) -> Error {
    match error {
        mysql_async::Error::Driver(error @ DriverError::StmtParamsMismatch { .. }) => {
            Error::BadParameter(error.to_string())
        }
        error @ mysql_async::Error::Server(_) => Error::QueryFailed(error.to_string()),
        error => Error::Other(error.to_string()),
    }
}

/// Starts a query: its columns, and rows as they come from the server.
async fn query(
    connection: Connection,
    statement: String,
    parameters: Vec<ParameterValue>,
) -> Answer<(Vec<Column>, Unread<Row, Error>)> {
    let connection = connection.lock_owned().await;
    let (rows, unread) = rows::channel();
    let (columns, begun) = oneshot::channel();
    tokio::spawn(async move {
        let mut columns = Some(columns);
        let mut on_columns = |found| {
            if let Some(columns) = columns.take() {
                let _ = columns.send(Ok(found));
            }
        };
        let end = run(connection, &statement, parameters, &mut on_columns, &rows).await;
        match (end, columns) {
            (Err(error), Some(columns)) => {
                let _ = columns.send(Err(error));
            }
            (end, _) => rows.finish(end),
        }
    });
    let columns = begun.await;
    let columns = columns.unwrap_or_else(|error| Err(Error::Other(error.to_string())))?;
    Ok((columns, unread))
}

async fn run(
    mut connection: OwnedMutexGuard<Conn>,
    statement: &str,
    parameters: Vec<ParameterValue>,
    on_columns: &mut (dyn FnMut(Vec<Column>) + Send),
    to: &Rows<Row, Error>,
) -> Answer<()> {
    let parameters = values::parameters(parameters);
    let result = connection.exec_iter(statement, parameters).await;
    let mut result = result.map_err(query_failed)?;
    on_columns(result.columns_ref().iter().map(values::column).collect());
    while let Some(row) = result.next().await.map_err(query_failed)? {
        let columns = row.columns();
        let values = columns.iter().zip(row.unwrap());
        let values = values.map(|(column, value)| values::value(column, value));
        let values: Answer<Row> = values.collect();
        if !to.send(values?) {
            break;
        }
    }
    // What is left is read, or it would be the answer to the next statement.
    result.drop_result().await.map_err(query_failed)
}

async fn execute(
    connection: Connection,
    statement: String,
    parameters: Vec<ParameterValue>,
) -> Answer<()> {
    let parameters: Params = values::parameters(parameters);
    let mut connection = connection.lock().await;
    let done = connection.exec_drop(statement, parameters).await;
    done.map_err(query_failed)
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
        let component = accessor.with(|mut access| access.get().component.clone());
        handles::give(accessor, open(&component, &address).await)
    }

    async fn query(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<Started>> {
        let connection = handles::shared(accessor, &handle)?;
        let (columns, unread) = match query(connection, statement, parameters).await {
            Ok(started) => started,
            Err(error) => return Ok(Err(error)),
        };
        let (rows, end) = accessor.with(|access| unread.into_readers(access))?;
        Ok(Ok((columns, rows, end)))
    }

    async fn execute(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<ParameterValue>,
    ) -> Result<Answer<()>> {
        let connection = handles::shared(accessor, &handle)?;
        Ok(execute(connection, statement, parameters).await)
    }
}

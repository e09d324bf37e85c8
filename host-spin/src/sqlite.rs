//! Databases of SQLite: `spin:sqlite` and `fermyon:spin/sqlite`.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::types::{ToSqlOutput, Value as Column, ValueRef};
use wasmtime::{
    Result,
    component::{Accessor, FutureReader, Resource, StreamReader},
};

use super::{
    bindings::{
        fermyon::spin::sqlite as sqlite_2,
        spin::sqlite::sqlite::{
            Error, Host, HostConnection, HostConnectionWithStore, QueryResult, RowResult, Value,
        },
    },
    connections::Sqlite as Connection,
    handles,
    rows::{self, Rows, Unread},
    state::Folder,
    view::{Spin, View},
};

type Answer<T> = Result<T, Error>;

impl View<'_> {
    /// What opening a database that the manifest names needs.
    fn database(&self, name: &str) -> Answer<Arc<Folder>> {
        if !self
            .component
            .sqlite_databases
            .iter()
            .any(|allowed| allowed == name)
        {
            return Err(Error::AccessDenied);
        }
        // A name is not to lead to another folder.
        if name.contains(['/', '\\', '\0']) {
            return Err(Error::NoSuchDatabase);
        }
        Ok(self.services.databases.clone())
    }
}

async fn open(folder: Arc<Folder>, name: String) -> Answer<Connection> {
    let opened = blocking(move || folder.open(&format!("sqlite_{name}.db")).map_err(io)).await?;
    Ok(Connection(Arc::new(Mutex::new(opened))))
}

/// Does what may wait for the disk.
async fn blocking<T: Send + 'static>(
    what: impl FnOnce() -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let done = tokio::task::spawn_blocking(what).await;
    done.unwrap_or_else(|error| Err(Error::Io(error.to_string())))
}

fn io(error: rusqlite::Error) -> Error {
    Error::Io(error.to_string())
}

impl Connection {
    fn with<T>(&self, what: impl FnOnce(&rusqlite::Connection) -> T) -> T {
        what(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The row identifier of the last insertion.
    fn last(&self) -> i64 {
        self.with(rusqlite::Connection::last_insert_rowid)
    }

    fn changes(&self) -> u64 {
        self.with(rusqlite::Connection::changes)
    }

    /// Runs a statement. The names of columns come first, rows as they are found.
    async fn stream(
        &self,
        statement: String,
        parameters: Vec<Value>,
    ) -> Answer<(Vec<String>, Unread<RowResult, Error>)> {
        let (rows, unread) = rows::channel();
        let (columns, found) = tokio::sync::oneshot::channel();
        let connection = self.clone();
        tokio::task::spawn_blocking(move || {
            connection.with(|connection| {
                let mut columns = Some(columns);
                let mut on_columns = |names| {
                    if let Some(columns) = columns.take() {
                        let _ = columns.send(Ok(names));
                    }
                };
                let end = run(connection, &statement, &parameters, &mut on_columns, &rows);
                match (end, columns) {
                    (Err(error), Some(columns)) => {
                        let _ = columns.send(Err(error));
                    }
                    (end, _) => rows.finish(end),
                }
            });
        });
        let columns = found.await;
        let columns = columns.unwrap_or_else(|error| Err(Error::Io(error.to_string())))?;
        Ok((columns, unread))
    }

    /// Runs a statement to its end.
    async fn execute(&self, statement: String, parameters: Vec<Value>) -> Answer<QueryResult> {
        let (columns, unread) = self.stream(statement, parameters).await?;
        let rows = unread.collect().await?;
        Ok(QueryResult { columns, rows })
    }
}

fn run(
    connection: &rusqlite::Connection,
    statement: &str,
    parameters: &[Value],
    on_columns: &mut dyn FnMut(Vec<String>),
    to: &Rows<RowResult, Error>,
) -> Answer<()> {
    let mut statement = connection.prepare(statement).map_err(io)?;
    let names = statement.column_names();
    let names: Vec<String> = names.map(str::to_string).collect();
    let width = names.len();
    let parameters = rusqlite::params_from_iter(parameters.iter().map(Parameter));
    let mut rows = statement.query(parameters).map_err(io)?;
    // What fails at the first step, as a constraint does, fails the call.
    let mut next = rows.next().map_err(io)?;
    on_columns(names);
    while let Some(row) = next {
        let values = (0..width).map(|column| Ok(value(row.get(column)?)));
        let values: rusqlite::Result<Vec<Value>> = values.collect();
        let values = values.map_err(io)?;
        if !to.send(RowResult { values }) {
            break;
        }
        next = rows.next().map_err(io)?;
    }
    Ok(())
}

fn value(column: Column) -> Value {
    match column {
        Column::Null => Value::Null,
        Column::Integer(number) => Value::Integer(number),
        Column::Real(number) => Value::Real(number),
        Column::Text(text) => Value::Text(text),
        Column::Blob(bytes) => Value::Blob(bytes),
    }
}

struct Parameter<'a>(&'a Value);

impl rusqlite::ToSql for Parameter<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl Host for View<'_> {}

impl HostConnection for View<'_> {
    async fn open(&mut self, name: String) -> Result<Answer<Resource<Connection>>> {
        let folder = match self.database(&name) {
            Ok(folder) => folder,
            Err(error) => return Ok(Err(error)),
        };
        handles::give_in(self, open(folder, name).await)
    }

    async fn execute(
        &mut self,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<Value>,
    ) -> Result<Answer<QueryResult>> {
        let connection = self.table.get(&handle)?;
        Ok(connection.execute(statement, parameters).await)
    }

    async fn last_insert_rowid(&mut self, handle: Resource<Connection>) -> Result<i64> {
        Ok(self.table.get(&handle)?.last())
    }

    async fn changes(&mut self, handle: Resource<Connection>) -> Result<u64> {
        Ok(self.table.get(&handle)?.changes())
    }

    async fn drop(&mut self, handle: Resource<Connection>) -> Result<()> {
        self.table.delete(handle)?;
        Ok(())
    }
}

impl<T: Send> HostConnectionWithStore<T> for Spin {
    async fn open_async(
        accessor: &Accessor<T, Self>,
        name: String,
    ) -> Result<Answer<Resource<Connection>>> {
        let folder = match accessor.with(|mut access| access.get().database(&name)) {
            Ok(folder) => folder,
            Err(error) => return Ok(Err(error)),
        };
        handles::give(accessor, open(folder, name).await)
    }

    async fn execute_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<Value>,
    ) -> Result<
        Answer<(
            Vec<String>,
            StreamReader<RowResult>,
            FutureReader<Result<(), Error>>,
        )>,
    > {
        let connection = handles::shared(accessor, &handle)?;
        let (columns, unread) = match connection.stream(statement, parameters).await {
            Ok(started) => started,
            Err(error) => return Ok(Err(error)),
        };
        let (stream, end) = accessor.with(|access| unread.into_readers(access))?;
        Ok(Ok((columns, stream, end)))
    }

    async fn last_insert_rowid_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
    ) -> Result<i64> {
        Ok(handles::shared(accessor, &handle)?.last())
    }

    async fn changes_async(
        accessor: &Accessor<T, Self>,
        handle: Resource<Connection>,
    ) -> Result<u64> {
        Ok(handles::shared(accessor, &handle)?.changes())
    }
}

impl sqlite_2::Host for View<'_> {}

impl sqlite_2::HostConnection for View<'_> {
    async fn open(
        &mut self,
        name: String,
    ) -> Result<Result<Resource<Connection>, sqlite_2::Error>> {
        Ok(HostConnection::open(self, name).await?.map_err(older_error))
    }

    async fn execute(
        &mut self,
        handle: Resource<Connection>,
        statement: String,
        parameters: Vec<sqlite_2::Value>,
    ) -> Result<Result<sqlite_2::QueryResult, sqlite_2::Error>> {
        let parameters = parameters.into_iter().map(newer).collect();
        let connection = self.table.get(&handle)?;
        let result = connection.execute(statement, parameters).await;
        Ok(match result {
            Ok(QueryResult { columns, rows }) => {
                let rows = rows.into_iter().map(|row| sqlite_2::RowResult {
                    values: row.values.into_iter().map(older).collect(),
                });
                let rows = rows.collect();
                Ok(sqlite_2::QueryResult { columns, rows })
            }
            Err(error) => Err(older_error(error)),
        })
    }

    async fn drop(&mut self, handle: Resource<Connection>) -> Result<()> {
        HostConnection::drop(self, handle).await
    }
}

fn newer(value: sqlite_2::Value) -> Value {
    match value {
        sqlite_2::Value::Integer(number) => Value::Integer(number),
        sqlite_2::Value::Real(number) => Value::Real(number),
        sqlite_2::Value::Text(text) => Value::Text(text),
        sqlite_2::Value::Blob(bytes) => Value::Blob(bytes),
        sqlite_2::Value::Null => Value::Null,
    }
}

fn older(value: Value) -> sqlite_2::Value {
    match value {
        Value::Integer(number) => sqlite_2::Value::Integer(number),
        Value::Real(number) => sqlite_2::Value::Real(number),
        Value::Text(text) => sqlite_2::Value::Text(text),
        Value::Blob(bytes) => sqlite_2::Value::Blob(bytes),
        Value::Null => sqlite_2::Value::Null,
    }
}

fn older_error(error: Error) -> sqlite_2::Error {
    match error {
        Error::NoSuchDatabase => sqlite_2::Error::NoSuchDatabase,
        Error::AccessDenied => sqlite_2::Error::AccessDenied,
        Error::InvalidConnection => sqlite_2::Error::InvalidConnection,
        Error::DatabaseFull => sqlite_2::Error::DatabaseFull,
        Error::Io(reason) => sqlite_2::Error::Io(reason),
    }
}

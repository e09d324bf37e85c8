//! Which features of asyncio components have: each is tried by itself, by the app in
//! `tests/runtime/asyncio-matrix`.

use std::{path::Path, time::Duration};

use hognose_host::{engine, limits::Limits};
use serde_json::{Map, Value, json};
use wasmtime::{
    Engine, Result,
    component::{InstancePre, TypedFunc},
    error::Context,
};
use wasmtime_wasi::{WasiCtxBuilder, p2::pipe::MemoryOutputPipe, runtime::in_tokio};

use crate::{
    host::{self, Host, Made},
    table::table,
};

/// How long a feature may take; those that work need a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same, for one that does not even give the host its turn.
const NO_TURN: Duration = Duration::from_secs(6);
/// The function that tries a feature, and what is said about it.
const WAYS: [(&str, &str); 2] = [
    ("check", "asyncio in an `async func`"),
    ("check-run", "by `asyncio.run` elsewhere"),
];
/// Longer explanations are cut.
const WIDTH: usize = 90;

/// What became of each feature.
pub struct Matrix {
    columns: Vec<String>,
    /// For each of [`WAYS`].
    parts: Vec<Vec<Row>>,
}

/// A feature and what became of it in each column.
type Row = (String, Vec<Outcome>);

/// What became of one feature.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// It works.
    Pass,
    /// Python has raised, in the place where the app could catch it.
    Raised(String),
    /// The instance is gone.
    Trap(String),
    /// It had not ended after [`PATIENCE`].
    Hangs,
}

/// Tries all features in components of the same app.
pub fn measure(components: &[(String, Made)], cache: &Path) -> Result<Matrix> {
    let engine = limits().settings().start()?;
    let ready = components
        .iter()
        .map(|(_, made)| link(&engine, made, cache))
        .collect::<Result<Vec<_>>>()?;
    let names = names(ready.first().context("there is no component")?)?;
    let row = |export: &str, name: &String| {
        let outcomes = ready.iter().map(|ready| attempt(ready, export, name));
        Ok((name.replace('-', " "), outcomes.collect::<Result<_>>()?))
    };
    let parts = WAYS.map(|(export, _)| names.iter().map(|name| row(export, name)).collect());
    Ok(Matrix {
        columns: components.iter().map(|(name, _)| name.clone()).collect(),
        parts: parts.into_iter().collect::<Result<_>>()?,
    })
}

fn link(engine: &Engine, made: &Made, cache: &Path) -> Result<InstancePre<Host>> {
    let component = engine::load(engine, &made.file, Some(cache), || ())?;
    let mut linker = host::parts(&limits()).linker(engine, &component)?;
    linker
        .root()
        .func_wrap_concurrent("later", |_, (milliseconds,): (u32,)| {
            Box::pin(async move {
                tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
                Ok((milliseconds,))
            })
        })?;
    linker.instantiate_pre(&component)
}

fn names(ready: &InstancePre<Host>) -> Result<Vec<String>> {
    let limits = limits();
    let mut store = host::parts(&limits).store(ready.engine())?;
    limits.within(&mut store, |store| {
        in_tokio(async {
            let instance = ready.instantiate_async(&mut *store).await?;
            let names: TypedFunc<(), (Vec<String>,)> =
                instance.get_typed_func(&mut *store, "names")?;
            Ok(names.call_async(store, ()).await?.0)
        })
    })
}

fn limits() -> Limits {
    Limits {
        time: Some(NO_TURN),
        ..Limits::default()
    }
}

/// Tries a feature in an instance of its own, so that no trap hides another.
fn attempt(ready: &InstancePre<Host>, export: &str, feature: &str) -> Result<Outcome> {
    let stderr = MemoryOutputPipe::new(1 << 20);
    let wasi = WasiCtxBuilder::new().stderr(stderr.clone()).build();
    let limits = limits();
    let mut store = host::parts(&limits).store(ready.engine())?;
    store.data_mut().put(wasi);
    let begin = std::time::Instant::now();
    let called = limits.within(&mut store, |store| {
        in_tokio(async {
            let instance = ready.instantiate_async(&mut *store).await?;
            let check: TypedFunc<(String,), (Result<(), String>,)> =
                instance.get_typed_func(&mut *store, export)?;
            let arguments = (feature.to_owned(),);
            let call = store
                .run_concurrent(async |accessor| check.call_concurrent(accessor, arguments).await);
            Ok(tokio::time::timeout(PATIENCE, call).await.ok())
        })
    });
    let told = String::from_utf8_lossy(&stderr.contents()).into_owned();
    Ok(match called {
        Ok(None) => Outcome::Hangs,
        Err(_) if begin.elapsed() >= PATIENCE => Outcome::Hangs,
        Ok(Some(Ok(Ok((Ok(()),))))) => Outcome::Pass,
        Ok(Some(Ok(Ok((Err(problem),))))) => Outcome::Raised(problem),
        Ok(Some(Ok(Err(error)) | Err(error))) | Err(error) => {
            Outcome::Trap(reason(&told, &format!("{:#}", error.root_cause())))
        }
    })
}

/// Why an instance is gone: the exception that Python reported last, or the panic of Rust, or else
/// what the host says.
fn reason(stderr: &str, error: &str) -> String {
    let exception = stderr.lines().rev().find(|line| {
        let name = line.split(':').next().unwrap_or_default();
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_');
        let class = name.rsplit('.').next().unwrap_or_default();
        class.starts_with(char::is_uppercase) && name.chars().all(is_name)
    });
    let panic = || {
        let at = stderr
            .lines()
            .position(|line| line.contains(" panicked at "))?;
        stderr.lines().nth(at + 1)
    };
    exception.or_else(panic).unwrap_or(error).to_owned()
}

impl Outcome {
    fn text(&self) -> String {
        let (kind, text) = match self {
            Outcome::Pass => return "pass".to_owned(),
            Outcome::Hangs => return format!("hangs; stopped after {} s", PATIENCE.as_secs()),
            Outcome::Raised(text) => ("", text),
            Outcome::Trap(text) => ("trap: ", text),
        };
        let text = text.trim().trim_end_matches(':');
        let mut line: String = text.lines().next().unwrap_or_default().to_owned();
        if line.chars().count() > WIDTH {
            line = line.chars().take(WIDTH).chain(['…']).collect();
        }
        format!("{kind}{line}")
    }
}

impl Matrix {
    /// For people: a table for each way.
    pub fn markdown(&self) -> String {
        let ways = self.parts.iter().zip(WAYS);
        let tables = ways.map(|(rows, (_, way))| self.table(way, rows));
        tables.collect::<Vec<_>>().join("\n")
    }

    fn table(&self, way: &str, rows: &[Row]) -> String {
        let head: Vec<&str> = [way]
            .into_iter()
            .chain(self.columns.iter().map(String::as_str))
            .collect();
        let cells = |(name, outcomes): &Row| {
            let cells = outcomes.iter().map(|each| each.text().replace('|', "\\|"));
            [name.clone()].into_iter().chain(cells).collect()
        };
        let passed = (0..self.columns.len()).map(|column| {
            let passed = |row: &&Row| row.1[column] == Outcome::Pass;
            format!("{} of {}", rows.iter().filter(passed).count(), rows.len())
        });
        let passed = ["passed".to_owned()].into_iter().chain(passed).collect();
        table(&head, rows.iter().map(cells).chain([passed]).collect())
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let row = |(name, outcomes): &Row| {
            let cells = self.columns.iter().zip(outcomes);
            let cells: Map<_, _> = cells
                .map(|(column, outcome)| (column.clone(), outcome.text().into()))
                .collect();
            json!({"feature": name, "outcomes": cells})
        };
        let parts = self.parts.iter().zip(WAYS).map(|(rows, (_, way))| {
            json!({"way": way, "features": rows.iter().map(row).collect::<Vec<_>>()})
        });
        json!(parts.collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_exception_is_the_reason() {
        let panic =
            "\nthread '<unnamed>' panicked at src/lib.rs:7:9:\nno function\nnote: run with more\n";
        let raised = "Traceback (most recent call last):\n  File \"app.py\", line 7\nasyncio.Cancelled: no\n";
        assert_eq!(
            reason(&(raised.to_owned() + panic), "unreachable"),
            "asyncio.Cancelled: no"
        );
        assert_eq!(reason(panic, "unreachable"), "no function");
        assert_eq!(reason("", "unreachable"), "unreachable");
    }
}

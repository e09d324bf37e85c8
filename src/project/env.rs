//! `[tool.hognose.env]`: key-value stores and variables of the host, by the names that the app has
//! for them.

use crate::{
    diagnostics::{Code, Failure, Report, Result},
    inputs::table::{Entry, Table},
};
use hognose_bindgen_py::world::{Env, Variable, names::is_keyword};

/// Reads the table, and reports all of its problems at once.
pub(super) fn read(table: &Table<'_>) -> Result<Env> {
    table.only(&["kv", "vars"])?;
    let mut env = Env::default();
    let mut reports = Vec::new();
    let (stores, variables) = (table.table("kv")?, table.table("vars")?);
    for entry in stores.iter().flat_map(Table::entries) {
        match attribute(&entry).and_then(|()| store(&entry)) {
            Ok(store) => drop(env.stores.insert(entry.key.to_string(), store)),
            Err(failure) => reports.extend(failure.reports),
        }
    }
    for entry in variables.iter().flat_map(Table::entries) {
        let free = match env.stores.contains_key(entry.key) {
            true => Err(taken(&entry)),
            false => Ok(()),
        };
        match free
            .and_then(|()| attribute(&entry))
            .and_then(|()| variable(&entry))
        {
            Ok(variable) => drop(env.variables.insert(entry.key.to_string(), variable)),
            Err(failure) => reports.extend(failure.reports),
        }
    }
    reports.sort_by_key(|report| (report.place.as_ref()).map(|place| place.labels[0].0.start));
    match reports.is_empty() {
        true => Ok(env),
        false => Err(Failure { reports }),
    }
}

/// The host's name of a store.
fn store(entry: &Entry<'_, '_>) -> Result<String> {
    let (text, table) = entry.string_or_table()?;
    if let Some(table) = table {
        table.only(&["store"])?;
        return table.string("store")?.ok_or_else(|| {
            let message = format!("`{}` has no `store`", entry.key);
            let help = format!("name the host's store, as in `{} = \"default\"`", entry.key);
            entry.fault(Code::WrongValue, message).help(help).into()
        });
    }
    Ok(text)
}

fn variable(entry: &Entry<'_, '_>) -> Result<Variable> {
    let (text, table) = entry.string_or_table()?;
    let Some(table) = table else {
        return Ok(Variable {
            name: None,
            default: Some(text),
        });
    };
    table.only(&["default", "name"])?;
    Ok(Variable {
        name: table.string("name")?,
        default: table.string("default")?,
    })
}

/// Refuses what Python cannot have as an attribute.
fn attribute(entry: &Entry<'_, '_>) -> Result<()> {
    let name = entry.key;
    let mut letters = name.chars();
    let starts = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic());
    let rest = letters.all(|letter| letter == '_' || letter.is_ascii_alphanumeric());
    if !starts || !rest {
        let message = format!("`{name}` cannot be an attribute of `env`");
        let help = "start with a letter, and go on with letters, digits and underscores";
        return Err(entry.fault(Code::UnusableName, message).help(help).into());
    }
    if is_keyword(name) {
        let message =
            format!("`{name}` cannot be an attribute of `env`: it is a keyword of Python");
        let help = format!("take another name, such as `{}`", name.to_uppercase());
        return Err(entry.fault(Code::UnusableName, message).help(help).into());
    }
    Ok(())
}

fn taken(entry: &Entry<'_, '_>) -> Failure {
    let message = format!("`{}` is a key-value store already", entry.key);
    let report: Report = entry.fault(Code::UnusableName, message);
    report
        .help("the attributes of `env` need different names")
        .into()
}

//! Tables of TOML that know their place in the file, so that every complaint can show it.

use super::names::{self, Unfit};
use crate::diagnostics::{Code, Failure, Place, Report, Result};
use hognose_check::nearest;
use std::{collections::BTreeMap, ops::Range, str::FromStr};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A table, and the file that it is in.
pub(crate) struct Table<'a> {
    path: &'a str,
    text: &'a str,
    /// For messages, as in `tool.hognose`; empty for the root.
    name: String,
    values: DeTable<'a>,
}

/// A key of a table and its value.
pub(crate) struct Entry<'t, 'a> {
    table: &'t Table<'a>,
    /// The key.
    pub key: &'t str,
    range: Range<usize>,
    value: &'t Spanned<DeValue<'a>>,
}

impl<'a> Entry<'_, 'a> {
    /// The value: a string, or a table with an empty string.
    pub fn string_or_table(&self) -> Result<(String, Option<Table<'a>>)> {
        match self.value.get_ref() {
            DeValue::String(text) => Ok((text.to_string(), None)),
            DeValue::Table(_) => Ok((String::new(), self.table.table(self.key)?)),
            other => Err(self
                .table
                .mismatch(self.key, self.value, "a string or a table", other)),
        }
    }

    /// A report about the key.
    pub fn fault(&self, code: Code, message: String) -> Report {
        Report::new(code, message).at(self.table.place(self.range.clone()))
    }
}

impl<'a> Table<'a> {
    /// The whole of a file.
    pub fn parse(path: &'a str, text: &'a str) -> Result<Table<'a>> {
        Table::parse_part(path, text, text)
    }

    /// `toml` is a part of the file `text`, each byte at its place there.
    pub fn parse_part(path: &'a str, text: &'a str, toml: &'a str) -> Result<Table<'a>> {
        let mut table = Table {
            path,
            text,
            name: String::new(),
            values: DeTable::new(),
        };
        match DeTable::parse(toml) {
            Ok(values) => {
                table.values = values.into_inner();
                Ok(table)
            }
            Err(error) => {
                let message = error.message().to_string();
                Err(table.fault(Code::TomlSyntax, error.span(), message))
            }
        }
    }

    /// The table `key`.
    pub fn table(&self, key: &str) -> Result<Option<Table<'a>>> {
        let Some(value) = self.values.get(key) else {
            return Ok(None);
        };
        let name = match self.name.as_str() {
            "" => key.to_string(),
            name => format!("{name}.{key}"),
        };
        match value.get_ref() {
            DeValue::Table(values) => Ok(Some(Table {
                path: self.path,
                text: self.text,
                name,
                values: values.clone(),
            })),
            other => Err(self.mismatch(key, value, "a table", other)),
        }
    }

    /// All keys with their values, sorted.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_, 'a>> {
        self.values.iter().map(|(key, value)| Entry {
            table: self,
            key: key.get_ref().as_ref(),
            range: key.span(),
            value,
        })
    }

    /// Refuses all keys but these.
    pub fn only(&self, keys: &[&str]) -> Result<()> {
        let unknown = self
            .values
            .keys()
            .filter(|key| !keys.contains(&key.get_ref().as_ref()));
        let reports: Vec<Report> = unknown
            .map(|key| {
                let name = key.get_ref().as_ref();
                let help = match nearest(name, keys.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("known are `{}`", keys.join("`, `")),
                };
                let message = format!("unknown key `{name}` in `[{}]`", self.name);
                Report::new(Code::UnknownKey, message)
                    .at(self.place(key.span()))
                    .help(help)
            })
            .collect();
        if reports.is_empty() {
            Ok(())
        } else {
            Err(Failure { reports })
        }
    }

    /// The string `key`.
    pub fn string(&self, key: &str) -> Result<Option<String>> {
        let Some(value) = self.values.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::String(text) => Ok(Some(text.to_string())),
            other => Err(self.mismatch(key, value, "a string", other)),
        }
    }

    /// What the string of `key` means.
    pub fn parsed<T: FromStr<Err = String>>(&self, key: &str) -> Result<Option<T>> {
        let text = self.string(key)?;
        let parsed = text.map(|text| text.parse()).transpose();
        parsed.map_err(|reason| {
            let span = self.values.get(key).map(Spanned::span);
            self.fault(Code::WrongValue, span, format!("`{key}`: {reason}"))
        })
    }

    /// The string `key`, which `fits` as a name for `what`.
    pub fn name(
        &self,
        key: &str,
        what: &str,
        fits: fn(&str) -> std::result::Result<(), Unfit>,
    ) -> Result<Option<String>> {
        let found = self.string(key)?;
        match found.as_deref().map(fits) {
            Some(Err(reason)) => Err(self.unusable(key, what, &reason)),
            Some(Ok(())) | None => Ok(found),
        }
    }

    /// A report about the string `key`, which cannot be a name for `what`.
    pub fn unusable(&self, key: &str, what: &str, reason: &str) -> Failure {
        let value = self.values.get(key);
        let shown = value.and_then(|value| match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => None,
        });
        let shown = shown.unwrap_or_default();
        let message = format!("`{key}`: `{shown}` cannot be {what}: {reason}");
        let place = value.and_then(|value| self.place(value.span()));
        let help = match key {
            // That of a project.
            "name" => names::PROJECT_HELP,
            _ => names::HELP,
        };
        Report::new(Code::UnusableName, message)
            .at(place)
            .help(help)
            .into()
    }

    /// The strings of `key`, which may be one alone.
    pub fn strings(&self, key: &str) -> Result<Vec<String>> {
        let Some(value) = self.values.get(key) else {
            return Ok(Vec::new());
        };
        match value.get_ref() {
            DeValue::String(text) => Ok(vec![text.to_string()]),
            DeValue::Array(items) => items
                .iter()
                .map(|item| match item.get_ref() {
                    DeValue::String(text) => Ok(text.to_string()),
                    other => Err(self.mismatch(key, item, "a string", other)),
                })
                .collect(),
            other => Err(self.mismatch(key, value, "a string or a list of strings", other)),
        }
    }

    /// The table `key` of names for modules of interfaces, empty if it is not there.
    pub fn interface_names(&self, key: &str) -> Result<BTreeMap<String, String>> {
        let Some(table) = self.table(key)? else {
            return Ok(BTreeMap::new());
        };
        let mut map = BTreeMap::new();
        for (name, value) in &table.values {
            let name = name.get_ref().to_string();
            match value.get_ref() {
                DeValue::String(text) => match names::interface(text) {
                    Ok(()) => map.insert(name, text.to_string()),
                    Err(reason) => {
                        return Err(table.unusable(&name, "the name of a module", &reason));
                    }
                },
                other => return Err(table.mismatch(&name, value, "a string", other)),
            };
        }
        Ok(map)
    }

    /// The boolean `key`, false if it is not there.
    pub fn boolean(&self, key: &str) -> Result<bool> {
        Ok(self.said(key)?.unwrap_or_default())
    }

    /// An option that is on or off, or not there.
    pub fn said(&self, key: &str) -> Result<Option<bool>> {
        let Some(value) = self.values.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::Boolean(value) => Ok(Some(*value)),
            other => Err(self.mismatch(key, value, "true or false", other)),
        }
    }

    /// The same, which `true` stands for one of, too; nothing if the key is false or not there.
    pub fn true_or_choice<T: Copy>(
        &self,
        key: &str,
        meant: T,
        choices: &[(&str, T)],
    ) -> Result<Option<T>> {
        match self.values.get(key).map(Spanned::get_ref) {
            Some(DeValue::Boolean(said)) => Ok(said.then_some(meant)),
            _ => self.choice(key, choices),
        }
    }

    /// One of the values of an option, by its name.
    pub fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Result<Option<T>> {
        let Some(value) = self.values.get(key) else {
            return Ok(None);
        };
        let names = choices.iter().map(|(name, _)| format!("`{name}`"));
        let names = names.collect::<Vec<String>>().join(" or ");
        let DeValue::String(text) = value.get_ref() else {
            return Err(self.mismatch(key, value, &names, value.get_ref()));
        };
        if let Some((_, chosen)) = choices.iter().find(|(name, _)| name == text) {
            return Ok(Some(*chosen));
        }
        let message = format!("`{key}`: expected {names}, found `{text}`");
        let report = Report::new(Code::WrongValue, message).at(self.place(value.span()));
        Err(match nearest(text, choices.iter().map(|(name, _)| *name)) {
            Some(near) => report.help(format!("did you mean `{near}`?")),
            None => report,
        }
        .into())
    }

    fn mismatch(
        &self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        expected: &str,
        found: &DeValue<'_>,
    ) -> Failure {
        let found = match found {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) => "an integer",
            DeValue::Float(_) => "a float",
            DeValue::Boolean(_) => "a boolean",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let message = format!("`{key}`: expected {expected}, found {found}");
        self.fault(Code::WrongValue, Some(value.span()), message)
    }

    fn fault(&self, code: Code, range: Option<Range<usize>>, message: String) -> Failure {
        let place = range.and_then(|range| self.place(range));
        Report::new(code, message).at(place).into()
    }

    fn place(&self, range: Range<usize>) -> Option<Place> {
        Some(Place {
            path: self.path.to_string(),
            text: self.text.to_string(),
            labels: vec![(range, String::new())],
        })
    }
}

//! Reads `spin.toml`, version 2 of the manifest.

// What means nothing to this host is known all the same, so that other keys are refused.
#![allow(dead_code)]

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;
use wasmtime::{
    Result,
    error::{Context, bail, ensure},
};

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub spin_manifest_version: u64,
    pub application: Application,
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    pub trigger: Triggers,
    pub component: BTreeMap<String, Component>,
}

/// `[application]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    pub name: String,
    pub version: Option<String>,
    pub description: Option<String>,
    #[serde(default)]
    pub authors: Vec<String>,
    #[serde(default)]
    pub trigger: ApplicationTriggers,
    /// For the user's own tools.
    pub tool: Option<toml::Table>,
}

/// `[application.trigger]`: what triggers of a kind have in common.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationTriggers {
    pub redis: Option<ApplicationRedis>,
    pub http: Option<ApplicationHttp>,
}

/// `[application.trigger.redis]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationRedis {
    pub address: String,
}

/// `[application.trigger.http]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationHttp {
    pub base: String,
}

/// One of `[variables]`: `{ default = "..." }` or `{ required = true }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub default: Option<String>,
    #[serde(default)]
    pub required: bool,
    /// Values of these are not printed anywhere, which holds here for all.
    #[serde(default)]
    pub secret: bool,
    pub description: Option<String>,
}

/// `[[trigger.http]]` and `[[trigger.redis]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Triggers {
    #[serde(default)]
    pub http: Vec<HttpTrigger>,
    #[serde(default)]
    pub redis: Vec<RedisTrigger>,
}

/// One of `[[trigger.http]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HttpTrigger {
    pub route: Route,
    pub component: String,
    pub id: Option<String>,
}

/// `route = "/hello/..."` or `route = { private = true }`.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a path, as in `\"/hello/...\"`, or `{ private = true }`"
)]
pub enum Route {
    Path(String),
    Private {
        #[serde(deserialize_with = "only_true")]
        private: (),
    },
}

fn only_true<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<(), D::Error> {
    if bool::deserialize(from)? {
        return Ok(());
    }
    Err(serde::de::Error::custom("`private` can only be true"))
}

/// One of `[[trigger.redis]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedisTrigger {
    pub channel: String,
    /// Without it: that of `[application.trigger.redis]`.
    pub address: Option<String>,
    pub component: String,
    pub id: Option<String>,
}

/// One of `[component.NAME]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    pub source: Source,
    pub description: Option<String>,
    #[serde(default)]
    pub variables: BTreeMap<String, String>,
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    #[serde(default)]
    pub files: Vec<Files>,
    #[serde(default)]
    pub allowed_outbound_hosts: Vec<String>,
    #[serde(default)]
    pub key_value_stores: Vec<String>,
    #[serde(default)]
    pub sqlite_databases: Vec<String>,
    #[serde(default)]
    pub ai_models: Vec<String>,
    /// How the component is built, which is done before.
    pub build: Option<toml::Table>,
    /// For the user's own tools.
    pub tool: Option<toml::Table>,
}

/// `source = "app.wasm"`.
#[derive(Debug, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct Source(pub String);

impl TryFrom<toml::Value> for Source {
    type Error = String;

    fn try_from(value: toml::Value) -> std::result::Result<Source, String> {
        match value {
            toml::Value::String(path) => Ok(Source(path)),
            _ => Err(
                "expected the path of a file: this host fetches no components from elsewhere"
                    .to_string(),
            ),
        }
    }
}

/// One of `files`: a file or folder under its own name, or one that gets another.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a path, or `{ source = \"...\", destination = \"...\" }`"
)]
pub enum Files {
    Path(String),
    Renamed { source: String, destination: String },
}

/// Reads a manifest. Mistakes are said with their place.
pub fn read(path: &Path) -> Result<Manifest> {
    let name = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("`{name}` cannot be read"))?;
    let manifest: Manifest = match toml::from_str(&text) {
        Ok(manifest) => manifest,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let (line, column) = place(&text, start);
            let message = error.message().trim_end().replace('\n', ", ");
            bail!("`{name}`, line {line}, column {column}: {message}");
        }
    };
    manifest
        .check()
        .with_context(|| format!("`{name}` is not a valid manifest"))?;
    Ok(manifest)
}

/// Line and column of a byte, counted from 1.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |last| last.chars().count())
        + 1;
    (line, column)
}

impl Manifest {
    /// What the types above do not say.
    fn check(&self) -> Result<()> {
        ensure!(
            self.spin_manifest_version == 2,
            "`spin_manifest_version` is {}, expected 2",
            self.spin_manifest_version
        );
        if let Some(http) = &self.application.trigger.http {
            ensure!(
                http.base == "/",
                "`application.trigger.http.base` is `{}`: this host knows `/` only",
                http.base
            );
        }
        for (name, variable) in &self.variables {
            ensure!(
                variable.required != variable.default.is_some(),
                "variable `{name}`: expected either `default = \"...\"` or `required = true`"
            );
        }
        let http = self.trigger.http.iter().map(|trigger| &trigger.component);
        let redis = self.trigger.redis.iter().map(|trigger| &trigger.component);
        for name in http.chain(redis) {
            if !self.component.contains_key(name) {
                let known: Vec<&str> = self.component.keys().map(String::as_str).collect();
                bail!(
                    "a trigger names the component `{name}`, but there is only `{}`",
                    known.join("`, `")
                );
            }
        }
        for trigger in &self.trigger.redis {
            ensure!(
                trigger.address.is_some() || self.application.trigger.redis.is_some(),
                "the trigger for the channel `{}` has no `address`, and there is no `[application.trigger.redis]`",
                trigger.channel
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "spin_manifest_version = 2\n[application]\nname = \"a\"\n";

    fn refused(rest: &str) -> String {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), format!("{START}{rest}")).unwrap();
        format!("{:#}", read(file.path()).unwrap_err())
    }

    #[test]
    fn mistakes_are_said_with_their_place() {
        let text = refused("[[trigger.http]]\nroute = \"/\"\ncomponnt = \"a\"\n");
        assert!(text.contains("line 6, column 1"), "{text}");
        assert!(text.contains("unknown field `componnt`"), "{text}");
        assert!(text.contains("`component`"), "{text}");
        let text = refused("[trigger]\n[component.a]\nsource = { url = \"x\" }\n");
        assert!(text.contains("line 6"), "{text}");
        assert!(text.contains("expected the path of a file"), "{text}");
    }

    #[test]
    fn a_trigger_names_a_component() {
        let text = refused(
            "[[trigger.http]]\nroute = \"/\"\ncomponent = \"b\"\n[component.a]\nsource = \"a.wasm\"\n",
        );
        assert!(
            text.contains("the component `b`, but there is only `a`"),
            "{text}"
        );
    }
}

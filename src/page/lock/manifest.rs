//! Manifests, and those that they extend: what is nearer comes first.

use super::remote::{Fetch, failed};
use crate::diagnostics::Result;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use url::Url;

/// What says which URL a name stands for.
pub const MANIFEST: &str = "packages.json";

/// How long a chain of `extends` may be, as in browsers.
const MOST: usize = 32;

/// The URLs of Python's modules by name.
pub fn imports(url: &Url, get: Fetch<'_>, above: &[Url]) -> Result<BTreeMap<String, Url>> {
    if above.contains(url) || above.len() >= MOST {
        return Err(failed(format!(
            "{url} extends itself, or more than {MOST} others"
        )));
    }
    let text = get(url)?.ok_or_else(|| {
        let by = above.last().map(|above| format!(", which {above} extends"));
        failed(format!("there is no {url}{}", by.unwrap_or_default()))
    })?;
    let given: Value = serde_json::from_slice(&text)
        .map_err(|error| failed(format!("{url} is no JSON: {error}")))?;
    let Value::Object(given) = given else {
        return Err(failed(format!("{url}: expected an object, found {given}")));
    };
    let mut names = BTreeMap::new();
    let mut chain = above.to_vec();
    chain.push(url.clone());
    for base in bases(&given, url)? {
        let place = match base.ends_with(".json") {
            true => base,
            false => format!("{}/{MANIFEST}", base.trim_end_matches('/')),
        };
        names.extend(imports(&joined(url, "extends", &place)?, get, &chain)?);
    }
    for name in table(&given, url, "host")?.keys() {
        names.remove(name);
    }
    for (name, place) in table(&given, url, "imports")? {
        names.insert(
            name.clone(),
            joined(url, &format!("imports.{name}"), &place)?,
        );
    }
    Ok(names)
}

fn bases(given: &Map<String, Value>, url: &Url) -> Result<Vec<String>> {
    let list = match given.get("extends") {
        None => return Ok(Vec::new()),
        Some(Value::String(base)) => return Ok(vec![base.clone()]),
        Some(Value::Array(list)) => list.iter().map(|base| base.as_str().map(str::to_owned)),
        Some(_) => {
            return Err(failed(format!(
                "{url}: `extends` must be a URL, or a list of them"
            )));
        }
    };
    let list: Option<Vec<String>> = list.collect();
    list.ok_or_else(|| failed(format!("{url}: `extends` must be a URL, or a list of them")))
}

fn table(given: &Map<String, Value>, url: &Url, key: &str) -> Result<BTreeMap<String, String>> {
    let Some(found) = given.get(key) else {
        return Ok(BTreeMap::new());
    };
    let Value::Object(table) = found else {
        return Err(failed(format!(
            "{url}: `{key}` must be an object, found {found}"
        )));
    };
    let pair = |(name, place): (&String, &Value)| match place.as_str() {
        Some(text) => Ok((name.clone(), text.to_owned())),
        None => Err(failed(format!(
            "{url}: `{key}.{name}` must be a URL, found {place}"
        ))),
    };
    table.iter().map(pair).collect()
}

fn joined(base: &Url, key: &str, place: &str) -> Result<Url> {
    let joined = base.join(place);
    let joined = joined.map_err(|error| failed(format!("{base}: `{key}`, `{place}`: {error}")))?;
    match joined.scheme() {
        "http" | "https" | "file" => Ok(joined),
        other => Err(failed(format!(
            "{base}: `{key}` is by `{other}:`, expected https or http: `{place}`"
        ))),
    }
}

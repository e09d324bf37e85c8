//! An application, ready to run: its manifest with values in the place of templates, its components
//! compiled.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use hognose_host::{engine, guest::Parts, terminal::line, wasi::Grants};
use tempfile::TempDir;
use wasmtime::{
    Engine, Result,
    component::Component as Code,
    error::{Context, format_err},
};

use super::{
    component::{Component, Services},
    key_value::store::KeyValues,
    manifest::{self, Files, Manifest},
    options::Options,
    outbound::AllowedHosts,
    platform::Platform,
    routes::Route,
    state::Folder,
    variables::{self, Values},
};

/// All of an application.
pub struct Application {
    pub name: String,
    pub components: Vec<Runnable>,
    /// Routes, each with the position of its component.
    pub routes: Vec<(Route, usize)>,
    /// Addresses and channels of Redis, each with the position of its component.
    pub channels: Vec<((String, String), usize)>,
    pub services: Arc<Services>,
    /// Copies of files that components see, for as long as the application runs.
    _files: Vec<TempDir>,
}

/// One component.
#[derive(Clone)]
pub struct Runnable {
    pub id: String,
    pub code: Code,
    /// What it may use.
    pub parts: Parts,
}

impl Application {
    pub fn load(engine: &Engine, options: &Options) -> Result<Application> {
        let manifest = manifest::read(&options.from)?;
        let base = options.from.parent().unwrap_or(Path::new(""));
        let values = variables::values(&manifest.variables, &options.variables)?;
        let folder = Arc::new(Folder::new(options.state_dir.as_deref())?);
        let services = Arc::new(Services {
            key_values: KeyValues::open(&folder)?,
            databases: folder,
            own: Default::default(),
        });
        let mut files = Vec::new();
        let mut components = Vec::new();
        for (id, component) in &manifest.component {
            let loaded = load(engine, options, base, id, component, &values)
                .with_context(|| format!("component `{id}`"))?;
            let mut grants = loaded.grants;
            if !component.files.is_empty() {
                let copies = TempDir::new()?;
                copy_all(base, &component.files, copies.path())
                    .with_context(|| format!("component `{id}`"))?;
                let root = (copies.path().to_path_buf(), "/".to_string());
                grants.read_only_dirs.push(root);
                files.push(copies);
            }
            let platform = Platform {
                component: Arc::new(loaded.component),
                services: services.clone(),
            };
            components.push(Runnable {
                id: id.clone(),
                code: loaded.code,
                parts: platform.parts(grants)?,
            });
        }
        Ok(Application {
            routes: routes(&manifest)?,
            channels: channels(&manifest, &values)?,
            name: manifest.application.name,
            components,
            services,
            _files: files,
        })
    }
}

/// The position of a component. The manifest is checked, so that there is one.
fn position(manifest: &Manifest, name: &str) -> usize {
    manifest
        .component
        .keys()
        .take_while(|key| *key != name)
        .count()
}

fn routes(manifest: &Manifest) -> Result<Vec<(Route, usize)>> {
    let mut routes = Vec::new();
    for trigger in &manifest.trigger.http {
        if let manifest::Route::Path(path) = &trigger.route {
            routes.push((Route::new(path)?, position(manifest, &trigger.component)));
        }
    }
    Ok(routes)
}

fn channels(manifest: &Manifest, values: &Values) -> Result<Vec<((String, String), usize)>> {
    let mut channels = Vec::new();
    for trigger in &manifest.trigger.redis {
        let common = manifest.application.trigger.redis.as_ref();
        let common = common.map(|redis| redis.address.as_str());
        let address = trigger.address.as_deref().or(common).unwrap_or_default();
        let address = complete(address, values)?;
        let channel = complete(&trigger.channel, values)?;
        channels.push(((address, channel), position(manifest, &trigger.component)));
    }
    Ok(channels)
}

/// A template that must have all its values now.
fn complete(template: &str, values: &Values) -> Result<String> {
    variables::expand(template, values)?.map_err(|reason| format_err!("`{template}`: {reason}"))
}

/// What one component needs.
struct Loaded {
    code: Code,
    component: Component,
    grants: Grants,
}

fn load(
    engine: &Engine,
    options: &Options,
    base: &Path,
    id: &str,
    component: &manifest::Component,
    values: &Values,
) -> Result<Loaded> {
    let hosts = component.allowed_outbound_hosts.iter();
    let hosts: Vec<String> = hosts
        .map(|host| complete(host, values))
        .collect::<Result<_>>()?;
    let mut variables = BTreeMap::new();
    for (name, template) in &component.variables {
        variables.insert(name.clone(), variables::expand(template, values)?);
    }
    let source = base.join(&component.source.0);
    let code = engine::load(engine, &source, options.cache.as_deref(), || {
        let source = source.display();
        line(&format!(
            "note: compiling `{source}`: this takes some seconds"
        ));
    })?;
    let mut env: Vec<(String, String)> = component.environment.clone().into_iter().collect();
    env.extend(options.env.iter().cloned());
    Ok(Loaded {
        code,
        component: Component {
            id: id.to_string(),
            variables,
            key_value_stores: component.key_value_stores.clone(),
            sqlite_databases: component.sqlite_databases.clone(),
            ai_models: component.ai_models.clone(),
            outbound: AllowedHosts::new(&hosts)?,
        },
        grants: Grants {
            env,
            ..Grants::default()
        },
    })
}

/// Copies what a component is to see, so that it sees nothing else of the folder.
fn copy_all(base: &Path, files: &[Files], to: &Path) -> Result<()> {
    for file in files {
        let (source, destination) = match file {
            Files::Path(path) => (path, path),
            Files::Renamed {
                source,
                destination,
            } => (source, destination),
        };
        let destination = destination.trim_start_matches('/');
        let inside = !Path::new(destination)
            .components()
            .any(|part| part.as_os_str() == "..");
        if source.contains('*') || !inside {
            return Err(format_err!(
                "`files` has `{source}`: this host takes files and folders of the application's folder, without `*`"
            ));
        }
        copy(&base.join(source), &to.join(destination))
            .with_context(|| format!("`files` has `{source}`, which cannot be read"))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &PathBuf) -> std::io::Result<()> {
    if !from.is_dir() {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

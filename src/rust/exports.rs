//! Which exports of a world are Rust: Python never hears of them.

use crate::diagnostics::{Code, Failure, Report, Result};
use hognose_check::nearest;
use hognose_link::Symbols;
use wit_parser::{
    Function, InterfaceId, ManglingAndAbi, Resolve, TypeDefKind, WasmExport, WasmExportKind,
    WorldId, WorldItem, WorldKey,
};

/// Exports that Rust implements.
#[derive(Clone, Debug, Default)]
pub struct Exports {
    functions: Vec<Names>,
    destructors: Vec<String>,
}

/// The core functions that one export may consist of.
#[derive(Clone, Debug)]
struct Names {
    wit: String,
    plain: String,
    post_return: String,
    /// The function with a callback, and the callback.
    with_callback: [String; 2],
}

impl Exports {
    /// Takes the named exports out of a world, for its Python half.
    pub fn take(names: &[String], resolve: &mut Resolve, world: WorldId) -> Result<Exports> {
        let mut exports = Exports::default();
        let mut reports = Vec::new();
        for name in names {
            if let Err(report) = exports.add(name, resolve, world) {
                reports.push(*report);
            }
        }
        match reports.is_empty() {
            true => Ok(exports),
            false => Err(Failure { reports }),
        }
    }

    /// Whether all exports are Python's.
    pub fn is_empty(&self) -> bool {
        self.functions.is_empty()
    }

    fn add(
        &mut self,
        name: &str,
        resolve: &mut Resolve,
        world: WorldId,
    ) -> std::result::Result<(), Box<Report>> {
        let (outer, inner) = match name.split_once('#') {
            Some((interface, function)) => (interface, Some(function)),
            None => (name, None),
        };
        let key = find(resolve, world, outer).ok_or_else(|| unknown(name, resolve, world))?;
        match (&resolve.worlds[world].exports[&key], inner) {
            (WorldItem::Function(function), None) => {
                let names = Names::of(resolve, None, function);
                self.functions.push(names);
                resolve.worlds[world].exports.shift_remove(&key);
            }
            (WorldItem::Interface { id, .. }, None) => {
                let id = *id;
                let before = self.destructors.len();
                self.add_interface(resolve, &key, id);
                let has_resources = self.destructors.len() > before;
                let has_types = !resolve.interfaces[id].types.is_empty();
                if has_types && !has_resources && !is_imported(resolve, world, id) {
                    // Other exports may use its types.
                    resolve.interfaces[id].functions.clear();
                } else {
                    resolve.worlds[world].exports.shift_remove(&key);
                }
            }
            (WorldItem::Interface { id, .. }, Some(inner)) => {
                let id = *id;
                let function = resolve.interfaces[id].functions.get(inner);
                let function = function.ok_or_else(|| unknown(name, resolve, world))?;
                if function.kind.resource().is_some() {
                    return Err(whole(name, outer, "it belongs to a resource"));
                }
                if is_imported(resolve, world, id) {
                    return Err(whole(
                        name,
                        outer,
                        "the world imports the interface as well",
                    ));
                }
                self.functions
                    .push(Names::of(resolve, Some(&key), function));
                resolve.interfaces[id].functions.shift_remove(inner);
            }
            (WorldItem::Function(_) | WorldItem::Type { .. }, _) => {
                return Err(unknown(name, resolve, world));
            }
        }
        Ok(())
    }

    fn add_interface(&mut self, resolve: &Resolve, key: &WorldKey, id: InterfaceId) {
        let interface = &resolve.interfaces[id];
        let functions = interface.functions.values();
        self.functions
            .extend(functions.map(|function| Names::of(resolve, Some(key), function)));
        for ty in interface.types.values() {
            if matches!(resolve.types[*ty].kind, TypeDefKind::Resource) {
                self.destructors.push(resolve.wasm_export_name(
                    ManglingAndAbi::Legacy(wit_parser::LiftLowerAbi::Sync),
                    WasmExport::ResourceDtor {
                        interface: key,
                        resource: *ty,
                    },
                ));
            }
        }
    }

    /// The core functions of the exports, of which a crate has to have those that matter.
    pub(super) fn core_names(&self, symbols: &Symbols, package: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut reports = Vec::new();
        for names in &self.functions {
            let Names {
                wit,
                plain,
                post_return,
                with_callback,
            } = names;
            if symbols.has(plain) {
                found.push(plain.clone());
                found.extend(Some(post_return.clone()).filter(|name| symbols.has(name)));
            } else if with_callback.iter().all(|name| symbols.has(name)) {
                found.extend(with_callback.clone());
            } else {
                let message = format!("the crate `{package}` does not export `{wit}`");
                let help = format!(
                    "implement it in Rust with `wit_bindgen::generate!` and `export!`, whose core function is `{plain}`, or remove it from `exports` in `[tool.hognose.rust]`"
                );
                reports.push(Report::new(Code::RustExport, message).help(help));
            }
        }
        let destructors = self.destructors.iter();
        found.extend(destructors.filter(|name| symbols.has(name)).cloned());
        match reports.is_empty() {
            true => Ok(found),
            false => Err(Failure { reports }),
        }
    }
}

impl Names {
    fn of(resolve: &Resolve, interface: Option<&WorldKey>, function: &Function) -> Names {
        use wit_parser::LiftLowerAbi::{AsyncCallback, Sync};
        let name = |abi, kind| {
            resolve.wasm_export_name(
                ManglingAndAbi::Legacy(abi),
                WasmExport::Func {
                    interface,
                    func: function,
                    kind,
                },
            )
        };
        Names {
            wit: function.name.clone(),
            plain: name(Sync, WasmExportKind::Normal),
            post_return: name(Sync, WasmExportKind::PostReturn),
            with_callback: [
                name(AsyncCallback, WasmExportKind::Normal),
                name(AsyncCallback, WasmExportKind::Callback),
            ],
        }
    }
}

/// An export by its name in WIT; an interface also without package or version.
fn find(resolve: &Resolve, world: WorldId, name: &str) -> Option<WorldKey> {
    let exports = &resolve.worlds[world].exports;
    let is_named = |key: &&WorldKey| {
        let full = resolve.name_world_key(key);
        let unversioned = full.split('@').next().unwrap_or_default();
        let short = unversioned.rsplit('/').next().unwrap_or_default();
        [full.as_str(), unversioned, short].contains(&name)
    };
    exports.keys().find(is_named).cloned()
}

fn is_imported(resolve: &Resolve, world: WorldId, interface: InterfaceId) -> bool {
    let mut imports = resolve.worlds[world].imports.values();
    imports.any(|item| matches!(item, WorldItem::Interface { id, .. } if *id == interface))
}

fn unknown(name: &str, resolve: &Resolve, world: WorldId) -> Box<Report> {
    let mut names = Vec::new();
    for (key, item) in &resolve.worlds[world].exports {
        let full = resolve.name_world_key(key);
        if let WorldItem::Interface { id, .. } = item {
            let functions = resolve.interfaces[*id].functions.keys();
            names.extend(functions.map(|function| format!("{full}#{function}")));
        }
        names.push(full);
    }
    // What is said may leave out package and version.
    let short = |full: &String| full.rsplit('/').next().unwrap_or(full).to_owned();
    let near: Vec<String> = names.iter().map(short).collect();
    let near = nearest(name, names.iter().chain(&near).map(String::as_str));
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "it exports nothing else".to_owned(),
        None => format!("it exports `{}`", names.join("`, `")),
    };
    let message = format!("the world does not export `{name}`, which is to be Rust");
    Box::new(Report::new(Code::RustExport, message).help(help))
}

fn whole(name: &str, interface: &str, reason: &str) -> Box<Report> {
    let message =
        format!("`{name}` cannot be Rust while the rest of its interface is Python: {reason}");
    let help = format!("name the whole interface: `{interface}`");
    Box::new(Report::new(Code::RustExport, message).help(help))
}

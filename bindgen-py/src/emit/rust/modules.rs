//! The modules of the crate: one for each interface, with what it declares of the host and what it
//! defines.

use super::function::declaration;
use super::text::{Text, literal};
use crate::ir::CoreFunction;
use crate::world::{World, names};
use std::collections::BTreeMap;

/// Names of a module and those around it, outermost first.
pub(super) type Path = Vec<String>;

/// All of them.
#[derive(Default)]
pub(super) struct Modules(BTreeMap<Path, Module>);

#[derive(Default)]
struct Module {
    /// Declarations by the core module from which they are imported.
    host: BTreeMap<String, Vec<String>>,
    functions: Vec<String>,
}

impl Modules {
    /// A function of the host.
    pub(super) fn declare(&mut self, path: &Path, name: &str, core: &CoreFunction) {
        let module = self.0.entry(path.clone()).or_default();
        let host = module.host.entry(core.module.clone()).or_default();
        host.push(declaration(name, core));
    }

    /// A function of the shim.
    pub(super) fn define(&mut self, path: &Path, function: String) {
        let module = self.0.entry(path.clone()).or_default();
        module.functions.push(function);
    }

    /// The names of those that are in no other.
    pub(super) fn top(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.keys().map(|path| path[0].clone()).collect();
        names.dedup();
        names
    }

    /// Their text by file.
    pub(super) fn files(&self, world: &World) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for top in self.top() {
            let path = vec![top.clone()];
            let children: Vec<&str> = (self.0.keys())
                .filter(|path| path[0] == top)
                .filter_map(|path| path.get(1).map(String::as_str))
                .collect();
            let text = file(&path, self.0.get(&path), &children, world);
            files.insert(format!("src/{top}.rs"), text);
            for child in children {
                let path = vec![top.clone(), child.to_owned()];
                let text = file(&path, self.0.get(&path), &[], world);
                let name = child.trim_start_matches("r#");
                files.insert(format!("src/{top}/{name}.rs"), text);
            }
        }
        files
    }
}

/// A function as the crate's root refers to it.
pub(super) fn qualified(path: &Path, name: &str) -> String {
    format!("{}::{name}", path.join("::"))
}

fn file(path: &Path, module: Option<&Module>, children: &[&str], world: &World) -> String {
    let mut text = Text::default();
    text.line(&format!("//! {} Made by hognose.", about(path, world)));
    if !children.is_empty() {
        text.line("");
    }
    for child in children {
        text.line(&format!("pub mod {child};"));
    }
    let Some(module) = module else {
        return text.finish();
    };
    let uses = |name: &str| module.functions.iter().any(|text| text.contains(name));
    if uses("bound::") || uses("shim::") {
        text.line("");
    }
    if uses("bound::") {
        text.line("use crate::bound;");
    }
    if uses("shim::") {
        text.line("use guest_runtime::shim;");
    }
    for (host, declarations) in &module.host {
        text.line("");
        text.attribute("link", &format!("wasm_import_module = {}", literal(host)));
        text.line("unsafe extern \"C\" {");
        declarations.iter().for_each(|line| text.append(line));
        text.line("}");
    }
    for function in &module.functions {
        text.line("");
        text.append(function);
    }
    text.finish()
}

fn about(path: &Path, world: &World) -> String {
    let side = |name: &str| match name {
        "imports" => "Functions of the host that Python calls.",
        "exports" => "Functions of Python that the host calls.",
        "channels" => "Ends of streams and futures.",
        _ => "The component model's functions for tasks.",
    };
    match path.as_slice() {
        [top, name] => {
            let name = name.trim_start_matches("r#").trim_end_matches('_');
            let interface = (world.interfaces.iter()).find(|interface| {
                let module = names::last(&interface.module);
                interface.direction.package() == top && module.trim_end_matches('_') == name
            });
            let wit_name = interface.map(|found| world.resolve.name_world_key(&found.key));
            format!(
                "`{}`: {}",
                wit_name.unwrap_or_default(),
                side(top).to_lowercase()
            )
        }
        [top, ..] => side(top).to_owned(),
        [] => String::new(),
    }
}

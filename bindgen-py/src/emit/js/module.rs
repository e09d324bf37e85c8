//! The module itself: tables, classes, exports, imports, and the runtime's part around them.

use super::function;
use super::out::Out;
use super::runtime::{self, HEAD};
use super::sites::Sites;
use super::writer::{property, quoted};
use crate::ir::{CoreFunction, Shim};
use crate::world::{ClassIdx, ClassKind, Direction, FuncKind, ResourceIdx};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The module that makes instances.
pub(super) fn write(out: &Out<'_>, name: &str) -> String {
    let Own { tables, body } = own(out, name);
    let always = "ComponentError PythonError";
    let parts = runtime::select(&format!("{body} {always}"), out.recovers());
    let mut text = HEAD.to_owned();
    text.push_str(&parts.shared);
    text.push_str(&tables);
    text.push_str("export async function instantiate($options = {}) {\n");
    text.push_str(&parts.instance);
    text.push_str(&body);
    text.push_str("}\n");
    runtime::narrowed(&text)
}

/// What belongs to one world alone.
pub(super) struct Own {
    pub(super) tables: String,
    /// Of the function that makes instances.
    pub(super) body: String,
}

pub(super) fn own(out: &Out<'_>, name: &str) -> Own {
    let mut sites = Sites::default();
    let exports = exports(out, &mut sites);
    let (given, imports) = imports(out, &mut sites);
    let mut body = String::new();
    if !out.core.beside.is_empty() {
        // As bundlers find files.
        let place = |name: &String| {
            let (name, file) = (quoted(name), quoted(&format!("./{name}")));
            format!("{name}: () => new URL({file}, import.meta.url)")
        };
        let places: Vec<String> = out.core.beside.iter().map(place).collect();
        let _ = writeln!(
            body,
            "  $options = $withRest($options, {{ {} }});",
            places.join(", ")
        );
    }
    body += &(given + &exports + &imports);
    let _ = writeln!(
        body,
        "  await $start($options, $imports, () => new URL({}, import.meta.url), () => import({}){});",
        quoted(&format!("./{name}.wasm")),
        quoted(&format!("./{name}.files.js")),
        if out.suspends() { ", $pauseSystem" } else { "" },
    );
    body.push_str("  return $exports;\n");
    let sites: Vec<String> = sites.0.iter().map(|site| quoted(site)).collect();
    let mut text = format!("const $S = [{}];\n", sites.join(", "));
    text.push_str(&tables(out, &body));
    Own { tables: text, body }
}

/// The module that is imported: with an instance where the world needs nothing of the host.
pub(super) fn entry(out: &Out<'_>, name: &str) -> String {
    let mut text = HEAD.to_owned();
    let from = quoted(&format!("./{name}.instance.js"));
    let _ = writeln!(text, "export * from {from};");
    if !out.has_default() {
        return text;
    }
    let _ = writeln!(text, "import {{ instantiate }} from {from};");
    text.push_str("const $0 = await instantiate();\n");
    let names = out.top_level();
    let properties: Vec<String> = (names.iter().enumerate())
        .map(|(index, name)| format!("{name}: ${}", index + 1))
        .collect();
    let exported: Vec<String> = (names.iter().enumerate())
        .map(|(index, name)| format!("${} as {name}", index + 1))
        .collect();
    let _ = writeln!(text, "const {{ {} }} = $0;", properties.join(", "));
    let _ = writeln!(text, "export {{ {} }};", exported.join(", "));
    text
}

/// The enums and flags that a text names.
fn tables(out: &Out<'_>, body: &str) -> String {
    let mut text = String::new();
    for (index, class) in out.world.classes.iter().enumerate() {
        let name = out.table(ClassIdx(index));
        let is_table = matches!(class.kind, ClassKind::Enum { .. } | ClassKind::Flags { .. });
        if is_table
            && [",", "[", ")"]
                .iter()
                .any(|end| body.contains(&format!("{name}{end}")))
        {
            let names = &out.names.classes[index].parts;
            let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            let _ = writeln!(text, "const {name} = [{}];", names.join(", "));
        }
    }
    text
}

fn exports(out: &Out<'_>, sites: &mut Sites) -> String {
    // Of an interface or of the world, by property.
    let mut groups: BTreeMap<Option<usize>, Vec<String>> = BTreeMap::new();
    let mut classes: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (index, function) in out.host.exports.iter().enumerate() {
        let func = &out.world.exports[index];
        let site = sites.add(&function.wit_name, &function.sites);
        let interface = out.interface(Direction::Export, func.interface.as_ref());
        match func.kind {
            FuncKind::Freestanding => {
                let depth = if interface.is_some() { 3 } else { 2 };
                let text = function::export(out, index, function, depth, site);
                groups.entry(interface).or_default().push(text);
            }
            FuncKind::Constructor(resource)
            | FuncKind::Method(resource)
            | FuncKind::Static(resource) => {
                let text = function::export(out, index, function, 2, site);
                classes.entry(resource.0).or_default().push(text);
            }
        }
    }
    let mut text = String::new();
    for (index, resource) in out.world.resources.iter().enumerate() {
        if !resource.exported {
            continue;
        }
        let (variable, name) = (
            out.class_variable(ResourceIdx(index)),
            &out.names.resources[index],
        );
        let _ = writeln!(text, "  const ${variable} = class {name} {{");
        let methods = classes.remove(&index).unwrap_or_default();
        if !methods
            .iter()
            .any(|it| it.trim_start().starts_with("constructor("))
        {
            let _ = writeln!(text, "    constructor() {{ $abstract({name:?}); }}");
        }
        for method in methods {
            let _ = writeln!(text, "{method}");
        }
        let destructor = out.host.resources[index]
            .destructor
            .as_deref()
            .unwrap_or_default();
        let _ = writeln!(text, "    static $drop = {};", quoted(destructor));
        let _ = writeln!(text, "    [$dispose]() {{ $drop(this, ${variable}); }}");
        text.push_str("  };\n");
        let interface = out.interface(Direction::Export, resource.interface.as_ref());
        let depth = if interface.is_some() { 3 } else { 2 };
        groups
            .entry(interface)
            .or_default()
            .push(format!("{}{name}: ${variable}", "  ".repeat(depth)));
    }
    text.push_str("  const $exports = {\n");
    for (interface, items) in groups {
        let items = items.join(",\n");
        match interface {
            None => {
                let _ = writeln!(text, "{items},");
            }
            Some(index) => {
                let property = property(&out.names.interfaces[index].property);
                let _ = writeln!(text, "    {property}: {{\n{items},\n    }},");
            }
        }
    }
    text.push_str("  };\n");
    text
}

/// What the host gives, and the core imports.
fn imports(out: &Out<'_>, sites: &mut Sites) -> (String, String) {
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |core: &CoreFunction, text: String| {
        let line = format!("      {}: {text},\n", property(&core.name));
        modules.entry(core.module.clone()).or_default().push(line);
    };
    let mut given: BTreeMap<Option<usize>, Vec<String>> = BTreeMap::new();
    for (index, function) in out.host.imports.iter().enumerate() {
        let func = &out.world.imports[index];
        let core = function.begins();
        if !out.core.imports(core) {
            continue;
        }
        let site = sites.add(&function.wit_name, &function.sites);
        let interface = out.interface(Direction::Import, func.interface.as_ref());
        let host = host_variable(interface);
        add(core, function::import(out, index, function, &host, 3, site));
        let wanted = match func.kind {
            FuncKind::Freestanding => Some(out.names.imports[index].name.clone()),
            FuncKind::Constructor(resource) | FuncKind::Static(resource) => {
                Some(out.names.resources[resource.0].clone())
            }
            FuncKind::Method(_) => None,
        };
        let names = given.entry(interface).or_default();
        if let Some(wanted) = wanted.filter(|wanted| !names.contains(wanted)) {
            names.push(wanted);
        }
    }
    for task in out.host.exports.iter().filter_map(|it| it.task.as_ref()) {
        let core = task.export.as_ref().map(|(core, _)| core);
        if let Some(core) = core.filter(|core| out.core.imports(core)) {
            add(core, function::finish(out, task, core.params.len(), 3));
        }
    }
    for (index, resource) in out.host.resources.iter().enumerate() {
        let variable = out.class_variable(ResourceIdx(index));
        let exported = out.world.resources[index].exported;
        if out.core.imports(&resource.drop) {
            let text = match exported {
                true => format!("($a0) => $dropRep($a0, ${variable})"),
                false => "$dropHandle".to_owned(),
            };
            add(&resource.drop, text);
        }
        if let Some((new, rep)) = &resource.new_and_rep {
            if out.core.imports(new) {
                add(new, "$newHandle".to_owned());
            }
            if out.core.imports(rep) {
                add(rep, "$repOf".to_owned());
            }
        }
    }
    if out.recovers() {
        add(&Shim::report(), "$report".to_owned());
    }
    for (core, text) in super::channels::builtins(out) {
        add(&core, text);
    }
    let (mut before, ends) = super::channels::write(out, sites);
    for (core, text) in ends.into_iter().filter(|(core, _)| out.core.imports(core)) {
        add(&core, text);
    }
    for (interface, names) in given {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        let (names, variable) = (names.join(", "), host_variable(interface));
        let property = match interface {
            Some(index) => quoted(&out.names.interfaces[index].property),
            None => "undefined".to_owned(),
        };
        let _ = writeln!(
            before,
            "  const {variable} = $given($options.imports, {property}, [{names}]);"
        );
    }
    let mut text =
        "  const $imports = {\n    wasi_snapshot_preview1: $wasi($options.wasi),\n".to_owned();
    for (module, functions) in modules {
        let _ = writeln!(
            text,
            "    {}: {{\n{}    }},",
            property(&module),
            functions.concat()
        );
    }
    text.push_str("  };\n");
    (before, text)
}

fn host_variable(interface: Option<usize>) -> String {
    match interface {
        Some(index) => format!("$h{index}"),
        None => "$h".to_owned(),
    }
}

//! Finds functions among a component's exports by the names people write.

use wasmtime::{
    Engine, Result,
    component::{
        Component, ComponentExportIndex,
        types::{ComponentFunc, ComponentItem},
    },
    error::bail,
};

/// An exported function.
pub struct Export {
    /// For example `greet` or `test:case/points.add`.
    pub name: String,
    /// Its parameters and result.
    pub ty: ComponentFunc,
    /// Where each instance has it.
    pub index: ComponentExportIndex,
}

/// All exported functions, those of interfaces too.
pub fn functions(engine: &Engine, component: &Component) -> Vec<Export> {
    let mut found = Vec::new();
    let ty = component.component_type();
    for (name, export) in ty.exports(engine) {
        match export.ty {
            ComponentItem::ComponentFunc(ty) => {
                found.extend(component.get_export_index(None, name).map(|index| Export {
                    name: name.to_owned(),
                    ty,
                    index,
                }));
            }
            ComponentItem::ComponentInstance(instance) => {
                let parent = component.get_export_index(None, name);
                for (item, export) in instance.exports(engine) {
                    let ComponentItem::ComponentFunc(ty) = export.ty else {
                        continue;
                    };
                    let index = component.get_export_index(parent.as_ref(), item);
                    found.extend(index.map(|index| Export {
                        name: format!("{name}.{item}"),
                        ty,
                        index,
                    }));
                }
            }
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_)
            | ComponentItem::Resource(_) => {}
        }
    }
    found
}

/// The one function that `name` means: its full name, or the end of one from an interface's or
/// function's name on, as in `points.add`.
pub fn find<'a>(functions: &'a [Export], name: &str) -> Result<&'a Export> {
    let name = name.replace('#', ".");
    if let Some(exact) = functions.iter().find(|function| function.name == name) {
        return Ok(exact);
    }
    let matching: Vec<&Export> = functions
        .iter()
        .filter(|function| short_names(&function.name).any(|short| short == name))
        .collect();
    match matching[..] {
        [one] => Ok(one),
        [] => bail!("no function `{name}`; there are {}", listed(functions)),
        _ => bail!(
            "`{name}` could be any of {}; write the full name",
            listed(matching)
        ),
    }
}

/// `points.add` and `add` for `test:case/points@1.0.0.add`.
fn short_names(full: &str) -> impl Iterator<Item = String> {
    let split = full.split_once('/').and_then(|(_, rest)| {
        // A version has dots too, so the function begins after the last one that is not inside
        // `[method]thing.get`.
        let function = function_start(rest)?;
        let (interface, function) = (&rest[..function - 1], &rest[function..]);
        let interface = interface.split('@').next().unwrap_or(interface);
        Some([format!("{interface}.{function}"), function.to_owned()])
    });
    let inline = full.split_once('.').filter(|_| !full.contains('/'));
    split
        .into_iter()
        .flatten()
        .chain(inline.map(|(_, function)| function.to_owned()))
}

fn function_start(name: &str) -> Option<usize> {
    match name.find(".[") {
        Some(dot) => Some(dot + 1),
        None => name.rfind('.').map(|dot| dot + 1),
    }
}

fn listed<'a>(functions: impl IntoIterator<Item = &'a Export>) -> String {
    let names: Vec<String> = functions
        .into_iter()
        .map(|function| format!("`{}`", function.name))
        .collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

//! What the world asks for and the app does not have, with what was probably meant to be it.

use super::checker::{Checker, own_name};
use crate::classes::ClassRef;
use crate::finding::{Code, Finding};
use crate::nearest::nearest;
use crate::python::Value;
use crate::signature::definition;
use hognose_bindgen_py::world::{Func, FuncKind};

impl Checker<'_, '_> {
    pub(super) fn missing_class(&mut self, name: &str, funcs: &[&Func]) {
        let app = &self.app.name;
        let message = format!("`{app}` does not define the class `{name}`");
        let functions: Vec<String> = funcs
            .iter()
            .map(|func| format!("`{}`", text(func)))
            .collect();
        let define = format!("define `class {name}` with {}", functions.join(", "));
        let classes = self.app.python.classes.iter();
        let near = nearest(name, classes.map(|class| class.name.as_str()));
        let mut classes = self.app.python.classes.iter();
        let near = near.and_then(|near| classes.find(|class| class.name == near));
        let (place, help) = match near {
            Some(near) => (
                self.app.place(near.range.clone()),
                format!("rename `{}` to `{name}`, or {define}", near.name),
            ),
            None => (self.app.place(0..0), define),
        };
        if let Some(func) = funcs.first() {
            self.report(Finding::new(Code::MissingClass, message, place), func, help);
        }
    }

    pub(super) fn missing_method(&mut self, class: &ClassRef, func: &Func, wanted: &[&str]) {
        let (name, own) = (&class.class().name, own_name(func));
        let message = format!("`{name}` in `{}` has no method `{own}`", class.loaded.name);
        let names = class
            .names()
            .filter(|found| !wanted.contains(found) && !found.starts_with('_'));
        let near = nearest(own, names);
        let function = near.and_then(|near| {
            let scope = &class.loaded.python.scopes[class.class().scope.0];
            scope
                .names
                .get(near)?
                .iter()
                .find_map(|binding| match binding.value {
                    Value::Function(index) => Some(&class.loaded.python.functions[index]),
                    _ => None,
                })
        });
        let (range, help) = match function {
            Some(near) => (
                near.range.clone(),
                format!(
                    "rename `{}` to `{own}`, or add `{}` to the class",
                    near.name,
                    text(func)
                ),
            ),
            None => (
                class.class().range.clone(),
                format!("add `{}` to the class", text(func)),
            ),
        };
        let place = class.loaded.place(range);
        self.report(
            Finding::new(Code::MissingMethod, message, place),
            func,
            help,
        );
    }
}

/// The first line of the definition that the world asks for.
pub(super) fn text(func: &Func) -> String {
    let prefix = if func.is_async() { "async " } else { "" };
    match func.kind {
        FuncKind::Static(_) => format!(
            "@classmethod {prefix}{}",
            definition(own_name(func), Some("cls"), &func.params)
        ),
        FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => format!(
            "{prefix}{}",
            definition(own_name(func), Some("self"), &func.params)
        ),
    }
}

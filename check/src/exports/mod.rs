//! The app's classes against the exports of the world.

mod checker;
mod missing;

use crate::annotations;
use crate::classes::{Attribute, ClassRef, FunctionRef, Lineage};
use crate::finding::{Code, Finding};
use crate::loaded::{Kind, Loaded};
use crate::program::Program;
use crate::signature::{self, Bound, Shape, Wanted};
use checker::{Checker, Lookup, last, own_name};
use hognose_bindgen_py::world::{Func, FuncKind};
use missing::text;
use std::{collections::BTreeMap, rc::Rc};

/// Checks everything that the world exports. `app` is the module with the classes.
pub(crate) fn check(program: &Program, app: &Rc<Loaded>, findings: &mut Vec<Finding>) {
    let mut classes: BTreeMap<&str, Vec<&Func>> = BTreeMap::new();
    for func in &program.world.exports {
        if func.kind == FuncKind::Freestanding
            && let Some((class, _)) = func.python.qualname.rsplit_once('.')
        {
            classes.entry(class).or_default().push(func);
        }
    }
    let mut checker = Checker {
        program,
        app,
        findings,
    };
    for (name, funcs) in classes {
        checker.interface(name, &funcs);
    }
    for index in 0..program.world.resources.len() {
        if program.world.resources[index].exported {
            checker.resource(index);
        }
    }
}

impl Checker<'_, '_> {
    fn interface(&mut self, name: &str, funcs: &[&Func]) {
        let class = match self.lookup(self.app, name) {
            Lookup::Found(class) => class,
            Lookup::Unknown => return,
            Lookup::Missing => return self.missing_class(name, funcs),
        };
        let lineage = self.program.lineage(&class);
        let wanted: Vec<&str> = funcs.iter().map(|func| own_name(func)).collect();
        for func in funcs {
            self.method(&class, &lineage, func, &wanted, Bound::Instance);
        }
        if let Attribute::Function(init) = self.program.attribute(&lineage, "__init__")
            && init.shape() == Shape::Plain
            && let Some(finding) = signature::check(
                &init,
                1,
                &Wanted {
                    name: &format!("{name}.__init__"),
                    own: "__init__",
                    params: &[],
                },
            )
        {
            let help =
                format!("`{name}()` is called once, without arguments, while the app is built");
            self.findings.push(finding.help(help));
        }
    }

    fn resource(&mut self, index: usize) {
        let world = self.program.world;
        let resource = &world.resources[index];
        let name = resource.python.qualname.as_str();
        let module = last(&resource.python.module);
        let beside = match self.program.load(module) {
            Some(loaded) => self.lookup(&loaded, name),
            None if self.program.sources.stdlib.contains(module) => Lookup::Unknown,
            None => Lookup::Missing,
        };
        let class = match (beside, self.lookup(self.app, name)) {
            (Lookup::Found(class), _)
            | (Lookup::Unknown | Lookup::Missing, Lookup::Found(class)) => class,
            (Lookup::Missing, Lookup::Missing) => {
                let message = format!(
                    "`{}` does not define the class `{name}` for the resource `{}`",
                    self.app.name, resource.wit_name
                );
                let help = format!(
                    "define `class {name}` in `{}` or in a module named `{module}`",
                    self.app.name
                );
                let span = world.resolve.types[resource.type_id].span;
                let finding = Finding::new(Code::MissingClass, message, self.app.place(0..0));
                let finding = finding.wit(self.program.wit_place(span)).help(help);
                return self.findings.push(finding);
            }
            (Lookup::Unknown, _) | (_, Lookup::Unknown) => return,
        };
        let lineage = self.program.lineage(&class);
        let is_of = |func: &&Func| match func.kind {
            FuncKind::Freestanding => false,
            FuncKind::Constructor(of) | FuncKind::Method(of) | FuncKind::Static(of) => {
                of.0 == index
            }
        };
        let funcs: Vec<&Func> = world.exports.iter().filter(is_of).collect();
        let wanted: Vec<&str> = funcs.iter().map(|func| own_name(func)).collect();
        // Who cannot be made by the host may leave methods to those that inherit from it.
        let is_made = { funcs.iter() }.any(|func| matches!(func.kind, FuncKind::Constructor(_)));
        for func in &funcs {
            match func.kind {
                FuncKind::Constructor(_) => self.constructor(&class, &lineage, func),
                FuncKind::Static(_) => self.method(&class, &lineage, func, &wanted, Bound::Class),
                FuncKind::Method(_)
                    if !is_made && self.is_left_to_heirs(&class, &lineage, func) => {}
                FuncKind::Method(_) | FuncKind::Freestanding => {
                    self.method(&class, &lineage, func, &wanted, Bound::Instance);
                }
            }
        }
    }

    fn is_left_to_heirs(&self, class: &ClassRef, lineage: &Lineage, func: &Func) -> bool {
        let own = own_name(func);
        let found = self.program.attribute(lineage, own);
        matches!(found, Attribute::Abstract | Attribute::Missing)
            && self.program.is_in_heirs(class, own)
    }

    fn constructor(&mut self, class: &ClassRef, lineage: &Lineage, func: &Func) {
        let decorators = lineage.classes.iter().filter(|class| !class.is_generated());
        let has_decorators = { decorators }.any(|class| !class.class().decorators.is_empty());
        let makes = !matches!(
            self.program.attribute(lineage, "__new__"),
            Attribute::Missing
        );
        match self.program.attribute(lineage, "__init__") {
            Attribute::Function(init) => self.function(class, &init, func, Bound::Instance),
            Attribute::Abstract if !has_decorators => self.missing_method(class, func, &[]),
            Attribute::Missing if !has_decorators && !makes && !func.params.is_empty() => {
                self.missing_method(class, func, &[]);
            }
            Attribute::Abstract
            | Attribute::Missing
            | Attribute::Literal(_)
            | Attribute::Unknown => {}
        }
    }

    fn method(
        &mut self,
        class: &ClassRef,
        lineage: &Lineage,
        func: &Func,
        wanted: &[&str],
        bound: Bound,
    ) {
        let own = own_name(func);
        match self.program.attribute(lineage, own) {
            Attribute::Unknown => {}
            Attribute::Missing | Attribute::Abstract => self.missing_method(class, func, wanted),
            Attribute::Literal(what) => {
                let name = &class.class().name;
                let message = format!("`{name}.{own}` is {what}, expected a method");
                let place = class.loaded.place(class.class().range.clone());
                let help = format!("define `{}` in the class", text(func));
                self.report(Finding::new(Code::NotAFunction, message, place), func, help);
            }
            Attribute::Function(function) => self.function(class, &function, func, bound),
        }
    }

    fn function(&mut self, class: &ClassRef, function: &FunctionRef, func: &Func, bound: Bound) {
        let own = own_name(func);
        let name = format!("{}.{own}", class.class().name);
        let Some(filled) = function.filled(bound) else {
            return;
        };
        let is_of_resource = matches!(func.kind, FuncKind::Method(_));
        if is_of_resource && function.shape() == Shape::Static {
            return;
        }
        let found = function.function();
        if found.is_async && !func.is_async() {
            let message = format!(
                "`{name}` is `async def`, but `{}` is not `async` in WIT",
                func.wit_name
            );
            let place = function.loaded.place(found.range.clone());
            let help = "write `def`, and `asyncio.run` where something is awaited inside; or make it an `async func` in WIT";
            self.report(
                Finding::new(Code::UnexpectedAsync, message, place),
                func,
                help.to_owned(),
            );
        }
        let wanted = Wanted {
            name: &name,
            own,
            params: &func.params,
        };
        match signature::check(function, filled, &wanted) {
            Some(finding) => {
                let help = match func.kind {
                    FuncKind::Static(_) => format!("declare it as `{}`", text(func)),
                    FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => {
                        finding.help.clone().unwrap_or_default()
                    }
                };
                self.report(finding, func, help);
            }
            // What a library annotates is not for the app to fix.
            None if function.loaded.kind == Kind::Library => {}
            None => annotations::check(self.program, function, filled, func, &name, self.findings),
        }
    }
}

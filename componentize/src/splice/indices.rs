//! Where everything is in the merged module.

use super::input::{Addition, Splice, is_kept};
use super::live;
use super::renumber::Renumber;
use crate::module::Module;
use hognose_runtime_abi as abi;
use std::collections::BTreeSet;
use wasmparser::{ElementItems, ElementKind, ExternalKind, Operator, TypeRef};

/// The index spaces of a merge: functions are the remaining imports, the runtime's and the
/// additions' functions.
pub(super) struct Indices<'a> {
    pub imports: Vec<FunctionImport<'a>>,
    pub runtime: Renumber,
    /// One for each addition.
    pub additions: Vec<Renumber>,
    /// For each function of the runtime whether anything can call it.
    pub reached: Vec<bool>,
    /// How many entries the table grows by.
    pub added_elements: u32,
}

/// A function that the merged module imports.
pub(super) struct FunctionImport<'a> {
    pub module: &'a str,
    pub name: &'a str,
    /// Type index in the merged module.
    pub ty: u32,
}

/// Where a function of one of the modules went.
#[derive(Clone, Copy)]
enum Target {
    Import(u32),
    Runtime(u32),
    Addition(usize, u32),
    /// An import of the runtime that nothing calls.
    Nothing,
}

impl<'a> Indices<'a> {
    /// Resolves imports against exports. An error names everything that an addition lacks or has
    /// too much of.
    pub fn new(input: &Splice<'a>) -> Result<Indices<'a>, String> {
        for addition in input.additions {
            check_shape(addition)?;
        }
        let runtime = input.runtime;
        let mut imports = Vec::new();
        let mut targets = vec![Vec::new(); input.additions.len() + 1];
        let mut types = runtime.types.len() as u32;

        let reached = live::reachable(input);
        for ((module, name, ty), reached) in function_imports(runtime).zip(&reached) {
            targets[0].push(match provided(input.additions, module, name) {
                Some((addition, function)) => {
                    let provider = input.additions[addition].module;
                    if provider.function_type(function) != runtime.types[ty as usize].as_ref() {
                        return Err(format!("it provides `{module}` `{name}` with another type"));
                    }
                    Target::Addition(addition, function)
                }
                None if *reached => keep(&mut imports, module, name, ty),
                None => Target::Nothing,
            });
        }
        let mut type_bases = Vec::new();
        let mut unfit = Vec::new();
        for (position, addition) in input.additions.iter().enumerate() {
            type_bases.push(types);
            for (module, name, ty) in function_imports(addition.module) {
                targets[position + 1].push(if module == abi::RUNTIME_MODULE {
                    match runtime_function(runtime, name, addition.module, ty) {
                        Ok(function) => Target::Runtime(function),
                        Err(reason) => {
                            unfit.push(reason);
                            continue;
                        }
                    }
                } else {
                    keep(&mut imports, module, name, types + ty)
                });
            }
            types += addition.module.types.len() as u32;
        }
        let exported = input
            .additions
            .iter()
            .filter(|addition| addition.provides.is_none())
            .flat_map(|addition| addition.module.exports.iter().map(|export| export.name));
        let functions = runtime.exports.iter();
        let functions = functions.filter(|export| export.kind == ExternalKind::Func);
        let kept = functions
            .map(|export| export.name)
            .filter(|name| is_kept(name));
        let kept = kept.chain([abi::MEMORY]);
        for name in duplicates(exported.chain(kept)) {
            unfit.push(format!("`{name}` is exported twice"));
        }
        if !unfit.is_empty() {
            return Err(unfit.join(", "));
        }
        let added_elements = added_elements(input)?;
        let layout = Layout::new(input, imports.len() as u32);
        Ok(Indices {
            imports,
            runtime: Renumber {
                functions: layout.map(runtime, 0, &targets).into(),
                types: 0,
                globals: 0,
            },
            additions: input
                .additions
                .iter()
                .enumerate()
                .map(|(position, addition)| Renumber {
                    functions: layout.map(addition.module, position + 1, &targets).into(),
                    types: type_bases[position],
                    globals: layout.globals[position],
                })
                .collect(),
            reached,
            added_elements,
        })
    }
}

/// The new index of what is not called from anywhere.
const NOWHERE: u32 = u32::MAX;

/// Where each module's own functions and globals start.
struct Layout {
    /// The runtime's, then one for each addition.
    functions: Vec<u32>,
    /// How many functions each module imports.
    imported: Vec<u32>,
    globals: Vec<u32>,
}

impl Layout {
    fn new(input: &Splice<'_>, imports: u32) -> Layout {
        let mut layout = Layout {
            functions: Vec::new(),
            imported: Vec::new(),
            globals: Vec::new(),
        };
        let mut function = imports;
        let mut global = 0;
        for module in std::iter::once(input.runtime)
            .chain(input.additions.iter().map(|addition| addition.module))
        {
            layout.functions.push(function);
            layout.imported.push(module.imported_functions);
            function += module.functions.len() as u32 - module.imported_functions;
            if layout.functions.len() > 1 {
                layout.globals.push(global);
            }
            global += module.globals.len() as u32;
        }
        layout
    }

    /// The new index of each of a module's functions.
    fn map(&self, module: &Module<'_>, position: usize, targets: &[Vec<Target>]) -> Vec<u32> {
        let own = |position: usize, function: u32| {
            self.functions[position] + function - self.imported[position]
        };
        let imported = targets[position].iter().map(|target| match *target {
            Target::Import(index) => index,
            Target::Runtime(function) if function < self.imported[0] => {
                match targets[0][function as usize] {
                    Target::Addition(addition, function) => own(addition + 1, function),
                    Target::Import(index) | Target::Runtime(index) => index,
                    Target::Nothing => NOWHERE,
                }
            }
            Target::Runtime(function) => own(0, function),
            Target::Addition(addition, function) => own(addition + 1, function),
            Target::Nothing => NOWHERE,
        });
        let defined = (module.imported_functions..module.functions.len() as u32)
            .map(|function| own(position, function));
        imported.chain(defined).collect()
    }
}

/// What runtime and shim both import becomes one import: the canonical ABI gives it one type.
fn keep<'a>(
    imports: &mut Vec<FunctionImport<'a>>,
    module: &'a str,
    name: &'a str,
    ty: u32,
) -> Target {
    let known = imports
        .iter()
        .position(|import| import.module == module && import.name == name);
    let index = known.unwrap_or_else(|| {
        imports.push(FunctionImport { module, name, ty });
        imports.len() - 1
    });
    Target::Import(index as u32)
}

fn function_imports<'a>(module: &Module<'a>) -> impl Iterator<Item = (&'a str, &'a str, u32)> {
    module.imports.iter().filter_map(|import| match import.ty {
        TypeRef::Func(ty) => Some((import.module, import.name, ty)),
        _ => None,
    })
}

/// Which addition stands in for an import of the runtime.
fn provided(additions: &[Addition<'_>], module: &str, name: &str) -> Option<(usize, u32)> {
    additions
        .iter()
        .enumerate()
        .find_map(|(position, addition)| {
            let provides = addition.provides == Some(module);
            provides
                .then(|| addition.module.exported_function(name))
                .flatten()
                .map(|function| (position, function))
        })
}

/// An export of the runtime for an import of an addition.
fn runtime_function(
    runtime: &Module<'_>,
    name: &str,
    importer: &Module<'_>,
    ty: u32,
) -> Result<u32, String> {
    let expected = importer.types.get(ty as usize).and_then(Option::as_ref);
    let function = runtime
        .exported_function(name)
        .ok_or_else(|| format!("it imports `{name}`, which the runtime does not export"))?;
    match (runtime.function_type(function), expected) {
        (Some(found), Some(expected)) if found == expected => Ok(function),
        (Some(found), Some(expected)) => Err(format!(
            "it imports `{name}` as {expected}, but the runtime's is {found}"
        )),
        _ => Err(format!(
            "it imports `{name}` with a type that is no function's"
        )),
    }
}

/// An addition shares the runtime's memory and table and has no data: then merging is appending.
fn check_shape(addition: &Addition<'_>) -> Result<(), String> {
    let module = addition.module;
    for import in &module.imports {
        let shared = import.module == abi::RUNTIME_MODULE;
        match import.ty {
            TypeRef::Func(_) => {}
            TypeRef::Memory(_) if shared && import.name == abi::MEMORY => {}
            TypeRef::Table(_) if shared && import.name == abi::TABLE => {}
            _ => {
                return Err(format!(
                    "it imports `{}` `{}`, which is no function",
                    import.module, import.name
                ));
            }
        }
    }
    let imported = |wanted: fn(&TypeRef) -> bool| {
        module
            .imports
            .iter()
            .filter(|import| wanted(&import.ty))
            .count()
    };
    let own = [
        (
            module.memories.len() > imported(|ty| matches!(ty, TypeRef::Memory(_))),
            "a memory",
        ),
        (
            module.tables.len() > imported(|ty| matches!(ty, TypeRef::Table(_))),
            "a table",
        ),
        (!module.data.is_empty(), "data"),
        (module.start.is_some(), "a start function"),
        (module.tags.is_some(), "tags"),
    ];
    if let Some((_, what)) = own.iter().find(|(present, _)| *present) {
        return Err(format!("it has {what} of its own"));
    }
    match module
        .exports
        .iter()
        .find(|export| export.kind != ExternalKind::Func)
    {
        Some(export) => Err(format!(
            "it exports `{}`, which is no function",
            export.name
        )),
        None => Ok(()),
    }
}

/// Counts the additions' elements, which must follow one another from the end of the runtime's
/// table on.
fn added_elements(input: &Splice<'_>) -> Result<u32, String> {
    let base = input.runtime.table_size();
    let mut added = 0;
    for element in input
        .additions
        .iter()
        .flat_map(|addition| &addition.module.elements)
    {
        let ElementKind::Active { offset_expr, .. } = &element.kind else {
            continue;
        };
        let offset = match offset_expr.get_operators_reader().read() {
            Ok(Operator::I32Const { value }) => value as u32,
            _ => return Err("the offset of its elements is no constant".into()),
        };
        if offset != base + added {
            return Err(format!(
                "its elements start at {offset}, expected {}",
                base + added
            ));
        }
        added += match &element.items {
            ElementItems::Functions(functions) => functions.count(),
            ElementItems::Expressions(_, expressions) => expressions.count(),
        };
    }
    Ok(added)
}

/// Names that are exported twice.
fn duplicates<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}

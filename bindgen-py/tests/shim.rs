//! The shim of every world in the corpus: its IR and text compared with `tests/codegen/shim`, valid
//! wasm, and with exactly the imports and exports that the world has.

mod corpus;

use corpus::addresses::addresses;
use hognose_bindgen_py::ir::{self, Shim, Slot, bound_slots};
use hognose_bindgen_py::{emit::wasm, manifest, world::World};
use hognose_runtime_abi::{Bound, Manifest, RUNTIME_MODULE, TASK_FUNCTIONS};
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::{NameMap, NameSection, Section};
use wasmparser::{ElementItems, Parser, Payload, TypeRef, Validator, WasmFeatures};
use wit_parser::{LiftLowerAbi, ManglingAndAbi};

fn main() {
    let folder = testing::tests("codegen");
    let trials = corpus::cases(&folder)
        .into_iter()
        .map(|case| {
            let golden = folder.join("shim").join(&case.name);
            Trial::test(case.name.clone(), move || check(&case, &golden))
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(case: &corpus::Case, golden: &std::path::Path) -> Result<(), Failed> {
    let loaded = case.load()?;
    let dummy = |abi| {
        let mangling = ManglingAndAbi::Legacy(abi);
        boundary(&wit_component::dummy_module(
            &loaded.resolve,
            loaded.world,
            mangling,
        ))
    };
    let (sync, tasks) = (
        dummy(LiftLowerAbi::Sync)?,
        dummy(LiftLowerAbi::AsyncCallback)?,
    );
    let world = World::new(loaded.resolve, loaded.world, &loaded.options)
        .map_err(|problems| format!("{problems:?}"))?;
    let shim = ir::build(&world);
    let manifest = manifest(&world, &shim);
    let bound = addresses(&manifest);
    in_order(&shim, &manifest, &bound)?;
    let module = wasm::emit(&shim, &bound, TABLE_BASE);
    Validator::new_with_features(WasmFeatures::default()).validate_all(&module)?;
    let found = boundary(&module)?;
    if world.is_async() {
        within(&sync, &tasks, &found)?;
    } else {
        same_boundary(&sync, &found)?;
    }
    let mut files = BTreeMap::from([("shim.ir".to_owned(), shim.to_string())]);
    if case.is_representative() {
        let module = named(module, &shim, &bound)?;
        files.insert("shim.wat".to_owned(), wasmprinter::print_bytes(&module)?);
    }
    testing::tree(golden, &files)?;
    Ok(())
}

const TABLE_BASE: u32 = 1000;

/// The module with names for its functions, for who reads it: those of imports and exports, and of
/// others what they are in the table.
fn named(mut module: Vec<u8>, shim: &Shim, bound: &Bound) -> Result<Vec<u8>, Failed> {
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(&module) {
        match payload? {
            Payload::ImportSection(reader) => {
                let functions = reader.into_imports().collect::<Result<Vec<_>, _>>()?;
                let functions = functions.into_iter();
                let functions = functions.filter(|import| matches!(import.ty, TypeRef::Func(_)));
                names.extend((0..).zip(functions.map(|import| match import.module {
                    RUNTIME_MODULE => import.name.to_owned(),
                    module => format!("{module}#{}", import.name),
                })));
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    names.insert(export.index, export.name.to_owned());
                }
            }
            Payload::ElementSection(reader) => {
                for element in reader {
                    let ElementItems::Functions(indices) = element?.items else {
                        continue;
                    };
                    for (index, slot) in indices.into_iter().zip(bound_slots(shim, bound)) {
                        names.entry(index?).or_insert_with(|| in_table(shim, slot));
                    }
                }
            }
            _ => {}
        }
    }
    let mut functions = NameMap::new();
    for (index, name) in &names {
        functions.append(*index, name);
    }
    let mut section = NameSection::new();
    section.functions(&functions);
    section.append_to(&mut module);
    Ok(module)
}

/// The name of a function that only the table refers to.
fn in_table(shim: &Shim, slot: Slot) -> String {
    match slot {
        Slot::Import(index) => format!("call {}", shim.imports[index].wit_name),
        Slot::Lift(index) => format!("lift {}", shim.imports[index].wit_name),
        Slot::Finish(index) => format!("finish {}", shim.exports[index].wit_name),
        Slot::Channel(index, function) => format!("{function:?} of channel {index}"),
        other => format!("{other:?}"),
    }
}

/// The functions of the table are those that the runtime has words for, in their order.
fn in_order(shim: &Shim, manifest: &Manifest, bound: &Bound) -> Result<(), Failed> {
    let mut bound = bound.clone();
    for (start, resource) in (1..).step_by(3).zip(&mut bound.resources) {
        (resource.drop, resource.new, resource.rep) = (start, start + 1, start + 2);
    }
    let nth = |start: u32, index: usize| start + 4 * index as u32;
    let word = |slot: Slot| match slot {
        Slot::Import(index) => Some(bound.imports[index]),
        Slot::Lift(index) => Some(bound.lifts[index]),
        Slot::Finish(index) => Some(bound.exports[index].task_return),
        Slot::Drop(index) => Some(bound.resources[index].drop),
        Slot::New(index) => Some(bound.resources[index].new),
        Slot::Rep(index) => Some(bound.resources[index].rep),
        Slot::Task(index) => Some(nth(bound.tasks, index)),
        Slot::Channel(index, function) => {
            Some(nth(bound.channels[index].functions, function as usize))
        }
        // Only the host calls these.
        Slot::Export(_)
        | Slot::PostReturn
        | Slot::Start(_)
        | Slot::Callback
        | Slot::Destructor(_) => None,
    };
    let slots = bound_slots(shim, &bound);
    let words: Vec<Option<u32>> = slots.iter().map(|slot| word(*slot)).collect();
    let expected: Vec<Option<u32>> = bound.words(manifest).into_iter().map(Some).collect();
    match words == expected {
        true => Ok(()),
        false => Err(format!("the table has {slots:?} for the words {expected:?}").into()),
    }
}

/// Functions for ends of streams and futures, which `dummy_module` does not have. Tests of whole
/// components see whether they are named right.
fn is_of_channel(name: &str) -> bool {
    let name = name.trim_start_matches("[async-lower]");
    name.starts_with("[stream-") || name.starts_with("[future-")
}

/// Imports as `module name`, exports as `name`, each with its type.
type Boundary = (BTreeSet<String>, BTreeSet<String>);

fn boundary(module: &[u8]) -> Result<Boundary, Failed> {
    let (mut imports, mut exports) = (BTreeSet::new(), BTreeSet::new());
    let mut validator = Validator::new_with_features(WasmFeatures::default());
    let types = validator.validate_all(module)?;
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    if import.module != RUNTIME_MODULE && !is_of_channel(import.name) {
                        imports.insert(format!("{} {}", import.module, import.name));
                    }
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    let ty = match export.kind {
                        wasmparser::ExternalKind::Func => {
                            let id = types.as_ref().core_function_at(export.index);
                            types[id].unwrap_func().to_string()
                        }
                        _ => continue,
                    };
                    exports.insert(format!("{} {ty}", export.name));
                }
            }
            _ => {}
        }
    }
    Ok((imports, exports))
}

/// Where some functions are asynchronous, each import and export is as it is in a world in which
/// none or all are. Exports are complete.
fn within(sync: &Boundary, tasks: &Boundary, found: &Boundary) -> Result<(), Failed> {
    let builtin = |import: &str| {
        TASK_FUNCTIONS
            .iter()
            .any(|function| import == format!("{} {}", function.module, function.name))
    };
    let known = |name: &String| sync.0.contains(name) || tasks.0.contains(name) || builtin(name);
    let strange: Vec<_> = found.0.iter().filter(|name| !known(name)).collect();
    let known = |name: &String| sync.1.contains(name) || tasks.1.contains(name);
    let extra: Vec<_> = found.1.iter().filter(|name| !known(name)).collect();
    if !strange.is_empty() || !extra.is_empty() {
        return Err(format!("should not import {strange:?} nor export {extra:?}").into());
    }
    let name = |export: &str| export.split(' ').next().unwrap_or(export).to_owned();
    let names: BTreeSet<String> = found.1.iter().map(|export| name(export)).collect();
    let missing: Vec<_> = (sync.1.iter().map(|export| name(export)))
        .filter(|export| !is_optional(export))
        .filter(|export| !names.contains(export))
        .filter(|export| !names.contains(&format!("[async-lift]{export}")))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!("exports lack {missing:?}").into()),
    }
}

fn is_optional(export: &str) -> bool {
    ["cabi_post_", "cabi_realloc", "_initialize"]
        .iter()
        .any(|prefix| export.starts_with(prefix))
}

/// Post-return functions are there where they are needed only, and allocation is the runtime's.
fn same_boundary(expected: &Boundary, found: &Boundary) -> Result<(), Failed> {
    if expected.0 != found.0 {
        return Err(format!("imports {:?} instead of {:?}", found.0, expected.0).into());
    }
    let missing: Vec<_> = expected
        .1
        .difference(&found.1)
        .filter(|name| !is_optional(name))
        .collect();
    let extra: Vec<_> = found.1.difference(&expected.1).collect();
    if !missing.is_empty() || !extra.is_empty() {
        return Err(format!("exports lack {missing:?} and should not have {extra:?}").into());
    }
    Ok(())
}

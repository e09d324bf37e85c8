//! Appends the import of the runtime's code and an instance of it to a component.

use super::code::interface;
use super::slots::{HOME, Slots};
use crate::module::Module;
use wasm_encoder::{
    ComponentImportSection, ComponentSection, ComponentTypeRef, CoreTypeSection, InstanceSection,
    ModuleArg, ModuleType,
};
use wasmparser::{Instance, Parser, Payload};

/// The name by which such a component imports the core module.
pub const CODE_IMPORT: &str = "hognose-runtime";

/// The component with an instance of the code of `runtime` over its main module, whose table that
/// instance fills. Nothing is called before, and no index in the component changes, as all of it
/// is at the end.
pub(crate) fn join(component: &mut Vec<u8>, runtime: &Module<'_>) -> Result<(), String> {
    let slots = Slots::new(runtime);
    let places = Places::find(component)?;
    let mut ty = ModuleType::new();
    for (name, item) in interface(runtime, &slots)? {
        ty.import(HOME, &name, item);
    }
    let mut types = CoreTypeSection::new();
    types.ty().module(&ty);
    let mut imports = ComponentImportSection::new();
    imports.import(CODE_IMPORT, ComponentTypeRef::Module(places.types));
    let mut instances = InstanceSection::new();
    instances.instantiate(places.modules, [(HOME, ModuleArg::Instance(places.main))]);
    types.append_to_component(component);
    imports.append_to_component(component);
    instances.append_to_component(component);
    Ok(())
}

/// Sizes of the component's index spaces, and where the instance of its main module is.
#[derive(Default)]
struct Places {
    types: u32,
    modules: u32,
    main: u32,
}

impl Places {
    fn find(component: &[u8]) -> Result<Places, String> {
        let mut places = Places::default();
        let mut instances = 0;
        let mut main_module = None;
        let mut main = None;
        // Modules and components inside this one have index spaces of their own.
        let mut depth = 0;
        for payload in Parser::new(0).parse_all(component) {
            match payload.map_err(|error| error.to_string())? {
                Payload::ModuleSection { .. } => {
                    depth += 1;
                    places.modules += u32::from(depth == 1);
                }
                Payload::ComponentSection { .. } => depth += 1,
                Payload::End(_) => depth -= 1,
                // The main module is the one with a memory.
                Payload::MemorySection(_) if depth == 1 => main_module = Some(places.modules - 1),
                Payload::CoreTypeSection(types) if depth == 0 => places.types += types.count(),
                Payload::InstanceSection(section) if depth == 0 => {
                    for instance in section {
                        let instance = instance.map_err(|error| error.to_string())?;
                        if let Instance::Instantiate { module_index, .. } = instance
                            && Some(module_index) == main_module
                        {
                            main = Some(instances);
                        }
                        instances += 1;
                    }
                }
                _ => {}
            }
        }
        places.main = main.ok_or("the encoder made no instance of the main module")?;
        Ok(places)
    }
}

//! Python's code, compiled once for all components that are built without it: most tests compile
//! only what differs.

use std::{
    fs,
    sync::{Mutex, PoisonError},
};

use hognose_componentize::{Artifact, CODE_IMPORT};
use wasmtime::{
    Engine, Module, Result,
    component::{Component, Linker, types::ComponentItem},
};

/// Gives a component the code that it imports, if it does.
pub fn define<T: 'static>(
    linker: &mut Linker<T>,
    engine: &Engine,
    component: &Component,
) -> Result<()> {
    let ty = component.component_type();
    let imported = ty.imports(engine);
    for (name, import) in imported {
        if name == CODE_IMPORT && matches!(import.ty, ComponentItem::Module(_)) {
            linker.root().module(name, &module(engine)?)?;
        }
    }
    Ok(())
}

/// The runtime's code for an engine, compiled by the first that asks.
fn module(engine: &Engine) -> Result<Module> {
    static COMPILED: Mutex<Vec<(u64, Module)>> = Mutex::new(Vec::new());
    let key = {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        engine.precompile_compatibility_hash().hash(&mut hasher);
        hasher.finish()
    };
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    // Engines of the same settings share the file, but no module.
    let is_it = |module: &Module| Engine::same(module.engine(), engine);
    if let Some((_, module)) = compiled
        .iter()
        .find(|(known, it)| *known == key && is_it(it))
    {
        return Ok(module.clone());
    }
    let bytes = Artifact::open(&testing::runtime())?.code()?.to_vec();
    let scratch = testing::scratch("code")?;
    let kept = scratch.join(format!("{key:016x}"));
    let (source, file) = (kept.with_extension("wasm"), kept.with_extension("cwasm"));
    if fs::read(&source).is_ok_and(|there| there == bytes) {
        // SAFETY: only this function writes the file, in the build's own folder, and the source is
        // written after it.
        if let Ok(module) = unsafe { Module::deserialize_file(engine, &file) } {
            compiled.push((key, module.clone()));
            return Ok(module);
        }
    }
    let module = Module::new(engine, &bytes)?;
    fs::write(&file, module.serialize()?)?;
    fs::write(&source, &bytes)?;
    compiled.push((key, module.clone()));
    Ok(module)
}

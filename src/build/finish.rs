//! From what was read to a component.

use super::{
    check,
    chosen::Chosen,
    generated::checked,
    left_out::reached,
    plan::{Plan, Shim, Target},
    prepare::Prepared,
    runtime::{Opened, Parts, Runtime},
    searched::searched,
};
use crate::{
    diagnostics::{self, Result},
    python_path::PythonPath,
    rust,
    terminal::Progress,
    wit,
};
use hognose_bindgen_py::{emit, ir, manifest, world::World};
use hognose_componentize::{self as engine, Component, Event, Request, Source, SourceKind};
use hognose_runtime_abi::{Bound, Folder, roots};
use std::{collections::BTreeMap, env};

/// Builds the component from what was read. Without a runtime it opens one.
pub fn finish(
    plan: &Plan,
    prepared: Prepared,
    opened: Option<Opened<'_>>,
    progress: &mut Progress,
) -> Result<Component> {
    if plan.check {
        check::before_build(plan, &prepared, progress)?;
    }
    let Prepared {
        mut found,
        loaded,
        mut world,
        rust: rust_exports,
        packages,
    } = prepared;
    let lazy = reached(plan, &mut found, &loaded, &mut world, &packages, progress)?;
    let sdk = overlay(&world, &packages, &loaded, &mut found)?;
    let world = world.cut();
    let mut shim = ir::build(&world);
    shim.reports = plan.control.failures;
    shim.numbers = plan.control.failures || plan.control.interrupts || plan.control.checkpoints;
    let searched = searched(&found, &world);
    let failed = |error| diagnostics::from_build_error(error, &searched);
    let parts = Parts {
        exports: &rust_exports,
        natives: &found.natives,
    };
    let runtime = Runtime::choose(plan, &world, &mut shim, &parts, opened, progress)?;
    let write = |bound: &Bound, table: u32| emit::wasm::emit(&shim, bound, table);
    let describe = |bound: &Bound| rust::shim::describe(&world, &shim, bound);
    let mut manifest = manifest(&world, &shim);
    manifest.app_module = plan.app.clone();
    manifest.native_modules = found.native_modules.clone();
    manifest.lazy_annotations = lazy;
    manifest.folders.extend((plan.tmp.0 > 0).then(|| Folder {
        root: roots::TMP.to_string(),
        limit: plan.tmp.0,
    }));
    let output = progress.output();
    let patience = Some(progress.patience());
    let component = engine::componentize(Request {
        artifact: runtime.artifact(),
        resolve: &loaded.resolve,
        world: loaded.world,
        manifest,
        sources: sources(sdk, found),
        stdlib: plan.stdlib,
        stub_wasi: plan.stub_wasi,
        control: plan.control,
        nested_calls: plan.target != Target::Component,
        condensed: plan.target == Target::Js,
        shim: match plan.shim {
            Shim::Wasm => engine::Shim::Written(&write),
            Shim::Rust => engine::Shim::Linked(&describe),
        },
        code: runtime.code(),
        validate: env::var_os("HOGNOSE_VALIDATE").is_some(),
        names: false,
        keep_stages: plan.keep_stages.as_deref(),
        on_event: &mut |event| match event {
            Event::Begin(stage) => progress.begin(stage.name()),
            Event::Compiling => {
                progress.note("compiling the runtime: this is done once and takes some seconds");
            }
            Event::End(stage, took) => progress.end(stage.name(), took),
        },
        patience,
        output,
    });
    component.map_err(failed)
}

/// The generated package first: an app may hold a copy of it that is older than its WIT.
fn sources(sdk: BTreeMap<String, String>, found: PythonPath) -> Vec<Source> {
    let files = sdk.into_iter();
    let sdk = Source {
        guest_root: roots::SDK.to_string(),
        kind: SourceKind::Memory(
            files
                .map(|(path, text)| (path, text.into_bytes()))
                .collect(),
        ),
    };
    let folders = found.folders.into_iter().enumerate();
    let folders = folders.map(|(index, folder)| Source {
        guest_root: roots::app(index),
        kind: SourceKind::Chosen {
            folder: folder.path,
            files: folder.files,
        },
    });
    std::iter::once(sdk).chain(folders).collect()
}

/// The generated modules: those of Python packages where their stubs were, the others are returned.
fn overlay(
    world: &World,
    packages: &[Chosen],
    loaded: &wit::Loaded,
    found: &mut PythonPath,
) -> Result<BTreeMap<String, String>> {
    let mut files = checked(emit::python::emit(world))?;
    for Chosen { package, .. } in packages {
        package.drop_wit(found);
    }
    for part in &loaded.parts {
        if let Some(index) = part.package {
            packages[index].package.overlay(&mut files, found);
        }
    }
    Ok(files)
}

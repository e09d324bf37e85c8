//! Builds one app several times and prints what each stage takes: `measure WIT WORLD APP_FOLDER OUT
//! [TIMES]`.

use hognose_bindgen_py::{emit, ir, manifest, world};
use hognose_componentize::{
    Artifact, Code, Component, Control, Request, Shim, Source, SourceKind, Stdlib,
};
use std::path::Path;
use std::time::{Duration, Instant};
use wit_parser::Resolve;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wit, name, app, out, rest @ ..] = arguments.as_slice() else {
        anyhow::bail!("expected WIT WORLD APP_FOLDER OUT [TIMES]");
    };
    let times = rest.first().map_or(Ok(1), |times| times.parse())?;
    let begun = Instant::now();
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(wit)?;
    let id = resolve.select_world(&[package], Some(name))?;
    line("wit", begun.elapsed());
    let begun = Instant::now();
    let artifact = Artifact::open(&Artifact::locate()?)?;
    line("artifact", begun.elapsed());
    for _ in 0..times {
        let begun = Instant::now();
        let component = build(&artifact, &resolve, id, app)?;
        for (stage, took) in &component.stages {
            line(stage.name(), *took);
        }
        line("build in all", begun.elapsed());
        for part in &component.parts {
            println!("{:>10} bytes {:?}", part.bytes, part.kind);
        }
        println!("{:>10} bytes", component.bytes.len());
        std::fs::write(out, component.bytes)?;
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        status
            .lines()
            .filter(|line| line.starts_with("VmHWM"))
            .for_each(|line| println!("{line}"));
    }
    Ok(())
}

fn build(
    artifact: &Artifact,
    resolve: &Resolve,
    id: wit_parser::WorldId,
    app: &str,
) -> anyhow::Result<Component> {
    let begun = Instant::now();
    let world = world::World::new(resolve.clone(), id, &world::Options::default())
        .map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let sdk = emit::python::emit(&world)
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    let shim = ir::build(&world);
    let mut manifest = manifest(&world, &shim);
    manifest.app_module = "app".into();
    line("sdk", begun.elapsed());
    Ok(hognose_componentize::componentize(Request {
        artifact,
        resolve: &world.resolve,
        world: world.id,
        manifest,
        sources: vec![
            Source {
                guest_root: "/sdk".into(),
                kind: SourceKind::Memory(sdk),
            },
            Source {
                guest_root: "/app/0".into(),
                kind: SourceKind::Folder(Path::new(app).into()),
            },
        ],
        stdlib: Stdlib::Full,
        stub_wasi: std::env::var_os("STUB_WASI").is_some(),
        control: Control::default(),
        nested_calls: false,
        condensed: false,
        shim: Shim::Written(&|bound, table_base| emit::wasm::emit(&shim, bound, table_base)),
        code: Code::Inside,
        validate: std::env::var_os("HOGNOSE_VALIDATE").is_some(),
        names: std::env::var_os("NAMES").is_some(),
        keep_stages: std::env::var_os("KEEP_STAGES").as_deref().map(Path::new),
        patience: None,
        on_event: &mut |_| {},
        output: hognose_componentize::inherit(),
    })?)
}

fn line(what: &str, took: Duration) {
    println!("{:>8.1} ms  {what}", took.as_secs_f64() * 1e3);
}

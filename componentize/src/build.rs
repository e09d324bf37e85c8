//! The build: one stage after the other, each a file of its own that makes a value of values.

use crate::component::{self, Component, LeftOut};
use crate::error::Error;
use crate::request::{Code, Request, Stdlib};
use crate::run::Run;
use crate::runtime::base::Base;
use crate::stage::{Event, Stage};
use crate::{bind, control, encode, nesting, pack, shim, snapshot, splice};

/// Builds a component. Writes nothing but the cache of the compiled runtime and `keep_stages`; a
/// panic or an error in between leaves no trace in either.
pub fn componentize(request: Request<'_>) -> Result<Component, Error> {
    let artifact = request.artifact;
    let mut run = Run::new(request.on_event, request.keep_stages, request.validate);

    let archives = run.stage(Stage::Pack, |run| pack::pack(&request.sources, run))?;
    let compiled = run.stage(Stage::Load, |run| {
        artifact.compiled(|| run.report(Event::Compiling))
    })?;
    let inputs = bind::Inputs {
        manifest: request.manifest,
        sources: &request.sources,
        archives: &archives,
        stdlib: (artifact.stdlib(), request.stdlib),
        tables: artifact.tables(),
        stub_wasi: request.stub_wasi,
        output: &request.output,
        patience: request.patience.as_ref(),
    };
    let mut app = run.stage(Stage::Import, |run| bind::bind(compiled, inputs, run))?;
    let (base, made, control) = run.stage(Stage::Shim, |run| {
        let base = Base::of(artifact, request.code, &compiled.sites)?;
        let table = base.module().table_size();
        let made = shim::shim(&request.shim, &mut app, table, run)?;
        let control = control::parts(request.control, &mut app.python, table + made.elements)?;
        Ok((base, made, control))
    })?;
    let snapshot = run.stage(Stage::Snapshot, |_| {
        snapshot::snapshot(&mut app.python, request.condensed)
    })?;
    let spliced = run.stage(Stage::Splice, |run| {
        let wasi = app.wasi.part(base.module())?;
        let nesting = request.nested_calls.then(nesting::part);
        let parts = [&made.shim, &wasi].into_iter().chain(&made.stand_ins);
        let parts = parts.chain(&control).chain(&nesting);
        splice::splice(&base, &snapshot, parts, request.names, run)
    })?;
    let parts = component::parts(&spliced, &app.manifest, artifact.natives());
    let world = (request.resolve, request.world);
    let bytes = run.stage(Stage::Encode, |run| {
        let control = request.control;
        encode::encode(world, &spliced, &parts, (app.wasi, control), &base, run)
    })?;
    Ok(Component {
        parts: component::with_rest(parts, bytes.len() as u64),
        left_out: (request.stdlib == Stdlib::Used).then(|| LeftOut {
            stdlib: artifact.stdlib().to_vec(),
            tables: artifact.tables().map(<[u8]>::to_vec),
        }),
        code: match request.code {
            Code::Inside => None,
            Code::Shared => Some(artifact.code()?.to_vec()),
        },
        stages: run.stages,
        module: spliced.module,
        bytes,
    })
}

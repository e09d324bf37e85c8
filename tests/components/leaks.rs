//! Nothing leaks: calls of many shapes, in both directions, leave memory and the number of Python's
//! objects as they were.

use std::sync::Arc;

use hognose_host::exports;
use hognose_host::values;
use libtest_mimic::{Failed, Trial};
use testing::Builder;
use wasmtime::{
    AsContextMut, Engine,
    component::{Component, Type, Val},
};

use crate::{
    case,
    names::StoreNames,
    session::{Session, State, Surroundings},
};

/// One call of each shape; every one but those of `made` calls imports too.
const SHAPES: [&str; 20] = [
    r#"strings("some text that is not so short, so that it is kept in memory of its own")"#,
    r#"strings("")"#,
    "bytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])",
    "numbers([1, 2, 3, 1000000, 4000000000])",
    "floats([1.5, 2.5, inf])",
    r#"items([{name: "a", tags: ["x", "y"], size: some(1)}, {name: "b", tags: [], size: none}])"#,
    "events(started)",
    "events(moved((1000, -1000)))",
    r#"events(named({name: "n", tags: ["t"], size: some(18446744073709551615)}))"#,
    "small(green, {read, write})",
    r#"maps([("key", [1, 2]), ("other", [])])"#,
    r#"results(ok("fine"))"#,
    "results(err(7))",
    r#"nested(some(some(ok("deep"))))"#,
    "nested(some(some(err(5))))",
    "nested(some(none))",
    "wide(18446744073709551615, 1.5, 'x', true, -128)",
    "resources(1)",
    "errors(1)",
    "keywords(1)",
];

/// Calls of each shape; together with the imports that they call, far more than a million.
const CALLS: usize = 50_000;
/// Calls of each shape before the measurement: caches fill.
const WARM_UP: usize = 300;

/// Adds the test.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let (builder, engine) = (builder.clone(), engine.clone());
    trials.push(Trial::test("leaks", move || {
        check(&builder, &engine).map_err(Failed::from)
    }));
}

fn check(builder: &Builder, engine: &Engine) -> Result<(), String> {
    let folder = testing::tests("leaks");
    let scratch = builder.scratch("leaks")?;
    let component = case::build(builder, engine, &folder, &scratch)?;
    let surroundings = Surroundings::default();
    let mut session = Session::new(engine, &component, &surroundings, &folder, true)
        .map_err(|error| format!("{error:#}"))?;
    let mut leaks = Vec::new();
    for shape in SHAPES.into_iter().map(Some).chain([None]) {
        let mut calls = |times: usize| -> Result<Size, String> {
            match shape {
                Some(shape) => repeat(&mut session, engine, &component, shape, times).map(drop)?,
                None => handles(&mut session, engine, &component, times)?,
            }
            measure(&mut session, engine, &component)
        };
        let before = calls(WARM_UP)?;
        let mut times = CALLS;
        let mut grown = difference(before, calls(times)?, times);
        if grown.is_some() {
            // Memory grows in large steps, as much as collections of cycles are apart; a leak grows
            // with the number of calls.
            times *= 20;
            grown = difference(before, calls(times)?, times);
        }
        let name = shape.unwrap_or("resources of the component");
        leaks.extend(grown.map(|grown| format!("{name}: {grown} more after {times} calls")));
    }
    if leaks.is_empty() {
        return Ok(());
    }
    Err(leaks.join("\n"))
}

/// Bytes of memory, and Python's objects after a collection.
type Size = (usize, u32);

/// Growth that is more than half the smallest block, or a hundredth of an object, a call.
fn difference(before: Size, after: Size, calls: usize) -> Option<String> {
    let memory = after.0.saturating_sub(before.0);
    let objects = after.1.saturating_sub(before.1) as usize;
    let leaked = memory > 4 * calls || objects > calls / 100;
    leaked.then(|| format!("{memory} bytes and {objects} objects"))
}

fn measure(session: &mut Session, engine: &Engine, component: &Component) -> Result<Size, String> {
    let objects = match call(session, engine, component, "objects()")?.first() {
        Some(Val::U32(objects)) => *objects,
        _ => return Err("`objects` gave no number".to_owned()),
    };
    Ok((session.store.data().state::<State>().memory, objects))
}

fn call(
    session: &mut Session,
    engine: &Engine,
    component: &Component,
    text: &str,
) -> Result<Vec<Val>, String> {
    repeat(session, engine, component, text, 1)
}

/// Calls the same again and again; gives the last results.
fn repeat(
    session: &mut Session,
    engine: &Engine,
    component: &Component,
    text: &str,
    times: usize,
) -> Result<Vec<Val>, String> {
    let mut run = || -> wasmtime::Result<Vec<Val>> {
        let (name, arguments, _) = values::call(text)?;
        let functions = exports::functions(engine, component);
        let function = exports::find(&functions, name)?;
        let Some(export) = session
            .instance
            .get_func(&mut session.store, function.index)
        else {
            wasmtime::error::bail!("`{name}` is missing");
        };
        let ty = export.ty(&session.store);
        let types: Vec<Type> = ty.params().map(|(_, ty)| ty).collect();
        let mut names = StoreNames {
            store: session.store.as_context_mut(),
        };
        let arguments = values::arguments(arguments, &types, &mut names)?;
        let mut results = vec![Val::Bool(false); ty.results().len()];
        for _ in 0..times {
            export.call(&mut session.store, &arguments, &mut results)?;
        }
        Ok(results)
    };
    let results = run();
    let (_, stderr) = session.output();
    results.map_err(|error| format!("`{text}`: {error:#}\n{stderr}"))
}

/// Makes resources of the component, uses them, gives some back to it and drops the others.
fn handles(
    session: &mut Session,
    engine: &Engine,
    component: &Component,
    times: usize,
) -> Result<(), String> {
    let functions = exports::functions(engine, component);
    let mut function = |name: &str| {
        let found = exports::find(&functions, name).map_err(|error| error.to_string())?;
        let export = session.instance.get_func(&mut session.store, found.index);
        export.ok_or_else(|| format!("`{name}` is missing"))
    };
    let new = function("made.[constructor]counter")?;
    let next = function("made.[method]counter.next")?;
    let join = function("made.[method]counter.join")?;
    let take = function("made.take")?;
    let store = &mut session.store;
    let mut run = || -> wasmtime::Result<()> {
        for _ in 0..times {
            let (mut first, mut second) = ([Val::Bool(false)], [Val::Bool(false)]);
            let (mut joined, mut number) = ([Val::Bool(false)], [Val::Bool(false)]);
            new.call(&mut *store, &[Val::U32(1)], &mut first)?;
            new.call(&mut *store, &[Val::U32(2)], &mut second)?;
            let both = [first[0].clone(), second[0].clone()];
            join.call(&mut *store, &both, &mut joined)?;
            next.call(&mut *store, &joined, &mut number)?;
            take.call(&mut *store, &joined, &mut number)?;
            if let Val::Resource(resource) = first[0] {
                resource.resource_drop(&mut *store)?;
            }
        }
        Ok(())
    };
    run().map_err(|error| format!("{error:#}"))
}

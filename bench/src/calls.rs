//! Calls of an instance that is there: values of many shapes, errors, resources, calls of the host,
//! and Python's own work.

use std::time::Instant;

use wasmtime::{
    Result,
    component::{
        ComponentExportIndex, ComponentNamedList, Instance, Lift, Lower, ResourceAny, TypedFunc,
    },
    error::{Context, ensure},
};

use crate::{
    figure::{Figure, Run},
    host::{Candidate, Store},
    native::Native,
    values::{self, Nested, Plain, Shape, Shaped},
};

/// Functions of `work.py`, and how much each does.
const WORK: [(&str, u32); 7] = [
    ("fib", 22),
    ("nbody", 4000),
    ("fannkuch", 7),
    ("round_trip", 1500),
    ("strings", 20_000),
    ("objects", 30_000),
    ("regex", 1500),
];

/// All figures of calls. `native` is the last column.
pub fn measure(
    candidates: &[Option<Candidate>],
    native: Option<Native>,
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let instances = candidates.iter().map(|candidate| {
        let Some(candidate) = candidate else {
            return Ok(None);
        };
        let (store, instance) = candidate.instantiate()?;
        Ok(Some((store, instance, candidate.python)))
    });
    let mut bench = Bench {
        instances: instances.collect::<Result<_>>()?,
        native,
        rounds,
        figures,
    };
    bench.small()?;
    bench.large()?;
    for (name, size) in WORK {
        bench.work(name, size)?;
    }
    Ok(())
}

/// A call that does nothing, and some of Python's own work, in instances that are there.
pub fn of(
    instances: Vec<(Store, Instance)>,
    work: &[(&str, u32)],
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let instances = instances.into_iter();
    let mut bench = Bench {
        instances: instances
            .map(|(store, it)| Some((store, it, true)))
            .collect(),
        native: None,
        rounds,
        figures,
    };
    bench.figure("no arguments", "nothing", (), ())?;
    for (name, size) in work {
        bench.work(name, *size)?;
    }
    Ok(())
}

struct Bench<'a> {
    instances: Vec<Option<(Store, Instance, bool)>>,
    native: Option<Native>,
    rounds: usize,
    figures: &'a mut Vec<Figure>,
}

impl Bench<'_> {
    /// Calls that take about as long as the way there and back.
    fn small(&mut self) -> Result<()> {
        self.figure("no arguments", "nothing", (), ())?;
        self.figure("two u32", "add", (2u32, 3u32), (5u32,))?;
        self.figure("string", "greet", ("you",), ("Hello, you!".to_owned(),))?;
        let no: Result<u32, String> = Err("no".to_owned());
        self.figure("Err result", "fails", (1u32,), (no,))?;
        self.resource()?;
        let nested: Nested = Some(Ok(Some(7)));
        self.figure(
            "nested option, result",
            "nested",
            (&nested,),
            (nested.clone(),),
        )?;
        let plain: Plain = Some(Err("no".to_owned()));
        self.figure("option<result>", "plain", (&plain,), (plain.clone(),))?;
        let shaped: Shaped = Some(Ok(Shape::Named(Some("a name".to_owned()))));
        self.figure(
            "nested with variant",
            "shaped",
            (&shaped,),
            (shaped.clone(),),
        )
    }

    /// Calls whose values matter, and calls of the host.
    fn large(&mut self) -> Result<()> {
        let bytes = vec![7u8; 1 << 20];
        self.figure("1 MiB of bytes", "bytes", (&bytes[..],), (bytes.clone(),))?;
        let text = "x".repeat(1_000_000);
        self.figure("1 MB of string", "text", (&text[..],), (text.clone(),))?;
        let numbers = values::numbers();
        let (all, last) = (&numbers[..], numbers[numbers.len() - 1]);
        let sum: u64 = numbers.iter().copied().map(u64::from).sum();
        self.figure("list<u32> of 100k in", "last-number", (all,), (last,))?;
        self.figure(
            "list<u32> of 100k out",
            "kept-numbers",
            (),
            (numbers.clone(),),
        )?;
        self.figure(
            "list<u32> of 100k in and out",
            "numbers",
            (all,),
            (numbers.clone(),),
        )?;
        self.figure("list<u32> of 100k, sum of it", "sum", (all,), (sum,))?;
        self.figure(
            "list<u32> of 100k, made",
            "count",
            (100_000u32,),
            (numbers.clone(),),
        )?;
        let floats = values::floats();
        let (all, last) = (&floats[..], floats[floats.len() - 1]);
        self.figure("list<f64> of 100k in", "last-float", (all,), (last,))?;
        self.figure(
            "list<f64> of 100k out",
            "kept-floats",
            (),
            (floats.clone(),),
        )?;
        self.figure(
            "list<f64> of 100k in and out",
            "floats",
            (all,),
            (floats.clone(),),
        )?;
        let items = values::items();
        self.figure(
            "10k records in and out",
            "items",
            (&items[..],),
            (items.clone(),),
        )?;
        let ticks = (0..100_000u64).sum::<u64>();
        self.figure("100k calls of the host", "ticks", (100_000u32,), (ticks,))
    }

    /// A function of the world, whose result must be `expected`.
    fn figure<P, R>(&mut self, name: &str, export: &str, arguments: P, expected: R) -> Result<()>
    where
        P: ComponentNamedList + Lower + Copy,
        R: ComponentNamedList + Lift + PartialEq + 'static,
    {
        let mut runs = Vec::new();
        for place in &mut self.instances {
            let Some((store, instance, _)) = place else {
                runs.push(None);
                continue;
            };
            let function: TypedFunc<P, R> = instance.get_typed_func(&mut *store, export)?;
            let call = move |store: &mut Store| function.call(store, arguments);
            let expected = &expected;
            runs.push(Some(run(store, export, call, move |found: &R| {
                found == expected
            })));
        }
        let figure = Figure::alternate(name, self.rounds, runs)?;
        self.figures.push(figure);
        Ok(())
    }

    /// A resource that the app implements: made, used and dropped.
    fn resource(&mut self) -> Result<()> {
        let mut runs = Vec::new();
        for place in &mut self.instances {
            let Some((store, instance, _)) = place else {
                runs.push(None);
                continue;
            };
            let counters = instance.get_export_index(&mut *store, None, "hognose:bench/counters");
            let mut find = |name: &str| -> Result<ComponentExportIndex> {
                instance
                    .get_export_index(&mut *store, counters.as_ref(), name)
                    .with_context(|| format!("no function `{name}`"))
            };
            let (new, add) = (find("[constructor]counter")?, find("[method]counter.add")?);
            let new: TypedFunc<(u32,), (ResourceAny,)> =
                instance.get_typed_func(&mut *store, new)?;
            let add: TypedFunc<(ResourceAny, u32), (u32,)> =
                instance.get_typed_func(&mut *store, add)?;
            let call = move |store: &mut Store| -> Result<u32> {
                let (counter,) = new.call(&mut *store, (40,))?;
                let (sum,) = add.call(&mut *store, (counter, 2))?;
                counter.resource_drop(store)?;
                Ok(sum)
            };
            runs.push(Some(run(store, "counter", call, |sum| *sum == 42)));
        }
        let name = "resource: new, method, drop";
        let figure = Figure::alternate(name, self.rounds, runs)?;
        self.figures.push(figure);
        Ok(())
    }

    /// Python's own work; all must come to the same result.
    fn work(&mut self, name: &str, size: u32) -> Result<()> {
        let mut first: Option<String> = None;
        let mut agreed = |result: String| -> Result<()> {
            let first = first.get_or_insert_with(|| result.clone());
            ensure!(*first == result, "`{name}` gives {first} and {result}");
            Ok(())
        };
        let arguments = (name, size);
        let mut runs = Vec::new();
        for place in &mut self.instances {
            let Some((store, instance, true)) = place else {
                runs.push(None);
                continue;
            };
            let function: TypedFunc<(&str, u32), (String,)> =
                instance.get_typed_func(&mut *store, "work")?;
            let (result,) = function.call(&mut *store, arguments)?;
            agreed(result.clone())?;
            let call = move |store: &mut Store| function.call(store, arguments);
            runs.push(Some(run(store, name, call, move |found| found.0 == result)));
        }
        if let Some(native) = &mut self.native {
            agreed(native.run(name, size, 1)?.1)?;
            runs.push(Some(Box::new(move |times| {
                Ok(native.run(name, size, times)?.0)
            })));
        }
        let figure = Figure::alternate(&format!("Python: {name}"), self.rounds, runs)?;
        self.figures.push(figure);
        Ok(())
    }
}

/// Times a call, and looks at its result once for each sample.
fn run<'a, R: 'a>(
    store: &'a mut Store,
    name: &'a str,
    call: impl Fn(&mut Store) -> Result<R> + 'a,
    right: impl Fn(&R) -> bool + 'a,
) -> Run<'a> {
    Box::new(move |times| {
        ensure!(right(&call(store)?), "`{name}` gives a wrong result");
        let begin = Instant::now();
        for _ in 0..times {
            call(store)?;
        }
        Ok(begin.elapsed().as_secs_f64())
    })
}

//! Calls of an instance that is there: values of many shapes, calls of the host, and Python's own work.

use std::time::{Duration, Instant};

use wasmtime::{
    Result, Store,
    component::{ComponentNamedList, ComponentType, Instance, Lift, Lower},
};

use crate::{
    figure::Figure,
    host::{Candidate, State},
};

#[derive(Clone, Debug, PartialEq, ComponentType, Lift, Lower)]
#[component(record)]
struct Item {
    id: u32,
    score: f64,
    name: String,
}

type Nested = Option<Result<Option<u32>, String>>;

/// How long one sample takes, about.
const SAMPLE: Duration = Duration::from_millis(120);

/// All figures of calls.
pub fn measure(
    candidates: &mut [Candidate],
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let mut bench = Bench {
        instances: candidates
            .iter()
            .map(Candidate::instantiate)
            .collect::<Result<_>>()?,
        rounds,
        figures,
    };
    bench.figure("no arguments", "nothing", (), ())?;
    bench.figure("two u32", "add", (2u32, 3u32), (5u32,))?;
    let you = || ("you".to_owned(),);
    bench.figure("string", "greet", you(), ("Hello, you!".to_owned(),))?;
    let bytes = vec![7u8; 1 << 20];
    bench.figure("1 MiB of bytes", "bytes", (bytes.clone(),), (bytes,))?;
    let text = "x".repeat(1_000_000);
    bench.figure("1 MB of string", "text", (text.clone(),), (text,))?;
    let numbers: Vec<u32> = (0..100_000).collect();
    let sum: u64 = numbers.iter().copied().map(u64::from).sum();
    bench.figure("list<u32> of 100k in", "sum", (numbers.clone(),), (sum,))?;
    bench.figure("list<u32> of 100k out", "count", (100_000u32,), (numbers,))?;
    let floats: Vec<f64> = (0..100_000).map(|n| f64::from(n) / 3.0).collect();
    bench.figure("list<f64> of 100k", "floats", (floats.clone(),), (floats,))?;
    let items: Vec<Item> = (0..10_000)
        .map(|id| Item {
            id,
            score: f64::from(id) / 7.0,
            name: format!("item {id}"),
        })
        .collect();
    bench.figure("10k records", "items", (items.clone(),), (items,))?;
    let nested: Nested = Some(Ok(Some(7)));
    bench.figure("nested", "nested", (nested.clone(),), (nested,))?;
    let no: Result<u32, String> = Err("no".to_owned());
    bench.figure("Err", "fails", (1u32,), (no,))?;
    let ticks = (0..100_000u64).sum::<u64>();
    bench.figure("100k calls of the host", "ticks", (100_000u32,), (ticks,))?;
    for (name, size) in [
        ("fib", 22u32),
        ("nbody", 4000),
        ("fannkuch", 7),
        ("round_trip", 1500),
        ("strings", 20_000),
        ("objects", 30_000),
        ("regex", 1500),
    ] {
        bench.work(name, size)?;
    }
    Ok(())
}

struct Bench<'a> {
    instances: Vec<(Store<State>, Instance)>,
    rounds: usize,
    figures: &'a mut Vec<Figure>,
}

impl Bench<'_> {
    /// A function of an export, whose result must be `expected`.
    fn figure<P, R>(&mut self, name: &str, export: &str, arguments: P, expected: R) -> Result<()>
    where
        P: ComponentNamedList + Lower + Clone,
        R: ComponentNamedList + Lift + PartialEq + 'static,
        P: 'static,
    {
        self.sampled(name, export, arguments, |result: R| result == expected)
    }

    /// Python's own work; all candidates must come to the same result.
    fn work(&mut self, name: &str, size: u32) -> Result<()> {
        let mut first = None;
        let arguments = (name.to_owned(), size);
        self.sampled(name, "work", arguments, |(result,): (String,)| {
            *first.get_or_insert_with(|| result.clone()) == result
        })
    }

    fn sampled<P, R>(
        &mut self,
        name: &str,
        export: &str,
        arguments: P,
        mut right: impl FnMut(R) -> bool,
    ) -> Result<()>
    where
        P: ComponentNamedList + Lower + Clone + 'static,
        R: ComponentNamedList + Lift + 'static,
    {
        let mut figure = Figure::new(name, "us");
        figure.samples = vec![Vec::new(); self.instances.len()];
        let mut times = vec![1u32; self.instances.len()];
        // The first rounds warm up and find out how often to call.
        for round in 0..self.rounds + 2 {
            for (number, (store, instance)) in self.instances.iter_mut().enumerate() {
                let function = instance.get_typed_func::<P, R>(&mut *store, export)?;
                wasmtime::ensure!(
                    right(function.call(&mut *store, arguments.clone())?),
                    "`{export}` gives a wrong result"
                );
                let begin = Instant::now();
                for _ in 0..times[number] {
                    function.call(&mut *store, arguments.clone())?;
                }
                let each = begin.elapsed().as_secs_f64() / f64::from(times[number]);
                if round < 2 {
                    times[number] = (SAMPLE.as_secs_f64() / each).clamp(1.0, 100_000.0) as u32;
                } else {
                    figure.samples[number].push(each * 1e6);
                }
            }
        }
        self.figures.push(figure);
        Ok(())
    }
}

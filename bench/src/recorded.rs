//! Figures that do not depend on the machine's mood, against those on record: a change that costs
//! something shows at once.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use hognose_host::{engine::Settings, limits::Limits};
use wasmtime::{
    Engine, Result,
    component::{ComponentNamedList, Instance, Lift, Lower, TypedFunc},
    error::{Context, ensure},
};

use crate::{
    builds::{self, Tool},
    goals::SHIMS_APART,
    host::{self, Candidate, Made, Store},
    pages,
    tasks::{self, Task},
    values::{self, Item},
};

/// How much more than the recorded figure is let through, up to the next whole number: of few pages
/// one more is no trend.
const TOLERANCE: f64 = 0.05;
/// Calls before one is counted: CPython specialises its code.
const WARM_UP: u32 = 20;
/// More than any call needs.
const FUEL: u64 = 1 << 60;

/// Figures by name.
type Figures = BTreeMap<String, u64>;

/// Builds the apps in `bench` by `hognose`, measures, and compares with `recorded.json` there, or
/// writes it where `HOGNOSE_BLESS` is set.
pub fn run(hognose: PathBuf, bench: &Path, scratch: &Path) -> Result<()> {
    let recorded = &bench.join("recorded.json");
    let tools = [
        ("check", &[] as &[&str]),
        ("rust-shim", &["--shim", "rust"]),
    ];
    let [mut found, mut rust] = [Figures::new(), Figures::new()];
    for ((name, flags), figures) in tools.into_iter().zip([&mut found, &mut rust]) {
        let tools = [Tool {
            name,
            program: hognose.clone(),
            flags,
            size_only: false,
        }];
        for made in builds::once(&tools, &bench.join("app"), scratch)? {
            measure(&made, scratch, figures)?;
        }
        for made in builds::once(&tools, &bench.join("async_app"), &scratch.join("async"))? {
            measure_async(&made, scratch, figures)?;
        }
    }
    if std::env::var_os("HOGNOSE_BLESS").is_some() {
        let text = serde_json::to_string_pretty(&found)? + "\n";
        return Ok(fs::write(recorded, text)?);
    }
    let text = fs::read_to_string(recorded)
        .with_context(|| format!("`{}` cannot be read", recorded.display()))?;
    let expected: Figures = serde_json::from_str(&text)?;
    for (name, value) in &found {
        let shim = rust.get(name).copied().unwrap_or_default();
        println!("{name}: {value}, with a shim of Rust source {shim}");
    }
    let mut worse = compare(&expected, &found);
    worse.extend(shims_apart(&found, &rust));
    ensure!(
        worse.is_empty(),
        "{}\nfind out why, or accept it by `HOGNOSE_BLESS=1`, which writes `{}`",
        worse.join("\n"),
        recorded.display()
    );
    Ok(())
}

/// What is worse than it was, in words. What is on record for other systems only is left out.
fn compare(expected: &Figures, found: &Figures) -> Vec<String> {
    let worse = |(name, &value): (&String, &u64)| {
        let Some(&expected) = expected.get(name) else {
            return Some(format!("`{name}` is {value}, but nothing is on record"));
        };
        let most = (expected as f64 * (1.0 + TOLERANCE)).ceil();
        let more = (value as f64 / expected as f64 - 1.0) * 100.0;
        (value as f64 > most).then(|| {
            format!(
                "`{name}` is {value}, {expected} is on record: {more:.1} % more, where {:.0} % are let through",
                TOLERANCE * 100.0
            )
        })
    };
    found.iter().filter_map(worse).collect()
}

/// Where one shim costs more than the other by more than a tenth, in words.
fn shims_apart(ours: &Figures, rust: &Figures) -> Vec<String> {
    let apart = |(name, &ours): (&String, &u64)| {
        let &rust = rust.get(name)?;
        let (least, most) = (ours.min(rust) as f64, ours.max(rust) as f64);
        (most > (least * SHIMS_APART).ceil())
            .then(|| format!("`{name}` is {ours}, but {rust} with a shim of Rust source"))
    };
    ours.iter().filter_map(apart).collect()
}

fn measure(made: &Made, scratch: &Path, figures: &mut Figures) -> Result<()> {
    figures.insert("bytes".to_owned(), fs::metadata(&made.file)?.len());
    let candidate = Candidate::load(&quick_engine()?, made, &scratch.join("compiled"))?;
    let (store, instance) = candidate.instantiate_within(&limits())?;
    let mut meter = Meter {
        store,
        instance,
        figures,
    };
    let before = meter.store.get_fuel()?;
    host::greet(&mut meter.store, &meter.instance)?;
    let first = before - meter.store.get_fuel()?;
    meter
        .figures
        .insert("fuel of the first call".to_owned(), first);
    // Only Linux tells.
    if let Ok(smaps) = fs::read_to_string("/proc/self/smaps") {
        let pages = pages::dirty(&smaps).context(
            "instances do not share an image of their memory: is it larger than the engine allows?",
        )?;
        let name = "dirty pages after the first call";
        meter.figures.insert(name.to_owned(), pages);
    }
    meter.fuel::<(), ()>("nothing", ())?;
    meter.fuel::<(u32, u32), (u32,)>("add", (2, 3))?;
    meter.fuel::<(&str,), (String,)>("greet", ("you",))?;
    meter.fuel::<(&[Item],), (Vec<Item>,)>("items", (&values::items()[..100],))?;
    meter.fuel::<(u32,), (u64,)>("ticks", (100,))
}

/// The same of asynchronous functions.
fn measure_async(made: &Made, scratch: &Path, figures: &mut Figures) -> Result<()> {
    let bytes = fs::metadata(&made.file)?.len();
    figures.insert("bytes, async".to_owned(), bytes);
    let cache = scratch.join("compiled");
    let candidate = Candidate::linked(&quick_engine()?, made, &cache, tasks::link)?;
    let (mut store, instance) = candidate.instantiate_async(&limits())?;
    for (name, task) in [
        ("at-once", Task::AtOnce),
        ("gathered", Task::Gathered(true)),
        ("total", Task::Total(1 << 20)),
    ] {
        task.run(&mut store, &instance, WARM_UP).context(name)?;
        let before = store.get_fuel()?;
        task.run(&mut store, &instance, 1)?;
        let used = before - store.get_fuel()?;
        figures.insert(format!("fuel of {name}, async"), used);
    }
    Ok(())
}

fn limits() -> Limits {
    Limits {
        fuel: Some(FUEL),
        ..Limits::default()
    }
}

/// Compiles fast: how the code is optimised changes none of the figures.
fn quick_engine() -> Result<Engine> {
    let settings = Settings {
        fuel: true,
        ..Settings::BARE
    };
    Ok(settings.start_quick()?)
}

struct Meter<'a> {
    store: Store,
    instance: Instance,
    figures: &'a mut Figures,
}

impl Meter<'_> {
    /// What one call takes, after some others.
    fn fuel<P, R>(&mut self, export: &str, arguments: P) -> Result<()>
    where
        P: ComponentNamedList + Lower + Copy,
        R: ComponentNamedList + Lift + 'static,
    {
        let function: TypedFunc<P, R> = self.instance.get_typed_func(&mut self.store, export)?;
        for _ in 0..WARM_UP {
            function.call(&mut self.store, arguments)?;
        }
        let before = self.store.get_fuel()?;
        function.call(&mut self.store, arguments)?;
        let used = before - self.store.get_fuel()?;
        self.figures.insert(format!("fuel of {export}"), used);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(bytes: u64, fuel: u64) -> Figures {
        [("bytes", bytes), ("fuel of add", fuel)]
            .map(|(name, value)| (name.to_owned(), value))
            .into()
    }

    #[test]
    fn a_figure_may_be_five_percent_worse() {
        let recorded = figures(1000, 200);
        assert!(compare(&recorded, &figures(1050, 150)).is_empty());
        let worse = compare(&recorded, &figures(1051, 210));
        assert_eq!(worse.len(), 1);
        assert!(worse[0].starts_with("`bytes` is 1051, 1000 is on record: 5.1 % more"));
        assert!(compare(&figures(15, 1), &figures(16, 1)).is_empty());
        assert_eq!(compare(&figures(15, 1), &figures(17, 1)).len(), 1);
    }

    #[test]
    fn shims_may_be_a_tenth_apart() {
        let ours = figures(1000, 200);
        assert!(shims_apart(&ours, &figures(1100, 182)).is_empty());
        assert_eq!(shims_apart(&ours, &figures(1102, 180)).len(), 2);
    }

    #[test]
    fn a_new_figure_must_be_recorded() {
        let worse = compare(&Figures::new(), &figures(1, 1));
        assert_eq!(worse.len(), 2);
    }
}

//! Exceptions that nothing caught, in functions with results of every shape: the host is told, and
//! the instance lives on.

use std::time::Duration;

use hognose_host::exports::{self, Export};
use hognose_host::{
    guest::{Guest, Parts},
    recover::{self, Failure, Failures},
    wasi::Wasi,
};
use testing::Builder;
use wasmtime::{
    Engine, Result, Store,
    component::{Component, Instance, TypedFunc, Val},
    error::{Context, bail, ensure},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use super::{
    interrupts::build,
    shapes::{self, Outcome},
};
use crate::{code, session::Host};

/// Those that cannot return, since zeros are no value of theirs. If the function is no coroutine,
/// that is the end of the instance.
const NO_ZEROS: [&str; 5] = [
    "a-thing",
    "too-large",
    "later-thing",
    "thing-at-once",
    "plain-thing",
];

pub(super) fn check(builder: &Builder, engine: &Engine) -> Result<()> {
    let folder = shapes::folder(builder)?;
    let component = build(builder, engine, &folder, "recover", "--recover")?;
    let functions = exports::functions(engine, &component);
    let shapes = functions.iter().filter(|function| is_shape(function));
    let (ending, living): (Vec<&Export>, Vec<&Export>) = shapes.partition(|function| {
        let is_coroutine = function.ty.async_() && !short(function).starts_with("plain");
        NO_ZEROS.contains(&short(function)) && !is_coroutine
    });
    ensure!(
        ending.len() == 3 && living.len() > 30,
        "functions are missing"
    );
    in_tokio(async {
        let mut player = Player::new(engine, &component).await?;
        for function in &living {
            player
                .shape(function)
                .await
                .with_context(|| function.name.clone())?;
        }
        player.others_go_on(&living).await?;
        player.dropped(&living).await?;
        for function in &ending {
            let mut player = Player::new(engine, &component).await?;
            let came = player.call(function, true).await;
            ensure!(came.is_err(), "`{}` returned {came:?}", function.name);
            player.failed(function, u32::from(function.ty.async_()))?;
        }
        gathered(engine, &component, &functions).await
    })
}

/// Results of all shapes that the tests under `tests/runtime` have.
async fn gathered(engine: &Engine, component: &Component, functions: &[Export]) -> Result<()> {
    let answers = functions.iter().find(|function| short(function) == "text");
    let answers = answers.context("`text`")?;
    let mut player = Player::new(engine, component).await?;
    let mut counts = [0; 3];
    for function in functions {
        let Some(outcome) = Outcome::of(&function.name) else {
            continue;
        };
        counts[outcome as usize] += 1;
        let played = player.gathered(function, outcome, answers).await;
        played.with_context(|| function.name.clone())?;
        if outcome == Outcome::Nothing && !function.ty.async_() {
            player = Player::new(engine, component).await?;
        }
    }
    ensure!(
        counts[0] > 100 && counts[1..].iter().all(|count| *count > 0),
        "functions are missing: {counts:?}"
    );
    Ok(())
}

/// Whether it takes nothing but whether to fail.
fn is_shape(function: &Export) -> bool {
    let mut params = function.ty.params();
    function.name.contains("shapes") && params.len() == 1 && params.all(|(name, _)| name == "fail")
}

fn short(function: &Export) -> &str {
    function.name.rsplit('.').next().unwrap_or(&function.name)
}

/// What the host is told: interface and function.
fn reported(function: &Export) -> &str {
    function.name.rsplit('/').next().unwrap_or(&function.name)
}

/// Functions that always fail are not told to.
fn arguments(function: &Export, fail: bool) -> Vec<Val> {
    function.ty.params().map(|_| Val::Bool(fail)).collect()
}

struct Player {
    store: Store<Host>,
    instance: Instance,
    /// How many calls of asynchronous functions there were.
    calls: u32,
}

impl Player {
    async fn new(engine: &Engine, component: &Component) -> Result<Player> {
        let parts = Parts::new().with(Wasi::default());
        let mut linker = parts.linker(engine, component)?;
        code::define(&mut linker, engine, component)?;
        recover::add_to_linker(
            &mut linker,
            |guest: &mut Guest| guest.state_mut(),
            |_, _| {},
        )?;
        let wasi = WasiCtxBuilder::new().inherit_stderr().build();
        let mut store = parts.store(engine)?;
        store.data_mut().put(wasi);
        store.data_mut().put(Failures::default());
        let instance = linker.instantiate_async(&mut store, component).await?;
        Ok(Player {
            store,
            instance,
            calls: 0,
        })
    }

    /// Fails, and does not.
    async fn shape(&mut self, function: &Export) -> Result<()> {
        let never_returns = NO_ZEROS.contains(&short(function));
        for fail in [true, false, true, false] {
            self.calls += u32::from(function.ty.async_());
            let came = match fail && never_returns {
                true => self.call_in_vain(function).await?,
                false => self.call(function, fail).await?,
            };
            let number = if function.ty.async_() { self.calls } else { 0 };
            match fail {
                true => self.failed(function, number)?,
                false => {
                    let failure = self.store.data_mut().state_mut::<Failures>().take_any();
                    ensure!(failure.is_none(), "{failure:?} without a failure");
                    ensure!(!is_zero(&came), "{came:?} without a failure");
                }
            }
        }
        Ok(())
    }

    /// Fails, and another call of the instance answers.
    async fn gathered(
        &mut self,
        function: &Export,
        outcome: Outcome,
        answers: &Export,
    ) -> Result<()> {
        let is_async = function.ty.async_();
        self.calls += u32::from(is_async);
        let number = if is_async { self.calls } else { 0 };
        if outcome == Outcome::Nothing && !is_async {
            let came = self.call(function, true).await;
            ensure!(came.is_err(), "it returned {came:?}");
            return self.failed(function, number);
        }
        if outcome == Outcome::Nothing {
            self.call_in_vain(function).await?;
        } else {
            let came = self.call(function, true).await?;
            ensure!(outcome.fits(came.as_ref()), "it returned {came:?}");
        }
        self.failed(function, number)?;
        let said = self.call(answers, false).await?;
        ensure!(said == Some(Val::String("text".to_owned())), "{said:?}");
        Ok(())
    }

    async fn call(&mut self, function: &Export, fail: bool) -> Result<Option<Val>> {
        let func = self.instance.get_func(&mut self.store, function.index);
        let func = func.context("no such function")?;
        let mut results = vec![Val::Bool(false); function.ty.results().len()];
        let (arguments, out) = (arguments(function, fail), &mut results);
        self.store
            .run_concurrent(async move |accessor| {
                func.call_concurrent(accessor, &arguments, out).await
            })
            .await??;
        Ok(results.pop())
    }

    /// The host goes on when it was told.
    async fn call_in_vain(&mut self, function: &Export) -> Result<Option<Val>> {
        let func = self.instance.get_func(&mut self.store, function.index);
        let func = func.context("no such function")?;
        let mut results = vec![Val::Bool(false)];
        let (arguments, out) = (arguments(function, true), &mut results);
        self.store
            .run_concurrent(async move |accessor| {
                let call = func.call_concurrent(accessor, &arguments, out);
                match tokio::time::timeout(Duration::from_millis(50), call).await {
                    Ok(came) => bail!("it returned: {came:?}"),
                    Err(_) => Ok(None),
                }
            })
            .await?
    }

    /// The host was told of the call.
    fn failed(&mut self, function: &Export, number: u32) -> Result<()> {
        let failure = self
            .store
            .data_mut()
            .state_mut::<Failures>()
            .take_call(number);
        let Failure {
            function: name,
            kind,
            message,
            traceback,
            call: _,
        } = failure.context("the host was not told")?;
        let is_unfit = short(function) == "unfit";
        let (expected, text) = match is_unfit {
            true => ("TypeError", "result[1]"),
            false => ("app.Trouble", "as it was told"),
        };
        ensure!(name == reported(function), "it names `{name}`");
        ensure!(kind == expected, "it is a `{kind}`");
        ensure!(message.contains(text), "it says `{message}`");
        let has_place = traceback.contains("/app.py\", line") || is_unfit;
        ensure!(has_place && traceback.contains(&message), "`{traceback}`");
        ensure!(!traceback.contains("<hognose>"), "`{traceback}`");
        Ok(())
    }

    /// A call that waits comes to its end while many others fail.
    async fn others_go_on(&mut self, functions: &[&Export]) -> Result<()> {
        let later = functions
            .iter()
            .find(|function| short(function) == "later-text");
        let later = later.context("`later-text`")?;
        let wait: TypedFunc<(u32,), (String,)> =
            self.instance.get_typed_func(&mut self.store, "wait")?;
        let func = self.instance.get_func(&mut self.store, later.index);
        let func = func.context("no such function")?;
        self.store
            .run_concurrent(async |accessor| {
                let failing = async {
                    for _ in 0..20 {
                        let mut out = [Val::Bool(false)];
                        func.call_concurrent(accessor, &[Val::Bool(true)], &mut out)
                            .await?;
                        ensure!(out[0] == Val::String(String::new()), "{out:?}");
                    }
                    Ok(())
                };
                let waiting = wait.call_concurrent(accessor, (50,));
                let (waited, failed) = futures::future::join(waiting, failing).await;
                failed?;
                ensure!(waited?.0 == "waited", "the other call");
                Ok(())
            })
            .await??;
        self.calls += 21;
        for _ in 0..20 {
            let failure = self
                .store
                .data_mut()
                .state_mut::<Failures>()
                .take(reported(later));
            ensure!(failure.is_some(), "a failure is lost");
        }
        Ok(())
    }
}

impl Player {
    /// Calls that their host drops, at whatever moment, are in nobody's way.
    async fn dropped(&mut self, functions: &[&Export]) -> Result<()> {
        let functions = functions.iter().filter(|function| function.ty.async_());
        for (number, function) in functions.enumerate() {
            let func = self.instance.get_func(&mut self.store, function.index);
            let func = func.context("no such function")?;
            for turn in 0..6 {
                let time = Duration::from_micros((turn * 331 + number as u64 * 97) % 1500);
                let mut results = vec![Val::Bool(false); function.ty.results().len()];
                let arguments = [Val::Bool(turn % 3 != 2)];
                self.store
                    .run_concurrent(async |accessor| {
                        let call = func.call_concurrent(accessor, &arguments, &mut results);
                        // Whether it has ended or not.
                        let _ = tokio::time::timeout(time, call).await;
                    })
                    .await?;
                let call = self.call(function, false);
                let came = tokio::time::timeout(Duration::from_secs(20), call).await;
                let came = came.with_context(|| format!("`{}` hangs", function.name))??;
                ensure!(!is_zero(&came), "{came:?} without a failure");
            }
            while let Some(Failure { .. }) =
                self.store.data_mut().state_mut::<Failures>().take_any()
            {}
        }
        Ok(())
    }
}

/// Whether a result could be what a call gives that has failed. Where there is none, nobody knows.
fn is_zero(value: &Option<Val>) -> bool {
    match value {
        None => false,
        Some(Val::Bool(value)) => !value,
        Some(Val::String(text)) => text.is_empty(),
        Some(Val::List(items)) => items.is_empty(),
        Some(Val::U8(0) | Val::S64(0)) => true,
        Some(_) => false,
    }
}

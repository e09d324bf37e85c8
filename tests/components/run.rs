//! Plays a script against a component.

use std::{collections::BTreeMap, path::Path, time::Duration};

use hognose_host::{
    exports::{self, Export},
    values,
};
use wasmtime::{
    AsContextMut, Engine,
    component::{Component, Type, Val},
};

use crate::{
    names::StoreNames,
    script::{Call, Outcome, Script, Step},
    session::{Session, State, Surroundings},
};

/// Runs all steps; an error tells the first difference.
pub fn run(
    engine: &Engine,
    component: &Component,
    script: &Script,
    folder: &Path,
) -> Result<(), String> {
    let functions = exports::functions(engine, component);
    let mut player = Player {
        functions: &functions,
        remembered: BTreeMap::new(),
    };
    let mut surroundings = Surroundings::default();
    let mut session: Option<Session> = None;
    for step in &script.steps {
        match step {
            Step::Fresh => session = None,
            Step::Env(name, value) => surroundings.env.push((name.clone(), value.clone())),
            Step::Arg(value) => surroundings.args.push(value.clone()),
            Step::Dir { host, guest } => surroundings.dirs.push((host.clone(), guest.clone())),
            Step::Clock(seconds) => surroundings.clock = Some(*seconds),
            Step::Idle(milliseconds) => {
                if let Some(current) = &mut session {
                    let time = Duration::from_millis(*milliseconds);
                    current.idle(time).map_err(|error| format!("{error:#}"))?;
                }
            }
            Step::Call(_) | Step::Drop(_) | Step::Together(_) => {
                let mut current = match session.take() {
                    Some(current) => current,
                    None => Session::new(engine, component, &surroundings, folder, script.echo)
                        .map_err(|error| format!("it cannot be instantiated: {error:#}"))?,
                };
                let (calls, came) = match step {
                    Step::Drop(call) => (
                        std::slice::from_ref(call),
                        drop_resource(&mut current, call),
                    ),
                    Step::Call(call) => {
                        let calls = std::slice::from_ref(call);
                        (calls, player.call(&mut current, calls))
                    }
                    Step::Together(calls) => (&calls[..], player.call(&mut current, calls)),
                    _ => continue,
                };
                let alive = check(&mut current, calls, came).map_err(|error| {
                    let (line, text) = calls
                        .first()
                        .map_or((0, ""), |call| (call.line, &call.text));
                    format!("calls.txt:{line}: `{text}`: {error}")
                })?;
                // After a trap the instance is gone; the next call gets a new one.
                session = alive.then_some(current);
            }
        }
    }
    Ok(())
}

struct Player<'a> {
    functions: &'a [Export],
    /// Values under their names, as text.
    remembered: BTreeMap<String, String>,
}

/// What came of a call: an error is a difference from the script.
type Came = Result<Result<(), wasmtime::Error>, String>;

impl Player<'_> {
    /// Makes calls, all at once.
    fn call(&mut self, session: &mut Session, calls: &[Call]) -> Came {
        let mut made = Vec::new();
        let mut result_types = Vec::new();
        for call in calls {
            let (name, arguments, _) =
                values::call(&call.text).map_err(|error| error.to_string())?;
            let function =
                exports::find(self.functions, name).map_err(|error| format!("{error:#}"))?;
            let export = session
                .instance
                .get_func(&mut session.store, function.index)
                .ok_or("the instance lacks it")?;
            // The instance's types, unlike the component's, know which resources are the host's.
            let ty = export.ty(&session.store);
            let types: Vec<Type> = ty.params().map(|(_, ty)| ty).collect();
            let mut names = StoreNames {
                store: session.store.as_context_mut(),
            };
            let arguments = values::arguments(arguments, &types, &mut names)
                .map_err(|error| format!("{error:#}"))?;
            let state: &mut State = session.store.data_mut().state_mut();
            state.expected.extend(call.imports.iter().cloned());
            state.any_order = calls.len() > 1;
            let result_type = ty.results().next();
            let results = vec![Val::Bool(false); usize::from(result_type.is_some())];
            made.push((export, arguments, results));
            result_types.push(result_type);
        }
        if let Err(error) = session.call_together(&mut made) {
            return Ok(Err(error));
        }
        for ((call, (_, _, results)), result_type) in calls.iter().zip(made).zip(result_types) {
            let mut names = StoreNames {
                store: session.store.as_context_mut(),
            };
            let came = results
                .first()
                .map(|value| values::write(value, &mut names));
            let wanted = match (&call.outcome, &result_type) {
                (Outcome::Value(text), Some(ty)) => values::value(text, ty, &mut names)
                    .ok()
                    .map(|value| values::write(&value, &mut names)),
                _ => None,
            };
            self.compare(came, wanted, &call.outcome)?;
        }
        Ok(Ok(()))
    }

    fn compare(
        &mut self,
        came: Option<String>,
        wanted: Option<String>,
        outcome: &Outcome,
    ) -> Result<(), String> {
        match (came, outcome) {
            (None, Outcome::Nothing) => Ok(()),
            (None, outcome) => Err(format!("no result, expected {outcome:?}")),
            (Some(came), Outcome::Nothing) => Err(format!("-> {came}, expected no result")),
            (Some(came), Outcome::Trap) => Err(format!("-> {came}, expected a trap")),
            (Some(came), Outcome::Value(text)) => {
                if came == *text || Some(&came) == wanted.as_ref() {
                    return Ok(());
                }
                Err(format!("-> {came}, expected {text}"))
            }
            (Some(came), Outcome::Same(name)) => {
                let known = self.remembered.entry(name.clone()).or_insert(came.clone());
                if *known == came {
                    return Ok(());
                }
                Err(format!("-> {came}, expected {known} once more"))
            }
            (Some(came), Outcome::Other(name)) => match self.remembered.get(name) {
                Some(known) if *known != came => Ok(()),
                Some(_) => Err(format!("-> {came}, expected another value")),
                None => Err(format!("nothing is remembered as `${name}`")),
            },
        }
    }
}

fn drop_resource(session: &mut Session, call: &Call) -> Came {
    let state: &mut State = session.store.data_mut().state_mut();
    state.expected.extend(call.imports.iter().cloned());
    let resource = state
        .resources
        .guest(&call.text)
        .map_err(|error| error.to_string())?;
    Ok(session.drop_resource(resource))
}

/// Compares trap, calls of imports and output with the script. Whether the instance can be called
/// again.
fn check(session: &mut Session, calls: &[Call], came: Came) -> Result<bool, String> {
    let (stdout, stderr) = session.output();
    let told = format!("\nstdout: {stdout}\nstderr: {stderr}");
    let state: &mut State = session.store.data_mut().state_mut();
    if let Some(mismatch) = state.mismatch.take() {
        return Err(mismatch + &told);
    }
    let came = came.map_err(|error| error + &told)?;
    let may_trap = calls.iter().any(|call| call.outcome == Outcome::Trap);
    let alive = match came {
        Ok(()) => true,
        Err(_) if may_trap => false,
        Err(error) => return Err(format!("it trapped: {error:#}{told}")),
    };
    if let Some(missing) = state.expected.pop_front() {
        let text = missing.text;
        return Err(format!(
            "`{text}` was not called (line {}){told}",
            missing.line
        ));
    }
    let stdout_parts = calls.iter().flat_map(|call| &call.stdout);
    let stderr_parts = calls.iter().flat_map(|call| &call.stderr);
    for (name, text, parts) in [
        ("stdout", &stdout, stdout_parts.collect::<Vec<_>>()),
        ("stderr", &stderr, stderr_parts.collect()),
    ] {
        if let Some(part) = parts.iter().find(|part| !text.contains(part.as_str())) {
            return Err(format!("{name} lacks {part:?}{told}"));
        }
        if parts.is_empty() && !text.is_empty() {
            return Err(format!("{name} was expected to stay empty{told}"));
        }
    }
    Ok(alive)
}

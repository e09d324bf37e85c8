//! Plays a script against a component.

use std::{collections::BTreeMap, path::Path};

use host_example::{
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
    session::{Session, Surroundings},
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
            Step::Call(call) | Step::Drop(call) => {
                let mut current = match session.take() {
                    Some(current) => current,
                    None => Session::new(engine, component, &surroundings, folder, script.echo)
                        .map_err(|error| format!("it cannot be instantiated: {error:#}"))?,
                };
                let outcome = match step {
                    Step::Drop(_) => drop_resource(&mut current, call),
                    _ => player.call(&mut current, call),
                };
                let alive = check(&mut current, call, outcome).map_err(|error| {
                    format!("calls.txt:{}: `{}`: {error}", call.line, call.text)
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
    fn call(&mut self, session: &mut Session, call: &Call) -> Came {
        let (name, arguments, _) = values::call(&call.text).map_err(|error| error.to_string())?;
        let function = exports::find(self.functions, name).map_err(|error| format!("{error:#}"))?;
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
        session
            .store
            .data_mut()
            .state
            .expected
            .extend(call.imports.iter().cloned());
        let result_type = ty.results().next();
        let mut results = vec![Val::Bool(false); usize::from(result_type.is_some())];
        if let Err(error) = export.call(&mut session.store, &arguments, &mut results) {
            return Ok(Err(error));
        }
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
    let state = &mut session.store.data_mut().state;
    state.expected.extend(call.imports.iter().cloned());
    let resource = state
        .resources
        .guest(&call.text)
        .map_err(|error| error.to_string())?;
    Ok(resource.resource_drop(&mut session.store))
}

/// Compares trap, calls of imports and output with the script. Whether the instance can be called again.
fn check(session: &mut Session, call: &Call, came: Came) -> Result<bool, String> {
    let (stdout, stderr) = session.output();
    let told = format!("\nstdout: {stdout}\nstderr: {stderr}");
    let state = &mut session.store.data_mut().state;
    if let Some(mismatch) = state.mismatch.take() {
        return Err(mismatch + &told);
    }
    let came = came.map_err(|error| error + &told)?;
    let alive = match (came, &call.outcome) {
        (Ok(()), _) => true,
        (Err(_), Outcome::Trap) => false,
        (Err(error), _) => return Err(format!("it trapped: {error:#}{told}")),
    };
    if let Some(missing) = state.expected.pop_front() {
        let text = missing.text;
        return Err(format!(
            "`{text}` was not called (line {}){told}",
            missing.line
        ));
    }
    for (name, text, parts) in [
        ("stdout", &stdout, &call.stdout),
        ("stderr", &stderr, &call.stderr),
    ] {
        if let Some(part) = parts.iter().find(|part| !text.contains(*part)) {
            return Err(format!("{name} lacks {part:?}{told}"));
        }
        if parts.is_empty() && !text.is_empty() {
            return Err(format!("{name} was expected to stay empty{told}"));
        }
    }
    Ok(alive)
}

//! Variables: `wasi:config`, and Spin's two interfaces.

use wasmtime::{
    AsContextMut, Result,
    component::{ComponentType, Lift, Linker, Lower},
};

use super::{Host, State};

#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum ConfigError {
    #[component(name = "upstream")]
    Upstream(String),
    #[component(name = "io")]
    #[allow(dead_code, reason = "part of the type")]
    Io(String),
}

#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
enum SpinError {
    #[component(name = "invalid-name")]
    InvalidName(String),
    #[component(name = "undefined")]
    Undefined(String),
    #[component(name = "provider")]
    #[allow(dead_code, reason = "part of the type")]
    Provider(String),
    #[component(name = "other")]
    #[allow(dead_code, reason = "part of the type")]
    Other(String),
}

impl State {
    fn variable(&self, wanted: &str) -> Option<String> {
        let mut all = self.variables.iter();
        all.find(|(name, _)| *name == wanted)
            .map(|(_, value)| (*value).to_owned())
    }

    /// Names are as the host wants them.
    fn config(&self, name: &str) -> Result<Option<String>, ConfigError> {
        if name.chars().any(self.refused.unwrap_or(|_| false)) {
            return Err(ConfigError::Upstream(format!("`{name}` is no name here")));
        }
        Ok(self.variable(name))
    }

    /// Spin's names have no capitals.
    fn spin_variable(&self, name: &str) -> Result<String, SpinError> {
        if name.chars().any(char::is_uppercase) {
            return Err(SpinError::InvalidName(name.to_owned()));
        }
        self.variable(&name.to_uppercase())
            .ok_or_else(|| SpinError::Undefined(format!("no variable for {name:?}")))
    }
}

/// Defines all of them.
pub fn define(linker: &mut Linker<Host>) -> Result<()> {
    let mut config = linker.instance("wasi:config/store@0.2.0-rc.1")?;
    config.func_wrap("get", |store, (name,): (String,)| {
        Ok((store.data().state::<State>().config(&name),))
    })?;
    config.func_wrap("get-all", |store, (): ()| {
        let all = store.data().state::<State>().variables.iter();
        let all = all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let all: Result<Vec<(String, String)>, ConfigError> = Ok(all.collect());
        Ok((all,))
    })?;
    linker
        .instance("fermyon:spin/variables@2.0.0")?
        .func_wrap("get", |store, (name,): (String,)| {
            Ok((store.data().state::<State>().spin_variable(&name),))
        })?;
    linker
        .instance("spin:variables/variables@3.0.0")?
        .func_wrap_concurrent("get", |accessor, (name,): (String,)| {
            Box::pin(async move {
                tokio::task::yield_now().await;
                accessor.with(|mut access| {
                    let store = access.as_context_mut();
                    Ok((store.data().state::<State>().spin_variable(&name),))
                })
            })
        })
}

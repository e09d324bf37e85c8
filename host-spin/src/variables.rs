//! Variables of the application, and what each component makes of them: `spin:variables`,
//! `fermyon:spin/variables`, `wasi:config`.

use std::{collections::BTreeMap, env};

use hognose_host::guest::Guest;
use wasmtime::{
    Result, StoreContextMut,
    component::{Accessor, Linker},
    error::{bail, ensure, format_err},
};

use super::{
    bindings::{
        fermyon::spin::variables as variables_2, spin::variables::variables as variables_3,
        wasi::config::store as config,
    },
    manifest,
    view::{Spin, View},
};

/// `wasi:config`, as its later draft is called.
pub const LATER_CONFIG: &str = "wasi:config/store@0.2.0-rc.1";

/// Values by name. What nobody gave a value has none.
pub type Values = BTreeMap<String, Option<String>>;

/// The application's variables: what `given` says, then the environment (`SPIN_VARIABLE_NAME`),
/// then the default.
pub fn values(
    declared: &BTreeMap<String, manifest::Variable>,
    given: &[(String, String)],
) -> Result<Values> {
    if let Some((name, _)) = given.iter().find(|(name, _)| !declared.contains_key(name)) {
        bail!("`--variable {name}=...`: the manifest has no variable `{name}`");
    }
    let value = |name: &str, variable: &manifest::Variable| {
        let given = given.iter().rev().find(|(given, _)| given == name);
        given
            .map(|(_, value)| value.clone())
            .or_else(|| env::var(format!("SPIN_VARIABLE_{}", name.to_ascii_uppercase())).ok())
            .or_else(|| variable.default.clone())
    };
    declared
        .iter()
        .map(|(name, variable)| {
            check_name(name).map_err(|reason| format_err!("variable `{name}`: {reason}"))?;
            Ok((name.clone(), value(name, variable)))
        })
        .collect()
}

/// The rule for names of variables.
fn check_name(name: &str) -> std::result::Result<(), &'static str> {
    let allowed = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
    };
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err("a name starts with a lower-case letter");
    }
    if !name.chars().all(allowed) {
        return Err("a name has lower-case letters, digits and `_` only");
    }
    if name.ends_with('_') || name.contains("__") {
        return Err("in a name, `_` stands between letters or digits");
    }
    Ok(())
}

/// Replaces each `{{ name }}` by its value. The inner error says which variable has none.
pub fn expand(template: &str, values: &Values) -> Result<std::result::Result<String, String>> {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            bail!("in `{template}`, a `{{{{` has no `}}}}`");
        };
        let name = name.trim();
        text.push_str(before);
        match values.get(name) {
            Some(Some(value)) => text.push_str(value),
            Some(None) => {
                return Ok(Err(format!("no value was given for the variable `{name}`")));
            }
            None => {
                bail!("`{template}` names the variable `{name}`, which is not in `[variables]`")
            }
        }
        rest = after;
    }
    ensure!(
        !rest.contains("}}"),
        "in `{template}`, a `}}}}` has no `{{{{`"
    );
    text.push_str(rest);
    Ok(Ok(text))
}

/// Why a component gets no value.
enum Missing {
    Invalid(&'static str),
    Undefined(String),
}

impl View<'_> {
    fn variable(&self, name: &str) -> std::result::Result<String, Missing> {
        check_name(name).map_err(Missing::Invalid)?;
        match self.component.variables.get(name) {
            Some(Ok(value)) => Ok(value.clone()),
            Some(Err(reason)) => Err(Missing::Undefined(reason.clone())),
            None => Err(Missing::Undefined(format!(
                "no variable `{name}` for the component `{}`",
                self.component.id
            ))),
        }
    }
}

impl variables_3::Host for View<'_> {}

impl<T: Send> variables_3::HostWithStore<T> for Spin {
    async fn get(
        accessor: &Accessor<T, Self>,
        name: String,
    ) -> Result<std::result::Result<String, variables_3::Error>> {
        let value = accessor.with(|mut access| access.get().variable(&name));
        Ok(value.map_err(|missing| match missing {
            Missing::Invalid(reason) => variables_3::Error::InvalidName(reason.to_string()),
            Missing::Undefined(reason) => variables_3::Error::Undefined(reason),
        }))
    }
}

impl variables_2::Host for View<'_> {
    async fn get(
        &mut self,
        name: String,
    ) -> Result<std::result::Result<String, variables_2::Error>> {
        Ok(self.variable(&name).map_err(|missing| match missing {
            Missing::Invalid(reason) => variables_2::Error::InvalidName(reason.to_string()),
            Missing::Undefined(reason) => variables_2::Error::Undefined(reason),
        }))
    }
}

impl View<'_> {
    /// As Spin has it: a name that it does not admit has no value.
    fn config(&self, key: &str) -> Option<String> {
        self.variable(key).ok()
    }

    fn all_config(&self) -> std::result::Result<Vec<(String, String)>, config::Error> {
        let all = self.component.variables.iter().map(|(name, value)| {
            let value = value.clone().map_err(config::Error::Upstream)?;
            Ok((name.clone(), value))
        });
        all.collect()
    }
}

impl config::Host for View<'_> {
    async fn get(
        &mut self,
        key: String,
    ) -> Result<std::result::Result<Option<String>, config::Error>> {
        Ok(Ok(self.config(&key)))
    }

    async fn get_all(
        &mut self,
    ) -> Result<std::result::Result<Vec<(String, String)>, config::Error>> {
        Ok(self.all_config())
    }
}

/// Gives the same functions under the name of a later draft, which differs in nothing else.
pub fn link_later_config(linker: &mut Linker<Guest>) -> Result<()> {
    let mut store = linker.instance(LATER_CONFIG)?;
    store.func_wrap(
        "get",
        |mut store: StoreContextMut<'_, Guest>, (key,): (String,)| {
            let value = View::of(store.data_mut()).config(&key);
            Ok((Ok::<_, config::Error>(value),))
        },
    )?;
    store.func_wrap(
        "get-all",
        |mut store: StoreContextMut<'_, Guest>, (): ()| {
            Ok((View::of(store.data_mut()).all_config(),))
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_expanded() {
        let values = Values::from([
            ("host".to_string(), Some("a.b".to_string())),
            ("missing".to_string(), None),
        ]);
        let expanded = expand("http://{{ host }}:{{host}}/", &values).unwrap();
        assert_eq!(expanded, Ok("http://a.b:a.b/".to_string()));
        assert!(expand("{{ missing }}", &values).unwrap().is_err());
        for template in ["{{ other }}", "{{ host", "host }}"] {
            expand(template, &values).unwrap_err();
        }
    }

    #[test]
    fn names_follow_the_rule() {
        for name in ["a", "a_b1"] {
            assert_eq!(check_name(name), Ok(()));
        }
        for name in ["", "A", "1a", "a-b", "a__b", "a_"] {
            check_name(name).unwrap_err();
        }
    }
}

//! Names from options and tables, before anything is made of them.

use super::plan::{Plan, Shim};
use crate::{
    diagnostics::{Code, Report, Result},
    inputs::names,
};
use hognose_bindgen_py::world::Options;

/// Refuses names that cannot be those of generated modules.
pub fn names(options: &Options) -> Result<()> {
    let Options {
        module,
        full_names: _,
        import_interface_names,
        export_interface_names,
        covers: _,
        env: _,
    } = options;
    if let Err(reason) = names::generated(module) {
        return refuse(module, "the generated package", &reason);
    }
    for name in import_interface_names
        .values()
        .chain(export_interface_names.values())
    {
        if let Err(reason) = names::interface(name) {
            return refuse(name, "the module of an interface", &reason);
        }
    }
    Ok(())
}

/// Refuses what cannot be the app's module beside the generated package `sdk`. A path is left to
/// whoever looks for it, and knows the way.
pub fn app(app: &str, sdk: &str) -> Result<()> {
    if app.contains('/') {
        return Ok(());
    }
    if let Err(reason) = names::module(app) {
        return refuse(app, "the app's module", &reason);
    }
    let top = app.split('.').next().unwrap_or(app);
    if names::is_standard(top) {
        let message =
            format!("the app's module `{app}` would hide `{top}`, which is a module of Python");
        return Err(Report::new(Code::ShadowedModule, message)
            .help("give your module another name")
            .into());
    }
    let inside = app
        .strip_prefix(sdk)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    if inside {
        let message = format!(
            "the app's module `{app}` and the generated package have one name: `{sdk}` is the generated one, which hides yours"
        );
        return Err(Report::new(Code::UnusableName, message)
            .help("give your module another name, or the package: with `--world-module`, or with `sdk` in [tool.hognose]")
            .into());
    }
    Ok(())
}

/// Refuses what the code between host and Python cannot do, or its host.
pub fn control(plan: &Plan) -> Result<()> {
    if !(plan.control.failures && plan.shim == Shim::Rust) {
        return Ok(());
    }
    let message = "`recover` does not work with a shim of Rust source";
    Err(Report::new(Code::UnfitControl, message)
        .help("leave `recover` out, or build with the default shim")
        .into())
}

fn refuse(name: &str, what: &str, reason: &str) -> Result<()> {
    let message = format!("`{name}` cannot be {what}: {reason}");
    Err(Report::new(Code::UnusableName, message)
        .help(names::HELP)
        .into())
}

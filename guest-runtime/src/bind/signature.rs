//! Comparing a callable's parameters with those of WIT.

use super::problems::Problems;
use crate::ffi::*;
use crate::scalars::compact;
use hognose_runtime_abi::{ExportSpec, ProblemKind};

const VARARGS: i32 = 0x04;

/// Checks something that is called with the arguments alone.
pub fn check(spec: &ExportSpec, name: &str, callable: Object, problems: &mut Problems) {
    let bound = callable.get_optional("__func__");
    let (function, extra) = match &bound {
        Some(function) => (function.get(), 1),
        None => (callable, 0),
    };
    check_function(spec, name, function, extra, problems);
}

/// Checks a function of a class that is called with an instance first.
pub fn check_method(spec: &ExportSpec, name: &str, function: Object, problems: &mut Problems) {
    if function.is_exactly(&PyFunction_Type) {
        check_function(spec, name, function, 1, problems);
    } else {
        check(spec, name, function, problems);
    }
}

/// Checks the `__init__` of a class.
pub fn check_constructor(spec: &ExportSpec, class: Object, problems: &mut Problems) {
    if let Some(init) = class.get_optional("__init__") {
        let name = format!("{}.__init__", name_of(class));
        check_method(spec, &name, init.get(), problems);
    }
}

/// Only functions written in Python say what they take; others are called in good faith.
fn check_function(
    spec: &ExportSpec,
    name: &str,
    function: Object,
    extra: i32,
    problems: &mut Problems,
) {
    if !function.is_exactly(&PyFunction_Type) {
        return;
    }
    let Some(code) = function.get_optional("__code__") else {
        return;
    };
    let number = |attribute: &str| {
        code.get()
            .get_optional(attribute)
            .and_then(|value| compact(value.get()))
            .unwrap_or(0)
    };
    let defaults = function
        .get_optional("__defaults__")
        .filter(|defaults| defaults.get().class().has(flag::TUPLE));
    let defaults = defaults.map_or(0, |defaults| {
        defaults.get().word::<u32>(offset::SIZE) as i32
    });
    let most = number("co_argcount");
    let least = most - defaults;
    let given = spec.params.len() as i32 + extra;
    let any = number("co_flags") & VARARGS != 0;
    let keyword_only = number("co_kwonlyargcount") > keyword_defaults(function);
    if given >= least && (given <= most || any) && !keyword_only {
        return;
    }
    let takes = most - extra;
    let message = match keyword_only {
        true => format!(
            "`{name}` has keyword-only parameters without defaults, but is called with positional arguments"
        ),
        false => format!(
            "`{name}` takes {takes} parameter{} besides `self`, expected {}: {}",
            plural(takes),
            spec.params.len(),
            listed(spec)
        ),
    };
    let message = if extra == 0 {
        message.replace(" besides `self`", "")
    } else {
        message
    };
    let help = format!(
        "declare it as `def {}({})`",
        spec.name,
        ["self"]
            .into_iter()
            .take(extra as usize)
            .chain(spec.params.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join(", ")
    );
    problems.add(ProblemKind::WrongSignature, message, &help);
}

fn keyword_defaults(function: Object) -> i32 {
    match function.get_optional("__kwdefaults__") {
        Some(defaults) if defaults.get().class().has(flag::DICT) => {
            PyDict_Size(defaults.get()) as i32
        }
        _ => 0,
    }
}

fn plural(count: i32) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn listed(spec: &ExportSpec) -> String {
    match spec.params.len() {
        0 => String::from("none"),
        _ => spec
            .params
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

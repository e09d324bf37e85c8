//! The annotations of a method against the types of WIT.

use crate::classes::FunctionRef;
use crate::finding::{Code, Finding};
use crate::program::Program;
use crate::python::Annotation;
use crate::types::{Py, can_give, from_annotation, takes_all};
use hognose_bindgen_py::world::{Func, FuncKind};
use wit_parser::{Type, TypeDefKind};

/// Checks the parameters behind the first `filled`, and the result. `name` is the method in
/// messages.
pub(crate) fn check(
    program: &Program,
    function: &FunctionRef,
    filled: usize,
    func: &Func,
    name: &str,
    findings: &mut Vec<Finding>,
) {
    let loaded = &function.loaded;
    let found = function.function();
    let skipped = func.function.params.len() - func.params.len();
    let wanted = &func.function.params[skipped..];
    for (param, wit) in function.params(filled).iter().zip(wanted) {
        let Some(annotation) = &param.annotation else {
            continue;
        };
        let mut py = from_annotation(program, loaded, annotation);
        if param.default_is_none {
            py = Py::Union(vec![py, Py::None]);
        }
        if takes_all(program.world, &wit.ty, &py) {
            continue;
        }
        let what = format!("parameter `{}` of `{name}`", param.name);
        let finding = contradiction(program, function, annotation, &what, Some(&wit.ty));
        findings.push(finding.wit(program.wit_place(wit.span)));
    }
    let Some(annotation) = &found.returns else {
        return;
    };
    // What an asynchronous function gives without `async def` may be what is awaited.
    if matches!(func.kind, FuncKind::Constructor(_)) || found.is_async != func.is_async() {
        return;
    }
    let py = from_annotation(program, loaded, annotation);
    let wit = result(program, func);
    let fits = match &wit {
        Some(ty) => can_give(program.world, ty, &py),
        None => may_be_nothing(&py),
    };
    if !fits {
        let what = format!("the result of `{name}`");
        let finding = contradiction(program, function, annotation, &what, wit.as_ref());
        findings.push(finding.wit(program.wit_place(func.function.span)));
    }
}

fn contradiction(
    program: &Program,
    function: &FunctionRef,
    annotation: &Annotation,
    what: &str,
    wit: Option<&Type>,
) -> Finding {
    let loaded = &function.loaded;
    let written = loaded.written(&annotation.range);
    let help = annotate(wit);
    let wit = match wit {
        Some(ty) => format!("`{}`", program.world.wit_text(ty)),
        None => "that there is none".to_owned(),
    };
    let message = format!("{what}: WIT says {wit}, here it is `{written}`");
    let place = loaded.place(annotation.range.clone());
    let finding = Finding::new(Code::WrongAnnotation, message, place);
    finding.help(help).sure(false)
}

/// What to write instead, where that is the same in every module.
fn annotate(wit: Option<&Type>) -> String {
    let name = match wit {
        None => "None",
        Some(Type::Bool) => "bool",
        Some(
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::S8
            | Type::S16
            | Type::S32
            | Type::S64,
        ) => "int",
        Some(Type::F32 | Type::F64) => "float",
        Some(Type::Char | Type::String) => "str",
        Some(Type::ErrorContext | Type::Id(_)) => {
            return "take the annotation that `hognose bindings` writes: calls fail with other values"
                .to_owned();
        }
    };
    format!("annotate it as `{name}`, and see that it is one: calls fail otherwise")
}

/// The type of what Python returns: of a result that is split, the value without the error.
fn result(program: &Program, func: &Func) -> Option<Type> {
    let ty = func.function.result?;
    let Type::Id(id) = ty else {
        return Some(ty);
    };
    let id = program.world.dealias(id);
    match &program.world.resolve.types[id].kind {
        TypeDefKind::Result(result) if func.raises => result.ok,
        _ => Some(ty),
    }
}

fn may_be_nothing(py: &Py) -> bool {
    match py {
        Py::None | Py::Unknown => true,
        Py::Union(items) => items.iter().any(may_be_nothing),
        _ => false,
    }
}

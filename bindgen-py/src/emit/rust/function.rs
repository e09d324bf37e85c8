//! Functions of the shim: what comes before and after the operations of the IR.

use super::text::{Text, literal};
use super::writer::{Context, Side, Writer};
use crate::ir::{Body, Core, CoreFunction, Function, Kind, Lift};
use hognose_runtime_abi::ValType;

/// Writes the function `name`.
pub(super) fn write(
    context: &Context<'_>,
    (name, docs): (&str, &[String]),
    side: Side<'_>,
    index: usize,
    function: &Function,
    body: &Body,
    core: &CoreFunction,
) -> String {
    let mut writer = Writer::new(context, side, index, function, body);
    docs.iter()
        .for_each(|line| writer.text.line(format!("/// {line}").trim_end()));
    writer.head(name, core);
    writer.text.close("}");
    writer.text.finish()
}

impl Writer<'_> {
    /// The signature, and the body as what surrounds the operations.
    fn head(&mut self, name: &str, core: &CoreFunction) {
        match self.side {
            Side::Import => self.called_by_python(name, None),
            Side::AsyncImport { lift } => self.called_by_python(name, Some(lift)),
            Side::Export => {
                let params = numbered(&core.params);
                self.open(name, &params, &result_of(core));
                let head = match self.function.post_return {
                    Some(_) => "export_until_post_return",
                    None => "export",
                };
                self.framed(CALLED_BY_HOST, head);
            }
            Side::Finish => {
                self.open(name, &words(&["argument0"]), "");
                self.framed(CALLED_BY_RUNTIME, "finish");
            }
            Side::Payload => {
                let params = words(&["argument0", "argument1"]);
                self.open(name, &params, " -> u32");
                self.framed(CALLED_BY_RUNTIME, "payload");
            }
            Side::Lift => {
                let argument = match self.uses(|index| index == 0) && self.body.block.ops.len() > 2
                {
                    true => "argument0",
                    false => "_argument0",
                };
                self.open(name, &words(&[argument]), " -> u32");
                self.plain(CALLED_BY_RUNTIME);
            }
            Side::Start => {
                let params = numbered(&core.params);
                self.open(name, &params, " -> u32");
                self.plain(CALLED_BY_HOST);
            }
        }
    }

    /// A C function that Python calls with `args`, which the runtime binds.
    fn called_by_python(&mut self, name: &str, lift: Option<&str>) {
        let own = u32::from(self.function.method);
        let initialises = |kind: &Kind| matches!(kind, Kind::Lift(Lift::InitHandle(_)));
        let this = match self.uses(|index| index < own) || self.body.any(&initialises) {
            true => "this",
            false => "_this",
        };
        let args = match self.uses(|index| index >= own) {
            true => "args",
            false => "_",
        };
        let params = words(&[this, "args", "count", "names"]);
        self.open(name, &params, " -> u32");
        self.text.comment(CALLED_BY_PYTHON);
        self.text.open("unsafe {");
        let count = self.function.arity - own;
        let (loops, index) = (self.loops(), self.index);
        let (head, lift) = match lift {
            Some(lift) => {
                self.text.line(&format!("let lift = {lift};"));
                ("async_import", "lift, ")
            }
            None => ("import", ""),
        };
        self.text.open(&format!(
            "shim::{head}({index}, {count}, (args, count, names), {lift}|{args}, {loops}| {{"
        ));
        self.body();
        self.text.close("})");
        self.text.close("}");
    }

    /// The signature, and the brace after it.
    fn open(&mut self, name: &str, params: &[String], result: &str) {
        let head = format!("pub extern \"C\" fn {name}");
        self.text.signature(&head, params, &format!("{result} {{"));
        self.text.indent();
    }

    /// Whether the body takes such an argument.
    fn uses(&self, wanted: impl Fn(u32) -> bool) -> bool {
        let is_wanted =
            |kind: &Kind| matches!(kind, Kind::Core(Core::Arg(index)) if wanted(*index));
        self.body.any(&is_wanted)
    }

    /// The operations in a call of a function that does the rest.
    fn framed(&mut self, safety: &str, head: &str) {
        self.text.comment(safety);
        self.text.open("unsafe {");
        let (loops, index) = (self.loops(), self.index);
        self.text
            .open(&format!("shim::{head}({index}, |{loops}| {{"));
        self.body();
        self.text.close("})");
        self.text.close("}");
    }

    /// The operations alone.
    fn plain(&mut self, safety: &str) {
        if let [.., only] = self.body.block.ops.as_slice()
            && only.ins.is_empty()
            && self.body.block.ops.len() <= 2
        {
            return self.body();
        }
        self.text.comment(safety);
        self.text.open("unsafe {");
        self.body();
        self.text.close("}");
    }

    fn loops(&self) -> &'static str {
        let is_loop = |kind: &Kind| matches!(kind, Kind::Lower(lower) if lower.is_loop());
        let any = self.body.any(&is_loop);
        if any { "loops" } else { "_" }
    }
}

const CALLED_BY_PYTHON: &str =
    "SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.";
const CALLED_BY_HOST: &str =
    "SAFETY: the host passes values as the canonical ABI says, to a component that is complete.";
const CALLED_BY_RUNTIME: &str =
    "SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.";

/// A core type in Rust: integers without a sign.
pub(super) fn rust_type(ty: ValType) -> &'static str {
    match ty {
        ValType::I32 => "u32",
        ValType::I64 => "u64",
        ValType::F32 => "f32",
        ValType::F64 => "f64",
    }
}

/// Parameters that are numbered, with their types.
fn numbered(types: &[ValType]) -> Vec<String> {
    let numbered = types.iter().enumerate();
    let params = numbered.map(|(nth, ty)| format!("argument{nth}: {}", rust_type(*ty)));
    params.collect()
}

/// Parameters that are words.
fn words(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("{name}: u32")).collect()
}

pub(super) fn result_of(core: &CoreFunction) -> String {
    match core.results.first() {
        Some(ty) => format!(" -> {}", rust_type(*ty)),
        None => String::new(),
    }
}

/// A function of the host, in a block for its module.
pub(super) fn declaration(name: &str, core: &CoreFunction) -> String {
    let mut text = Text::default();
    text.indent();
    text.line(&format!("#[link_name = {}]", literal(&core.name)));
    let params = numbered(&core.params);
    text.signature(
        &format!("pub fn {name}"),
        &params,
        &format!("{};", result_of(core)),
    );
    text.finish()
}

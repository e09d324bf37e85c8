//! Functions of the shim: what stands before and after the operations of the IR.

use super::names::Names;
use super::text::Text;
use crate::ir::{Block, Body, Cast, CoreFunction, Function, Kind, Shim, Val};
use crate::world::World;
use hognose_runtime_abi::ValType;
use std::collections::BTreeSet;

/// What functions of a crate refer to.
pub(super) struct Context<'a> {
    pub(super) world: &'a World,
    pub(super) names: &'a Names,
    /// Whether results can come while other calls run.
    pub(super) awaits: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(world: &'a World, shim: &Shim, names: &'a Names) -> Context<'a> {
        Context {
            world,
            names,
            awaits: shim.awaits(),
        }
    }
}

/// What a function is for, and the names of those that it calls.
#[derive(Debug, Clone, Copy)]
pub(super) enum Side<'a> {
    /// Called by Python as a C function.
    Import {
        /// The host's function.
        host: &'a str,
    },
    /// Called by Python likewise; the host may give the result later.
    AsyncImport {
        /// The host's function.
        host: &'a str,
        /// The function that lifts the result.
        lift: &'a str,
    },
    /// Called by the runtime with the address of a result, or of a value that was read.
    Lift,
    /// Called by the host.
    Export,
    /// Called by the runtime with a value to write and the address where it goes.
    Payload,
    /// Called by the host, to start a task.
    Start,
    /// Called by the runtime with what a task returned.
    Finish {
        /// The host's function that takes it.
        task_return: &'a str,
    },
}

/// A function being written. Every value of the IR is a variable, but for constants and parameters.
pub(super) struct Writer<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) function: &'a Function,
    pub(super) body: &'a Body,
    pub(super) side: Side<'a>,
    /// Index in the manifest's list of imports, exports or channels.
    pub(super) index: usize,
    pub(super) text: Text,
    /// How each value is written.
    pub(super) values: Vec<String>,
    /// Values that something reads.
    used: BTreeSet<Val>,
    /// Values whose type nothing else says than what is written.
    pub(super) widened: BTreeSet<Val>,
    pub(super) loop_depth: usize,
    /// Numbers of variables that are no values of the IR.
    pub(super) next: u32,
    /// The value with which the function ends, while the operation is written that gives it.
    pub(super) tail: Option<Val>,
    /// Whether it was written as the end.
    pub(super) ended: bool,
}

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
    let mut writer = Writer {
        context,
        function,
        body,
        side,
        index,
        text: Text::default(),
        values: vec![String::new(); body.types.len()],
        used: BTreeSet::new(),
        widened: BTreeSet::new(),
        loop_depth: 0,
        next: 0,
        tail: None,
        ended: false,
    };
    writer.find_used(&body.block);
    docs.iter()
        .for_each(|line| writer.text.line(format!("/// {line}").trim_end()));
    writer.head(name, core);
    writer.text.close("}");
    writer.text.finish()
}

impl Writer<'_> {
    fn find_used(&mut self, block: &Block) {
        self.used.extend(&block.results);
        for op in &block.ops {
            self.used.extend(&op.ins);
            if op.kind == Kind::Cast(Cast::I32ToI64) {
                self.widened.extend(&op.ins);
            }
            op.blocks.iter().for_each(|block| self.find_used(block));
        }
    }

    pub(super) fn is_used(&self, value: Val) -> bool {
        self.used.contains(&value)
    }

    /// The signature, and the body as what stands around the operations.
    fn head(&mut self, name: &str, core: &CoreFunction) {
        let names = |params: &[&str]| -> Vec<String> {
            params.iter().map(|name| format!("{name}: u32")).collect()
        };
        let open = |name: &str, params: &[String], result: &str, text: &mut Text| {
            let head = format!("pub extern \"C\" fn {name}");
            text.signature(&head, params, &format!("{result} {{"));
            text.indent();
        };
        let given = |params: &[ValType]| -> Vec<String> {
            let numbered = params.iter().enumerate();
            let params = numbered.map(|(nth, ty)| format!("argument{nth}: {}", rust_type(*ty)));
            params.collect()
        };
        let uses = |wanted: u32| self.body.any(&|kind| *kind == Kind::Arg(wanted));
        match self.side {
            Side::Import { .. } | Side::AsyncImport { .. } => {
                let method = self.function.method;
                let this = match method && uses(0)
                    || self.body.any(&|kind| matches!(kind, Kind::InitHandle(_)))
                {
                    true => "this",
                    false => "_this",
                };
                let params = names(&[this, "args", "count", "names"]);
                let own = u32::from(method);
                let args = match self
                    .body
                    .any(&|kind| matches!(kind, Kind::Arg(n) if *n >= own))
                {
                    true => "args",
                    false => "_",
                };
                open(name, &params, " -> u32", &mut self.text);
                self.text.comment(CALLED_BY_PYTHON);
                self.text.open("unsafe {");
                let count = self.function.arity - own;
                let (loops, index) = (self.loops(), self.index);
                let (head, lift) = match self.side {
                    Side::AsyncImport { lift, .. } => ("async_import", Some(lift)),
                    _ => ("import", None),
                };
                if let Some(lift) = lift {
                    self.text.line(&format!("let lift = {lift};"));
                }
                let lift = lift.map_or("", |_| "lift, ");
                self.text.open(&format!(
                    "shim::{head}({index}, {count}, (args, count, names), {lift}|{args}, {loops}| {{"
                ));
                self.body();
                self.text.close("})");
                self.text.close("}");
            }
            Side::Export => {
                let params = given(&core.params);
                open(name, &params, &result_of(core), &mut self.text);
                let head = match self.function.post_return {
                    Some(_) => "export_until_post_return",
                    None => "export",
                };
                self.framed(CALLED_BY_HOST, head, "");
            }
            Side::Finish { .. } => {
                open(name, &names(&["argument0"]), "", &mut self.text);
                self.framed(CALLED_BY_RUNTIME, "finish", "");
            }
            Side::Payload => {
                let params = names(&["argument0", "argument1"]);
                open(name, &params, " -> u32", &mut self.text);
                self.framed(CALLED_BY_RUNTIME, "payload", "");
            }
            Side::Lift => {
                let argument = match uses(0) && self.body.block.ops.len() > 2 {
                    true => "argument0",
                    false => "_argument0",
                };
                open(name, &names(&[argument]), " -> u32", &mut self.text);
                self.plain(CALLED_BY_RUNTIME);
            }
            Side::Start => {
                let params = given(&core.params);
                open(name, &params, " -> u32", &mut self.text);
                self.plain(CALLED_BY_HOST);
            }
        }
    }

    /// The operations in a call of a function that does the rest.
    fn framed(&mut self, safety: &str, head: &str, tail: &str) {
        self.text.comment(safety);
        self.text.open("unsafe {");
        let (loops, index) = (self.loops(), self.index);
        self.text
            .open(&format!("shim::{head}({index}, |{loops}| {{"));
        self.body();
        self.text.close(&format!("}}){tail}"));
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
        let any = self.body.any(&|kind| {
            matches!(
                kind,
                Kind::LowerList { .. } | Kind::LowerMap { .. } | Kind::StoreFixedList { .. }
            )
        });
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
    text.line(&format!(
        "#[link_name = {}]",
        super::text::literal(&core.name)
    ));
    let params = core.params.iter().enumerate();
    let params = params.map(|(nth, ty)| format!("argument{nth}: {}", rust_type(*ty)));
    let params: Vec<String> = params.collect();
    text.signature(
        &format!("pub fn {name}"),
        &params,
        &format!("{};", result_of(core)),
    );
    text.finish()
}

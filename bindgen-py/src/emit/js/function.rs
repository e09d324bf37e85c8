//! What surrounds the operations of a function: its head, calls of the other side, and its end.

use super::ops::core::exported;
use super::out::Out;
use super::side::Side;
use super::writer::{Order, Writer, property, quoted};
use crate::ir::{Core, CoreFunction, HostFunction, HostTask, Kind, Lift, Op};
use crate::world::FuncKind;
use hognose_runtime_abi::ValType;

/// The parameters of a core function.
fn core_params(count: usize) -> String {
    let params: Vec<String> = (0..count).map(|index| format!("$a{index}")).collect();
    format!("({})", params.join(", "))
}

/// The method of an export: without a name if it is a value, as in an object.
pub(super) fn export(
    out: &Out<'_>,
    index: usize,
    function: &HostFunction,
    depth: usize,
    site: usize,
) -> String {
    let func = &out.world.exports[index];
    let names = &out.names.exports[index];
    let own: Vec<String> = names
        .params
        .iter()
        .filter(|name| *name != "this")
        .cloned()
        .collect();
    let is_static = matches!(func.kind, FuncKind::Static(_));
    let head = if is_static { "static " } else { "" };
    let indent = "  ".repeat(depth);
    let quoted_name = quoted(&function.wit_name);
    if let Some(task) = function
        .task
        .as_ref()
        .filter(|task| out.core.exports.contains(&task.core.name))
    {
        let side = Side::Start {
            params: names.params.clone(),
        };
        let step = arrow(
            "()",
            &body(out, &task.start, side, depth + 2, site),
            depth + 1,
        );
        let callback = task
            .export
            .as_ref()
            .map_or("", |(_, callback)| callback.as_str());
        let params = [own, vec!["$options".to_owned()]].concat().join(", ");
        return format!(
            "{indent}{head}{}({params}) {{\n{indent}  return $spawn({quoted_name}, $options, {}, {step});\n{indent}}}",
            names.name,
            quoted(callback),
        );
    }
    // Whether it is a property of an object, with a name and a colon.
    let is_property = matches!(func.kind, FuncKind::Freestanding);
    let post_return = function.post_return.as_deref();
    let side = Side::Export {
        params: names.params.clone(),
        // What the runtime lends is its own.
        post_return: post_return.filter(|name| out.core.exports.iter().any(|it| it == name)),
        waits: func.is_async(),
    };
    let inner = if is_property { depth } else { depth + 1 };
    let body = body(out, &function.body, side, inner + 1, site);
    // The other one is for a call that may wait in the middle.
    let call = match func.is_async() {
        false => format!("$do({quoted_name}, {})", arrow("()", &body, inner)),
        true => format!("$alone({quoted_name}, async {})", arrow("()", &body, inner)),
    };
    let params = own.join(", ");
    match is_property {
        true => format!("{indent}{}: ({params}) => {call}", property(&names.name)),
        false => format!(
            "{indent}{head}{}({params}) {{\n{indent}  return {call};\n{indent}}}",
            names.name,
        ),
    }
}

/// The core import that takes the result of a task.
pub(super) fn finish(out: &Out<'_>, task: &HostTask, params: usize, depth: usize) -> String {
    let body = body(out, &task.finish, Side::Finish, depth + 1, 0);
    arrow(&core_params(params), &body, depth)
}

/// The core import that calls the host.
pub(super) fn import(
    out: &Out<'_>,
    index: usize,
    function: &HostFunction,
    host: &str,
    depth: usize,
    site: usize,
) -> String {
    let func = &out.world.imports[index];
    let name = out.names.imports[index].name.as_str();
    let host = host.to_owned();
    match &function.task {
        None => {
            let side = Side::Import { func, name, host };
            let body = body(out, &function.body, side, depth + 1, site);
            let arrow = arrow(&core_params(function.core.params.len()), &body, depth);
            match arrow.contains("return $then(") || arrow.contains("return $try(") {
                true => format!("$pausing({:?}, {arrow})", types(&function.core)),
                false => arrow,
            }
        }
        Some(task) => {
            let params = task.core.params.len();
            let address = format!("$a{}", params.saturating_sub(1));
            let side = Side::Store { address };
            let finish = match func.function.result {
                Some(_) => body(out, &task.finish, side, depth + 2, site),
                None => String::new(),
            };
            let side = Side::Subtask {
                func,
                name,
                host,
                finish,
            };
            let body = body(out, &task.start, side, depth + 1, site);
            arrow(&core_params(params), &body, depth)
        }
    }
}

/// Core types of parameters and result, a letter each.
fn types(core: &CoreFunction) -> String {
    let letters = |types: &[ValType]| -> String {
        let letter = |ty: &ValType| match ty {
            ValType::I32 => 'i',
            ValType::I64 => 'I',
            ValType::F32 => 'f',
            ValType::F64 => 'd',
        };
        types.iter().map(letter).collect()
    };
    format!("{}:{}", letters(&core.params), letters(&core.results))
}

/// A function of a body: an expression, where that is all.
fn arrow(params: &str, body: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let line = body.strip_suffix(";\n").map(str::trim_start);
    let line = line.filter(|line| !line.contains('\n'));
    let value = line.and_then(|line| match line.strip_prefix("return ") {
        Some(value) => Some(value),
        None => Some(line).filter(|line| line.starts_with("$call(")),
    });
    match value {
        Some(value) if value.starts_with('{') => format!("{params} => ({value})"),
        Some(value) => format!("{params} => {value}"),
        None => format!("{params} => {{\n{body}{indent}}}"),
    }
}

/// The statements of a body.
pub(super) fn body<'a>(
    out: &'a Out<'a>,
    body: &'a crate::ir::Body,
    side: Side<'a>,
    depth: usize,
    site: usize,
) -> String {
    let mut writer = Writer::new(out, body, side, depth, site);
    if matches!(writer.side, Side::Store { .. }) {
        writer.raised = Some("$raised".to_owned());
    }
    let is_called = matches!(
        writer.side,
        Side::Import { .. } | Side::Subtask { .. } | Side::Finish
    );
    // What runs between two calls may have made the memory larger.
    if is_called && body.any(&uses_memory) {
        writer.line("$fresh();");
    }
    writer.block(&body.block);
    if writer.paused {
        let zero = match body.block.ops.last() {
            Some(op) if writer.ends_in_i64(op) => ", 0n",
            _ => "",
        };
        writer.close(&format!("}}{zero});"));
    }
    writer.finish()
}

/// Whether an operation reads the memory of the component, or writes to it.
fn uses_memory(kind: &Kind) -> bool {
    match kind {
        Kind::Core(core) => matches!(core, Core::Load(..) | Core::Store(..)),
        Kind::Lift(lift) => matches!(lift, Lift::String | Lift::Numbers(_)),
        Kind::Lower(_) => false,
    }
}

impl Writer<'_> {
    /// The name of an argument.
    pub(super) fn argument(&self, index: u32) -> String {
        let index = index as usize;
        match &self.side {
            Side::Export { params, .. } | Side::Start { params } => {
                params.get(index).cloned().unwrap_or_default()
            }
            Side::Store { address } => match index {
                0 => "$value".to_owned(),
                _ => address.clone(),
            },
            Side::Finish | Side::Import { .. } | Side::Subtask { .. } | Side::Read => {
                format!("$a{index}")
            }
        }
    }

    /// The call of a function of the host's.
    fn host_call(&mut self, op: &Op) -> Option<String> {
        let (Side::Import { func, name, host }
        | Side::Subtask {
            func, name, host, ..
        }) = &self.side
        else {
            return None;
        };
        let (kind, name, host) = (func.kind, *name, host.clone());
        let is_subtask = matches!(self.side, Side::Subtask { .. });
        let mut args: Vec<String> = op.ins.iter().map(|value| self.take(*value)).collect();
        args.extend(is_subtask.then(|| "$options".to_owned()));
        let class = |resource: crate::world::ResourceIdx| {
            format!("{host}.{}", self.out.names.resources[resource.0])
        };
        Some(match kind {
            FuncKind::Freestanding => format!("{host}.{name}({})", args.join(", ")),
            FuncKind::Constructor(resource) => {
                format!("new {}({})", class(resource), args.join(", "))
            }
            FuncKind::Static(resource) => {
                format!("{}.{name}({})", class(resource), args.join(", "))
            }
            FuncKind::Method(_) => {
                let this = args.remove(0);
                format!("{this}.{name}({})", args.join(", "))
            }
        })
    }

    /// Calls a function of the host's and takes what it gives.
    pub(super) fn call_host(&mut self, op: &Op, raises: bool) {
        let Some(call) = self.host_call(op) else {
            return;
        };
        self.flush();
        let object = op.outs[0];
        if self.may_pause() {
            // What follows is a function, for when there is a promise.
            let value = self.fresh();
            if raises {
                let raised = self.fresh();
                self.open(&format!(
                    "return $try(() => {call}, ({value}, {raised}) => {{"
                ));
                self.raised = Some(raised);
            } else {
                self.open(&format!("return $then({call}, ({value}) => {{"));
            }
            self.define(object, value, Order::Any);
            self.paused = true;
        } else if raises {
            let (value, raised) = (self.fresh(), self.fresh());
            self.line(&format!("let {value}, {raised} = false;"));
            self.open("try {");
            self.line(&format!("{value} = {call};"));
            self.close("} catch (error) {");
            self.open_again();
            self.line(&format!("{value} = $payload(error);"));
            self.line(&format!("{raised} = true;"));
            self.close("}");
            self.raised = Some(raised);
            self.define(object, value, Order::Any);
        } else if self.is_used(object) {
            self.define(object, call, Order::Once);
        } else {
            self.line(&format!("{call};"));
        }
    }

    /// Whether the host may give a promise in place of the result: not where that is one, or an
    /// object that is made.
    fn may_pause(&self) -> bool {
        let Side::Import { func, .. } = self.side else {
            return false;
        };
        let is_made = matches!(func.kind, FuncKind::Constructor(_));
        self.out.suspends() && !is_made && !self.out.gives_future(func)
    }

    /// Calls a function of the host's that may answer later.
    pub(super) fn start_subtask(&mut self, op: &Op) {
        let Some(call) = self.host_call(op) else {
            return;
        };
        self.flush();
        let Side::Subtask { func, finish, .. } = self.side.clone() else {
            return;
        };
        let raises = func.raises || self.out.world.gives_result(func);
        let code = self.fresh();
        self.line(&format!(
            "const {code} = $subtask({raises}, ($options) => {call}, ($value, $raised) => {{"
        ));
        self.raw(&finish);
        self.line("});");
        self.define(op.outs[0], code, Order::Any);
    }

    /// Ends a function.
    pub(super) fn end(&mut self, op: &Op) {
        let value = op.ins.first().map(|value| self.take(*value));
        match self.side.clone() {
            Side::Export { post_return, .. } => {
                let value = match (post_return, self.core_result.clone()) {
                    (Some(name), Some(result)) => {
                        let release = format!("{}({result})", exported(name));
                        match value {
                            Some(value) if self.raised.is_none() => {
                                Some(format!("$result({value}, {release})"))
                            }
                            value => {
                                let value = value.map(|value| self.constant(&value));
                                self.flush();
                                self.line(&format!("{release};"));
                                value
                            }
                        }
                    }
                    _ => value,
                };
                if let Some(error) = self.raised.clone() {
                    self.line(&format!("if ({error}) throw $own = {error};"));
                }
                if let Some(value) = value {
                    self.line(&format!("return {value};"));
                }
            }
            Side::Finish => {
                let value = value.unwrap_or_default();
                match self.raised.clone() {
                    Some(error) => {
                        let value = if value.is_empty() {
                            "undefined"
                        } else {
                            &value
                        };
                        self.line(&format!("$return({value}, {error});"));
                    }
                    None => self.line(&format!("$return({value});")),
                }
            }
            Side::Start { .. } | Side::Import { .. } | Side::Subtask { .. } | Side::Read => {
                if let Some(value) = value {
                    self.line(&format!("return {value};"));
                }
            }
            Side::Store { .. } => {}
        }
    }
}

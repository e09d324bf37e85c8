//! Operations of the IR as Rust statements: scalars, memory, calls. Compound values are in [`lower`] and [`lift`].

mod lift;
mod lower;

use super::function::{Side, Writer};
use crate::ir::{Block, Cast, Kind, Load, Op, Store, Val};
use hognose_runtime_abi::{NumberKind, ValType};

impl Writer<'_> {
    /// Writes all operations.
    pub(super) fn body(&mut self) {
        let ops = &self.body.block.ops;
        for (position, op) in ops.iter().enumerate() {
            let is_last = position + 2 == ops.len() && matches!(self.side, Side::Lift);
            self.tail = ops
                .last()
                .filter(|end| is_last && end.ins == op.outs)
                .map(|end| end.ins[0]);
            self.op(op);
        }
    }

    /// Writes the operations of a block.
    fn ops(&mut self, block: &Block) {
        for op in &block.ops {
            self.op(op);
        }
    }

    pub(super) fn op(&mut self, op: &Op) {
        match &op.kind {
            Kind::Arg(index) => self.argument(*index, op.outs[0]),
            Kind::Const(value) => self.write_as(op.outs[0], value.cast_unsigned().to_string()),
            Kind::Zero => {
                let zero = match self.body.types[op.outs[0].0 as usize] {
                    ValType::I32 | ValType::I64 => "0",
                    ValType::F32 | ValType::F64 => "0.0",
                };
                self.write_as(op.outs[0], zero.to_owned());
            }
            Kind::Cast(cast) => self.cast(*cast, op),
            Kind::Load(load, offset) => {
                if self.is_used(op.outs[0]) {
                    let args = [self.of(op.ins[0]), offset.to_string()];
                    self.bind_call("word", op.outs[0], read(*load), &args, "");
                }
            }
            Kind::Store(store, offset) => {
                let args = [self.of(op.ins[1]), offset.to_string(), self.of(op.ins[0])];
                self.text.call(write(*store), &args, ";");
            }
            Kind::Allocate { size, align } => {
                let args = [size.to_string(), align.to_string()];
                self.bind_call("area", op.outs[0], "shim::frame_allocate", &args, "");
            }
            Kind::CallHost => self.call_host(op),
            Kind::CallPython { raises } => self.call_python(op, *raises),
            Kind::StartTask => {
                self.text.comment("Start a task of Python.");
                let arguments = self.all(&op.ins);
                let index = [self.index.to_string()];
                self.text
                    .call_with_array("shim::start_task", &index, &arguments, "");
            }
            Kind::Returned { raises } => {
                self.write_as(op.outs[0], "argument0".to_owned());
                if !raises {
                    self.text.line("shim::returned(argument0)?;");
                }
            }
            Kind::Await => {
                let line = format!("Ok(({}, {}))", self.of(op.ins[0]), self.of(op.ins[1]));
                self.text.line(&line);
            }
            Kind::Address(offset) => {
                let address = self.of(op.ins[0]);
                match offset {
                    0 => self.write_as(op.outs[0], address),
                    offset => {
                        let name = self.bind("address", op.outs[0]);
                        self.text
                            .line(&format!("let {name} = {address} + {offset};"));
                    }
                }
            }
            Kind::Release => self.release(op.ins[0]),
            Kind::Return => self.give_back(op),
            _ => self.value(op),
        }
    }

    /// Lifts and lowers.
    fn value(&mut self, op: &Op) {
        if !self.lower(op) {
            self.lift(op);
        }
    }

    /// How a value is written.
    pub(super) fn of(&self, value: Val) -> String {
        self.values[value.0 as usize].clone()
    }

    pub(super) fn all(&self, values: &[Val]) -> Vec<String> {
        values.iter().map(|value| self.of(*value)).collect()
    }

    /// Writes a value from here on so.
    pub(super) fn write_as(&mut self, value: Val, text: String) {
        self.values[value.0 as usize] = text;
    }

    /// Names a new variable for a value.
    pub(super) fn bind(&mut self, prefix: &str, value: Val) -> String {
        let unused = if self.is_used(value) { "" } else { "_" };
        let name = format!("{unused}{prefix}{}", value.0);
        self.write_as(value, name.clone());
        name
    }

    /// A new variable that is no value of the IR.
    pub(super) fn variable(&mut self, prefix: &str) -> String {
        self.next += 1;
        format!("{prefix}_{}", self.next)
    }

    /// `let variable = callee(arguments)tail;`
    pub(super) fn bind_call(
        &mut self,
        prefix: &str,
        value: Val,
        callee: &str,
        arguments: &[String],
        tail: &str,
    ) {
        let (head, end) = self.binding(prefix, value);
        self.text.call(
            &format!("{head}{callee}"),
            arguments,
            &format!("{tail}{end}"),
        );
    }

    /// `let variable = ` and `;`, or nothing for the value that the function ends with.
    pub(super) fn binding(&mut self, prefix: &str, value: Val) -> (String, &'static str) {
        if self.tail == Some(value) {
            self.ended = true;
            return (String::new(), "");
        }
        (format!("let {} = ", self.bind(prefix, value)), ";")
    }

    fn argument(&mut self, index: u32, value: Val) {
        let own = u32::from(self.function.method);
        match self.side {
            Side::Import { .. } | Side::AsyncImport { .. } if index < own => {
                self.write_as(value, "this".to_owned());
            }
            Side::Import { .. } | Side::AsyncImport { .. } => {
                let args = ["args".to_owned(), (index - own).to_string()];
                self.bind_call("object", value, "shim::argument", &args, "");
            }
            Side::Export | Side::Lift | Side::Payload | Side::Start | Side::Finish { .. } => {
                self.write_as(value, format!("argument{index}"));
            }
        }
    }

    fn cast(&mut self, cast: Cast, op: &Op) {
        let value = self.of(op.ins[0]);
        let (from, to) = (op.ins[0], op.outs[0]);
        // The bits of zero are the same everywhere, and a literal has any type.
        if value.starts_with(|first: char| first.is_ascii_digit()) {
            let is_float = |ty: ValType| matches!(ty, ValType::F32 | ValType::F64);
            let float = is_float(self.body.types[to.0 as usize]);
            let was_float = is_float(self.body.types[from.0 as usize]);
            let text = match (was_float, float) {
                (true, true) | (false, false) => value,
                (true, false) => "0".to_owned(),
                (false, true) if value == "0" => "0.0".to_owned(),
                (false, true) if cast == Cast::I32ToF32 => format!("f32::from_bits({value})"),
                (false, true) => format!("f64::from_bits({value})"),
            };
            return self.write_as(to, text);
        }
        let text = match cast {
            Cast::F32ToI32 | Cast::F64ToI64 => format!("{value}.to_bits()"),
            Cast::I32ToF32 => format!("f32::from_bits({value})"),
            Cast::I64ToF64 => format!("f64::from_bits({value})"),
            Cast::I32ToI64 => format!("u64::from({value})"),
            Cast::I64ToI32 => format!("{value} as u32"),
        };
        let name = self.bind("word", to);
        self.text.line(&format!("let {name} = {text};"));
    }

    fn call_host(&mut self, op: &Op) {
        let host = match self.side {
            Side::Import { host } | Side::AsyncImport { host, .. } => host,
            Side::Finish { task_return } => task_return,
            Side::Export | Side::Lift | Side::Payload | Side::Start => {
                unreachable!("only imports and results of tasks go to the host")
            }
        };
        self.text.comment("Call the host.");
        let arguments = self.all(&op.ins);
        match op.outs.first() {
            Some(out) => self.bind_call("word", *out, host, &arguments, ""),
            None => self.text.call(host, &arguments, ";"),
        }
    }

    fn call_python(&mut self, op: &Op, raises: bool) {
        self.text.comment("Call Python.");
        let name = self.bind("object", op.outs[0]);
        let name = match raises {
            true => name,
            // Whether it is an object is asked in any case.
            false => name.trim_start_matches('_').to_owned(),
        };
        let head = format!("let {name} = shim::call_export");
        let arguments = self.all(&op.ins);
        let index = [self.index.to_string()];
        self.text.call_with_array(&head, &index, &arguments, ";");
        if self.function.borrows {
            self.text.line("shim::end_borrows();");
        }
        if !raises {
            self.text.line(&format!("shim::returned({name})?;"));
        }
    }

    /// Where results can come while other calls run, `cabi_realloc` gives blocks that have no frame.
    pub(super) fn release(&mut self, address: Val) {
        if self.context.awaits {
            let line = format!("shim::release_block({});", self.of(address));
            self.text.line(&line);
        }
    }

    fn give_back(&mut self, op: &Op) {
        let value = op.ins.first().map(|value| self.of(*value));
        let line = match self.side {
            Side::Import { .. } => format!("Ok({})", value.as_deref().unwrap_or("shim::none()")),
            Side::Export => format!("Ok({})", value.as_deref().unwrap_or("()")),
            Side::Payload | Side::Finish { .. } => "Ok(())".to_owned(),
            Side::Lift if op.ins.is_empty() => "shim::none()".to_owned(),
            Side::Lift if self.ended => return,
            Side::Lift => value.unwrap_or_default(),
            // Starting the task is the end.
            Side::Start => return,
            Side::AsyncImport { .. } => {
                unreachable!("calls of asynchronous imports end by waiting")
            }
        };
        self.text.line(&line);
    }

    /// Writes what `body` writes into a text of its own, `levels` deeper.
    fn aside<T>(
        &mut self,
        levels: usize,
        body: impl FnOnce(&mut Self) -> T,
    ) -> (super::text::Text, T) {
        let inner = self.text.inside(levels);
        let outer = std::mem::replace(&mut self.text, inner);
        let result = body(self);
        (std::mem::replace(&mut self.text, outer), result)
    }

    /// `match` of a case's number. `case` writes a block and gives what it yields; `outs` are bound to that.
    pub(super) fn switch(
        &mut self,
        selector: &str,
        count: usize,
        outs: &[Val],
        prefix: &str,
        mut case: impl FnMut(&mut Self, usize) -> Vec<String>,
    ) {
        let arms: Vec<_> = (0..count)
            .map(|number| self.aside(2, |writer| case(writer, number)))
            .collect();
        let (head, end) = self.pattern(outs, prefix, &format!("match {selector} {{"));
        self.text.open(&format!("{head}match {selector} {{"));
        for (number, (statements, results)) in arms.into_iter().enumerate() {
            match (statements.is_empty(), results.is_empty()) {
                (true, true) => self.text.line(&format!("{number} => {{}}")),
                (true, false) => self.text.tuple(&format!("{number} => "), &results, ","),
                (false, _) => {
                    self.text.open(&format!("{number} => {{"));
                    self.text.append(&statements.finish());
                    if !results.is_empty() {
                        self.text.tuple("", &results, "");
                    }
                    self.text.close("}");
                }
            }
        }
        self.text.line("_ => shim::invalid(),");
        self.text.close(&format!("}}{end}"));
    }

    /// `if`, likewise.
    pub(super) fn either(
        &mut self,
        condition: &str,
        outs: &[Val],
        prefix: &str,
        yes: impl FnOnce(&mut Self) -> Vec<String>,
        no: impl FnOnce(&mut Self) -> Vec<String>,
    ) {
        let (yes, yes_results) = self.aside(1, yes);
        let (no, no_results) = self.aside(1, no);
        let (head, end) = self.pattern(outs, prefix, &format!("if {condition} {{"));
        if let ([yes_result], [no_result]) = (yes_results.as_slice(), no_results.as_slice())
            && yes.is_empty()
            && no.is_empty()
        {
            let short = format!("if {condition} {{ {yes_result} }} else {{ {no_result} }}");
            if short.len() <= SHORT_IF {
                return self.text.line(&format!("{head}{short}{end}"));
            }
        }
        self.text.open(&format!("{head}if {condition} {{"));
        self.text.append(&yes.finish());
        if !yes_results.is_empty() {
            self.text.tuple("", &yes_results, "");
        }
        self.text.between("} else {");
        self.text.append(&no.finish());
        if !no_results.is_empty() {
            self.text.tuple("", &no_results, "");
        }
        self.text.close(&format!("}}{end}"));
    }

    /// What stands around an expression whose parts are bound to values.
    fn pattern(&mut self, outs: &[Val], prefix: &str, rest: &str) -> (String, &'static str) {
        match outs {
            [] => (String::new(), ""),
            [out] => self.binding(prefix, *out),
            outs => {
                let names: Vec<String> = outs.iter().map(|out| self.bind(prefix, *out)).collect();
                (self.text.pattern(&names, rest), ";")
            }
        }
    }

    /// Says what a lower reads, by its path.
    pub(super) fn comment_site(&mut self, op: &Op, what: &str) {
        if let Some(site) = op.site {
            let path = &self.function.sites[site as usize];
            self.text.comment(&format!("Lower `{path}`, {what}."));
        }
    }

    /// A loop's index variable.
    fn index_variable(&mut self) -> String {
        self.variable("index")
    }
}

/// An `if` with values of both branches gets that wide on one line.
const SHORT_IF: usize = 50;

/// Whether a block reads a value, so that one that it ignores need not be made.
fn reads(block: &Block, value: Val) -> bool {
    block.results.contains(&value)
        || block
            .ops
            .iter()
            .any(|op| op.ins.contains(&value) || op.blocks.iter().any(|block| reads(block, value)))
}

fn kind(kind: NumberKind) -> String {
    format!("shim::NumberKind::{kind:?}")
}

fn read(load: Load) -> &'static str {
    match load {
        Load::I32 => "shim::load_u32",
        Load::I32U8 => "shim::load_u8",
        Load::I32S8 => "shim::load_s8",
        Load::I32U16 => "shim::load_u16",
        Load::I32S16 => "shim::load_s16",
        Load::I64 => "shim::load_u64",
        Load::F32 => "shim::load_f32",
        Load::F64 => "shim::load_f64",
    }
}

fn write(store: Store) -> &'static str {
    match store {
        Store::I32 => "shim::store_u32",
        Store::I32As8 => "shim::store_u8",
        Store::I32As16 => "shim::store_u16",
        Store::I64 => "shim::store_u64",
        Store::F32 => "shim::store_f32",
        Store::F64 => "shim::store_f64",
    }
}

//! Operations of the IR as Rust statements: a file for each kind, and here what they share: names
//! of values and control flow.

mod core;
mod lift;
mod lower;

use super::text::Text;
use super::writer::{Side, Writer};
use crate::ir::{Block, Kind, Op, Val};
use hognose_runtime_abi::NumberKind;

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
            Kind::Core(core) => self.core(op, core),
            Kind::Lower(lower) => self.lower(op, lower),
            Kind::Lift(lift) => self.lift(op, lift),
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

    /// Writes what `body` writes into a text of its own, `levels` deeper.
    fn aside<T>(&mut self, levels: usize, body: impl FnOnce(&mut Self) -> T) -> (Text, T) {
        let inner = self.text.inside(levels);
        let outer = std::mem::replace(&mut self.text, inner);
        let result = body(self);
        (std::mem::replace(&mut self.text, outer), result)
    }

    /// `match` of a case's number. `case` writes a block and gives what it yields; `outs` are bound
    /// to that.
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

    /// What surrounds an expression whose parts are bound to values.
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

fn kind(kind: NumberKind) -> String {
    format!("shim::NumberKind::{kind:?}")
}

//! A body being written: statements, and the values that are still expressions.

use super::out::Out;
use super::side::Side;
use crate::emit::REPORTED_LOOPS;
use crate::ir::{Block, Body, Op, Val};
use hognose_runtime_abi::ValType;
use std::collections::HashMap;
use std::fmt::Write as _;

/// When an expression has to be evaluated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// At any time, and any number of times.
    Any,
    /// Once, before anything else changes.
    Once,
}

/// The text of a body.
pub(super) struct Writer<'a> {
    pub(super) out: &'a Out<'a>,
    body: &'a Body,
    text: String,
    depth: usize,
    /// What values are: names, or expressions that have not been evaluated.
    values: HashMap<Val, String>,
    /// Those that have not, in order.
    pending: Vec<Val>,
    uses: HashMap<Val, usize>,
    count: usize,
    /// Variables of the loops around, the outermost first.
    pub(super) loops: Vec<String>,
    /// The number of the function's first site.
    pub(super) first_site: usize,
    /// What the body is of.
    pub(super) side: Side<'a>,
    /// The variable with what the core function gave.
    pub(super) core_result: Option<String>,
    /// An error that is thrown at the end, or whether what a function gave is one:
    /// the variable that says whether what a function gave is its error.
    pub(super) raised: Option<String>,
    /// Whether what is written is a function that takes what the host gave.
    pub(super) paused: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        out: &'a Out<'a>,
        body: &'a Body,
        side: Side<'a>,
        depth: usize,
        first_site: usize,
    ) -> Self {
        let mut uses = HashMap::new();
        count(&body.block, &mut uses);
        Writer {
            out,
            body,
            side,
            core_result: None,
            text: String::new(),
            depth,
            values: HashMap::new(),
            pending: Vec::new(),
            uses,
            count: 0,
            loops: Vec::new(),
            first_site,
            raised: None,
            paused: false,
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// One more line. Declarations that follow each other are one.
    pub(super) fn line(&mut self, line: &str) {
        let indent = "  ".repeat(self.depth);
        let before = self.text.lines().next_back();
        let before = before.and_then(|before| before.strip_prefix(&indent));
        for keyword in ["const ", "let "] {
            let ends = before.is_some_and(|it| it.starts_with(keyword) && it.ends_with(';'));
            if let Some(more) = line.strip_prefix(keyword).filter(|_| ends) {
                self.text.truncate(self.text.len() - ";\n".len());
                let _ = writeln!(self.text, ", {more}");
                return;
            }
        }
        let _ = writeln!(self.text, "{indent}{line}");
    }

    /// Lines that are complete.
    pub(super) fn raw(&mut self, lines: &str) {
        self.text.push_str(lines);
    }

    pub(super) fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    pub(super) fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
    }

    /// After the end of one block: another one of the same statement.
    pub(super) fn open_again(&mut self) {
        self.depth += 1;
    }

    /// The core type of a value.
    pub(super) fn type_of(&self, value: Val) -> ValType {
        self.body.type_of(value)
    }

    /// Whether an operation takes a 64-bit integer, as one that returns it does.
    pub(super) fn ends_in_i64(&self, op: &Op) -> bool {
        op.ins
            .first()
            .is_some_and(|value| self.type_of(*value) == ValType::I64)
    }

    /// An operand that is an address. Core functions give these with a sign.
    pub(super) fn address(&mut self, value: Val) -> String {
        let text = self.operand(value);
        match text.starts_with("$a") && is_name(&text) {
            true => format!("({text} >>> 0)"),
            false => text,
        }
    }

    /// A name that nothing else has: no name of WIT has a `$`.
    pub(super) fn fresh(&mut self) -> String {
        self.count += 1;
        format!("${}", self.count)
    }

    /// Whether anything reads a value.
    pub(super) fn is_used(&self, value: Val) -> bool {
        self.uses.contains_key(&value)
    }

    /// Gives a value its expression.
    pub(super) fn define(&mut self, value: Val, expression: String, order: Order) {
        match (order, self.uses.get(&value)) {
            (Order::Any, _) => {
                self.values.insert(value, expression);
            }
            (Order::Once, Some(1)) => {
                self.values.insert(value, expression);
                self.pending.push(value);
            }
            (Order::Once, Some(_)) => {
                self.flush();
                let name = self.constant(&expression);
                self.values.insert(value, name);
            }
            (Order::Once, None) => {}
        }
    }

    /// Evaluates an expression into a variable.
    pub(super) fn constant(&mut self, expression: &str) -> String {
        if is_name(expression) {
            return expression.to_owned();
        }
        let name = self.fresh();
        self.line(&format!("const {name} = {expression};"));
        name
    }

    /// The expression of a value, to be evaluated in the next statement.
    pub(super) fn take(&mut self, value: Val) -> String {
        self.pending.retain(|pending| *pending != value);
        self.values.get(&value).cloned().unwrap_or_default()
    }

    /// The expression as an operand of anything.
    pub(super) fn operand(&mut self, value: Val) -> String {
        let text = self.take(value);
        match is_atom(&text) {
            true => text,
            false => format!("({text})"),
        }
    }

    /// The name of a value, which is evaluated now if it has not been.
    pub(super) fn name(&mut self, value: Val) -> String {
        let text = self.take(value);
        self.flush();
        let name = self.constant(&text);
        self.values.insert(value, name.clone());
        name
    }

    /// Evaluates everything that is left, as what follows may change what it reads.
    pub(super) fn flush(&mut self) {
        for value in std::mem::take(&mut self.pending) {
            if let Some(text) = self.values.remove(&value) {
                let name = self.constant(&text);
                self.values.insert(value, name);
            }
        }
    }

    /// The arguments that say which value is wrong, with a comma before them.
    pub(super) fn site(&self, op: &Op) -> String {
        let site = self.first_site + op.site.unwrap_or_default() as usize;
        let loops = self.loops.iter().take(REPORTED_LOOPS);
        loops.fold(format!(", {site}"), |text, at| format!("{text}, {at}"))
    }

    /// Declares variables for the results of an operation with cases.
    pub(super) fn declare(&mut self, outs: &[Val]) -> Vec<String> {
        let names: Vec<String> = outs.iter().map(|_| self.fresh()).collect();
        if !names.is_empty() {
            self.line(&format!("let {};", names.join(", ")));
        }
        for (value, name) in outs.iter().zip(&names) {
            self.values.insert(*value, name.clone());
        }
        names
    }

    /// The payload of an error, if it has one.
    pub(super) fn payload_of(&mut self, block: &Block) -> String {
        let value = block.results.first().map(|value| self.take(*value));
        self.flush();
        value.unwrap_or_default()
    }

    /// Binds what the owner of a block gives it.
    pub(super) fn bind(&mut self, value: Option<Val>, text: String) {
        if let Some(value) = value {
            self.define(value, text, Order::Once);
        }
    }
}

fn count(block: &Block, uses: &mut HashMap<Val, usize>) {
    for op in &block.ops {
        for value in &op.ins {
            *uses.entry(*value).or_default() += 1;
        }
        for block in &op.blocks {
            count(block, uses);
        }
    }
    for value in &block.results {
        *uses.entry(*value).or_default() += 1;
    }
}

/// Whether it is a variable or a number.
pub(super) fn is_name(text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    text.chars().all(is_word)
}

/// Whether it needs no parentheses: calls, members, and names.
pub(super) fn is_atom(text: &str) -> bool {
    let mut depth = 0_i32;
    text.chars().all(|c| {
        depth += i32::from(c == '(' || c == '[') - i32::from(c == ')' || c == ']');
        depth > 0 || c.is_ascii_alphanumeric() || "_$.)]".contains(c)
    })
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A name before a colon.
pub(super) fn property(name: &str) -> String {
    match is_name(name) {
        true => name.to_owned(),
        false => quoted(name),
    }
}

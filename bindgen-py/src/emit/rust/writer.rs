//! A function being written: how its values are written, and which are read.

use super::names::Names;
use super::text::Text;
use crate::ir::{Block, Body, Cast, Core, Function, Kind, Shim, Val};
use crate::world::World;
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

/// What a function is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Side<'a> {
    /// Called by Python as a C function.
    Import,
    /// Called by Python likewise; the host may give the result later.
    AsyncImport {
        /// The name of the function that lifts the result.
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
    Finish,
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

impl<'a> Writer<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        side: Side<'a>,
        index: usize,
        function: &'a Function,
        body: &'a Body,
    ) -> Writer<'a> {
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
        writer
    }

    fn find_used(&mut self, block: &Block) {
        self.used.extend(&block.results);
        for op in &block.ops {
            self.used.extend(&op.ins);
            if op.kind == Kind::Core(Core::Cast(Cast::I32ToI64)) {
                self.widened.extend(&op.ins);
            }
            op.blocks.iter().for_each(|block| self.find_used(block));
        }
    }

    pub(super) fn is_used(&self, value: Val) -> bool {
        self.used.contains(&value)
    }
}

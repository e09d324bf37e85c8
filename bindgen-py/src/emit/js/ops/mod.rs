//! Operations as JavaScript.

pub(super) mod core;
mod lift;
mod lower;

use super::writer::Writer;
use crate::ir::{Block, Kind, Op};

impl Writer<'_> {
    /// Writes the operations of a block.
    pub(in crate::emit::js) fn block(&mut self, block: &Block) {
        for op in &block.ops {
            self.op(op);
        }
    }

    /// Writes a block whose results go to variables.
    pub(in crate::emit::js) fn case(&mut self, block: &Block, into: &[String]) {
        self.block(block);
        for (value, name) in block.results.iter().zip(into) {
            let text = self.take(*value);
            self.line(&format!("{name} = {text};"));
        }
        self.flush();
    }

    fn op(&mut self, op: &Op) {
        match &op.kind {
            Kind::Core(core) => core::write(self, op, core),
            Kind::Lower(lower) => lower::write(self, op, lower),
            Kind::Lift(lift) => lift::write(self, op, lift),
        }
    }
}

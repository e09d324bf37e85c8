//! Calls of the other side, and what ends a function.

use super::recorder::Recorder;
use super::walk::Phase;
use crate::ir::core_functions::{core_function, core_type, task_return};
use crate::ir::ops::{Core, Val};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::Instruction;

impl Recorder<'_> {
    /// A call, or an end. `None` for an instruction of another part.
    pub(super) fn call(
        &mut self,
        inst: &Instruction<'_>,
        operands: &mut Vec<Val>,
    ) -> Option<Vec<Val>> {
        use Instruction as I;
        Some(match inst {
            I::CallWasm { name: _, sig } => {
                let outs: Vec<ValType> = sig.results.iter().copied().map(core_type).collect();
                self.call_host(operands, &outs)
            }
            I::CallInterface { func, async_ } => {
                if self.result_of.is_some() {
                    return Some(self.push(Core::Return, operands, &[], 0));
                }
                let object = match *async_ {
                    true => self.start_task(operands),
                    false => self.call_python(operands),
                };
                func.result.iter().map(|_| object).collect()
            }
            I::Return { .. } if self.result_of.is_some() => Vec::new(),
            I::Return { amt: _, func: _ } => self.push(Core::Return, operands, &[], 0),
            // Only who calls an export needs memory that the component gives.
            I::Malloc {
                realloc: _,
                size,
                align,
            } => vec![self.allocate(*size, *align)],
            I::Flush { amt: _ } => std::mem::take(operands),
            // Arguments belong to the frame, which frees them, unless they came in a block of its
            // own.
            I::GuestDeallocate { size: _, align: _ } => self.push(Core::Release, operands, &[], 0),
            I::AsyncTaskReturn { name: _, params: _ } => {
                let core = task_return(self.world, self.func);
                self.push(Core::CallHost(Box::new(core)), operands, &[], 0);
                self.push(Core::Return, operands, &[], 0)
            }
            _ => return None,
        })
    }

    /// Calls the function's own core import. What follows belongs to the result.
    pub(super) fn call_host(&mut self, operands: &[Val], outs: &[ValType]) -> Vec<Val> {
        self.phase = Phase::Result;
        let core = core_function(self.world, self.func, self.walk.variant);
        self.push(Core::CallHost(Box::new(core)), operands, outs, 0)
    }

    fn call_python(&mut self, operands: &[Val]) -> Val {
        self.phase = Phase::Result;
        let raises = self.raises();
        let object = self.push_one(Core::CallPython { raises }, operands, ValType::I32);
        self.returned = Some(object);
        object
    }
}

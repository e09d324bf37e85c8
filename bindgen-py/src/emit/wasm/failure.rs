//! The end of an export whose call has failed.

use super::ops::zero;
use super::writer::{Writer, word};
use crate::ir::{CoreFunction, Shim, Zeros};
use hognose_runtime_abi::{FAILURE_WORDS, FAILURE_ZEROS, ValType, name};
use wasm_encoder::Instruction as I;

impl Writer<'_> {
    /// The exception that is set ends the instance. Where the host is told of it instead, the call
    /// has a result of zeros, which a task gives to `task_return`.
    pub(super) fn fail(&mut self, task_return: Option<&CoreFunction>) {
        self.report();
        if !self.context.reports {
            self.call(name::export_failed);
            self.push(I::Unreachable);
            return;
        }
        self.call(name::export_recovers);
        let place = self.local(ValType::I32);
        self.push(I::LocalSet(place));
        for index in 0..FAILURE_WORDS {
            self.extend([I::LocalGet(place), I::I32Load(word(4 * index))]);
        }
        self.push(I::Call(self.context.functions.of(&Shim::report())));
        let zeros = self
            .function
            .zeros
            .filter(|zeros| zeros.size <= FAILURE_ZEROS);
        self.frame();
        self.constant(zeros.is_some().into());
        self.call(name::export_recovered);
        match (zeros, task_return) {
            (Some(zeros), Some(task_return)) => self.zeros_of_task(zeros, task_return, place),
            (Some(zeros), None) => self.zeros(zeros, place),
            // The runtime does not end the task.
            (None, Some(_)) => {}
            (None, None) => self.push(I::Unreachable),
        }
    }

    /// What the function returns.
    fn zeros(&mut self, zeros: Zeros, place: u32) {
        match (
            &self.function.post_return,
            self.function.core.results.first(),
        ) {
            (Some(_), _) => self.address_of_zeros(zeros, place),
            (None, Some(ty)) => self.push(zero(*ty)),
            (None, None) => {}
        }
    }

    fn zeros_of_task(&mut self, zeros: Zeros, task_return: &CoreFunction, place: u32) {
        match (zeros.task_in_memory, zeros.case) {
            (true, _) => self.address_of_zeros(zeros, place),
            (false, 0) => self.extend(task_return.params.iter().map(|ty| zero(*ty))),
            (false, case) => {
                self.constant(case.into());
                self.extend(task_return.params.iter().skip(1).map(|ty| zero(*ty)));
            }
        }
        self.push(I::Call(self.context.functions.of(task_return)));
    }

    /// The case is written each time: the next result may have another one.
    fn address_of_zeros(&mut self, zeros: Zeros, place: u32) {
        let start = 4 * FAILURE_WORDS.next_multiple_of(4);
        self.push(I::LocalGet(place));
        self.constant(zeros.case.into());
        self.push(I::I32Store(word(start)));
        self.push(I::LocalGet(place));
        self.constant(start);
        self.push(I::I32Add);
    }
}

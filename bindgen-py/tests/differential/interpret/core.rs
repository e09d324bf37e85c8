//! Core operations: what is in memory that nobody wrote, and what calls answer, is made up.

use super::{Call, Frame, Interpreter, Machine, NONE, Stop};
use hognose_bindgen_py::ir::{Cast, Core, CoreFunction, Load, Op, Store};
use hognose_runtime_abi::{NO_SITE, ValType};

impl<'a> Interpreter<'a> {
    /// A core operation; `None` where it has bound its results, if any, itself.
    pub(super) fn core_op(
        &mut self,
        frame: &mut Frame<'a>,
        op: &'a Op,
        core: &'a Core,
    ) -> Result<Option<u64>, Stop> {
        let out: u64 = match core {
            Core::Arg(index) => {
                let method = u32::from(self.function.method);
                match self.call {
                    Call::Import(_) if *index < method => self.this,
                    Call::Import(_) => {
                        let place = self.args + 4 * (index - method);
                        self.machine.load(place, 4, Machine::object)
                    }
                    Call::Lift(_)
                    | Call::Export(_)
                    | Call::Start(_)
                    | Call::Finish(_)
                    | Call::ChannelLift(_)
                    | Call::ChannelLower(_) => self.params[*index as usize],
                }
            }
            Core::Const(value) => value.cast_unsigned().into(),
            Core::Zero => 0,
            Core::Cast(cast) => match cast {
                Cast::I64ToI32 => frame.get(op, 0) & NONE,
                Cast::F32ToI32
                | Cast::F64ToI64
                | Cast::I32ToF32
                | Cast::I64ToF64
                | Cast::I32ToI64 => frame.get(op, 0),
            },
            Core::Load(load, offset) => {
                let (bytes, ty, signed) = match load {
                    Load::I32 => (4, ValType::I32, false),
                    Load::I32U8 => (1, ValType::I32, false),
                    Load::I32S8 => (1, ValType::I32, true),
                    Load::I32U16 => (2, ValType::I32, false),
                    Load::I32S16 => (2, ValType::I32, true),
                    Load::I64 => (8, ValType::I64, false),
                    Load::F32 => (4, ValType::F32, false),
                    Load::F64 => (8, ValType::F64, false),
                };
                let role = frame.roles.get(&op.outs[0]).copied();
                let made = self.made_up(role, ty);
                let value = self
                    .machine
                    .load(frame.get(op, 0) as u32 + offset, bytes, |_| made);
                match (signed, bytes) {
                    (true, 1) => (value as u8 as i8 as i32).cast_unsigned().into(),
                    (true, _) => (value as u16 as i16 as i32).cast_unsigned().into(),
                    (false, _) => value,
                }
            }
            Core::Store(store, offset) => {
                let bytes = match store {
                    Store::I32 | Store::F32 => 4,
                    Store::I32As8 => 1,
                    Store::I32As16 => 2,
                    Store::I64 | Store::F64 => 8,
                };
                self.machine
                    .store(frame.get(op, 1) as u32 + offset, bytes, frame.get(op, 0));
                return Ok(None);
            }
            Core::Allocate { size, align } => self.allocate(*size, *align),
            Core::CallHost(core) => {
                self.call_host(frame, op, core);
                return Ok(None);
            }
            Core::CallPython { raises } => {
                let area = self.arguments(&frame.all(op));
                let gone = self.machine.below(if *raises { 3 } else { 16 }) == 0;
                let object = if gone { 0 } else { self.machine.object() };
                let args = [self.index, area, op.ins.len() as u64];
                self.machine.call("call_export", &args, Some(object));
                if self.function.borrows {
                    self.machine.call("end_borrows", &[], None);
                }
                if object == 0 && !raises {
                    return Err(Stop::Failed(NO_SITE));
                }
                object
            }
            Core::StartTask => {
                let area = self.arguments(&frame.all(op));
                let code = self.machine.below(100);
                let args = [self.index, area, op.ins.len() as u64];
                self.machine.call("start_task", &args, Some(code))
            }
            Core::Returned { raises } => match self.params[0] {
                0 if !raises => return Err(Stop::Failed(NO_SITE)),
                object => object,
            },
            Core::Await => return Err(Stop::Await(frame.get(op, 0), frame.get(op, 1))),
            Core::Address(offset) => frame.get(op, 0) + u64::from(*offset),
            Core::Release => {
                self.release(frame.get(op, 0));
                return Ok(None);
            }
            Core::Return => {
                return Err(
                    self.give_back(op.ins.first().map(|value| frame.values[value.0 as usize]))
                );
            }
        };
        Ok(Some(out))
    }

    fn arguments(&mut self, objects: &[u64]) -> u64 {
        let area = self.allocate(4 * (objects.len() as u32 + 1), 4);
        for (position, object) in (1..).zip(objects) {
            self.machine.store(area as u32 + 4 * position, 4, *object);
        }
        area + 4
    }

    fn call_host(&mut self, frame: &mut Frame<'a>, op: &Op, core: &CoreFunction) {
        let args: Vec<u64> = op
            .ins
            .iter()
            .map(|value| frame.values[value.0 as usize])
            .collect();
        let result = op.outs.first().map(|out| {
            let role = frame.roles.get(out).copied();
            match self.function.lift.is_some() {
                // The state of a subtask, which may have ended already.
                true => [0x10, 0x11, 2][self.machine.below(3) as usize],
                false => self.made_up(role, frame.body.types[out.0 as usize]),
            }
        });
        self.machine.call(&core.name, &args, result);
        if let Some(event) = self.machine.events.last_mut() {
            event.module.clone_from(&core.module);
        }
        if let (Some(out), Some(result)) = (op.outs.first(), result) {
            frame.values[out.0 as usize] = result;
        }
    }

    fn give_back(&mut self, value: Option<u64>) -> Stop {
        if matches!(self.call, Call::Export(_)) && self.function.post_return.is_some() {
            self.machine.call("frame_settle", &[], None);
        } else {
            self.leave();
        }
        Stop::Return(match self.call {
            Call::Import(_) | Call::Lift(_) | Call::ChannelLift(_) => {
                Some(value.unwrap_or(self.bound.none.into()))
            }
            Call::Export(_) | Call::Start(_) => value,
            Call::ChannelLower(_) => Some(0),
            Call::Finish(_) => None,
        })
    }
}

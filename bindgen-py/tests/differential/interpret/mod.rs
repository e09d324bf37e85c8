//! The call IR, interpreted: the third back end, which also makes up what runtime and host answer.

mod core;
mod lift;
mod lower;
mod roles;

use super::machine::{Machine, Outcome, Story};
use hognose_bindgen_py::ir::{Block, Body, Function, Kind, Op, Payload, Shim, TaskExport, Val};
use hognose_bindgen_py::world::{ChannelIdx, ClassIdx, ResourceIdx};
use hognose_runtime_abi::{Bound, ValType};
use roles::{Role, params, roles};
use std::collections::HashMap;

/// Which function of the shim is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Import(usize),
    Lift(usize),
    Export(usize),
    Start(usize),
    Finish(usize),
    ChannelLift(usize),
    ChannelLower(usize),
}

/// Makes up a call and what happens in it.
pub fn interpret(shim: &Shim, bound: &Bound, call: Call, seed: u64) -> Option<Story> {
    let (function, body, index) = parts(shim, call);
    let mut interpreter = Interpreter {
        shim,
        bound,
        call,
        function,
        index: index as u64,
        machine: Machine::new(seed),
        params: Vec::new(),
        this: 0,
        args: 0,
        mark: 0,
        loops: Vec::new(),
    };
    let (args, outcome) = interpreter.run(body);
    interpreter.machine.finish(args, outcome)
}

fn parts(shim: &Shim, call: Call) -> (&Function, &Body, usize) {
    let task = |index: usize| -> &TaskExport {
        shim.exports[index]
            .task
            .as_ref()
            .expect("an asynchronous export")
    };
    let payload = |index: usize| match &shim.channels[index].payload {
        Payload::Values { function, .. } => function,
        Payload::Unit | Payload::Bytes | Payload::Numbers(_) => {
            panic!("a channel whose values go one by one")
        }
    };
    match call {
        Call::Import(index) => (&shim.imports[index], &shim.imports[index].body, index),
        Call::Lift(index) => {
            let function = &shim.imports[index];
            (
                function,
                function.lift.as_ref().expect("an asynchronous import"),
                index,
            )
        }
        Call::Export(index) => (&shim.exports[index], &shim.exports[index].body, index),
        Call::Start(index) => (&shim.exports[index], &task(index).start, index),
        Call::Finish(index) => (&shim.exports[index], &task(index).finish, index),
        Call::ChannelLift(index) => {
            let function = payload(index);
            (
                function,
                function.lift.as_ref().expect("values are read"),
                index,
            )
        }
        Call::ChannelLower(index) => (payload(index), &payload(index).body, index),
    }
}

/// Why a block is left.
enum Stop {
    Failed(u32),
    Trap,
    Return(Option<u64>),
    Await(u64, u64),
}

struct Interpreter<'a> {
    shim: &'a Shim,
    bound: &'a Bound,
    call: Call,
    function: &'a Function,
    index: u64,
    machine: Machine,
    params: Vec<u64>,
    this: u64,
    args: u32,
    mark: u64,
    loops: Vec<u64>,
}

struct Frame<'a> {
    body: &'a Body,
    values: Vec<u64>,
    roles: HashMap<Val, Role>,
}

impl Frame<'_> {
    fn get(&self, op: &Op, position: usize) -> u64 {
        self.values[op.ins[position].0 as usize]
    }

    fn all(&self, op: &Op) -> Vec<u64> {
        let values = op.ins.iter();
        values.map(|value| self.values[value.0 as usize]).collect()
    }
}

const NONE: u64 = u32::MAX as u64;

impl<'a> Interpreter<'a> {
    fn run(&mut self, body: &'a Body) -> (Vec<u64>, Outcome) {
        match self.call {
            Call::Import(_) => return self.run_import(body),
            Call::Export(_) | Call::Start(_) => {
                let core = match (self.call, &self.function.task) {
                    (Call::Start(_), Some(task)) => &task.core,
                    _ => &self.function.core,
                };
                let roles = roles(body);
                let by_param = params(body, &roles);
                self.params = (core.params.iter().enumerate())
                    .map(|(nth, ty)| self.made_up(by_param.get(&(nth as u32)).copied(), *ty))
                    .collect();
            }
            Call::Finish(_) => {
                let object = if self.machine.below(4) == 0 {
                    0
                } else {
                    self.machine.object()
                };
                self.params = vec![object];
                self.mark = self.machine.random();
                let mark = self.mark;
                self.machine.call("frame_enter", &[], Some(mark));
            }
            Call::Lift(_) | Call::ChannelLift(_) => {
                self.params = vec![self.machine.allocate(256).into()];
            }
            Call::ChannelLower(_) => {
                let object = self.machine.object();
                self.params = vec![object, self.machine.allocate(256).into()];
            }
        }
        let args = self.params.clone();
        let outcome = match self.body(body) {
            Stop::Return(value) => Outcome::Returns(value),
            Stop::Trap => Outcome::Traps,
            Stop::Failed(site) => match self.call {
                Call::ChannelLower(_) => {
                    self.report("payload_failed", None, site);
                    Outcome::Returns(Some(1))
                }
                _ => {
                    self.report("export_failed", None, site);
                    Outcome::Traps
                }
            },
            Stop::Await(..) => unreachable!("only imports wait"),
        };
        (args, outcome)
    }

    fn run_import(&mut self, body: &'a Body) -> (Vec<u64>, Outcome) {
        let is_async = self.function.lift.is_some();
        self.mark = self.machine.random();
        let enter = if is_async {
            "parcel_enter"
        } else {
            "frame_enter"
        };
        if is_async {
            self.mark &= NONE;
        }
        let mark = self.mark;
        self.machine.call(enter, &[], Some(mark));
        let expected = self.function.arity - u32::from(self.function.method);
        self.args = self.machine.allocate(4 * expected + 4);
        for position in 0..expected {
            let place = self.args + 4 * position;
            self.machine.load(place, 4, Machine::object);
        }
        self.this = self.machine.object();
        let mut count = u64::from(expected);
        let names = if self.machine.below(16) == 0 {
            self.machine.object()
        } else {
            0
        };
        if self.machine.below(16) == 0 {
            count += 1;
        }
        let args = vec![self.this, self.args.into(), count, names];
        if names != 0 || count != u64::from(expected) {
            let found = if self.machine.below(3) == 0 {
                0
            } else {
                u64::from(self.args)
            };
            let given = [self.index, args[1], count, names];
            self.machine.call("bind_arguments", &given, Some(found));
            if found == 0 {
                self.leave();
                return (args, Outcome::Returns(Some(0)));
            }
        }
        let result = match self.body(body) {
            Stop::Return(value) => value,
            Stop::Trap => return (args, Outcome::Traps),
            Stop::Failed(site) if is_async => {
                self.report("import_failed", Some(0), site);
                self.leave();
                Some(0)
            }
            Stop::Failed(site) => {
                self.report("import_failed", Some(mark), site);
                Some(0)
            }
            Stop::Await(status, area) if status & 0xf == 2 => {
                let lift = self.function.lift.as_ref().expect("an asynchronous import");
                let outer = std::mem::replace(&mut self.call, Call::Lift(self.index as usize));
                self.params = vec![area];
                let lifted = self.body(lift);
                self.call = outer;
                match lifted {
                    Stop::Return(value) => {
                        self.leave();
                        value
                    }
                    _ => return (args, Outcome::Traps),
                }
            }
            Stop::Await(status, area) => {
                let result = self.machine.object();
                let given = [self.index, status >> 4, area, mark];
                Some(self.machine.call("await_subtask", &given, Some(result)))
            }
        };
        (args, Outcome::Returns(result))
    }

    fn body(&mut self, body: &'a Body) -> Stop {
        let mut frame = Frame {
            body,
            values: vec![0; body.types.len()],
            roles: roles(body),
        };
        match self.block(&mut frame, &body.block) {
            Ok(()) => unreachable!("a body ends with its return"),
            Err(stop) => stop,
        }
    }

    fn leave(&mut self) {
        let mark = self.mark;
        match self.call {
            Call::Import(_) if self.function.lift.is_some() => {
                self.machine.call("parcel_leave", &[mark], None);
            }
            Call::Import(_) | Call::Finish(_) => {
                self.machine.call("frame_leave", &[mark], None);
            }
            Call::Export(_) => {
                self.machine.call("frame_leave", &[0], None);
            }
            Call::Lift(_) | Call::Start(_) | Call::ChannelLift(_) | Call::ChannelLower(_) => {}
        }
    }

    /// A failure at a site: indices count that stand for a `[]` in its path.
    fn report(&mut self, name: &str, mark: Option<u64>, site: u32) {
        let path = self.function.sites.get(site as usize);
        let known = path.map_or(0, |path| path.matches("[]").count()).min(4);
        let mut args: Vec<u64> = mark.into_iter().collect();
        args.extend([self.index, site.into()]);
        args.extend((0..4).map(|depth| self.loops.get(depth).copied().unwrap_or_default()));
        self.machine.call(name, &args, None);
        if let Some(event) = self.machine.events.last_mut() {
            event.ignored = 4 - known;
        }
    }

    fn made_up(&mut self, role: Option<Role>, ty: ValType) -> u64 {
        match (role, ty) {
            (Some(Role::Case(count)), _) => self.machine.below(count),
            (Some(Role::Length), _) => self.machine.below(4),
            (Some(Role::Address), _) => self.machine.allocate(1024).into(),
            (None, ValType::F32) => {
                let value = self.machine.below(1000) as f32 / 8.0;
                value.to_bits().into()
            }
            (None, ValType::F64) => (self.machine.below(1000) as f64 / 8.0).to_bits(),
            // Also bits of a float that shares the place.
            (None, ValType::I32) => self.machine.below(1 << 30),
            (None, ValType::I64) => self.machine.below(1 << 62),
        }
    }

    fn block(&mut self, frame: &mut Frame<'a>, block: &'a Block) -> Result<(), Stop> {
        block.ops.iter().try_for_each(|op| self.op(frame, op))
    }

    fn new_object(&mut self, name: &str, args: &[u64]) -> u64 {
        let object = self.machine.object();
        self.machine.call(name, args, Some(object))
    }

    fn release(&mut self, address: u64) {
        if self.shim.awaits() {
            self.machine.call("release_block", &[address], None);
        }
    }

    fn op(&mut self, frame: &mut Frame<'a>, op: &'a Op) -> Result<(), Stop> {
        let out = match &op.kind {
            Kind::Core(core) => self.core_op(frame, op, core)?,
            Kind::Lower(lower) => self.lower_op(frame, op, lower)?,
            Kind::Lift(lift) => Some(self.lift_op(frame, op, lift)?),
        };
        if let (Some(value), Some(out)) = (op.outs.first(), out) {
            frame.values[value.0 as usize] = out;
        }
        Ok(())
    }

    fn allocate(&mut self, size: u32, align: u32) -> u64 {
        let address = self.machine.allocate(size).into();
        self.machine.call(
            "frame_allocate",
            &[size.into(), align.into()],
            Some(address),
        )
    }

    fn class(&self, index: ClassIdx) -> u64 {
        self.bound.classes[index.0].descriptor.into()
    }

    fn resource(&self, index: ResourceIdx) -> u64 {
        self.bound.resources[index.0].descriptor.into()
    }

    fn channel(&self, index: ChannelIdx) -> u64 {
        self.bound.channels[index.0].descriptor.into()
    }
}

//! The call IR, interpreted: the third back end, which also makes up what runtime and host answer.

use super::machine::{Machine, Outcome, Story};
use hognose_bindgen_py::ir::{
    Block, Body, Cast, Function, Kind, Load, Op, Shim, Store, TaskExport, Val,
};
use hognose_runtime_abi::{Bound, NO_SITE, NumberKind, ValType};
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
        hognose_bindgen_py::ir::Payload::Values { function, .. } => function,
        _ => panic!("a channel whose values go one by one"),
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

/// What a value is for: values that are made up must make sense there.
#[derive(Debug, Clone, Copy)]
enum Role {
    Case(u64),
    Length,
    Address,
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

    /// A lower that may fail with a value.
    fn lower(
        &mut self,
        op: &Op,
        name: &str,
        args: &[u64],
        fails: u64,
        value: u64,
    ) -> Result<u64, Stop> {
        let fail = self.machine.rarely();
        let result = if fail { fails } else { value };
        self.machine.call(name, args, Some(result));
        match fail {
            true => Err(Stop::Failed(op.site.unwrap_or(NO_SITE))),
            false => Ok(value),
        }
    }

    /// A lower of something with a length.
    fn lower_length(&mut self, op: &Op, name: &str, args: &[u64]) -> Result<(u64, u64), Stop> {
        let address = self.machine.allocate(64).into();
        let length = self.machine.below(4);
        let fail = self.machine.rarely();
        self.machine
            .call(name, args, Some(if fail { 0 } else { address }));
        if fail {
            return Err(Stop::Failed(op.site.unwrap_or(NO_SITE)));
        }
        self.machine.second_result(length as u32);
        Ok((address, length))
    }

    /// A wide number, which may look like a failure.
    fn lower_doubtful(
        &mut self,
        op: &Op,
        name: &str,
        object: u64,
        doubtful: u64,
        value: u64,
    ) -> Result<u64, Stop> {
        let result = if self.machine.below(6) == 0 {
            doubtful
        } else {
            value
        };
        self.machine.call(name, &[object], Some(result));
        if result == doubtful {
            let failed = self.machine.below(3) == 0;
            self.machine.call("failed", &[], Some(failed.into()));
            if failed {
                return Err(Stop::Failed(op.site.unwrap_or(NO_SITE)));
            }
        }
        Ok(result)
    }

    /// A length that was made up as something else ends the call.
    fn length(&mut self, length: u64) -> Result<u64, Stop> {
        if length > 64 {
            self.machine.is_senseless = true;
            return Err(Stop::Trap);
        }
        Ok(length)
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
        let get = |frame: &Frame<'_>, position: usize| frame.values[op.ins[position].0 as usize];
        let all = |frame: &Frame<'_>| -> Vec<u64> {
            op.ins
                .iter()
                .map(|value| frame.values[value.0 as usize])
                .collect()
        };
        let class = |index: hognose_bindgen_py::world::ClassIdx| -> u64 {
            self.bound.classes[index.0].descriptor.into()
        };
        let resource = |index: hognose_bindgen_py::world::ResourceIdx| -> u64 {
            self.bound.resources[index.0].descriptor.into()
        };
        let channel = |index: hognose_bindgen_py::world::ChannelIdx| -> u64 {
            self.bound.channels[index.0].descriptor.into()
        };
        let none = u64::from(self.bound.none);
        let out: u64 = match &op.kind {
            Kind::Arg(index) => {
                let method = u32::from(self.function.method);
                match self.call {
                    Call::Import(_) if *index < method => self.this,
                    Call::Import(_) => {
                        let place = self.args + 4 * (index - method);
                        self.machine.load(place, 4, Machine::object)
                    }
                    _ => self.params[*index as usize],
                }
            }
            Kind::Const(value) => value.cast_unsigned().into(),
            Kind::Zero => 0,
            Kind::Cast(cast) => match cast {
                Cast::I64ToI32 => get(frame, 0) & NONE,
                Cast::F32ToI32
                | Cast::F64ToI64
                | Cast::I32ToF32
                | Cast::I64ToF64
                | Cast::I32ToI64 => get(frame, 0),
            },
            Kind::Load(load, offset) => {
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
                    .load(get(frame, 0) as u32 + offset, bytes, |_| made);
                match (signed, bytes) {
                    (true, 1) => (value as u8 as i8 as i32).cast_unsigned().into(),
                    (true, _) => (value as u16 as i16 as i32).cast_unsigned().into(),
                    (false, _) => value,
                }
            }
            Kind::Store(store, offset) => {
                let bytes = match store {
                    Store::I32 | Store::F32 => 4,
                    Store::I32As8 => 1,
                    Store::I32As16 => 2,
                    Store::I64 | Store::F64 => 8,
                };
                self.machine
                    .store(get(frame, 1) as u32 + offset, bytes, get(frame, 0));
                return Ok(());
            }
            Kind::Allocate { size, align } => self.allocate(*size, *align),
            Kind::CallHost => return self.call_host(frame, op),
            Kind::CallPython { raises } => {
                let area = self.arguments(&all(frame));
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
            Kind::StartTask => {
                let area = self.arguments(&all(frame));
                let code = self.machine.below(100);
                let args = [self.index, area, op.ins.len() as u64];
                self.machine.call("start_task", &args, Some(code))
            }
            Kind::Returned { raises } => match self.params[0] {
                0 if !raises => return Err(Stop::Failed(NO_SITE)),
                object => object,
            },
            Kind::Await => return Err(Stop::Await(get(frame, 0), get(frame, 1))),
            Kind::Address(offset) => get(frame, 0) + u64::from(*offset),
            Kind::Release => {
                self.release(get(frame, 0));
                return Ok(());
            }
            Kind::Return => {
                return Err(
                    self.give_back(op.ins.first().map(|value| frame.values[value.0 as usize]))
                );
            }

            Kind::LowerBool => {
                let value = self.machine.below(2);
                self.lower(op, "lower_bool", &[get(frame, 0)], NONE, value)?
            }
            Kind::LowerChar => {
                let value = self.machine.below(1 << 16);
                self.lower(op, "lower_char", &[get(frame, 0)], NONE, value)?
            }
            Kind::LowerInt(kind) => {
                let value = self.machine.below(1 << 7);
                let fails = i64::MIN.cast_unsigned();
                self.lower(
                    op,
                    "lower_int",
                    &[*kind as u64, get(frame, 0)],
                    fails,
                    value,
                )?
            }
            Kind::LowerS64 => {
                let value = self.machine.random();
                self.lower_doubtful(op, "lower_s64", get(frame, 0), u64::MAX, value)?
            }
            Kind::LowerU64 => {
                let value = self.machine.random();
                self.lower_doubtful(op, "lower_u64", get(frame, 0), u64::MAX, value)?
            }
            Kind::LowerF32 | Kind::LowerF64 => {
                let value = (self.machine.below(1000) as f64 / 8.0).to_bits();
                let doubtful = (-1.0_f64).to_bits();
                let value = self.lower_doubtful(op, "lower_f64", get(frame, 0), doubtful, value)?;
                match op.kind {
                    Kind::LowerF32 => (f64::from_bits(value) as f32).to_bits().into(),
                    _ => value,
                }
            }
            Kind::LowerString => {
                let (address, length) = self.lower_length(op, "lower_string", &[get(frame, 0)])?;
                frame.values[op.outs[1].0 as usize] = length;
                address
            }
            Kind::LowerNumbers(kind) => {
                let args = [*kind as u64, get(frame, 0)];
                let (address, length) = self.lower_length(op, "lower_numbers", &args)?;
                frame.values[op.outs[1].0 as usize] = length;
                address
            }
            Kind::LowerList { size, align } | Kind::LowerMap { size, align } => {
                let name = match op.kind {
                    Kind::LowerMap { .. } => "lower_map",
                    _ => "lower_list",
                };
                let (items, length) = self.lower_length(op, name, &[get(frame, 0)])?;
                let address = self.allocate(length as u32 * size, *align);
                frame.values[op.outs[0].0 as usize] = address;
                frame.values[op.outs[1].0 as usize] = length;
                return self.store_items(frame, &op.blocks[0], items, length, address, *size);
            }
            Kind::LowerFixedList(length) | Kind::LowerTuple(length) => {
                let items = self.exactly(op, get(frame, 0), *length)?;
                for (position, out) in op.outs.iter().enumerate() {
                    let item = self.new_object("item", &[items, position as u64]);
                    frame.values[out.0 as usize] = item;
                }
                return Ok(());
            }
            Kind::StoreFixedList { length, size } => {
                let items = self.exactly(op, get(frame, 0), *length)?;
                let address = get(frame, 1);
                return self.store_items(
                    frame,
                    &op.blocks[0],
                    items,
                    (*length).into(),
                    address,
                    *size,
                );
            }
            Kind::LowerRecord(record) => {
                let descriptor = class(*record);
                for (member, out) in op.outs.iter().enumerate() {
                    let args = [descriptor, get(frame, 0), member as u64];
                    let object = self.machine.object();
                    let field = self.lower(op, "lower_field", &args, 0, object)?;
                    frame.values[out.0 as usize] = field;
                }
                return Ok(());
            }
            Kind::LowerFlags(flags) => {
                let descriptor = class(*flags);
                let bits = self.machine.below(1 << 8);
                let bits = self.lower(
                    op,
                    "lower_flags",
                    &[descriptor, get(frame, 0)],
                    u64::MAX,
                    bits,
                )?;
                if op.outs.is_empty() {
                    return Ok(());
                }
                bits
            }
            Kind::LowerEnum(index) => {
                let descriptor = class(*index);
                let case = self.machine.below(3);
                self.lower(op, "lower_enum", &[descriptor, get(frame, 0)], NONE, case)?
            }
            Kind::LowerOwn(index) => {
                let descriptor = resource(*index);
                let handle = self.machine.below(100);
                self.lower(op, "lower_own", &[descriptor, get(frame, 0)], NONE, handle)?
            }
            Kind::LowerBorrow(index) => {
                let descriptor = resource(*index);
                let handle = self.machine.below(100);
                self.lower(
                    op,
                    "lower_borrow",
                    &[descriptor, get(frame, 0)],
                    NONE,
                    handle,
                )?
            }
            Kind::LowerReader(index) => {
                let descriptor = channel(*index);
                let handle = self.machine.below(100);
                self.lower(
                    op,
                    "lower_reader",
                    &[descriptor, get(frame, 0)],
                    NONE,
                    handle,
                )?
            }
            Kind::LowerVariant(index) => {
                let descriptor = class(*index);
                let object = get(frame, 0);
                let case = self.machine.below(op.blocks.len() as u64);
                let case = self.lower(op, "lower_case", &[descriptor, object], NONE, case)?;
                let block = &op.blocks[case as usize];
                let args = [descriptor, case, object];
                self.payload(frame, op, block, "lower_case_value", &args)?;
                return self.yields(frame, op, block);
            }
            Kind::LowerResult => {
                let object = get(frame, 0);
                let case = self.machine.below(2);
                let case = self.lower(op, "lower_result", &[object], NONE, case)?;
                let block = &op.blocks[case as usize];
                self.payload(frame, op, block, "lower_result_value", &[object])?;
                return self.yields(frame, op, block);
            }
            Kind::LowerOption { wrapped } => {
                // `None` is one object: what is lowered was given by something before.
                let object = get(frame, 0);
                let block = &op.blocks[usize::from(object != none)];
                match (object != none, wrapped, block.item) {
                    (true, true, _) => self.payload(frame, op, block, "lower_some", &[object])?,
                    (true, false, Some(item)) => {
                        frame.values[item.0 as usize] = object;
                        self.block(frame, block)?;
                    }
                    _ => self.block(frame, block)?,
                }
                return self.yields(frame, op, block);
            }
            Kind::LowerReturned => {
                let object = get(frame, 0);
                let block = &op.blocks[usize::from(object == 0)];
                let payload = match object {
                    0 => {
                        let object = self.machine.object();
                        let fail = self.machine.below(4) == 0;
                        self.machine
                            .call("take_err", &[], Some(if fail { 0 } else { object }));
                        if fail {
                            return Err(Stop::Failed(NO_SITE));
                        }
                        object
                    }
                    object => object,
                };
                if let Some(item) = block.item {
                    frame.values[item.0 as usize] = payload;
                }
                self.block(frame, block)?;
                return self.yields(frame, op, block);
            }

            Kind::LiftBool => self.new_object("lift_bool", &all(frame)),
            Kind::LiftChar => self.new_object("lift_char", &all(frame)),
            Kind::LiftS64 => self.new_object("lift_s64", &all(frame)),
            Kind::LiftU64 => self.new_object("lift_u64", &all(frame)),
            Kind::LiftF64 => self.new_object("lift_f64", &all(frame)),
            Kind::LiftF32 => {
                let value = f64::from(f32::from_bits(get(frame, 0) as u32));
                self.new_object("lift_f64", &[value.to_bits()])
            }
            Kind::LiftInt(number) => {
                let bits = get(frame, 0) as u32;
                let (name, value) = match number {
                    NumberKind::S8 => ("lift_s32", i32::from(bits as i8).cast_unsigned()),
                    NumberKind::S16 => ("lift_s32", i32::from(bits as i16).cast_unsigned()),
                    NumberKind::S32 => ("lift_s32", bits),
                    NumberKind::U8 => ("lift_u32", bits & 0xff),
                    NumberKind::U16 => ("lift_u32", bits & 0xffff),
                    _ => ("lift_u32", bits),
                };
                self.new_object(name, &[value.into()])
            }
            Kind::LiftString => {
                let object = self.new_object("lift_string", &all(frame));
                self.release(get(frame, 0));
                object
            }
            Kind::LiftNumbers(kind) => {
                let args = [*kind as u64, get(frame, 0), get(frame, 1)];
                let object = self.new_object("lift_numbers", &args);
                self.release(get(frame, 0));
                object
            }
            Kind::LiftList { size } => {
                let list =
                    self.lift_list(frame, &op.blocks[0], get(frame, 0), get(frame, 1), *size)?;
                self.release(get(frame, 0));
                list
            }
            Kind::LoadFixedList { length, size } => {
                self.lift_list(frame, &op.blocks[0], get(frame, 0), (*length).into(), *size)?
            }
            Kind::LiftMap { size } => {
                let dict = self.new_object("dict_new", &[]);
                let block = &op.blocks[0];
                for index in 0..self.length(get(frame, 1))? {
                    if let Some(base) = block.base {
                        frame.values[base.0 as usize] = get(frame, 0) + index * u64::from(*size);
                    }
                    self.block(frame, block)?;
                    let [key, value] =
                        [0, 1].map(|half| frame.values[block.results[half].0 as usize]);
                    self.machine.call("dict_set", &[dict, key, value], None);
                }
                self.release(get(frame, 0));
                dict
            }
            Kind::LiftFixedList(_) => self.compose("list_new", "list_set", &all(frame)),
            Kind::LiftTuple => self.compose("tuple_new", "tuple_set", &all(frame)),
            Kind::LiftRecord(index) => {
                let bound = &self.bound.classes[index.0];
                let object = self.new_object("instance_new", &[bound.class.into()]);
                for (member, value) in bound.members.iter().zip(all(frame)) {
                    match member.offset {
                        0 => {
                            let args = [object, member.object.into(), value];
                            self.machine.call("instance_set", &args, None);
                        }
                        offset => self.machine.store(object as u32 + offset, 4, value),
                    }
                }
                object
            }
            Kind::LiftFlags(index) => {
                let bits = all(frame).first().copied().unwrap_or_default();
                let descriptor = class(*index);
                self.new_object("lift_flags", &[descriptor, bits])
            }
            Kind::LiftEnum(index) => {
                let descriptor = class(*index);
                self.new_object("lift_enum", &[descriptor, get(frame, 0)])
            }
            Kind::LiftOwn(index) => {
                let descriptor = resource(*index);
                self.new_object("lift_own", &[descriptor, get(frame, 0)])
            }
            Kind::LiftBorrow(index) => {
                let descriptor = resource(*index);
                self.new_object("lift_borrow", &[descriptor, get(frame, 0)])
            }
            Kind::LiftReader(index) => {
                let descriptor = channel(*index);
                self.new_object("lift_reader", &[descriptor, get(frame, 0)])
            }
            Kind::InitHandle(index) => {
                let args = [resource(*index), self.this, get(frame, 0)];
                self.machine.call("init_handle", &args, None);
                none
            }
            Kind::LiftVariant(index) => {
                let descriptor = class(*index);
                let case = get(frame, 0);
                let Some(block) = op.blocks.get(case as usize) else {
                    return Err(Stop::Trap);
                };
                self.block(frame, block)?;
                match block.results.first() {
                    Some(payload) => {
                        let payload = frame.values[payload.0 as usize];
                        self.new_object("lift_case_value", &[descriptor, case, payload])
                    }
                    None => self.new_object("lift_case", &[descriptor, case]),
                }
            }
            Kind::LiftOption { wrapped } => match get(frame, 0) {
                0 => none,
                _ => {
                    let some = &op.blocks[1];
                    self.block(frame, some)?;
                    let payload = frame.values[some.results[0].0 as usize];
                    match wrapped {
                        true => self.new_object("lift_some", &[payload]),
                        false => payload,
                    }
                }
            },
            Kind::LiftResult => {
                let case = get(frame, 0);
                let Some(block) = op.blocks.get(case as usize) else {
                    return Err(Stop::Trap);
                };
                self.block(frame, block)?;
                let payload = self.result_of(frame, block);
                self.new_object("lift_result", &[case, payload])
            }
            Kind::LiftReturned => {
                let block = &op.blocks[usize::from(get(frame, 0) != 0)];
                self.block(frame, block)?;
                let payload = self.result_of(frame, block);
                if get(frame, 0) != 0 {
                    self.machine.call("raise_err", &[payload], None);
                    self.leave();
                    return Err(Stop::Return(Some(0)));
                }
                payload
            }
        };
        if let Some(value) = op.outs.first() {
            frame.values[value.0 as usize] = out;
        }
        Ok(())
    }

    fn result_of(&self, frame: &Frame<'_>, block: &Block) -> u64 {
        let payload = block.results.first();
        payload.map_or(self.bound.none.into(), |value| {
            frame.values[value.0 as usize]
        })
    }

    fn allocate(&mut self, size: u32, align: u32) -> u64 {
        let address = self.machine.allocate(size).into();
        self.machine.call(
            "frame_allocate",
            &[size.into(), align.into()],
            Some(address),
        )
    }

    fn arguments(&mut self, objects: &[u64]) -> u64 {
        let area = self.allocate(4 * (objects.len() as u32 + 1), 4);
        for (position, object) in (1..).zip(objects) {
            self.machine.store(area as u32 + 4 * position, 4, *object);
        }
        area + 4
    }

    fn call_host(&mut self, frame: &mut Frame<'a>, op: &'a Op) -> Result<(), Stop> {
        let args: Vec<u64> = op
            .ins
            .iter()
            .map(|value| frame.values[value.0 as usize])
            .collect();
        let core = match (self.call, &self.function.task) {
            (Call::Finish(_), Some(task)) => &task.task_return,
            _ => &self.function.core,
        };
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
        Ok(())
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

    fn exactly(&mut self, op: &Op, object: u64, length: u32) -> Result<u64, Stop> {
        let items = self.machine.allocate(64).into();
        self.lower(op, "lower_tuple", &[object, length.into()], 0, items)
    }

    fn store_items(
        &mut self,
        frame: &mut Frame<'a>,
        block: &'a Block,
        items: u64,
        length: u64,
        address: u64,
        size: u32,
    ) -> Result<(), Stop> {
        for index in 0..length {
            self.loops.push(index);
            match (block.item, block.entry_value) {
                (Some(key), Some(value)) => {
                    for (half, to) in [(0, key), (1, value)] {
                        let object = self.new_object("item", &[items, 2 * index + half]);
                        frame.values[to.0 as usize] = object;
                    }
                }
                (Some(item), None) => {
                    let object = self.new_object("item", &[items, index]);
                    frame.values[item.0 as usize] = object;
                }
                (None, _) => {}
            }
            if let Some(base) = block.base {
                frame.values[base.0 as usize] = address + index * u64::from(size);
            }
            self.block(frame, block)?;
            self.loops.pop();
        }
        Ok(())
    }

    fn lift_list(
        &mut self,
        frame: &mut Frame<'a>,
        block: &'a Block,
        address: u64,
        length: u64,
        size: u32,
    ) -> Result<u64, Stop> {
        let length = self.length(length)?;
        let list = self.new_object("list_new", &[length]);
        for index in 0..length {
            if let Some(base) = block.base {
                frame.values[base.0 as usize] = address + index * u64::from(size);
            }
            self.block(frame, block)?;
            let item = frame.values[block.results[0].0 as usize];
            self.machine.call("list_set", &[list, index, item], None);
        }
        Ok(list)
    }

    fn compose(&mut self, new: &str, set: &str, items: &[u64]) -> u64 {
        let object = self.new_object(new, &[items.len() as u64]);
        for (index, item) in items.iter().enumerate() {
            self.machine.call(set, &[object, index as u64, *item], None);
        }
        object
    }

    fn payload(
        &mut self,
        frame: &mut Frame<'a>,
        op: &Op,
        block: &'a Block,
        name: &str,
        args: &[u64],
    ) -> Result<(), Stop> {
        if let Some(item) = block.item.filter(|item| reads(block, *item)) {
            let object = self.machine.object();
            let payload = self.lower(op, name, args, 0, object)?;
            frame.values[item.0 as usize] = payload;
        }
        self.block(frame, block)
    }

    fn yields(&self, frame: &mut Frame<'a>, op: &Op, block: &Block) -> Result<(), Stop> {
        for (from, to) in block.results.iter().zip(&op.outs) {
            frame.values[to.0 as usize] = frame.values[from.0 as usize];
        }
        Ok(())
    }
}

/// Whether a block reads a value.
fn reads(block: &Block, value: Val) -> bool {
    let in_op =
        |op: &Op| op.ins.contains(&value) || op.blocks.iter().any(|block| reads(block, value));
    block.results.contains(&value) || block.ops.iter().any(in_op)
}

/// What values are for, by who reads them.
fn roles(body: &Body) -> HashMap<Val, Role> {
    let mut roles = HashMap::new();
    add_roles(&body.block, &mut roles);
    roles
}

/// Later operations first, so that what a cast gives is known before the cast.
fn add_roles(block: &Block, roles: &mut HashMap<Val, Role>) {
    for op in block.ops.iter().rev() {
        op.blocks.iter().for_each(|block| add_roles(block, roles));
        match &op.kind {
            Kind::LiftVariant(_)
            | Kind::LiftResult
            | Kind::LiftReturned
            | Kind::LiftOption { .. } => {
                roles.insert(op.ins[0], Role::Case(op.blocks.len() as u64));
            }
            Kind::LiftList { .. }
            | Kind::LiftMap { .. }
            | Kind::LiftString
            | Kind::LiftNumbers(_) => {
                roles.insert(op.ins[0], Role::Address);
                roles.insert(op.ins[1], Role::Length);
            }
            Kind::Load(..) => {
                roles.insert(op.ins[0], Role::Address);
            }
            Kind::Cast(_) => {
                if let Some(role) = roles.get(&op.outs[0]).copied() {
                    roles.insert(op.ins[0], role);
                }
            }
            _ => {}
        }
    }
}

/// The roles of parameters.
fn params(body: &Body, roles: &HashMap<Val, Role>) -> HashMap<u32, Role> {
    let ops = body.block.ops.iter().rev();
    let args = ops.filter_map(|op| match op.kind {
        Kind::Arg(index) => Some((index, *roles.get(&op.outs[0])?)),
        _ => None,
    });
    args.collect()
}

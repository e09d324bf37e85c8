//! Lowers: what the runtime makes of objects is made up, and now and then it says no.

use super::{Frame, Interpreter, NONE, Stop};
use hognose_bindgen_py::ir::{Block, Lower, Op};
use hognose_runtime_abi::{NO_SITE, NumberKind};

impl<'a> Interpreter<'a> {
    /// A lower; `None` where it has bound its results, if any, itself.
    pub(super) fn lower_op(
        &mut self,
        frame: &mut Frame<'a>,
        op: &'a Op,
        lower: &'a Lower,
    ) -> Result<Option<u64>, Stop> {
        let none = u64::from(self.bound.none);
        let out: u64 = match lower {
            Lower::Bool => {
                let value = self.machine.below(2);
                self.lower(op, "lower_bool", &[frame.get(op, 0)], NONE, value)?
            }
            Lower::Char => {
                let value = self.machine.below(1 << 16);
                self.lower(op, "lower_char", &[frame.get(op, 0)], NONE, value)?
            }
            Lower::Int(int) => {
                let value = self.machine.below(1 << 7);
                let fails = i64::MIN.cast_unsigned();
                self.lower(
                    op,
                    "lower_int",
                    &[NumberKind::from(*int) as u64, frame.get(op, 0)],
                    fails,
                    value,
                )?
            }
            Lower::S64 => {
                let value = self.machine.random();
                self.lower_doubtful(op, "lower_s64", frame.get(op, 0), u64::MAX, value)?
            }
            Lower::U64 => {
                let value = self.machine.random();
                self.lower_doubtful(op, "lower_u64", frame.get(op, 0), u64::MAX, value)?
            }
            Lower::F32 => {
                let value = self.lower_float(op, frame.get(op, 0))?;
                (value as f32).to_bits().into()
            }
            Lower::F64 => self.lower_float(op, frame.get(op, 0))?.to_bits(),
            Lower::String => {
                let (address, length) =
                    self.lower_length(op, "lower_string", &[frame.get(op, 0)])?;
                frame.values[op.outs[1].0 as usize] = length;
                address
            }
            Lower::Numbers(kind) => {
                let args = [*kind as u64, frame.get(op, 0)];
                let (address, length) = self.lower_length(op, "lower_numbers", &args)?;
                frame.values[op.outs[1].0 as usize] = length;
                address
            }
            Lower::List { size, align } => {
                self.lower_list(frame, op, "lower_list", *size, *align)?;
                return Ok(None);
            }
            Lower::Map { size, align } => {
                self.lower_list(frame, op, "lower_map", *size, *align)?;
                return Ok(None);
            }
            Lower::FixedList(length) | Lower::Tuple(length) => {
                let items = self.exactly(op, frame.get(op, 0), *length)?;
                for (position, out) in op.outs.iter().enumerate() {
                    let item = self.new_object("item", &[items, position as u64]);
                    frame.values[out.0 as usize] = item;
                }
                return Ok(None);
            }
            Lower::StoreFixedList { length, size } => {
                let items = self.exactly(op, frame.get(op, 0), *length)?;
                let address = frame.get(op, 1);
                self.store_items(
                    frame,
                    &op.blocks[0],
                    items,
                    (*length).into(),
                    address,
                    *size,
                )?;
                return Ok(None);
            }
            Lower::Record(record) => {
                let descriptor = self.class(*record);
                for (member, out) in op.outs.iter().enumerate() {
                    let args = [descriptor, frame.get(op, 0), member as u64];
                    let object = self.machine.object();
                    let field = self.lower(op, "lower_field", &args, 0, object)?;
                    frame.values[out.0 as usize] = field;
                }
                return Ok(None);
            }
            Lower::Flags(flags) => {
                let descriptor = self.class(*flags);
                let bits = self.machine.below(1 << 8);
                let bits = self.lower(
                    op,
                    "lower_flags",
                    &[descriptor, frame.get(op, 0)],
                    u64::MAX,
                    bits,
                )?;
                if op.outs.is_empty() {
                    return Ok(None);
                }
                bits
            }
            Lower::Enum(index) => {
                let descriptor = self.class(*index);
                let case = self.machine.below(3);
                self.lower(
                    op,
                    "lower_enum",
                    &[descriptor, frame.get(op, 0)],
                    NONE,
                    case,
                )?
            }
            Lower::Own(index) => {
                let descriptor = self.resource(*index);
                let handle = self.machine.below(100);
                self.lower(
                    op,
                    "lower_own",
                    &[descriptor, frame.get(op, 0)],
                    NONE,
                    handle,
                )?
            }
            Lower::Borrow(index) => {
                let descriptor = self.resource(*index);
                let handle = self.machine.below(100);
                self.lower(
                    op,
                    "lower_borrow",
                    &[descriptor, frame.get(op, 0)],
                    NONE,
                    handle,
                )?
            }
            Lower::Reader(index) => {
                let descriptor = self.channel(*index);
                let handle = self.machine.below(100);
                self.lower(
                    op,
                    "lower_reader",
                    &[descriptor, frame.get(op, 0)],
                    NONE,
                    handle,
                )?
            }
            Lower::Variant(index) => {
                let descriptor = self.class(*index);
                let object = frame.get(op, 0);
                let case = self.machine.below(op.blocks.len() as u64);
                let case = self.lower(op, "lower_case", &[descriptor, object], NONE, case)?;
                let block = &op.blocks[case as usize];
                let args = [descriptor, case, object];
                self.payload(frame, op, block, "lower_case_value", &args)?;
                self.yields(frame, op, block)?;
                return Ok(None);
            }
            Lower::Result => {
                let object = frame.get(op, 0);
                let case = self.machine.below(2);
                let case = self.lower(op, "lower_result", &[object], NONE, case)?;
                let block = &op.blocks[case as usize];
                self.payload(frame, op, block, "lower_result_value", &[object])?;
                self.yields(frame, op, block)?;
                return Ok(None);
            }
            Lower::Option { wrapped } => {
                // `None` is one object: what is lowered was given by something before.
                let object = frame.get(op, 0);
                let block = &op.blocks[usize::from(object != none)];
                match (object != none, wrapped, block.item) {
                    (true, true, _) => self.payload(frame, op, block, "lower_some", &[object])?,
                    (true, false, Some(item)) => {
                        frame.values[item.0 as usize] = object;
                        self.block(frame, block)?;
                    }
                    (true, false, None) | (false, _, _) => self.block(frame, block)?,
                }
                self.yields(frame, op, block)?;
                return Ok(None);
            }
            Lower::Returned => {
                let object = frame.get(op, 0);
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
                self.yields(frame, op, block)?;
                return Ok(None);
            }
        };
        Ok(Some(out))
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

    /// The items of a list or the entries of a map, and the memory that they go to.
    fn lower_list(
        &mut self,
        frame: &mut Frame<'a>,
        op: &'a Op,
        name: &str,
        size: u32,
        align: u32,
    ) -> Result<(), Stop> {
        let (items, length) = self.lower_length(op, name, &[frame.get(op, 0)])?;
        let address = self.allocate(length as u32 * size, align);
        frame.values[op.outs[0].0 as usize] = address;
        frame.values[op.outs[1].0 as usize] = length;
        self.store_items(frame, &op.blocks[0], items, length, address, size)
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

    fn lower_float(&mut self, op: &Op, object: u64) -> Result<f64, Stop> {
        let value = (self.machine.below(1000) as f64 / 8.0).to_bits();
        let doubtful = (-1.0_f64).to_bits();
        let value = self.lower_doubtful(op, "lower_f64", object, doubtful, value)?;
        Ok(f64::from_bits(value))
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

    fn payload(
        &mut self,
        frame: &mut Frame<'a>,
        op: &Op,
        block: &'a Block,
        name: &str,
        args: &[u64],
    ) -> Result<(), Stop> {
        if let Some(item) = block.wanted_item() {
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

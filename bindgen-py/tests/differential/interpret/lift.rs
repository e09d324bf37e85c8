//! Lifts: each gives a new object.

use super::{Frame, Interpreter, Stop};
use hognose_bindgen_py::ir::{Block, Lift, Op, SmallInt};

impl<'a> Interpreter<'a> {
    /// A lift.
    pub(super) fn lift_op(
        &mut self,
        frame: &mut Frame<'a>,
        op: &'a Op,
        lift: &'a Lift,
    ) -> Result<u64, Stop> {
        let none = u64::from(self.bound.none);
        Ok(match lift {
            Lift::Bool => self.new_object("lift_bool", &frame.all(op)),
            Lift::Char => self.new_object("lift_char", &frame.all(op)),
            Lift::S64 => self.new_object("lift_s64", &frame.all(op)),
            Lift::U64 => self.new_object("lift_u64", &frame.all(op)),
            Lift::F64 => self.new_object("lift_f64", &frame.all(op)),
            Lift::F32 => {
                let value = f64::from(f32::from_bits(frame.get(op, 0) as u32));
                self.new_object("lift_f64", &[value.to_bits()])
            }
            Lift::Int(int) => {
                let bits = frame.get(op, 0) as u32;
                let (name, value) = match int {
                    SmallInt::S8 => ("lift_s32", i32::from(bits as i8).cast_unsigned()),
                    SmallInt::S16 => ("lift_s32", i32::from(bits as i16).cast_unsigned()),
                    SmallInt::S32 => ("lift_s32", bits),
                    SmallInt::U8 => ("lift_u32", bits & 0xff),
                    SmallInt::U16 => ("lift_u32", bits & 0xffff),
                    SmallInt::U32 => ("lift_u32", bits),
                };
                self.new_object(name, &[value.into()])
            }
            Lift::String => {
                let object = self.new_object("lift_string", &frame.all(op));
                self.release(frame.get(op, 0));
                object
            }
            Lift::Numbers(kind) => {
                let args = [*kind as u64, frame.get(op, 0), frame.get(op, 1)];
                let object = self.new_object("lift_numbers", &args);
                self.release(frame.get(op, 0));
                object
            }
            Lift::List { size } => {
                let list = self.lift_list(
                    frame,
                    &op.blocks[0],
                    frame.get(op, 0),
                    frame.get(op, 1),
                    *size,
                )?;
                self.release(frame.get(op, 0));
                list
            }
            Lift::LoadFixedList { length, size } => self.lift_list(
                frame,
                &op.blocks[0],
                frame.get(op, 0),
                (*length).into(),
                *size,
            )?,
            Lift::Map { size } => {
                let dict = self.new_object("dict_new", &[]);
                let block = &op.blocks[0];
                for index in 0..self.length(frame.get(op, 1))? {
                    if let Some(base) = block.base {
                        frame.values[base.0 as usize] = frame.get(op, 0) + index * u64::from(*size);
                    }
                    self.block(frame, block)?;
                    let [key, value] =
                        [0, 1].map(|half| frame.values[block.results[half].0 as usize]);
                    self.machine.call("dict_set", &[dict, key, value], None);
                }
                self.release(frame.get(op, 0));
                dict
            }
            Lift::FixedList(_) => self.compose("list_new", "list_set", &frame.all(op)),
            Lift::Tuple => self.compose("tuple_new", "tuple_set", &frame.all(op)),
            Lift::Record(index) => {
                let bound = &self.bound.classes[index.0];
                let object = self.new_object("instance_new", &[bound.class.into()]);
                for (member, value) in bound.members.iter().zip(frame.all(op)) {
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
            Lift::Flags(index) => {
                let bits = frame.all(op).first().copied().unwrap_or_default();
                let descriptor = self.class(*index);
                self.new_object("lift_flags", &[descriptor, bits])
            }
            Lift::Enum(index) => {
                let descriptor = self.class(*index);
                self.new_object("lift_enum", &[descriptor, frame.get(op, 0)])
            }
            Lift::Own(index) => {
                let descriptor = self.resource(*index);
                self.new_object("lift_own", &[descriptor, frame.get(op, 0)])
            }
            Lift::Borrow(index) => {
                let descriptor = self.resource(*index);
                self.new_object("lift_borrow", &[descriptor, frame.get(op, 0)])
            }
            Lift::Reader(index) => {
                let descriptor = self.channel(*index);
                self.new_object("lift_reader", &[descriptor, frame.get(op, 0)])
            }
            Lift::InitHandle(index) => {
                let args = [self.resource(*index), self.this, frame.get(op, 0)];
                self.machine.call("init_handle", &args, None);
                none
            }
            Lift::Variant(index) => {
                let descriptor = self.class(*index);
                let case = frame.get(op, 0);
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
            Lift::Option { wrapped } => match frame.get(op, 0) {
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
            Lift::Result => {
                let case = frame.get(op, 0);
                let Some(block) = op.blocks.get(case as usize) else {
                    return Err(Stop::Trap);
                };
                self.block(frame, block)?;
                let payload = self.result_of(frame, block);
                self.new_object("lift_result", &[case, payload])
            }
            Lift::Returned => {
                let block = &op.blocks[usize::from(frame.get(op, 0) != 0)];
                self.block(frame, block)?;
                let payload = self.result_of(frame, block);
                if frame.get(op, 0) != 0 {
                    self.machine.call("raise_err", &[payload], None);
                    self.leave();
                    return Err(Stop::Return(Some(0)));
                }
                payload
            }
        })
    }

    /// A length that was made up as something else ends the call.
    fn length(&mut self, length: u64) -> Result<u64, Stop> {
        if length > 64 {
            self.machine.is_senseless = true;
            return Err(Stop::Trap);
        }
        Ok(length)
    }

    fn result_of(&self, frame: &Frame<'_>, block: &Block) -> u64 {
        let payload = block.results.first();
        payload.map_or(self.bound.none.into(), |value| {
            frame.values[value.0 as usize]
        })
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
}

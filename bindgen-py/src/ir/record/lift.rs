//! From core values to objects.

use super::recorder::Recorder;
use super::walk::Phase;
use crate::ir::arguments;
use crate::ir::numbers::number_kind;
use crate::ir::ops::{Lift, SmallInt, Val};
use hognose_runtime_abi::{NumberKind, ValType};
use wit_bindgen_core::abi::Instruction;
use wit_parser::Handle;

/// What is lifted, and how many blocks belong to it. There is always one result, an object.
type Step = (Lift, usize);

impl Recorder<'_> {
    /// A lift. `None` for an instruction of another part.
    pub(super) fn lift(&mut self, inst: &Instruction<'_>, operands: &[Val]) -> Option<Vec<Val>> {
        let (lift, blocks) = lift_scalar(inst)
            .or_else(|| self.lift_sequence(inst))
            .or_else(|| self.lift_compound(inst))
            .or_else(|| self.lift_handle(inst))?;
        Some(self.push(lift, operands, &[ValType::I32], blocks))
    }

    /// Strings, lists, maps.
    fn lift_sequence(&self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        Some(match inst {
            I::StringLift => (Lift::String, 0),
            I::ListCanonLift { element, ty: _ } => {
                let number = match self.world.is_bytes(element) && !self.is_host() {
                    true => NumberKind::U8,
                    false => number_kind(self.world, element),
                };
                (Lift::Numbers(number), 0)
            }
            I::ListLift { element, ty: _ } => {
                let (size, _) = self.item_layout(&[element]);
                (Lift::List { size }, 1)
            }
            I::MapLift { key, value, ty: _ } => {
                let (size, _) = self.item_layout(&[key, value]);
                (Lift::Map { size }, 1)
            }
            I::FixedLengthListLift {
                element: _,
                size,
                id: _,
            } => (Lift::FixedList(*size), 0),
            I::FixedLengthListLiftFromMemory {
                element,
                size: length,
                id: _,
            } => {
                let (length, (size, _)) = (*length, self.item_layout(&[element]));
                (Lift::LoadFixedList { length, size }, 1)
            }
            _ => return None,
        })
    }

    /// Records, tuples, flags, enums, and what has a block for each case.
    fn lift_compound(&self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        Some(match inst {
            I::RecordLift {
                record: _,
                name: _,
                ty,
            } => (Lift::Record(self.class(*ty)), 0),
            I::TupleLift { tuple: _, ty: _ } => (Lift::Tuple, 0),
            I::FlagsLift {
                flags: _,
                name: _,
                ty,
            } => (Lift::Flags(self.class(*ty)), 0),
            I::EnumLift {
                enum_: _,
                name: _,
                ty,
            } => (Lift::Enum(self.class(*ty)), 0),
            I::VariantLift {
                variant,
                name: _,
                ty,
            } => (Lift::Variant(self.class(*ty)), variant.cases.len()),
            I::OptionLift { payload, ty: _ } => {
                let wrapped = self.world.is_option(payload);
                (Lift::Option { wrapped }, 2)
            }
            I::ResultLift { result: _, ty: _ } => {
                // The function's own result is lifted at its end, outside all other blocks.
                let is_own = self.phase == Phase::Result && self.open.len() == 1;
                match self.raises() && is_own {
                    true => (Lift::Returned, 2),
                    false => (Lift::Result, 2),
                }
            }
            _ => return None,
        })
    }

    /// Handles of resources, ends of streams and futures.
    fn lift_handle(&mut self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        let lift = match inst {
            I::HandleLift {
                handle,
                name: _,
                ty: _,
            } => self.lift_resource(handle),
            I::StreamLift { payload: _, ty } | I::FutureLift { payload: _, ty } => {
                Lift::Reader(self.world.channel_of(*ty))
            }
            _ => return None,
        };
        Some((lift, 0))
    }

    fn lift_resource(&mut self, handle: &Handle) -> Lift {
        let resource = self.resource(handle);
        match handle {
            Handle::Own(_) if arguments::constructs(self.func, resource) && !self.initialised => {
                self.initialised = true;
                Lift::InitHandle(resource)
            }
            Handle::Own(_) => Lift::Own(resource),
            Handle::Borrow(_) => Lift::Borrow(resource),
        }
    }
}

fn lift_scalar(inst: &Instruction<'_>) -> Option<Step> {
    use Instruction as I;
    let lift = match inst {
        I::BoolFromI32 => Lift::Bool,
        I::U8FromI32 => Lift::Int(SmallInt::U8),
        I::S8FromI32 => Lift::Int(SmallInt::S8),
        I::U16FromI32 => Lift::Int(SmallInt::U16),
        I::S16FromI32 => Lift::Int(SmallInt::S16),
        I::U32FromI32 => Lift::Int(SmallInt::U32),
        I::S32FromI32 => Lift::Int(SmallInt::S32),
        I::U64FromI64 => Lift::U64,
        I::S64FromI64 => Lift::S64,
        I::F32FromCoreF32 => Lift::F32,
        I::F64FromCoreF64 => Lift::F64,
        I::CharFromI32 => Lift::Char,
        _ => return None,
    };
    Some((lift, 0))
}

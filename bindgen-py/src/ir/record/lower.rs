//! From objects to core values.

use super::recorder::Recorder;
use crate::ir::core_functions::core_type;
use crate::ir::numbers::number_kind;
use crate::ir::ops::{Lower, SmallInt, Val};
use hognose_runtime_abi::ValType::{self, F32, F64, I32, I64};
use wit_bindgen_core::abi::{Instruction, WasmType};
use wit_parser::Handle;

/// What is lowered, the types of the results, and how many blocks belong to it.
type Step = (Lower, Vec<ValType>, usize);

impl Recorder<'_> {
    /// A lower. `None` for an instruction of another part.
    pub(super) fn lower(&mut self, inst: &Instruction<'_>, operands: &[Val]) -> Option<Vec<Val>> {
        let (lower, outs, blocks) = lower_scalar(inst)
            .or_else(|| self.lower_sequence(inst))
            .or_else(|| self.lower_compound(inst))
            .or_else(|| self.lower_cases(inst, operands))
            .or_else(|| self.lower_handle(inst))?;
        Some(self.push(lower, operands, &outs, blocks))
    }

    /// Strings, lists, maps.
    fn lower_sequence(&self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        Some(match inst {
            I::StringLower { realloc: _ } => (Lower::String, vec![I32, I32], 0),
            I::ListCanonLower {
                element,
                realloc: _,
            } => {
                let number = number_kind(self.world, element);
                (Lower::Numbers(number), vec![I32, I32], 0)
            }
            I::ListLower {
                element,
                realloc: _,
            } => {
                let (size, align) = self.item_layout(&[element]);
                (Lower::List { size, align }, vec![I32, I32], 1)
            }
            I::MapLower {
                key,
                value,
                realloc: _,
            } => {
                let (size, align) = self.item_layout(&[key, value]);
                (Lower::Map { size, align }, vec![I32, I32], 1)
            }
            I::FixedLengthListLower {
                element: _,
                size,
                id: _,
            } => (Lower::FixedList(*size), vec![I32; *size as usize], 0),
            I::FixedLengthListLowerToMemory {
                element,
                size: length,
                id: _,
            } => {
                let (length, (size, _)) = (*length, self.item_layout(&[element]));
                (Lower::StoreFixedList { length, size }, vec![], 1)
            }
            _ => return None,
        })
    }

    /// Records, tuples, flags, enums.
    fn lower_compound(&self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        let (lower, results) = match inst {
            I::RecordLower {
                record,
                name: _,
                ty,
            } => (Lower::Record(self.class(*ty)), record.fields.len()),
            I::TupleLower { tuple, ty: _ } => {
                let length = tuple.types.len();
                let count = u32::try_from(length).expect("a tuple has few items");
                (Lower::Tuple(count), length)
            }
            I::FlagsLower { flags, name: _, ty } => {
                (Lower::Flags(self.class(*ty)), flags.repr().count())
            }
            I::EnumLower {
                enum_: _,
                name: _,
                ty,
            } => (Lower::Enum(self.class(*ty)), 1),
            _ => return None,
        };
        Some((lower, vec![I32; results], 0))
    }

    /// What has a block for each case.
    fn lower_cases(&self, inst: &Instruction<'_>, operands: &[Val]) -> Option<Step> {
        use Instruction as I;
        Some(match inst {
            I::VariantLower {
                variant,
                name: _,
                ty,
                results,
            } => {
                let class = self.class(*ty);
                (Lower::Variant(class), flat(results), variant.cases.len())
            }
            I::OptionLower {
                payload,
                ty: _,
                results,
            } => {
                let wrapped = self.world.is_option(payload);
                (Lower::Option { wrapped }, flat(results), 2)
            }
            I::ResultLower {
                result: _,
                ty: _,
                results,
            } => {
                // The result of the function as Python returned it, not a result type inside it.
                let lower = match self.raises() && self.returned == Some(operands[0]) {
                    true => Lower::Returned,
                    false => Lower::Result,
                };
                (lower, flat(results), 2)
            }
            _ => return None,
        })
    }

    /// Handles of resources, ends of streams and futures.
    fn lower_handle(&self, inst: &Instruction<'_>) -> Option<Step> {
        use Instruction as I;
        let lower = match inst {
            I::HandleLower {
                handle,
                name: _,
                ty: _,
            } => match handle {
                Handle::Own(_) => Lower::Own(self.resource(handle)),
                Handle::Borrow(_) => Lower::Borrow(self.resource(handle)),
            },
            I::StreamLower { payload: _, ty } | I::FutureLower { payload: _, ty } => {
                Lower::Reader(self.world.channel_of(*ty))
            }
            _ => return None,
        };
        Some((lower, vec![I32], 0))
    }
}

fn lower_scalar(inst: &Instruction<'_>) -> Option<Step> {
    use Instruction as I;
    let (lower, out) = match inst {
        I::I32FromBool => (Lower::Bool, I32),
        I::I32FromU8 => (Lower::Int(SmallInt::U8), I32),
        I::I32FromS8 => (Lower::Int(SmallInt::S8), I32),
        I::I32FromU16 => (Lower::Int(SmallInt::U16), I32),
        I::I32FromS16 => (Lower::Int(SmallInt::S16), I32),
        I::I32FromU32 => (Lower::Int(SmallInt::U32), I32),
        I::I32FromS32 => (Lower::Int(SmallInt::S32), I32),
        I::I64FromU64 => (Lower::U64, I64),
        I::I64FromS64 => (Lower::S64, I64),
        I::CoreF32FromF32 => (Lower::F32, F32),
        I::CoreF64FromF64 => (Lower::F64, F64),
        I::I32FromChar => (Lower::Char, I32),
        _ => return None,
    };
    Some((lower, vec![out], 0))
}

fn flat(results: &[WasmType]) -> Vec<ValType> {
    results.iter().copied().map(core_type).collect()
}

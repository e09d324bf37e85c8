//! Core values and memory, and what operations bind in their blocks.

use super::recorder::{Recorder, bytes};
use crate::ir::casts::cast_steps;
use crate::ir::core_functions::core_type;
use crate::ir::ops::{Core, Load, Store, Val};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::{Bitcast, Instruction};
use wit_parser::ArchitectureSize;

impl Recorder<'_> {
    /// Arguments, constants, casts, memory. `None` for an instruction of another part.
    pub(super) fn core(&mut self, inst: &Instruction<'_>, operands: &[Val]) -> Option<Vec<Val>> {
        use Instruction as I;
        let (core, outs) = match inst {
            I::GetArg { nth } => {
                let (index, ty) = self.argument(*nth);
                (Core::Arg(index), vec![ty])
            }
            I::I32Const { val } => (Core::Const(*val), vec![ValType::I32]),
            I::Bitcasts { casts } => return Some(self.casts(casts, operands)),
            I::ConstZero { tys } => {
                let zero = |ty| self.push_one(Core::Zero, &[], core_type(ty));
                return Some(tys.iter().copied().map(zero).collect());
            }
            I::I32Load { offset } | I::PointerLoad { offset } | I::LengthLoad { offset } => {
                load(Load::I32, *offset)
            }
            I::I32Load8U { offset } => load(Load::I32U8, *offset),
            I::I32Load8S { offset } => load(Load::I32S8, *offset),
            I::I32Load16U { offset } => load(Load::I32U16, *offset),
            I::I32Load16S { offset } => load(Load::I32S16, *offset),
            I::I64Load { offset } => load(Load::I64, *offset),
            I::F32Load { offset } => load(Load::F32, *offset),
            I::F64Load { offset } => load(Load::F64, *offset),
            I::I32Store { offset } | I::PointerStore { offset } | I::LengthStore { offset } => {
                store(Store::I32, *offset)
            }
            I::I32Store8 { offset } => store(Store::I32As8, *offset),
            I::I32Store16 { offset } => store(Store::I32As16, *offset),
            I::I64Store { offset } => store(Store::I64, *offset),
            I::F32Store { offset } => store(Store::F32, *offset),
            I::F64Store { offset } => store(Store::F64, *offset),
            _ => return None,
        };
        Some(self.push(core, operands, &outs, 0))
    }

    /// Item, payload and address that the owner of the current block binds.
    pub(super) fn bound(&mut self, inst: &Instruction<'_>) -> Option<Vec<Val>> {
        use Instruction as I;
        let value = match inst {
            I::IterElem { .. } | I::IterMapKey { .. } | I::VariantPayloadName => {
                let value = self.parameter();
                self.current().item = Some(value);
                value
            }
            I::IterMapValue { .. } => {
                let value = self.parameter();
                self.current().entry_value = Some(value);
                value
            }
            I::IterBasePointer => {
                let known = self.current().base;
                let value = known.unwrap_or_else(|| self.parameter());
                self.current().base = Some(value);
                value
            }
            _ => return None,
        };
        Some(vec![value])
    }

    fn casts(&mut self, casts: &[Bitcast], operands: &[Val]) -> Vec<Val> {
        let cast = |(cast, value): (&Bitcast, &Val)| {
            let mut steps = Vec::new();
            cast_steps(cast, &mut steps);
            (steps.into_iter()).fold(*value, |value, step| {
                self.push_one(Core::Cast(step), &[value], step.result())
            })
        };
        casts.iter().zip(operands).map(cast).collect()
    }
}

fn load(load: Load, offset: ArchitectureSize) -> (Core, Vec<ValType>) {
    (Core::Load(load, bytes(offset)), vec![load.result()])
}

fn store(store: Store, offset: ArchitectureSize) -> (Core, Vec<ValType>) {
    (Core::Store(store, bytes(offset)), Vec::new())
}

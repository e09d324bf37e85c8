//! Writes down what [`wit_bindgen_core::abi`] says of a function.
//!
//! The walk hands over one instruction after the other. Each belongs to one [`Part`], and each part
//! has a file.

mod asynchronous;
mod calls;
mod core;
mod host;
mod lift;
mod lower;
mod payload;
mod recorder;
mod walk;

pub(super) use asynchronous::{record_async_export, record_async_import};
pub(super) use host::{record_host_export, record_host_import};
pub(super) use payload::record_payload;
pub(super) use recorder::{alignment, bytes};
pub(super) use walk::{Half, Walk};

use super::numbers::number_of;
use super::ops::{Block, Body, Val};
use crate::world::{Func, World};
use hognose_runtime_abi::NumberKind;
use recorder::Recorder;
use wit_bindgen_core::abi::{Bindgen, Instruction};
use wit_parser::{Alignment, ArchitectureSize, Resolve, SizeAlign, Type};

/// Sizes and alignments of all types of the world.
pub(super) fn sizes(world: &World) -> SizeAlign {
    let mut sizes = SizeAlign::default();
    sizes.fill(&world.resolve);
    sizes
}

/// The body of one function.
pub(super) fn record(world: &World, sizes: &SizeAlign, func: &Func, walk: Walk) -> Body {
    let mut recorder = Recorder::new(world, sizes, func, walk);
    recorder.walk(false);
    recorder.take_body()
}

/// Who writes an instruction down.
enum Part {
    /// Core values and memory.
    Core,
    /// What an operation binds in its block.
    Bound,
    /// From objects.
    Lower,
    /// To objects.
    Lift,
    /// What leaves the function, or ends it.
    Call,
    /// What the checks of the world refuse.
    Refused,
}

/// A `match` over all instructions, so that a new one does not compile until it has a part.
macro_rules! parts {
    ($inst:expr; $($part:ident: $($name:ident)+;)+) => {
        match $inst {
            $($(Instruction::$name { .. })|+ => Part::$part,)+
        }
    };
}

impl Part {
    fn of(inst: &Instruction<'_>) -> Part {
        parts! { inst;
            Core: GetArg I32Const Bitcasts ConstZero
                I32Load I32Load8U I32Load8S I32Load16U I32Load16S I64Load F32Load F64Load
                PointerLoad LengthLoad
                I32Store I32Store8 I32Store16 I64Store F32Store F64Store PointerStore LengthStore;
            Bound: IterElem IterMapKey IterMapValue IterBasePointer VariantPayloadName;
            Lower: I32FromBool I32FromU8 I32FromS8 I32FromU16 I32FromS16 I32FromU32 I32FromS32
                I64FromU64 I64FromS64 CoreF32FromF32 CoreF64FromF64 I32FromChar
                StringLower ListCanonLower ListLower MapLower
                FixedLengthListLower FixedLengthListLowerToMemory
                RecordLower TupleLower FlagsLower EnumLower VariantLower OptionLower ResultLower
                HandleLower StreamLower FutureLower;
            Lift: BoolFromI32 U8FromI32 S8FromI32 U16FromI32 S16FromI32 U32FromI32 S32FromI32
                U64FromI64 S64FromI64 F32FromCoreF32 F64FromCoreF64 CharFromI32
                StringLift ListCanonLift ListLift MapLift
                FixedLengthListLift FixedLengthListLiftFromMemory
                RecordLift TupleLift FlagsLift EnumLift VariantLift OptionLift ResultLift
                HandleLift StreamLift FutureLift;
            Call: CallWasm CallInterface Return Flush GuestDeallocate AsyncTaskReturn Malloc;
            Refused: GuestDeallocateString GuestDeallocateList GuestDeallocateMap
                GuestDeallocateVariant DropHandle ErrorContextLower ErrorContextLift;
        }
    }
}

impl Bindgen for Recorder<'_> {
    type Operand = Val;

    fn emit(
        &mut self,
        _: &Resolve,
        inst: &Instruction<'_>,
        operands: &mut Vec<Val>,
        results: &mut Vec<Val>,
    ) {
        let recorded = match Part::of(inst) {
            Part::Core => self.core(inst, operands),
            Part::Bound => self.bound(inst),
            Part::Lower => self.lower(inst, operands),
            Part::Lift => self.lift(inst, operands),
            Part::Call => self.call(inst, operands),
            Part::Refused => None,
        };
        let Some(values) = recorded else {
            unreachable!("the checks of the world refuse what would need {inst:?}");
        };
        results.extend(values);
    }

    fn return_pointer(&mut self, size: ArchitectureSize, align: Alignment) -> Val {
        self.allocate(size, align)
    }

    fn push_block(&mut self) {
        self.open.push(Block::default());
    }

    fn finish_block(&mut self, operand: &mut Vec<Val>) {
        let mut block = self.open.pop().expect("a block is open");
        block.results = std::mem::take(operand);
        self.done.push(block);
    }

    fn sizes(&self) -> &SizeAlign {
        self.sizes
    }

    fn is_list_canonical(&self, resolve: &Resolve, element: &Type) -> bool {
        match number_of(resolve, element) {
            // Lifted in bulk, these are `bytes`; where the SDK promises a list, they go one by one.
            Some(NumberKind::U8) if self.is_host() => true,
            Some(NumberKind::U8) => !self.lifts() || self.world.is_bytes(element),
            Some(_) => true,
            None => false,
        }
    }
}

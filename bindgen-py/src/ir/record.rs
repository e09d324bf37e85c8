//! Writes down what [`wit_bindgen_core::abi`] says of a function.

mod asynchronous;
mod payload;

pub(super) use asynchronous::{record_async_export, record_async_import};
pub(super) use payload::record_payload;

use super::casts::{cast_result, cast_steps};
use super::core_type;
use super::numbers::{number_kind, number_of};
use super::ops::{Block, Body, Kind, Load, Op, Store, Val};
use crate::world::{ClassIdx, Direction, Func, FuncKind, ResourceIdx, World};
use hognose_runtime_abi::{NumberKind, ValType};
use wit_bindgen_core::abi::{self, AbiVariant, Bindgen, Bitcast, Instruction, LiftLower};
use wit_parser::{
    Alignment, ArchitectureSize, Handle, Resolve, SizeAlign, Type, TypeDefKind, TypeId,
};

/// Sizes and alignments of all types of the world.
pub(super) fn sizes(world: &World) -> SizeAlign {
    let mut sizes = SizeAlign::default();
    sizes.fill(&world.resolve);
    sizes
}

/// The body of one function.
pub(super) fn record(world: &World, sizes: &SizeAlign, func: &Func, variant: AbiVariant) -> Body {
    let mut recorder = Recorder::new(world, sizes, func);
    let direction = match func.direction {
        Direction::Import => LiftLower::LowerArgsLiftResults,
        Direction::Export => LiftLower::LiftArgsLowerResults,
    };
    abi::call(
        &world.resolve,
        variant,
        direction,
        &func.function,
        &mut recorder,
        false,
    );
    recorder.take_body()
}

struct Recorder<'a> {
    world: &'a World,
    sizes: &'a SizeAlign,
    func: &'a Func,
    body: Body,
    /// Blocks being recorded, the innermost last.
    open: Vec<Block>,
    /// Finished blocks whose consumer is still to come.
    done: Vec<Block>,
    /// What Python returned, until it is lowered.
    returned: Option<Val>,
    /// Whether the host has been called: what follows belongs to the result.
    called: bool,
    /// Whether the constructor's own handle has been seen.
    initialised: bool,
    /// An asynchronous export: what comes before the result, once it is complete.
    start: Option<Body>,
}

impl<'a> Recorder<'a> {
    fn new(world: &'a World, sizes: &'a SizeAlign, func: &'a Func) -> Recorder<'a> {
        Recorder {
            world,
            sizes,
            func,
            body: Body::default(),
            open: vec![Block::default()],
            done: Vec::new(),
            returned: None,
            called: false,
            initialised: false,
            start: None,
        }
    }

    /// The body that is complete; another one begins.
    fn take_body(&mut self) -> Body {
        let mut body = std::mem::take(&mut self.body);
        assert!(
            self.open.len() == 1 && self.done.is_empty(),
            "every block was consumed"
        );
        body.block = std::mem::take(&mut self.open[0]);
        body
    }

    /// Appends an operation whose results have these types, consuming as many finished blocks as it has.
    fn push(&mut self, kind: Kind, ins: &[Val], outs: &[ValType], blocks: usize) -> Vec<Val> {
        let outs: Vec<Val> = outs.iter().map(|ty| self.body.value(*ty)).collect();
        let blocks = self.done.split_off(self.done.len() - blocks);
        let op = Op {
            kind,
            ins: ins.to_vec(),
            outs: outs.clone(),
            blocks,
            site: None,
        };
        self.current().ops.push(op);
        outs
    }

    fn current(&mut self) -> &mut Block {
        self.open.last_mut().expect("a block is open")
    }

    fn class(&self, ty: TypeId) -> ClassIdx {
        self.world
            .class_of(self.func.direction, ty)
            .expect("records, variants, enums and flags have classes")
    }

    fn resource(&self, handle: &Handle) -> ResourceIdx {
        let (Handle::Own(id) | Handle::Borrow(id)) = handle;
        self.world.resource_of(self.func.direction, *id)
    }

    /// An option in an option needs a `Some` to tell the two `None`s apart.
    fn wrapped(&self, payload: &Type) -> bool {
        let Type::Id(id) = payload else { return false };
        matches!(
            self.world.resolve.types[self.world.dealias(*id)].kind,
            TypeDefKind::Option(_)
        )
    }

    fn item_layout(&self, types: &[&Type]) -> (u32, u32) {
        let info = self.sizes.record(types.iter().copied());
        (
            bytes(info.size),
            u32::try_from(info.align.align_wasm32()).expect("alignments are small"),
        )
    }

    fn lift_handle(&mut self, handle: &Handle) -> Kind {
        let resource = self.resource(handle);
        let own_constructor = self.func.direction == Direction::Import
            && self.func.kind == FuncKind::Constructor(resource)
            && !self.initialised;
        match handle {
            Handle::Own(_) if own_constructor => {
                self.initialised = true;
                Kind::InitHandle(resource)
            }
            Handle::Own(_) => Kind::LiftOwn(resource),
            Handle::Borrow(_) => Kind::LiftBorrow(resource),
        }
    }

    fn casts(&mut self, casts: &[Bitcast], ins: &[Val], results: &mut Vec<Val>) {
        for (cast, value) in casts.iter().zip(ins) {
            let mut steps = Vec::new();
            cast_steps(cast, &mut steps);
            let mut value = *value;
            for step in steps {
                value = self.push(Kind::Cast(step), &[value], &[cast_result(step)], 0)[0];
            }
            results.push(value);
        }
    }

    /// The result of the function as Python returned it, not a result type inside it.
    fn is_returned(&self, object: Val) -> bool {
        self.func.raises && self.returned == Some(object)
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
        use Instruction as I;
        use ValType::{F32, F64, I32, I64};
        // Kind, types of the results, number of blocks.
        let (kind, outs, blocks): (Kind, Vec<ValType>, usize) = match inst {
            I::GetArg { nth } => {
                let (index, ty) = self.argument(*nth);
                (Kind::Arg(index), vec![ty], 0)
            }
            I::I32Const { val } => (Kind::Const(*val), vec![I32], 0),
            I::Bitcasts { casts } => return self.casts(casts, operands, results),
            I::ConstZero { tys } => {
                for ty in *tys {
                    results.extend(self.push(Kind::Zero, &[], &[core_type(*ty)], 0));
                }
                return;
            }
            I::I32Load { offset } | I::PointerLoad { offset } | I::LengthLoad { offset } => {
                load(Load::I32, offset)
            }
            I::I32Load8U { offset } => load(Load::I32U8, offset),
            I::I32Load8S { offset } => load(Load::I32S8, offset),
            I::I32Load16U { offset } => load(Load::I32U16, offset),
            I::I32Load16S { offset } => load(Load::I32S16, offset),
            I::I64Load { offset } => load(Load::I64, offset),
            I::F32Load { offset } => load(Load::F32, offset),
            I::F64Load { offset } => load(Load::F64, offset),
            I::I32Store { offset } | I::PointerStore { offset } | I::LengthStore { offset } => {
                store(Store::I32, offset)
            }
            I::I32Store8 { offset } => store(Store::I32As8, offset),
            I::I32Store16 { offset } => store(Store::I32As16, offset),
            I::I64Store { offset } => store(Store::I64, offset),
            I::F32Store { offset } => store(Store::F32, offset),
            I::F64Store { offset } => store(Store::F64, offset),

            I::I32FromChar => (Kind::LowerChar, vec![I32], 0),
            I::I64FromU64 => (Kind::LowerU64, vec![I64], 0),
            I::I64FromS64 => (Kind::LowerS64, vec![I64], 0),
            I::I32FromU32 => (Kind::LowerInt(NumberKind::U32), vec![I32], 0),
            I::I32FromS32 => (Kind::LowerInt(NumberKind::S32), vec![I32], 0),
            I::I32FromU16 => (Kind::LowerInt(NumberKind::U16), vec![I32], 0),
            I::I32FromS16 => (Kind::LowerInt(NumberKind::S16), vec![I32], 0),
            I::I32FromU8 => (Kind::LowerInt(NumberKind::U8), vec![I32], 0),
            I::I32FromS8 => (Kind::LowerInt(NumberKind::S8), vec![I32], 0),
            I::CoreF32FromF32 => (Kind::LowerF32, vec![F32], 0),
            I::CoreF64FromF64 => (Kind::LowerF64, vec![F64], 0),
            I::I32FromBool => (Kind::LowerBool, vec![I32], 0),
            I::S8FromI32 => (Kind::LiftInt(NumberKind::S8), vec![I32], 0),
            I::U8FromI32 => (Kind::LiftInt(NumberKind::U8), vec![I32], 0),
            I::S16FromI32 => (Kind::LiftInt(NumberKind::S16), vec![I32], 0),
            I::U16FromI32 => (Kind::LiftInt(NumberKind::U16), vec![I32], 0),
            I::S32FromI32 => (Kind::LiftInt(NumberKind::S32), vec![I32], 0),
            I::U32FromI32 => (Kind::LiftInt(NumberKind::U32), vec![I32], 0),
            I::S64FromI64 => (Kind::LiftS64, vec![I32], 0),
            I::U64FromI64 => (Kind::LiftU64, vec![I32], 0),
            I::CharFromI32 => (Kind::LiftChar, vec![I32], 0),
            I::F32FromCoreF32 => (Kind::LiftF32, vec![I32], 0),
            I::F64FromCoreF64 => (Kind::LiftF64, vec![I32], 0),
            I::BoolFromI32 => (Kind::LiftBool, vec![I32], 0),

            I::StringLower { realloc: _ } => (Kind::LowerString, vec![I32, I32], 0),
            I::StringLift => (Kind::LiftString, vec![I32], 0),
            I::ListCanonLower {
                element,
                realloc: _,
            } => (
                Kind::LowerNumbers(number_kind(self.world, element)),
                vec![I32, I32],
                0,
            ),
            I::ListCanonLift { element, ty: _ } => (
                Kind::LiftNumbers(match self.world.is_bytes(element) {
                    true => NumberKind::U8,
                    false => number_kind(self.world, element),
                }),
                vec![I32],
                0,
            ),
            I::ListLower {
                element,
                realloc: _,
            } => {
                let (size, align) = self.item_layout(&[element]);
                (Kind::LowerList { size, align }, vec![I32, I32], 1)
            }
            I::ListLift { element, ty: _ } => {
                let (size, _) = self.item_layout(&[element]);
                (Kind::LiftList { size }, vec![I32], 1)
            }
            I::MapLower {
                key,
                value,
                realloc: _,
            } => {
                let (size, align) = self.item_layout(&[key, value]);
                (Kind::LowerMap { size, align }, vec![I32, I32], 1)
            }
            I::MapLift { key, value, ty: _ } => {
                let (size, _) = self.item_layout(&[key, value]);
                (Kind::LiftMap { size }, vec![I32], 1)
            }
            I::FixedLengthListLift {
                element: _,
                size,
                id: _,
            } => (Kind::LiftFixedList(*size), vec![I32], 0),
            I::FixedLengthListLower {
                element: _,
                size,
                id: _,
            } => (Kind::LowerFixedList(*size), vec![I32; *size as usize], 0),
            I::FixedLengthListLowerToMemory {
                element,
                size: length,
                id: _,
            } => {
                let (size, _) = self.item_layout(&[element]);
                (
                    Kind::StoreFixedList {
                        length: *length,
                        size,
                    },
                    vec![],
                    1,
                )
            }
            I::FixedLengthListLiftFromMemory {
                element,
                size: length,
                id: _,
            } => {
                let (size, _) = self.item_layout(&[element]);
                (
                    Kind::LoadFixedList {
                        length: *length,
                        size,
                    },
                    vec![I32],
                    1,
                )
            }

            I::IterElem { .. } | I::IterMapKey { .. } | I::VariantPayloadName => {
                let value = self.body.value(I32);
                self.current().item = Some(value);
                results.push(value);
                return;
            }
            I::IterMapValue { .. } => {
                let value = self.body.value(I32);
                self.current().entry_value = Some(value);
                results.push(value);
                return;
            }
            I::IterBasePointer => {
                let known = self.current().base;
                let value = known.unwrap_or_else(|| self.body.value(I32));
                self.current().base = Some(value);
                results.push(value);
                return;
            }

            I::RecordLower {
                record,
                name: _,
                ty,
            } => (
                Kind::LowerRecord(self.class(*ty)),
                vec![I32; record.fields.len()],
                0,
            ),
            I::RecordLift {
                record: _,
                name: _,
                ty,
            } => (Kind::LiftRecord(self.class(*ty)), vec![I32], 0),
            I::TupleLower { tuple, ty: _ } => {
                let length = tuple.types.len();
                let count = u32::try_from(length).expect("a tuple has few items");
                (Kind::LowerTuple(count), vec![I32; length], 0)
            }
            I::TupleLift { .. } => (Kind::LiftTuple, vec![I32], 0),
            I::FlagsLower { flags, name: _, ty } => (
                Kind::LowerFlags(self.class(*ty)),
                vec![I32; flags.repr().count()],
                0,
            ),
            I::FlagsLift {
                flags: _,
                name: _,
                ty,
            } => (Kind::LiftFlags(self.class(*ty)), vec![I32], 0),
            I::EnumLower {
                enum_: _,
                name: _,
                ty,
            } => (Kind::LowerEnum(self.class(*ty)), vec![I32], 0),
            I::EnumLift {
                enum_: _,
                name: _,
                ty,
            } => (Kind::LiftEnum(self.class(*ty)), vec![I32], 0),
            I::VariantLower {
                variant,
                name: _,
                ty,
                results,
            } => (
                Kind::LowerVariant(self.class(*ty)),
                results.iter().copied().map(core_type).collect(),
                variant.cases.len(),
            ),
            I::VariantLift {
                variant,
                name: _,
                ty,
            } => (
                Kind::LiftVariant(self.class(*ty)),
                vec![I32],
                variant.cases.len(),
            ),
            I::OptionLower {
                payload,
                ty: _,
                results,
            } => (
                Kind::LowerOption {
                    wrapped: self.wrapped(payload),
                },
                results.iter().copied().map(core_type).collect(),
                2,
            ),
            I::OptionLift { payload, ty: _ } => (
                Kind::LiftOption {
                    wrapped: self.wrapped(payload),
                },
                vec![I32],
                2,
            ),
            I::ResultLower {
                result: _,
                ty: _,
                results,
            } => {
                let kind = match self.is_returned(operands[0]) {
                    true => Kind::LowerReturned,
                    false => Kind::LowerResult,
                };
                (kind, results.iter().copied().map(core_type).collect(), 2)
            }
            // The function's own result is lifted at its end, outside all other blocks.
            I::ResultLift { .. } if self.func.raises && self.open.len() == 1 && self.called => {
                (Kind::LiftReturned, vec![I32], 2)
            }
            I::ResultLift { .. } => (Kind::LiftResult, vec![I32], 2),

            I::HandleLower {
                handle,
                name: _,
                ty: _,
            } => {
                let resource = self.resource(handle);
                let kind = match handle {
                    Handle::Own(_) => Kind::LowerOwn(resource),
                    Handle::Borrow(_) => Kind::LowerBorrow(resource),
                };
                (kind, vec![I32], 0)
            }
            I::HandleLift {
                handle,
                name: _,
                ty: _,
            } => (self.lift_handle(handle), vec![I32], 0),

            I::StreamLower { payload: _, ty } | I::FutureLower { payload: _, ty } => {
                (Kind::LowerReader(self.world.channel_of(*ty)), vec![I32], 0)
            }
            I::StreamLift { payload: _, ty } | I::FutureLift { payload: _, ty } => {
                (Kind::LiftReader(self.world.channel_of(*ty)), vec![I32], 0)
            }

            I::CallWasm { name: _, sig } => {
                self.called = true;
                let outs = sig.results.iter().copied().map(core_type).collect();
                (Kind::CallHost, outs, 0)
            }
            I::CallInterface { func, async_: true } => {
                return self.start_task(func.result.is_some(), operands, results);
            }
            I::CallInterface {
                func,
                async_: false,
            } => {
                let raises = self.func.raises;
                let value = self.push(Kind::CallPython { raises }, operands, &[I32], 0)[0];
                self.returned = Some(value);
                if func.result.is_some() {
                    results.push(value);
                }
                return;
            }
            I::Return { .. } => (Kind::Return, vec![], 0),
            I::Flush { amt: _ } => {
                results.append(operands);
                return;
            }
            // Arguments belong to the frame, which frees them, unless they came in a block of its own.
            I::GuestDeallocate { .. } => (Kind::Release, vec![], 0),
            I::AsyncTaskReturn { .. } => {
                self.push(Kind::CallHost, operands, &[], 0);
                (Kind::Return, vec![], 0)
            }
            I::Malloc { .. }
            | I::GuestDeallocateString
            | I::GuestDeallocateList { .. }
            | I::GuestDeallocateMap { .. }
            | I::GuestDeallocateVariant { .. }
            | I::DropHandle { .. }
            | I::ErrorContextLower
            | I::ErrorContextLift => {
                unreachable!("the checks of the world refuse what would need {inst:?}")
            }
        };
        results.extend(self.push(kind, operands, &outs, blocks));
    }

    fn return_pointer(&mut self, size: ArchitectureSize, align: Alignment) -> Val {
        let align = u32::try_from(align.align_wasm32()).expect("alignments are small");
        self.push(
            Kind::Allocate {
                size: bytes(size),
                align,
            },
            &[],
            &[ValType::I32],
            0,
        )[0]
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
            Some(NumberKind::U8) => !self.lifts() || self.world.is_bytes(element),
            Some(_) => true,
            None => false,
        }
    }
}

impl Recorder<'_> {
    /// Which argument the ABI's `nth` is, and its core type.
    fn argument(&self, nth: usize) -> (u32, ValType) {
        let index = u32::try_from(nth).expect("a function has few parameters");
        match self.func.direction {
            // An imported constructor gets the object first.
            Direction::Import => (
                index + u32::from(super::is_constructor(self.func)),
                ValType::I32,
            ),
            Direction::Export => {
                let signature = self
                    .world
                    .resolve
                    .wasm_signature(AbiVariant::GuestExport, &self.func.function);
                (index, core_type(signature.params[nth]))
            }
        }
    }

    /// Whether values become Python objects at this point: before Python is called, or after the host was.
    fn lifts(&self) -> bool {
        match self.func.direction {
            Direction::Import => self.called,
            Direction::Export => self.returned.is_none(),
        }
    }
}

fn load(load: Load, offset: &ArchitectureSize) -> (Kind, Vec<ValType>, usize) {
    let ty = match load {
        Load::I32 | Load::I32U8 | Load::I32S8 | Load::I32U16 | Load::I32S16 => ValType::I32,
        Load::I64 => ValType::I64,
        Load::F32 => ValType::F32,
        Load::F64 => ValType::F64,
    };
    (Kind::Load(load, bytes(*offset)), vec![ty], 0)
}

fn store(store: Store, offset: &ArchitectureSize) -> (Kind, Vec<ValType>, usize) {
    (Kind::Store(store, bytes(*offset)), vec![], 0)
}

fn bytes(size: ArchitectureSize) -> u32 {
    u32::try_from(size.size_wasm32()).expect("sizes of WIT types are far below 2^32")
}
